<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>这台电脑上没有打印机。</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>打印机没有收下这些页面。</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>已交给打印机</translation>
    </message>
</context>
<context>
    <name>PrintWarning</name>
    <message>
        <source>A print job is not encrypted</source>
        <translation>打印任务不加密</translation>
    </message>
    <message>
        <source>On its way to the paper it lies unencrypted in this computer&apos;s print queue and on its disk, goes over the network to a printer that is not plugged in, and may stay in the printer&apos;s memory. Print servers of offices note who printed when. What is covered is not printed.</source>
        <translation>内容印到纸上之前，会以明文进入本机的打印队列并写到硬盘上；网络打印机还要经过网络；打印机的存储器里也可能留有副本。单位的打印服务器会记下谁在什么时候打印过。已遮盖的内容不会打印。</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>预览页面</translation>
    </message>
</context>
</TS>
