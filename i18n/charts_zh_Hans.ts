<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Acts by type</source>
        <translation>事件与措施：按种类</translation>
    </message>
    <message>
        <source>Acts by province</source>
        <translation>事件与措施：按省份</translation>
    </message>
    <message>
        <source>Acts by month</source>
        <translation>事件与措施：按月</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Cases by situation</source>
        <translation>个案：按处境</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>援助</translation>
    </message>
    <message>
        <source>Cases by stage</source>
        <translation>个案所处阶段</translation>
    </message>
    <message>
        <source>Topics of cases</source>
        <translation>个案主题</translation>
    </message>
    <message>
        <source>Topics of appeals</source>
        <translation>呼吁与交涉主题</translation>
    </message>
    <message>
        <source>Days until the first answer</source>
        <translation>首次答复用时</translation>
    </message>
    <message>
        <source>Interventions by type</source>
        <translation>呼吁与交涉：按种类</translation>
    </message>
    <message>
        <source>Acts recorded here, not violations committed: at least so many</source>
        <translation>这里记录到的事件，不等于实际发生的侵害：至少这么多</translation>
    </message>
    <message>
        <source>Cases that came to us, not everybody concerned: at least so many</source>
        <translation>我们接到的个案，不等于全部受影响的人：至少这么多</translation>
    </message>
    <message>
        <source>What was recorded here: at least so many</source>
        <translation>这里记录到的：至少这么多</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>导出数字…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>图表的数字</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <source>records of this type: {n}</source>
        <translation>此类记录共 {n} 条</translation>
    </message>
    <message>
        <source>in further lines: {n}</source>
        <translation>其余各项合计 {n}</translation>
    </message>
    <message>
        <source>Save it outside the vault?</source>
        <translation>存到加密库之外？</translation>
    </message>
    <message>
        <source>The file lies unencrypted in the folder that you choose. Numbers below three are not in the table, because they could point to one person; look whether the picture shows such.</source>
        <translation>文件会不加密地存在您选的文件夹里。小于三的数字不写进表格，因为可能指向某一个人；图片里有没有这样的数字，请您自己看一下。</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>选择位置</translation>
    </message>
</context>
</TS>
