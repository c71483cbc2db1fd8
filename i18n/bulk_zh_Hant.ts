<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>BulkSheet</name>
    <message>
        <source>Change {n} records</source>
        <translation>修改 {n} 條記錄</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Lowering who may see records can expose somebody: look at each line below.</source>
        <translation>放寬知悉範圍可能暴露他人：請逐行看清楚再改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>會有哪些改動</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Choose a value to see what would change.</source>
        <translation>選定一個值，就能看到會改什麼。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看⋯</translation>
    </message>
    <message>
        <source>{n} records change, {m} stay as they are.</source>
        <translation>{n} 條會改，{m} 條不變。</translation>
    </message>
    <message>
        <source>The first {n} are shown.</source>
        <translation>這裏列出前 {n} 條。</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>正在修改</translation>
    </message>
    <message>
        <source>What is done when you cancel can be undone as one step.</source>
        <translation>中途取消時，已改的部分可以一步復原。</translation>
    </message>
    <message>
        <source>Changed {n} records</source>
        <translation>已修改 {n} 條記錄</translation>
    </message>
    <message>
        <source>Stopped; what was done so far can be undone</source>
        <translation>已停止；已改的部分可以復原</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改後</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>All of them</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享⋯</translation>
    </message>
    <message>
        <source>Into a document…</source>
        <translation>放進文書⋯</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收筒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>已選 {n} 條</translation>
    </message>
</context>
</TS>
