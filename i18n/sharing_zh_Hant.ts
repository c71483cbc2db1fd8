<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>HubPage</name>
    <message>
        <source>To colleagues</source>
        <translation>發給同事</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>對外披露</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台賬</translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <translation>密鑰與聯絡人</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>團隊資料夾</translation>
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
        <translation>打開封裝包⋯</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>匯入試算表⋯</translation>
    </message>
    <message>
        <source>Bundle to open</source>
        <translation>要打開的封裝包</translation>
    </message>
</context>
</TS>
