<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>AudienceStep</name>
    <message>
        <source>Who is it for?</source>
        <translation>給誰看</translation>
    </message>
    <message>
        <source>Choose for whom it is</source>
        <translation>請選給誰看</translation>
    </message>
    <message>
        <source>Add a recipient: a contact, a card, or an age key</source>
        <translation>請加收件人：聯絡人、名片或 age 公鑰</translation>
    </message>
    <message>
        <source>Your own: {audience}</source>
        <translation>自訂：{audience}</translation>
    </message>
    <message>
        <source>Through which procedures</source>
        <translation>走哪些程序</translation>
    </message>
    <message>
        <source>A letter about named individuals</source>
        <translation>針對具名個人的個案函件</translation>
    </message>
    <message>
        <source>The working groups and individual letters give the name to the government at once, and are published after about 60 days.</source>
        <translation>兩個工作組和個案函件會立即把姓名轉給政府，約 60 天後公開。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪裏</translation>
    </message>
    <message>
        <source>Anyone who reads it is outside mainland China</source>
        <translation>讀者中有人在中國大陸以外</translation>
    </message>
    <message>
        <source>Then the step on secrecy and risk is left out. If one of them passes it on abroad, you have not looked at what could be charged.</source>
        <translation>這樣會略過「涉密與執業風險」一步。若其中有人轉往境外，你就沒有看過哪些內容可能被追究。</translation>
    </message>
    <message>
        <source>This preset</source>
        <translation>這個預設</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>已刪除：{name}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Name of a preset of your own</source>
        <translation>自訂預設的名稱</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>存為預設</translation>
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
        <translation>請選一個或多個個案</translation>
    </message>
</context>
<context>
    <name>CoarseSheet</name>
    <message>
        <source>What this package says of somebody points to them although they are not named:</source>
        <translation>包裏說到的這些合在一起，不具名也能認出其人：</translation>
    </message>
    <message>
        <source>Dates in the whole package</source>
        <translation>全包的日期</translation>
    </message>
    <message>
        <source>as exact as they are</source>
        <translation>照原樣</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>只寫到月</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>只寫到年</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>only the province</source>
        <translation>只寫到省</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>DisclosePage</name>
    <message>
        <source>Disclosure</source>
        <translation>對外披露</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存為草稿</translation>
    </message>
    <message>
        <source>Close; a draft is kept</source>
        <translation>關閉，草稿保留</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Consent, names</source>
        <translation>同意與化名</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Secrecy and risk</source>
        <translation>涉密與執業風險</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封裝</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Kept as an encrypted draft</source>
        <translation>已存為加密草稿</translation>
    </message>
    <message>
        <source>For: {audience}</source>
        <translation>對象：{audience}</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐項核對⋯</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>See the ledger</source>
        <translation>看台賬</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>封裝⋯</translation>
    </message>
    <message>
        <source>Sealing is noted in the ledger: who, when, on which consent, which fields</source>
        <translation>封裝後會記入台賬：誰、何時、依據哪份同意、哪些欄位</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>封裝包放在哪個資料夾</translation>
    </message>
    <message>
        <source>Cancelled; no file was left</source>
        <translation>已取消，沒有留下檔案</translation>
    </message>
