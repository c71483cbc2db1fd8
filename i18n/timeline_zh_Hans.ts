<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Dashed: the day is not known precisely</source>
        <translation>虚边为不确定的日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) covered</source>
        <translation>
            <numerusform>%n 条记录已遮盖</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineOnPaper</name>
    <message>
        <source>Dashed: the day is not known precisely</source>
        <translation>虚边为不确定的日期</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>In order of days</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Nothing with a day yet</source>
        <translation>还没有带日期的记录</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture?</source>
        <translation>把时间线存为图片？</translation>
    </message>
    <message>
        <source>The picture leaves the vault and lies unencrypted in the folder that you choose. Records that are covered are not in it. Days and kinds of event can still tell whose case it is.</source>
        <translation>图片会离开加密库，不加密地存在您选的文件夹里。已遮盖的记录不在图上；但日期和事件种类仍可能让人认出是谁的案子。</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>Print whose timeline it is</source>
        <translation>印上这是谁的时间线</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>打印时间线</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Visits, news</source>
        <translation>会见与消息</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>呼吁与交涉</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
</TS>
