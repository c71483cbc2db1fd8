"""Files on their way in: what was dropped or chosen, progress, what became of them, and the originals."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.threads import Progress as Progressing

if TYPE_CHECKING:
    from app.services.taking_files import Taken

EXHIBIT = {"zh_hans": "证-{n:03}", "zh_hant": "證-{n:03}", "en": "EX-{n:03}"}


class TakingSheet(Sheet):
    """Each file becomes a record of evidence, need-to-know, of the case it was dropped on."""

    def __init__(self, desk: Desk, window: QWidget, files: Sequence[Path], case: str = "") -> None:
        super().__init__(window, self.tr("Take files in"), width=560, closable=False)
        self._desk, self._files, self._case = desk, files, case
        self.taken: Taken | None = None
        size = QLocale().formattedDataSize(sum(_size(file) for file in files))
        counted = self.tr("%n file(s), {size}", None, len(files)).format(size=size)
        self._count = Label(counted, "section")
        self.body.addWidget(self._count)
        where = self.tr("They belong to no case yet.")
        if case:
            where = self.tr("They become evidence of this case.")
        how = self.tr(
            "Each is encrypted as it is read and seen by handlers only. Names and places of the files are "
            "not remembered once they are in."
        )
        self._remark = Label(where + " " + how, "body", "ink2", wrap=True)
        self.body.addWidget(self._remark)
        self._bar = Progress(
            self.tr("Encrypting into the vault"), self.tr("Cancelling keeps the files that are whole.")
        )
        self._bar.hide()
        self.body.addWidget(self._bar)
        self._ssd = Banner("", "amber")
        self._ssd.hide()
        self.body.addWidget(self._ssd)
        self.cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        self.cancel.clicked.connect(self.close_sheet)
        self.delete = Button(self.tr("Delete the originals"), Kind.DANGER)
        self.delete.clicked.connect(self.delete_originals)
        self.delete.hide()
        self.button = Button(self.tr("Take in"), Kind.PRIMARY)
        self.button.setEnabled(bool(files) and not desk.session.vault.read_only)
        self.button.clicked.connect(self._go)
        self.footer.addWidget(self.delete)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.button)

    def _go(self) -> None:
        if self.taken is not None:
            self.close_sheet()
            return
        from app.services import taking_files

        self.button.setEnabled(False)
        self.cancel.hide()
        self._bar.show()
        self.place()
        session, files, case = self._desk.session, self._files, self._case
        exhibit = EXHIBIT[self._desk.language]

        def work(progress: Progressing) -> object:
            return taking_files.take(session, files, exhibit, case, progress)

        job = self._desk.writer.do_long(self, work, self._done, failed=self._failed, shown=self._shown)
        self._bar.cancelled.connect(job.cancel)

    def _shown(self, done: int, total: int) -> None:
        mega = 1_000_000
        self._bar.report(done, total, f"{done // mega} / {max(1, total // mega)} MB")

    def _failed(self, error: BaseException) -> None:
        self.close_sheet()
        self._desk.failing.emit(error)

    def _done(self, taken: "Taken") -> None:
        from app.services import taking_files

        self.taken = taken
        if taken.cancelled:  # by somebody who knows what stays outside; a lock is heard of by nobody
            session = self._desk.session
            self._desk.write(self._desk, lambda: taking_files.forget_rest(session))
        self._bar.hide()
        told = [self.tr("%n taken in", None, len(taken.records))]
        if taken.known:
            told.append(self.tr("%n here already, not stored twice", None, taken.known))
        if taken.unreadable:
            told.append(self.tr("%n could not be read", None, taken.unreadable))
        if taken.cancelled:
            told.append(self.tr("stopped: the rest stayed outside"))
        self._count.setText(self.tr("; ").join(told))
        self._remark.hide()
        if taken.originals:
            self._ssd.set_text(
                self.tr(
                    "The originals still lie where they were, in the clear. Deleting removes them from the "
                    "folder; a flash drive or SSD may keep their content until it is used again, and no "
                    "program can force it. Where that could hurt somebody, encrypt the whole disk."
                )
            )
            self._ssd.show()
            self.delete.show()
        self.button.setText(self.tr("Keep the originals") if taken.originals else self.tr("Close"))
        self.button.setEnabled(True)
        self.place()
        self.button.setFocus()

    def delete_originals(self) -> None:
        """Delete the files that now lie in the vault, as the banner has said it."""
        from app.services import taking_files

        if self.taken is None:
            return
        gone = taking_files.delete_originals(self.taken.originals)
        left = len(self.taken.originals) - gone
        said = self.tr("%n original(s) deleted", None, gone)
        self._desk.say(said if not left else said + self.tr("; ") + self.tr("%n left", None, left))
        self.close_sheet()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
