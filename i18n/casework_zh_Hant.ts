<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>ClocksPane</name>
    <message>
        <source>No measure on record yet</source>
        <translation>還沒有記錄措施</translation>
    </message>
    <message>
        <source>Record what was done and when; every time limit in law is then worked out.</source>
        <translation>記下採取了什麼措施、從哪天起，法定期限會自動算出。</translation>
    </message>
    <message>
        <source>Record a measure</source>
        <translation>記錄措施</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未寫明當事人</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) from need-to-know records</source>
        <translation>
            <numerusform>%n 項期限出自僅限經手人的記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>; overdue: {n}</source>
        <translation>，其中 {n} 項已逾期</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>顯示 5 分鐘</translation>
    </message>
    <message>
        <source>Taken away, measure unknown</source>
        <translation>被帶走，法律措施不明</translation>
    </message>
    <message>
        <source>First-hour checklist</source>
        <translation>第一小時清單</translation>
    </message>
    <message>
        <source>Until when each lawful measure could hold the person without a paper. Assumed, not known.</source>
        <translation>沒有任何文書時，各種合法措施最長可以關到什麼時候。這是假設，不是事實。</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>最遲到{day}</translation>
    </message>
    <message>
        <source>Ended, met or shut out: {n}</source>
        <translation>已停止、已辦理或不適用的 {n} 項</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>Public since {n} d</source>
        <translation>已公開 {n} 天</translation>
    </message>
    <message>
        <source>Expired {n} d ago</source>
        <translation>過期 {n} 天</translation>
    </message>
    <message>
        <source>Overdue by {n} d</source>
        <translation>逾期 {n} 天</translation>
    </message>
</context>
<context>
    <name>LimitCard</name>
    <message>
        <source>What may be demanded: {n}</source>
        <translation>可提出的要求 {n}</translation>
    </message>
    <message>
        <source>All limits</source>
        <translation>全部期限</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>遲辦</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已辦理</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>第 {n} 日</translation>
    </message>
    <message>
        <source>{ground}: no ground shown</source>
        <translation>{ground}：依據未見</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>OverviewPane</name>
    <message>
        <source>Need to know</source>
        <translation>僅限經手人</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>顯示 5 分鐘</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>還沒有寫明任何人</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) covered</source>
        <translation>
            <numerusform>%n 人已遮蓋</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: nothing about them can leave</source>
        <translation>還沒有：有關他們的內容都不能發出</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>No use is named</source>
        <translation>沒有寫明用途</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) covered</source>
        <translation>
            <numerusform>%n 份知情同意已遮蓋</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Nothing that we look for</source>
        <translation>常查的幾項都有了</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>最近的記錄</translation>
    </message>
    <message>
        <source>Nothing with a day yet</source>
        <translation>還沒有帶日期的記錄</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>援助</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>沒有記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>No support recorded yet</source>
        <translation>還沒有記錄援助</translation>
    </message>
    <message>
        <source>Clothes, deposits, a lawyer&apos;s fee, the family&apos;s living costs</source>
        <translation>送衣、存款、律師費、家屬生活費</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>新增援助</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>No steps on record</source>
        <translation>還沒有步驟</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tips to sort</source>
        <translation>待分流的線索</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>該聯繫的人</translation>
    </message>
    <message>
        <source>Next visits, parcels, deposits</source>
        <translation>下次會見、送物、存錢</translation>
    </message>
    <message>
        <source>No lawyer met</source>
        <translation>久未會見律師</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>久無消息</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>顯示 5 分鐘</translation>
    </message>
    <message>
        <source>Never called</source>
        <translation>還沒聯繫過</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>遲了 {n} 天</translation>
    </message>
    <message>
        <source>one day late</source>
        <translation>遲了 1 天</translation>
    </message>
</context>
<context>
    <name>UpcomingCard</name>
    <message>
        <source>Limits within {n} days</source>
        <translation>{n} 天內的期限</translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) with a limit that has ended or ends soon</source>
        <translation>
            <numerusform>另有 %n 個個案的期限已經屆滿或即將屆滿</numerusform>
        </translation>
    </message>
    <message>
        <source>Hundreds of other cases have a limit that has ended or ends soon</source>
        <translation>另有數百個個案的期限已經屆滿或即將屆滿</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>列出</translation>
    </message>
</context>
<context>
    <name>UpcomingRow</name>
    <message>
        <source>A limit from a need-to-know record</source>
        <translation>出自僅限經手人記錄的期限</translation>
    </message>
</context>
</TS>
