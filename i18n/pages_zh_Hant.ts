<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Anjuan: encrypted case files, offline. GPL-3.0-or-later; there is no warranty.</source>
        <translation>案卷：離線加密的個案檔案。GPL-3.0 或更新版本；不提供任何擔保。</translation>
    </message>
    <message>
        <source>Made with Python, Qt {qt} (LGPL-3.0), SQLCipher (BSD), Argon2 (CC0), Noto Sans SC and Inter (OFL), Lucide (ISC).</source>
        <translation>使用 Python、Qt {qt}（LGPL-3.0）、SQLCipher（BSD）、Argon2（CC0）、Noto Sans SC 與 Inter（OFL）、Lucide（ISC）。</translation>
    </message>
    <message>
        <source>Safety guide</source>
        <translation>安全須知</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach a file</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Encrypting the file into the vault</source>
        <translation>正在把檔案加密存入案卷庫</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind</source>
        <translation>取消後不留下任何內容</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>Which cases</source>
        <translation>哪些個案</translation>
    </message>
    <message>
        <source>Ctrl chooses several</source>
        <translation>按住 Ctrl 可多選</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>在此列表中搜尋</translation>
    </message>
    <message>
        <source>No case is found by these words.</source>
        <translation>沒有符合這些詞的個案。</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>還沒有個案。</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Shown here</source>
        <translation>本庫顯示的</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>另一個版本</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n 處有兩個版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>衝突已處理</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation>已遮蓋</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>顯示 5 分鐘</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>All {n} fields</source>
        <translation>全部 {n} 個欄位</translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已遮蓋</translation>
    </message>
    <message>
        <source>None</source>
        <translation>沒有</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed on both sides</source>
        <translation>
            <numerusform>%n 處兩邊都改過</numerusform>
        </translation>
    </message>
    <message>
        <source>Here, {day}</source>
        <translation>本庫，{day}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已遮蓋</translation>
    </message>
    <message>
        <source>one field on many records</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合為一人</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>移到回收筒</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已還原</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Merged from a bundle</source>
        <translation>由封裝包合併</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>衝突已處理</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Kept as it was found after damage</source>
        <translation>損壞後按現狀保留</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改動</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Quick intake</source>
        <translation>來電速記</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增個案</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增⋯</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成的待辦</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近的個案</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等你處理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No task is open</source>
        <translation>沒有未完成的待辦</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>還沒有個案</translation>
    </message>
    <message>
        <source>{cases} cases; {tasks} open tasks shown</source>
        <translation>{cases} 個個案；列出 {tasks} 項未完成的待辦</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in conflict</source>
        <translation>
            <numerusform>%n 條記錄有衝突</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions stand side by side</source>
        <translation>兩個版本並存</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Unfinished quick intake</source>
        <translation>未完成的來電速記</translation>
    </message>
    <message>
        <source>Unsaved draft: {type}</source>
        <translation>未存的草稿：{type}</translation>
    </message>
    <message>
        <source>Kept encrypted</source>
        <translation>已加密儲存</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>匯入封裝包</translation>
    </message>
    <message>
        <source>Only what is not in conflict</source>
        <translation>只匯入沒有衝突的</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Choose the bundle you were sent</source>
        <translation>選擇收到的封裝包</translation>
    </message>
    <message>
        <source>It is verified to its last byte before anything is shown; nothing is written until you accept.</source>
        <translation>先逐字節核驗，再給你看；你同意之前什麼都不寫入。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案⋯</translation>
    </message>
    <message>
        <source>Bundle to open</source>
        <translation>要打開的封裝包</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在核驗</translation>
    </message>
    <message>
        <source>Nothing has been written</source>
        <translation>尚未寫入任何內容</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>封裝包的口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Import: a bundle from {name}</source>
        <translation>匯入：來自 {name} 的封裝包</translation>
    </message>
    <message>
        <source>Records: {n}, all verified; nothing has been written</source>
        <translation>{n} 條記錄，全部核驗無誤；尚未寫入任何內容</translation>
    </message>
    <message>
        <source>This very bundle was taken in here on {day}. {remark}</source>
        <translation>這個包已於 {day} 匯入過。{remark}</translation>
    </message>
    <message>
        <source>The whole import is one step and can be undone at once</source>
        <translation>整個匯入是一步，可一次復原</translation>
    </message>
    <message>
        <source>All of it is here already: a bundle that comes again, or an old one, changes nothing</source>
        <translation>裏面的內容這裏都有了：重複收到的包、舊的包都不會改動任何東西</translation>
    </message>
    <message>
        <source>{n} records of kinds this vault does not hold stay out: {types}</source>
        <translation>{n} 條本庫不收的記錄未列入：{types}</translation>
    </message>
    <message>
        <source>A reading copy</source>
        <translation>供閱讀的副本</translation>
    </message>
    <message>
        <source>Verified to its last byte; nothing has been written</source>
        <translation>已核驗到最後一個位元組；尚未寫入任何內容</translation>
    </message>
    <message>
        <source>{done} of {total} settled; both versions of the rest are kept, listed on Home</source>
        <translation>已處理 {done} / {total}；未處理的兩個版本都保留，列在首頁</translation>
    </message>
    <message>
        <source>Import {n}</source>
        <translation>匯入 {n} 條</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>沒有可匯入的</translation>
    </message>
    <message>
        <source>Take in the card</source>
        <translation>收下名片</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing of it behind</source>
        <translation>取消後不留下任何內容</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改動</translation>
    </message>
    <message>
        <source>In conflict: both versions are kept</source>
        <translation>衝突：兩個版本都保留</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Erased here before: left out</source>
        <translation>本庫已徹底刪除，未匯入</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>合為一人</translation>
    </message>
    <message>
        <source>Into the trash</source>
        <translation>移入回收筒</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原這次匯入</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>去看個案</translation>
    </message>
    <message>
        <source>Settle the conflicts</source>
        <translation>處理衝突</translation>
    </message>
    <message>
        <source>Taken in as one step</source>
        <translation>已作為一步寫入，可一次復原</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>已復原這次匯入</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>What leaves</source>
        <translation>將發出的內容</translation>
    </message>
    <message>
        <source>The most protected level that goes along</source>
        <translation>最高可發到哪一級</translation>
    </message>
    <message>
        <source>Nothing may leave under this ceiling.</source>
        <translation>在這一級之下沒有可發出的內容。</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>屬於該案</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>其檔案</translation>
    </message>
    <message>
        <source>named in it</source>
        <translation>案中提到</translation>
    </message>
    <message>
        <source>ties two of them</source>
        <translation>連接其中兩者</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>同一個人</translation>
    </message>
    <message>
        <source>in the trash: only that is said</source>
        <translation>在回收筒裏：只告知這一點</translation>
    </message>
