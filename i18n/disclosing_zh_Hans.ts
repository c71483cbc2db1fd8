<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AudienceStep</name>
    <message>
        <source>Who is it for?</source>
        <translation>给谁看</translation>
    </message>
    <message>
        <source>Choose for whom it is</source>
        <translation>请选给谁看</translation>
    </message>
    <message>
        <source>Add a recipient: a contact, a card, or an age key</source>
        <translation>请加收件人：联系人、名片或 age 公钥</translation>
    </message>
    <message>
        <source>Your own: {audience}</source>
        <translation>自定：{audience}</translation>
    </message>
    <message>
        <source>Through which procedures</source>
        <translation>走哪些程序</translation>
    </message>
    <message>
        <source>A letter about named individuals</source>
        <translation>针对具名个人的个案函件</translation>
    </message>
    <message>
        <source>The working groups and individual letters give the name to the government at once, and are published after about 60 days.</source>
        <translation>两个工作组和个案函件会立即把姓名转给政府，约 60 天后公开。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Anyone who reads it is outside mainland China</source>
        <translation>读者中有人在中国大陆以外</translation>
    </message>
    <message>
        <source>Then the step on secrecy and risk is left out. If one of them passes it on abroad, you have not looked at what could be charged.</source>
        <translation>这样会略过“涉密与执业风险”一步。若其中有人转往境外，你就没有看过哪些内容可能被追究。</translation>
    </message>
    <message>
        <source>This preset</source>
        <translation>这个预设</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Name of a preset of your own</source>
        <translation>自定预设的名称</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>下次再用</translation>
    </message>
</context>
<context>
    <name>CasesStep</name>
    <message>
        <source>Choose one case or more</source>
        <translation>请选一个或多个个案</translation>
    </message>
</context>
<context>
    <name>CoarseSheet</name>
    <message>
        <source>What this package says of somebody points to them although they are not named:</source>
        <translation>包里说到的这些合在一起，不具名也能认出其人：</translation>
    </message>
    <message>
        <source>Dates in the whole package</source>
        <translation>全包的日期</translation>
    </message>
    <message>
        <source>as exact as they are</source>
        <translation>照原样</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>只写到月</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>只写到年</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>only the province</source>
        <translation>只写到省</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>DisclosePage</name>
    <message>
        <source>Disclosure</source>
        <translation>对外披露</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Close; a draft is kept</source>
        <translation>关闭，草稿保留</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Consent, names</source>
        <translation>同意与化名</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Secrecy and risk</source>
        <translation>涉密与执业风险</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Kept as an encrypted draft</source>
        <translation>已存为加密草稿</translation>
    </message>
    <message>
        <source>For: {audience}</source>
        <translation>对象：{audience}</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐项核对⋯</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>See the ledger</source>
        <translation>看台账</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>封装⋯</translation>
    </message>
    <message>
        <source>Sealing is noted in the ledger: who, when, on which consent, which fields</source>
        <translation>封装后会记入台账：谁、何时、依据哪份同意、哪些字段</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>封装包放在哪个文件夹</translation>
    </message>
    <message>
        <source>Cancelled; no file was left</source>
        <translation>已取消，没有留下文件</translation>
    </message>
