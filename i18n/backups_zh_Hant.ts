<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>No backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>Backed up within a day</source>
        <translation>一天內備份過</translation>
    </message>
    <message>
        <source>Backed up {n} days ago</source>
        <translation>{n} 天前備份</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>上次備份沒有成功</translation>
    </message>
    <message>
        <source>Never yet restored for a test</source>
        <translation>還沒有試過恢復</translation>
    </message>
    <message>
        <source>Restored for a test on {day}</source>
        <translation>{day} 試過恢復，完好</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>試恢復一次</translation>
    </message>
    <message>
        <source>Another drive…</source>
        <translation>另一個盤⋯</translation>
    </message>
    <message>
        <source>Backups are encrypted and open with a passphrase of their day. They go by themselves once a day; a folder on another drive, kept elsewhere, survives the loss of this computer.</source>
        <translation>備份是加密的，用備份當天的口令打開。每天自動備份一次；放在別處的另一個盤，電腦丟了也還在。</translation>
    </message>
    <message>
        <source>Only beside the vault, on the same drive</source>
        <translation>只存在案卷庫旁邊，同一個盤上</translation>
    </message>
    <message>
        <source>Also to {place}; not at hand now</source>
        <translation>另存到 {place}；現在沒有接上</translation>
    </message>
    <message>
        <source>Also to {place}</source>
        <translation>另存到 {place}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>An unfinished backup is thrown away; older ones stay.</source>
        <translation>沒做完的備份會丟棄，以前的都保留。</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>已備份並核對</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢復⋯</translation>
    </message>
    <message>
        <source>Restored and checked: nothing is missing</source>
        <translation>已恢復並核對，沒有缺失</translation>
    </message>
    <message>
        <source>This backup is damaged; make a new one now</source>
        <translation>這份備份已損壞，請馬上重新備份</translation>
    </message>
    <message>
        <source>A folder on another drive</source>
        <translation>另一個盤上的資料夾</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is the vault whole?</source>
        <translation>案卷庫是否完好</translation>
    </message>
    <message>
        <source>Every page, every entry of the journal, every record and every file is read and compared with its sum. A large vault takes minutes; you can cancel.</source>
        <translation>逐一讀取每一頁、每條日誌、每條記錄和每個檔案，並與校驗值比對。案卷庫大時需要幾分鐘，可隨時取消。</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全面檢查</translation>
    </message>
    <message>
        <source>Bring damaged files back from backups</source>
        <translation>從備份找回損壞的檔案</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>正在讀取案卷庫</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>不改動任何內容。</translation>
    </message>
    <message>
        <source>Faults found: {n}</source>
        <translation>發現 {n} 處問題</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation>一切完好。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 處</translation>
    </message>
    <message>
        <source>Files whole again: {n}</source>
        <translation>已找回 {n} 個檔案</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A file is damaged</source>
        <translation>檔案已損壞</translation>
    </message>
    <message>
        <source>A record is not as its last change left it</source>
        <translation>記錄與最後一次修改的結果不符</translation>
    </message>
    <message>
        <source>The journal was altered</source>
        <translation>日誌被改動</translation>
    </message>
    <message>
        <source>An entry of the journal is missing</source>
        <translation>日誌缺少條目</translation>
    </message>
    <message>
        <source>An older database was put in the place of this one</source>
        <translation>資料庫被換成了較舊的版本</translation>
    </message>
    <message>
        <source>Pages of a database are damaged: restore a backup, or lock and rescue what can be read</source>
        <translation>資料庫有損壞的頁：請還原備份，或鎖定後搶救還讀得出的內容</translation>
    </message>
    <message>
        <source>What is derived differs from the records</source>
        <translation>派生資料與記錄不符</translation>
    </message>
