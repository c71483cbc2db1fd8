<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>ClocksPane</name>
    <message>
        <source>No measure on record yet</source>
        <translation>还没有记录措施</translation>
    </message>
    <message>
        <source>Record what was done and when; every time limit in law is then worked out.</source>
        <translation>记下采取了什么措施、从哪天起，法定期限会自动算出。</translation>
    </message>
    <message>
        <source>Record a measure</source>
        <translation>记录措施</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未写明当事人</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) from need-to-know records</source>
        <translation>
            <numerusform>%n 项期限出自仅限经手人的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>; overdue: {n}</source>
        <translation>，其中 {n} 项已逾期</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>显示 5 分钟</translation>
    </message>
    <message>
        <source>Taken away, measure unknown</source>
        <translation>被带走，法律措施不明</translation>
    </message>
    <message>
        <source>First-hour checklist</source>
        <translation>第一小时清单</translation>
    </message>
    <message>
        <source>Until when each lawful measure could hold the person without a paper. Assumed, not known.</source>
        <translation>没有任何文书时，各种合法措施最长可以关到什么时候。这是假设，不是事实。</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>最迟到{day}</translation>
    </message>
    <message>
        <source>Ended, met or shut out: {n}</source>
        <translation>已停止、已办理或不适用的 {n} 项</translation>
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
        <translation>已公开 {n} 天</translation>
    </message>
    <message>
        <source>Expired {n} d ago</source>
        <translation>过期 {n} 天</translation>
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
        <translation>迟办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办理</translation>
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
        <translation>{ground}：依据未见</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>OverviewPane</name>
    <message>
        <source>Need to know</source>
        <translation>仅限经手人</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>显示 5 分钟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>还没有写明任何人</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) covered</source>
        <translation>
            <numerusform>%n 人已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: nothing about them can leave</source>
        <translation>还没有：有关他们的内容都不能发出</translation>
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
        <translation>没有写明用途</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) covered</source>
        <translation>
            <numerusform>%n 份知情同意已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Nothing that we look for</source>
        <translation>常查的几项都有了</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>最近的记录</translation>
    </message>
    <message>
        <source>Nothing with a day yet</source>
        <translation>还没有带日期的记录</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>援助</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No support recorded yet</source>
        <translation>还没有记录援助</translation>
    </message>
    <message>
        <source>Clothes, deposits, a lawyer&apos;s fee, the family&apos;s living costs</source>
        <translation>送衣、存款、律师费、家属生活费</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>添加援助</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>No steps on record</source>
        <translation>还没有步骤</translation>
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
        <translation>待分流的线索</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>该联系的人</translation>
    </message>
    <message>
        <source>Next visits, parcels, deposits</source>
        <translation>下次会见、送物、存钱</translation>
    </message>
    <message>
        <source>No lawyer met</source>
        <translation>久未会见律师</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>久无消息</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>显示 5 分钟</translation>
    </message>
    <message>
        <source>Never called</source>
        <translation>还没联系过</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>迟了 {n} 天</translation>
    </message>
    <message>
        <source>one day late</source>
        <translation>迟了 1 天</translation>
    </message>
</context>
<context>
    <name>UpcomingCard</name>
    <message>
        <source>Limits within {n} days</source>
        <translation>{n} 天内的期限</translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) with a limit that has ended or ends soon</source>
        <translation>
            <numerusform>另有 %n 个个案的期限已经届满或即将届满</numerusform>
        </translation>
    </message>
    <message>
        <source>Hundreds of other cases have a limit that has ended or ends soon</source>
        <translation>另有数百个个案的期限已经届满或即将届满</translation>
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
        <translation>出自仅限经手人记录的期限</translation>
    </message>
</context>
</TS>