</context>
<context>
    <name>DisclosingWords</name>
    <message>
        <source>The public</source>
        <translation>公众</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>联合国</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>本团队</translation>
    </message>
    <message>
        <source>A month of the calendar</source>
        <translation>日历的一个月</translation>
    </message>
    <message>
        <source>A timeline as a picture</source>
        <translation>时间线图片</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The report of an import</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>A set of evidence</source>
        <translation>一套证据</translation>
    </message>
    <message>
        <source>Everything, as an open export</source>
        <translation>全部内容（开放格式导出）</translation>
    </message>
    <message>
        <source>Public level only; consent to publish, and nobody can take it back.</source>
        <translation>只含公开级；须有公开的同意，发出后无法收回。</translation>
    </message>
    <message>
        <source>Up to partner level; consent to share in confidence.</source>
        <translation>至合作方级；须有保密提供给合作机构的同意。</translation>
    </message>
    <message>
        <source>Up to partner level; consent for the United Nations, with the name or without.</source>
        <translation>至合作方级；须有提交联合国的同意，具名或不具名。</translation>
    </message>
    <message>
        <source>Up to partner level; consent to share with funders.</source>
        <translation>至合作方级；须有提供给资助方的同意。</translation>
    </message>
    <message>
        <source>Up to partner level; consent to give it to the lawyer.</source>
        <translation>至合作方级；须有交给律师的同意。</translation>
    </message>
    <message>
        <source>Condition not met</source>
        <translation>条件未满足</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>没有有效的同意</translation>
    </message>
    <message>
        <source>Above the level of this audience</source>
        <translation>超出该对象的可见范围</translation>
    </message>
    <message>
        <source>Mentions to be settled</source>
        <translation>待处理的提及</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>你已拿掉</translation>
    </message>
    <message>
        <source>Held back by name or kind</source>
        <translation>因称呼或种类不发</translation>
    </message>
    <message>
        <source>it is not recorded whose consent it needs</source>
        <translation>没有记录须谁同意</translation>
    </message>
    <message>
        <source>no consent is recorded</source>
        <translation>没有同意的记录</translation>
    </message>
    <message>
        <source>the consent was not given freely</source>
        <translation>同意并非自愿</translation>
    </message>
    <message>
        <source>the consent was withdrawn</source>
        <translation>同意已撤回</translation>
    </message>
    <message>
        <source>two consents contradict each other</source>
        <translation>两份同意互相矛盾</translation>
    </message>
    <message>
        <source>against what the person wished before</source>
        <translation>与本人先前的意愿不符</translation>
    </message>
    <message>
        <source>nobody else can agree to this for them</source>
        <translation>此项他人不能代为同意</translation>
    </message>
    <message>
        <source>the consent says something this version does not know</source>
        <translation>同意里有本版程序不认识的内容</translation>
    </message>
    <message>
        <source>the consent has no date</source>
        <translation>同意没有日期</translation>
    </message>
    <message>
        <source>the consent has expired</source>
        <translation>同意已过期</translation>
    </message>
    <message>
        <source>consent given in custody holds 90 days at most</source>
        <translation>在押时的同意最多有效 90 天</translation>
    </message>
    <message>
        <source>the consent is to be asked anew</source>
        <translation>同意须重新征询</translation>
    </message>
    <message>
        <source>what the consent waits for has not happened</source>
        <translation>同意所等的事尚未发生</translation>
    </message>
    <message>
        <source>the condition of the consent is not confirmed</source>
        <translation>同意所附条件尚未确认</translation>
    </message>
    <message>
        <source>the consent leaves out this recipient</source>
        <translation>同意不含这位收件人</translation>
    </message>
    <message>
        <source>the consent leaves out this procedure</source>
        <translation>同意不含这一程序</translation>
    </message>
    <message>
        <source>the consent is about other things</source>
        <translation>同意是针对别的内容</translation>
    </message>
    <message>
        <source>the consent does not cover this use</source>
        <translation>同意不含这种用途</translation>
    </message>
    <message>
        <source>the consent does not cover this part</source>
        <translation>同意不含这一部分</translation>
    </message>
    <message>
        <source>given in custody: not for what nobody can take back</source>
        <translation>在押时所作，不含收不回的部分</translation>
    </message>
    <message>
        <source>above what this audience may see</source>
        <translation>高于该对象可见的范围</translation>
    </message>
    <message>
        <source>of a kind this version does not know</source>
        <translation>本版程序不认识的种类</translation>
    </message>
    <message>
        <source>a conflict about protection waits</source>
        <translation>保护等级有冲突未决</translation>
    </message>
    <message>
        <source>the person is not named in full</source>
        <translation>此人不具全名</translation>
    </message>
    <message>
        <source>what it points to stays</source>
        <translation>所指的内容不发</translation>
    </message>
    <message>
        <source>says nothing without the rest</source>
        <translation>单独没有意义</translation>
    </message>
    <message>
        <source>the text mentions what is withheld</source>
        <translation>文中提到不发出的内容</translation>
    </message>
    <message>
        <source>made coarser</source>
        <translation>已改粗</translation>
    </message>
    <message>
        <source>serves us alone</source>
        <translation>只供本团队工作</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已拿掉</translation>
    </message>
    <message>
        <source>this kind of file cannot be cleaned</source>
        <translation>这种文件无法清除元数据</translation>
    </message>
    <message>
        <source>no permission to quote</source>
        <translation>未获准引用</translation>
    </message>
    <message>
        <source>confidential for now</source>
        <translation>目前仍须保密</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>a named lawyer</source>
        <translation>具名律师</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>work</source>
        <translation>职业、单位</translation>
    </message>
    <message>
        <source>withheld name</source>
        <translation>不发出的姓名</translation>
    </message>
    <message>
        <source>number or account</source>
        <translation>号码或账号</translation>
    </message>
    <message>
        <source>withheld place</source>
        <translation>不发出的地点</translation>
    </message>
    <message>
        <source>exact date</source>
        <translation>确切日期</translation>
    </message>
    <message>
        <source>word of ours</source>
        <translation>本团队的用词</translation>
    </message>
