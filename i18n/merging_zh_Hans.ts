<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用对方的</translation>
    </message>
    <message>
        <source>All as shown</source>
        <translation>全部用显示的</translation>
    </message>
    <message>
        <source>All the others</source>
        <translation>全部用另一个</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Theirs protects less</source>
        <translation>对方的更宽松，待你定</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Both kept</source>
        <translation>两者都留</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>先不合并</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>已合写</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Composed: {label}</source>
        <translation>合写：{label}</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>用这一段</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Nothing is in conflict</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions; both travel until settled</source>
        <translation>
            <numerusform>%n 处有两个版本；定下之前两个都保留，也都随包走</numerusform>
        </translation>
    </message>
    <message>
        <source>{records}, {places}</source>
        <translation>{records}，{places}</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>本库显示的</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>另一个版本</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n 处有两个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>冲突已定</translation>
    </message>
</context>
<context>
    <name>DuplicateRow</name>
    <message>
        <source>In the bundle: {title}</source>
        <translation>包里：{title}</translation>
    </message>
    <message>
        <source>Here: {title}</source>
        <translation>本库：{title}</translation>
    </message>
    <message>
        <source>likely {score} of 100</source>
        <translation>可能性 {score}/100</translation>
    </message>
    <message>
        <source>Join: one and the same</source>
        <translation>合并为一个</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Take in: {title}</source>
        <translation>导入：{title}</translation>
    </message>
    <message>
        <source>Field by field: {title}</source>
        <translation>逐项查看：{title}</translation>
    </message>
    <message>
        <source>erased here; comes back only if you tick it</source>
        <translation>在本库已彻底删除，勾选才会回来</translation>
    </message>
    <message>
        <source>new consent: it lets more leave</source>
        <translation>新的知情同意，会让更多内容可以发出</translation>
    </message>
    <message>
        <source>protects less: waits for you</source>
        <translation>会放宽保护，等你来定</translation>
    </message>
    <message>
        <source>in your trash: take it out</source>
        <translation>在你的回收站里：取回</translation>
    </message>
    <message>
        <source>the sender trashed it: trash it here too</source>
        <translation>对方已移入回收站：这里也移入</translation>
    </message>
    <message>
        <source>the sender joined it into another: follow</source>
        <translation>对方已把此人并入另一人：照做</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} 处有改动</translation>
    </message>
    <message>
        <source>{n} in conflict</source>
        <translation>{n} 处冲突</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>the one shown</source>
        <translation>用显示的</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>用另一个</translation>
    </message>
    <message>
        <source>keep both, settle later</source>
        <translation>两者都留，以后再定</translation>
    </message>
    <message>
        <source>compose</source>
        <translation>合写一段</translation>
    </message>
    <message>
        <source>leave for later</source>
        <translation>先不合并</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>What is not chosen stays in the history</source>
        <translation>未选的一方也保留在历史里，不会丢失</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message numerus="yes">
        <source>%n field(s) merge by themselves</source>
        <translation>
            <numerusform>已自动合并 %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on one side only; the newer stands</source>
        <translation>只有一边改过，取较新的一边</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Takes theirs</source>
        <translation>取对方</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>先不合并</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>All {n}</source>
        <translation>全部 {n} 条</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>有冲突的记录</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>整个导入是一步</translation>
    </message>
    <message>
        <source>The whole import is undone at once; what you leave open keeps both versions.</source>
        <translation>可一次撤销；没定下的两个版本都保留。</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Theirs is newer</source>
        <translation>对方较新</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>The sender proposes</source>
        <translation>对方的提议</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>本库已彻底删除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Theirs is older</source>
        <translation>对方较旧</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same alias</source>
        <translation>别名相同</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>读音相同</translation>
    </message>
    <message>
        <source>same document number</source>
        <translation>证件号相同</translation>
    </message>
    <message>
        <source>same number or address</source>
        <translation>联系方式相同</translation>
    </message>
    <message>
        <source>born the same day</source>
        <translation>同日出生</translation>
    </message>
    <message>
        <source>birth fits</source>
        <translation>生日相合</translation>
    </message>
    <message>
        <source>same province</source>
        <translation>省份相同</translation>
    </message>
    <message>
        <source>born in another year</source>
        <translation>出生年份不同</translation>
    </message>
    <message>
        <source>another province</source>
        <translation>省份不同</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>性别不同</translation>
    </message>
</context>
</TS>
