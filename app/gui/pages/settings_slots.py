"""What opens the vault: passphrases with or without a key file, and recovery words."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.emptying import clear_layout
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.components.sheet import Sheet
from app.gui.components.strength_bar import StrengthBar
from app.gui.desk import Desk
from app.gui.passphrase import PassphraseLine
from app.gui.wizard.offered import WordBox
from app.gui.wizard.strength import LEAST, Strength, judged

if TYPE_CHECKING:
    from app.services.opening import SlotView


class SlotsCard(Card):
    """The list, and what can be done with it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.body.addWidget(SectionHeader(self.tr("What opens the vault"), icon="key-round"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        self.body.addLayout(self._rows)
        self._buttons(
            (self.tr("Change the passphrase…"), self.change), (self.tr("Add a passphrase…"), self.add),
            (self.tr("New recovery words…"), self.renew_words),
        )  # fmt: skip
        self._buttons(
            (self.tr("Shares for colleagues…"), self.share),
            (self.tr("Somebody may have seen it…"), self.seen),
        )
        words = self.tr(
            "Whoever knows an old passphrase and has an older copy or backup can still open that one."
        )
        self.body.addWidget(Label(words, "caption", "ink2", wrap=True))
        self.refresh()

    def _buttons(self, *offered: tuple[str, Callable[[], None]]) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for words, slot in offered:
            button = Button(words, inline=True)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show what opens the vault now."""
        from app.services import opening

        clear_layout(self._rows)
        slots = opening.slots(self._desk.session)
        for slot in slots:
            self._rows.addWidget(self._row(slot))

    def _row(self, slot: "SlotView") -> QWidget:
        names = {
            "passphrase": self.tr("Passphrase"), "recovery": self.tr("Recovery words"),
            "shares": self.tr("Shares that colleagues hold"),
        }  # fmt: skip
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(Icon("key-round" if slot.kind == "passphrase" else "life-buoy"))
        row.addWidget(Label(names.get(slot.kind, self.tr("Another way"))), 1)
        remove = IconButton("x", self.tr("Remove"))
        remove.clicked.connect(lambda: self._remove(slot.index))
        row.addWidget(remove)
        return widget

    def _remove(self, index: int) -> None:
        remark = self.tr(
            "It stops working at once and cannot be brought back. "
            "An older copy or backup of this vault still opens with it."
        )
        sheet = ConfirmSheet(self.window(), self.tr("Remove this way of opening?"), remark, self.tr("Remove"))
        sheet.agreed.connect(lambda: self._remove_now(index))
        sheet.ask()

    def _remove_now(self, index: int) -> None:
        from app.services import opening

        session = self._desk.session
        self._desk.write(self, lambda: opening.remove_slot(session, index), lambda _done: self.refresh())

    def change(self) -> None:
        """Ask for the old passphrase and a new one."""
        from app.services import opening

        session = self._desk.session

        def work(sheet: "SecretSheet") -> Callable[[], Any]:
            old, new, key = sheet.old.text(), sheet.first.text(), sheet.keyfile
            old_key = sheet.old_keyfile
            return lambda: opening.change_passphrase(session, old, new, old_key, key)

        self._open(SecretSheet(self._desk, self.window(), self.tr("Change the passphrase"), work, old=True))

    def add(self) -> None:
        """Ask for one more passphrase."""
        from app.services import opening

        session = self._desk.session

        def work(sheet: "SecretSheet") -> Callable[[], Any]:
            new, key = sheet.first.text(), sheet.keyfile
            return lambda: opening.add_passphrase(session, new, key)

        self._open(SecretSheet(self._desk, self.window(), self.tr("Add a passphrase"), work))

    def _open(self, sheet: "SecretSheet") -> None:
        sheet.closed.connect(self.refresh)
        sheet.open_sheet(sheet.old if sheet.old.isVisibleTo(sheet) else sheet.first)

    def renew_words(self) -> None:
        """Ask whether the earlier words shall end; then make new ones and show them once."""
        remark = self.tr("The words written down until now stop working at once. Have paper and a pen ready.")
        sheet = ConfirmSheet(self.window(), self.tr("New recovery words?"), remark, self.tr("Make new words"))
        sheet.agreed.connect(self._renew_now)
        sheet.ask()

    def share(self) -> None:
        """Shares for colleagues, some of whom together can open the vault."""
        from app.gui.pages.settings_shares import SharesSheet

        sheet = SharesSheet(self._desk, self.window())
        sheet.closed.connect(self.refresh)
        sheet.open_sheet(sheet.people)

    def seen(self) -> None:
        """A new key, identity, passphrase and words, and no backup that the old ones open."""
        from app.gui.pages.settings_seen import SeenSheet

        self._open(SeenSheet(self._desk, self.window()))

    def _renew_now(self) -> None:
        from app.services import opening

        session, spoken = self._desk.session, self._desk.language
        self._desk.write(self, lambda: opening.new_recovery_words(session, spoken), self._show_words)

    def _show_words(self, words: Sequence[str]) -> None:
        sheet = Sheet(self.window(), self.tr("New recovery words"), width=640)
        warning = self.tr(
            "Write them on paper now: they are not shown again, and the earlier ones no longer work."
        )
        sheet.body.addWidget(Banner(warning, "amber"))
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for index, word in enumerate(words):
            grid.addWidget(WordBox(index + 1, word, tall=False), index % 4, index // 4)
        sheet.body.addLayout(grid)
        done = Button(self.tr("Written down"), Kind.PRIMARY)
        done.clicked.connect(sheet.close_sheet)
        sheet.footer.addStretch(1)
        sheet.footer.addWidget(done)
        sheet.closed.connect(self.refresh)
        sheet.open_sheet(done)


class SecretSheet(Sheet):
    """A new passphrase, twice, with its strength; perhaps the old one, perhaps a key file."""

    def __init__(
        self, desk: Desk, window: QWidget, title: str, work: Callable[["SecretSheet"], Callable[[], Any]], *,
        old: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(window, title, width=520)
        self.desk, self._work = desk, work
        self._strength = Strength(0, 0.0)
        self.keyfile: Path | None = None
        self.old_keyfile: Path | None = None
        self.old = PassphraseLine(self.tr("Passphrase until now"))
        if old:
            self.body.addWidget(Label(self.tr("Passphrase until now"), "label", "ink2"))
            self.body.addWidget(self.old)
            self._add_key(self.tr("It has a key file"), "old_keyfile")
        else:
            self.old.setParent(self)
            self.old.hide()
        self.first = PassphraseLine(self.tr("New passphrase"))
        self.again = PassphraseLine(self.tr("Once more"))
        self._bar = StrengthBar()
        self.body.addWidget(Label(self.tr("New passphrase"), "label", "ink2"))
        self.body.addWidget(self.first)
        self.body.addWidget(self._bar)
        self.body.addWidget(Label(self.tr("Once more"), "label", "ink2"))
        self.body.addWidget(self.again)
        self._add_key(self.tr("With a key file"), "keyfile")
        self._fault = Label("", "caption", "red", wrap=True)
        self.body.addWidget(self._fault)
        self.first.changed.connect(self._judge)
        self.again.changed.connect(self._enable)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Save"), Kind.PRIMARY)
        self.button.clicked.connect(self._save)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)
        self._enable()

    def _add_key(self, words: str, name: str) -> None:
        box = QCheckBox(words)

        def chosen(wanted: bool) -> None:
            path = choose(self, Want.FILE, self.tr("Key file")) if wanted else None
            setattr(self, name, path)
            box.setChecked(path is not None)

        box.clicked.connect(chosen)
        self.body.addWidget(box)

    def _judge(self) -> None:
        passphrase = self.first.text()
        self.desk.ask(self, lambda: judged(passphrase), self._judged, "strength")
        self._enable()

    def _judged(self, strength: Strength) -> None:
        self._strength = strength
        self._bar.show_strength(strength.lit, strength.word())
        self._enable()

    def _enable(self) -> None:
        same = bool(self.first.text()) and self.first.text() == self.again.text()
        self.button.setEnabled(same and self._strength.lit >= LEAST)
        fault = ""
        if self.first.text() and self._strength.lit < LEAST:
            fault = self.tr("The passphrase is too easy to guess")
        elif self.again.text() and not same:
            fault = self.tr("The two differ")
        self._fault.setText(fault)

    def _save(self) -> None:
        self.button.setEnabled(False)
        self.desk.writer.do(self, self._work(self), self._saved, failed=self._failed)

    def _saved(self, _done: object) -> None:
        self.desk.say(self.tr("Saved"))
        self.close_sheet()

    def _failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        if not isinstance(error, AppError):
            raise error
        self._fault.setText(self.desk.words_of(error))