</context>
<context>
    <name>LinkedPane</name>
    <message>
        <source>Export the files…</source>
        <translation>匯出檔案⋯</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation>新增：{type}</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>這裏還沒有內容</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>As is usual</source>
        <translation>預設順序</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分組</translation>
    </message>
</context>
<context>
    <name>ListOut</name>
    <message>
        <source>A table…</source>
        <translation>表格⋯</translation>
    </message>
    <message>
        <source>CSV for {system}…</source>
        <translation>{system} 可匯入的 CSV⋯</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Keep as figures…</source>
        <translation>記為數字⋯</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search in this list</source>
        <translation>在此列表中搜尋</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>儲存的搜尋</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>存為表格⋯</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>多選</translation>
    </message>
    <message>
        <source>Take in a folder of files…</source>
        <translation>收入一個資料夾⋯</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Take in a folder of files</source>
        <translation>收入一個資料夾</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>這裏還沒有內容</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation>新增{type}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Moved to the trash: {n}</source>
        <translation>已移到回收筒：{n} 條記錄</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收筒</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享⋯</translation>
    </message>
</context>
<context>
    <name>OpenExportCard</name>
    <message>
        <source>Everything out, in open formats</source>
        <translation>全部資料，開放格式</translation>
    </message>
    <message>
        <source>All records, files and history as JSON, CSV and files, for another program or for safekeeping. Nothing in it is encrypted, and every level is in it.</source>
        <translation>全部記錄、檔案和歷史，匯出成 JSON、CSV 和原檔案，給別的程式用或另行儲存。全部不加密，包括「僅限經手人」的內容。</translation>
    </message>
    <message>
        <source>Open export…</source>
        <translation>開放匯出⋯</translation>
    </message>
    <message>
        <source>Fill this empty vault from one…</source>
        <translation>用開放匯出填充這個空庫⋯</translation>
    </message>
    <message>
        <source>Everything leaves the vault unencrypted</source>
        <translation>全部內容將不加密地寫出</translation>
    </message>
    <message>
        <source>Whoever finds the folder can read all of it, sources and need-to-know included. Put it only onto an encrypted drive, and erase it as soon as it has served.</source>
        <translation>拿到資料夾的人能看到一切，包括來源和「僅限經手人」的內容。只寫到加密的盤上，用完立即銷燬。</translation>
    </message>
    <message>
        <source>Choose a new folder…</source>
        <translation>選擇新資料夾⋯</translation>
    </message>
    <message>
        <source>New, empty folder</source>
        <translation>新的空資料夾</translation>
    </message>
    <message>
        <source>Written: {n} records</source>
        <translation>已寫出 {n} 條記錄</translation>
    </message>
    <message>
        <source>Folder of an open export</source>
        <translation>開放匯出的資料夾</translation>
    </message>
    <message>
        <source>Taken in: {n} records</source>
        <translation>已匯入 {n} 條記錄</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在寫出</translation>
    </message>
    <message>
        <source>What is written when you cancel stays in the folder: erase it.</source>
        <translation>中途取消時，已寫出的仍在資料夾裏，請銷燬。</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Your card</source>
        <translation>你的名片</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>名片文字</translation>
    </message>
    <message>
        <source>Give it to colleagues: with it they seal to you, and see that what you send is from you. It holds no secret.</source>
        <translation>交給同事：他們用它給你封裝，也能認出你發來的包。名片裏沒有任何私密內容。</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by voice</source>
        <translation>指紋，可口頭核對</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存檔案⋯</translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <translation>密鑰與聯絡人</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>儲存名片</translation>
    </message>
    <message>
        <source>Card saved</source>
        <translation>名片已儲存</translation>
    </message>
