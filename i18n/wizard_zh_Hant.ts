<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Asking</name>
    <message>
        <source>Check what you wrote down</source>
        <translation>核對抄下的復原詞</translation>
    </message>
    <message>
        <source>Type these three words from the paper. To see them all again, go back.</source>
        <translation>請照紙上所寫輸入這三個詞。要再看全部，請回上一步。</translation>
    </message>
    <message>
        <source>Next: locking</source>
        <translation>下一步：鎖定</translation>
    </message>
    <message>
        <source>Word {n} is another one: look at the paper again</source>
        <translation>第 {n} 個詞不對，請再看一遍紙上寫的</translation>
    </message>
    <message>
        <source>Three words, as they are on the paper</source>
        <translation>三個詞，照紙上所寫</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>第 {n} 個詞</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Locking</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>What you are typing is kept as an encrypted draft when the vault locks.</source>
        <translation>鎖定時，正在輸入的內容會存為加密草稿。</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>閒置多少分鐘後自動鎖定</translation>
    </message>
    <message>
        <source>Lock at once, whatever is open:</source>
        <translation>無論開着什麼，立即鎖定：</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打開案卷庫</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Give the vault a neutral name</source>
        <translation>給案卷庫起箇中性的名字</translation>
    </message>
    <message>
        <source>Whoever takes the computer sees the folder. Name no organisation and no person.</source>
        <translation>拿走電腦的人看得到資料夾。不要寫機構名，也不要寫人名。</translation>
    </message>
    <message>
        <source>Name shown inside the vault</source>
        <translation>庫內顯示的名稱</translation>
    </message>
    <message>
        <source>e.g. North window</source>
        <translation>如：北窗</translation>
    </message>
    <message>
        <source>Folder (made if it is not there)</source>
        <translation>資料夾（沒有則新增）</translation>
    </message>
    <message>
        <source>Next: passphrase</source>
        <translation>下一步：口令</translation>
    </message>
    <message>
        <source>A drop-box needs the office&apos;s card</source>
        <translation>投遞箱需要辦公室的名片</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Field work</source>
        <translation>一線工作</translation>
    </message>
    <message>
        <source>Cases, people, accounts, evidence, tasks. What is not there cannot be found.</source>
        <translation>個案、人物、消息、證據、待辦。沒有的東西，誰也搜不出來。</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律師</translation>
    </message>
    <message>
        <source>The same with appeals, interviews, documents and assistance.</source>
        <translation>另加呼籲與交涉、訪談、文書和援助。</translation>
    </message>
    <message>
        <source>Office abroad</source>
        <translation>境外辦公室</translation>
    </message>
    <message>
        <source>Everything, with money, trainings and publications.</source>
        <translation>全部類型，含資金、培訓和文書。</translation>
    </message>
    <message>
        <source>Drop-box</source>
        <translation>投遞箱</translation>
    </message>
    <message>
        <source>For crossing borders: seals to an office as you write; nothing can be read back here.</source>
        <translation>過境用：邊寫邊封存給辦公室，在這裏讀不回來。</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation>案卷庫放在哪個資料夾</translation>
    </message>
    <message>
        <source>Folder in {place}</source>
        <translation>資料夾，在 {place}</translation>
    </message>
