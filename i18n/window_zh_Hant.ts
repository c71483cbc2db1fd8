<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Chooser</name>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Contents of the folder</source>
        <translation>資料夾內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>Give a file name in an existing folder.</source>
        <translation>請在已有的資料夾裏寫一個檔案名。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>這是檔案，不是資料夾。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
</context>
<context>
    <name>CountdownSheet</name>
    <message>
        <source>Both headers are about to be erased</source>
        <translation>即將銷燬兩份檔頭</translation>
    </message>
    <message>
        <source>After that nobody can open this vault, with any passphrase or words.</source>
        <translation>之後任何人、用任何口令或復原詞都打不開這個案卷庫。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>來電速記</translation>
    </message>
    <message>
        <source>Write as it is told; nothing is required. All of it stays at need to know until someone clears it.</source>
        <translation>照原話記，什麼都可以空着。在有人放寬之前，全部僅限經手人。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Name as it was said</source>
        <translation>照對方説的寫</translation>
    </message>
    <message>
        <source>Taken when</source>
        <translation>何時被帶走</translation>
    </message>
    <message>
        <source>e.g. yesterday morning, around 5 Nov</source>
        <translation>如：昨天早上、11月5日前後</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>從哪裏</translation>
    </message>
    <message>
        <source>Home, street, station…</source>
        <translation>家中、路上、派出所⋯</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>被誰</translation>
    </message>
    <message>
        <source>Uniform, plain clothes, which office</source>
        <translation>穿制服、便衣、哪個單位</translation>
    </message>
    <message>
        <source>Any paper</source>
        <translation>有沒有文書</translation>
    </message>
    <message>
        <source>Notice, summons, none shown</source>
        <translation>通知書、傳喚證，或未出示</translation>
    </message>
    <message>
        <source>Children or others in their care</source>
        <translation>孩子或其他需照顧的人</translation>
    </message>
    <message>
        <source>As told, in the caller&apos;s words</source>
        <translation>來電人的原話</translation>
    </message>
    <message>
        <source>Health, medicine</source>
        <translation>健康、用藥</translation>
    </message>
    <message>
        <source>Who called, and what may be done</source>
        <translation>誰來電，可以做什麼</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>不記錄</translation>
    </message>
    <message>
        <source>A person of this vault</source>
        <translation>庫中已有的人</translation>
    </message>
    <message>
        <source>May we call back?</source>
        <translation>可以回電嗎？</translation>
    </message>
    <message>
        <source>What may be done with this</source>
        <translation>這些內容可以怎麼用</translation>
    </message>
    <message>
        <source>In their words: tell nobody, tell the lawyer, publish…</source>
        <translation>照原話：誰也別説、可以告訴律師、可以公開⋯</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可以</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>沒有問</translation>
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
        <source>Draft brought back</source>
        <translation>已還原草稿</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Saved as drafts: {n} records</source>
        <translation>已存為草稿：{n} 條記錄</translation>
    </message>
</context>
<context>
    <name>OutsideBar</name>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>A name, a word, a code</source>
        <translation>姓名、詞語或編號</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按類型</translation>
    </message>
    <message>
        <source>Hanzi in either script, pinyin, initials</source>
        <translation>漢字、繁體、拼音、首字母都可</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打開</translation>
    </message>
    <message>
        <source>forgotten when the vault locks</source>
        <translation>鎖定後即不再記住</translation>
    </message>
    <message>
        <source>{n} found · {ms} ms</source>
        <translation>{n} 項 · {ms} 毫秒</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增個案</translation>
    </message>
    <message>
        <source>New measure or event</source>
        <translation>新增措施或事件</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>來電速記</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人物</translation>
    </message>
    <message>
        <source>Share cases</source>
        <translation>共享個案</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>匯入封裝包</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>匯入試算表</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登記冊</translation>
    </message>
    <message>
        <source>Time limits in law</source>
        <translation>法律期限</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收筒</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Show the passphrase</source>
        <translation>顯示口令</translation>
    </message>
</context>
<context>
    <name>SafetySheet</name>
    <message>
        <source>Safety guide</source>
        <translation>安全須知</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>Undone. What was changed since then stays as it is: {n}</source>
        <translation>已復原。之後又改過的保持原樣：{n} 處</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤銷：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>沒有可重做的操作</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隱藏姓名</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>我的案卷庫</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>已解鎖，唯讀</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已加密 · 已解鎖</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>更多頁面</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>顯示姓名</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>儲存的搜尋</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登記冊</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>呼籲與交涉</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Idle lock is off</source>
        <translation>閒置鎖定已關</translation>
    </message>
    <message>
        <source>Locks after {n} min idle</source>
        <translation>閒置 {n} 分鐘自動鎖定</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>來電速記</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>匯入封裝包⋯</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>匯入試算表⋯</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Time limits in law</source>
        <translation>法律期限</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收筒</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Folder of the vault</source>
        <translation>案卷庫所在資料夾</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打開案卷庫</translation>
    </message>
    <message>
        <source>Anjuan</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Encrypted case files, offline</source>
        <translation>離線加密的個案檔案</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Full-width and half-width are the same</source>
        <translation>全形與半形輸入等效</translation>
    </message>
    <message>
        <source>Twelve recovery words</source>
        <translation>十二個復原詞</translation>
    </message>
    <message>
        <source>Twelve words, with spaces between them</source>
        <translation>十二個詞，用空格隔開</translation>
    </message>
    <message>
        <source>Rescue what can still be read…</source>
        <translation>搶救還讀得出的內容⋯</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>使用密鑰檔案</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery words</source>
        <translation>忘記了？用復原詞打開</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation>建立案卷庫⋯</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>打開封裝包⋯</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>從備份恢復⋯</translation>
    </message>
    <message>
        <source>This program holds no network code; everything stays on this computer.</source>
        <translation>本程式不含任何網路程式碼；一切只存在這台電腦上。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密鑰檔案</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>已選密鑰檔案</translation>
    </message>
    <message>
        <source>Bundle to open</source>
        <translation>要打開的封裝包</translation>
    </message>
    <message>
        <source>The bundle opens once the vault is open</source>
        <translation>打開案卷庫之後再看封裝包</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復原詞</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>No vault found</source>
        <translation>沒有找到案卷庫</translation>
    </message>
    <message>
        <source>Choose a folder, or create a vault</source>
        <translation>請選擇資料夾，或建立案卷庫</translation>
    </message>
    <message>
        <source>Folder in {place}</source>
        <translation>資料夾，在 {place}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打開⋯</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Anjuan</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({what}). Your drafts are kept.</source>
        <translation>程式出錯（{what}）。草稿都還在。</translation>
    </message>
</context>
<context>
    <name>WritingOut</name>
    <message>
        <source>Saved, and noted in the ledger</source>
        <translation>已儲存，並記入台賬</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>存為表格</translation>
    </message>
    <message>
        <source>This table leaves the vault unencrypted</source>
        <translation>表格寫出後不再加密</translation>
    </message>
    <message>
        <source>Anybody who finds the file can read it. What is need-to-know is left out.</source>
        <translation>任何人拿到檔案都能讀。僅限經手人的內容不會寫進去。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>選擇位置⋯</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Written down</source>
        <translation>已記下</translation>
    </message>
    <message>
        <source>All of it is ungraded, without consent, and need to know.</source>
        <translation>全部尚未評級、未經同意，僅限經手人。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>尚缺：{fields}</translation>
    </message>
</context>
</TS>