</context>
<context>
    <name>RecordFromBackupSheet</name>
    <message>
        <source>As it was in a backup</source>
        <translation>恢復到備份時的樣子</translation>
    </message>
    <message>
        <source>The record becomes what it was then. That is one change like any other: it can be undone, and what stands now stays in its history.</source>
        <translation>這條記錄會回到當時的樣子。這與其他修改一樣可以復原，現在的內容仍留在歷史裏。</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>No backup is at hand.</source>
        <translation>手邊沒有備份。</translation>
    </message>
    <message>
        <source>This record was not in that backup yet. Choose another.</source>
        <translation>那份備份裏還沒有這條記錄，請另選一份。</translation>
    </message>
    <message>
        <source>Brought back from the backup</source>
        <translation>已從備份恢復</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Rescue a damaged vault</source>
        <translation>搶救損壞的案卷庫</translation>
    </message>
    <message>
        <source>Everything that is still whole is copied into a new vault, and lost records are made again from the journal. The damaged vault is only read. If you have a backup, restore that first.</source>
        <translation>還完好的內容會抄進一個新的案卷庫，遺失的記錄按日誌重建。損壞的案卷庫只讀不改。有備份時，請先試備份。</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>還沒選資料夾</translation>
    </message>
    <message>
        <source>Damaged vault…</source>
        <translation>損壞的案卷庫⋯</translation>
    </message>
    <message>
        <source>New, empty folder…</source>
        <translation>新的空資料夾⋯</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>這個案卷庫的口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>or the twelve recovery words</source>
        <translation>或十二個復原詞</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>開始搶救</translation>
    </message>
    <message>
        <source>Folder of the damaged vault</source>
        <translation>損壞的案卷庫所在資料夾</translation>
    </message>
    <message>
        <source>New, empty folder</source>
        <translation>新的空資料夾</translation>
    </message>
    <message>
        <source>Rescuing</source>
        <translation>正在搶救</translation>
    </message>
    <message>
        <source>Nothing is left behind when you cancel.</source>
        <translation>取消後不留下任何東西。</translation>
    </message>
    <message>
        <source>Continue to the new vault</source>
        <translation>去打開新案卷庫</translation>
    </message>
    <message>
        <source>Taken over: {records} records, {files} files.</source>
        <translation>已抄出 {records} 條記錄、{files} 個檔案。</translation>
    </message>
    <message>
        <source>Records that came back out of the journal: {n}.</source>
        <translation>其中 {n} 條記錄按日誌重建。</translation>
    </message>
    <message>
        <source>Records that may lack their last changes: {n}.</source>
        <translation>{n} 條記錄可能缺最後的改動。</translation>
    </message>
    <message>
        <source>Damaged files (Settings brings back what a backup has): {n}.</source>
        <translation>{n} 個檔案已損壞，可在「設定」裏從備份取回。</translation>
    </message>
    <message>
        <source>Pages that cannot be read (their content may be missing): {n}.</source>
        <translation>讀不出的頁（上面的內容可能缺失）：{n} 頁。</translation>
    </message>
    <message>
        <source>Entries of the journal that are lost: {n}.</source>
        <translation>日誌丟了 {n} 條。</translation>
    </message>
    <message>
        <source>Lines of the ledger that are lost: {n}.</source>
        <translation>外發台賬丟了 {n} 行。</translation>
    </message>
    <message>
        <source>Keep the damaged vault until you have looked through the new one.</source>
        <translation>請先把新案卷庫看過一遍，再處理損壞的那個。</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore from a backup</source>
        <translation>從備份恢復</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>還沒有選擇資料夾</translation>
    </message>
    <message>
        <source>Folder with the backups…</source>
        <translation>存放備份的資料夾⋯</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>哪一份備份</translation>
    </message>
    <message>
        <source>New, empty folder…</source>
        <translation>新的空資料夾⋯</translation>
    </message>
    <message>
        <source>The passphrase of that day</source>
        <translation>備份當天的口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>or the twelve recovery words</source>
        <translation>或十二個復原詞</translation>
    </message>
    <message>
        <source>No backup? Rescue a damaged vault…</source>
        <translation>沒有備份？搶救損壞的案卷庫⋯</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Folder with the backups</source>
        <translation>存放備份的資料夾</translation>
    </message>
    <message>
        <source>There are no backups in this folder</source>
        <translation>這個資料夾裏沒有備份</translation>
    </message>
    <message>
        <source>New, empty folder</source>
        <translation>新的空資料夾</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢復</translation>
    </message>
    <message>
        <source>Nothing is left behind when you cancel.</source>
        <translation>取消後不會留下任何東西。</translation>
    </message>
</context>
</TS>
