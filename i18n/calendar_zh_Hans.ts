<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>CalendarKinds</name>
    <message>
        <source>Limits</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>开庭</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>呼吁与交涉</translation>
    </message>
    <message>
        <source>Visits, contact</source>
        <translation>会见与联络</translation>
    </message>
    <message>
        <source>UN sessions</source>
        <translation>联合国会期</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>In order of days</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>这个月没有事项</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Dashed: the day is not known precisely</source>
        <translation>虚边：日期不确切</translation>
    </message>
    <message>
        <source>Days off of this time are not announced, or not recorded here</source>
        <translation>这段时间的节假日尚未公布或未收录</translation>
    </message>
    <message>
        <source>There is more than fits: some of the later entries are left out</source>
        <translation>放不下了：较晚的一些事项没有列出</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) covered</source>
        <translation>
            <numerusform>%n 项已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>With names and titles</source>
        <translation>带上姓名和标题</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>打印日历</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>Nothing on this day</source>
        <translation>这一天没有事项</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未写明当事人</translation>
    </message>
    <message>
        <source>All limits of the case</source>
        <translation>本案全部期限</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Write a calendar file?</source>
        <translation>导出日历文件？</translation>
    </message>
    <message>
        <source>The file lies unencrypted in the folder that you choose, and most calendars copy what they hold to a cloud. Each entry says its kind and the code of its case; what is covered is left out.</source>
        <translation>文件会不加密地存在您选的文件夹里，而多数日历程序会把内容同步到云端。每一项只写种类和案件编号；已遮盖的不导出。</translation>
    </message>
    <message>
        <source>With names and titles</source>
        <translation>带上姓名和标题</translation>
    </message>
    <message>
        <source>Whoever sees the calendar, or the cloud behind it, then knows whose cases you work on.</source>
        <translation>这样，看到日历或其云端的人就知道您在办谁的案子。</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>选择位置</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>work</source>
        <translation>班</translation>
    </message>
</context>
</TS>
