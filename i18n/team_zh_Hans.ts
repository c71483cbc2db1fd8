<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>MembersCard</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Every member can read what the shared cases hold, up to the level “team”.</source>
        <translation>每个成员都能读到共享个案里可见范围到“本团队”为止的内容。</translation>
    </message>
    <message>
        <source>No contacts yet. Take in the cards of your colleagues first.</source>
        <translation>还没有联系人。请先收下同事的名片。</translation>
    </message>
    <message>
        <source>Take additions and newer values without asking</source>
        <translation>新增和更新的内容不问就收下</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Compared by voice</source>
        <translation>已用语音核对</translation>
    </message>
    <message>
        <source>Compared in person</source>
        <translation>已当面核对</translation>
    </message>
    <message>
        <source>Changed: compare again</source>
        <translation>已更换：请重新核对</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
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
        <translation>文件夹里</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待处理的</translation>
    </message>
    <message>
        <source>What members send shows up here.</source>
        <translation>成员发来的会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not whole yet: left alone</source>
        <translation>
            <numerusform>%n 个文件还不完整：不去动它</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the sender does not check out</source>
        <translation>
            <numerusform>%n 个已拒收：发件人对不上</numerusform>
        </translation>
    </message>
    <message>
        <source>From an unknown key, or a drop-box: origin unproven</source>
        <translation>来自不认识的密钥或投递箱：来源未证实</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicting} in conflict · {size}</source>
        <translation>新增 {new}，更新 {changed}，冲突 {conflicting} · {size}</translation>
    </message>
    <message>
        <source>The rest waits for you: {n} records</source>
        <translation>其余等你决定：{n} 条记录</translation>
    </message>
    <message>
        <source>Look and take in</source>
        <translation>查看并收下</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>From {name}: taken in</source>
        <translation>来自 {name}：已收下</translation>
    </message>
    <message>
        <source>{day} · {new} new, {changed} changed</source>
        <translation>{day} · 新增 {new}，更新 {changed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>看过了</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>PurgeCard</name>
    <message>
        <source>Seal and purge</source>
        <translation>封存并清除</translation>
    </message>
    <message>
        <source>The chosen cases go into a bundle, whole, and are purged here as soon as the file is written and read back. If the bundle is lost, they are lost.</source>
        <translation>选中的个案整个放进封装包，文件写好、读回核对后，立即在这里清除。封装包丢了，个案也就没了。</translation>
    </message>
    <message>
        <source>Someone with the passphrase and a laboratory may recover fragments of what is purged from the disk.</source>
        <translation>有口令又有实验室的人，可能从磁盘上恢复已清除内容的片段。</translation>
    </message>
    <message>
        <source>Why (kept in the journal)</source>
        <translation>理由（记入日志）</translation>
    </message>
    <message>
        <source>Seal and purge…</source>
        <translation>封存并清除⋯</translation>
    </message>
    <message>
        <source>Type the code {code}</source>
        <translation>请输入编号 {code}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>What a purge cannot reach</source>
        <translation>清除够不到的地方</translation>
    </message>
    <message>
        <source>Old blocks of the disk: someone with the passphrase and a laboratory may recover fragments.</source>
        <translation>磁盘的旧块：有口令又有实验室的人，可能恢复出片段。</translation>
    </message>
    <message>
        <source>Bundles sent before: {n}. They stay with whoever has them.</source>
        <translation>以前发出的封装包：{n} 个，仍在收到的人手里。</translation>
    </message>
    <message>
        <source>The ledger of what was sent, your own keys, and {n} contacts stay here.</source>
        <translation>发出登记、自己的密钥和 {n} 个联系人仍留在这里。</translation>
    </message>
    <message>
        <source>Trash ({trashed}) and drafts ({drafts}) are not in the bundle and stay.</source>
        <translation>回收站（{trashed}）和草稿（{drafts}）不在封装包里，仍留着。</translation>
    </message>
    <message>
        <source>Changed or new since sealing, so kept here: {n}</source>
        <translation>封存之后改过或新增、因此保留：{n}</translation>
    </message>
    <message>
        <source>Backups: none in this vault&apos;s folder; those you put elsewhere stay.</source>
        <translation>备份：这个案卷库的文件夹里没有；放在别处的仍在。</translation>
    </message>
    <message>
        <source>Backups of {days}, and those you put elsewhere, stay.</source>
        <translation>{days} 的备份，以及放在别处的备份，仍在。</translation>
    </message>
</context>
<context>
    <name>ReceiptStrip</name>
    <message>
        <source>All of it is here. Read these words back to the sender, over another channel:</source>
        <translation>全部收到了。请换一个渠道，把这几个字念给对方：</translation>
    </message>
    <message>
        <source>The sender waits for a receipt. There is none while {n} records or files are missing here.</source>
        <translation>对方在等回执。这里还缺 {n} 条记录或文件，暂时没有回执码。</translation>
    </message>
</context>
<context>
    <name>TeamHomeCard</name>
    <message>
        <source>From the team folder</source>
        <translation>团队文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) wait for you</source>
        <translation>
            <numerusform>%n 个封装包等你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is taken before you look</source>
        <translation>你看过之前什么都不收</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>From {name}: {n} records taken in</source>
        <translation>来自 {name}：已收下 {n} 条记录</translation>
    </message>
    <message>
        <source>{day} · {new} new, {changed} changed</source>
        <translation>{day} · 新增 {new}，更新 {changed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team folder</source>
        <translation>团队文件夹</translation>
    </message>
    <message>
        <source>A folder that Syncthing, a shared drive or a stick carries between you. Only sealed bundles with random names lie in it; need-to-know parts never do. Whoever carries the folder sees how much is sent, and when.</source>
        <translation>由 Syncthing、共享盘或 U 盘在你们之间传递的文件夹。里面只有随机命名的封装包，从不含“仅限经手人”的内容。传递的人看得到发了多少、什么时候发的。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹⋯</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Write changes into it without being told</source>
        <translation>有改动就自动写入</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Send what changed</source>
        <translation>发送改动</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>还没有选文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>请选择文件夹</translation>
    </message>
    <message>
        <source>Choose members</source>
        <translation>请选择成员</translation>
    </message>
    <message>
        <source>Choose one case or more</source>
        <translation>请选择一宗或多宗个案</translation>
    </message>
    <message>
        <source>Keep the settings first</source>
        <translation>请先保存设置</translation>
    </message>
    <message>
        <source>The members have everything already</source>
        <translation>成员已经有全部内容</translation>
    </message>
    <message>
        <source>Written into the folder: {n} records</source>
        <translation>已写入文件夹：{n} 条记录</translation>
    </message>
</context>
<context>
    <name>TravelCard</name>
    <message>
        <source>Everything, with a receipt</source>
        <translation>全部带走，凭回执清除</translation>
    </message>
    <message>
        <source>Sealed on {day}: {n} records. Get the bundle to them. Once they have taken all of it in, their program shows five words; have them read to you, over another channel.</source>
        <translation>已于 {day} 封存 {n} 条记录。请把封装包交给对方。对方全部收下后，程序会显示五个字；请换一个渠道听对方念给你。</translation>
    </message>
    <message>
        <source>All records of this vault go into one bundle, with their files. Nothing is purged until whoever receives it has read five words back to you.</source>
        <translation>案卷库里的全部记录连同文件放进一个封装包。收到的人把五个字念回给你之前，什么都不清除。</translation>
    </message>
    <message>
        <source>Need-to-know parts go along: whoever opens it reads everything.</source>
        <translation>“仅限经手人”的内容也一起走：打开的人能读到全部。</translation>
    </message>
    <message>
        <source>Seal everything…</source>
        <translation>全部封存⋯</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>五个字的回执码</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Wait no longer, purge nothing</source>
        <translation>不等了，什么都不清除</translation>
    </message>
    <message>
        <source>Receipt confirmed: they have all of it.</source>
        <translation>回执已确认：对方已全部收到。</translation>
    </message>
    <message>
        <source>Purging erases those records here, with their history. It cannot be undone. Type the five words once more.</source>
        <translation>清除会抹掉这里的这些记录和它们的历史，不能撤销。请再输入一次五个字。</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Purge nothing</source>
        <translation>什么都不清除</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>Everything, with a receipt</source>
        <translation>全部带走，凭回执清除</translation>
    </message>
    <message>
        <source>Some cases, at once</source>
        <translation>部分个案，立即清除</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>封装包放在哪里</translation>
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
        <translation>已清除 {n} 条记录</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Sealed, and purged here: {n} records</source>
        <translation>已封存，并在这里清除 {n} 条记录</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封存</translation>
    </message>
    <message>
        <source>Cancelling leaves everything as it was</source>
        <translation>取消后一切照旧</translation>
    </message>
</context>
</TS>
