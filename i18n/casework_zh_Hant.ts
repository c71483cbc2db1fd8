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
        <translation>記下採取了甚麼措施、從哪天起，法定期限會自動算出。</translation>
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
        <source>Until when each lawful measure could hold the person without a paper. Assumed, not known.</source>
        <translation>沒有任何文書時，各種合法措施最長可以關到甚麼時候。這是假設，不是事實。</translation>
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
    <name>UpcomingCard</name>
    <message>
        <source>Limits within {n} days</source>
        <translation>{n} 天內的期限</translation>
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
