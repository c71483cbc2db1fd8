<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Dashed: the day is not known precisely</source>
        <translation>虛邊為不確定的日期</translation>
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
            <numerusform>%n 條記錄已遮蓋</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineOnPaper</name>
    <message>
        <source>Dashed: the day is not known precisely</source>
        <translation>虛邊為不確定的日期</translation>
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
        <translation>還沒有帶日期的記錄</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存為圖片…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture?</source>
        <translation>把時間線存為圖片？</translation>
    </message>
    <message>
        <source>The picture leaves the vault and lies unencrypted in the folder that you choose. Records that are covered are not in it. Days and kinds of event can still tell whose case it is.</source>
        <translation>圖片會離開加密庫，不加密地存在您選的資料夾裏。已遮蓋的記錄不在圖上；但日期和事件種類仍可能讓人認出是誰的案子。</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>選擇位置</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>存為圖片</translation>
    </message>
    <message>
        <source>Print whose timeline it is</source>
        <translation>印上這是誰的時間線</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>列印時間線</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Visits, news</source>
        <translation>會見與消息</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>呼籲與交涉</translation>
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
