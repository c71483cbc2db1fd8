<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>CustodyPane</name>
    <message>
        <source>The file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Is it what was received?</source>
        <translation>核對是否與收到時一致</translation>
    </message>
    <message>
        <source>Record a transfer…</source>
        <translation>登記交接⋯</translation>
    </message>
    <message>
        <source>Export the file…</source>
        <translation>匯出檔案⋯</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>保管經過</translation>
    </message>
    <message>
        <source>No transfer yet</source>
        <translation>還沒有移交記錄</translation>
    </message>
    <message>
        <source>Who had it, from when, and why.</source>
        <translation>誰保管過、從何時起、為何移交。</translation>
    </message>
    <message>
        <source>Covered, or no file yet</source>
        <translation>已遮蓋，或還沒有檔案</translation>
    </message>
    <message>
        <source>It is what was received: every byte gives the same SHA-256.</source>
        <translation>與收到時一致：逐字節計算的 SHA-256 相同。</translation>
    </message>
    <message>
        <source>It is NOT what was received: damaged, or another file. Look into your backups.</source>
        <translation>與收到時不一致：已損壞或換了檔案。請到備份中查找。</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Export evidence files</source>
        <translation>匯出證據檔案</translation>
    </message>
    <message>
        <source>Record a transfer</source>
        <translation>登記交接</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交給誰</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>由誰交出</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>A pseudonym will do; the time is noted with its distance from UTC.</source>
        <translation>可以寫化名；時間連同與 UTC 的時差一起記下。</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>取消後不留下任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>The files lie unencrypted in the folder that you choose, exactly as they were received: with place, time and device where they say so. For anybody who may not know that, make redacted copies.</source>
        <translation>檔案會以明文存放在你選的資料夾裏，與收到時完全相同，包括其中自帶的地點、時間和設備。對不應知道這些的人，請改用遮蓋副本。</translation>
    </message>
    <message>
        <source>Left out, because they are covered or hold no file: {n}</source>
        <translation>未包括（已遮蓋或沒有檔案）：{n}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an empty folder…</source>
        <translation>選擇空資料夾⋯</translation>
    </message>
    <message>
        <source>Check and record</source>
        <translation>核對並登記</translation>
    </message>
    <message>
        <source>The file is what was received</source>
        <translation>檔案與收到時一致</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. SHA-256 of the manifest, to be told another way:</source>
        <translation>
            <numerusform>已寫出 %n 個檔案。清單的 SHA-256，請用另一種方式告知對方：</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT the file that was received: its hash is another.</source>
        <translation>與收到時不一致：哈希值不同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
</TS>
