<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>FilePane</name>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>在此檔案中搜尋</translation>
    </message>
    <message>
        <source>Shown from memory; nothing is written to the disk</source>
        <translation>只在記憶體裏顯示，不寫入磁碟</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>檔案的文字</translation>
    </message>
    <message>
        <source>Make a redacted copy…</source>
        <translation>製作遮蓋副本⋯</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>僅限經手人</translation>
    </message>
    <message>
        <source>Show for 5 min</source>
        <translation>顯示 5 分鐘</translation>
    </message>
    <message>
        <source>Sound without a picture</source>
        <translation>只有聲音，沒有畫面</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>第 {n} 頁，共 {all} 頁</translation>
    </message>
    <message>
        <source>Lasts {n} s</source>
        <translation>時長 {n} 秒</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>檔案自帶的資訊</translation>
    </message>
    <message>
        <source>Nothing that can be read</source>
        <translation>沒有讀到</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this file</source>
        <translation>在此檔案中搜尋</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Looking…</source>
        <translation>正在搜尋⋯</translation>
    </message>
    <message>
        <source>No words in it: its pages are pictures</source>
        <translation>頁面都是圖片，沒有可搜尋的文字</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Belongs to</source>
        <translation>所屬個案</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>保管經過</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No transfer on record</source>
        <translation>沒有移交記錄</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋轉</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Taken</source>
        <translation>拍攝時間</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成時間</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>軟體</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>The picture is in the vault, seen by handlers only.</source>
        <translation>圖片已存入案卷庫，僅限經手人查看。</translation>
    </message>
    <message>
        <source>This picture is in the vault already; it was not stored twice.</source>
        <translation>案卷庫裏已有這張圖片，沒有重複儲存。</translation>
    </message>
    <message>
        <source>It still lies in the clipboard, where every program can read it.</source>
        <translation>它還在剪貼簿裏，任何程式都能讀到。</translation>
    </message>
    <message>
        <source>Empty the clipboard?</source>
        <translation>清空剪貼簿？</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Cut out a part of the sound…</source>
        <translation>截取一段聲音⋯</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>暫停</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>Words read by machine</source>
        <translation>機器識讀的文字</translation>
    </message>
    <message>
        <source>Nobody has checked them. They stand in the transcript and can be put right there.</source>
        <translation>還沒有人核對。已存入「文字內容或譯文」，可在那裏改正。</translation>
    </message>
    <message>
        <source>No words on this page</source>
        <translation>這一頁沒有文字</translation>
    </message>
    <message>
        <source>It goes on while you do something else. Cancelling keeps the pages that were read.</source>
        <translation>您可以先做別的事。取消時，已讀的頁會保留。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在識讀</translation>
    </message>
    <message>
        <source>Chinese and English print, read on this computer. Handwriting is mostly lost.</source>
        <translation>識讀中英文印刷體，在本機完成。手寫字多半讀不出。</translation>
    </message>
    <message>
        <source>Read the other pages</source>
        <translation>識讀其餘各頁</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>識讀文字</translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>Files that were not taken in</source>
        <translation>尚未收入的檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were still outside when the vault locked.</source>
        <translation>
            <numerusform>案卷庫鎖定時，還有 %n 個檔案沒有收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are no longer where they were.</source>
        <translation>
            <numerusform>其中 %n 個已不在原處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they lie is kept inside the vault only until they are in, or until you leave them out.</source>
        <translation>它們在哪裏，只加密記在庫裏；收入以後，或您決定不收時，就會抹去。</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>看是哪些</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不收了</translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>收入其餘檔案</translation>
    </message>
</context>
<context>
    <name>TakingSheet</name>
    <message>
        <source>Take files in</source>
        <translation>收入檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n 個檔案，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>They belong to no case yet.</source>
        <translation>暫不歸入任何個案。</translation>
    </message>
    <message>
        <source>They become evidence of this case.</source>
        <translation>將作為本個案的證據。</translation>
    </message>
    <message>
        <source>Each is encrypted as it is read and seen by handlers only. Names and places of the files are not remembered once they are in.</source>
        <translation>邊讀邊加密，僅限經手人查看。收入後不留檔案名和存放位置。</translation>
    </message>
    <message>
        <source>Encrypting into the vault</source>
        <translation>正在加密存入案卷庫</translation>
    </message>
    <message>
        <source>Cancelling keeps the files that are whole.</source>
        <translation>中途取消，已完整收入的會保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete the originals</source>
        <translation>刪除原檔案</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收入</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>已收入 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already, not stored twice</source>
        <translation>
            <numerusform>%n 個庫中已有，沒有重複存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 個讀不了</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: the rest stayed outside</source>
        <translation>已中止，其餘沒有收入</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The originals still lie where they were, in the clear. Deleting removes them from the folder; a flash drive or SSD may keep their content until it is used again, and no program can force it. Where that could hurt somebody, encrypt the whole disk.</source>
        <translation>原檔案仍以明文留在原處。刪除只是把它們從資料夾裏去掉；U 盤和固態硬碟可能還留著內容，直到那塊空間被重新寫過，任何程式都強求不了。如果這會害到人，請加密整個硬碟。</translation>
    </message>
    <message>
        <source>Keep the originals</source>
        <translation>保留原檔案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) deleted</source>
        <translation>
            <numerusform>已刪除 %n 個原檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n 個沒有刪掉</numerusform>
        </translation>
    </message>
</context>
</TS>
