<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>A last day that falls on a holiday goes to the next workday; custody never does.</source>
        <translation>期限最后一天遇节假日的，顺延到下一个工作日；羁押期限不顺延。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The holidays of this year are not known yet: limits that roll over them are marked.</source>
        <translation>这一年的放假安排还不知道：遇到节假日的期限会加标记。</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Weekend days that are worked</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Month and day, a line each: 10-01..10-07 or 02-16</source>
        <translation>写月-日，一行一段：10-01..10-07 或 02-16</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept; limits are counted with these days from now on</source>
        <translation>已保存；以后的期限按这些日子计算</translation>
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
        <translation>带标记的规则没有核对过法律原文：引用前请先核对。</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>搜索规则</translation>
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
        <translation>监察（留置）</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>联合国</translation>
    </message>
    <message>
        <source>Computed again: {rule}</source>
        <translation>重新计算：{rule}</translation>
    </message>
    <message>
        <source>No longer computed: {rule}</source>
        <translation>不再计算：{rule}</translation>
    </message>
</context>
<context>
    <name>OwnRuleSheet</name>
    <message>
        <source>Write a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Nothing: it only ends</source>
        <translation>无：到期即止</translation>
    </message>
    <message>
        <source>Where it stands, as you would cite it</source>
        <translation>出处，按引用时的写法</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Counted from the start of</source>
        <translation>从何时起算</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Who must keep it</source>
        <translation>由谁遵守</translation>
    </message>
    <message>
        <source>Met by the start of</source>
        <translation>以何事为履行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept: computed in every case from now on</source>
        <translation>已保存：今后每个个案都会计算</translation>
    </message>
</context>
<context>
    <name>OwnRules</name>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
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
        <translation>羁押期限：遇节假日不顺延</translation>
    </message>
    <message>
        <source>Ours to keep: a holiday moves it to the next workday</source>
        <translation>由我方遵守：遇节假日顺延到下一工作日</translation>
    </message>
    <message>
        <source>Theirs to keep</source>
        <translation>由对方遵守</translation>
    </message>
    <message>
        <source>{n} {unit} from: {act}</source>
        <translation>自“{act}”起 {n} {unit}</translation>
    </message>
</context>
<context>
    <name>OwnRulesCard</name>
    <message>
        <source>Rules of your own</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>Local rules, a court&apos;s practice, a promise of the office: counted like the law, and marked as not verified.</source>
        <translation>地方规定、法院惯例、机构自己的承诺：与法定期限一样计算，并注明“未经核对”。</translation>
    </message>
    <message>
        <source>Write a rule…</source>
        <translation>添加规则⋯</translation>
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
        <translation>{n} 个版本</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对原文</translation>
    </message>
</context>
</TS>
