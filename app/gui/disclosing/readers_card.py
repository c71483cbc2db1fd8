"""Who gets a package: contacts with the state of their keys, groups, or a card or key that is pasted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel, Label
from app.gui.desk import Desk
from app.gui.disclosing.lines_card import LinesCard
from app.gui.keys.state_chip import StateChip
from app.services import keys
from app.services.disclosing.dispatch import CONTACT, reader_of
from app.services.disclosing.recipients import recipient_of_text


class ReadersCard(LinesCard):
    """`changed` when a reader was added or taken out; every reader gets a package of their own."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recipients"), "users", parent)
        self._desk = desk
        self.readers: list[str] = []
        self.paste = QPlainTextEdit()
        self.paste.setFixedHeight(theme.px(56))
        self.paste.setTabChangesFocus(True)
        self.paste.setPlaceholderText(self.tr("Paste a card or an age public key (age1…)"))
        self.paste.setAccessibleName(self.paste.placeholderText())
        self.fault = Label("", "caption", "red", wrap=True)
        self.fault.hide()
        add = Button(self.tr("Add"), icon="plus", inline=True)
        add.clicked.connect(lambda: self.add_text(self.paste.toPlainText()))
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12))
        foot.setSpacing(theme.px(6))
        foot.addWidget(self.paste)
        foot.addWidget(self.fault)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        foot.addLayout(row)
        self.body.addLayout(foot)

    def show_readers(self, readers: tuple[str, ...]) -> None:
        """Show who is chosen, and who could be."""
        self.readers = list(readers)
        self.head.set_count(len(self.readers))
        self.begin()
        for text in self.readers:
            self.line(self._chosen(text))
        if not self.readers:
            self.note(self.tr("Nobody is chosen yet. Each recipient gets a package of their own."))
        self._offer_groups()
        self._offer_contacts()
        self.end()

    def _chosen(self, text: str) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        row.setSpacing(theme.px(8))
        reader = reader_of(self._desk.session, text)
        contact = keys.by_id(self._desk.session, text.removeprefix(CONTACT))
        row.addWidget(Icon("user-round"))
        name = (reader.name if reader else "") or self.tr("age key")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(ElidedLabel(name, "strong"))
        about = self._about(contact, reader.address if reader else "")
        lines.addWidget(ElidedLabel(about, "caption", "ink3"))
        row.addLayout(lines, 1)
        row.addWidget(self._state(contact))
        remove = IconButton("x", self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(lambda: self._remove(text))
        row.addWidget(remove)
        return widget

    def _about(self, contact: keys.Contact | None, address: str) -> str:
        if contact is None:
            kind = self.tr("post-quantum") if address.startswith("age1pq") else self.tr("classic X25519")
            return f"{kind} · {address[:20]}"
        words = keys.spoken(contact.card, self._desk.language).split()
        return " ".join(words[:4])

    def _offer_groups(self) -> None:
        found = [group for group in keys.groups(self._desk.session) if self._missing(group)]
        if found:
            self.heading(self.tr("Groups"))
        for group in found:
            chip = Chip(f"{group.name} · {len(group.members)}", acts=True, icon="users")
            chip.clicked.connect(lambda _on=False, group=group: self._add_all(self._missing(group)))
            self.line(_left(chip))

    def _missing(self, group: keys.RecipientGroup) -> list[str]:
        found = [one for one in keys.members(self._desk.session, group) if keys.sealable(one)]
        return [CONTACT + one.id for one in found if CONTACT + one.id not in self.readers]

    def _offer_contacts(self) -> None:
        known = [one for one in keys.contacts(self._desk.session) if CONTACT + one.id not in self.readers]
        if known:
            self.heading(self.tr("Contacts"))
        for contact in known:
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            add = Chip(contact.name, acts=True, icon="plus")
            add.setEnabled(keys.sealable(contact))
            add.clicked.connect(lambda _on=False, id_=contact.id: self._add_all([CONTACT + id_]))
            row.addWidget(add)
            row.addWidget(self._state(contact))
            row.addStretch(1)
            self.line(row)

    def _state(self, contact: keys.Contact | None) -> Chip:
        """How far a key was compared; nothing proves the origin to somebody without a card."""
        if contact is None:
            words = self.tr("origin unproven")
            return Chip(words, "amber", icon="shield-question-mark", small=True)
        return StateChip(contact.state.value, small=True)

    def add_text(self, text: str) -> None:
        """Add a card or age key; a card becomes a contact, unverified."""
        text = text.strip()
        if not text:
            return
        try:
            recipient_of_text(text)
            if not text.startswith("age1"):
                text = CONTACT + keys.add_contact(self._desk.session, text).id
        except AppError as error:
            self.fault.setText(self._desk.words_of(error))
            self.fault.show()
            return
        self.fault.hide()
        self.paste.clear()
        self._add_all([text])

    def _add_all(self, texts: list[str]) -> None:
        self.readers += [text for text in texts if text not in self.readers]
        self.show_readers(tuple(self.readers))
        self.changed.emit()

    def _remove(self, text: str) -> None:
        self.readers.remove(text)
        self.show_readers(tuple(self.readers))
        self.changed.emit()


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
