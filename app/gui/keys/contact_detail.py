"""One contact: its state, whose card it is, comparing, and what was found before."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.keys import look
from app.gui.keys.add_sheet import AddSheet
from app.gui.keys.compare_card import CompareCard
from app.gui.keys.doubts import sentences
from app.gui.keys.person_sheet import PersonSheet
from app.gui.keys.reason_sheet import ReasonSheet
from app.gui.keys.state_chip import StateChip
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.keys import Contact


class ContactDetail(QWidget):
    """`changed` after every verb; nothing here seals or opens."""

    changed = Signal()

    def __init__(
        self, desk: Desk, contact: "Contact", person: str, *, uninformed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self.contact = desk, contact
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._head(person))
        for words, tone in self._warnings(uninformed=uninformed):
            column.addWidget(Banner(words, tone))
        self.compare = CompareCard(desk, contact)
        self.compare.found.connect(self.mark)
        column.addWidget(self.compare)
        column.addWidget(self._history())
        column.addStretch(1)

    def _head(self, person: str) -> Card:
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(ElidedLabel(self.contact.name, "title"), 1)
        state = self.contact.state.value
        self.chip = StateChip(state, words=look.since(self.contact))
        line.addWidget(self.chip)
        card.body.addLayout(line)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        if self.contact.person:
            row.addWidget(Label(self.tr("Card of"), "label", "ink3"))
            go = Button(person or self.tr("a record"), Kind.LINK)
            go.clicked.connect(lambda: self._desk.open(self.contact.person, "person"))
            row.addWidget(go)
        words = self.tr("Change…") if self.contact.person else self.tr("Say whose card it is…")
        link = Button(words, icon="user-round", inline=True)
        link.clicked.connect(self._choose_person)
        row.addWidget(link)
        row.addStretch(1)
        self.exposure = Button(self.tr("Exposure check…"), icon="shield-alert", inline=True)
        self.exposure.setToolTip(self.tr("They were taken, or their device is lost"))
        check = Place("exposure", record=self.contact.person, filters=(("contact", self.contact.id),))
        self.exposure.clicked.connect(lambda: self._desk.go(check))
        row.addWidget(self.exposure)
        card.body.addLayout(row)
        return card

    def _warnings(self, *, uninformed: bool) -> list[tuple[str, str]]:
        from app.services import keys

        found = []
        state = self.contact.state
        if state is keys.State.SUSPECTED:
            words = self.tr(
                "Somebody else may hold this key. Nothing is sealed to it; what comes from it proves nothing."
            )
            found.append((words, "red"))
        elif state is keys.State.REVOKED:
            found.append((self.tr("This key is out of use. Nothing is sealed to it."), "red"))
        elif state is keys.State.CHANGED:
            words = self.tr("They use another card now. Until you compare again, it may be somebody else's.")
            found.append((words, "amber"))
        doubts = keys.doubts(self._desk.session, self.contact.name, besides=self.contact.id)
        found += [(sentence, "amber") for sentence in sentences(doubts)]
        if uninformed:
            words = self.tr(
                "They have not yet used your newest card; what you send goes out under the one they know."
            )
            found.append((words, "accent"))
        return found

    def _history(self) -> Card:
        card = Card()
        card.body.addWidget(SectionHeader(self.tr("What was found"), icon="history"))
        for event in reversed(self.contact.history):
            row = QHBoxLayout()
            row.addWidget(Label(look.day(event.day), "label", "ink2"))
            row.addWidget(StateChip(event.state.value, small=True))
            row.addStretch(1)
            row.addWidget(Label(event.fingerprint[:8], "caption", "ink3"))
            card.body.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        other = Button(self.tr("They have another card…"), icon="refresh-cw", inline=True)
        other.clicked.connect(self._replace)
        row.addWidget(other)
        row.addStretch(1)
        for words, state in ((self.tr("Suspected…"), "suspected"), (self.tr("Revoked…"), "revoked")):
            button = Button(words, Kind.DANGER, icon=look.icon(state), inline=True)
            button.clicked.connect(partial(self._bar, state))
            if self.contact.state.value == state:
                button.hide()  # one that is shown before it has a parent would be a window
            row.addWidget(button)
        card.body.addLayout(row)
        return card

    # --- verbs ----------------------------------------------------------------------------------------

    def mark(self, state: str) -> None:
        """What comparing found; lifting a bar asks for a reason first."""
        from app.services import keys

        if state == "suspected":
            self._bar(state)
        elif keys.sealable(self.contact):
            self._set(state, "")
        else:
            warning = self.tr("This key was taken out of use. Say why it can be relied on again.")
            self._ask(
                self.tr("Rely on this key again"), warning, self.tr("Rely on it"), state, optional=False
            )

    def _bar(self, state: str) -> None:
        suspected = self.tr("Nothing is sealed to this key from now on. Warn the owner by another way.")
        revoked = self.tr(
            "Nothing is sealed to this key from now on. The owner should send you another card."
        )
        title = self.tr("Mark as suspected") if state == "suspected" else self.tr("Mark as revoked")
        self._ask(title, suspected if state == "suspected" else revoked, title, state, optional=True)

    def _ask(self, title: str, warning: str, act: str, state: str, *, optional: bool) -> None:
        sheet = ReasonSheet(self.window(), title, warning, act, optional=optional)
        sheet.given.connect(lambda reason: self._set(state, reason))
        sheet.open_sheet(sheet.reason)

    def _set(self, state: str, reason: str) -> None:
        from app.services import keys

        session, id_ = self._desk.session, self.contact.id
        self._do(lambda: keys.set_state(session, id_, keys.State(state), reason))

    def _replace(self) -> None:
        title, act = self.tr("Another card of this contact"), self.tr("Take it, to be compared again")
        sheet = AddSheet(self.window(), self._desk, title, act)
        sheet.given.connect(self._take)
        sheet.open_sheet(sheet.text)

    def _take(self, text: str) -> None:
        from app.services import keys

        session, id_ = self._desk.session, self.contact.id
        self._do(lambda: keys.replace_card(session, id_, text))

    def _choose_person(self) -> None:
        sheet = PersonSheet(self.window(), self._desk)
        sheet.given.connect(self._link)
        sheet.open_sheet(sheet.line)

    def _link(self, person: str) -> None:
        from app.services import keys

        session, id_ = self._desk.session, self.contact.id
        self._do(lambda: keys.link_person(session, id_, person))

    def _do(self, work: object) -> None:
        self._desk.write(self, work, lambda _done: self.changed.emit())  # type: ignore[arg-type]
