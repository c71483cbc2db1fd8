<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用對方的</translation>
    </message>
    <message>
        <source>All as shown</source>
        <translation>全部用顯示的</translation>
    </message>
    <message>
        <source>All the others</source>
        <translation>全部用另一個</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Theirs protects less</source>
        <translation>對方的較寬鬆，待你決定</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>Both kept</source>
        <translation>兩者都留</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>先不合併</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>已合寫</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>Composed: {label}</source>
        <translation>合寫：{label}</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>用這一段</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Nothing is in conflict</source>
        <translation>沒有衝突</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions; both travel until settled</source>
        <translation>
            <numerusform>%n 處有兩個版本；定下之前兩個都保留，也都隨包走</numerusform>
        </translation>
    </message>
    <message>
        <source>{records}, {places}</source>
        <translation>{records}，{places}</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>本庫顯示的</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>另一個版本</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n 處有兩個版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>衝突已定</translation>
    </message>
</context>
<context>
    <name>DuplicateRow</name>
    <message>
        <source>In the bundle: {title}</source>
        <translation>包內：{title}</translation>
    </message>
    <message>
        <source>Here: {title}</source>
        <translation>本庫：{title}</translation>
    </message>
    <message>
        <source>likely {score} of 100</source>
        <translation>可能性 {score}/100</translation>
    </message>
    <message>
        <source>Join: one and the same</source>
        <translation>合併為一個</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Take in: {title}</source>
        <translation>匯入：{title}</translation>
    </message>
    <message>
        <source>Field by field: {title}</source>
        <translation>逐項檢視：{title}</translation>
    </message>
    <message>
        <source>erased here; comes back only if you tick it</source>
        <translation>在本庫已徹底刪除，勾選才會回來</translation>
    </message>
    <message>
        <source>new consent: it lets more leave</source>
        <translation>新的知情同意，會讓更多內容可以發出</translation>
    </message>
    <message>
        <source>protects less: waits for you</source>
        <translation>會放寬保護，等你決定</translation>
    </message>
    <message>
        <source>in your trash: take it out</source>
        <translation>在你的回收筒裏：取回</translation>
    </message>
    <message>
        <source>the sender trashed it: trash it here too</source>
        <translation>對方已移入回收筒：這裏也移入</translation>
    </message>
    <message>
        <source>the sender joined it into another: follow</source>
        <translation>對方已把此人併入另一人：照做</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} 處有改動</translation>
    </message>
    <message>
        <source>{n} in conflict</source>
        <translation>{n} 處衝突</translation>
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
        <translation>用對方的</translation>
    </message>
    <message>
        <source>the one shown</source>
        <translation>用顯示的</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>用另一個</translation>
    </message>
    <message>
        <source>keep both, settle later</source>
        <translation>兩者都留，以後再定</translation>
    </message>
    <message>
        <source>compose</source>
        <translation>合寫一段</translation>
    </message>
    <message>
        <source>leave for later</source>
        <translation>先不合併</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>What is not chosen stays in the history</source>
        <translation>未選的一方也保留在歷史裏，不會丟失</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message numerus="yes">
        <source>%n field(s) merge by themselves</source>
        <translation>
            <numerusform>已自動合併 %n 個欄位</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on one side only; the newer stands</source>
        <translation>只有一邊改過，取較新的一邊</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>Takes theirs</source>
        <translation>取對方</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>先不合併</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>All {n}</source>
        <translation>全部 {n} 條</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>有衝突的記錄</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>整個匯入是一步</translation>
    </message>
    <message>
        <source>The whole import is undone at once; what you leave open keeps both versions.</source>
        <translation>可一次復原；未定下的兩個版本都保留。</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Theirs is newer</source>
        <translation>對方較新</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>The sender proposes</source>
        <translation>對方的提議</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>本庫已徹底刪除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Theirs is older</source>
        <translation>對方較舊</translation>
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
        <translation>別名相同</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>讀音相同</translation>
    </message>
    <message>
        <source>same document number</source>
        <translation>證件號碼相同</translation>
    </message>
    <message>
        <source>same number or address</source>
        <translation>聯絡方式相同</translation>
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
        <translation>性別不同</translation>
    </message>
</context>
</TS>
