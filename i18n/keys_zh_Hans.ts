<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>Paste the card, with whatever stands around it, or choose its file.</source>
        <translation>粘贴名片，前后带着别的文字也可以；或者选名片文件。</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>名片文本</translation>
    </message>
    <message>
        <source>Card file…</source>
        <translation>名片文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Card file</source>
        <translation>名片文件</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>{name} 的名片</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Ask the owner, on the phone or face to face, to read out what stands under “Your card” in their window. Do not use the way by which the card came.</source>
        <translation>请对方在电话里或当面，念出自己窗口里“你的名片”下面的内容。不要用名片来时走的那条途径。</translation>
    </message>
    <message>
        <source>Or type what they read out, or what a phone scanned</source>
        <translation>也可以输入对方念出的内容，或手机扫出的文字</translation>
    </message>
    <message>
        <source>Same, in person</source>
        <translation>一致（当面）</translation>
    </message>
    <message>
        <source>Same, by voice</source>
        <translation>一致（通话）</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>一致。</translation>
    </message>
    <message>
        <source>It differs: this is not their card.</source>
        <translation>不一致：这不是对方的名片。</translation>
    </message>
    <message>
        <source>Twelve words, forty digits, or the text of the QR code.</source>
        <translation>要十二个词、四十位数字，或二维码里的文字。</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Card of</source>
        <translation>名片主人：</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>一条记录</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Say whose card it is…</source>
        <translation>写明是谁的名片…</translation>
    </message>
    <message>
        <source>Exposure check…</source>
        <translation>暴露核查⋯</translation>
    </message>
    <message>
        <source>They were taken, or their device is lost</source>
        <translation>此人被带走，或设备丢失</translation>
    </message>
    <message>
        <source>Somebody else may hold this key. Nothing is sealed to it; what comes from it proves nothing.</source>
        <translation>这把密钥可能已落入他人之手。不再封装给它；从它来的东西不能证明来源。</translation>
    </message>
    <message>
        <source>This key is out of use. Nothing is sealed to it.</source>
        <translation>这把密钥已停用，不再封装给它。</translation>
    </message>
    <message>
        <source>They use another card now. Until you compare again, it may be somebody else&apos;s.</source>
        <translation>对方换了名片。重新核对之前，它可能是别人的。</translation>
    </message>
    <message>
        <source>They have not yet used your newest card; what you send goes out under the one they know.</source>
        <translation>对方还没用过你的新名片；你发给对方的东西仍用对方认识的那张署名。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核对经过</translation>
    </message>
    <message>
        <source>They have another card…</source>
        <translation>对方有另一张名片…</translation>
    </message>
    <message>
        <source>Suspected…</source>
        <translation>可疑…</translation>
    </message>
    <message>
        <source>Revoked…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>This key was taken out of use. Say why it can be relied on again.</source>
        <translation>这把密钥已停用。请写明为什么又可以信任它。</translation>
    </message>
    <message>
        <source>Rely on this key again</source>
        <translation>重新信任这把密钥</translation>
    </message>
    <message>
        <source>Rely on it</source>
        <translation>重新信任</translation>
    </message>
    <message>
        <source>Nothing is sealed to this key from now on. Warn the owner by another way.</source>
        <translation>从现在起不再封装给这把密钥。请用另一条途径提醒主人。</translation>
    </message>
    <message>
        <source>Nothing is sealed to this key from now on. The owner should send you another card.</source>
        <translation>从现在起不再封装给这把密钥。请主人另给一张名片。</translation>
    </message>
    <message>
        <source>Mark as suspected</source>
        <translation>标为可疑</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>标为已撤销</translation>
    </message>
    <message>
        <source>Another card of this contact</source>
        <translation>这位联系人的另一张名片</translation>
    </message>
    <message>
        <source>Take it, to be compared again</source>
        <translation>收下，待重新核对</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Another card here bears the same name, “%1”. Do not mix them up.</source>
        <translation>这里另有一张名片也叫“%1”，请勿混淆。</translation>
    </message>
    <message>
        <source>This name looks like “%1”, whose card is another one.</source>
        <translation>这个名称看起来像“%1”，但不是同一张名片。</translation>
    </message>
    <message>
        <source>This name mixes letters of two alphabets that look alike.</source>
        <translation>这个名称混用了两种字母里长得相像的字。</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>Twelve words</source>
        <translation>十二个词</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Or forty digits</source>
        <translation>或四十位数字</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新群组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>e.g. Office, UN desk</source>
        <translation>例如：办公室、联合国事务</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Add contacts first.</source>
        <translation>请先加入联系人。</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>保存群组</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>删除群组</translation>
    </message>
</context>
<context>
    <name>KeyLook</name>
    <message>
        <source>Not compared yet</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Compared by voice</source>
        <translation>已通话核对</translation>
    </message>
    <message>
        <source>Compared in person</source>
        <translation>已当面核对</translation>
    </message>
    <message>
        <source>Changed: compare again</source>
        <translation>密钥已变：重新核对</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · %2 起</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a card</source>
        <translation>加入名片</translation>
    </message>
    <message>
        <source>Take it, not compared yet</source>
        <translation>收下，尚未核对</translation>
    </message>