</context>
<context>
    <name>OfferedWords</name>
    <message>
        <source>Use these six words</source>
        <translation>用這六個詞</translation>
    </message>
    <message>
        <source>About 77 bits: beyond guessing</source>
        <translation>隨機強度約 77 位元，無法靠猜測破解</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Six others</source>
        <translation>換一組</translation>
    </message>
    <message>
        <source>Fill in below</source>
        <translation>填入下面</translation>
    </message>
    <message>
        <source>Write them on paper and keep it safe for now</source>
        <translation>請抄在紙上，暫時收好</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>The office&apos;s card: paste it, or choose its file</source>
        <translation>辦公室的名片：貼上，或選擇檔案</translation>
    </message>
    <message>
        <source>Card file…</source>
        <translation>名片檔案⋯</translation>
    </message>
    <message>
        <source>{name} · compare by voice: {digits}</source>
        <translation>{name} · 語音核對：{digits}</translation>
    </message>
    <message>
        <source>This is no card.</source>
        <translation>這不是名片。</translation>
    </message>
    <message>
        <source>The office&apos;s card</source>
        <translation>辦公室的名片</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Set the passphrase</source>
        <translation>設定口令</translation>
    </message>
    <message>
        <source>Once the computer is taken, only this holds. Six random words are stronger than a “complex” password, and easier to remember.</source>
        <translation>電腦一旦被拿走，能擋住對方的只有它。六個隨機的詞比「複雜」的密碼更牢、更好記。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>Next: recovery words</source>
        <translation>下一步：復原詞</translation>
    </message>
    <message>
        <source>Take the six words, or type your own</source>
        <translation>用上面六個詞，或自己寫</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess</source>
        <translation>口令太容易猜到</translation>
    </message>
    <message>
        <source>Type it once more to be sure</source>
        <translation>請再輸一次，以免打錯</translation>
    </message>
    <message>
        <source>Also a key file (on a stick; both are then needed)</source>
        <translation>另加一個密鑰檔案（放在 USB 手指上，兩樣都在才能打開）</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>還沒有輸完</translation>
    </message>
    <message>
        <source>This differs from the line above</source>
        <translation>與上面不一致</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密鑰檔案</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>very weak</source>
        <translation>很弱</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>偏弱</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>尚可</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>很強</translation>
    </message>
    <message>
        <source>At 10,000 guesses a second: less than a year.</source>
        <translation>以每秒猜一萬次計：不到一年。</translation>
    </message>
    <message>
        <source>At 10,000 guesses a second: over a million years.</source>
        <translation>以每秒猜一萬次計：一百萬年以上。</translation>
    </message>
    <message>
        <source>At 10,000 guesses a second: about {n} years.</source>
        <translation>以每秒猜一萬次計：約 {n} 年。</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Create a vault</source>
        <translation>建立案卷庫</translation>
    </message>
    <message>
        <source>A neutral name</source>
        <translation>中性的名字</translation>
    </message>
    <message>
        <source>Folder, and what it is for</source>
        <translation>資料夾與用途</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The one thing that opens it</source>
        <translation>唯一能打開它的東西</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復原詞</translation>
    </message>
    <message>
        <source>On paper, shown once</source>
        <translation>紙上保管，只顯示一次</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>On by default</source>
        <translation>預設已開</translation>
    </message>
    <message>
        <source>No back door</source>
        <translation>沒有後門</translation>
    </message>
    <message>
        <source>If both the passphrase and the words are lost, nobody can open it, not even who made this program. Keep the two apart.</source>
        <translation>口令和復原詞都丟了，就沒有人能打開，包括做這個程式的人。請兩樣分開放。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Making the vault, some seconds…</source>
        <translation>正在建立，需要幾秒⋯</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Write down {n} recovery words</source>
        <translation>抄下 {n} 個復原詞</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this is the only other way. On paper, away from the computer; no photograph, not on a phone.</source>
        <translation>忘了口令，這是唯一的另一條路。抄在紙上，與電腦分開保管；不要拍照，不要存進手機。</translation>
    </message>
    <message>
        <source>They are not shown again. Whoever has this paper can open the vault.</source>
        <translation>以後不再顯示。誰有這張紙，誰就能打開案卷庫。</translation>
    </message>
    <message>
        <source>The next page hides the words and asks for three of them.</source>
        <translation>下一頁會遮住這些詞，再問其中三個，確認抄對了。</translation>
    </message>
    <message>
        <source>I have written them on paper, legibly and with their numbers</source>
        <translation>我已抄在紙上，字跡清楚，編號無誤</translation>
    </message>
    <message>
        <source>Written down, check them</source>
        <translation>抄好了，去核對</translation>
    </message>
    <message>
        <source>No printing: printers keep copies</source>
        <translation>不提供列印：列印機會留下副本</translation>
    </message>
</context>
</TS>
