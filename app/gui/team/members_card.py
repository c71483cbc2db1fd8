"""Who is in the team, how far each key was compared, and from whom is taken without asking."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.chip import Chip
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.services import keys, team
from app.services.keys import Contact, State


class MembersCard(Card):
    """One line for each contact; `changed` when a member was added or removed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.boxes: dict[str, QCheckBox] = {}
        self.automatic: dict[str, QCheckBox] = {}
        self.body.addWidget(SectionHeader(self.tr("Members"), icon="users"))
        words = self.tr("Every member can read what the shared cases hold, up to the level “team”.")
        self.body.addWidget(Label(words, "label", "ink2", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        self.body.addLayout(self._rows)
        self._nobody = Label(
            self.tr("No contacts yet. Take in the cards of your colleagues first."),
            "label",
            "amber",
            wrap=True,
        )
        self.body.addWidget(self._nobody)

    def refresh(self) -> None:
        """Show the contacts as they are now."""
        clear_layout(self._rows)
        session = self._desk.session
        known = team.team(session)
        members = known.members if known else ()
        automatic = known.automatic if known else ()
        self.boxes, self.automatic = {}, {}
        for contact in keys.contacts(session):
            self._rows.addWidget(self._row(contact, contact.id in members, contact.id in automatic))
        self._nobody.setVisible(not self.boxes)

    def ids(self) -> list[str]:
        """The contacts that are ticked."""
        return [id_ for id_, box in self.boxes.items() if box.isChecked()]

    def _row(self, contact: Contact, member: bool, automatic: bool) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        line = QHBoxLayout()
        box = QCheckBox(contact.name)
        box.setChecked(member)
        box.toggled.connect(lambda _on: self.changed.emit())
        line.addWidget(box, 1)
        words, tone = self._state(contact.state)
        line.addWidget(Chip(words, tone))
        column.addLayout(line)
        taking = QCheckBox(self.tr("Take additions and newer values without asking"))
        taking.setChecked(automatic)
        taking.setEnabled(member and contact.state is State.PERSON)
        taking.toggled.connect(lambda on: self._take(contact.id, on))
        inset = QHBoxLayout()
        inset.setContentsMargins(theme.px(22), 0, 0, 0)
        inset.addWidget(taking)
        column.addLayout(inset)
        self.boxes[contact.id], self.automatic[contact.id] = box, taking
        return widget

    def _take(self, contact: str, on: bool) -> None:
        session = self._desk.session
        self._desk.write(self, lambda: team.set_automatic(session, contact, on))

    def _state(self, state: State) -> tuple[str, str]:
        return {
            State.UNVERIFIED: (self.tr("Not compared"), "amber"),
            State.VOICE: (self.tr("Compared by voice"), "green"),
            State.PERSON: (self.tr("Compared in person"), "green"),
            State.CHANGED: (self.tr("Changed: compare again"), "red"),
            State.REVOKED: (self.tr("Revoked"), "red"),
            State.SUSPECTED: (self.tr("Suspected"), "red"),
        }[state]
