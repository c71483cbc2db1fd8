"""A vault from a backup: which backup, the passphrase of its day, and the empty folder it goes into."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.progress import Progress
from app.gui.components.sheet import Sheet
from app.gui.moments import moment_words
from app.gui.passphrase import PassphraseLine
from app.gui.threads import Line
from app.gui.threads import Progress as Progressing

if TYPE_CHECKING:
    from app.services.backups import Backup


class RestoreSheet(Sheet):
    """`restored` gets the folder of the new vault; nothing that exists is overwritten."""

    def __init__(
        self, window: QWidget, line: Line, language: str, restored: Callable[[Path], None],
        rescue: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(window, self.tr("Restore from a backup"), width=600)
        self._line, self._language, self._restored = line, language, restored
        self._found: list[Backup] = []
        self._target: Path | None = None
        self._from = ElidedLabel(self.tr("No folder chosen yet"), "label", "ink3")
        self.body.addLayout(self._row(self._from, self.tr("Folder with the backups…"), self._choose_source))
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which backup"))
        self.which.hide()
        self.body.addWidget(self.which)
        self._to = ElidedLabel(self.tr("No folder chosen yet"), "label", "ink3")
        self.body.addLayout(self._row(self._to, self.tr("New, empty folder…"), self._choose_target))
        self.body.addWidget(Label(self.tr("The passphrase of that day"), "caption", "ink2"))
        self.passphrase = PassphraseLine(self.tr("Passphrase"))
        self.passphrase.changed.connect(self._enable)
        self.body.addWidget(self.passphrase)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("or the twelve recovery words"))
        self.words.setAccessibleName(self.tr("or the twelve recovery words"))
        self.words.setEchoMode(QLineEdit.EchoMode.Password)
        self.words.textChanged.connect(lambda _text: self._enable())
        self.body.addWidget(self.words)
        self._wrong = Banner("", "red")
        self._wrong.hide()
        self.body.addWidget(self._wrong)
        without = Button(self.tr("No backup? Rescue a damaged vault…"), Kind.LINK, inline=True)
        without.clicked.connect(self.close_sheet)
        without.clicked.connect(rescue)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Restore"), Kind.PRIMARY)
        self.button.clicked.connect(self.restore)
        self.footer.addWidget(without)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)
        self._enable()

    def _row(self, words: ElidedLabel, act: str, slot: Callable[[], None]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        button = Button(act, inline=True)
        button.clicked.connect(slot)
        row.addWidget(button)
        row.addWidget(words, 1)
        return row

    def _choose_source(self) -> None:
        path = choose(self, Want.FOLDER, self.tr("Folder with the backups"))
        if path is not None:
            self.take_source(path)

    def take_source(self, path: Path) -> None:
        """Show the backups of a folder; a vault's own lie in its `backups`."""
        from app.services.backups import backups

        found = backups(path)
        for inner in ("backups", "anjuan-backups"):
            found = found or backups(path / inner)
        self._found = found
        self._from.setText(str(path) if found else self.tr("There are no backups in this folder"))
        self.which.clear()
        for one in found:
            self.which.addItem(f"{moment_words(one.when, self._language)}　{one.size / 1e6:.1f} MB")
        self.which.setVisible(bool(found))
        self.place()
        self._enable()

    def _choose_target(self) -> None:
        path = choose(self, Want.NEW_FOLDER, self.tr("New, empty folder"))
        if path is not None:
            self.take_target(path)

    def take_target(self, path: Path) -> None:
        """Where the vault goes."""
        self._target = path
        self._to.setText(str(path))
        self._enable()

    def _enable(self) -> None:
        secret = bool(self.passphrase.text() or self.words.text().strip())
        self.button.setEnabled(bool(self._found) and self._target is not None and secret)

    def restore(self) -> None:
        """Restore it; the passphrase is tried first, before anything is written."""
        from app.services import backups

        target = self._target
        if target is None or not self._found:
            return
        path = self._found[max(0, self.which.currentIndex())].path
        phrase, words = self.passphrase.text(), self.words.text().strip()
        bar = Progress(self.tr("Restoring"), self.tr("Nothing is left behind when you cancel."))
        self.body.addWidget(bar)
        self.button.setEnabled(False)
        self._wrong.hide()
        self.place()

        def work(progress: Progressing) -> None:
            backups.restore(path, target, phrase, words, progress=progress)

        def failed(error: BaseException) -> None:
            bar.hide()
            bar.deleteLater()
            self._failed(error)

        job = self._line.do_long(
            self, work, lambda _done: self._done(target), failed=failed, shown=bar.report
        )
        bar.cancelled.connect(job.cancel)

    def _done(self, target: Path) -> None:
        self.close_sheet()
        self._restored(target)

    def _failed(self, error: BaseException) -> None:
        from app.services.wording import problem_words

        if not isinstance(error, AppError):
            raise error
        self._wrong.set_text(problem_words(error, self._language))
        self._wrong.show()
        self.place()
        self._enable()
