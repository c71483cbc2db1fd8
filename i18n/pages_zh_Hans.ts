<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Anjuan: encrypted case files, offline. GPL-3.0-or-later; there is no warranty.</source>
        <translation>案卷：离线加密的个案档案。GPL-3.0 或更新版本；不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with Python, Qt {qt} (LGPL-3.0), SQLCipher (BSD), Argon2 (CC0), Noto Sans SC and Inter (OFL), Lucide (ISC).</source>
        <translation>使用 Python、Qt {qt}（LGPL-3.0）、SQLCipher（BSD）、Argon2（CC0）、Noto Sans SC 与 Inter（OFL）、Lucide（ISC）。</translation>
    </message>
    <message>
        <source>Safety guide</source>
        <translation>安全须知</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach a file</source>
        <translation>附文件</translation>
    </message>
    <message>
        <source>Encrypting the file into the vault</source>
        <translation>正在把文件加密存入案卷库</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind</source>
        <translation>取消后不留下任何内容</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>Which cases</source>
        <translation>哪些个案</translation>
    </message>
    <message>
        <source>Ctrl chooses several</source>
        <translation>按住 Ctrl 可多选</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>在此列表中搜索</translation>
    </message>
    <message>
        <source>No case is found by these words.</source>
        <translation>没有符合这些词的个案。</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>还没有个案。</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Shown here</source>
        <translation>本库显示的</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>另一个版本</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n 处有两个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>冲突已处理</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>显示 5 分钟</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>All {n} fields</source>
        <translation>全部 {n} 个字段</translation>
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
        <translation>对方的</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed on both sides</source>
        <translation>
            <numerusform>%n 处两边都改过</numerusform>
        </translation>
    </message>
    <message>
        <source>Here, {day}</source>
        <translation>本库，{day}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>one field on many records</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合为一人</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Merged from a bundle</source>
        <translation>由封装包合并</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>冲突已处理</translation>
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
        <translation>损坏后按现状保留</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Quick intake</source>
        <translation>来电速记</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建个案</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建⋯</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成的待办</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近的个案</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等你处理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No task is open</source>
        <translation>没有未完成的待办</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有个案</translation>
    </message>
    <message>
        <source>{cases} cases; {tasks} open tasks shown</source>
        <translation>{cases} 个个案；列出 {tasks} 项未完成的待办</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in conflict</source>
        <translation>
            <numerusform>%n 条记录有冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions stand side by side</source>
        <translation>两个版本并存</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Unfinished quick intake</source>
        <translation>未完成的来电速记</translation>
    </message>
    <message>
        <source>Unsaved draft: {type}</source>
        <translation>未存的草稿：{type}</translation>
    </message>
    <message>
        <source>Kept encrypted</source>
        <translation>已加密保存</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
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
        <translation>导入封装包</translation>
    </message>
    <message>
        <source>Only what is not in conflict</source>
        <translation>只导入没有冲突的</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose the bundle you were sent</source>
        <translation>选择收到的封装包</translation>
    </message>
    <message>
        <source>It is verified to its last byte before anything is shown; nothing is written until you accept.</source>
        <translation>先逐字节核验，再给你看；你同意之前什么都不写入。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件⋯</translation>
    </message>
    <message>
        <source>Bundle to open</source>
        <translation>要打开的封装包</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在核验</translation>
    </message>
    <message>
        <source>Nothing has been written</source>
        <translation>尚未写入任何内容</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>封装包的口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Import: a bundle from {name}</source>
        <translation>导入：来自 {name} 的封装包</translation>
    </message>
    <message>
        <source>Records: {n}, all verified; nothing has been written</source>
        <translation>{n} 条记录，全部核验无误；尚未写入任何内容</translation>
    </message>
    <message>
        <source>This very bundle was taken in here on {day}. {remark}</source>
        <translation>这个包已于 {day} 导入过。{remark}</translation>
    </message>
    <message>
        <source>The whole import is one step and can be undone at once</source>
        <translation>整个导入是一步，可一次撤销</translation>
    </message>
    <message>
        <source>All of it is here already: a bundle that comes again, or an old one, changes nothing</source>
        <translation>里面的内容这里都有了：重复收到的包、旧的包都不会改动任何东西</translation>
    </message>
    <message>
        <source>{n} records of kinds this vault does not hold stay out: {types}</source>
        <translation>{n} 条本库不收的记录未列入：{types}</translation>
    </message>
    <message>
        <source>A reading copy</source>
        <translation>供阅读的副本</translation>
    </message>
    <message>
        <source>Verified to its last byte; nothing has been written</source>
        <translation>已核验到最后一个字节；尚未写入任何内容</translation>
    </message>
    <message>
        <source>{done} of {total} settled; both versions of the rest are kept, listed on Home</source>
        <translation>已处理 {done} / {total}；未处理的两个版本都保留，列在首页</translation>
    </message>
    <message>
        <source>Import {n}</source>
        <translation>导入 {n} 条</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的</translation>
    </message>
    <message>
        <source>Take in the card</source>
        <translation>收下名片</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing of it behind</source>
        <translation>取消后不留下任何内容</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>In conflict: both versions are kept</source>
        <translation>冲突：两个版本都保留</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Erased here before: left out</source>
        <translation>本库已彻底删除，未导入</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>合为一人</translation>
    </message>
    <message>
        <source>Into the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>去看个案</translation>
    </message>
    <message>
        <source>Settle the conflicts</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Taken in as one step</source>
        <translation>已作为一步写入，可一次撤销</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>已撤销这次导入</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>What leaves</source>
        <translation>将发出的内容</translation>
    </message>
    <message>
        <source>The most protected level that goes along</source>
        <translation>最高可发到哪一级</translation>
    </message>
    <message>
        <source>Nothing may leave under this ceiling.</source>
        <translation>在这一级之下没有可发出的内容。</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>属于该案</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>其文件</translation>
    </message>
    <message>
        <source>named in it</source>
        <translation>案中提到</translation>
    </message>
    <message>
        <source>ties two of them</source>
        <translation>连接其中两者</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>in the trash: only that is said</source>
        <translation>在回收站里：只告知这一点</translation>
    </message>
