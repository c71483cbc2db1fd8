<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>RegisterPane</name>
    <message>
        <source>Nothing here yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只显示</translation>
    </message>
    <message>
        <source>Count again…</source>
        <translation>重新统计⋯</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>存为表格⋯</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>All: {n}</source>
        <translation>全部 {n} 条</translation>
    </message>
    <message>
        <source>There is more on record: only the newest are shown and added up.</source>
        <translation>记录不止这些：这里只显示并合计最新的部分。</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
</context>
</TS>
