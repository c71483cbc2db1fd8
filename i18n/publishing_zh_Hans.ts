<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>Into a document: {n}</source>
        <translation>放进文书：{n} 条</translation>
    </message>
    <message>
        <source>The document cites them. Its readers decide what of them is printed.</source>
        <translation>文书会引用这些记录。其中哪些内容可以印出，由文书的读者决定。</translation>
    </message>
    <message>
        <source>A document that is there</source>
        <translation>已有的文书</translation>
    </message>
    <message>
        <source>Its title, a word of it</source>
        <translation>标题，或其中的词</translation>
    </message>
    <message>
        <source>Or a new one</source>
        <translation>或新建一份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文书</translation>
    </message>
    <message>
        <source>Newly in the document: {n}</source>
        <translation>新放进文书：{n} 条</translation>
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
        <translation>读者</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>两种语言左右对照</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
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
        <translation>打印…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在整理⋯</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写出任何内容。</translation>
    </message>
    <message>
        <source>Stopped. Choose anything above to work it out again.</source>
        <translation>已停止。在上面改动任何一项，就会重新计算。</translation>
    </message>
    <message>
        <source>Settle what is listed below; then it can be written.</source>
        <translation>处理完下面列出的事项后才能写出。</translation>
    </message>
    <message>
        <source>Mentions to settle</source>
        <translation>待处理的提及</translation>
    </message>
    <message>
        <source>Each of these can be charged, or cost a licence or a source. Read it once more.</source>
        <translation>其中每一项都可能招致追诉、吊证，或暴露来源。请再看一遍。</translation>
    </message>
    <message>
        <source>Secrecy and licence risks</source>
        <translation>涉密与执业风险</translation>
    </message>
    <message>
        <source>These cannot go at all</source>
        <translation>这些完全不能写出</translation>
    </message>
    <message>
        <source>The law or a missing consent stands in the way. Leave these records out: {n}</source>
        <translation>有法律或同意上的障碍。不写入这些记录：{n} 条</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不写入</translation>
    </message>
    <message>
        <source>Are the conditions met?</source>
        <translation>条件成就了吗？</translation>
    </message>
    <message>
        <source>Consents that wait for a condition: {n}. Confirm only what you know.</source>
        <translation>有 {n} 份同意书还在等条件。只确认您确实知道的。</translation>
    </message>
    <message>
        <source>They are met</source>
        <translation>已成就</translation>
    </message>
    <message>
        <source>This document leaves the vault unencrypted</source>
        <translation>文书写出后不再加密</translation>
    </message>
    <message>
        <source>Whoever finds the file can read it. What goes is noted in the ledger.</source>
        <translation>拿到文件的人都能看到内容。写出的内容会记入外发台账。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置⋯</translation>
    </message>
    <message>
        <source>Write the document</source>
        <translation>写出文书</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>Written and noted in the ledger</source>
        <translation>已写出，并记入外发台账</translation>
    </message>
    <message>
        <source>Write the shipped template out…</source>
        <translation>导出自带模板⋯</translation>
    </message>
    <message>
        <source>Use a template of one&apos;s own…</source>
        <translation>使用自己的模板⋯</translation>
    </message>
    <message>
        <source>Back to the shipped template</source>
        <translation>改回自带模板</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>选择 Word 模板</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>To be settled first</source>
        <translation>先要处理</translation>
    </message>
    <message>
        <source>Names and numbers in the texts</source>
        <translation>正文里的姓名和号码</translation>
    </message>
    <message>
        <source>Replace them or say why they stay</source>
        <translation>替换，或说明为何保留</translation>
    </message>
    <message>
        <source>Some cannot be set aside</source>
        <translation>有的不能放行</translation>
    </message>
    <message>
        <source>Take them out or give a reason</source>
        <translation>去掉，或写明理由</translation>
    </message>
    <message>
        <source>Secrecy and licence risks</source>
        <translation>涉密与执业风险</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>会写进文书的</translation>
    </message>
    <message>
        <source>Nothing may leave as it stands</source>
        <translation>按现在的情况，什么都不能写出</translation>
    </message>
    <message>
        <source>Records: {n}</source>
        <translation>记录 {n} 条</translation>
    </message>
    <message>
        <source>{n} fields</source>
        <translation>{n} 个字段</translation>
    </message>
    <message>
        <source>{n} fields stay</source>
        <translation>{n} 个字段不写</translation>
    </message>
    <message>
        <source>Conditions of consents</source>
        <translation>同意书的条件</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认⋯</translation>
    </message>
    <message>
        <source>The form lacks</source>
        <translation>表格还缺</translation>
    </message>
    <message>
        <source>Since version {n}</source>
        <translation>第 {n} 版之后</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Another decision about it</source>
        <translation>改了是否公开的决定</translation>
    </message>
    <message>
        <source>A record that went</source>
        <translation>已移除的记录</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>另有 {n} 处</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已遮盖</translation>
    </message>
</context>
</TS>
