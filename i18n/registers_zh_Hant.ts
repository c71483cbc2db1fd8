<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>RegisterPane</name>
    <message>
        <source>Nothing here yet</source>
        <translation>還沒有內容</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只顯示</translation>
    </message>
    <message>
        <source>Count again…</source>
        <translation>重新統計⋯</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>存為表格⋯</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>All: {n}</source>
        <translation>全部 {n} 條</translation>
    </message>
    <message>
        <source>There is more on record: only the newest are shown and added up.</source>
        <translation>記錄不止這些：這裏只顯示併合計最新的部分。</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>登記冊</translation>
    </message>
</context>
</TS>