</context>
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
        <source>File in the clear</source>
        <translation>未加密的文件</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
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
    <name>LeavingCard</name>
    <message>
        <source>What leaves</source>
        <translation>将发出的内容</translation>
    </message>
    <message>
        <source>In which language it is shown here</source>
        <translation>此处以哪种语言显示</translation>
    </message>
    <message>
        <source>fields: {n} · files: {m}</source>
        <translation>{n} 个字段 · {m} 个文件</translation>
    </message>
    <message>
        <source>Nothing of these cases may leave for this audience.</source>
        <translation>这些个案没有可发给该对象的内容。</translation>
    </message>
    <message>
        <source>Taken out by you</source>
        <translation>你已拿掉</translation>
    </message>
    <message>
        <source>Under “What stays” you can put them back.</source>
        <translation>可在“不发出的内容”里放回。</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>identifiable</source>
        <translation>可认出</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>by your reason</source>
        <translation>凭你的理由</translation>
    </message>
    <message>
        <source>Take out: {field}</source>
        <translation>拿掉：{field}</translation>
    </message>
</context>
<context>
    <name>LedgerDetail</name>
    <message>
        <source>What went</source>
        <translation>发出了什么</translation>
    </message>
    <message>
        <source>Choose a line to see its fields, consents and hash.</source>
        <translation>选一行，看其字段、同意和哈希值。</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>收到了什么</translation>
    </message>
    <message>
        <source>Reasons that were written</source>
        <translation>写明的理由</translation>
    </message>
    <message>
        <source>How people were called</source>
        <translation>当时怎样称呼</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>On which consent</source>
        <translation>依据的同意</translation>
    </message>
    <message>
        <source>None was relied on.</source>
        <translation>没有依据同意。</translation>
    </message>
    <message>
        <source>Who already has it</source>
        <translation>谁手上已有</translation>
    </message>
    <message>
        <source>Ask each of them to delete it, and note the answer on the consent.</source>
        <translation>请逐一要求对方删除，并把答复记在该同意上。</translation>
    </message>
    <message>
        <source>Nothing of theirs went out.</source>
        <translation>没有发出过有关内容。</translation>
    </message>
    <message>
        <source>the record, up to the ceiling of the bundle</source>
        <translation>整条记录，至该包的可见范围</translation>
    </message>
    <message>
        <source>the record, as far as it was shown</source>
        <translation>这条记录，以当时能看到的为限</translation>
    </message>
    <message>
        <source>The ledger of that time lists none.</source>
        <translation>当时的台账没有列出。</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Withdrawn consent</source>
        <translation>已撤回的同意</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>还没有收发过</translation>
    </message>
    <message>
        <source>Everything that leaves or comes is noted here, and nowhere else.</source>
        <translation>发出和收到的一切都记在这里，别处没有登记。</translation>
    </message>
    <message>
        <source>Kept in this vault alone.</source>
        <translation>只存在本库。</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>全部收件人</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部个案</translation>
    </message>
    <message>
        <source>Withdrawn consents: who has what</source>
        <translation>已撤回的同意：谁手上有什么</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>fields: {n}</source>
        <translation>字段 {n} 个</translation>
    </message>
    <message>
        <source>records: {n}</source>
        <translation>记录 {n} 条</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>文件 {n} 个</translation>
    </message>
</context>
<context>
    <name>MentionsSheet</name>
    <message>
        <source>Write instead</source>
        <translation>改写为</translation>
    </message>
    <message>
        <source>Why it stays (kept in the journal)</source>
        <translation>为何保留（记入日志）</translation>
    </message>
    <message>
        <source>Or keep it: why it stays (kept in the journal)</source>
        <translation>或保留：写明理由（记入日志）</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保留原文</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Replace all that are left</source>
        <translation>余下全部替换</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>第 {n} 处，共 {all} 处</translation>
    </message>
