<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>MembersCard</name>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Every member can read what the shared cases hold, up to the level “team”.</source>
        <translation>每個成員都能讀到共享個案裏可見範圍到「本團隊」為止的內容。</translation>
    </message>
    <message>
        <source>No contacts yet. Take in the cards of your colleagues first.</source>
        <translation>還沒有聯絡人。請先收下同事的名片。</translation>
    </message>
    <message>
        <source>Take additions and newer values without asking</source>
        <translation>新增和更新的內容不問就收下</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>Compared by voice</source>
        <translation>已用語音核對</translation>
    </message>
    <message>
        <source>Compared in person</source>
        <translation>已當面核對</translation>
    </message>
    <message>
        <source>Changed: compare again</source>
        <translation>已更換：請重新核對</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>可疑</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>In the folder</source>
        <translation>資料夾裏</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>沒有待處理的</translation>
    </message>
    <message>
        <source>What members send shows up here.</source>
        <translation>成員發來的會出現在這裏。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not whole yet: left alone</source>
        <translation>
            <numerusform>%n 個檔案還不完整：不去動它</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the sender does not check out</source>
        <translation>
            <numerusform>%n 個已拒收：寄件人對不上</numerusform>
        </translation>
    </message>
    <message>
        <source>From an unknown key, or a drop-box: origin unproven</source>
        <translation>來自不認識的密鑰或投遞箱：來源未證實</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>來自 {name}</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicting} in conflict · {size}</source>
        <translation>新增 {new}，更新 {changed}，衝突 {conflicting} · {size}</translation>
    </message>
    <message>
        <source>The rest waits for you: {n} records</source>
        <translation>其餘等你決定：{n} 條記錄</translation>
    </message>
    <message>
        <source>Look and take in</source>
        <translation>查看並收下</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>From {name}: taken in</source>
        <translation>來自 {name}：已收下</translation>
    </message>
    <message>
        <source>{day} · {new} new, {changed} changed</source>
        <translation>{day} · 新增 {new}，更新 {changed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>看過了</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
</context>
<context>
    <name>PurgeCard</name>
    <message>
        <source>Seal and purge</source>
        <translation>封存並清除</translation>
    </message>
    <message>
        <source>The chosen cases go into a bundle, whole, and are purged here as soon as the file is written and read back. If the bundle is lost, they are lost.</source>
        <translation>選中的個案整個放進封裝包，檔案寫好、讀回核對後，立即在這裏清除。封裝包丟了，個案也就沒了。</translation>
    </message>
    <message>
        <source>Someone with the passphrase and a laboratory may recover fragments of what is purged from the disk.</source>
        <translation>有口令又有實驗室的人，可能從磁碟上還原已清除內容的片段。</translation>
    </message>
    <message>
        <source>Why (kept in the journal)</source>
        <translation>理由（記入日誌）</translation>
    </message>
    <message>
        <source>Seal and purge…</source>
        <translation>封存並清除⋯</translation>
    </message>
    <message>
        <source>Type the code {code}</source>
        <translation>請輸入編號 {code}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>What a purge cannot reach</source>
        <translation>清除夠不到的地方</translation>
    </message>
    <message>
        <source>Old blocks of the disk: someone with the passphrase and a laboratory may recover fragments.</source>
        <translation>磁碟的舊區塊：有口令又有實驗室的人，可能還原出片段。</translation>
    </message>
    <message>
        <source>Bundles sent before: {n}. They stay with whoever has them.</source>
        <translation>以前發出的封裝包：{n} 個，仍在收到的人手裏。</translation>
    </message>
    <message>
        <source>The ledger of what was sent, your own keys, and {n} contacts stay here.</source>
        <translation>發出登記、自己的密鑰和 {n} 個聯絡人仍留在這裏。</translation>
    </message>
    <message>
        <source>Trash ({trashed}) and drafts ({drafts}) are not in the bundle and stay.</source>
        <translation>回收筒（{trashed}）和草稿（{drafts}）不在封裝包裏，仍留着。</translation>
    </message>
    <message>
        <source>Changed or new since sealing, so kept here: {n}</source>
        <translation>封存之後改過或新增、因此保留：{n}</translation>
    </message>
    <message>
        <source>Backups: none in this vault&apos;s folder; those you put elsewhere stay.</source>
        <translation>備份：這個案卷庫的資料夾裏沒有；放在別處的仍在。</translation>
    </message>
    <message>
        <source>Backups of {days}, and those you put elsewhere, stay.</source>
        <translation>{days} 的備份，以及放在別處的備份，仍在。</translation>
    </message>
</context>
<context>
    <name>ReceiptStrip</name>
    <message>
        <source>All of it is here. Read these words back to the sender, over another channel:</source>
        <translation>全部收到了。請換一個渠道，把這幾個字唸給對方：</translation>
    </message>
    <message>
        <source>The sender waits for a receipt. There is none while {n} records or files are missing here.</source>
        <translation>對方在等回執。這裏還缺 {n} 條記錄或檔案，暫時沒有回執碼。</translation>
    </message>
</context>
<context>
    <name>TeamHomeCard</name>
    <message>
        <source>From the team folder</source>
        <translation>團隊資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) wait for you</source>
        <translation>
            <numerusform>%n 個封裝包等你處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is taken before you look</source>
        <translation>你看過之前什麼都不收</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>From {name}: {n} records taken in</source>
        <translation>來自 {name}：已收下 {n} 條記錄</translation>
    </message>
    <message>
        <source>{day} · {new} new, {changed} changed</source>
        <translation>{day} · 新增 {new}，更新 {changed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team folder</source>
        <translation>團隊資料夾</translation>
    </message>
    <message>
        <source>A folder that Syncthing, a shared drive or a stick carries between you. Only sealed bundles with random names lie in it; need-to-know parts never do. Whoever carries the folder sees how much is sent, and when.</source>
        <translation>由 Syncthing、共享磁碟或 USB 手指在你們之間傳遞的資料夾。裏面只有隨機命名的封裝包，從不含「僅限經手人」的內容。傳遞的人看得到發了多少、什麼時候發的。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾⋯</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Write changes into it without being told</source>
        <translation>有改動就自動寫入</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>儲存設定</translation>
    </message>
    <message>
        <source>Send what changed</source>
        <translation>發送改動</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>還沒有選資料夾</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>請選擇資料夾</translation>
    </message>
    <message>
        <source>Choose members</source>
        <translation>請選擇成員</translation>
    </message>
    <message>
        <source>Choose one case or more</source>
        <translation>請選擇一宗或多宗個案</translation>
    </message>
    <message>
        <source>Keep the settings first</source>
        <translation>請先儲存設定</translation>
    </message>
    <message>
        <source>The members have everything already</source>
        <translation>成員已經有全部內容</translation>
    </message>
    <message>
        <source>Written into the folder: {n} records</source>
        <translation>已寫入資料夾：{n} 條記錄</translation>
    </message>
</context>
<context>
    <name>TravelCard</name>
    <message>
        <source>Everything, with a receipt</source>
        <translation>全部帶走，憑回執清除</translation>
    </message>
    <message>
        <source>Sealed on {day}: {n} records. Get the bundle to them. Once they have taken all of it in, their program shows five words; have them read to you, over another channel.</source>
        <translation>已於 {day} 封存 {n} 條記錄。請把封裝包交給對方。對方全部收下後，程式會顯示五個字；請換一個渠道聽對方唸給你。</translation>
    </message>
    <message>
        <source>All records of this vault go into one bundle, with their files. Nothing is purged until whoever receives it has read five words back to you.</source>
        <translation>案卷庫裏的全部記錄連同檔案放進一個封裝包。收到的人把五個字唸回給你之前，什麼都不清除。</translation>
    </message>
    <message>
        <source>Need-to-know parts go along: whoever opens it reads everything.</source>
        <translation>「僅限經手人」的內容也一起走：打開的人能讀到全部。</translation>
    </message>
    <message>
        <source>Seal everything…</source>
        <translation>全部封存⋯</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>五個字的回執碼</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Wait no longer, purge nothing</source>
        <translation>不等了，什麼都不清除</translation>
    </message>
    <message>
        <source>Receipt confirmed: they have all of it.</source>
        <translation>回執已確認：對方已全部收到。</translation>
    </message>
    <message>
        <source>Purging erases those records here, with their history. It cannot be undone. Type the five words once more.</source>
        <translation>清除會抹掉這裏的這些記錄和它們的歷史，不能復原。請再輸入一次五個字。</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Purge nothing</source>
        <translation>什麼都不清除</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>Everything, with a receipt</source>
        <translation>全部帶走，憑回執清除</translation>
    </message>
    <message>
        <source>Some cases, at once</source>
        <translation>部分個案，立即清除</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>封裝包放在哪裏</translation>
    </message>
    <message>
        <source>Sealing everything</source>
        <translation>正在全部封存</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Purged: {n} records</source>
        <translation>已清除 {n} 條記錄</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Sealed, and purged here: {n} records</source>
        <translation>已封存，並在這裏清除 {n} 條記錄</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封存</translation>
    </message>
    <message>
        <source>Cancelling leaves everything as it was</source>
        <translation>取消後一切照舊</translation>
    </message>
</context>
</TS>
