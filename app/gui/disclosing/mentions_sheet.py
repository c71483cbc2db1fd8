"""Mentions of what is withheld, one after another: other words in their place, or kept with a reason."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.disclosure.mentions import Action, Mention, Settlement
from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.disclosing.words import DisclosingWords
from app.records.words import type_word, word
from app.services import titling


class MentionsSheet(Sheet):
    """`settled` carries what was decided, by key, when the sheet closes or the last one is done."""

    settled = Signal(object)

    def __init__(self, desk: Desk, window: QWidget, mentions: Sequence[Mention], title: str) -> None:
        super().__init__(window, title)
        self._desk, self._said = desk, DisclosingWords(self)
        self._mentions, self._at = tuple(mentions), 0
        self._decided: dict[str, Settlement] = {}
        self._where = Label("", "caption", "ink2", wrap=True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self._what = Label("", "label", "ink2", wrap=True)
        self.words, self.reason = QLineEdit(), QLineEdit()
        self.words.setAccessibleName(self.tr("Write instead"))
        self.reason.setAccessibleName(self.tr("Why it stays (kept in the journal)"))
        for widget in (self._where, self.text, self._what):
            self.body.addWidget(widget)
        self.body.addWidget(Label(self.tr("Write instead"), "caption", "ink2"))
        self.body.addWidget(self.words)
        keep = self.tr("Or keep it: why it stays (kept in the journal)")
        self.body.addWidget(Label(keep, "caption", "ink2"))
        self.body.addWidget(self.reason)
        self._buttons()
        self.words.returnPressed.connect(self.replace_one)
        self.reason.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.reason.returnPressed.connect(self.keep.click)
        self._show()

    def _buttons(self) -> None:
        self.keep = Button(self.tr("Keep as it is"))
        self.keep.clicked.connect(self.keep_one)
        self.replace_button = Button(self.tr("Replace"), Kind.PRIMARY, key="Enter")
        self.replace_button.clicked.connect(self.replace_one)
        later = Button(self.tr("Later"), Kind.GHOST, key="Esc")
        later.clicked.connect(self.close_sheet)
        every = Button(self.tr("Replace all that are left"))
        every.clicked.connect(self.replace_all)
        self.footer.addWidget(every)
        self.footer.addStretch(1)
        for button in (later, self.keep, self.replace_button):
            self.footer.addWidget(button)

    def _show(self) -> None:
        one = self._mentions[self._at]
        language = self._desk.language
        place = f"{type_word(language, one.type)} · {word(language, one.type, one.path[0]) or one.path[0]}"
        count = self.tr("{n} of {all}").format(n=self._at + 1, all=len(self._mentions))
        self._where.setText(f"{count} · {place}")
        ground = theme.hex_of("match")
        self.text.setText(
            f"…{escape(one.before)}<span style='background-color:{ground}'>{escape(one.text)}</span>"
            f"{escape(one.after)}…"
        )
        self.text.setAccessibleName(f"{one.before}{one.text}{one.after}")
        who = titling.title(self._desk.session, one.person, language) if one.person else ""
        self._what.setText(" · ".join(filter(None, [self._said.mention(one.kind), who])))
        self.words.setText(one.proposal)
        self.reason.clear()
        self.keep.setEnabled(False)
        self.words.setFocus()
        self.words.selectAll()

    def replace_one(self) -> None:
        """Other words stand in its place; nothing typed means that nothing stands there."""
        self._decide(Settlement(Action.REPLACE, self.words.text()))

    def keep_one(self) -> None:
        """It stays, with a written reason."""
        if self.reason.text().strip():
            self._decide(Settlement(Action.KEEP, reason=self.reason.text().strip()))

    def replace_all(self) -> None:
        """What is proposed, for this and every later one."""
        for one in self._mentions[self._at :]:
            self._decided[one.key] = Settlement(Action.REPLACE, one.proposal)
        self._done()

    def _decide(self, settlement: Settlement) -> None:
        self._decided[self._mentions[self._at].key] = settlement
        self._at += 1
        if self._at < len(self._mentions):
            self._show()
        else:
            self._done()

    def _done(self) -> None:
        self.close_sheet()

    def close_sheet(self) -> None:
        """Close, and tell what was decided so far."""
        decided: Mapping[str, Settlement] = dict(self._decided)
        super().close_sheet()
        if decided:
            self.settled.emit(decided)
