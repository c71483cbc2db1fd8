<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AgainSheet</name>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计⋯</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>原数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现数</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Numbers below three can tell who somebody is: take such a row out before the figures leave.</source>
        <translation>小于三的数字可能让人认出是谁：对外提供之前，请删去这样的行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over today’s numbers</source>
        <translation>采用今天的数字</translation>
    </message>
    <message>
        <source>No figure was counted here yet: in a list, “Save as a table…” offers “Keep as figures…”.</source>
        <translation>这里还没有统计过数字：在任一列表的“存为表格⋯”里选“记为数字⋯”。</translation>
    </message>
    <message>
        <source>Figures: {n}. Different today: {m}.</source>
        <translation>数字 {n} 个，今天有变的 {m} 个。</translation>
    </message>
    <message>
        <source>Figures of today: {n} changed</source>
        <translation>已改为今天的数字，变动 {n} 个</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Keep as figures</source>
        <translation>记为数字</translation>
    </message>
    <message>
        <source>Counts what the list shows now. The question is kept with the figures, so that they can be counted again (Registers, Figures).</source>
        <translation>统计列表现在显示的记录。统计条件与数字一起保存，以后可以重新统计（登记册 › 引用的数字）。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Also keep numbers below three: they can tell who somebody is</source>
        <translation>小于三的数字也保存：可能让人认出是谁</translation>
    </message>
    <message>
        <source>Title of the figures</source>
        <translation>这组数字的标题</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>不分项</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>按什么分项</translation>
    </message>
    <message>
        <source>{day} from</source>
        <translation>{day}：起</translation>
    </message>
    <message>
        <source>{day} until</source>
        <translation>{day}：止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Numbers below three that are not kept: {n}</source>
        <translation>小于三而不保存的数字：{n} 个</translation>
    </message>
    <message>
        <source>Kept with its question</source>
        <translation>已保存，统计条件在内</translation>
    </message>
</context>
</TS>
