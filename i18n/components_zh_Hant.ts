<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 鍵移除</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Help: {field}</source>
        <translation>說明：{field}</translation>
    </message>
</context>
<context>
    <name>HiddenText</name>
    <message>
        <source>Hidden</source>
        <translation>已遮蓋</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>顯示 5 分鐘</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>立即遮蓋</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>本團隊</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>僅限經手人</translation>
    </message>
</context>
<context>
    <name>LevelBadge</name>
    <message>
        <source>May see: {level}</source>
        <translation>可見範圍：{level}</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>約 {n} 秒</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>約 {n} 分鐘</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止⋯</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {n} of {all}: {title}</source>
        <translation>第 {n} 步，共 {all} 步：{title}</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>更多分頁</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
</TS>
