<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Backed up within a day</source>
        <translation>一天内备份过</translation>
    </message>
    <message>
        <source>Backed up {n} days ago</source>
        <translation>{n} 天前备份</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>上次备份没有成功</translation>
    </message>
    <message>
        <source>Never yet restored for a test</source>
        <translation>还没有试过恢复</translation>
    </message>
    <message>
        <source>Restored for a test on {day}</source>
        <translation>{day} 试过恢复，完好</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>试恢复一次</translation>
    </message>
    <message>
        <source>Another drive…</source>
        <translation>另一个盘⋯</translation>
    </message>
    <message>
        <source>Backups are encrypted and open with a passphrase of their day. They go by themselves once a day; a folder on another drive, kept elsewhere, survives the loss of this computer.</source>
        <translation>备份是加密的，用备份当天的口令打开。每天自动备份一次；放在别处的另一个盘，电脑丢了也还在。</translation>
    </message>
    <message>
        <source>Only beside the vault, on the same drive</source>
        <translation>只存在案卷库旁边，同一个盘上</translation>
    </message>
    <message>
        <source>Also to {place}; not at hand now</source>
        <translation>另存到 {place}；现在没有接上</translation>
    </message>
    <message>
        <source>Also to {place}</source>
        <translation>另存到 {place}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>An unfinished backup is thrown away; older ones stay.</source>
        <translation>没做完的备份会丢弃，以前的都保留。</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>已备份并核对</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复⋯</translation>
    </message>
    <message>
        <source>Restored and checked: nothing is missing</source>
        <translation>已恢复并核对，没有缺失</translation>
    </message>
    <message>
        <source>This backup is damaged; make a new one now</source>
        <translation>这份备份已损坏，请马上重新备份</translation>
    </message>
    <message>
        <source>A folder on another drive</source>
        <translation>另一个盘上的文件夹</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is the vault whole?</source>
        <translation>案卷库是否完好</translation>
    </message>
    <message>
        <source>Every page, every entry of the journal, every record and every file is read and compared with its sum. A large vault takes minutes; you can cancel.</source>
        <translation>逐一读取每一页、每条日志、每条记录和每个文件，并与校验值比对。案卷库大时需要几分钟，可随时取消。</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全面检查</translation>
    </message>
    <message>
        <source>Bring damaged files back from backups</source>
        <translation>从备份找回损坏的文件</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>正在读取案卷库</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>不改动任何内容。</translation>
    </message>
    <message>
        <source>Faults found: {n}</source>
        <translation>发现 {n} 处问题</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation>一切完好。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 处</translation>
    </message>
    <message>
        <source>Files whole again: {n}</source>
        <translation>已找回 {n} 个文件</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>A record is not as its last change left it</source>
        <translation>记录与最后一次修改的结果不符</translation>
    </message>
    <message>
        <source>The journal was altered</source>
        <translation>日志被改动</translation>
    </message>
    <message>
        <source>An entry of the journal is missing</source>
        <translation>日志缺少条目</translation>
    </message>
    <message>
        <source>An older database was put in the place of this one</source>
        <translation>数据库被换成了较旧的版本</translation>
    </message>
    <message>
        <source>Pages of a database are damaged: restore a backup, or lock and rescue what can be read</source>
        <translation>数据库有损坏的页：请恢复备份，或锁定后抢救还读得出的内容</translation>
    </message>
    <message>
        <source>What is derived differs from the records</source>
        <translation>派生数据与记录不符</translation>
    </message>
