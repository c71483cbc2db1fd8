<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>Page, with what is covered</source>
        <translation>頁面及遮蓋區域</translation>
    </message>
</context>
<context>
    <name>CutSheet</name>
    <message>
        <source>Cut out a part of the sound</source>
        <translation>截取一段聲音</translation>
    </message>
    <message>
        <source>From (minutes:seconds)</source>
        <translation>起（分:秒）</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A voice can be recognised. Think of who is still heard.</source>
        <translation>聲音也能辨認出人。請想一想還能聽到誰。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>生成副本</translation>
    </message>
    <message>
        <source>Two times, the first before the second: 0:12 and 1:05.5</source>
        <translation>請寫兩個時間，前一個早於後一個，例如 0:12 和 1:05.5</translation>
    </message>
    <message>
        <source>The copy is a record of its own</source>
        <translation>副本已另存為一條證據</translation>
    </message>
</context>
<context>
    <name>RedactSheet</name>
    <message>
        <source>Make a redacted copy</source>
        <translation>製作遮蓋副本</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮蓋</translation>
    </message>
    <message>
        <source>Cut to a frame</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>旋轉 90°</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>復原一步</translation>
    </message>
    <message>
        <source>Find faces</source>
        <translation>尋找人臉</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Cover those on this page</source>
        <translation>遮蓋本頁這些處</translation>
    </message>
    <message>
        <source>a new area</source>
        <translation>新增一塊</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>放大、縮小</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>下一塊</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>cover what was proposed</source>
        <translation>遮蓋建議處</translation>
    </message>
    <message>
        <source>e.g. the face of a bystander</source>
        <translation>例如：旁人的臉</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is black is in no byte of the copy, and nothing that the original says about itself is. Look at everything else: mirrors, screens, papers, a voice, a view from a window.</source>
        <translation>塗黑的內容不會留在副本的任何字節裏，原件自帶的資訊也不會。其餘部分請再看一遍：鏡子、螢幕、紙張、聲音、窗外的景物。</translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>原件不會改動。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>生成副本</translation>
    </message>
    <message>
        <source>Covered: {n}</source>
        <translation>已遮蓋：{n} 處</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>第 {n} 頁，共 {all} 頁</translation>
    </message>
    <message>
        <source>No face found on this page: look at it yourself</source>
        <translation>這一頁沒找到人臉；請自己再看一遍</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>正在尋找人臉…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) proposed, not covered yet. A machine misses faces.</source>
        <translation>
            <numerusform>建議遮蓋 %n 處，尚未遮蓋。機器會漏掉人臉。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found and not covered: {n}</source>
        <translation>找到而沒有遮蓋：{n} 處</translation>
    </message>
    <message>
        <source>What a machine found there, perhaps a face, can be seen in the copy. Cover it, or take the area away, where it shows nobody.</source>
        <translation>機器在那裏找到的可能是人臉，副本裏看得見。請遮蓋；如果不是人，就把這個框去掉。</translation>
    </message>
    <message>
        <source>Leave it uncovered</source>
        <translation>不遮蓋，照樣產生</translation>
    </message>
    <message>
        <source>The copy is a record of its own</source>
        <translation>副本已另存為一條證據</translation>
    </message>
</context>
</TS>