</context>
<context>
    <name>LinkedPane</name>
    <message>
        <source>Export the files…</source>
        <translation>导出文件⋯</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation>新建：{type}</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>As is usual</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
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
        <translation>{system} 可导入的 CSV⋯</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Keep as figures…</source>
        <translation>记为数字⋯</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search in this list</source>
        <translation>在此列表中搜索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>存为表格⋯</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Take in a folder of files…</source>
        <translation>收入一个文件夹⋯</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Take in a folder of files</source>
        <translation>收入一个文件夹</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation>新建{type}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Moved to the trash: {n}</source>
        <translation>已移到回收站：{n} 条记录</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
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
        <translation>全部数据，开放格式</translation>
    </message>
    <message>
        <source>All records, files and history as JSON, CSV and files, for another program or for safekeeping. Nothing in it is encrypted, and every level is in it.</source>
        <translation>全部记录、文件和历史，导成 JSON、CSV 和原文件，给别的程序用或另行保存。全部不加密，包括“仅限经手人”的内容。</translation>
    </message>
    <message>
        <source>Open export…</source>
        <translation>开放导出⋯</translation>
    </message>
    <message>
        <source>Fill this empty vault from one…</source>
        <translation>用开放导出填充这个空库⋯</translation>
    </message>
    <message>
        <source>Everything leaves the vault unencrypted</source>
        <translation>全部内容将不加密地写出</translation>
    </message>
    <message>
        <source>Whoever finds the folder can read all of it, sources and need-to-know included. Put it only onto an encrypted drive, and erase it as soon as it has served.</source>
        <translation>拿到文件夹的人能看到一切，包括来源和“仅限经手人”的内容。只写到加密的盘上，用完立即销毁。</translation>
    </message>
    <message>
        <source>Choose a new folder…</source>
        <translation>选择新文件夹⋯</translation>
    </message>
    <message>
        <source>New, empty folder</source>
        <translation>新的空文件夹</translation>
    </message>
    <message>
        <source>Written: {n} records</source>
        <translation>已写出 {n} 条记录</translation>
    </message>
    <message>
        <source>Folder of an open export</source>
        <translation>开放导出的文件夹</translation>
    </message>
    <message>
        <source>Taken in: {n} records</source>
        <translation>已导入 {n} 条记录</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写出</translation>
    </message>
    <message>
        <source>What is written when you cancel stays in the folder: erase it.</source>
        <translation>中途取消时，已写出的仍在文件夹里，请销毁。</translation>
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
        <translation>名片文本</translation>
    </message>
    <message>
        <source>Give it to colleagues: with it they seal to you, and see that what you send is from you. It holds no secret.</source>
        <translation>交给同事：他们用它给你封装，也能认出你发来的包。名片里没有任何私密内容。</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by voice</source>
        <translation>指纹，可口头核对</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存为文件⋯</translation>
    </message>
    <message>
        <source>Keys and contacts</source>
        <translation>密钥与联系人</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>保存名片</translation>
    </message>
    <message>
        <source>Card saved</source>
        <translation>名片已保存</translation>
    </message>