</context>
<context>
    <name>DisclosingWords</name>
    <message>
        <source>The public</source>
        <translation>公眾</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>合作機構</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>聯合國</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>資助方</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律師</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>本團隊</translation>
    </message>
    <message>
        <source>A month of the calendar</source>
        <translation>日曆的一個月</translation>
    </message>
    <message>
        <source>A timeline as a picture</source>
        <translation>時間線圖片</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>The report of an import</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>A set of evidence</source>
        <translation>一套證據</translation>
    </message>
    <message>
        <source>Everything, as an open export</source>
        <translation>全部內容（開放格式匯出）</translation>
    </message>
    <message>
        <source>Public level only; consent to publish, and nobody can take it back.</source>
        <translation>只含公開級；須有公開的同意，發出後無法收回。</translation>
    </message>
    <message>
        <source>Up to partner level; consent to share in confidence.</source>
        <translation>至合作方級；須有保密提供給合作機構的同意。</translation>
    </message>
    <message>
        <source>Up to partner level; consent for the United Nations, with the name or without.</source>
        <translation>至合作方級；須有提交聯合國的同意，具名或不具名。</translation>
    </message>
    <message>
        <source>Up to partner level; consent to share with funders.</source>
        <translation>至合作方級；須有提供給資助方的同意。</translation>
    </message>
    <message>
        <source>Up to partner level; consent to give it to the lawyer.</source>
        <translation>至合作方級；須有交給律師的同意。</translation>
    </message>
    <message>
        <source>Condition not met</source>
        <translation>條件未滿足</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>沒有有效的同意</translation>
    </message>
    <message>
        <source>Above the level of this audience</source>
        <translation>超出該對象的可見範圍</translation>
    </message>
    <message>
        <source>Mentions to be settled</source>
        <translation>待處理的提及</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>你已拿掉</translation>
    </message>
    <message>
        <source>Held back by name or kind</source>
        <translation>因稱呼或種類不發</translation>
    </message>
    <message>
        <source>it is not recorded whose consent it needs</source>
        <translation>沒有記錄須誰同意</translation>
    </message>
    <message>
        <source>no consent is recorded</source>
        <translation>沒有同意的記錄</translation>
    </message>
    <message>
        <source>the consent was not given freely</source>
        <translation>同意並非自願</translation>
    </message>
    <message>
        <source>the consent was withdrawn</source>
        <translation>同意已撤回</translation>
    </message>
    <message>
        <source>two consents contradict each other</source>
        <translation>兩份同意互相矛盾</translation>
    </message>
    <message>
        <source>against what the person wished before</source>
        <translation>與本人先前的意願不符</translation>
    </message>
    <message>
        <source>nobody else can agree to this for them</source>
        <translation>此項他人不能代為同意</translation>
    </message>
    <message>
        <source>the consent says something this version does not know</source>
        <translation>同意裏有本版程式不認識的內容</translation>
    </message>
    <message>
        <source>the consent has no date</source>
        <translation>同意沒有日期</translation>
    </message>
    <message>
        <source>the consent has expired</source>
        <translation>同意已過期</translation>
    </message>
    <message>
        <source>consent given in custody holds 90 days at most</source>
        <translation>在押時的同意最多有效 90 天</translation>
    </message>
    <message>
        <source>the consent is to be asked anew</source>
        <translation>同意須重新徵詢</translation>
    </message>
    <message>
        <source>what the consent waits for has not happened</source>
        <translation>同意所等的事尚未發生</translation>
    </message>
    <message>
        <source>the condition of the consent is not confirmed</source>
        <translation>同意所附條件尚未確認</translation>
    </message>
    <message>
        <source>the consent leaves out this recipient</source>
        <translation>同意不含這位收件人</translation>
    </message>
    <message>
        <source>the consent leaves out this procedure</source>
        <translation>同意不含這一程序</translation>
    </message>
    <message>
        <source>the consent is about other things</source>
        <translation>同意是針對別的內容</translation>
    </message>
    <message>
        <source>the consent does not cover this use</source>
        <translation>同意不含這種用途</translation>
    </message>
    <message>
        <source>the consent does not cover this part</source>
        <translation>同意不含這一部分</translation>
    </message>
    <message>
        <source>given in custody: not for what nobody can take back</source>
        <translation>在押時所作，不含收不回的部分</translation>
    </message>
    <message>
        <source>above what this audience may see</source>
        <translation>高於該對象可見的範圍</translation>
    </message>
    <message>
        <source>of a kind this version does not know</source>
        <translation>本版程式不認識的種類</translation>
    </message>
    <message>
        <source>a conflict about protection waits</source>
        <translation>保護等級有衝突未決</translation>
    </message>
    <message>
        <source>the person is not named in full</source>
        <translation>此人不具全名</translation>
    </message>
    <message>
        <source>what it points to stays</source>
        <translation>所指的內容不發</translation>
    </message>
    <message>
        <source>says nothing without the rest</source>
        <translation>單獨沒有意義</translation>
    </message>
    <message>
        <source>the text mentions what is withheld</source>
        <translation>文中提到不發出的內容</translation>
    </message>
    <message>
        <source>made coarser</source>
        <translation>已改粗</translation>
    </message>
    <message>
        <source>serves us alone</source>
        <translation>只供本團隊工作</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已拿掉</translation>
    </message>
    <message>
        <source>this kind of file cannot be cleaned</source>
        <translation>這種檔案無法清除中繼資料</translation>
    </message>
    <message>
        <source>no permission to quote</source>
        <translation>未獲准引用</translation>
    </message>
    <message>
        <source>confidential for now</source>
        <translation>目前仍須保密</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地點</translation>
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
        <translation>具名律師</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>work</source>
        <translation>職業、單位</translation>
    </message>
    <message>
        <source>withheld name</source>
        <translation>不發出的姓名</translation>
    </message>
    <message>
        <source>number or account</source>
        <translation>號碼或帳號</translation>
    </message>
    <message>
        <source>withheld place</source>
        <translation>不發出的地點</translation>
    </message>
    <message>
        <source>exact date</source>
        <translation>確切日期</translation>
    </message>
    <message>
        <source>word of ours</source>
        <translation>本團隊的用詞</translation>
    </message>
