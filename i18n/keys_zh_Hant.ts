<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>Paste the card, with whatever stands around it, or choose its file.</source>
        <translation>貼上名片，前後帶着別的文字也可以；或者選名片檔案。</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>名片文字</translation>
    </message>
    <message>
        <source>Card file…</source>
        <translation>名片檔案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Card file</source>
        <translation>名片檔案</translation>
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
        <translation>核對</translation>
    </message>
    <message>
        <source>Ask the owner, on the phone or face to face, to read out what stands under “Your card” in their window. Do not use the way by which the card came.</source>
        <translation>請對方在電話裏或當面，讀出自己視窗裏「你的名片」下面的內容。不要用名片來時走的那條途徑。</translation>
    </message>
    <message>
        <source>Or type what they read out, or what a phone scanned</source>
        <translation>也可以輸入對方讀出的內容，或手機掃出的文字</translation>
    </message>
    <message>
        <source>Same, in person</source>
        <translation>一致（當面）</translation>
    </message>
    <message>
        <source>Same, by voice</source>
        <translation>一致（通話）</translation>
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
        <translation>不一致：這不是對方的名片。</translation>
    </message>
    <message>
        <source>Twelve words, forty digits, or the text of the QR code.</source>
        <translation>要十二個詞、四十位數字，或二維碼裏的文字。</translation>
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
        <translation>一條記錄</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Say whose card it is…</source>
        <translation>寫明是誰的名片…</translation>
    </message>
    <message>
        <source>Exposure check…</source>
        <translation>暴露核查⋯</translation>
    </message>
    <message>
        <source>They were taken, or their device is lost</source>
        <translation>此人被帶走，或裝置遺失</translation>
    </message>
    <message>
        <source>Somebody else may hold this key. Nothing is sealed to it; what comes from it proves nothing.</source>
        <translation>這把密鑰可能已落入他人之手。不再封裝給它；從它來的東西不能證明來源。</translation>
    </message>
    <message>
        <source>This key is out of use. Nothing is sealed to it.</source>
        <translation>這把密鑰已停用，不再封裝給它。</translation>
    </message>
    <message>
        <source>They use another card now. Until you compare again, it may be somebody else&apos;s.</source>
        <translation>對方換了名片。重新核對之前，它可能是別人的。</translation>
    </message>
    <message>
        <source>They have not yet used your newest card; what you send goes out under the one they know.</source>
        <translation>對方還沒用過你的新名片；你發給對方的東西仍用對方認識的那張署名。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核對經過</translation>
    </message>
    <message>
        <source>They have another card…</source>
        <translation>對方有另一張名片…</translation>
    </message>
    <message>
        <source>Suspected…</source>
        <translation>可疑…</translation>
    </message>
    <message>
        <source>Revoked…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <source>This key was taken out of use. Say why it can be relied on again.</source>
        <translation>這把密鑰已停用。請寫明為什麼又可以信任它。</translation>
    </message>
    <message>
        <source>Rely on this key again</source>
        <translation>重新信任這把密鑰</translation>
    </message>
    <message>
        <source>Rely on it</source>
        <translation>重新信任</translation>
    </message>
    <message>
        <source>Nothing is sealed to this key from now on. Warn the owner by another way.</source>
        <translation>從現在起不再封裝給這把密鑰。請用另一條途徑提醒主人。</translation>
    </message>
    <message>
        <source>Nothing is sealed to this key from now on. The owner should send you another card.</source>
        <translation>從現在起不再封裝給這把密鑰。請主人另給一張名片。</translation>
    </message>
    <message>
        <source>Mark as suspected</source>
        <translation>標為可疑</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>標為已撤銷</translation>
    </message>
    <message>
        <source>Another card of this contact</source>
        <translation>這位聯絡人的另一張名片</translation>
    </message>
    <message>
        <source>Take it, to be compared again</source>
        <translation>收下，待重新核對</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Another card here bears the same name, “%1”. Do not mix them up.</source>
        <translation>這裏另有一張名片也叫「%1」，請勿混淆。</translation>
    </message>
    <message>
        <source>This name looks like “%1”, whose card is another one.</source>
        <translation>這個名稱看起來像「%1」，但不是同一張名片。</translation>
    </message>
    <message>
        <source>This name mixes letters of two alphabets that look alike.</source>
        <translation>這個名稱混用了兩種字母裏長得相像的字。</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>Twelve words</source>
        <translation>十二個詞</translation>
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
        <translation>或四十位數字</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新群組</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>e.g. Office, UN desk</source>
        <translation>例如：辦公室、聯合國事務</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Add contacts first.</source>
        <translation>請先加入聯絡人。</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>儲存群組</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>刪除群組</translation>
    </message>
</context>
<context>
    <name>KeyLook</name>
    <message>
        <source>Not compared yet</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>Compared by voice</source>
        <translation>已通話核對</translation>
    </message>
    <message>
        <source>Compared in person</source>
        <translation>已當面核對</translation>
    </message>
    <message>
        <source>Changed: compare again</source>
        <translation>密鑰已變：重新核對</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤銷</translation>
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
        <translation>收下，尚未核對</translation>
    </message>
