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
        <source>Save as a table…</source>
        <translation>存为表格⋯</translation>
    </message>
    <message>
        <source>All: {n}</source>
        <translation>全部 {n} 条</translation>
    </message>
    <message>
        <source>There is more on record: only the newest are shown and added up.</source>
        <translation>记录不止这些：这里只显示并合计最新的部分。</translation>
    </message>
    <message>
        <source>This table leaves the vault unencrypted</source>
        <translation>表格存出后不再加密</translation>
    </message>
    <message>
        <source>Anybody who finds the file can read it. What is need-to-know is left out.</source>
        <translation>拿到文件的人都能看到内容。“仅限经手人”的内容不会写入。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置⋯</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>存为表格</translation>
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
