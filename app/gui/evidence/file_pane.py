"""The file of an evidence record, looked at: picture, page, text, first frame; what it says of itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.empty_state import EmptyState
from app.gui.components.emptying import clear_layout
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.scrolled import scrolled
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.evidence.find_bar import FindBar
from app.gui.evidence.finding import Finding
from app.gui.evidence.glance_card import GlanceCard
from app.gui.evidence.look_bar import LookBar
from app.gui.evidence.metadata_words import metadata_word
from app.gui.evidence.picture_view import PictureView
from app.gui.evidence.player import Player
from app.gui.evidence.read_card import ReadCard
from app.records.types.evidence import Evidence

if TYPE_CHECKING:
    from app.gui.redacting.cut_sheet import CutSheet
    from app.gui.redacting.sheet import RedactSheet
    from app.records.declare import Record
    from app.services.decoding.showing import Shown

SIDE = 280
FINEST = 4
"""How much finer than the screen a page is asked for at most, once it is made larger."""
PDF = "application/pdf"


class FilePane(QWidget):
    """Asks the decoder when it is shown; PageUp and PageDown turn pages, Ctrl+F looks for words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._file, self._id = desk, ("", ""), ""
        self.told: Shown | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.px(16)] * 4)
        row.setSpacing(theme.px(12))
        row.addLayout(self._left(), 1)
        self.glance = GlanceCard(desk)
        self.glance.chain.connect(lambda: desk.open(self._id, "evidence", "custody"))
        self.side = Card(pad=14)
        self.read = ReadCard(desk)
        self.read.told.connect(self._read_again)
        self.finding.seeking.connect(self.read.look_for)
        beside = QWidget()
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(12))
        for card in (self.glance, self.side, self.read):
            side.addWidget(card)
        area = scrolled(beside)
        area.setFixedWidth(theme.px(SIDE))
        row.addWidget(area)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(8))
        bar = QHBoxLayout()
        self.place = Label("", "label", "ink2")
        self.before = IconButton("chevron-left", self.tr("Page before"), framed=True, key="PgUp")
        self.after = IconButton("chevron-right", self.tr("Page after"), framed=True, key="PgDn")
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        for widget in (self.before, self.after, self.place):
            bar.addWidget(widget)
        bar.addStretch(1)
        self.picture, self.text = PictureView(), QPlainTextEdit()
        self.picture.zoomed.connect(lambda: self._look(self.told.page if self.told else 0, same=True))
        self.looks = LookBar(self.picture)
        bar.addWidget(self.looks)
        self.seek = IconButton("text-search", self.tr("Find in this file"), framed=True, key="Ctrl+F")
        self.seek.clicked.connect(lambda _on=False: self.find_words())
        bar.addWidget(self.seek)
        self.redact = Button(self.tr("Make a redacted copy…"), icon="eraser", inline=True)
        self.redact.clicked.connect(lambda _on=False: self.ask_redaction())
        bar.addWidget(self.redact)
        column.addLayout(bar)
        column.addWidget(self._finder())
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.picture)
        self.stack.addWidget(self.text)
        column.addWidget(self.stack, 1)
        self.player = Player(self._desk)
        self.player.showing.connect(lambda pixels: self.picture.show_pixels(pixels, same=True))
        self.player.cutting.connect(lambda: self.ask_cut())
        column.addWidget(self.player)
        remark = self.tr("Shown from memory; nothing is written to the disk")
        column.addWidget(Label(remark, "caption", "ink3"))
        return column

    def _finder(self) -> FindBar:
        bar = FindBar()
        bar.hide()
        self.finding = Finding(self._desk, bar, self.picture, self.text)
        self.finding.turning.connect(self._look)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.find_words)
        self.find_bar = bar
        return bar

    def find_words(self) -> None:
        """Ctrl+F: look for words in what is shown, if there can be any."""
        if self._has_words():
            self.find_bar.begin()

    def _has_words(self) -> bool:
        told = self.told
        if told is None:
            return False
        return self._file[1] == PDF or bool(self.read.words) or (bool(told.text) and told.pixels is None)

    def ask_cut(self) -> "CutSheet":
        """Ask which part of the sound becomes a file of its own."""
        from app.gui.redacting.cut_sheet import CutSheet

        self.player.rest()
        seconds = self.told.seconds if self.told else 0.0
        sheet = CutSheet(self.window(), self._desk, self._id, self.player.at, seconds)
        sheet.made.connect(lambda id_: self._desk.open(id_, "evidence", "file"))
        sheet.ask()
        return sheet

    def ask_redaction(self) -> "RedactSheet":
        """Open the sheet in which a copy is drawn."""
        from app.gui.redacting.sheet import RedactSheet

        sheet = RedactSheet(self.window(), self._desk, self._id, self._file[1])
        sheet.made.connect(lambda id_: self._desk.open(id_, "evidence", "file"))
        sheet.ask()
        return sheet

    # --- asking -------------------------------------------------------------------------------------

    def show_record(self, id_: str) -> None:
        """Look at the file of a record, unless it is covered or has none."""
        from app.services import titling

        self._id = id_
        self.glance.show_record(id_)
        session = self._desk.session
        record = session.vault_record(id_)
        covered = record is None or titling.is_masked(session, record)
        shown = None if record is None or covered else titling.seen(session, record, ("file", "transcript"))
        file = shown.file if isinstance(shown, Evidence) else None
        self._show_read(shown)
        if file is None:
            self._say_none(covered=covered or (isinstance(record, Evidence) and record.file is not None))
            return
        self._file = (file.sha256, file.media_type or "")
        self._look(0)

    def _show_read(self, shown: "Record | None") -> None:
        """What a machine read of the file stands beside it."""
        evidence = shown if isinstance(shown, Evidence) else Evidence()
        kind = evidence.file.media_type if evidence.file else ""
        self.read.show_record(self._id, kind or "", evidence.transcript)
        self.finding.read = self.read.words

    def _read_again(self) -> None:
        """Words were read: the record is another one than it was."""
        from app.services import titling

        record = self._desk.session.vault_record(self._id)
        if record is not None and not titling.is_masked(self._desk.session, record):
            self._show_read(titling.seen(self._desk.session, record, ("file", "transcript")))
            self._show_bar()

    def turn(self, step: int) -> None:
        """Another page."""
        if self.told is not None and 0 <= self.told.page + step < self.told.pages:
            self._look(self.told.page + step)

    def _look(self, page: int, *, same: bool = False) -> None:
        """Ask for a page; `same`: the one that is shown, as fine as it is shown large."""
        from app.services.decoding import showing

        session, (sha, kind) = self._desk.session, self._file
        fine = self.devicePixelRatioF() * (min(self.picture.zoom, FINEST) if same else 1)
        most = (max(600, int(self.picture.width() * fine)), max(600, int(self.picture.height() * fine)))
        work = lambda: showing.look(session, sha, kind, most, page)  # noqa: E731
        show = lambda told: self._show(told, same=same)  # noqa: E731
        self._desk.viewer.do(self, work, show, failed=self._failed, topic="look")

    def _failed(self, error: BaseException) -> None:
        words = self._desk.words_of(error)
        if not words:
            self._desk.failing.emit(error)
            return
        self._put(EmptyState("file-question-mark", words))

    def _say_none(self, *, covered: bool) -> None:
        if not covered:
            self._put(EmptyState("paperclip", self.tr("No file yet")))
            return
        state = EmptyState("eye-off", self.tr("Need to know"), action=self.tr("Show for 5 min"))
        state.acted.connect(lambda: self._desk.reveal(self._id))
        self._put(state)

    def _put(self, state: QWidget) -> None:
        """A word in the place of a file."""
        while self.stack.count() > 2 and (old := self.stack.widget(2)) is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self.told = None
        self.player.hide()
        self.picture.show_pixels(None)
        self.text.clear()
        self.finding.shown(("", ""), 0)
        self.stack.addWidget(state)
        self.stack.setCurrentWidget(state)
        self._show_bar()
        self._show_said(())

    # --- showing ------------------------------------------------------------------------------------

    def _show(self, told: "Shown", *, same: bool = False) -> None:
        self.told = told
        self.picture.show_pixels(told.pixels, same=same)
        self.text.setPlainText(told.text)
        self.stack.setCurrentWidget(self.picture if told.pixels is not None else self.text)
        self._show_bar()
        self._show_said(told.said)
        self.read.show_page(told.page, told.pages)
        if told.seconds and not same:
            self.player.show_recording(*self._file, told.seconds)
            self.player.cut.setEnabled(not self._desk.session.vault.read_only)
            self.text.setPlainText("" if told.pixels else self.tr("Sound without a picture"))
        elif not told.seconds:
            self.player.hide()
        self.finding.shown(self._file, told.page)
        if told.pixels is not None and not told.seconds and not same:
            self._sketch(self._file[0])

    def _sketch(self, sha: str) -> None:
        """What was seen may stand in lists, in small."""
        from app.services.decoding import sketching

        desk, session = self._desk, self._desk.session
        made = lambda done: desk.sketched.emit(done) if done else None  # noqa: E731
        untold = lambda _error: None  # noqa: E731 - a list without a picture is still a list
        desk.keeper.do(self, lambda: sketching.make(session, sha), made, failed=untold, topic="sketch seen")

    def _show_bar(self) -> None:
        pages = self.told.pages if self.told else 1
        for button in (self.before, self.after):
            button.setVisible(pages > 1)
        words = ""
        if self.told is not None and pages > 1:
            words = self.tr("Page {n} of {all}").format(n=self.told.page + 1, all=pages)
        elif self.told is not None and self.told.seconds:
            words = self.tr("Lasts {n} s").format(n=round(self.told.seconds))
        self.place.setText(words)
        seen = self.told is not None and self.told.pixels is not None
        self.looks.setVisible(seen)
        self.seek.setVisible(self._has_words())
        self.find_bar.setVisible(self.find_bar.isVisibleTo(self) and self._has_words())
        self.redact.setVisible(seen and (self._file[1].startswith("image/") or self._file[1] == PDF))
        self.redact.setEnabled(not self._desk.session.vault.read_only)

    def _show_said(self, said: tuple[tuple[str, str], ...]) -> None:
        clear_layout(self.side.body)
        self.side.body.addWidget(SectionHeader(self.tr("What the file says about itself"), count=len(said)))
        for kind, words in said:
            self.side.body.addWidget(Label(metadata_word(kind), "caption", "ink3"))
            self.side.body.addWidget(Label(words, "label", "amber" if kind == "place" else "ink", wrap=True))
        if not said:
            self.side.body.addWidget(Label(self.tr("Nothing that can be read"), "label", "ink3", wrap=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)
