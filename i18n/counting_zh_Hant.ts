<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>AgainSheet</name>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計⋯</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計對象</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>原數</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現數</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Numbers below three can tell who somebody is: take such a row out before the figures leave.</source>
        <translation>小於三的數字可能讓人認出是誰：對外提供之前，請刪去這樣的列。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over today’s numbers</source>
        <translation>採用今天的數字</translation>
    </message>
    <message>
        <source>No figure was counted here yet: in a list, “Save as a table…” offers “Keep as figures…”.</source>
        <translation>這裏還沒有統計過數字：在任一清單的「存為表格⋯」裏選「記為數字⋯」。</translation>
    </message>
    <message>
        <source>Figures: {n}. Different today: {m}.</source>
        <translation>數字 {n} 個，今天有變的 {m} 個。</translation>
    </message>
    <message>
        <source>Figures of today: {n} changed</source>
        <translation>已改為今天的數字，變動 {n} 個</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Keep as figures</source>
        <translation>記為數字</translation>
    </message>
    <message>
        <source>Counts what the list shows now. The question is kept with the figures, so that they can be counted again (Registers, Figures).</source>
        <translation>統計清單現在顯示的記錄。統計條件與數字一起儲存，以後可以重新統計（登記冊 › 引用的數字）。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計對象</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Also keep numbers below three: they can tell who somebody is</source>
        <translation>小於三的數字也儲存：可能讓人認出是誰</translation>
    </message>
    <message>
        <source>Title of the figures</source>
        <translation>這組數字的標題</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>不分項</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>按什麼分項</translation>
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
        <translation>儲存</translation>
    </message>
    <message>
        <source>Numbers below three that are not kept: {n}</source>
        <translation>小於三而不儲存的數字：{n} 個</translation>
    </message>
    <message>
        <source>Kept with its question</source>
        <translation>已儲存，統計條件在內</translation>
    </message>
</context>
</TS>
