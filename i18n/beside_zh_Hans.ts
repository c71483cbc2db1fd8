<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>CaseColumn</name>
    <message>
        <source>Whole list</source>
        <translation>完整列表</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建个案</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Held {n} d</source>
        <translation>已羁押 {n} 天</translation>
    </message>
</context>
</TS>