</context>
<context>
    <name>OwnWordsCard</name>
    <message>
        <source>Own terms and fields</source>
        <translation>自定义用语与字段</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>新增用语⋯</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>新增字段⋯</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>新增用语</translation>
    </message>
    <message>
        <source>List</source>
        <translation>词表</translation>
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
        <translation>数字</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>新增字段</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>PanicCard</name>
    <message>
        <source>Panic key</source>
        <translation>紧急键</translation>
    </message>
    <message>
        <source>{key} does</source>
        <translation>按 {key} 时</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么都不做</translation>
    </message>
    <message>
        <source>Lock and end the program</source>
        <translation>锁定并退出程序</translation>
    </message>
    <message>
        <source>Erase the headers</source>
        <translation>销毁文件头</translation>
    </message>
    <message>
        <source>Ending the program locks the vault, wipes its keys and the clipboard. Who takes the computer still finds an encrypted vault.</source>
        <translation>退出时会锁定案卷库，清除密钥和剪贴板。拿走电脑的人仍会看到一个加密的案卷库。</translation>
    </message>
    <message>
        <source>Erasing counts down from ten, Esc stops it. It reaches both headers of this folder and nothing else: backups open as before, and old blocks of a flash drive may survive.</source>
        <translation>销毁前倒数十秒，按 Esc 停止。只销毁本文件夹的两份文件头：备份照样能打开，闪存上的旧数据块可能还在。</translation>
    </message>
    <message>
        <source>Erase the headers with one key?</source>
        <translation>一键销毁文件头？</translation>
    </message>
    <message>
        <source>The vault cannot be opened again by anybody, you included; only a backup elsewhere brings it back. Erasing after a summons or a search has begun can be charged as destroying evidence (Criminal Law, articles 306 and 307): ask your lawyer beforehand.</source>
        <translation>案卷库从此谁也打不开，包括您自己；只有放在别处的备份能找回。在传唤或搜查已经开始之后销毁，可能被控毁灭证据（《刑法》第306条、第307条）：请事先问过律师。</translation>
    </message>
    <message>
        <source>I have read this; turn it on</source>
        <translation>我已读过，打开</translation>
    </message>
