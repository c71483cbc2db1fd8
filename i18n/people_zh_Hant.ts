<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>GraphView</name>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>In these cases</source>
        <translation>涉及的個案</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>還沒有涉及個案</translation>
    </message>
    <message>
        <source>No relation on record yet</source>
        <translation>還沒有關係記錄</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>添加關係</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>最近聯繫</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>還沒有聯繫記錄</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>記一次聯繫</translation>
    </message>
    <message>
        <source>Perhaps the same person or body</source>
        <translation>可能是同一人（或機構）</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation>是同一個人（或機構）嗎？</translation>
    </message>
    <message>
        <source>“{name}” will be shown as this one everywhere. Both records stay, and it can be undone.</source>
        <translation>以後各處都把「{name}」顯示為這一個。兩條記錄都保留，可以復原。</translation>
    </message>
    <message>
        <source>Nothing else has such a name</source>
        <translation>沒有相近的姓名或名稱</translation>
    </message>
    <message>
        <source>Graph of relations</source>
        <translation>關係圖</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆開</translation>
    </message>
    <message>
        <source>Joined into this one</source>
        <translation>已合併到這裏</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>相似度 {n}%</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>合為一人⋯</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合為一人</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已合為一人</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>已拆開</translation>
    </message>
</context>
</TS>