</context>
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
        <translation>什麼都沒有勾選</translation>
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
        <source>File in the clear</source>
        <translation>未加密的檔案</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙本</translation>
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
    <name>LeavingCard</name>
    <message>
        <source>What leaves</source>
        <translation>將發出的內容</translation>
    </message>
    <message>
        <source>In which language it is shown here</source>
        <translation>此處以哪種語言顯示</translation>
    </message>
    <message>
        <source>fields: {n} · files: {m}</source>
        <translation>{n} 個欄位 · {m} 個檔案</translation>
    </message>
    <message>
        <source>Nothing of these cases may leave for this audience.</source>
        <translation>這些個案沒有可發給該對象的內容。</translation>
    </message>
    <message>
        <source>Taken out by you</source>
        <translation>你已拿掉</translation>
    </message>
    <message>
        <source>Under “What stays” you can put them back.</source>
        <translation>可在「不發出的內容」裏放回。</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>identifiable</source>
        <translation>可認出</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>by your reason</source>
        <translation>憑你的理由</translation>
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
        <translation>發出了什麼</translation>
    </message>
    <message>
        <source>Choose a line to see its fields, consents and hash.</source>
        <translation>選一行，看其欄位、同意和雜湊值。</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>收到了什麼</translation>
    </message>
    <message>
        <source>Reasons that were written</source>
        <translation>寫明的理由</translation>
    </message>
    <message>
        <source>How people were called</source>
        <translation>當時怎樣稱呼</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>On which consent</source>
        <translation>依據的同意</translation>
    </message>
    <message>
        <source>None was relied on.</source>
        <translation>沒有依據同意。</translation>
    </message>
    <message>
        <source>Who already has it</source>
        <translation>誰手上已有</translation>
    </message>
    <message>
        <source>Ask each of them to delete it, and note the answer on the consent.</source>
        <translation>請逐一要求對方刪除，並把答覆記在該同意上。</translation>
    </message>
    <message>
        <source>Nothing of theirs went out.</source>
        <translation>沒有發出過有關內容。</translation>
    </message>
    <message>
        <source>the record, up to the ceiling of the bundle</source>
        <translation>整條記錄，至該包的可見範圍</translation>
    </message>
    <message>
        <source>the record, as far as it was shown</source>
        <translation>這條記錄，以當時能看到的為限</translation>
    </message>
    <message>
        <source>The ledger of that time lists none.</source>
        <translation>當時的台賬沒有列出。</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>台賬</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Withdrawn consent</source>
        <translation>已撤回的同意</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet</source>
        <translation>還沒有收發過</translation>
    </message>
    <message>
        <source>Everything that leaves or comes is noted here, and nowhere else.</source>
        <translation>發出和收到的一切都記在這裏，別處沒有登記。</translation>
    </message>
    <message>
        <source>Kept in this vault alone.</source>
        <translation>只存在本庫。</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>全部收件人</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部個案</translation>
    </message>
    <message>
        <source>Withdrawn consents: who has what</source>
        <translation>已撤回的同意：誰手上有什麼</translation>
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
        <translation>種類</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>fields: {n}</source>
        <translation>欄位 {n} 個</translation>
    </message>
    <message>
        <source>records: {n}</source>
        <translation>記錄 {n} 條</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>檔案 {n} 個</translation>
    </message>
