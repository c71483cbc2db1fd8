<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>DropboxShell</name>
    <message>
        <source>Drop-box for {name}</source>
        <translation>投递箱，交给 {name}</translation>
    </message>
    <message>
        <source>Key of the office: {digits}</source>
        <translation>办公室的密钥：{digits}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>它做不到什么</translation>
    </message>
    <message>
        <source>What you type is sealed after a moment and cannot be called up again here.</source>
        <translation>打的字片刻后就封存，在这里再也调不出来。</translation>
    </message>
    <message>
        <source>While you type, the words are in memory. If the computer writes its memory to the disk (swap, hibernation, sleep), they may stay there: turn swap and hibernation off, and shut down instead of closing the lid.</source>
        <translation>打字时，内容在内存里。如果电脑把内存写到磁盘（交换区、休眠、睡眠），内容可能留在那里：请关掉交换区和休眠，用完关机，不要只合上盖子。</translation>
    </message>
    <message>
        <source>Whoever takes the computer sees that something is sealed, how much, and for which key.</source>
        <translation>拿走电脑的人看得到有东西封存着、有多少、封给哪个密钥。</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>还没有封存</translation>
    </message>
    <message>
        <source>Sealed as it stands {time}</source>
        <translation>已按现状封存 {time}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>已丢弃</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Seal a file…</source>
        <translation>封存文件⋯</translation>
    </message>
    <message>
        <source>The original stays where it is. Remove it there yourself if nobody may find it.</source>
        <translation>原文件留在原处。如果不能被人发现，请自己到那里删掉。</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translation>正在封存文件</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing of it behind</source>
        <translation>取消后不留下任何部分</translation>
    </message>
    <message>
        <source>File to seal</source>
        <translation>要封存的文件</translation>
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
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Seal and begin another</source>
        <translation>封存，再写一份</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>What is recorded</source>
        <translation>记录什么</translation>
    </message>
    <message>
        <source>Visit, call</source>
        <translation>探访、通话</translation>
    </message>
    <message>
        <source>What was done to someone</source>
        <translation>有人遭遇了什么</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>关于谁</translation>
    </message>
    <message>
        <source>Name as it was said</source>
        <translation>照说的写名字</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>e.g. yesterday morning, around 5 Nov</source>
        <translation>例如：昨天早上、11月5日前后</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Home, street, station…</source>
        <translation>家里、街上、派出所⋯</translation>
    </message>
    <message>
        <source>What happened, what was seen or said</source>
        <translation>发生了什么，看到、听到什么</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>怎么知道的</translation>
    </message>
    <message>
        <source>Seen myself, told by…</source>
        <translation>亲眼所见、听某人说⋯</translation>
    </message>
</context>
<context>
    <name>SealedCard</name>
    <message>
        <source>Sealed here</source>
        <translation>这里已封存</translation>
    </message>
    <message>
        <source>No key on this computer opens them. The office does.</source>
        <translation>这台电脑上没有能打开它们的密钥。办公室能打开。</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交⋯</translation>
    </message>
    <message>
        <source>Remove what was copied</source>
        <translation>删除已复制的</translation>
    </message>
    <message>
        <source>Where to copy the sealed items</source>
        <translation>封存件复制到哪里</translation>
    </message>
    <message>
        <source>items, together {size}</source>
        <translation>份，共 {size}</translation>
    </message>
    <message>
        <source>Copied and compared: {n}. If you remove them here, old blocks of the disk may keep the sealed bytes; only the office&apos;s key opens those.</source>
        <translation>已复制并核对：{n} 份。在这里删除后，磁盘旧块里可能还有封存的字节；只有办公室的密钥能打开。</translation>
    </message>
    <message>
        <source>Removed here: {n}</source>
        <translation>已在这里删除：{n} 份</translation>
    </message>
</context>
</TS>