</context>
<context>
    <name>NamesStep</name>
    <message>
        <source>How people are called</source>
        <translation>怎样称呼</translation>
    </message>
    <message>
        <source>Conditions and consent</source>
        <translation>条件与同意</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐项核对⋯</translation>
    </message>
    <message>
        <source>Pseudonyms are drawn at random for each recipient and kept for them.</source>
        <translation>化名为每位收件人随机抽取，并一直沿用。</translation>
    </message>
    <message>
        <source>Nobody may be mentioned to this audience.</source>
        <translation>对该对象不能提及任何人。</translation>
    </message>
    <message>
        <source>for them: {name}</source>
        <translation>对方看到：{name}</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>有同意</translation>
    </message>
    <message>
        <source>in custody, until {day}</source>
        <translation>在押时所作，至 {day}</translation>
    </message>
    <message>
        <source>no consent relied on</source>
        <translation>未用到同意</translation>
    </message>
    <message>
        <source>How {name} is called</source>
        <translation>怎样称呼{name}</translation>
    </message>
    <message>
        <source>Tick what has been done</source>
        <translation>已办到的请勾选</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Nothing is held back for want of consent.</source>
        <translation>没有因缺少同意而不发的内容。</translation>
    </message>
    <message>
        <source>Consent given in custody holds 90 days at most and never covers a public name, photograph or voice.</source>
        <translation>在押时的同意最多有效 90 天，且不含公开姓名、照片、声音。</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age 公钥</translation>
    </message>
    <message>
        <source>mentions to settle: {n}</source>
        <translation>待处理 {n} 处</translation>
    </message>
    <message>
        <source>Together with what they or the public already have, this would unmask:</source>
        <translation>与对方或公众已有的合在一起，会暴露：</translation>
    </message>
    <message>
        <source>Beside the last package</source>
        <translation>与上一份相比</translation>
    </message>
    <message>
        <source>The first one for this recipient: everything is new to them.</source>
        <translation>这是发给对方的第一份，全部是新的。</translation>
    </message>
    <message>
        <source>fields that they did not have: {n}</source>
        <translation>对方原来没有的字段 {n} 个</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内含</translation>
    </message>
    <message>
        <source>Web page, PDF, data, files, and a checker that needs nothing installed.</source>
        <translation>网页、PDF、数据、文件，以及无须安装的核对工具。</translation>
    </message>
    <message>
        <source>Without a card they cannot check that it comes from you.</source>
        <translation>没有名片，对方无法核验来源。</translation>
    </message>
    <message>
        <source>They can check that it comes from you, and prove it to nobody else.</source>
        <translation>对方能核验来源，但无法向他人证明。</translation>
    </message>
</context>
<context>
    <name>PresetLines</name>
    <message>
        <source>Fields it never gives…</source>
        <translation>从不给出的栏目…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>删除这个预设</translation>
    </message>
    <message>
        <source>Gives at most</source>
        <translation>最多给到</translation>
    </message>
    <message>
        <source>It leaves out no field of its own accord.</source>
        <translation>没有指定不给出的栏目。</translation>
    </message>
    <message>
        <source>Never gives: {fields}</source>
        <translation>从不给出：{fields}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Settle one by one</source>
        <translation>逐处处理</translation>
    </message>
    <message>
        <source>Make coarser…</source>
        <translation>改粗⋯</translation>
    </message>
    <message>
        <source>Mentions of what is withheld still stand in texts: {n}</source>
        <translation>文中还有 {n} 处提到不发出的内容</translation>
    </message>
    <message>
        <source>Together these point to one person; a pseudonym does not help: {who}</source>
        <translation>合在一起只指向一个人，化名不起作用：{who}</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐项核对⋯</translation>
    </message>
    <message>
        <source>Nothing would leave for a recipient</source>
        <translation>有收件人得不到任何内容</translation>
    </message>
    <message>
        <source>Settle the mentions first: {n}</source>
        <translation>请先处理 {n} 处提及</translation>
    </message>
    <message>
        <source>Mentions to settle</source>
        <translation>逐处处理提及</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>日期与地点</translation>
    </message>
    <message>
        <source>Nobody agreed to this. The person, not you, bears what follows.</source>
        <translation>没有人同意发出此项。承担后果的是当事人，不是你。</translation>
    </message>
    <message>
        <source>This is need-to-know, or above what this audience may see.</source>
        <translation>此项仅限经手人，或高于该对象可见的范围。</translation>
    </message>
    <message>
        <source>Override a missing consent</source>
        <translation>缺少同意仍要发出</translation>
    </message>
    <message>
        <source>Let a protected field leave</source>
        <translation>发出受保护的字段</translation>
    </message>
