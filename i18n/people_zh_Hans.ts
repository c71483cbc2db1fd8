<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>GraphView</name>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>In these cases</source>
        <translation>涉及的个案</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>还没有涉及个案</translation>
    </message>
    <message>
        <source>No relation on record yet</source>
        <translation>还没有关系记录</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>还没有联系记录</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>记一次联系</translation>
    </message>
    <message>
        <source>Perhaps the same person or body</source>
        <translation>可能是同一人（或机构）</translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation>是同一个人（或机构）吗？</translation>
    </message>
    <message>
        <source>“{name}” will be shown as this one everywhere. Both records stay, and it can be undone.</source>
        <translation>以后各处都把“{name}”显示为这一个。两条记录都保留，可以撤销。</translation>
    </message>
    <message>
        <source>Nothing else has such a name</source>
        <translation>没有相近的姓名或名称</translation>
    </message>
    <message>
        <source>Graph of relations</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Joined into this one</source>
        <translation>已合并到这里</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>相似度 {n}%</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>合为一人⋯</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合为一人</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已合为一人</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>已拆开</translation>
    </message>
</context>
</TS>
