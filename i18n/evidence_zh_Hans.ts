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
        <source>Find in this file</source>
        <translation>在此文件中查找</translation>
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
        <source>Make a redacted copy…</source>
        <translation>制作遮盖副本⋯</translation>
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
        <source>Sound without a picture</source>
        <translation>只有声音，没有画面</translation>
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
    <name>FindBar</name>
    <message>
        <source>Find in this file</source>
        <translation>在此文件中查找</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找⋯</translation>
    </message>
    <message>
        <source>No words in it: its pages are pictures</source>
        <translation>页面都是图片，没有可查找的文字</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Belongs to</source>
        <translation>所属个案</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>保管经过</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No transfer on record</source>
        <translation>没有移交记录</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
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
<context>
    <name>Pasting</name>
    <message>
        <source>The picture is in the vault, seen by handlers only.</source>
        <translation>图片已存入案卷库，仅限经手人查看。</translation>
    </message>
    <message>
        <source>This picture is in the vault already; it was not stored twice.</source>
        <translation>案卷库里已有这张图片，没有重复保存。</translation>
    </message>
    <message>
        <source>It still lies in the clipboard, where every program can read it.</source>
        <translation>它还在剪贴板里，任何程序都能读到。</translation>
    </message>
    <message>
        <source>Empty the clipboard?</source>
        <translation>清空剪贴板？</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Cut out a part of the sound…</source>
        <translation>截取一段声音⋯</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>Words read by machine</source>
        <translation>机器识读的文字</translation>
    </message>
    <message>
        <source>Nobody has checked them. They stand in the transcript and can be put right there.</source>
        <translation>还没有人核对。已存入“文字内容或译文”，可在那里改正。</translation>
    </message>
    <message>
        <source>No words on this page</source>
        <translation>这一页没有文字</translation>
    </message>
    <message>
        <source>It goes on while you do something else. Cancelling keeps the pages that were read.</source>
        <translation>您可以先做别的事。取消时，已读的页会保留。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在识读</translation>
    </message>
    <message>
        <source>Chinese and English print, read on this computer. Handwriting is mostly lost.</source>
        <translation>识读中英文印刷体，在本机完成。手写字多半读不出。</translation>
    </message>
    <message>
        <source>Read the other pages</source>
        <translation>识读其余各页</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>识读文字</translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>Files that were not taken in</source>
        <translation>尚未收入的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were still outside when the vault locked.</source>
        <translation>
            <numerusform>案卷库锁定时，还有 %n 个文件没有收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are no longer where they were.</source>
        <translation>
            <numerusform>其中 %n 个已不在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they lie is kept inside the vault only until they are in, or until you leave them out.</source>
        <translation>它们在哪里，只加密记在库里；收入以后，或您决定不收时，就会抹去。</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>看是哪些</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不收了</translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>收入其余文件</translation>
    </message>
</context>
<context>
    <name>TakingSheet</name>
    <message>
        <source>Take files in</source>
        <translation>收入文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n 个文件，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>They belong to no case yet.</source>
        <translation>暂不归入任何个案。</translation>
    </message>
    <message>
        <source>They become evidence of this case.</source>
        <translation>将作为本个案的证据。</translation>
    </message>
    <message>
        <source>Each is encrypted as it is read and seen by handlers only. Names and places of the files are not remembered once they are in.</source>
        <translation>边读边加密，仅限经手人查看。收入后不留文件名和存放位置。</translation>
    </message>
    <message>
        <source>Encrypting into the vault</source>
        <translation>正在加密存入案卷库</translation>
    </message>
    <message>
        <source>Cancelling keeps the files that are whole.</source>
        <translation>中途取消，已完整收入的会保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete the originals</source>
        <translation>删除原文件</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收入</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>已收入 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already, not stored twice</source>
        <translation>
            <numerusform>%n 个库中已有，没有重复存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个读不了</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: the rest stayed outside</source>
        <translation>已中止，其余没有收入</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The originals still lie where they were, in the clear. Deleting removes them from the folder; a flash drive or SSD may keep their content until it is used again, and no program can force it. Where that could hurt somebody, encrypt the whole disk.</source>
        <translation>原文件仍以明文留在原处。删除只是把它们从文件夹里去掉；U 盘和固态硬盘可能还留着内容，直到那块空间被重新写过，任何程序都强求不了。如果这会害到人，请加密整个硬盘。</translation>
    </message>
    <message>
        <source>Keep the originals</source>
        <translation>保留原文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 个原文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n 个没有删掉</numerusform>
        </translation>
    </message>
</context>
</TS>