</context>
<context>
    <name>ReadersCard</name>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Paste a card or an age public key (age1…)</source>
        <translation>粘贴名片或 age 公钥（age1⋯）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Each recipient gets a package of their own.</source>
        <translation>尚未选人。每位收件人各封一个包。</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age 公钥</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>post-quantum</source>
        <translation>后量子</translation>
    </message>
    <message>
        <source>classic X25519</source>
        <translation>旧式 X25519</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>收件组</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>origin unproven</source>
        <translation>来源无法证明</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Your reason; it is kept in the journal</source>
        <translation>你的理由，记入日志</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>仍要发出</translation>
    </message>
    <message>
        <source>A sentence, at least {n} characters</source>
        <translation>请写一句话，至少 {n} 字</translation>
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
<context>
    <name>RiskStep</name>
    <message>
        <source>Found in this package</source>
        <translation>包里找到的</translation>
    </message>
    <message>
        <source>What is charged in such cases</source>
        <translation>常被用来追究的条文</translation>
    </message>
    <message>
        <source>Nothing of the kind was found. Look through the preview all the same.</source>
        <translation>没有找到此类内容。预览仍请逐项看过。</translation>
    </message>
    <message>
        <source>found: {words}</source>
        <translation>找到：{words}</translation>
    </message>
    <message>
        <source>published: {where}</source>
        <translation>已见于：{where}</translation>
    </message>
    <message>
        <source>Why it goes (kept in the journal)</source>
        <translation>为何仍要发出（记入日志）</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>拿掉</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐项核对⋯</translation>
    </message>
    <message>
        <source>One finding cannot be set aside: go back, or take it out</source>
        <translation>有一项不能放行：请退回或拿掉</translation>
    </message>
    <message>
        <source>Take out, or give a reason for: {n}</source>
        <translation>还有 {n} 项须拿掉或写明理由</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>A paper that bears a secrecy mark</source>
        <translation>带有密级标志的文书</translation>
    </message>
    <message>
        <source>Leaked material</source>
        <translation>泄露出来的材料</translation>
    </message>
    <message>
        <source>A copy of the case file</source>
        <translation>案卷材料副本</translation>
    </message>
    <message>
        <source>A record of a meeting with the detainee</source>
        <translation>会见在押人的记录</translation>
    </message>
    <message>
        <source>Words of the detainee</source>
        <translation>在押人本人的话</translation>
    </message>
    <message>
        <source>A lawyer is named beside papers of the case</source>
        <translation>案件材料旁具名了律师</translation>
    </message>
    <message>
        <source>A fact that is not yet public</source>
        <translation>尚未公开的事实</translation>
    </message>
    <message>
        <source>A fact that the source alone knows</source>
        <translation>仅来源本人知道的事实</translation>
    </message>
    <message>
        <source>A file shows somebody without valid consent</source>
        <translation>文件中有人没有有效的同意</translation>
    </message>
    <message>
        <source>The government would be told who it is</source>
        <translation>政府会知道是谁</translation>
    </message>
    <message>
        <source>It becomes public after about 60 days</source>
        <translation>约 60 天后会公开</translation>
    </message>
    <message>
        <source>Take it out, or write why it goes.</source>
        <translation>请拿掉，或写明为何仍要发出。</translation>
    </message>
    <message>
        <source>It leaves only with the lawyer&apos;s own consent, never under their name.</source>
        <translation>须律师本人同意才可发出，且不得以律师之名。</translation>
    </message>
    <message>
        <source>They point to the lawyer who heard them.</source>
        <translation>会指向听到这些话的律师。</translation>
    </message>
    <message>
        <source>Go back and let the lawyer go unnamed, or take the papers out.</source>
        <translation>请退回让律师不具名，或拿掉这些材料。</translation>
    </message>
    <message>
        <source>Look where it is already published before you send it.</source>
        <translation>发出前请先看哪里已经公开。</translation>
    </message>
    <message>
        <source>Whoever reads it knows who told it.</source>
        <translation>读到的人会知道是谁说的。</translation>
    </message>
    <message>
        <source>Take the file out, or write why it goes.</source>
        <translation>请拿掉该文件，或写明为何仍要发出。</translation>
    </message>
    <message>
        <source>This procedure gives the name to the government. Behind a pseudonym, or without consent to be named to the government, it cannot be used.</source>
        <translation>这一程序会把姓名交给政府。用化名，或没有同意向政府透露姓名，就不能走这一程序。</translation>
    </message>
    <message>
        <source>No consent says that the public report may name them.</source>
        <translation>没有同意写明公开报告可以具名。</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>take out, or give a reason</source>
        <translation>拿掉或写明理由</translation>
    </message>
    <message>
        <source>stops here</source>
        <translation>到此为止</translation>
    </message>
