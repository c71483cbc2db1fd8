<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>BulkSheet</name>
    <message>
        <source>Change {n} records</source>
        <translation>修改 {n} 条记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Lowering who may see records can expose somebody: look at each line below.</source>
        <translation>放宽知悉范围可能暴露他人：请逐行看清楚再改。</translation>
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
        <translation>会有哪些改动</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>改为</translation>
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
        <translation>选定一个值，就能看到会改什么。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看⋯</translation>
    </message>
    <message>
        <source>{n} records change, {m} stay as they are.</source>
        <translation>{n} 条会改，{m} 条不变。</translation>
    </message>
    <message>
        <source>The first {n} are shown.</source>
        <translation>这里列出前 {n} 条。</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>正在修改</translation>
    </message>
    <message>
        <source>What is done when you cancel can be undone as one step.</source>
        <translation>中途取消时，已改的部分可以一步撤销。</translation>
    </message>
    <message>
        <source>Changed {n} records</source>
        <translation>已修改 {n} 条记录</translation>
    </message>
    <message>
        <source>Stopped; what was done so far can be undone</source>
        <translation>已停止；已改的部分可以撤销</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>All of them</source>
        <translation>全选</translation>
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
        <translation>放进文书⋯</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>已选 {n} 条</translation>
    </message>
</context>
</TS>
