<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>ExposureHoldings</name>
    <message>
        <source>What they hold</source>
        <translation>对方手上的</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>封装包</translation>
    </message>
    <message>
        <source>The ledger knows of none.</source>
        <translation>台账中没有。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A file that is no longer here</source>
        <translation>本库已没有的文件</translation>
    </message>
    <message>
        <source>None by bundle, by custody or by origin.</source>
        <translation>封装包、保管交接、来源里都没有。</translation>
    </message>
    <message>
        <source>Channels to stop using</source>
        <translation>停用的联络渠道</translation>
    </message>
    <message>
        <source>None are recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>records: {n}</source>
        <translation>记录 {n} 条</translation>
    </message>
    <message>
        <source>fields: {n}</source>
        <translation>字段 {n} 个</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>文件 {n} 个</translation>
    </message>
</context>
<context>
    <name>ExposurePage</name>
    <message>
        <source>See the tasks</source>
        <translation>看待办</translation>
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
        <translation>有人被带走</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>设备丢失</translation>
    </message>
    <message>
        <source>Show hidden for 5 min</source>
        <translation>显示遮盖项 5 分钟</translation>
    </message>
    <message>
        <source>Bar keys, write tasks</source>
        <translation>停用密钥，列出待办</translation>
    </message>
    <message>
        <source>This lists what the records say they got, met and share. What was told by word of mouth, or lies on their telephone, it cannot know.</source>
        <translation>这里只列记录里看得出对方收到、接触、共有的。口头说过的、存在手机里的，程序无从知道。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查⋯</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>什么都没有勾选</translation>
    </message>
    <message>
        <source>One step that undo takes back; keys stay barred until you lift it on the contact</source>
        <translation>记录一步可撤销；密钥保持停用，须到联系人处解除</translation>
    </message>
    <message>
        <source>Tasks written: {tasks}. Keys barred: {keys}. Consents to ask anew: {consents}.</source>
        <translation>已列待办 {tasks} 项，停用密钥 {keys} 个，重新征询同意 {consents} 份。</translation>
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
        <translation>全选</translation>
    </message>
    <message>
        <source>Sources and witnesses whom they surely know come first.</source>
        <translation>对方确实知道的来源和证人排在最前。</translation>
    </message>
    <message>
        <source>No record names anybody together with them.</source>
        <translation>没有记录把别人和此人写在一起。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>隐去的角色</translation>
    </message>
    <message>
        <source>addresses: {n}</source>
        <translation>住址 {n} 处</translation>
    </message>
    <message>
        <source>channels: {n}</source>
        <translation>渠道 {n} 条</translation>
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
        <translation>重新征询的同意</translation>
    </message>
    <message>
        <source>None rests on them.</source>
        <translation>没有同意与此有关。</translation>
    </message>
    <message>
        <source>Cases you share</source>
        <translation>共有的个案</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Keys and channels</source>
        <translation>密钥与渠道</translation>
    </message>
    <message>
        <source>Mark their keys suspected: {n}</source>
        <translation>把对方的 {n} 个密钥标为可疑</translation>
    </message>
    <message>
        <source>Nothing is sealed to them until a new card was given in person.</source>
        <translation>当面拿到新名片之前，不再封装给对方。</translation>
    </message>
    <message>
        <source>No card of theirs is among the contacts.</source>
        <translation>联系人里没有对方的名片。</translation>
    </message>
    <message>
        <source>Mark their channels as compromised: {n}</source>
        <translation>把对方的 {n} 条渠道标为已暴露</translation>
    </message>
</context>
<context>
    <name>ExposureWords</name>
    <message>
        <source>In a bundle they have</source>
        <translation>在其封装包里</translation>
    </message>
    <message>
        <source>In one record with them</source>
        <translation>同一条记录</translation>
    </message>
    <message>
        <source>In a shared case</source>
        <translation>同一个案</translation>
    </message>
    <message>
        <source>in a bundle</source>
        <translation>封装包所含</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>经手交接</translation>
    </message>
    <message>
        <source>kept by them</source>
        <translation>存放在其处</translation>
    </message>
    <message>
        <source>made by them</source>
        <translation>由其制作</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>tied to it</source>
        <translation>与案有关系</translation>
    </message>
    <message>
        <source>named in it</source>
        <translation>案中提到</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>对方自己的</translation>
    </message>
    <message>
        <source>Records for a colleague</source>
        <translation>给同事的记录</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>对外披露</translation>
    </message>
    <message>
        <source>Attested export</source>
        <translation>具签名导出</translation>
    </message>
    <message>
        <source>Travel export</source>
        <translation>出行导出</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>团队文件夹</translation>
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
        <translation>发给此人的包以此为据</translation>
    </message>
    <message>
        <source>of somebody they know</source>
        <translation>其认识的人</translation>
    </message>
    <message>
        <source>of a shared case</source>
        <translation>共有个案</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show for five minutes</source>
        <translation>显示五分钟</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>打开：{title}</translation>
    </message>
</context>
</TS>
