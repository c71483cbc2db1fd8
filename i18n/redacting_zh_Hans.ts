<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>Page, with what is covered</source>
        <translation>页面及遮盖区域</translation>
    </message>
</context>
<context>
    <name>CutSheet</name>
    <message>
        <source>Cut out a part of the sound</source>
        <translation>截取一段声音</translation>
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
        <translation>声音也能辨认出人。请想一想还能听到谁。</translation>
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
        <translation>请写两个时间，前一个早于后一个，例如 0:12 和 1:05.5</translation>
    </message>
    <message>
        <source>The copy is a record of its own</source>
        <translation>副本已另存为一条证据</translation>
    </message>
</context>
<context>
    <name>RedactSheet</name>
    <message>
        <source>Make a redacted copy</source>
        <translation>制作遮盖副本</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Cut to a frame</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>旋转 90°</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>撤销一步</translation>
    </message>
    <message>
        <source>Find faces</source>
        <translation>查找人脸</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Cover those on this page</source>
        <translation>遮盖本页这些处</translation>
    </message>
    <message>
        <source>a new area</source>
        <translation>新增一块</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>下一块</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>cover what was proposed</source>
        <translation>遮盖建议处</translation>
    </message>
    <message>
        <source>e.g. the face of a bystander</source>
        <translation>例如：旁人的脸</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is black is in no byte of the copy, and nothing that the original says about itself is. Look at everything else: mirrors, screens, papers, a voice, a view from a window.</source>
        <translation>涂黑的内容不会留在副本的任何字节里，原件自带的信息也不会。其余部分请再看一遍：镜子、屏幕、纸张、声音、窗外的景物。</translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>原件不会改动。</translation>
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
        <translation>已遮盖：{n} 处</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>第 {n} 页，共 {all} 页</translation>
    </message>
    <message>
        <source>No face found on this page: look at it yourself</source>
        <translation>这一页没找到人脸；请自己再看一遍</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>正在查找人脸…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) proposed, not covered yet. A machine misses faces.</source>
        <translation>
            <numerusform>建议遮盖 %n 处，尚未遮盖。机器会漏掉人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found and not covered: {n}</source>
        <translation>找到而没有遮盖：{n} 处</translation>
    </message>
    <message>
        <source>What a machine found there, perhaps a face, can be seen in the copy. Cover it, or take the area away, where it shows nobody.</source>
        <translation>机器在那里找到的可能是人脸，副本里看得见。请遮盖；如果不是人，就把这个框去掉。</translation>
    </message>
    <message>
        <source>Leave it uncovered</source>
        <translation>不遮盖，照样生成</translation>
    </message>
    <message>
        <source>The copy is a record of its own</source>
        <translation>副本已另存为一条证据</translation>
    </message>
</context>
</TS>