</context>
<context>
    <name>MentionsSheet</name>
    <message>
        <source>Write instead</source>
        <translation>改寫為</translation>
    </message>
    <message>
        <source>Why it stays (kept in the journal)</source>
        <translation>為何保留（記入日誌）</translation>
    </message>
    <message>
        <source>Or keep it: why it stays (kept in the journal)</source>
        <translation>或保留：寫明理由（記入日誌）</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保留原文</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替換</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Replace all that are left</source>
        <translation>餘下全部替換</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>第 {n} 處，共 {all} 處</translation>
    </message>
</context>
<context>
    <name>NamesStep</name>
    <message>
        <source>How people are called</source>
        <translation>怎樣稱呼</translation>
    </message>
    <message>
        <source>Conditions and consent</source>
        <translation>條件與同意</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐項核對⋯</translation>
    </message>
    <message>
        <source>Pseudonyms are drawn at random for each recipient and kept for them.</source>
        <translation>化名為每位收件人隨機抽取，並一直沿用。</translation>
    </message>
    <message>
        <source>Nobody may be mentioned to this audience.</source>
        <translation>對該對象不能提及任何人。</translation>
    </message>
    <message>
        <source>for them: {name}</source>
        <translation>對方看到：{name}</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>有同意</translation>
    </message>
    <message>
        <source>in custody, until {day}</source>
        <translation>在押時所作，至 {day}</translation>
    </message>
    <message>
        <source>no consent relied on</source>
        <translation>未用到同意</translation>
    </message>
    <message>
        <source>How {name} is called</source>
        <translation>怎樣稱呼{name}</translation>
    </message>
    <message>
        <source>Tick what has been done</source>
        <translation>已辦到的請勾選</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>還缺什麼</translation>
    </message>
    <message>
        <source>Nothing is held back for want of consent.</source>
        <translation>沒有因缺少同意而不發的內容。</translation>
    </message>
    <message>
        <source>Consent given in custody holds 90 days at most and never covers a public name, photograph or voice.</source>
        <translation>在押時的同意最多有效 90 天，且不含公開姓名、照片、聲音。</translation>
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
        <translation>age 公鑰</translation>
    </message>
    <message>
        <source>mentions to settle: {n}</source>
        <translation>待處理 {n} 處</translation>
    </message>
    <message>
        <source>Together with what they or the public already have, this would unmask:</source>
        <translation>與對方或公眾已有的合在一起，會暴露：</translation>
    </message>
    <message>
        <source>Beside the last package</source>
        <translation>與上一份相比</translation>
    </message>
    <message>
        <source>The first one for this recipient: everything is new to them.</source>
        <translation>這是發給對方的第一份，全部是新的。</translation>
    </message>
    <message>
        <source>fields that they did not have: {n}</source>
        <translation>對方原來沒有的欄位 {n} 個</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>內含</translation>
    </message>
    <message>
        <source>Web page, PDF, data, files, and a checker that needs nothing installed.</source>
        <translation>網頁、PDF、資料、檔案，以及無須安裝的核對工具。</translation>
    </message>
    <message>
        <source>Without a card they cannot check that it comes from you.</source>
        <translation>沒有名片，對方無法核驗來源。</translation>
    </message>
    <message>
        <source>They can check that it comes from you, and prove it to nobody else.</source>
        <translation>對方能核驗來源，但無法向他人證明。</translation>
    </message>
