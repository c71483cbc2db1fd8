<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Chooser</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Contents of the folder</source>
        <translation>文件夹内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>Give a file name in an existing folder.</source>
        <translation>请在已有的文件夹里写一个文件名。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
</context>
<context>
    <name>CountdownSheet</name>
    <message>
        <source>Both headers are about to be erased</source>
        <translation>即将销毁两份文件头</translation>
    </message>
    <message>
        <source>After that nobody can open this vault, with any passphrase or words.</source>
        <translation>之后任何人、用任何口令或恢复词都打不开这个案卷库。</translation>
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
        <translation>来电速记</translation>
    </message>
    <message>
        <source>Write as it is told; nothing is required. All of it stays at need to know until someone clears it.</source>
        <translation>照原话记，什么都可以空着。在有人放宽之前，全部仅限经手人。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Name as it was said</source>
        <translation>照对方说的写</translation>
    </message>
    <message>
        <source>Taken when</source>
        <translation>何时被带走</translation>
    </message>
    <message>
        <source>e.g. yesterday morning, around 5 Nov</source>
        <translation>如：昨天早上、11月5日前后</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>从哪里</translation>
    </message>
    <message>
        <source>Home, street, station…</source>
        <translation>家中、路上、派出所⋯</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>被谁</translation>
    </message>
    <message>
        <source>Uniform, plain clothes, which office</source>
        <translation>穿制服、便衣、哪个单位</translation>
    </message>
    <message>
        <source>Any paper</source>
        <translation>有没有文书</translation>
    </message>
    <message>
        <source>Notice, summons, none shown</source>
        <translation>通知书、传唤证，或未出示</translation>
    </message>
    <message>
        <source>Children or others in their care</source>
        <translation>孩子或其他需照顾的人</translation>
    </message>
    <message>
        <source>As told, in the caller&apos;s words</source>
        <translation>来电人的原话</translation>
    </message>
    <message>
        <source>Health, medicine</source>
        <translation>健康、用药</translation>
    </message>
    <message>
        <source>Who called, and what may be done</source>
        <translation>谁来电，可以做什么</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>不记录</translation>
    </message>
    <message>
        <source>A person of this vault</source>
        <translation>库中已有的人</translation>
    </message>
    <message>
        <source>May we call back?</source>
        <translation>可以回电吗？</translation>
    </message>
    <message>
        <source>What may be done with this</source>
        <translation>这些内容可以怎么用</translation>
    </message>
    <message>
        <source>In their words: tell nobody, tell the lawyer, publish…</source>
        <translation>照原话：谁也别说、可以告诉律师、可以公开⋯</translation>
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
        <translation>没有问</translation>
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
        <source>Draft brought back</source>
        <translation>已恢复草稿</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as drafts: {n} records</source>
        <translation>已存为草稿：{n} 条记录</translation>
    </message>
</context>
<context>
    <name>OutsideBar</name>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>A name, a word, a code</source>
        <translation>姓名、词语或编号</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Hanzi in either script, pinyin, initials</source>
        <translation>汉字、繁体、拼音、首字母都可</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>forgotten when the vault locks</source>
        <translation>锁定后即不再记住</translation>
    </message>
    <message>
        <source>{n} found · {ms} ms</source>
        <translation>{n} 项 · {ms} 毫秒</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建个案</translation>
    </message>
    <message>
        <source>New measure or event</source>
        <translation>新建措施或事件</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>来电速记</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人物</translation>
    </message>
    <message>
        <source>Share cases</source>
        <translation>共享个案</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>导入封装包</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Time limits in law</source>
        <translation>法律期限</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
</context>
<context>
    <name>SafetySheet</name>
    <message>
        <source>Safety guide</source>
        <translation>安全须知</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undone. What was changed since then stays as it is: {n}</source>
        <translation>已撤销。之后又改过的保持原样：{n} 处</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>没有可重做的操作</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏姓名</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>我的案卷库</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>已解锁，只读</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已加密 · 已解锁</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>更多页面</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>呼吁与交涉</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Idle lock is off</source>
        <translation>闲置锁定已关</translation>
    </message>
    <message>
        <source>Locks after {n} min idle</source>
        <translation>闲置 {n} 分钟自动锁定</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>来电速记</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>导入封装包⋯</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>导入电子表格⋯</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Time limits in law</source>
        <translation>法律期限</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Folder of the vault</source>
        <translation>案卷库所在文件夹</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开案卷库</translation>
    </message>
    <message>
        <source>Anjuan</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Encrypted case files, offline</source>
        <translation>离线加密的个案档案</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Full-width and half-width are the same</source>
        <translation>全角与半角输入等效</translation>
    </message>
    <message>
        <source>Twelve recovery words</source>
        <translation>十二个恢复词</translation>
    </message>
    <message>
        <source>Twelve words, with spaces between them</source>
        <translation>十二个词，用空格隔开</translation>
    </message>
    <message>
        <source>Rescue what can still be read…</source>
        <translation>抢救还读得出的内容⋯</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>使用密钥文件</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery words</source>
        <translation>忘记了？用恢复词打开</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation>创建案卷库⋯</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>打开封装包⋯</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>从备份恢复⋯</translation>
    </message>
    <message>
        <source>This program holds no network code; everything stays on this computer.</source>
        <translation>本程序不含任何网络代码；一切只存在这台电脑上。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>已选密钥文件</translation>
    </message>
    <message>
        <source>Bundle to open</source>
        <translation>要打开的封装包</translation>
    </message>
    <message>
        <source>The bundle opens once the vault is open</source>
        <translation>打开案卷库之后再看封装包</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>No vault found</source>
        <translation>没有找到案卷库</translation>
    </message>
    <message>
        <source>Choose a folder, or create a vault</source>
        <translation>请选择文件夹，或创建案卷库</translation>
    </message>
    <message>
        <source>Folder in {place}</source>
        <translation>文件夹，在 {place}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开⋯</translation>
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
        <translation>程序出错（{what}）。草稿都还在。</translation>
    </message>
</context>
<context>
    <name>WritingOut</name>
    <message>
        <source>Saved, and noted in the ledger</source>
        <translation>已保存，并记入台账</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>存为表格</translation>
    </message>
    <message>
        <source>This table leaves the vault unencrypted</source>
        <translation>表格写出后不再加密</translation>
    </message>
    <message>
        <source>Anybody who finds the file can read it. What is need-to-know is left out.</source>
        <translation>任何人拿到文件都能读。仅限经手人的内容不会写进去。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置⋯</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Written down</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>All of it is ungraded, without consent, and need to know.</source>
        <translation>全部尚未评级、未经同意，仅限经手人。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>尚缺：{fields}</translation>
    </message>
</context>
</TS>
