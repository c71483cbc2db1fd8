<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>FilePane</name>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Shown from memory; nothing is written to the disk</source>
        <translation>只在記憶體裡顯示，不寫入磁碟</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>檔案的文字</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>僅限經手人</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>顯示 5 分鐘</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>第 {n} 頁，共 {all} 頁</translation>
    </message>
    <message>
        <source>Lasts {n} s</source>
        <translation>時長 {n} 秒</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>檔案自帶的資訊</translation>
    </message>
    <message>
        <source>Nothing that can be read</source>
        <translation>沒有讀到</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Taken</source>
        <translation>拍攝時間</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成時間</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>軟件</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>其他</translation>
    </message>
</context>
</TS>
