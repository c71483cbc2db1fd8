<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>CustodyPane</name>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Is it what was received?</source>
        <translation>核对是否与收到时一致</translation>
    </message>
    <message>
        <source>Record a transfer…</source>
        <translation>登记交接⋯</translation>
    </message>
    <message>
        <source>Export the file…</source>
        <translation>导出文件⋯</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>保管经过</translation>
    </message>
    <message>
        <source>No transfer yet</source>
        <translation>还没有移交记录</translation>
    </message>
    <message>
        <source>Who had it, from when, and why.</source>
        <translation>谁保管过、从何时起、为何移交。</translation>
    </message>
    <message>
        <source>Covered, or no file yet</source>
        <translation>已遮盖，或还没有文件</translation>
    </message>
    <message>
        <source>It is what was received: every byte gives the same SHA-256.</source>
        <translation>与收到时一致：逐字节计算的 SHA-256 相同。</translation>
    </message>
    <message>
        <source>It is NOT what was received: damaged, or another file. Look into your backups.</source>
        <translation>与收到时不一致：已损坏或换了文件。请到备份中查找。</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Export evidence files</source>
        <translation>导出证据文件</translation>
    </message>
    <message>
        <source>Record a transfer</source>
        <translation>登记交接</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>由谁交出</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A pseudonym will do; the time is noted with its distance from UTC.</source>
        <translation>可以写化名；时间连同与 UTC 的时差一起记下。</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>取消后不留下任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The files lie unencrypted in the folder that you choose, exactly as they were received: with place, time and device where they say so. For anybody who may not know that, make redacted copies.</source>
        <translation>文件会以明文存放在你选的文件夹里，与收到时完全相同，包括其中自带的地点、时间和设备。对不应知道这些的人，请改用遮盖副本。</translation>
    </message>
    <message>
        <source>Left out, because they are covered or hold no file: {n}</source>
        <translation>未包括（已遮盖或没有文件）：{n}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an empty folder…</source>
        <translation>选择空文件夹⋯</translation>
    </message>
    <message>
        <source>Check and record</source>
        <translation>核对并登记</translation>
    </message>
    <message>
        <source>The file is what was received</source>
        <translation>文件与收到时一致</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. SHA-256 of the manifest, to be told another way:</source>
        <translation>
            <numerusform>已写出 %n 个文件。清单的 SHA-256，请用另一种方式告知对方：</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT the file that was received: its hash is another.</source>
        <translation>与收到时不一致：哈希值不同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
