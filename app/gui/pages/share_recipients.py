"""Who can open the bundle: contacts and groups with the state of their keys, cards and age keys."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card, Rule
from app.gui.components.chip import Chip
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.keys.doubts import sentences
from app.gui.keys.reason_sheet import ReasonSheet
from app.gui.keys.recipient_row import RecipientRow
from app.gui.pages.share_plan import HEAD

if TYPE_CHECKING:
    from app.services.keys import Contact

MOST_READ = 64 * 1024


class RecipientsCard(Card):
    """The chosen ones, what to know about them, and whom else one can choose."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=1, parent=parent)
        self._desk = desk
        self._texts: list[str] = []
        self.attest_why = ""
        """The reason for which the bundle is signed for a court; empty when it is not."""
        self.body.setSpacing(0)
        self._head = SectionHeader(self.tr("Recipients"), count=0)
        self._head.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        self._head.setMinimumHeight(theme.px(HEAD))
        self.body.addWidget(self._head)
        self.body.addWidget(Rule())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(Rule())
        self.body.addWidget(self._others())
        self._show()

    def _others(self) -> QWidget:
        """What stays while the list changes: a line for cards and keys, and signing."""
        widget = QWidget()
        inner = QVBoxLayout(widget)
        inner.setContentsMargins(*[theme.px(16), theme.px(10)] * 2)
        inner.setSpacing(theme.px(8))
        words = self.tr("Paste a card or an age public key (age1…)")
        inner.addWidget(Label(words, "label", "ink2", wrap=True))
        self.line = QPlainTextEdit()
        self.line.setFixedHeight(theme.px(56))
        self.line.setTabChangesFocus(True)
        self.line.setAccessibleName(words)
        inner.addWidget(self.line)
        self.fault = Label("", "caption", "red", wrap=True)
        self.fault.hide()
        inner.addWidget(self.fault)
        inner.addLayout(self._buttons())
        self.attest_button = Button(self.tr("Sign for a court…"), Kind.GHOST, icon="signature", inline=True)
        self.attest_button.clicked.connect(self._ask_attest)
        inner.addWidget(self.attest_button)
        return widget

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        add = Button(self.tr("Add"), icon="plus", inline=True)
        add.clicked.connect(lambda: self.add(self.line.toPlainText()))
        file = Button(self.tr("Card file…"), icon="folder-open", inline=True)
        file.clicked.connect(self._choose)
        buttons.addWidget(add)
        buttons.addWidget(file)
        buttons.addStretch(1)
        return buttons

    # --- choosing -------------------------------------------------------------------------------------

    def texts(self) -> list[str]:
        """The recipients as they were given: cards and age keys."""
        return list(self._texts)

    def add(self, text: str) -> None:
        """Add a card or a key; what cannot be understood, or must not be sealed to, says so below."""
        from app.services import keys, sharing

        text, session = text.strip(), self._desk.session
        if not text or text in self._texts:
            return
        try:
            to = sharing.recipient_of(text)
            keys.refuse_unsealable(session, [to])
            if not text.startswith("age1"):
                text = keys.add_contact(session, text).card.text().strip()
        except AppError as error:
            self._fail(error)
            return
        self.fault.hide()
        self.line.clear()
        self._take([text])

    def add_contact(self, id_: str) -> None:
        """Add a contact, unless its key is revoked or suspected."""
        from app.services import keys

        contact = keys.by_id(self._desk.session, id_)
        if contact is not None and keys.sealable(contact):
            self._take([contact.card.text().strip()])

    def add_group(self, id_: str) -> None:
        """Add everybody in a group whose key can be sealed to."""
        from app.services import keys

        session = self._desk.session
        group = next((one for one in keys.groups(session) if one.id == id_), None)
        found = keys.members(session, group) if group else ()
        self._take([one.card.text().strip() for one in found if keys.sealable(one)])

    def _take(self, texts: list[str]) -> None:
        self._texts += [text for text in texts if text not in self._texts]
        self._show()

    def _remove(self, text: str) -> None:
        self._texts.remove(text)
        self._show()

    def _fail(self, error: AppError) -> None:
        self.fault.setText(self._desk.words_of(error))
        self.fault.show()

    def _choose(self) -> None:
        path = choose(self, Want.FILE, self.tr("Card file"))
        if path is None:
            return
        try:
            with path.open("rb") as file:
                text = file.read(MOST_READ).decode("utf-8", "replace").strip()
        except OSError:
            self._desk.failing.emit(AppError(Problem.FILE_NOT_FOUND))
            return
        if text:
            self.add(text)
        else:
            self._fail(AppError(Problem.CARD_NOT_UNDERSTOOD))

    # --- showing --------------------------------------------------------------------------------------

    def _show(self) -> None:
        from app.services import keys

        known = {one.card.text().strip(): one for one in keys.contacts(self._desk.session)}
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(16), theme.px(12)] * 2)
        column.setSpacing(theme.px(8))
        for text in self._texts:
            column.addWidget(self._row(text, known.get(text)))
        for words, tone in self._warnings([known.get(text) for text in self._texts]):
            column.addWidget(Banner(words, tone))
        self._show_known(column, [one for text, one in known.items() if text not in self._texts])
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._head.set_count(len(self._texts))
        self.changed.emit()

    def _row(self, text: str, contact: "Contact | None") -> QWidget:
        act = self.tr("Remove")
        if contact is not None:
            row = RecipientRow(contact.name, state=contact.state.value, icon="x", act=act)
        else:
            row = RecipientRow(self.tr("age key"), remark=self._remark(text), icon="x", act=act)
        row.acted.connect(partial(self._remove, text))
        return row

    def _remark(self, text: str) -> str:
        if text.startswith("age1pq"):
            return self.tr("post-quantum · {key}").format(key=text[:20])
        return self.tr("classic X25519 · {key}").format(key=text[:20])

    def _warnings(self, chosen: "list[Contact | None]") -> list[tuple[str, str]]:
        """What the sender should know before sealing to these."""
        from app.services import keys

        found = []
        states = {one.state for one in chosen if one}
        if keys.State.CHANGED in states:
            words = self.tr(
                "A recipient's key has changed. Compare it again first: it may be somebody else's."
            )
            found.append((words, "amber"))
        if keys.State.UNVERIFIED in states:
            words = self.tr(
                "A recipient's key has not been compared. Whoever brought the card may read this."
            )
            found.append((words, "amber"))
        session = self._desk.session
        doubts = [one for c in chosen if c for one in keys.doubts(session, c.name, besides=c.id)]
        found += [(sentence, "amber") for sentence in sentences(doubts)]
        if chosen and not any(chosen):
            found.append((self.tr("Nobody gave a card: they cannot check that it comes from you."), "amber"))
        if any(text.startswith("age1") and not text.startswith("age1pq") for text in self._texts):
            words = self.tr(
                "One of them has only a classic key, so nobody's copy withstands quantum computers."
            )
            found.append((words, "amber"))
        if self.attest_why:
            found.append((self.tr("It will be signed: whoever opens it can prove that you made it."), "red"))
        return found

    def _show_known(self, column: QVBoxLayout, others: "list[Contact]") -> None:
        from app.services import keys

        groups = keys.groups(self._desk.session)
        if groups:
            column.addWidget(Label(self.tr("Groups"), "caption", "ink3"))
        for group in groups:
            chip = Chip(group.name, acts=True, icon="users")
            chip.clicked.connect(partial(self.add_group, group.id))
            column.addWidget(chip)
        if others:
            column.addWidget(Label(self.tr("Contacts"), "caption", "ink3"))
        for one in others:
            icon = "plus" if keys.sealable(one) else ""
            act = self.tr("Add {name}").format(name=one.name)
            row = RecipientRow(one.name, state=one.state.value, icon=icon, act=act)
            row.acted.connect(partial(self.add_contact, one.id))
            column.addWidget(row)

    # --- attesting ------------------------------------------------------------------------------------

    def _ask_attest(self) -> None:
        if self.attest_why:
            self.attest("")
            return
        risk = self.tr(
            "A signed bundle is a confession: anybody who opens it can prove to a court, or to the police, "
            "that this vault made it. That cannot be taken back."
        )
        other = self.tr(
            "Without it the recipient still knows that it is from you, and can prove it to nobody."
        )
        title = self.tr("Sign this bundle for a court")
        sheet = ReasonSheet(self.window(), title, f"{risk}\n{other}", self.tr("Sign it"))
        sheet.given.connect(self.attest)
        sheet.open_sheet(sheet.reason)

    def attest(self, reason: str) -> None:
        """Have the bundle signed for a reason; "" for not at all."""
        self.attest_why = reason
        on = bool(reason)
        self.attest_button.setText(self.tr("Do not sign it") if on else self.tr("Sign for a court…"))
        self._show()
