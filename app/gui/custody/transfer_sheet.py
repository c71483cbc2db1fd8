"""To whom evidence goes and why: written into its chain; with a folder, the files go there too."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.field_frame import FieldFrame
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.threads import Job
from app.gui.threads import Progress as Progressing
from app.records.types import TYPES
from app.records.values import Bilingual, Term
from app.records.vocabularies import choices

if TYPE_CHECKING:
    from app.services.custody import Transfer, Verified
    from app.services.evidence_set import Written


class TransferSheet(Sheet):
    """Of one record without its file, or (`exporting`) of the files of several; `done` when it is noted."""

    done = Signal()

    def __init__(self, window: QWidget, desk: Desk, ids: Sequence[str], *, exporting: bool) -> None:
        title = self.tr("Export evidence files") if exporting else self.tr("Record a transfer")
        super().__init__(window, title, width=560)
        self._desk, self._ids, self._exporting = desk, list(ids), exporting
        self._job: Job | None = None
        if exporting:
            self._warn()
        self.to_whom, self.from_whom, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.reason = QComboBox()
        columns = TYPES["evidence"].fields["transfers"].columns
        self.reason.addItem("", "")
        for code, term in choices(columns["reason"].vocabulary, desk.session.added).items():
            self.reason.addItem(term.label(desk.language), code)
        for words, widget in (
            (self.tr("To whom"), self.to_whom), (self.tr("From whom"), self.from_whom),
            (self.tr("Why"), self.reason), (self.tr("Remark"), self.note),
        ):  # fmt: skip
            self.body.addWidget(FieldFrame(words, widget))
        hint = self.tr("A pseudonym will do; the time is noted with its distance from UTC.")
        self.body.addWidget(Label(hint, "caption", "ink3", wrap=True))
        self._bar = Progress(self.tr("Reading the files"), self.tr("Cancelling leaves nothing behind."))
        self._bar.hide()
        self.body.addWidget(self._bar)
        self.result = Banner("", "green")
        self.result.hide()
        self.body.addWidget(self.result)
        self._foot()

    def _warn(self) -> None:
        from app.services.evidence_set import offered

        shown = offered(self._desk.session, self._ids)
        self.body.addWidget(Label(self.tr("%n file(s)", None, len(shown)), "section"))
        words = self.tr(
            "The files lie unencrypted in the folder that you choose, exactly as they were received: with "
            "place, time and device where they say so. For anybody who may not know that, make redacted "
            "copies."
        )
        self.body.addWidget(Banner(words, "red"))
        if left := len(self._ids) - len(shown):
            words = self.tr("Left out, because they are covered or hold no file: {n}").format(n=left)
            self.body.addWidget(Label(words, "label", "amber", wrap=True))

    def _foot(self) -> None:
        self.cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        self.cancel.clicked.connect(self.close_sheet)
        words = self.tr("Choose an empty folder…") if self._exporting else self.tr("Check and record")
        self.button = Button(words, Kind.PRIMARY)
        self.button.setEnabled(False)
        self.button.clicked.connect(lambda _on=False: self._go())
        self.to_whom.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.button)

    def ask(self) -> None:
        """Show it."""
        self.open_sheet(self.to_whom)

    def close_sheet(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().close_sheet()

    def transfer(self) -> "Transfer":
        """What was written."""
        from app.services.custody import Transfer

        code = self.reason.currentData()
        return Transfer(
            _said(self.to_whom), _said(self.from_whom), Term(code) if code else None, _said(self.note)
        )

    def _go(self) -> None:
        if not self._exporting:
            self.record()
        elif (folder := choose(self, Want.NEW_FOLDER, self.tr("Choose an empty folder…"))) is not None:
            self.export(folder)

    def record(self) -> None:
        """Check the file and note where it went."""
        from app.services import custody

        session, id_, transfer = self._desk.session, self._ids[0], self.transfer()

        def work(progress: Progressing) -> "Verified":
            return custody.hand_over(session, id_, transfer, progress=progress)

        self._begin(work, self._noted)

    def export(self, folder: Path) -> None:
        """Write the files, the manifest and the checker, and note where they went."""
        from app.services import evidence_set

        session, ids, transfer, language = self._desk.session, self._ids, self.transfer(), self._desk.language

        def work(progress: Progressing) -> "Written":
            return evidence_set.write(session, ids, folder, transfer, language, progress)

        self._begin(work, self._out)

    def _begin(self, work: Callable[[Progressing], Any], then: Callable[[Any], None]) -> None:
        self.button.setEnabled(False)
        self._bar.show()
        self.place()
        self._job = self._desk.writer.do_long(self, work, then, failed=self._failed, shown=self._shown)
        self._bar.cancelled.connect(self._job.cancel)

    def _shown(self, done: int, total: int) -> None:
        mega = 1_000_000
        self._bar.report(done, total, f"{done // mega} / {max(1, total // mega)} MB")

    def _noted(self, found: "Verified") -> None:
        self._end(self.tr("The file is what was received") if found.same else "", found.same)

    def _out(self, told: "Written") -> None:
        words = self.tr(
            "%n file(s) written. SHA-256 of the manifest, to be told another way:", None, told.files
        )
        self._end(f"{words}\n{told.manifest}", not told.altered)

    def _end(self, words: str, same: bool) -> None:
        self._job = None
        self._bar.hide()
        self.result.set_tone("green" if same else "red")
        if not same:
            words = self.tr("NOT the file that was received: its hash is another.") + "\n" + words
        self.result.set_text(words)
        self.result.show()
        self.place()
        self.cancel.setText(self.tr("Close"))
        self.button.hide()
        self.done.emit()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._bar.hide()
        self.button.setEnabled(True)
        self._desk.failing.emit(error)


def _said(line: QLineEdit) -> Bilingual:
    return Bilingual.written(line.text().strip())
