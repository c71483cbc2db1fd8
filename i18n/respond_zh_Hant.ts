<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>RespondSheet</name>
    <message>
        <source>Plan a response</source>
        <translation>制定援助方案</translation>
    </message>
    <message>
        <source>Each becomes a record of its own, as proposed, for the first person of the case.</source>
        <translation>勾選的每一項各建一條援助記錄，狀態為「擬提供」，受助人為本案第一位當事人。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>{provision} (under way)</source>
        <translation>{provision}（已在進行）</translation>
    </message>
    <message>
        <source>Plan: {n}</source>
        <translation>確定：{n} 項</translation>
    </message>
    <message>
        <source>Planned: {n}</source>
        <translation>已加入方案：{n} 項</translation>
    </message>
</context>
<context>
    <name>SupportPane</name>
    <message>
        <source>Support given</source>
        <translation>援助</translation>
    </message>
    <message>
        <source>Log of what went inside</source>
        <translation>在押支援記錄</translation>
    </message>
    <message>
        <source>Plan a response…</source>
        <translation>制定援助方案⋯</translation>
    </message>
</context>
</TS>
