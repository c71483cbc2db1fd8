"""Who can open the bundle: cards and age keys, pasted or from a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button
from app.gui.components.card import Card, Rule
from app.gui.components.chip import Chip
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk

MOST_READ = 64 * 1024


class RecipientsCard(Card):
    """A list of recipients and a place to paste another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=1, parent=parent)
        self._desk = desk
        self._texts: list[str] = []
        self.body.setSpacing(0)
        self._head = SectionHeader(self.tr("Recipients"), count=0)
        self._head.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        self.body.addWidget(self._head)
        self.body.addWidget(Rule())
        inner = QVBoxLayout()
        inner.setContentsMargins(*[theme.px(16)] * 4)
        inner.setSpacing(theme.px(8))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        inner.addLayout(self._rows)
        inner.addWidget(Label(self.tr("Paste a card or an age key (age1…)"), "label", "ink2", wrap=True))
        self.line = QPlainTextEdit()
        self.line.setFixedHeight(theme.px(72))
        self.line.setTabChangesFocus(True)
        self.line.setAccessibleName(self.tr("Paste a card or an age key (age1…)"))
        inner.addWidget(self.line)
        self.fault = Label("", "caption", "red", wrap=True)
        self.fault.hide()
        inner.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        add = Button(self.tr("Add"), icon="plus", inline=True)
        add.clicked.connect(lambda: self.add(self.line.toPlainText()))
        file = Button(self.tr("Card file…"), icon="folder-open", inline=True)
        file.clicked.connect(self._choose)
        buttons.addWidget(add)
        buttons.addWidget(file)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        inner.addSpacing(theme.px(8))
        self._known = QVBoxLayout()
        self._known.setSpacing(theme.px(4))
        inner.addLayout(self._known)
        inner.addStretch(1)
        self.body.addLayout(inner, 1)
        self._show_known()

    def texts(self) -> list[str]:
        """The recipients as they were given."""
        return list(self._texts)

    def add(self, text: str) -> None:
        """Add a card or a key; what cannot be understood says so below."""
        from app.services import keys, sharing

        text = text.strip()
        if not text or text in self._texts:
            return
        try:
            sharing.recipient_of(text)
            if not text.startswith("age1"):
                keys.add_contact(self._desk.session, text)
        except AppError as error:
            self.fault.setText(self._desk.words_of(error))
            self.fault.show()
            return
        self.fault.hide()
        self.line.clear()
        self._texts.append(text)
        self._show()

    def _choose(self) -> None:
        path = choose(self, Want.FILE, self.tr("Card file"))
        if path is None:
            return
        try:
            with path.open("rb") as file:
                self.add(file.read(MOST_READ).decode("utf-8", "replace"))
        except OSError:
            self._desk.failing.emit(AppError(Problem.FILE_NOT_FOUND))

    def _show(self) -> None:
        _emptied(self._rows)
        for text in self._texts:
            self._rows.addWidget(self._row(text))
        self._head.set_count(len(self._texts))
        self._show_known()
        self.changed.emit()

    def _row(self, text: str) -> QWidget:
        name, remark = self._described(text)
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(ElidedLabel(name, "strong"))
        lines.addWidget(ElidedLabel(remark, "caption", "ink3"))
        row.addLayout(lines, 1)
        remove = IconButton("x", self.tr("Remove"))
        remove.clicked.connect(lambda: self._remove(text))
        row.addWidget(remove)
        return widget

    def _described(self, text: str) -> tuple[str, str]:
        if text.startswith("age1pq"):
            return self.tr("age key"), self.tr("post-quantum · {key}").format(key=text[:20])
        if text.startswith("age1"):
            return self.tr("age key"), self.tr("classic X25519 · {key}").format(key=text[:20])
        from app.services import keys

        for card in (one.card for one in keys.contacts(self._desk.session)):
            if card.text().strip() == text:
                return card.name, self.tr("card · {digits}").format(digits=keys.digits(card)[:23])
        return self.tr("card"), ""

    def _remove(self, text: str) -> None:
        self._texts.remove(text)
        self._show()

    def _show_known(self) -> None:
        from app.services import keys

        _emptied(self._known)
        known = [
            one.card
            for one in keys.contacts(self._desk.session)
            if one.card.text().strip() not in self._texts
        ]
        if known:
            self._known.addWidget(Label(self.tr("Cards taken in before"), "caption", "ink3"))
        for card in known:
            chip = Chip(card.name, acts=True, icon="plus")
            chip.clicked.connect(lambda _on=False, card=card: self.add(card.text()))
            self._known.addWidget(chip)


def _emptied(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
