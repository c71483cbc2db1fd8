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
