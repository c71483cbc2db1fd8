<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>FilePane</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Shown from memory; nothing is written to the disk</source>
        <translation>只在内存里显示，不写入磁盘</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文字</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>仅限经手人</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>显示 5 分钟</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>第 {n} 页，共 {all} 页</translation>
    </message>
    <message>
        <source>Lasts {n} s</source>
        <translation>时长 {n} 秒</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>文件自带的信息</translation>
    </message>
    <message>
        <source>Nothing that can be read</source>
        <translation>没有读到</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>其他</translation>
    </message>
</context>
</TS>