</context>
<context>
    <name>OriginStrip</name>
    <message>
        <source>Compare…</source>
        <translation>核對…</translation>
    </message>
    <message>
        <source>From {name} — {state}</source>
        <translation>來自 {name}：{state}</translation>
    </message>
    <message>
        <source>{words}. It was sent under a card that they have replaced since.</source>
        <translation>{words}。發出時用的是對方後來換掉的名片。</translation>
    </message>
    <message>
        <source>From an unknown key. Its words: {words}</source>
        <translation>來自一把不認識的密鑰，它的十二個詞：{words}</translation>
    </message>
    <message>
        <source>Sealed by this vault itself.</source>
        <translation>由這個案卷庫自己封裝。</translation>
    </message>
    <message>
        <source>Nothing proves who sent it: anybody who has your card or key could have made it.</source>
        <translation>來源沒有證明：凡有你名片或公鑰的人都做得出來。</translation>
    </message>
    <message>
        <source>{name} has a new card. Taking this in sets the key to “changed: compare again”.</source>
        <translation>{name} 有新名片。收下後，密鑰會標為「已變：重新核對」。</translation>
    </message>
    <message>
        <source>A new card came along and is ignored: the key that sent it is not relied on.</source>
        <translation>附有一張新名片，已忽略：發來它的密鑰不可信任。</translation>
    </message>
    <message>
        <source>The sender&apos;s card came along; it is known already.</source>
        <translation>附有寄件人的名片，已經收過。</translation>
    </message>
    <message>
        <source>An older card came along and is ignored: an old bundle.</source>
        <translation>附有一張較舊的名片，已忽略：這是舊的封裝包。</translation>
    </message>
    <message>
        <source>A card came along and is ignored: nothing proves who sent it.</source>
        <translation>附有一張名片，已忽略：來源沒有證明。</translation>
    </message>
    <message>
        <source>A card came along and is ignored: it shares a key with somebody else&apos;s card.</source>
        <translation>附有一張名片，已忽略：上面有一把密鑰與別人的名片相同。</translation>
    </message>
    <message>
        <source>Signed for a court; both signatures hold. The key&apos;s digits: {digits}</source>
        <translation>附有供法庭用的簽名，兩種簽名都成立。簽名密鑰的數字：{digits}</translation>
    </message>
    <message>
        <source>Check against a key file…</source>
        <translation>與公鑰檔案比對…</translation>
    </message>
    <message>
        <source>The signer&apos;s public key</source>
        <translation>簽名人的公鑰</translation>
    </message>
    <message>
        <source>Signed for a court, by the key in that file.</source>
        <translation>附有供法庭用的簽名，正是那份檔案裏的密鑰。</translation>
    </message>
    <message>
        <source>Signed for a court, but by another key than the one in that file.</source>
        <translation>附有供法庭用的簽名，但不是那份檔案裏的密鑰。</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>不認識的密鑰</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>本庫封裝</translation>
    </message>
    <message>
        <source>Origin not proven</source>
        <translation>來源沒有證明</translation>
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
        <translation>別人核對你的名片時，讀出這些，或讓對方掃二維碼。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份密鑰</translation>
    </message>
    <message>
        <source>Make a new identity…</source>
        <translation>換新身份密鑰…</translation>
    </message>
    <message>
        <source>Have not used your newest card yet: {names}</source>
        <translation>還沒用過你的新名片：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Seal the new card to them…</source>
        <translation>把新名片封裝給他們…</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>名片 {n}</translation>
    </message>
    <message>
        <source>{first} to {last} · kept for reading</source>
        <translation>{first} 至 {last} · 留着讀舊包</translation>
    </message>
    <message>
        <source>in use since {day}</source>
        <translation>{day} 起使用</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Key for attested exports</source>
        <translation>簽名密鑰（供法庭用）</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>儲存公鑰…</translation>
    </message>
    <message>
        <source>Whoever holds an attested export and this key can prove to anybody that it was made here. It stands in no card.</source>
        <translation>誰有簽過名的封裝包和這把公鑰，就能向任何人證明它出自這裏。名片上沒有它。</translation>
    </message>
    <message>
        <source>From now on you give out a new card. Contacts learn of it from your next bundle and must compare again. What is sealed to the old card still opens here, until you remove it.</source>
        <translation>從現在起你給出新名片。聯絡人會從你的下一個封裝包得知，要重新核對。封裝給舊名片的東西這裏仍能打開，直到你刪除它。</translation>
    </message>
    <message>
        <source>Make a new identity</source>
        <translation>換新身份密鑰</translation>
    </message>
    <message>
        <source>Bundles sealed to card {n} that you have not opened here can then be opened by nobody. Older backups still hold it.</source>
        <translation>封裝給名片 {n} 而你還沒在這裏打開的包，此後誰也打不開。較早的備份裏仍有它。</translation>
    </message>
    <message>
        <source>They may still seal to it: {names}</source>
        <translation>這些人可能還在封裝給它：{names}</translation>
    </message>
    <message>
        <source>Remove card {n}</source>
        <translation>刪除名片 {n}</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>封裝包放在哪裏</translation>
    </message>
    <message>
        <source>Sealed: send this file to them</source>
        <translation>已封裝：請把這個檔案發給他們</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>儲存公鑰</translation>
    </message>
    <message>
        <source>Public key saved</source>
        <translation>公鑰已儲存</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Whose card is it?</source>
        <translation>是誰的名片？</translation>
    </message>
    <message>
        <source>Whose card is it? Search people</source>
        <translation>是誰的名片？搜尋人物</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>不屬於任何人</translation>
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
        <translation>密鑰：{state}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the fingerprint</source>
        <translation>指紋二維碼</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>理由（記入日誌）</translation>
    </message>
    <message>
        <source>Remark, kept in the journal</source>
        <translation>備註（記入日誌，可不寫）</translation>
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
        <translation>本案卷庫自己的名片</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>加入名片…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Nobody&apos;s card has been taken in yet.</source>
        <translation>還沒有收過任何人的名片。</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新群組…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>A group names several contacts at once, such as an office or a desk.</source>
        <translation>一個群組代表幾位聯絡人，例如一個辦公室或一個部門。</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>{n} 位聯絡人</translation>
    </message>
</context>
</TS>
