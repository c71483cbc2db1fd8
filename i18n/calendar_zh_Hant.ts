<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>CalendarKinds</name>
    <message>
        <source>Limits</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>開庭</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>呼籲與交涉</translation>
    </message>
    <message>
        <source>Visits, contact</source>
        <translation>會見與聯絡</translation>
    </message>
    <message>
        <source>UN sessions</source>
        <translation>聯合國會期</translation>
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
        <translation>這個月沒有事項</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
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
        <translation>日曆檔案…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Dashed: the day is not known precisely</source>
        <translation>虛邊：日期不確切</translation>
    </message>
    <message>
        <source>Days off of this time are not announced, or not recorded here</source>
        <translation>這段時間的節假日尚未公布或未收錄</translation>
    </message>
    <message>
        <source>There is more than fits: some of the later entries are left out</source>
        <translation>放不下了：較晚的一些事項沒有列出</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) covered</source>
        <translation>
            <numerusform>%n 項已遮蓋</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日曆檔案</translation>
    </message>
    <message>
        <source>With names and titles</source>
        <translation>帶上姓名和標題</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>列印日曆</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>Nothing on this day</source>
        <translation>這一天沒有事項</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未寫明當事人</translation>
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
        <translation>匯出日曆檔案？</translation>
    </message>
    <message>
        <source>The file lies unencrypted in the folder that you choose, and most calendars copy what they hold to a cloud. Each entry says its kind and the code of its case; what is covered is left out.</source>
        <translation>檔案會不加密地存在您選的資料夾裏，而多數日曆程式會把內容同步到雲端。每一項只寫種類和案件編號；已遮蓋的不匯出。</translation>
    </message>
    <message>
        <source>With names and titles</source>
        <translation>帶上姓名和標題</translation>
    </message>
    <message>
        <source>Whoever sees the calendar, or the cloud behind it, then knows whose cases you work on.</source>
        <translation>這樣，看到日曆或其雲端的人就知道您在辦誰的案子。</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>選擇位置</translation>
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