</context>
<context>
    <name>PresetLines</name>
    <message>
        <source>Fields it never gives…</source>
        <translation>從不給出的欄目…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>刪除這個預設</translation>
    </message>
    <message>
        <source>Gives at most</source>
        <translation>最多給到</translation>
    </message>
    <message>
        <source>It leaves out no field of its own accord.</source>
        <translation>沒有指定不給出的欄目。</translation>
    </message>
    <message>
        <source>Never gives: {fields}</source>
        <translation>從不給出：{fields}</translation>
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
        <translation>逐處處理</translation>
    </message>
    <message>
        <source>Make coarser…</source>
        <translation>改粗⋯</translation>
    </message>
    <message>
        <source>Mentions of what is withheld still stand in texts: {n}</source>
        <translation>文中還有 {n} 處提到不發出的內容</translation>
    </message>
    <message>
        <source>Together these point to one person; a pseudonym does not help: {who}</source>
        <translation>合在一起只指向一個人，化名不起作用：{who}</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐項核對⋯</translation>
    </message>
    <message>
        <source>Nothing would leave for a recipient</source>
        <translation>有收件人得不到任何內容</translation>
    </message>
    <message>
        <source>Settle the mentions first: {n}</source>
        <translation>請先處理 {n} 處提及</translation>
    </message>
    <message>
        <source>Mentions to settle</source>
        <translation>逐處處理提及</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>日期與地點</translation>
    </message>
    <message>
        <source>Nobody agreed to this. The person, not you, bears what follows.</source>
        <translation>沒有人同意發出此項。承擔後果的是當事人，不是你。</translation>
    </message>
    <message>
        <source>This is need-to-know, or above what this audience may see.</source>
        <translation>此項僅限經手人，或高於該對象可見的範圍。</translation>
    </message>
    <message>
        <source>Override a missing consent</source>
        <translation>缺少同意仍要發出</translation>
    </message>
    <message>
        <source>Let a protected field leave</source>
        <translation>發出受保護的欄位</translation>
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
        <translation>貼上名片或 age 公鑰（age1⋯）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Each recipient gets a package of their own.</source>
        <translation>尚未選人。每位收件人各封一個包。</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age 公鑰</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>post-quantum</source>
        <translation>後量子</translation>
    </message>
    <message>
        <source>classic X25519</source>
        <translation>舊式 X25519</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>收件組</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>origin unproven</source>
        <translation>來源無法證明</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Your reason; it is kept in the journal</source>
        <translation>你的理由，記入日誌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>仍要發出</translation>
    </message>
    <message>
        <source>A sentence, at least {n} characters</source>
        <translation>請寫一句話，至少 {n} 字</translation>
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
<context>
    <name>RiskStep</name>
    <message>
        <source>Found in this package</source>
        <translation>包裏找到的</translation>
    </message>
    <message>
        <source>What is charged in such cases</source>
        <translation>常被用來追究的條文</translation>
    </message>
    <message>
        <source>Nothing of the kind was found. Look through the preview all the same.</source>
        <translation>沒有找到此類內容。預覽仍請逐項看過。</translation>
    </message>
    <message>
        <source>found: {words}</source>
        <translation>找到：{words}</translation>
    </message>
    <message>
        <source>published: {where}</source>
        <translation>已見於：{where}</translation>
    </message>
    <message>
        <source>Why it goes (kept in the journal)</source>
        <translation>為何仍要發出（記入日誌）</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>拿掉</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐項核對⋯</translation>
    </message>
    <message>
        <source>One finding cannot be set aside: go back, or take it out</source>
        <translation>有一項不能放行：請退回或拿掉</translation>
    </message>
    <message>
        <source>Take out, or give a reason for: {n}</source>
        <translation>還有 {n} 項須拿掉或寫明理由</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>A paper that bears a secrecy mark</source>
        <translation>帶有密級標誌的文書</translation>
    </message>
    <message>
        <source>Leaked material</source>
        <translation>泄露出來的材料</translation>
    </message>
    <message>
        <source>A copy of the case file</source>
        <translation>案卷材料副本</translation>
    </message>
    <message>
        <source>A record of a meeting with the detainee</source>
        <translation>會見在押人的記錄</translation>
    </message>
    <message>
        <source>Words of the detainee</source>
        <translation>在押人本人的話</translation>
    </message>
    <message>
        <source>A lawyer is named beside papers of the case</source>
        <translation>案件材料旁具名了律師</translation>
    </message>
    <message>
        <source>A fact that is not yet public</source>
        <translation>尚未公開的事實</translation>
    </message>
    <message>
        <source>A fact that the source alone knows</source>
        <translation>僅來源本人知道的事實</translation>
    </message>
    <message>
        <source>A file shows somebody without valid consent</source>
        <translation>檔案中有人沒有有效的同意</translation>
    </message>
    <message>
        <source>The government would be told who it is</source>
        <translation>政府會知道是誰</translation>
    </message>
    <message>
        <source>It becomes public after about 60 days</source>
        <translation>約 60 天後會公開</translation>
    </message>
    <message>
        <source>Take it out, or write why it goes.</source>
        <translation>請拿掉，或寫明為何仍要發出。</translation>
    </message>
    <message>
        <source>It leaves only with the lawyer&apos;s own consent, never under their name.</source>
        <translation>須律師本人同意才可發出，且不得以律師之名。</translation>
    </message>
    <message>
        <source>They point to the lawyer who heard them.</source>
        <translation>會指向聽到這些話的律師。</translation>
    </message>
    <message>
        <source>Go back and let the lawyer go unnamed, or take the papers out.</source>
        <translation>請退回讓律師不具名，或拿掉這些材料。</translation>
    </message>
    <message>
        <source>Look where it is already published before you send it.</source>
        <translation>發出前請先看哪裏已經公開。</translation>
    </message>
    <message>
        <source>Whoever reads it knows who told it.</source>
        <translation>讀到的人會知道是誰說的。</translation>
    </message>
    <message>
        <source>Take the file out, or write why it goes.</source>
        <translation>請拿掉該檔案，或寫明為何仍要發出。</translation>
    </message>
    <message>
        <source>This procedure gives the name to the government. Behind a pseudonym, or without consent to be named to the government, it cannot be used.</source>
        <translation>這一程序會把姓名交給政府。用化名，或沒有同意向政府透露姓名，就不能走這一程序。</translation>
    </message>
    <message>
        <source>No consent says that the public report may name them.</source>
        <translation>沒有同意寫明公開報告可以具名。</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>take out, or give a reason</source>
        <translation>拿掉或寫明理由</translation>
    </message>
    <message>
        <source>stops here</source>
        <translation>到此為止</translation>
    </message>