</context>
<context>
    <name>OriginStrip</name>
    <message>
        <source>Compare…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>From {name} — {state}</source>
        <translation>来自 {name}：{state}</translation>
    </message>
    <message>
        <source>{words}. It was sent under a card that they have replaced since.</source>
        <translation>{words}。发出时用的是对方后来换掉的名片。</translation>
    </message>
    <message>
        <source>From an unknown key. Its words: {words}</source>
        <translation>来自一把不认识的密钥，它的十二个词：{words}</translation>
    </message>
    <message>
        <source>Sealed by this vault itself.</source>
        <translation>由这个案卷库自己封装。</translation>
    </message>
    <message>
        <source>Nothing proves who sent it: anybody who has your card or key could have made it.</source>
        <translation>来源没有证明：凡有你名片或公钥的人都做得出来。</translation>
    </message>
    <message>
        <source>{name} has a new card. Taking this in sets the key to “changed: compare again”.</source>
        <translation>{name} 有新名片。收下后，密钥会标为“已变：重新核对”。</translation>
    </message>
    <message>
        <source>A new card came along and is ignored: the key that sent it is not relied on.</source>
        <translation>附有一张新名片，已忽略：发来它的密钥不可信任。</translation>
    </message>
    <message>
        <source>The sender&apos;s card came along; it is known already.</source>
        <translation>附有发件人的名片，已经收过。</translation>
    </message>
    <message>
        <source>An older card came along and is ignored: an old bundle.</source>
        <translation>附有一张较旧的名片，已忽略：这是旧的封装包。</translation>
    </message>
    <message>
        <source>A card came along and is ignored: nothing proves who sent it.</source>
        <translation>附有一张名片，已忽略：来源没有证明。</translation>
    </message>
    <message>
        <source>A card came along and is ignored: it shares a key with somebody else&apos;s card.</source>
        <translation>附有一张名片，已忽略：上面有一把密钥与别人的名片相同。</translation>
    </message>
    <message>
        <source>Signed for a court; both signatures hold. The key&apos;s digits: {digits}</source>
        <translation>附有供法庭用的签名，两种签名都成立。签名密钥的数字：{digits}</translation>
    </message>
    <message>
        <source>Check against a key file…</source>
        <translation>与公钥文件比对…</translation>
    </message>
    <message>
        <source>The signer&apos;s public key</source>
        <translation>签名人的公钥</translation>
    </message>
    <message>
        <source>Signed for a court, by the key in that file.</source>
        <translation>附有供法庭用的签名，正是那份文件里的密钥。</translation>
    </message>
    <message>
        <source>Signed for a court, but by another key than the one in that file.</source>
        <translation>附有供法庭用的签名，但不是那份文件里的密钥。</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>不认识的密钥</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>本库封装</translation>
    </message>
    <message>
        <source>Origin not proven</source>
        <translation>来源没有证明</translation>
    </message>
</context>
<context>
    <name>OwnDetail</name>
    <message>
        <source>Your card: {name}</source>
        <translation>你的名片：{name}</translation>
    </message>
    <message>
        <source>Read these out when somebody compares your card, or let them scan the code.</source>
        <translation>别人核对你的名片时，念出这些，或让对方扫二维码。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份密钥</translation>
    </message>
    <message>
        <source>Make a new identity…</source>
        <translation>换新身份密钥…</translation>
    </message>
    <message>
        <source>Have not used your newest card yet: {names}</source>
        <translation>还没用过你的新名片：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Seal the new card to them…</source>
        <translation>把新名片封装给他们…</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>名片 {n}</translation>
    </message>
    <message>
        <source>{first} to {last} · kept for reading</source>
        <translation>{first} 至 {last} · 留着读旧包</translation>
    </message>
    <message>
        <source>in use since {day}</source>
        <translation>{day} 起使用</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Key for attested exports</source>
        <translation>签名密钥（供法庭用）</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>保存公钥…</translation>
    </message>
    <message>
        <source>Whoever holds an attested export and this key can prove to anybody that it was made here. It stands in no card.</source>
        <translation>谁有签过名的封装包和这把公钥，就能向任何人证明它出自这里。名片上没有它。</translation>
    </message>
    <message>
        <source>From now on you give out a new card. Contacts learn of it from your next bundle and must compare again. What is sealed to the old card still opens here, until you remove it.</source>
        <translation>从现在起你给出新名片。联系人会从你的下一个封装包得知，要重新核对。封装给旧名片的东西这里仍能打开，直到你删除它。</translation>
    </message>
    <message>
        <source>Make a new identity</source>
        <translation>换新身份密钥</translation>
    </message>
    <message>
        <source>Bundles sealed to card {n} that you have not opened here can then be opened by nobody. Older backups still hold it.</source>
        <translation>封装给名片 {n} 而你还没在这里打开的包，此后谁也打不开。较早的备份里仍有它。</translation>
    </message>
    <message>
        <source>They may still seal to it: {names}</source>
        <translation>这些人可能还在封装给它：{names}</translation>
    </message>
    <message>
        <source>Remove card {n}</source>
        <translation>删除名片 {n}</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>封装包放在哪里</translation>
    </message>
    <message>
        <source>Sealed: send this file to them</source>
        <translation>已封装：请把这个文件发给他们</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>保存公钥</translation>
    </message>
    <message>
        <source>Public key saved</source>
        <translation>公钥已保存</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Whose card is it?</source>
        <translation>是谁的名片？</translation>
    </message>
    <message>
        <source>Whose card is it? Search people</source>
        <translation>是谁的名片？搜索人物</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>不属于任何人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Key: {state}</source>
        <translation>密钥：{state}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the fingerprint</source>
        <translation>指纹二维码</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>理由（记入日志）</translation>
    </message>
    <message>
        <source>Remark, kept in the journal</source>
        <translation>备注（记入日志，可不写）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>This vault&apos;s own card</source>
        <translation>本案卷库自己的名片</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>加入名片…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody&apos;s card has been taken in yet.</source>
        <translation>还没有收过任何人的名片。</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新群组…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>A group names several contacts at once, such as an office or a desk.</source>
        <translation>一个群组代表几位联系人，例如一个办公室或一个部门。</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>{n} 位联系人</translation>
    </message>
</context>
</TS>
