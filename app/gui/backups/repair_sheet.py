"""What is still whole in a damaged vault, taken over into a new folder."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.progress import Progress
from app.gui.components.sheet import Sheet
from app.gui.passphrase import PassphraseLine
from app.gui.threads import Line
from app.gui.threads import Progress as Progressing

if TYPE_CHECKING:
    from app.services.repairing import Repaired


class RepairSheet(Sheet):
    """`repaired` gets the folder of the new vault when its owner has read what came over."""

    def __init__(
        self, window: QWidget, line: Line, language: str, repaired: Callable[[Path], None],
        folder: Path | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window, self.tr("Rescue a damaged vault"), width=600)
        self._line, self._language, self._repaired = line, language, repaired
        self._folder, self._target = folder, None if folder is None else _beside(folder)
        remark = self.tr(
            "Everything that is still whole is copied into a new vault, and lost records are made again from "
            "the journal. The damaged vault is only read. If you have a backup, restore that first."
        )
        self.body.addWidget(Label(remark, "label", "ink2", wrap=True))
        self._from = ElidedLabel(str(folder or self.tr("No folder chosen yet")), "label", "ink3")
        self.body.addLayout(_row(self._from, self.tr("Damaged vault…"), self._choose_source))
        self._to = ElidedLabel(str(self._target or self.tr("No folder chosen yet")), "label", "ink3")
        self.body.addLayout(_row(self._to, self.tr("New, empty folder…"), self._choose_target))
        self._build_secret()
        self._build_foot()
        self._enable()

    def _build_secret(self) -> None:
        self._secret_name = Label(self.tr("The passphrase of this vault"), "caption", "ink2")
        self.body.addWidget(self._secret_name)
        self.passphrase = PassphraseLine(self.tr("Passphrase"))
        self.passphrase.changed.connect(self._enable)
        self.body.addWidget(self.passphrase)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("or the twelve recovery words"))
        self.words.setAccessibleName(self.tr("or the twelve recovery words"))
        self.words.setEchoMode(QLineEdit.EchoMode.Password)
        self.words.textChanged.connect(lambda _text: self._enable())
        self.body.addWidget(self.words)
        self.told = Banner("", "red")
        self.told.hide()
        self.body.addWidget(self.told)

    def _build_foot(self) -> None:
        self._cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        self._cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Rescue"), Kind.PRIMARY)
        self.button.clicked.connect(self.begin)
        self.footer.addStretch(1)
        self.footer.addWidget(self._cancel)
        self.footer.addWidget(self.button)

    def _choose_source(self) -> None:
        path = choose(self, Want.FOLDER, self.tr("Folder of the damaged vault"))
        if path is not None:
            self.take_source(path)

    def take_source(self, path: Path) -> None:
        """The vault that is damaged; a new folder beside it is proposed."""
        self._folder = path
        self._from.setText(str(path))
        self.take_target(self._target or _beside(path))

    def _choose_target(self) -> None:
        path = choose(self, Want.NEW_FOLDER, self.tr("New, empty folder"))
        if path is not None:
            self.take_target(path)

    def take_target(self, path: Path) -> None:
        """Where the new vault goes."""
        self._target = path
        self._to.setText(str(path))
        self._enable()

    def _enable(self) -> None:
        secret = bool(self.passphrase.text() or self.words.text().strip())
        self.button.setEnabled(self._folder is not None and self._target is not None and secret)

    def begin(self) -> None:
        """Take over what is whole; the passphrase is tried first, before anything is written."""
        from app.services import repairing

        folder, target = self._folder, self._target
        if folder is None or target is None:
            return
        phrase, words = self.passphrase.text(), self.words.text().strip()
        bar = Progress(self.tr("Rescuing"), self.tr("Nothing is left behind when you cancel."))
        self.body.addWidget(bar)
        self.button.setEnabled(False)
        self.told.hide()
        self.place()

        def work(progress: Progressing) -> "Repaired":
            return repairing.repair_into(folder, target, phrase, words, progress=progress)

        def over() -> None:
            bar.hide()
            bar.deleteLater()

        def done(found: "Repaired") -> None:
            over()
            self._done(found, target)

        def failed(error: BaseException) -> None:
            over()
            self._failed(error)

        job = self._line.do_long(self, work, done, failed=failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _done(self, found: "Repaired", target: Path) -> None:
        """Say what came over and what did not; the vault is opened by whoever has read it."""
        for widget in (self._secret_name, self.passphrase, self.words, self._cancel):
            widget.hide()
        self.passphrase.clear()
        self.words.clear()
        first, *others = self._words(found)
        self.body.addWidget(Banner(first, "green" if found.complete else "amber"))
        for words in others:
            self.body.addWidget(Label(words, "label", "ink2", wrap=True))
        self.button.setText(self.tr("Continue to the new vault"))
        self.button.clicked.disconnect()
        self.button.clicked.connect(lambda: self._leave(target))
        self.button.setEnabled(True)
        self.place()

    def _words(self, found: "Repaired") -> list[str]:
        n = QLocale().toString
        first = self.tr("Taken over: {records} records, {files} files.")
        told = (
            (found.from_journal, self.tr("Records that came back out of the journal: {n}.")),
            (found.doubtful, self.tr("Records that may lack their last changes: {n}.")),
            (found.files_damaged, self.tr("Damaged files (Settings brings back what a backup has): {n}.")),
            (found.pages_lost, self.tr("Pages that cannot be read (their content may be missing): {n}.")),
            (found.entries_lost, self.tr("Entries of the journal that are lost: {n}.")),
            (found.exports_lost, self.tr("Lines of the ledger that are lost: {n}.")),
        )
        return [
            first.format(records=n(found.records), files=n(found.files)),
            *(words.format(n=n(count)) for count, words in told if count),
            self.tr("Keep the damaged vault until you have looked through the new one."),
        ]

    def _leave(self, target: Path) -> None:
        self.close_sheet()
        self._repaired(target)

    def _failed(self, error: BaseException) -> None:
        from app.services.wording import problem_words

        if not isinstance(error, AppError):
            raise error
        self.told.set_text(problem_words(error, self._language))
        self.told.show()
        self.place()
        self._enable()


def _row(words: ElidedLabel, act: str, slot: Callable[[], None]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(10))
    button = Button(act, inline=True)
    button.clicked.connect(slot)
    row.addWidget(button)
    row.addWidget(words, 1)
    return row


def _beside(folder: Path) -> Path:
    """A new folder beside the damaged one, under a name that is free."""
    names = (f"{folder.name}-{number}" for number in range(2, 1000))
    return next(folder.with_name(name) for name in names if not folder.with_name(name).exists())