</context>
<context>
    <name>PurgeSheet</name>
    <message>
        <source>The record, its history, drafts and files are erased. This cannot be undone.</source>
        <translation>这条记录及其历史、草稿和文件都会清除，不能撤销。</translation>
    </message>
    <message>
        <source>Erasing does not reach:</source>
        <translation>清除不到的：</translation>
    </message>
    <message>
        <source>mentions of it in other records</source>
        <translation>其他记录里提到它的地方</translation>
    </message>
    <message>
        <source>bundles that were already sent</source>
        <translation>已经发出的封装包</translation>
    </message>
    <message>
        <source>backups made before now: delete those as well</source>
        <translation>以前的备份：请一并删除</translation>
    </message>
    <message>
        <source>old blocks on the disk: someone with the passphrase and a laboratory may recover fragments</source>
        <translation>磁盘上的旧块：有口令又有实验室的人，可能恢复出片段</translation>
    </message>
    <message>
        <source>Type {code} to go on</source>
        <translation>请输入 {code} 以继续</translation>
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
        <translation>里面有什么</translation>
    </message>
    <message>
        <source>It is for reading. It holds no records, so nothing of it comes into this vault.</source>
        <translation>这是供阅读的封装包，里面没有记录，因此不会有内容进入本案卷库。</translation>
    </message>
    <message>
        <source>Unpacked, it lies on the disk where anybody can read it. Choose an encrypted place, and erase it when you are done.</source>
        <translation>解开以后，内容就以明文放在磁盘上，谁都能读。请选加密的位置，用完即删。</translation>
    </message>
    <message>
        <source>Unpack into a folder…</source>
        <translation>解开到文件夹…</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解开</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing of it behind</source>
        <translation>取消后不留下任何内容</translation>
    </message>
    <message>
        <source>Unpacked. Open index.html in a browser: {place}</source>
        <translation>已解开。请用浏览器打开 index.html：{place}</translation>
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
        <translation>粘贴名片或 age 公钥（age1⋯）</translation>
    </message>
    <message>
        <source>Sign for a court…</source>
        <translation>签名供法庭用…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Card file…</source>
        <translation>名片文件⋯</translation>
    </message>
    <message>
        <source>Card file</source>
        <translation>名片文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age 公钥</translation>
    </message>
    <message>
        <source>post-quantum · {key}</source>
        <translation>后量子 · {key}</translation>
    </message>
    <message>
        <source>classic X25519 · {key}</source>
        <translation>旧式 X25519 · {key}</translation>
    </message>
    <message>
        <source>A recipient&apos;s key has changed. Compare it again first: it may be somebody else&apos;s.</source>
        <translation>有收件人的密钥变了。请先重新核对：它可能是别人的。</translation>
    </message>
    <message>
        <source>A recipient&apos;s key has not been compared. Whoever brought the card may read this.</source>
        <translation>有收件人的密钥没有核对过。递来名片的人也许读得到这个包。</translation>
    </message>
    <message>
        <source>Nobody gave a card: they cannot check that it comes from you.</source>
        <translation>没有人给过名片：他们无法核对这是你发的。</translation>
    </message>
    <message>
        <source>One of them has only a classic key, so nobody&apos;s copy withstands quantum computers.</source>
        <translation>其中一人只有传统密钥，因此整个包都抵挡不了量子计算机。</translation>
    </message>
    <message>
        <source>It will be signed: whoever opens it can prove that you made it.</source>
        <translation>将会签名：谁打开它，就能证明是你做的。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>加入 {name}</translation>
    </message>
    <message>
        <source>A signed bundle is a confession: anybody who opens it can prove to a court, or to the police, that this vault made it. That cannot be taken back.</source>
        <translation>签过名的包等于一份自白：谁打开它，就能向法庭或警方证明它出自这个案卷库，而且无法收回。</translation>
    </message>
    <message>
        <source>Without it the recipient still knows that it is from you, and can prove it to nobody.</source>
        <translation>不签名，收件人照样知道是你发的，却不能向任何人证明。</translation>
    </message>
    <message>
        <source>Sign this bundle for a court</source>
        <translation>给这个封装包签名，供法庭用</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Do not sign it</source>
        <translation>不签名</translation>
    </message>
