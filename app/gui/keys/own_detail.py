"""This vault's own side: its card, what to read out, newer and older identities, the key for a court."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.keys import look
from app.gui.keys.fingerprint_view import FingerprintView
from app.gui.keys.reason_sheet import ReasonSheet
from app.gui.pages.share_card import OwnCard

if TYPE_CHECKING:
    from app.services.keys import Overview, Own


class OwnDetail(QWidget):
    """`changed` after every verb."""

    changed = Signal()

    def __init__(self, desk: Desk, all_: "Overview", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._all = desk, all_
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._fingerprint())
        column.addWidget(OwnCard(desk, fingerprint=False))
        column.addWidget(self._identities())
        if all_.attest is not None:
            column.addWidget(self._attest())
        column.addStretch(1)

    def _fingerprint(self) -> Card:
        card = Card()
        title = self.tr("Your card: {name}").format(name=self._all.own[0].card.name)
        card.body.addWidget(SectionHeader(title, icon="key-round"))
        words = self.tr("Read these out when somebody compares your card, or let them scan the code.")
        card.body.addWidget(Label(words, "label", "ink2", wrap=True))
        view = FingerprintView(self._desk.language)
        view.show_fingerprint(self._all.own[0].card.fingerprint())
        card.body.addWidget(view)
        return card

    def _identities(self) -> Card:
        card = Card()
        head = SectionHeader(self.tr("Identities"), icon="refresh-cw", count=len(self._all.own))
        self.rotate_button = Button(self.tr("Make a new identity…"), icon="plus", inline=True)
        self.rotate_button.clicked.connect(self._ask_rotate)
        head.add_action(self.rotate_button)
        card.body.addWidget(head)
        for own in self._all.own:
            card.body.addLayout(self._identity(own))
        if self._all.uninformed:
            names = self.tr("Have not used your newest card yet: {names}").format(
                names=self.tr(", ").join(one.name for one in self._all.uninformed)
            )
            card.body.addWidget(Banner(names, "amber"))
            row = QHBoxLayout()
            self.announce_button = Button(self.tr("Seal the new card to them…"), icon="send", inline=True)
            self.announce_button.clicked.connect(self._announce)
            row.addWidget(self.announce_button)
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _identity(self, own: "Own") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        name = self.tr("Card {n}").format(n=own.card.sequence)
        row.addWidget(Label(name, "strong"))
        made, until = look.day(own.made), look.day(own.retired)
        if own.retired:
            words = self.tr("{first} to {last} · kept for reading").format(first=made, last=until)
        else:
            words = self.tr("in use since {day}").format(day=made)
        row.addWidget(Label(words, "label", "ink2"))
        row.addStretch(1)
        if own.retired:
            remove = Button(self.tr("Remove…"), Kind.DANGER, icon="trash-2", inline=True)
            remove.clicked.connect(lambda: self._ask_remove(own))
            row.addWidget(remove)
        return row

    def _attest(self) -> Card:
        card = Card()
        head = SectionHeader(self.tr("Key for attested exports"), icon="signature")
        save = Button(self.tr("Save the public key…"), icon="save", inline=True)
        save.clicked.connect(self._save_attest)
        head.add_action(save)
        card.body.addWidget(head)
        words = self.tr(
            "Whoever holds an attested export and this key can prove to anybody that it was made here. "
            "It stands in no card."
        )
        card.body.addWidget(Label(words, "label", "ink2", wrap=True))
        from app.services import keys

        if self._all.attest is not None:
            card.body.addWidget(Label(keys.digits_of(self._all.attest.fingerprint()), "strong", wrap=True))
        return card

    # --- verbs ----------------------------------------------------------------------------------------

    def _ask_rotate(self) -> None:
        warning = self.tr(
            "From now on you give out a new card. Contacts learn of it from your next bundle and must "
            "compare again. What is sealed to the old card still opens here, until you remove it."
        )
        title = self.tr("Make a new identity")
        sheet = ReasonSheet(self.window(), title, warning, title, optional=True, danger=False)
        sheet.given.connect(lambda _reason: self.rotate())
        sheet.open_sheet(sheet.reason)

    def rotate(self) -> None:
        """A new identity."""
        from app.services import keys

        session = self._desk.session
        self._desk.write(self, lambda: keys.rotate(session), lambda _done: self.changed.emit())

    def _ask_remove(self, own: "Own") -> None:
        lost = self.tr(
            "Bundles sealed to card {n} that you have not opened here can then be opened by nobody. "
            "Older backups still hold it."
        ).format(n=own.card.sequence)
        parts = [lost]
        still = [one.name for one in self._all.uninformed if one.knows <= own.card.sequence]
        if still:
            parts.append(
                self.tr("They may still seal to it: {names}").format(names=self.tr(", ").join(still))
            )
        title = self.tr("Remove card {n}").format(n=own.card.sequence)
        sheet = ReasonSheet(self.window(), title, "\n".join(parts), title, optional=True)
        sheet.given.connect(lambda _reason: self.remove(own.card.fingerprint()))
        sheet.open_sheet(sheet.reason)

    def remove(self, fingerprint: bytes) -> None:
        """Forget an old identity."""
        from app.services import keys

        session = self._desk.session
        self._desk.write(self, lambda: keys.remove(session, fingerprint), lambda _done: self.changed.emit())

    def _announce(self) -> None:
        target = choose(self, Want.TARGET, self.tr("Where to put the bundle"), "card.age")
        if target is None:
            return
        from app.services import sharing

        session = self._desk.session
        say = lambda _done: self._desk.say(self.tr("Sealed: send this file to them"))  # noqa: E731
        self._desk.write(self, lambda: sharing.announce(session, target), say)

    def _save_attest(self) -> None:
        target = choose(self, Want.TARGET, self.tr("Save the public key"), "attestation-key.txt")
        if target is None:
            return
        from app.services import keys

        session = self._desk.session
        say = lambda _done: self._desk.say(self.tr("Public key saved"))  # noqa: E731
        self._desk.write(self, lambda: keys.save_attest_key(session, target), say)