</context>
<context>
    <name>SealStep</name>
    <message>
        <source>Both</source>
        <translation>中英双语</translation>
    </message>
    <message>
        <source>Ready to seal</source>
        <translation>可以封装</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation>文本语言</translation>
    </message>
    <message>
        <source>The ledger keeps: to whom, when, on which consent, which fields, the file&apos;s hash.</source>
        <translation>台账记下：发给谁、何时、依据哪份同意、哪些字段、文件哈希值。</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age 公钥</translation>
    </message>
    <message>
        <source>{name}: {fields} fields, {files} files; one package of their own</source>
        <translation>{name}：{fields} 个字段、{files} 个文件，单独一包</translation>
    </message>
    <message>
        <source>Sent without consent, by your written reason: {n} leaves</source>
        <translation>没有同意、凭你的理由发出：{n} 项</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐项核对⋯</translation>
    </message>
    <message>
        <source>Something is not settled: go back</source>
        <translation>还有未处理的，请退回</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封装</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind</source>
        <translation>取消后不留下任何文件</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封装</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>发给{name}</translation>
    </message>
    <message>
        <source>Without a card they cannot check that it comes from you.</source>
        <translation>没有名片，对方无法核验来源。</translation>
    </message>
    <message>
        <source>Folder: {place}</source>
        <translation>文件夹：{place}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New disclosure</source>
        <translation>新的披露</translation>
    </message>
    <message>
        <source>Left unfinished</source>
        <translation>未完成的</translation>
    </message>
    <message>
        <source>A reading copy for somebody outside</source>
        <translation>给外人看的阅读本</translation>
    </message>
    <message>
        <source>For a diplomat, a journalist, a UN desk: one package each, sealed to their key.</source>
        <translation>给外交官、记者、联合国值班台：各封一包，只有其密钥能打开。</translation>
    </message>
    <message>
        <source>What no valid consent covers stays, and what stands above the audience&apos;s level.</source>
        <translation>没有有效同意的不发，超出该对象可见范围的不发。</translation>
    </message>
    <message>
        <source>People get pseudonyms that no two recipients can match, also inside texts.</source>
        <translation>人物用化名，不同收件人之间无法对照，正文里也一并替换。</translation>
    </message>
    <message>
        <source>Before it leaves you see exactly what goes, what stays, what could be charged.</source>
        <translation>发出前逐项看到什么发、什么不发、什么可能被追究。</translation>
    </message>
    <message>
        <source>A wizard that you leave is kept here, encrypted.</source>
        <translation>离开时未完成的会加密存在这里。</translation>
    </message>
    <message>
        <source>audience not chosen</source>
        <translation>未选对象</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未选个案</translation>
    </message>
    <message>
        <source>{audience} · recipients: {n}</source>
        <translation>{audience} · 收件人 {n} 位</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>StayingCard</name>
    <message>
        <source>What stays</source>
        <translation>不发出的内容</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <translation>没有不发的内容。</translation>
    </message>
    <message>
        <source>Taken out by you</source>
        <translation>你已拿掉</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>See the consent</source>
        <translation>看同意</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>登记同意</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>仍要发出⋯</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>勾选确认</translation>
    </message>
    <message>
        <source>Tick…</source>
        <translation>逐项勾选⋯</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>逐处处理</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {n} of {all}: {title}</source>
        <translation>第 {n} 步，共 {all} 步：{title}</translation>
    </message>
</context>
</TS>