</context>
<context>
    <name>OwnWordsCard</name>
    <message>
        <source>Own terms and fields</source>
        <translation>自定義用語與欄位</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>新增用語⋯</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>新增欄位⋯</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>新增用語</translation>
    </message>
    <message>
        <source>List</source>
        <translation>詞表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
</context>
<context>
    <name>PanicCard</name>
    <message>
        <source>Panic key</source>
        <translation>緊急鍵</translation>
    </message>
    <message>
        <source>{key} does</source>
        <translation>按 {key} 時</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什麼都不做</translation>
    </message>
    <message>
        <source>Lock and end the program</source>
        <translation>鎖定並退出程式</translation>
    </message>
    <message>
        <source>Erase the headers</source>
        <translation>銷燬檔頭</translation>
    </message>
    <message>
        <source>Ending the program locks the vault, wipes its keys and the clipboard. Who takes the computer still finds an encrypted vault.</source>
        <translation>退出時會鎖定案卷庫，清除密鑰和剪貼簿。拿走電腦的人仍會看到一個加密的案卷庫。</translation>
    </message>
    <message>
        <source>Erasing counts down from ten, Esc stops it. It reaches both headers of this folder and nothing else: backups open as before, and old blocks of a flash drive may survive.</source>
        <translation>銷燬前倒數十秒，按 Esc 停止。只銷毀本資料夾的兩份檔頭：備份照樣能打開，閃存上的舊資料塊可能還在。</translation>
    </message>
    <message>
        <source>Erase the headers with one key?</source>
        <translation>一鍵銷燬檔頭？</translation>
    </message>
    <message>
        <source>The vault cannot be opened again by anybody, you included; only a backup elsewhere brings it back. Erasing after a summons or a search has begun can be charged as destroying evidence (Criminal Law, articles 306 and 307): ask your lawyer beforehand.</source>
        <translation>案卷庫從此誰也打不開，包括您自己；只有放在別處的備份能找回。在傳喚或搜查已經開始之後銷燬，可能被控毀滅證據（《刑法》第306條、第307條）：請事先問過律師。</translation>
    </message>
    <message>
        <source>I have read this; turn it on</source>
        <translation>我已讀過，打開</translation>
    </message>
