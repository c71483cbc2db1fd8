<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>DropboxShell</name>
    <message>
        <source>Drop-box for {name}</source>
        <translation>投遞箱，交給 {name}</translation>
    </message>
    <message>
        <source>Key of the office: {digits}</source>
        <translation>辦公室的密鑰：{digits}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>它做不到什麼</translation>
    </message>
    <message>
        <source>What you type is sealed after a moment and cannot be called up again here.</source>
        <translation>打的字片刻後就封存，在這裏再也調不出來。</translation>
    </message>
    <message>
        <source>While you type, the words are in memory. If the computer writes its memory to the disk (swap, hibernation, sleep), they may stay there: turn swap and hibernation off, and shut down instead of closing the lid.</source>
        <translation>打字時，內容在記憶體裏。如果電腦把記憶體寫到磁碟（交換區、休眠、睡眠），內容可能留在那裏：請關掉交換區和休眠，用完關機，不要只合上蓋子。</translation>
    </message>
    <message>
        <source>Whoever takes the computer sees that something is sealed, how much, and for which key.</source>
        <translation>拿走電腦的人看得到有東西封存着、有多少、封給哪個密鑰。</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>還沒有封存</translation>
    </message>
    <message>
        <source>Sealed as it stands {time}</source>
        <translation>已按現狀封存 {time}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>已丟棄</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Seal a file…</source>
        <translation>封存檔案⋯</translation>
    </message>
    <message>
        <source>The original stays where it is. Remove it there yourself if nobody may find it.</source>
        <translation>原檔案留在原處。如果不能被人發現，請自己到那裏刪除。</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translation>正在封存檔案</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing of it behind</source>
        <translation>取消後不留下任何部分</translation>
    </message>
    <message>
        <source>File to seal</source>
        <translation>要封存的檔案</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Throw away</source>
        <translation>丟棄</translation>
    </message>
    <message>
        <source>Seal and begin another</source>
        <translation>封存，再寫一份</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>What is recorded</source>
        <translation>記錄什麼</translation>
    </message>
    <message>
        <source>Visit, call</source>
        <translation>探訪、通話</translation>
    </message>
    <message>
        <source>What was done to someone</source>
        <translation>有人遭遇了什麼</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句話</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>關於誰</translation>
    </message>
    <message>
        <source>Name as it was said</source>
        <translation>照所說的寫名字</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什麼時候</translation>
    </message>
    <message>
        <source>e.g. yesterday morning, around 5 Nov</source>
        <translation>例如：昨天早上、11月5日前後</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪裏</translation>
    </message>
    <message>
        <source>Home, street, station…</source>
        <translation>家裏、街上、派出所⋯</translation>
    </message>
    <message>
        <source>What happened, what was seen or said</source>
        <translation>發生了什麼，看到、聽到什麼</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>怎樣知道的</translation>
    </message>
    <message>
        <source>Seen myself, told by…</source>
        <translation>親眼所見、聽某人說⋯</translation>
    </message>
</context>
<context>
    <name>SealedCard</name>
    <message>
        <source>Sealed here</source>
        <translation>這裏已封存</translation>
    </message>
    <message>
        <source>No key on this computer opens them. The office does.</source>
        <translation>這台電腦上沒有能打開它們的密鑰。辦公室能打開。</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交⋯</translation>
    </message>
    <message>
        <source>Remove what was copied</source>
        <translation>刪除已複製的</translation>
    </message>
    <message>
        <source>Where to copy the sealed items</source>
        <translation>封存件複製到哪裏</translation>
    </message>
    <message>
        <source>items, together {size}</source>
        <translation>份，共 {size}</translation>
    </message>
    <message>
        <source>Copied and compared: {n}. If you remove them here, old blocks of the disk may keep the sealed bytes; only the office&apos;s key opens those.</source>
        <translation>已複製並核對：{n} 份。在這裏刪除後，磁碟舊區塊裏可能還有封存的位元組；只有辦公室的密鑰能打開。</translation>
    </message>
    <message>
        <source>Removed here: {n}</source>
        <translation>已在這裏刪除：{n} 份</translation>
    </message>
</context>
</TS>
