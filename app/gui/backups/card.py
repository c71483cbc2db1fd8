"""Settings: where backups go, how old they are, making one now, and trying a restore."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.backups.words import age_words, tested_words
from app.gui.choosing import Want, choose
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.chip import Chip
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.threads import Progress as Progressing

if TYPE_CHECKING:
    from app.services.backups import Standing


class BackupsCard(Card):
    """Backups go by themselves once a day; another drive survives the loss of this one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.body.addWidget(SectionHeader(self.tr("Backups"), icon="hard-drive"))
        line = QHBoxLayout()
        self.age = Chip("", "green")
        self.tested = Label("", "label", "ink2")
        line.addWidget(self.age)
        line.addWidget(self.tested, 1)
        self.body.addLayout(line)
        self._elsewhere = ElidedLabel("", "caption", "ink2")
        self.body.addWidget(self._elsewhere)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        self.now = Button(self.tr("Back up now"), Kind.PRIMARY, inline=True)
        self.now.clicked.connect(self.back_up)
        self.test = Button(self.tr("Try a restore"), inline=True)
        self.test.clicked.connect(self.try_restore)
        place = Button(self.tr("Another drive…"), icon="usb", inline=True)
        place.clicked.connect(self._choose_place)
        for button in (self.now, self.test, place):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        remark = self.tr(
            "Backups are encrypted and open with a passphrase of their day. They go by themselves once a "
            "day; a folder on another drive, kept elsewhere, survives the loss of this computer."
        )
        self.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        self.refresh()

    def refresh(self) -> None:
        """Ask how the backups stand."""
        from app.services import backups

        session = self._desk.session
        self._desk.ask(self, lambda: backups.standing(session), self._show, "backups")

    def _show(self, told: "Standing") -> None:
        words, tone = age_words(told)
        self.age.set(words, tone)
        self.tested.setText(tested_words(told))
        if told.elsewhere is None:
            self._elsewhere.setText(self.tr("Only beside the vault, on the same drive"))
        elif told.newest_elsewhere is None:
            self._elsewhere.setText(self.tr("Also to {place}; not at hand now").format(place=told.elsewhere))
        else:
            self._elsewhere.setText(self.tr("Also to {place}").format(place=told.elsewhere))
        self.test.setEnabled(told.newest is not None)
        self.now.setEnabled(not self._desk.session.vault.read_only)

    def back_up(self) -> None:
        """Make one now."""
        from app.services import backups

        session = self._desk.session
        bar = Progress(
            self.tr("Backing up"), self.tr("An unfinished backup is thrown away; older ones stay.")
        )
        self.body.addWidget(bar)
        self.now.setEnabled(False)

        def work(progress: Progressing) -> object:
            return backups.make(session, progress)

        def done(_made: object) -> None:
            bar.deleteLater()
            self._desk.say(self.tr("Backed up and verified"))
            self.refresh()

        def failed(error: BaseException) -> None:
            bar.deleteLater()
            self.refresh()
            if not isinstance(error, AppError) or error.problem != Problem.CANCELLED:
                self._desk.failing.emit(error)

        job = self._desk.keeper.do_long(self, work, done, failed=failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def try_restore(self) -> None:
        """Restore the newest one beside the vault, check it whole and remove it again."""
        from app.services import backups

        session = self._desk.session
        self.tested.setText(self.tr("Restoring…"))
        self._desk.keeper.do(self, lambda: backups.test_restore(session), self._tried)

    def _tried(self, sound: bool) -> None:
        self._desk.say(
            self.tr("Restored and checked: nothing is missing")
            if sound
            else self.tr("This backup is damaged; make a new one now")
        )
        self.refresh()

    def _choose_place(self) -> None:
        from app.services import backups

        path = choose(self, Want.FOLDER, self.tr("A folder on another drive"))
        if path is not None:
            session = self._desk.session
            keep = lambda: backups.choose_elsewhere(session, path)  # noqa: E731
            self._desk.write(self, keep, lambda _done: self.back_up())