</context>
<context>
    <name>RecordFoot</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>保存并新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n 处需更正</numerusform>
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
        <translation>整条记录最多可见到</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation>新建{type}</translation>
    </message>
    <message>
        <source>Who already has it…</source>
        <translation>谁手上已有⋯</translation>
    </message>
    <message>
        <source>Exposure check…</source>
        <translation>暴露核查⋯</translation>
    </message>
    <message>
        <source>As it was in a backup…</source>
        <translation>恢复到备份时的样子⋯</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享⋯</translation>
    </message>
    <message>
        <source>Disclose outside…</source>
        <translation>对外披露⋯</translation>
    </message>
    <message>
        <source>Write about it…</source>
        <translation>写文书…</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Draft brought back</source>
        <translation>已恢复草稿</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Kept as an encrypted draft {time}</source>
        <translation>已自动存为加密草稿 {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Moved to the trash: {n}</source>
        <translation>已移到回收站：{n} 条记录</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>Once saved, it is put together in the tab Document</source>
        <translation>保存后，在“成文”一栏里组织正文、查看成品</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>成文</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>措施与期限</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>呼吁与交涉</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记事</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>救济</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>可以找谁</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>查看文件</translation>
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
        <translation>历史</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show for 5 min</source>
        <translation>显示 5 分钟</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Keep this search…</source>
        <translation>保存这次搜索⋯</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It stands at the left, with how many records it finds. Everybody who opens this vault sees it.</source>
        <translation>它会列在左侧，并显示搜到多少条记录。能打开本案卷库的人都看得到。</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存这次搜索</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>已保存：{name}</translation>
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
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>It has a key file</source>
        <translation>它配有密钥文件</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新的口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>配密钥文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess</source>
        <translation>口令太容易猜到</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>SeenDoneSheet</name>
    <message>
        <source>Everything is changed</source>
        <translation>已全部更换</translation>
    </message>
    <message>
        <source>Write the new recovery words on paper now: they are not shown again, and the earlier ones no longer work.</source>
        <translation>请立即把新的恢复词抄在纸上：不会再次显示，旧的已经作废。</translation>
    </message>
    <message>
        <source>Written down; lock now</source>
        <translation>已抄好，现在锁定</translation>
    </message>
    <message>
        <source>Backups deleted: {n}</source>
        <translation>已删除备份：{n} 份</translation>
    </message>
    <message>
        <source>Not at hand, and still open with the old passphrase: {place}. Destroy what is there.</source>
        <translation>此处现在够不着，其中的备份仍可用旧口令打开：{place}。请将其销毁。</translation>
    </message>
    <message>
        <source>Give your new card, by a way that they trust, to: {names}</source>
        <translation>请通过对方信得过的途径，把新的联系卡交给：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Old blocks of a flash drive, and copies that somebody took before, cannot be reached by any program.</source>
        <translation>闪存盘上残留的旧数据块，以及别人此前已取走的副本，任何程序都够不着。</translation>
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
        <translation>全部内容将用从未有人见过的新密钥重新加密，并换用新身份。旧口令、旧恢复词和旧分片一律作废，够得着的备份会删除。请在可信的电脑上进行，可能需要几分钟，完成后案卷库会锁定。</translation>
    </message>
    <message>
        <source>Change everything</source>
        <translation>全部更换</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Minutes without a touch</source>
        <translation>闲置多少分钟后锁定</translation>
    </message>
    <message>
        <source>Ctrl L locks at once. Drafts are kept encrypted, and the program starts anew, so that memory is cleared.</source>
        <translation>Ctrl L 立即锁定。草稿加密保存；程序重新启动，内存随之清空。</translation>
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
        <translation>下一步：将发出的内容</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>封装⋯</translation>
    </message>
    <message>
        <source>Cases to colleagues who use this program: records that merge, sealed to their keys</source>
        <translation>发给使用本程序的同事：可合并的记录，封给他们的公钥</translation>
    </message>
    <message>
        <source>Choose one case or more</source>
        <translation>请选择一个或几个个案</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>没有可发出的内容</translation>
    </message>
    <message>
        <source>Add a recipient: a card, or an age key</source>
        <translation>请添加收件人：名片或 age 公钥</translation>
    </message>
    <message>
        <source>Say why need-to-know parts go along</source>
        <translation>请写明为何要发出仅限经手人的内容</translation>
    </message>
    <message>
        <source>Sealing is noted in the ledger: who, when, which records</source>
        <translation>封装后会记入台账：谁、何时、哪些记录</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>封装包存到哪里</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封装</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind</source>
        <translation>取消后不留下任何文件</translation>
    </message>
    <message>
        <source>Cancelled; no file was left</source>
        <translation>已取消，没有留下文件</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封装</translation>
    </message>
    <message>
        <source>Folder: {place}</source>
        <translation>文件夹：{place}</translation>
    </message>
    <message>
        <source>No recipient gave a card, so they cannot check that it comes from you.</source>
        <translation>收件人都没有名片，因此无法核实是你发出的。</translation>
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
        <translation>给同事的分片</translation>
    </message>
    <message>
        <source>Enough of these people together can open the vault without you: choose those who do not live or travel together. Earlier shares stop working.</source>
        <translation>其中够数的人合在一起，不用您也能打开案卷库：请选不同住、不同行的人。以前的分片即时失效。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Needed to open</source>
        <translation>几人合起来能打开</translation>
    </message>
    <message>
        <source>Shares follow SLIP-39 through its reference package, which makes no claim against a machine that is being watched: make them on one that you trust.</source>
        <translation>分片按 SLIP-39 标准，用其参考程序生成；它不保证防住正被监视的电脑，请在信得过的电脑上做。</translation>
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
        <translation>每份只交给一个人，写在纸上。不会再显示。</translation>
    </message>
    <message>
        <source>Share {n} of {all}</source>
        <translation>第 {n} 份，共 {all} 份</translation>
    </message>
    <message>
        <source>All are written down</source>
        <translation>都写好了</translation>
    </message>
    <message>
        <source>Written down: the next</source>
        <translation>写好了，下一份</translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message>
        <source>What opens the vault</source>
        <translation>打开案卷库的方式</translation>
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
        <translation>换新的恢复词⋯</translation>
    </message>
    <message>
        <source>Shares for colleagues…</source>
        <translation>给同事的分片⋯</translation>
    </message>
    <message>
        <source>Somebody may have seen it…</source>
        <translation>可能已被人看到⋯</translation>
    </message>
    <message>
        <source>Whoever knows an old passphrase and has an older copy or backup can still open that one.</source>
        <translation>知道旧口令、又有旧副本或旧备份的人，仍能打开那一份。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>Shares that colleagues hold</source>
        <translation>同事手里的分片</translation>
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
        <translation>立即失效，无法恢复。本库的旧副本或旧备份，用它仍能打开。</translation>
    </message>
    <message>
        <source>Remove this way of opening?</source>
        <translation>删除这种打开方式？</translation>
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
        <translation>以前抄下的恢复词立即失效。请先备好纸笔。</translation>
    </message>
    <message>
        <source>New recovery words?</source>
        <translation>换新的恢复词？</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>生成新的恢复词</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>新的恢复词</translation>
    </message>
    <message>
        <source>Write them on paper now: they are not shown again, and the earlier ones no longer work.</source>
        <translation>请现在抄到纸上：不再显示，旧的恢复词已失效。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已记下</translation>
    </message>
</context>
<context>
    <name>StayingCard</name>
    <message>
        <source>What stays</source>
        <translation>不发出的内容</translation>
    </message>
    <message>
        <source>Why ticked parts go along (kept in the journal)</source>
        <translation>勾选内容为何要发出（记入日志）</translation>
    </message>
    <message>
        <source>Send {field} along</source>
        <translation>一并发出：{field}</translation>
    </message>
    <message>
        <source>Nothing in these records stands above the ceiling.</source>
        <translation>这些记录里没有超出该级的内容。</translation>
    </message>
</context>
<context>
    <name>TabsPage</name>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Nothing is ever erased by itself.</source>
        <translation>程序从不自行清除任何内容。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>永久清除⋯</translation>
    </message>
    <message>
        <source>What is moved to the trash waits here: it can be restored, or erased for good.</source>
        <translation>移到回收站的记录都在这里：可以恢复，也可以永久清除。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Choose one record</source>
        <translation>请选一条记录</translation>
    </message>
    <message>
        <source>Restored: {n}</source>
        <translation>已恢复：{n} 条记录</translation>
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
        <translation>{day}删除</translation>
    </message>
</context>
<context>
    <name>TriagePane</name>
    <message>
        <source>What the tip says</source>
        <translation>线索内容</translation>
    </message>
    <message>
        <source>Look before you go on: does the text or a file say who told it? If so, take it out.</source>
        <translation>处理前先看一眼：文字或文件里是否看得出是谁提供的？有就先删掉。</translation>
    </message>
    <message>
        <source>It belongs in a case</source>
        <translation>归入个案</translation>
    </message>
    <message>
        <source>Make a new case</source>
        <translation>转为新个案</translation>
    </message>
    <message>
        <source>or add it to one that is known:</source>
        <translation>或并入已有个案：</translation>
    </message>
    <message>
        <source>A name, a word, a code</source>
        <translation>姓名、词语或编号</translation>
    </message>
    <message>
        <source>The case is seen by handlers only, until somebody sets its level lower.</source>
        <translation>新个案仅限经手人查看，直到有人把级别调低。</translation>
    </message>
    <message>
        <source>It becomes no case for now</source>
        <translation>暂不立案</translation>
    </message>
    <message>
        <source>Covered: reveal it on the other tab first.</source>
        <translation>已遮盖：请先在“内容”页显示。</translation>
    </message>
    <message>
        <source>Made into a case</source>
        <translation>已转为个案</translation>
    </message>
    <message>
        <source>Added to the case</source>
        <translation>已并入个案</translation>
    </message>
    <message>
        <source>Sorted: {what}</source>
        <translation>已处理：{what}</translation>
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
        <translation>没有其他记录引用它</translation>
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
        <translation>保存</translation>
    </message>
</context>
</TS>
