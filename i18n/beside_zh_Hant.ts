<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>CaseColumn</name>
    <message>
        <source>Whole list</source>
        <translation>完整列表</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增個案</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>篩選</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Held {n} d</source>
        <translation>已羈押 {n} 天</translation>
    </message>
</context>
</TS>
