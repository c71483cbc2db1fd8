<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>ColumnCard</name>
    <message>
        <source>Columns</source>
        <translation>各列內容</translation>
    </message>
    <message>
        <source>What is no field is kept word for word in the remarks; nothing is lost.</source>
        <translation>不屬於任何欄位的內容原樣寫入備註，不會丟失。</translation>
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
        <translation>地點</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Source (into remarks)</source>
        <translation>來源（寫入備註）</translation>
    </message>
    <message>
        <source>Note (into remarks)</source>
        <translation>備註（寫入備註）</translation>
    </message>
    <message>
        <source>File number or symbol</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Row number: skip</source>
        <translation>序號：不匯入</translation>
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
        <translation>不認識：寫入備註</translation>
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
        <translation>欄</translation>
    </message>
    <message>
        <source>Words, now in the remarks</source>
        <translation>原文（已寫入備註）</translation>
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
        <translation>類型</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>所述內容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Into remarks</source>
        <translation>寫入備註</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name}（新）</translation>
    </message>
    <message>
        <source>{name} (on record)</source>
        <translation>{name}（已有記錄）</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>One person or two?</source>
        <translation>是一個人還是兩個人？</translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <translation>是哪一天？</translation>
    </message>
    <message>
        <source>This date is not understood</source>
        <translation>看不懂這個日期</translation>
    </message>
    <message>
        <source>Rows: {rows}</source>
        <translation>所在行：{rows}</translation>
    </message>
    <message>
        <source>One: family name first</source>
        <translation>一個人，姓在前</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>兩個人</translation>
    </message>
    <message>
        <source>Leave the day open; the words go into the remarks</source>
        <translation>日期先空著，原文寫入備註</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Cells that became no field: {n}. Their words stand in the remarks of their record.</source>
        <translation>有 {n} 個單元格沒有對應欄位，原文寫在各自記錄的備註裏。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>儲存報告⋯</translation>
    </message>
    <message>
        <source>To the list: {type}</source>
        <translation>查看列表：{type}</translation>
    </message>
    <message>
        <source>Cells that became no field</source>
        <translation>沒有對應欄位的單元格</translation>
    </message>
    <message>
        <source>The report leaves the vault unencrypted</source>
        <translation>報告將不加密地離開案卷庫</translation>
    </message>
    <message>
        <source>It holds words of the table as they stood there, perhaps names and numbers. Anybody who finds the file can read them.</source>
        <translation>裏面是表格中的原文，可能有姓名和號碼。誰拿到檔案都能讀。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>選擇位置⋯</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>匯入報告</translation>
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
        <translation>匯入試算表</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>每一行是</translation>
    </message>
    <message>
        <source>Each row: something that happened to people</source>
        <translation>每一行：發生在某人身上的一件事</translation>
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
        <translation>事件、人物、呼籲，或任何一類記錄的清單</translation>
    </message>
    <message>
        <source>Excel or CSV, in any Chinese encoding, or a page of entries as text. Names, dates, places and terms are understood as written, and what has two readings is asked.</source>
        <translation>Excel 或 CSV，各種中文編碼都行；一條條列出的文字頁也行。人名、日期、地點、用語照原樣讀懂，有兩種讀法的會問你。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案⋯</translation>
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
        <translation>匯入</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>選擇試算表</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取⋯</translation>
    </message>
    <message>
        <source>Sheet {n}</source>
        <translation>工作表 {n}</translation>
    </message>
    <message>
        <source>Reading rows and looking for people: {n} of {all}</source>
        <translation>正在讀取各行、查找人物：{n} / {all}</translation>
    </message>
    <message>
        <source>{n} rows, {p} people not on record yet</source>
        <translation>{n} 行，{p} 人尚無記錄</translation>
    </message>
    <message>
        <source>questions left: {n}</source>
        <translation>還有 {n} 個問題</translation>
    </message>
    <message>
        <source>Unreadable characters in rows: {rows}. The file was damaged or saved in a wrong encoding: ask for it anew, or correct them after the import.</source>
        <translation>這些行裏有讀不出的字元：{rows}。檔案已損壞或存錯了編碼：請對方重發，或匯入後逐一改正。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>What is done when you cancel can be undone as one step.</source>
        <translation>中途取消時，已改的部分可以一步復原。</translation>
    </message>
    <message>
        <source>Stopped; what was done so far can be undone</source>
        <translation>已停止；已改的部分可以復原</translation>
    </message>
    <message>
        <source>Taken in as one step</source>
        <translation>已作為一步寫入，可一次復原</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>已復原匯入</translation>
    </message>
</context>
</TS>