</context>
<context>
    <name>PurgeSheet</name>
    <message>
        <source>The record, its history, drafts and files are erased. This cannot be undone.</source>
        <translation>這條記錄及其歷史、草稿和檔案都會清除，不能復原。</translation>
    </message>
    <message>
        <source>Erasing does not reach:</source>
        <translation>清除不到的：</translation>
    </message>
    <message>
        <source>mentions of it in other records</source>
        <translation>其他記錄裏提到它的地方</translation>
    </message>
    <message>
        <source>bundles that were already sent</source>
        <translation>已經發出的封裝包</translation>
    </message>
    <message>
        <source>backups made before now: delete those as well</source>
        <translation>以前的備份：請一併刪除</translation>
    </message>
    <message>
        <source>old blocks on the disk: someone with the passphrase and a laboratory may recover fragments</source>
        <translation>磁碟上的舊塊：有口令又有實驗室的人，可能還原出片段</translation>
    </message>
    <message>
        <source>Type {code} to go on</source>
        <translation>請輸入 {code} 以繼續</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
</context>
<context>
    <name>ReadingCopyCard</name>
    <message>
        <source>What is in it</source>
        <translation>裏面有什麼</translation>
    </message>
    <message>
        <source>It is for reading. It holds no records, so nothing of it comes into this vault.</source>
        <translation>這是供閱讀的封裝包，裏面沒有記錄，因此不會有內容進入本案卷庫。</translation>
    </message>
    <message>
        <source>Unpacked, it lies on the disk where anybody can read it. Choose an encrypted place, and erase it when you are done.</source>
        <translation>解開以後，內容就以明文放在磁碟上，誰都能讀。請選加密的位置，用完即刪。</translation>
    </message>
    <message>
        <source>Unpack into a folder…</source>
        <translation>解開到資料夾…</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解開</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing of it behind</source>
        <translation>取消後不留下任何內容</translation>
    </message>
    <message>
        <source>Unpacked. Open index.html in a browser: {place}</source>
        <translation>已解開。請用瀏覽器開啟 index.html：{place}</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Paste a card or an age public key (age1…)</source>
        <translation>貼上名片或 age 公鑰（age1⋯）</translation>
    </message>
    <message>
        <source>Sign for a court…</source>
        <translation>簽名供法庭用…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Card file…</source>
        <translation>名片檔案⋯</translation>
    </message>
    <message>
        <source>Card file</source>
        <translation>名片檔案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age 公鑰</translation>
    </message>
    <message>
        <source>post-quantum · {key}</source>
        <translation>後量子 · {key}</translation>
    </message>
    <message>
        <source>classic X25519 · {key}</source>
        <translation>舊式 X25519 · {key}</translation>
    </message>
    <message>
        <source>A recipient&apos;s key has changed. Compare it again first: it may be somebody else&apos;s.</source>
        <translation>有收件人的密鑰變了。請先重新核對：它可能是別人的。</translation>
    </message>
    <message>
        <source>A recipient&apos;s key has not been compared. Whoever brought the card may read this.</source>
        <translation>有收件人的密鑰沒有核對過。遞來名片的人也許讀得到這個包。</translation>
    </message>
    <message>
        <source>Nobody gave a card: they cannot check that it comes from you.</source>
        <translation>沒有人給過名片：他們無法核對這是你發的。</translation>
    </message>
    <message>
        <source>One of them has only a classic key, so nobody&apos;s copy withstands quantum computers.</source>
        <translation>其中一人只有傳統密鑰，因此整個包都抵擋不了量子電腦。</translation>
    </message>
    <message>
        <source>It will be signed: whoever opens it can prove that you made it.</source>
        <translation>將會簽名：誰打開它，就能證明是你做的。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>加入 {name}</translation>
    </message>
    <message>
        <source>A signed bundle is a confession: anybody who opens it can prove to a court, or to the police, that this vault made it. That cannot be taken back.</source>
        <translation>簽過名的包等於一份自白：誰打開它，就能向法庭或警方證明它出自這個案卷庫，而且無法收回。</translation>
    </message>
    <message>
        <source>Without it the recipient still knows that it is from you, and can prove it to nobody.</source>
        <translation>不簽名，收件人照樣知道是你發的，卻不能向任何人證明。</translation>
    </message>
    <message>
        <source>Sign this bundle for a court</source>
        <translation>給這個封裝包簽名，供法庭用</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Do not sign it</source>
        <translation>不簽名</translation>
    </message>