</context>
<context>
    <name>SealStep</name>
    <message>
        <source>Both</source>
        <translation>中英雙語</translation>
    </message>
    <message>
        <source>Ready to seal</source>
        <translation>可以封裝</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation>文本語言</translation>
    </message>
    <message>
        <source>The ledger keeps: to whom, when, on which consent, which fields, the file&apos;s hash.</source>
        <translation>台賬記下：發給誰、何時、依據哪份同意、哪些欄位、檔案雜湊值。</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age 公鑰</translation>
    </message>
    <message>
        <source>{name}: {fields} fields, {files} files; one package of their own</source>
        <translation>{name}：{fields} 個欄位、{files} 個檔案，單獨一包</translation>
    </message>
    <message>
        <source>Sent without consent, by your written reason: {n} leaves</source>
        <translation>沒有同意、憑你的理由發出：{n} 項</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在逐項核對⋯</translation>
    </message>
    <message>
        <source>Something is not settled: go back</source>
        <translation>還有未處理的，請退回</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封裝</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind</source>
        <translation>取消後不留下任何檔案</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封裝</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>發給{name}</translation>
    </message>
    <message>
        <source>Without a card they cannot check that it comes from you.</source>
        <translation>沒有名片，對方無法核驗來源。</translation>
    </message>
    <message>
        <source>Folder: {place}</source>
        <translation>資料夾：{place}</translation>
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
        <translation>給外人看的閱讀本</translation>
    </message>
    <message>
        <source>For a diplomat, a journalist, a UN desk: one package each, sealed to their key.</source>
        <translation>給外交官、記者、聯合國值班台：各封一包，只有其密鑰能打開。</translation>
    </message>
    <message>
        <source>What no valid consent covers stays, and what stands above the audience&apos;s level.</source>
        <translation>沒有有效同意的不發，超出該對象可見範圍的不發。</translation>
    </message>
    <message>
        <source>People get pseudonyms that no two recipients can match, also inside texts.</source>
        <translation>人物用化名，不同收件人之間無法對照，正文裏也一併替換。</translation>
    </message>
    <message>
        <source>Before it leaves you see exactly what goes, what stays, what could be charged.</source>
        <translation>發出前逐項看到什麼發、什麼不發、什麼可能被追究。</translation>
    </message>
    <message>
        <source>A wizard that you leave is kept here, encrypted.</source>
        <translation>離開時未完成的會加密存在這裏。</translation>
    </message>
    <message>
        <source>audience not chosen</source>
        <translation>未選對象</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未選個案</translation>
    </message>
    <message>
        <source>{audience} · recipients: {n}</source>
        <translation>{audience} · 收件人 {n} 位</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
</context>
<context>
    <name>StayingCard</name>
    <message>
        <source>What stays</source>
        <translation>不發出的內容</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <translation>沒有不發的內容。</translation>
    </message>
    <message>
        <source>Taken out by you</source>
        <translation>你已拿掉</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>整條記錄</translation>
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
        <translation>登記同意</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>仍要發出⋯</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>勾選確認</translation>
    </message>
    <message>
        <source>Tick…</source>
        <translation>逐項勾選⋯</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>逐處處理</translation>
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
