<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>BilingualEditor</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Draft from Chinese</source>
        <translation>從中文起草</translation>
    </message>
    <message>
        <source>Draft from English</source>
        <translation>從英文起草</translation>
    </message>
    <message>
        <source>Untranslated draft</source>
        <translation>草稿 · 未譯</translation>
    </message>
    <message>
        <source>No English</source>
        <translation>缺英文</translation>
    </message>
    <message>
        <source>No Chinese</source>
        <translation>缺中文</translation>
    </message>
    <message>
        <source>Chinese is used while this is empty</source>
        <translation>空着時用中文</translation>
    </message>
    <message>
        <source>English is used while this is empty</source>
        <translation>空着時用英文</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>This can mean several dates. Choose one below.</source>
        <translation>可以理解成幾個日期，請在下面選一個。</translation>
    </message>
    <message>
        <source>Not understood. Write “2026-10-17”, “Oct 2026” or “around 5 Nov 2021”, or leave it empty.</source>
        <translation>沒有看懂。可寫「2026年10月下旬」「約10月17日」「去年底」，或留空。</translation>
    </message>
</context>
<context>
    <name>FieldHeader</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Help on “%1”</source>
        <translation>「%1」的說明</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Attach a file</source>
        <translation>附檔案</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation>檔案類型不詳</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更換</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Keep this help</source>
        <translation>固定這條說明</translation>
    </message>
    <message>
        <source>How to fill it</source>
        <translation>怎樣填</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>HiddenValue</name>
    <message>
        <source>Hidden</source>
        <translation>已遮蓋</translation>
    </message>
    <message>
        <source>Show for 5 minutes</source>
        <translation>顯示 5 分鐘</translation>
    </message>
    <message>
        <source>%1: show for 5 minutes</source>
        <translation>%1：顯示 5 分鐘</translation>
    </message>
</context>
<context>
    <name>LevelButton</name>
    <message>
        <source>The whole record is kept at this level: change that…</source>
        <translation>整條記錄設為此級：去更改⋯</translation>
    </message>
</context>
<context>
    <name>LinkSource</name>
    <message>
        <source>Not in this vault</source>
        <translation>不在此庫中</translation>
    </message>
    <message>
        <source>New %1 “%2”</source>
        <translation>新增%1「%2」</translation>
    </message>
</context>
<context>
    <name>LinksEditor</name>
    <message>
        <source>Search, or type a new name</source>
        <translation>查找，或輸入新名稱</translation>
    </message>
    <message>
        <source>Links nothing yet. Choose a record, or create one.</source>
        <translation>還沒有連到記錄。請選一條，或新增一條。</translation>
    </message>
</context>
<context>
    <name>MemberChip</name>
    <message>
        <source>%1 — Delete removes</source>
        <translation>%1 — 按 Delete 鍵移除</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>Not understood. Write a day with its time, for example “2026-10-17 06:30”.</source>
        <translation>沒有看懂。請寫日期和時間，例如「2026-10-17 06:30」。</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Choose the currency of this amount.</source>
        <translation>請選這筆金額的貨幣。</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1：金額</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1：貨幣</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Not a number. Write digits, for example 37 or 1200.50.</source>
        <translation>不是數字。請寫數字，例如 37 或 1200.50。</translation>
    </message>
</context>
<context>
    <name>OutlineItem</name>
    <message>
        <source>to be corrected</source>
        <translation>需更正</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已填齊</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>This form</source>
        <translation>本表</translation>
    </message>
    <message numerus="yes">
        <source>Missing · %n</source>
        <translation>
            <numerusform>尚缺 · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Own fields</source>
        <translation>自訂欄位</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Delete this row</source>
        <translation>刪除此行</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>複製此行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>新增至「%1」</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Something is wrong in another row.</source>
        <translation>另有一行需要更正。</translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Show the code word</source>
        <translation>顯示暗語</translation>
    </message>
    <message>
        <source>Hide the code word</source>
        <translation>遮住暗語</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show all fields</source>
        <translation>%1：顯示全部欄位</translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>Note on this choice</source>
        <translation>此項的備註</translation>
    </message>
    <message>
        <source>Note on this choice (Alt+Enter)</source>
        <translation>此項的備註（Alt+Enter）</translation>
    </message>
    <message>
        <source>Not in the list. Choose a term, or add this one as a new term.</source>
        <translation>表中沒有。請選一項，或把它新增為用語。</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1：備註</translation>
    </message>
</context>
<context>
    <name>TermSource</name>
    <message>
        <source>Matches for “%1”: %2</source>
        <translation>%2 項匹配「%1」</translation>
    </message>
    <message>
        <source>Add the term “%1”</source>
        <translation>新增用語「%1」</translation>
    </message>
</context>
<context>
    <name>TermsEditor</name>
    <message>
        <source>Find and add</source>
        <translation>查找並新增</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>「%1」的備註</translation>
    </message>
    <message>
        <source>Not in the list. Choose a term, or add this one as a new term.</source>
        <translation>表中沒有。請選一項，或把它新增為用語。</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Take the answer back</source>
        <translation>撤回答案</translation>
    </message>
</context>
</TS>