</context>
<context>
    <name>RecordFromBackupSheet</name>
    <message>
        <source>As it was in a backup</source>
        <translation>恢复到备份时的样子</translation>
    </message>
    <message>
        <source>The record becomes what it was then. That is one change like any other: it can be undone, and what stands now stays in its history.</source>
        <translation>这条记录会回到当时的样子。这与其他修改一样可以撤销，现在的内容仍留在历史里。</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No backup is at hand.</source>
        <translation>手边没有备份。</translation>
    </message>
    <message>
        <source>This record was not in that backup yet. Choose another.</source>
        <translation>那份备份里还没有这条记录，请另选一份。</translation>
    </message>
    <message>
        <source>Brought back from the backup</source>
        <translation>已从备份恢复</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Rescue a damaged vault</source>
        <translation>抢救损坏的案卷库</translation>
    </message>
    <message>
        <source>Everything that is still whole is copied into a new vault, and lost records are made again from the journal. The damaged vault is only read. If you have a backup, restore that first.</source>
        <translation>还完好的内容会抄进一个新的案卷库，丢失的记录按日志重建。损坏的案卷库只读不改。有备份时，请先试备份。</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>还没选文件夹</translation>
    </message>
    <message>
        <source>Damaged vault…</source>
        <translation>损坏的案卷库⋯</translation>
    </message>
    <message>
        <source>New, empty folder…</source>
        <translation>新的空文件夹⋯</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>这个案卷库的口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>or the twelve recovery words</source>
        <translation>或十二个恢复词</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>开始抢救</translation>
    </message>
    <message>
        <source>Folder of the damaged vault</source>
        <translation>损坏的案卷库所在文件夹</translation>
    </message>
    <message>
        <source>New, empty folder</source>
        <translation>新的空文件夹</translation>
    </message>
    <message>
        <source>Rescuing</source>
        <translation>正在抢救</translation>
    </message>
    <message>
        <source>Nothing is left behind when you cancel.</source>
        <translation>取消后不留下任何东西。</translation>
    </message>
    <message>
        <source>Continue to the new vault</source>
        <translation>去打开新案卷库</translation>
    </message>
    <message>
        <source>Taken over: {records} records, {files} files.</source>
        <translation>已抄出 {records} 条记录、{files} 个文件。</translation>
    </message>
    <message>
        <source>Records that came back out of the journal: {n}.</source>
        <translation>其中 {n} 条记录按日志重建。</translation>
    </message>
    <message>
        <source>Records that may lack their last changes: {n}.</source>
        <translation>{n} 条记录可能缺最后的改动。</translation>
    </message>
    <message>
        <source>Damaged files (Settings brings back what a backup has): {n}.</source>
        <translation>{n} 个文件已损坏，可在“设置”里从备份取回。</translation>
    </message>
    <message>
        <source>Pages that cannot be read (their content may be missing): {n}.</source>
        <translation>读不出的页（上面的内容可能缺失）：{n} 页。</translation>
    </message>
    <message>
        <source>Entries of the journal that are lost: {n}.</source>
        <translation>日志丢了 {n} 条。</translation>
    </message>
    <message>
        <source>Lines of the ledger that are lost: {n}.</source>
        <translation>外发台账丢了 {n} 行。</translation>
    </message>
    <message>
        <source>Keep the damaged vault until you have looked through the new one.</source>
        <translation>请先把新案卷库看过一遍，再处理损坏的那个。</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>还没有选择文件夹</translation>
    </message>
    <message>
        <source>Folder with the backups…</source>
        <translation>存放备份的文件夹⋯</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>哪一份备份</translation>
    </message>
    <message>
        <source>New, empty folder…</source>
        <translation>新的空文件夹⋯</translation>
    </message>
    <message>
        <source>The passphrase of that day</source>
        <translation>备份当天的口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>or the twelve recovery words</source>
        <translation>或十二个恢复词</translation>
    </message>
    <message>
        <source>No backup? Rescue a damaged vault…</source>
        <translation>没有备份？抢救损坏的案卷库⋯</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Folder with the backups</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>There are no backups in this folder</source>
        <translation>这个文件夹里没有备份</translation>
    </message>
    <message>
        <source>New, empty folder</source>
        <translation>新的空文件夹</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Nothing is left behind when you cancel.</source>
        <translation>取消后不会留下任何东西。</translation>
    </message>
</context>
</TS>
