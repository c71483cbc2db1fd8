<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Acts by type</source>
        <translation>事件與措施：按種類</translation>
    </message>
    <message>
        <source>Acts by province</source>
        <translation>事件與措施：按省份</translation>
    </message>
    <message>
        <source>Acts by month</source>
        <translation>事件與措施：按月</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Cases by situation</source>
        <translation>個案：按處境</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>援助</translation>
    </message>
    <message>
        <source>Cases by stage</source>
        <translation>個案所處階段</translation>
    </message>
    <message>
        <source>Topics of cases</source>
        <translation>個案主題</translation>
    </message>
    <message>
        <source>Topics of appeals</source>
        <translation>呼籲與交涉主題</translation>
    </message>
    <message>
        <source>Days until the first answer</source>
        <translation>首次答覆用時</translation>
    </message>
    <message>
        <source>Interventions by type</source>
        <translation>呼籲與交涉：按種類</translation>
    </message>
    <message>
        <source>Acts recorded here, not violations committed: at least so many</source>
        <translation>這裏記錄到的事件，不等於實際發生的侵害：至少這麼多</translation>
    </message>
    <message>
        <source>Cases that came to us, not everybody concerned: at least so many</source>
        <translation>我們接到的個案，不等於全部受影響的人：至少這麼多</translation>
    </message>
    <message>
        <source>What was recorded here: at least so many</source>
        <translation>這裏記錄到的：至少這麼多</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存為圖片…</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>匯出數字…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation>圖表的數字</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <source>records of this type: {n}</source>
        <translation>此類記錄共 {n} 條</translation>
    </message>
    <message>
        <source>in further lines: {n}</source>
        <translation>其餘各項合計 {n}</translation>
    </message>
    <message>
        <source>Save it outside the vault?</source>
        <translation>存到加密庫之外？</translation>
    </message>
    <message>
        <source>The file lies unencrypted in the folder that you choose. Numbers below three are not in the table, because they could point to one person; look whether the picture shows such.</source>
        <translation>檔案會不加密地存在您選的資料夾裏。小於三的數字不寫進表格，因為可能指向某一個人；圖片裏有沒有這樣的數字，請您自己看一下。</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>選擇位置</translation>
    </message>
</context>
</TS>
