<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 頁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>這部電腦上沒有印表機。</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>印表機沒有收下這些頁面。</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>已交給印表機</translation>
    </message>
</context>
<context>
    <name>PrintWarning</name>
    <message>
        <source>A print job is not encrypted</source>
        <translation>列印工作不加密</translation>
    </message>
    <message>
        <source>On its way to the paper it lies unencrypted in this computer&apos;s print queue and on its disk, goes over the network to a printer that is not plugged in, and may stay in the printer&apos;s memory. Print servers of offices note who printed when. What is covered is not printed.</source>
        <translation>內容印到紙上之前，會以明文進入本機的列印佇列並寫到硬碟上；網路印表機還要經過網路；印表機的記憶體裏也可能留有副本。機構的列印伺服器會記下誰在何時列印過。已遮蓋的內容不會列印。</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>預覽頁面</translation>
    </message>
</context>
</TS>
