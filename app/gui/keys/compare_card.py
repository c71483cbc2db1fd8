"""Comparing a contact's card with its owner: what to read out, what was read out, and the finding."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.keys.fingerprint_view import FingerprintView

if TYPE_CHECKING:
    from app.services.keys import Contact


class CompareCard(Card):
    """`found` carries "voice", "person" or "suspected"; the page has the keys for them."""

    found = Signal(str)

    def __init__(self, desk: Desk, contact: "Contact", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._contact = desk, contact
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(SectionHeader(self.tr("Compare"), icon="shield-question-mark"))
        words = self.tr(
            "Ask the owner, on the phone or face to face, to read out what stands under “Your card” in "
            "their window. Do not use the way by which the card came."
        )
        self.body.addWidget(Label(words, "label", "ink2", wrap=True))
        self.view = FingerprintView(desk.language)
        self.view.show_fingerprint(contact.fingerprint)
        self.body.addWidget(self.view)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Or type what they read out, or what a phone scanned"))
        self.line.setAccessibleName(self.tr("Or type what they read out, or what a phone scanned"))
        self.line.textChanged.connect(self._check)
        self.body.addWidget(self.line)
        self.told = Label("", "strong", wrap=True)
        self.told.hide()
        self.body.addWidget(self.told)
        self.body.addLayout(self._findings())

    def _findings(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.person = Button(self.tr("Same, in person"), Kind.PRIMARY, icon="shield-check", key="P")
        self.voice = Button(self.tr("Same, by voice"), icon="phone", key="V")
        self.differs = Button(self.tr("They differ"), Kind.DANGER, icon="shield-alert", key="X")
        for button, state in ((self.person, "person"), (self.voice, "voice"), (self.differs, "suspected")):
            button.clicked.connect(lambda _on=False, state=state: self.found.emit(state))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _check(self, text: str) -> None:
        from app.services import keys

        said, tone = "", "ink2"
        if text.strip():
            try:
                same = keys.matches(self._contact.fingerprint, text)
                said = self.tr("It is the same.") if same else self.tr("It differs: this is not their card.")
                tone = "green" if same else "red"
            except AppError:
                said = self.tr("Twelve words, forty digits, or the text of the QR code.")
        self.told.setText(said)
        self.told.set_tone(tone)
        self.told.setVisible(bool(said))
