<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>ExposureHoldings</name>
    <message>
        <source>What they hold</source>
        <translation>對方手上的</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>封裝包</translation>
    </message>
    <message>
        <source>The ledger knows of none.</source>
        <translation>台賬中沒有。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>A file that is no longer here</source>
        <translation>本庫已沒有的檔案</translation>
    </message>
    <message>
        <source>None by bundle, by custody or by origin.</source>
        <translation>封裝包、保管交接、來源裏都沒有。</translation>
    </message>
    <message>
        <source>Channels to stop using</source>
        <translation>停用的聯絡渠道</translation>
    </message>
    <message>
        <source>None are recorded.</source>
        <translation>沒有記錄。</translation>
    </message>
    <message>
        <source>records: {n}</source>
        <translation>記錄 {n} 條</translation>
    </message>
    <message>
        <source>fields: {n}</source>
        <translation>欄位 {n} 個</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>檔案 {n} 個</translation>
    </message>
</context>
<context>
    <name>ExposurePage</name>
    <message>
        <source>See the tasks</source>
        <translation>看待辦</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Exposure check</source>
        <translation>暴露核查</translation>
    </message>
    <message>
        <source>Somebody was taken</source>
        <translation>有人被帶走</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>裝置遺失</translation>
    </message>
    <message>
        <source>Show hidden for 5 min</source>
        <translation>顯示遮蓋項 5 分鐘</translation>
    </message>
    <message>
        <source>Bar keys, write tasks</source>
        <translation>停用密鑰，列出待辦</translation>
    </message>
    <message>
        <source>This lists what the records say they got, met and share. What was told by word of mouth, or lies on their telephone, it cannot know.</source>
        <translation>這裏只列記錄裏看得出對方收到、接觸、共有的。口頭說過的、存在手機裏的，程式無從知道。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查⋯</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>甚麼都沒有勾選</translation>
    </message>
    <message>
        <source>One step that undo takes back; keys stay barred until you lift it on the contact</source>
        <translation>記錄一步可復原；密鑰保持停用，須到聯絡人處解除</translation>
    </message>
    <message>
        <source>Tasks written: {tasks}. Keys barred: {keys}. Consents to ask anew: {consents}.</source>
        <translation>已列待辦 {tasks} 項，停用密鑰 {keys} 個，重新徵詢同意 {consents} 份。</translation>
    </message>
</context>
<context>
    <name>ExposurePeople</name>
    <message>
        <source>Whom to warn, in this order</source>
        <translation>按此次序示警</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Sources and witnesses whom they surely know come first.</source>
        <translation>對方確實知道的來源和證人排在最前。</translation>
    </message>
    <message>
        <source>No record names anybody together with them.</source>
        <translation>沒有記錄把別人和此人寫在一起。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 項</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>隱去的角色</translation>
    </message>
    <message>
        <source>addresses: {n}</source>
        <translation>住址 {n} 處</translation>
    </message>
    <message>
        <source>channels: {n}</source>
        <translation>渠道 {n} 條</translation>
    </message>
</context>
<context>
    <name>ExposureRest</name>
    <message>
        <source>What is done</source>
        <translation>要做的</translation>
    </message>
    <message>
        <source>Consents to ask anew</source>
        <translation>重新徵詢的同意</translation>
    </message>
    <message>
        <source>None rests on them.</source>
        <translation>沒有同意與此有關。</translation>
    </message>
    <message>
        <source>Cases you share</source>
        <translation>共有的個案</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>沒有。</translation>
    </message>
    <message>
        <source>Keys and channels</source>
        <translation>密鑰與渠道</translation>
    </message>
    <message>
        <source>Mark their keys suspected: {n}</source>
        <translation>把對方的 {n} 個密鑰標為可疑</translation>
    </message>
    <message>
        <source>Nothing is sealed to them until a new card was given in person.</source>
        <translation>當面拿到新名片之前，不再封裝給對方。</translation>
    </message>
    <message>
        <source>No card of theirs is among the contacts.</source>
        <translation>聯絡人裏沒有對方的名片。</translation>
    </message>
    <message>
        <source>Mark their channels as compromised: {n}</source>
        <translation>把對方的 {n} 條渠道標為已暴露</translation>
    </message>
</context>
<context>
    <name>ExposureWords</name>
    <message>
        <source>In a bundle they have</source>
        <translation>在其封裝包裏</translation>
    </message>
    <message>
        <source>In one record with them</source>
        <translation>同一條記錄</translation>
    </message>
    <message>
        <source>In a shared case</source>
        <translation>同一個案</translation>
    </message>
    <message>
        <source>in a bundle</source>
        <translation>封裝包所含</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>經手交接</translation>
    </message>
    <message>
        <source>kept by them</source>
        <translation>存放在其處</translation>
    </message>
    <message>
        <source>made by them</source>
        <translation>由其製作</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>tied to it</source>
        <translation>與案有關係</translation>
    </message>
    <message>
        <source>named in it</source>
        <translation>案中提到</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>對方自己的</translation>
    </message>
    <message>
        <source>Records for a colleague</source>
        <translation>給同事的記錄</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>對外披露</translation>
    </message>
    <message>
        <source>Attested export</source>
        <translation>具簽名匯出</translation>
    </message>
    <message>
        <source>Travel export</source>
        <translation>出行匯出</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>團隊資料夾</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>their own, given before</source>
        <translation>本人此前所作</translation>
    </message>
    <message>
        <source>they are a recipient</source>
        <translation>此人是收件人</translation>
    </message>
    <message>
        <source>a bundle rested on it</source>
        <translation>發給此人的包以此為據</translation>
    </message>
    <message>
        <source>of somebody they know</source>
        <translation>其認識的人</translation>
    </message>
    <message>
        <source>of a shared case</source>
        <translation>共有個案</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show for five minutes</source>
        <translation>顯示五分鐘</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>打開：{title}</translation>
    </message>
</context>
</TS>
