<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Asking</name>
    <message>
        <source>Check what you wrote down</source>
        <translation>核对抄下的恢复词</translation>
    </message>
    <message>
        <source>Type these three words from the paper. To see them all again, go back.</source>
        <translation>请照纸上所写输入这三个词。要再看全部，请回上一步。</translation>
    </message>
    <message>
        <source>Next: locking</source>
        <translation>下一步：锁定</translation>
    </message>
    <message>
        <source>Word {n} is another one: look at the paper again</source>
        <translation>第 {n} 个词不对，请再看一遍纸上写的</translation>
    </message>
    <message>
        <source>Three words, as they are on the paper</source>
        <translation>三个词，照纸上所写</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>第 {n} 个词</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>What you are typing is kept as an encrypted draft when the vault locks.</source>
        <translation>锁定时，正在输入的内容会存为加密草稿。</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>闲置多少分钟后自动锁定</translation>
    </message>
    <message>
        <source>Lock at once, whatever is open:</source>
        <translation>无论开着什么，立即锁定：</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开案卷库</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Give the vault a neutral name</source>
        <translation>给案卷库起个中性的名字</translation>
    </message>
    <message>
        <source>Whoever takes the computer sees the folder. Name no organisation and no person.</source>
        <translation>拿走电脑的人看得到文件夹。不要写机构名，也不要写人名。</translation>
    </message>
    <message>
        <source>Name shown inside the vault</source>
        <translation>库内显示的名称</translation>
    </message>
    <message>
        <source>e.g. North window</source>
        <translation>如：北窗</translation>
    </message>
    <message>
        <source>Folder (made if it is not there)</source>
        <translation>文件夹（没有则新建）</translation>
    </message>
    <message>
        <source>Next: passphrase</source>
        <translation>下一步：口令</translation>
    </message>
    <message>
        <source>A drop-box needs the office&apos;s card</source>
        <translation>投递箱需要办公室的名片</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Field work</source>
        <translation>一线工作</translation>
    </message>
    <message>
        <source>Cases, people, accounts, evidence, tasks. What is not there cannot be found.</source>
        <translation>个案、人物、消息、证据、待办。没有的东西，谁也搜不出来。</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>The same with appeals, interviews, documents and assistance.</source>
        <translation>另加呼吁与交涉、访谈、文书和援助。</translation>
    </message>
    <message>
        <source>Office abroad</source>
        <translation>境外办公室</translation>
    </message>
    <message>
        <source>Everything, with money, trainings and publications.</source>
        <translation>全部类型，含资金、培训和文书。</translation>
    </message>
    <message>
        <source>Drop-box</source>
        <translation>投递箱</translation>
    </message>
    <message>
        <source>For crossing borders: seals to an office as you write; nothing can be read back here.</source>
        <translation>过境用：边写边封存给办公室，在这里读不回来。</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation>案卷库放在哪个文件夹</translation>
    </message>
    <message>
        <source>Folder in {place}</source>
        <translation>文件夹，在 {place}</translation>
    </message>
</context>
<context>
    <name>OfferedWords</name>
    <message>
        <source>Use these six words</source>
        <translation>用这六个词</translation>
    </message>
    <message>
        <source>About 77 bits: beyond guessing</source>
        <translation>随机强度约 77 比特，无法靠猜测破解</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Six others</source>
        <translation>换一组</translation>
    </message>
    <message>
        <source>Fill in below</source>
        <translation>填入下面</translation>
    </message>
    <message>
        <source>Write them on paper and keep it safe for now</source>
        <translation>请抄在纸上，暂时收好</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>The office&apos;s card: paste it, or choose its file</source>
        <translation>办公室的名片：粘贴，或选择文件</translation>
    </message>
    <message>
        <source>Card file…</source>
        <translation>名片文件⋯</translation>
    </message>
    <message>
        <source>{name} · compare by voice: {digits}</source>
        <translation>{name} · 语音核对：{digits}</translation>
    </message>
    <message>
        <source>This is no card.</source>
        <translation>这不是名片。</translation>
    </message>
    <message>
        <source>The office&apos;s card</source>
        <translation>办公室的名片</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Set the passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Once the computer is taken, only this holds. Six random words are stronger than a “complex” password, and easier to remember.</source>
        <translation>电脑一旦被拿走，能挡住对方的只有它。六个随机的词比“复杂”的密码更牢、更好记。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Next: recovery words</source>
        <translation>下一步：恢复词</translation>
    </message>
    <message>
        <source>Take the six words, or type your own</source>
        <translation>用上面六个词，或自己写</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess</source>
        <translation>口令太容易猜到</translation>
    </message>
    <message>
        <source>Type it once more to be sure</source>
        <translation>请再输一次，以免打错</translation>
    </message>
    <message>
        <source>Also a key file (on a stick; both are then needed)</source>
        <translation>另加一个密钥文件（放在 U 盘上，两样都在才能打开）</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>还没有输完</translation>
    </message>
    <message>
        <source>This differs from the line above</source>
        <translation>与上面不一致</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
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
        <translation>强</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>很强</translation>
    </message>
    <message>
        <source>At 10,000 guesses a second: less than a year.</source>
        <translation>以每秒猜一万次计：不到一年。</translation>
    </message>
    <message>
        <source>At 10,000 guesses a second: over a million years.</source>
        <translation>以每秒猜一万次计：一百万年以上。</translation>
    </message>
    <message>
        <source>At 10,000 guesses a second: about {n} years.</source>
        <translation>以每秒猜一万次计：约 {n} 年。</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Create a vault</source>
        <translation>创建案卷库</translation>
    </message>
    <message>
        <source>A neutral name</source>
        <translation>中性的名字</translation>
    </message>
    <message>
        <source>Folder, and what it is for</source>
        <translation>文件夹与用途</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The one thing that opens it</source>
        <translation>唯一能打开它的东西</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>On paper, shown once</source>
        <translation>纸上保管，只显示一次</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>On by default</source>
        <translation>默认已开</translation>
    </message>
    <message>
        <source>No back door</source>
        <translation>没有后门</translation>
    </message>
    <message>
        <source>If both the passphrase and the words are lost, nobody can open it, not even who made this program. Keep the two apart.</source>
        <translation>口令和恢复词都丢了，就没有人能打开，包括做这个程序的人。请两样分开放。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Making the vault, some seconds…</source>
        <translation>正在创建，需要几秒⋯</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Write down {n} recovery words</source>
        <translation>抄下 {n} 个恢复词</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this is the only other way. On paper, away from the computer; no photograph, not on a phone.</source>
        <translation>忘了口令，这是唯一的另一条路。抄在纸上，与电脑分开保管；不要拍照，不要存进手机。</translation>
    </message>
    <message>
        <source>They are not shown again. Whoever has this paper can open the vault.</source>
        <translation>以后不再显示。谁有这张纸，谁就能打开案卷库。</translation>
    </message>
    <message>
        <source>The next page hides the words and asks for three of them.</source>
        <translation>下一页会遮住这些词，再问其中三个，确认抄对了。</translation>
    </message>
    <message>
        <source>I have written them on paper, legibly and with their numbers</source>
        <translation>我已抄在纸上，字迹清楚，编号无误</translation>
    </message>
    <message>
        <source>Written down, check them</source>
        <translation>抄好了，去核对</translation>
    </message>
    <message>
        <source>No printing: printers keep copies</source>
        <translation>不提供打印：打印机会留下副本</translation>
    </message>
</context>
</TS>