</context>
<context>
    <name>RecordFoot</name>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>儲存並新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n 處需更正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Widest audience</source>
        <translation>整條記錄最多可見到</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation>新增{type}</translation>
    </message>
    <message>
        <source>Who already has it…</source>
        <translation>誰手上已有⋯</translation>
    </message>
    <message>
        <source>Exposure check…</source>
        <translation>暴露核查⋯</translation>
    </message>
    <message>
        <source>As it was in a backup…</source>
        <translation>恢復到備份時的樣子⋯</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收筒</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享⋯</translation>
    </message>
    <message>
        <source>Disclose outside…</source>
        <translation>對外披露⋯</translation>
    </message>
    <message>
        <source>Write about it…</source>
        <translation>寫文書…</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Draft brought back</source>
        <translation>已還原草稿</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Kept as an encrypted draft {time}</source>
        <translation>已自動存為加密草稿 {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Moved to the trash: {n}</source>
        <translation>已移到回收筒：{n} 條記錄</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>Once saved, it is put together in the tab Document</source>
        <translation>儲存後，在「成文」一欄裏組織正文、查看成品</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>成文</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>措施與期限</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>呼籲與交涉</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>救濟</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>可以找誰</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>檢視檔案</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>被引用</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show for 5 min</source>
        <translation>顯示 5 分鐘</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>未填寫</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Keep this search…</source>
        <translation>儲存這次搜尋⋯</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It stands at the left, with how many records it finds. Everybody who opens this vault sees it.</source>
        <translation>它會列在左側，並顯示搜到多少條記錄。能打開本案卷庫的人都看得到。</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>儲存這次搜尋</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>已儲存：{name}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Passphrase until now</source>
        <translation>現在的口令</translation>
    </message>
    <message>
        <source>It has a key file</source>
        <translation>它配有密鑰檔案</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新的口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>配密鑰檔案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密鑰檔案</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess</source>
        <translation>口令太容易猜到</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>兩次輸入不一致</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
</context>
<context>
    <name>SeenDoneSheet</name>
    <message>
        <source>Everything is changed</source>
        <translation>已全部更換</translation>
    </message>
    <message>
        <source>Write the new recovery words on paper now: they are not shown again, and the earlier ones no longer work.</source>
        <translation>請立即把新的復原詞抄在紙上：不會再次顯示，舊的已經作廢。</translation>
    </message>
    <message>
        <source>Written down; lock now</source>
        <translation>已抄好，現在鎖定</translation>
    </message>
    <message>
        <source>Backups deleted: {n}</source>
        <translation>已刪除備份：{n} 份</translation>
    </message>
    <message>
        <source>Not at hand, and still open with the old passphrase: {place}. Destroy what is there.</source>
        <translation>此處現在夠不着，其中的備份仍可用舊口令打開：{place}。請將其銷燬。</translation>
    </message>
    <message>
        <source>Give your new card, by a way that they trust, to: {names}</source>
        <translation>請通過對方信得過的途徑，把新的聯繫卡交給：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Old blocks of a flash drive, and copies that somebody took before, cannot be reached by any program.</source>
        <translation>快閃磁碟上殘留的舊資料塊，以及別人此前已取走的副本，任何程式都夠不着。</translation>
    </message>
</context>
<context>
    <name>SeenSheet</name>
    <message>
        <source>Somebody may have seen it</source>
        <translation>可能已被人看到</translation>
    </message>
    <message>
        <source>Everything is encrypted anew under a key and an identity that nobody has seen. The old passphrase, words and shares end, and backups within reach are deleted. Do this on a computer that you trust; it can take minutes. The vault locks afterwards.</source>
        <translation>全部內容將用從未有人見過的新密鑰重新加密，並換用新身份。舊口令、舊復原詞和舊分片一律作廢，夠得著的備份會刪除。請在可信的電腦上進行，可能需要幾分鐘，完成後案卷庫會鎖定。</translation>
    </message>
    <message>
        <source>Change everything</source>
        <translation>全部更換</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字型大小</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>Minutes without a touch</source>
        <translation>閒置多少分鐘後鎖定</translation>
    </message>
    <message>
        <source>Ctrl L locks at once. Drafts are kept encrypted, and the program starts anew, so that memory is cleared.</source>
        <translation>Ctrl L 立即鎖定。草稿加密儲存；程式重新啓動，記憶體隨之清空。</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>下一步：將發出的內容</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>封裝⋯</translation>
    </message>
    <message>
        <source>Cases to colleagues who use this program: records that merge, sealed to their keys</source>
        <translation>發給使用本程式的同事：可合併的記錄，封給他們的公鑰</translation>
    </message>
    <message>
        <source>Choose one case or more</source>
        <translation>請選擇一個或幾個個案</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>沒有可發出的內容</translation>
    </message>
    <message>
        <source>Add a recipient: a card, or an age key</source>
        <translation>請添加收件人：名片或 age 公鑰</translation>
    </message>
    <message>
        <source>Say why need-to-know parts go along</source>
        <translation>請寫明為何要發出僅限經手人的內容</translation>
    </message>
    <message>
        <source>Sealing is noted in the ledger: who, when, which records</source>
        <translation>封裝後會記入台賬：誰、何時、哪些記錄</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>封裝包存到哪裏</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封裝</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind</source>
        <translation>取消後不留下任何檔案</translation>
    </message>
    <message>
        <source>Cancelled; no file was left</source>
        <translation>已取消，沒有留下檔案</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封裝</translation>
    </message>
    <message>
        <source>Folder: {place}</source>
        <translation>資料夾：{place}</translation>
    </message>
    <message>
        <source>No recipient gave a card, so they cannot check that it comes from you.</source>
        <translation>收件人都沒有名片，因此無法核實是你發出的。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>SharesSheet</name>
    <message>
        <source>Shares for colleagues</source>
        <translation>給同事的分片</translation>
    </message>
    <message>
        <source>Enough of these people together can open the vault without you: choose those who do not live or travel together. Earlier shares stop working.</source>
        <translation>其中夠數的人合在一起，不用您也能打開案卷庫：請選不同住、不同行的人。以前的分片即時失效。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Needed to open</source>
        <translation>幾人合起來能打開</translation>
    </message>
    <message>
        <source>Shares follow SLIP-39 through its reference package, which makes no claim against a machine that is being watched: make them on one that you trust.</source>
        <translation>分片按 SLIP-39 標準，用其參考程式生成；它不保證防住正被監視的電腦，請在信得過的電腦上做。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>生成分片</translation>
    </message>
    <message>
        <source>Give each share to one person alone, on paper. It is not shown again.</source>
        <translation>每份只交給一個人，寫在紙上。不會再顯示。</translation>
    </message>
    <message>
        <source>Share {n} of {all}</source>
        <translation>第 {n} 份，共 {all} 份</translation>
    </message>
    <message>
        <source>All are written down</source>
        <translation>都寫好了</translation>
    </message>
    <message>
        <source>Written down: the next</source>
        <translation>寫好了，下一份</translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message>
        <source>What opens the vault</source>
        <translation>打開案卷庫的方式</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改口令⋯</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>增加口令⋯</translation>
    </message>
    <message>
        <source>New recovery words…</source>
        <translation>換新的復原詞⋯</translation>
    </message>
    <message>
        <source>Shares for colleagues…</source>
        <translation>給同事的分片⋯</translation>
    </message>
    <message>
        <source>Somebody may have seen it…</source>
        <translation>可能已被人看到⋯</translation>
    </message>
    <message>
        <source>Whoever knows an old passphrase and has an older copy or backup can still open that one.</source>
        <translation>知道舊口令、又有舊副本或舊備份的人，仍能打開那一份。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復原詞</translation>
    </message>
    <message>
        <source>Shares that colleagues hold</source>
        <translation>同事手裏的分片</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It stops working at once and cannot be brought back. An older copy or backup of this vault still opens with it.</source>
        <translation>立即失效，無法還原。本庫的舊副本或舊備份，用它仍能打開。</translation>
    </message>
    <message>
        <source>Remove this way of opening?</source>
        <translation>刪除這種打開方式？</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>增加口令</translation>
    </message>
    <message>
        <source>The words written down until now stop working at once. Have paper and a pen ready.</source>
        <translation>以前抄下的復原詞立即失效。請先備好紙筆。</translation>
    </message>
    <message>
        <source>New recovery words?</source>
        <translation>換新的復原詞？</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>產生新的復原詞</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>新的復原詞</translation>
    </message>
    <message>
        <source>Write them on paper now: they are not shown again, and the earlier ones no longer work.</source>
        <translation>請現在抄到紙上：不再顯示，舊的復原詞已失效。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已記下</translation>
    </message>
</context>
<context>
    <name>StayingCard</name>
    <message>
        <source>What stays</source>
        <translation>不發出的內容</translation>
    </message>
    <message>
        <source>Why ticked parts go along (kept in the journal)</source>
        <translation>勾選內容為何要發出（記入日誌）</translation>
    </message>
    <message>
        <source>Send {field} along</source>
        <translation>一併發出：{field}</translation>
    </message>
    <message>
        <source>Nothing in these records stands above the ceiling.</source>
        <translation>這些記錄裏沒有超出該級的內容。</translation>
    </message>
</context>
<context>
    <name>TabsPage</name>
    <message>
        <source>Money</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>回收筒</translation>
    </message>
    <message>
        <source>Nothing is ever erased by itself.</source>
        <translation>程式從不自行清除任何內容。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>永久清除⋯</translation>
    </message>
    <message>
        <source>What is moved to the trash waits here: it can be restored, or erased for good.</source>
        <translation>移到回收筒的記錄都在這裏：可以還原，也可以永久清除。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收筒是空的</translation>
    </message>
    <message>
        <source>Choose one record</source>
        <translation>請選一條記錄</translation>
    </message>
    <message>
        <source>Restored: {n}</source>
        <translation>已還原：{n} 條記錄</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>已永久清除</translation>
    </message>
</context>
<context>
    <name>TrashRows</name>
    <message>
        <source>here since {day}</source>
        <translation>{day}刪除</translation>
    </message>
</context>
<context>
    <name>TriagePane</name>
    <message>
        <source>What the tip says</source>
        <translation>線索內容</translation>
    </message>
    <message>
        <source>Look before you go on: does the text or a file say who told it? If so, take it out.</source>
        <translation>處理前先看一眼：文字或檔案裏是否看得出是誰提供的？有就先刪掉。</translation>
    </message>
    <message>
        <source>It belongs in a case</source>
        <translation>歸入個案</translation>
    </message>
    <message>
        <source>Make a new case</source>
        <translation>轉為新個案</translation>
    </message>
    <message>
        <source>or add it to one that is known:</source>
        <translation>或併入已有個案：</translation>
    </message>
    <message>
        <source>A name, a word, a code</source>
        <translation>姓名、詞語或編號</translation>
    </message>
    <message>
        <source>The case is seen by handlers only, until somebody sets its level lower.</source>
        <translation>新個案僅限經手人查看，直到有人把級別調低。</translation>
    </message>
    <message>
        <source>It becomes no case for now</source>
        <translation>暫不立案</translation>
    </message>
    <message>
        <source>Covered: reveal it on the other tab first.</source>
        <translation>已遮蓋：請先在「內容」頁顯示。</translation>
    </message>
    <message>
        <source>Made into a case</source>
        <translation>已轉為個案</translation>
    </message>
    <message>
        <source>Added to the case</source>
        <translation>已併入個案</translation>
    </message>
    <message>
        <source>Sorted: {what}</source>
        <translation>已處理：{what}</translation>
    </message>
</context>
<context>
    <name>UsedByPane</name>
    <message>
        <source>Used by</source>
        <translation>被引用</translation>
    </message>
    <message>
        <source>No other record links here</source>
        <translation>沒有其他記錄引用它</translation>
    </message>
</context>
<context>
    <name>_WordsSheet</name>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
</TS>
