"""The words that a machine read on the page that is shown: asked for, on their way, or here and marked so."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.evidence.finding import cursors
from app.gui.evidence.readings import Readings
from app.records.values import Bilingual

LINES = 9


class ReadCard(Card):
    """`told` when the words of a record are other ones than before."""

    told = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=14, parent=parent)
        self._desk, self._readings = desk, Readings.of(desk)
        self._record, self._kind, self._page, self._pages = "", "", 0, 1
        self._fault = self._sought = ""
        self.words: Mapping[int, str] = {}
        """What was read, by page counted from 0."""
        self.progress: Progress | None = None
        self.button: Button | None = None
        self.text: QPlainTextEdit | None = None
        self._readings.moved.connect(self._move)
        self._readings.ended.connect(self._end)

    def show_record(self, record: str, kind: str, transcript: Bilingual) -> None:
        """Another record, or the same one after it was changed."""
        from app.services import reading

        self._record, self._kind, self._fault = record, kind, ""
        self.words = reading.by_page(transcript)
        self._build()

    def show_page(self, page: int, pages: int) -> None:
        """Another page is looked at."""
        if (page, pages) != (self._page, self._pages):
            self._page, self._pages = page, pages
            self._build()

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        from app.services import reading

        clear_layout(self.body)
        self.progress = self.button = self.text = None
        self.setVisible(reading.is_readable(self._kind))
        self.body.addWidget(SectionHeader(self.tr("Words read by machine")))
        if self._page in self.words:
            self._show_words()
        if self._record in self._readings.shown:
            self._show_progress()
        elif not all(page in self.words for page in range(self._pages)):
            self._offer()
        if self._fault:
            self.body.addWidget(Banner(self._fault, "red"))

    def _show_words(self) -> None:
        remark = self.tr("Nobody has checked them. They stand in the transcript and can be put right there.")
        self.body.addWidget(Label(remark, "caption", "amber", wrap=True))
        words = self.words[self._page]
        if not words:
            self.body.addWidget(Label(self.tr("No words on this page"), "label", "ink3"))
            return
        self.text = QPlainTextEdit(words)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Words read by machine"))
        self.text.setMinimumHeight(min(LINES, words.count("\n") + 3) * self.text.fontMetrics().lineSpacing())
        self.body.addWidget(self.text, 1)
        self._mark()

    def _show_progress(self) -> None:
        done, total = self._readings.shown[self._record]
        leaves = self.tr("It goes on while you do something else. Cancelling keeps the pages that were read.")
        self.progress = Progress(self.tr("Reading"), leaves)
        self.progress.cancelled.connect(lambda: self._readings.cancel(self._record))
        if total:
            self.progress.report(done, total)
        self.body.addWidget(self.progress)

    def _offer(self) -> None:
        from app.services import reading

        if not reading.can_read_words():
            self.body.addWidget(Label(self._desk.words_of(AppError(Problem.READER_NOT_INSTALLED)), "label",
                                      "ink2", wrap=True))  # fmt: skip
            return
        if not self.words:
            remark = self.tr("Chinese and English print, read on this computer. Handwriting is mostly lost.")
            self.body.addWidget(Label(remark, "caption", "ink3", wrap=True))
        name = self.tr("Read the other pages") if self.words else self.tr("Read the words")
        self.button = Button(name, icon="text-search", inline=True)
        self.button.setEnabled(not self._desk.session.vault.read_only)
        self.button.clicked.connect(lambda _on=False: self.begin())
        self.body.addWidget(self.button)

    def begin(self) -> None:
        """Have the words read."""
        self._fault = ""
        self._readings.begin(self._record)
        self._build()

    # --- what comes back ----------------------------------------------------------------------------

    def _move(self, record: str, done: int, total: int) -> None:
        if record == self._record and self.progress is not None:
            self.progress.report(done, total)

    def _end(self, record: str, error: BaseException | None) -> None:
        if record != self._record:
            return
        self.told.emit()
        stopped = isinstance(error, AppError) and error.problem == Problem.CANCELLED
        self._fault = "" if error is None or stopped else self._desk.words_of(error)
        if error is not None and not stopped and not self._fault:
            self._desk.failing.emit(error)
        self._build()

    def look_for(self, words: str) -> None:
        """Mark where words stand on the page that is shown, on this one and on those turned to."""
        self._sought = words
        self._mark()

    def _mark(self) -> None:
        from app.services.decoding import finding

        if self.text is None:
            return
        marked = []
        spans = finding.in_text(self.text.toPlainText(), self._sought) if self._sought else []
        for cursor in cursors(self.text, spans):
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            one.format.setBackground(theme.color("match"))
            marked.append(one)
        self.text.setExtraSelections(marked)
