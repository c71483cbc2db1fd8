<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>HubPage</name>
    <message>
        <source>To colleagues</source>
        <translation>发给同事</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>对外披露</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <translation>密钥与联系人</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>团队文件夹</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>出行</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>打开封装包⋯</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>导入电子表格⋯</translation>
    </message>
    <message>
        <source>Bundle to open</source>
        <translation>要打开的封装包</translation>
    </message>
</context>
</TS>
