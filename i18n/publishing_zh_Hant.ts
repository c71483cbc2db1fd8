<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>Into a document: {n}</source>
        <translation>放進文書：{n} 條</translation>
    </message>
    <message>
        <source>The document cites them. Its readers decide what of them is printed.</source>
        <translation>文書會引用這些記錄。其中哪些內容可以印出，由文書的讀者決定。</translation>
    </message>
    <message>
        <source>A document that is there</source>
        <translation>已有的文書</translation>
    </message>
    <message>
        <source>Its title, a word of it</source>
        <translation>標題，或其中的詞</translation>
    </message>
    <message>
        <source>Or a new one</source>
        <translation>或新開一份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新開文書</translation>
    </message>
    <message>
        <source>Newly in the document: {n}</source>
        <translation>新放進文書：{n} 條</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>讀者</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>兩種語言左右對照</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishingPane</name>
    <message>
        <source>PDF…</source>
        <translation>PDF⋯</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word⋯</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在整理⋯</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>還沒有寫出任何內容。</translation>
    </message>
    <message>
        <source>Stopped. Choose anything above to work it out again.</source>
        <translation>已停止。在上面改動任何一項，就會重新計算。</translation>
    </message>
    <message>
        <source>Settle what is listed below; then it can be written.</source>
        <translation>處理完下面列出的事項後才能寫出。</translation>
    </message>
    <message>
        <source>Mentions to settle</source>
        <translation>待處理的提及</translation>
    </message>
    <message>
        <source>Each of these can be charged, or cost a licence or a source. Read it once more.</source>
        <translation>其中每一項都可能招致追訴、吊證，或暴露來源。請再看一遍。</translation>
    </message>
    <message>
        <source>Secrecy and licence risks</source>
        <translation>涉密與執業風險</translation>
    </message>
    <message>
        <source>These cannot go at all</source>
        <translation>這些完全不能寫出</translation>
    </message>
    <message>
        <source>The law or a missing consent stands in the way. Leave these records out: {n}</source>
        <translation>有法律或同意上的障礙。不寫入這些記錄：{n} 條</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不寫入</translation>
    </message>
    <message>
        <source>Are the conditions met?</source>
        <translation>條件成就了嗎？</translation>
    </message>
    <message>
        <source>Consents that wait for a condition: {n}. Confirm only what you know.</source>
        <translation>有 {n} 份同意書還在等條件。只確認您確實知道的。</translation>
    </message>
    <message>
        <source>They are met</source>
        <translation>已成就</translation>
    </message>
    <message>
        <source>This document leaves the vault unencrypted</source>
        <translation>文書寫出後不再加密</translation>
    </message>
    <message>
        <source>Whoever finds the file can read it. What goes is noted in the ledger.</source>
        <translation>拿到檔案的人都能看到內容。寫出的內容會記入外發台賬。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>選擇位置⋯</translation>
    </message>
    <message>
        <source>Write the document</source>
        <translation>寫出文書</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>列印文書</translation>
    </message>
    <message>
        <source>Written and noted in the ledger</source>
        <translation>已寫出，並記入外發台賬</translation>
    </message>
    <message>
        <source>Write the shipped template out…</source>
        <translation>匯出自帶範本⋯</translation>
    </message>
    <message>
        <source>Use a template of one&apos;s own…</source>
        <translation>使用自己的範本⋯</translation>
    </message>
    <message>
        <source>Back to the shipped template</source>
        <translation>改回自帶範本</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>匯出範本</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>選擇 Word 範本</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>To be settled first</source>
        <translation>先要處理</translation>
    </message>
    <message>
        <source>Names and numbers in the texts</source>
        <translation>正文裏的姓名和號碼</translation>
    </message>
    <message>
        <source>Replace them or say why they stay</source>
        <translation>替換，或說明為何保留</translation>
    </message>
    <message>
        <source>Some cannot be set aside</source>
        <translation>有的不能放行</translation>
    </message>
    <message>
        <source>Take them out or give a reason</source>
        <translation>去掉，或寫明理由</translation>
    </message>
    <message>
        <source>Secrecy and licence risks</source>
        <translation>涉密與執業風險</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>會寫進文書的</translation>
    </message>
    <message>
        <source>Nothing may leave as it stands</source>
        <translation>按現在的情況，什麼都不能寫出</translation>
    </message>
    <message>
        <source>Records: {n}</source>
        <translation>記錄 {n} 條</translation>
    </message>
    <message>
        <source>{n} fields</source>
        <translation>{n} 個欄位</translation>
    </message>
    <message>
        <source>{n} fields stay</source>
        <translation>{n} 個欄位不寫</translation>
    </message>
    <message>
        <source>Conditions of consents</source>
        <translation>同意書的條件</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>確認⋯</translation>
    </message>
    <message>
        <source>The form lacks</source>
        <translation>表格還缺</translation>
    </message>
    <message>
        <source>Since version {n}</source>
        <translation>第 {n} 版之後</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>沒有變化</translation>
    </message>
    <message>
        <source>Another decision about it</source>
        <translation>改了是否公開的決定</translation>
    </message>
    <message>
        <source>A record that went</source>
        <translation>已移除的記錄</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>另有 {n} 處</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已遮蓋</translation>
    </message>
</context>
</TS>
