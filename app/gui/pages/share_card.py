"""The own card: what others need to seal something to this vault."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.place import Place


class OwnCard(Card):
    """Shows, copies and saves the card; it holds public keys only."""

    def __init__(self, desk: Desk, *, fingerprint: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(pad=16, parent=parent)
        self._desk = desk
        title = self.tr("Your card") if fingerprint else self.tr("The card as text")
        head = SectionHeader(title, icon="key-round" if fingerprint else "file-text")
        self.body.addWidget(head)
        words = self.tr(
            "Give it to colleagues: with it they seal to you, and see "
            "that what you send is from you. It holds no secret."
        )
        self.body.addWidget(Label(words, "label", "ink2", wrap=True))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("readOnly", True)
        self.text.setAccessibleName(self.tr("Your card"))
        self.text.setFixedHeight(theme.px(110))
        self.body.addWidget(self.text)
        self._digits = Label("", "caption", "ink2", wrap=True)
        if fingerprint:
            self.body.addWidget(Label(self.tr("Fingerprint, to compare by voice"), "caption", "ink3"))
            self.body.addWidget(self._digits)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        copy = Button(self.tr("Copy"), icon="copy", inline=True)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        save = Button(self.tr("Save as a file…"), icon="save", inline=True)
        save.clicked.connect(self.save)
        row.addWidget(copy)
        row.addWidget(save)
        row.addStretch(1)
        if fingerprint:
            known = Button(self.tr("Keys and contacts"), Kind.LINK, trailing="arrow-right")
            known.clicked.connect(lambda: desk.go(Place("share", tab="keys")))
            head.add_action(known)
        self.body.addLayout(row)
        desk.write(self, self._read, self._show)

    def _read(self) -> tuple[str, str]:
        from app.services import keys

        session = self._desk.session
        card = keys.us(session).card
        return keys.own_card(session), keys.digits(card)

    def _show(self, told: tuple[str, str]) -> None:
        self.text.setPlainText(told[0])
        self._digits.setText(told[1])

    def save(self) -> None:
        """Ask where to, and write the card."""
        target = choose(self, Want.TARGET, self.tr("Save your card"), "card.txt")
        if target is None:
            return
        from app.services import keys

        session = self._desk.session
        say = lambda _done: self._desk.say(self.tr("Card saved"))  # noqa: E731
        self._desk.write(self, lambda: keys.save_card(session, target), say)
