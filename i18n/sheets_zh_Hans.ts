<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>ColumnCard</name>
    <message>
        <source>Columns</source>
        <translation>各列内容</translation>
    </message>
    <message>
        <source>What is no field is kept word for word in the remarks; nothing is lost.</source>
        <translation>不属于任何字段的内容原样写入备注，不会丢失。</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>第 {n} 列</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Source (into remarks)</source>
        <translation>来源（写入备注）</translation>
    </message>
    <message>
        <source>Note (into remarks)</source>
        <translation>备注（写入备注）</translation>
    </message>
    <message>
        <source>File number or symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Row number: skip</source>
        <translation>序号：不导入</translation>
    </message>
    <message>
        <source>in Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Not known: into remarks</source>
        <translation>不认识：写入备注</translation>
    </message>
</context>
<context>
    <name>LeftCells</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Words, now in the remarks</source>
        <translation>原文（已写入备注）</translation>
    </message>
</context>
<context>
    <name>PlannedRows</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>所述内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Into remarks</source>
        <translation>写入备注</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name}（新）</translation>
    </message>
    <message>
        <source>{name} (on record)</source>
        <translation>{name}（已有记录）</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>One person or two?</source>
        <translation>是一个人还是两个人？</translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <translation>是哪一天？</translation>
    </message>
    <message>
        <source>This date is not understood</source>
        <translation>看不懂这个日期</translation>
    </message>
    <message>
        <source>Rows: {rows}</source>
        <translation>所在行：{rows}</translation>
    </message>
    <message>
        <source>One: family name first</source>
        <translation>一个人，姓在前</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>两个人</translation>
    </message>
    <message>
        <source>Leave the day open; the words go into the remarks</source>
        <translation>日期先空着，原文写入备注</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Cells that became no field: {n}. Their words stand in the remarks of their record.</source>
        <translation>有 {n} 个单元格没有对应字段，原文写在各自记录的备注里。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告⋯</translation>
    </message>
    <message>
        <source>To the list: {type}</source>
        <translation>查看列表：{type}</translation>
    </message>
    <message>
        <source>Cells that became no field</source>
        <translation>没有对应字段的单元格</translation>
    </message>
    <message>
        <source>The report leaves the vault unencrypted</source>
        <translation>报告将不加密地离开案卷库</translation>
    </message>
    <message>
        <source>It holds words of the table as they stood there, perhaps names and numbers. Anybody who finds the file can read them.</source>
        <translation>里面是表格中的原文，可能有姓名和号码。谁拿到文件都能读。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置⋯</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>每一行是</translation>
    </message>
    <message>
        <source>Each row: something that happened to people</source>
        <translation>每一行：发生在某人身上的一件事</translation>
    </message>
    <message>
        <source>Each row: {type}</source>
        <translation>每一行：{type}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>A list of events, people, appeals or anything else</source>
        <translation>事件、人物、呼吁，或任何一类记录的清单</translation>
    </message>
    <message>
        <source>Excel or CSV, in any Chinese encoding, or a page of entries as text. Names, dates, places and terms are understood as written, and what has two readings is asked.</source>
        <translation>Excel 或 CSV，各种中文编码都行；一条条列出的文字页也行。人名、日期、地点、用语照原样读懂，有两种读法的会问你。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件⋯</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>各行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>选择电子表格</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取⋯</translation>
    </message>
    <message>
        <source>Sheet {n}</source>
        <translation>工作表 {n}</translation>
    </message>
    <message>
        <source>Reading rows and looking for people: {n} of {all}</source>
        <translation>正在读取各行、查找人物：{n} / {all}</translation>
    </message>
    <message>
        <source>{n} rows, {p} people not on record yet</source>
        <translation>{n} 行，{p} 人尚无记录</translation>
    </message>
    <message>
        <source>questions left: {n}</source>
        <translation>还有 {n} 个问题</translation>
    </message>
    <message>
        <source>Unreadable characters in rows: {rows}. The file was damaged or saved in a wrong encoding: ask for it anew, or correct them after the import.</source>
        <translation>这些行里有读不出的字符：{rows}。文件已损坏或存错了编码：请对方重发，或导入后逐一改正。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>What is done when you cancel can be undone as one step.</source>
        <translation>中途取消时，已改的部分可以一步撤销。</translation>
    </message>
    <message>
        <source>Stopped; what was done so far can be undone</source>
        <translation>已停止；已改的部分可以撤销</translation>
    </message>
    <message>
        <source>Taken in as one step</source>
        <translation>已作为一步写入，可一次撤销</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>已撤销导入</translation>
    </message>
</context>
</TS>
