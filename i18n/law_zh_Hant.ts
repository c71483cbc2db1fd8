<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Holidays</source>
        <translation>節假日</translation>
    </message>
    <message>
        <source>A last day that falls on a holiday goes to the next workday; custody never does.</source>
        <translation>期限最後一天遇節假日的，順延到下一個工作日；羈押期限不順延。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The holidays of this year are not known yet: limits that roll over them are marked.</source>
        <translation>這一年的放假安排還不知道：遇到節假日的期限會加標記。</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Weekend days that are worked</source>
        <translation>調休上班</translation>
    </message>
    <message>
        <source>Month and day, a line each: 10-01..10-07 or 02-16</source>
        <translation>寫月-日，一行一段：10-01..10-07 或 02-16</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Kept; limits are counted with these days from now on</source>
        <translation>已儲存；以後的期限按這些日子計算</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>Time limits in law</source>
        <translation>法律期限</translation>
    </message>
    <message>
        <source>Marked rules were not verified against the text of the law: check them before you cite.</source>
        <translation>帶標記的規則沒有核對過法律原文：引用前請先核對。</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>搜尋規則</translation>
    </message>
    <message>
        <source>Criminal procedure</source>
        <translation>刑事程序</translation>
    </message>
    <message>
        <source>Administrative procedure</source>
        <translation>行政程序</translation>
    </message>
    <message>
        <source>Supervision (liuzhi)</source>
        <translation>監察（留置）</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>聯合國</translation>
    </message>
    <message>
        <source>Computed again: {rule}</source>
        <translation>重新計算：{rule}</translation>
    </message>
    <message>
        <source>No longer computed: {rule}</source>
        <translation>不再計算：{rule}</translation>
    </message>
</context>
<context>
    <name>OwnRuleSheet</name>
    <message>
        <source>Write a rule</source>
        <translation>添加規則</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Nothing: it only ends</source>
        <translation>無：到期即止</translation>
    </message>
    <message>
        <source>Where it stands, as you would cite it</source>
        <translation>出處，按引用時的寫法</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Counted from the start of</source>
        <translation>從何時起算</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Who must keep it</source>
        <translation>由誰遵守</translation>
    </message>
    <message>
        <source>Met by the start of</source>
        <translation>以何事為履行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Kept: computed in every case from now on</source>
        <translation>已儲存：今後每個個案都會計算</translation>
    </message>
</context>
<context>
    <name>OwnRules</name>
    <message>
        <source>working days</source>
        <translation>個工作日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Ends custody: never rolls over a holiday</source>
        <translation>羈押期限：遇節假日不順延</translation>
    </message>
    <message>
        <source>Ours to keep: a holiday moves it to the next workday</source>
        <translation>由我方遵守：遇節假日順延到下一工作日</translation>
    </message>
    <message>
        <source>Theirs to keep</source>
        <translation>由對方遵守</translation>
    </message>
    <message>
        <source>{n} {unit} from: {act}</source>
        <translation>自「{act}」起 {n} {unit}</translation>
    </message>
</context>
<context>
    <name>OwnRulesCard</name>
    <message>
        <source>Rules of your own</source>
        <translation>自定規則</translation>
    </message>
    <message>
        <source>Local rules, a court&apos;s practice, a promise of the office: counted like the law, and marked as not verified.</source>
        <translation>地方規定、法院慣例、機構自己的承諾：與法定期限一樣計算，並註明「未經核對」。</translation>
    </message>
    <message>
        <source>Write a rule…</source>
        <translation>添加規則⋯</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>移除：{rule}</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>{n} versions</source>
        <translation>{n} 個版本</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核對原文</translation>
    </message>
</context>
</TS>
