"""Words looked for in the file of a pane: asks, counts, and shows one place after another."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.gui import theme
from app.gui.desk import Desk
from app.gui.evidence.find_bar import FindBar
from app.gui.evidence.picture_view import PictureView
from app.gui.tokens import LIGHT

if TYPE_CHECKING:
    from app.services.decoding.asking import Hit
    from app.services.decoding.finding import InPages

PDF = "application/pdf"


class Finding(QObject):
    """Of a PDF the decoder tells the places; a text that is shown is here already.

    `turning`: to a page. `seeking`: words, or nothing any more.
    """

    turning, seeking = Signal(int), Signal(str)

    def __init__(self, desk: Desk, bar: FindBar, picture: PictureView, text: QPlainTextEdit) -> None:
        super().__init__(bar)
        self._desk, self._bar, self._picture, self._text = desk, bar, picture, text
        self._file, self._page, self._asked = ("", ""), 0, 0
        self.read: Mapping[int, str] = {}
        """Words that a machine read, by page: found as well, to the page."""
        self._hits: Sequence[Hit] = ()
        self._spans: Sequence[tuple[int, int]] = ()
        self._at: int | None = None
        bar.sought.connect(self.seek)
        bar.stepped.connect(self.step)
        bar.left.connect(self.leave)

    def shown(self, file: tuple[str, str], page: int) -> None:
        """A file, or another page of it, is shown now."""
        another = file != self._file
        self._file, self._page = file, page
        if another:
            self._forget()
            if self._bar.isVisible() and self._bar.line.text():
                self.seek(self._bar.line.text().strip())
        self._mark()

    def leave(self) -> None:
        """Look for nothing any more."""
        self._forget()
        self.seeking.emit("")
        self._mark()
        self._bar.hide()
        (self._text if self._text.isVisible() else self._picture).setFocus()

    def _forget(self) -> None:
        self._asked += 1
        self._hits, self._spans, self._at = (), (), None
        self._bar.tell("", on=False)

    # --- asking -------------------------------------------------------------------------------------

    def seek(self, words: str) -> None:
        """Look for words from what is shown on."""
        from app.services.decoding import finding

        self._forget()
        self.seeking.emit(words)
        if words and self._file[1] == PDF:
            self._bar.tell(self.tr("Looking…"), on=False)
            session, sha, number = self._desk.session, self._file[0], self._asked
            work = lambda: finding.in_pdf(session, sha, words, lambda: self._asked != number)  # noqa: E731
            take = lambda found: self._take(found, words, number)  # noqa: E731
            self._desk.viewer.do(self, work, take, failed=self._failed, topic="find")
        elif words and self.read:
            self._take(finding.InPages((), False), words, self._asked)
        elif words:
            self._spans = finding.in_text(self._text.toPlainText(), words)
            starts = [start for start, _ in self._spans]
            self._begin(bisect_left(starts, self._text.textCursor().selectionStart()))
        self._mark()

    def _take(self, found: "InPages", words: str, number: int) -> None:
        from app.services.decoding import finding

        if number != self._asked:
            return
        found = finding.with_read(found, self.read, words)
        self._hits = found.hits
        if found.words:
            self._begin(bisect_left([hit.page for hit in found.hits], self._page))
        else:
            self._bar.tell(self.tr("No words in it: its pages are pictures"), on=False)

    def _failed(self, error: BaseException) -> None:
        words = self._desk.words_of(error)
        if not words:
            self._desk.failing.emit(error)
        self._bar.tell(words, on=False)

    # --- showing ------------------------------------------------------------------------------------

    def _begin(self, at: int) -> None:
        count = len(self._hits or self._spans)
        if not count:
            self._bar.tell(self.tr("Not found"), on=False)
            return
        self._go(at % count)

    def step(self, by: int) -> None:
        """Another place; round at the ends."""
        if self._at is not None:
            self._go((self._at + by) % len(self._hits or self._spans))

    def _go(self, at: int) -> None:
        from app.services.decoding.finding import MOST_HITS

        count = len(self._hits or self._spans)
        self._at = at
        all_ = f"{count}+" if count >= MOST_HITS else str(count)
        self._bar.tell(f"{at + 1}/{all_}", on=True)
        if self._hits and self._hits[at].page != self._page:
            self.turning.emit(self._hits[at].page)
        self._mark()

    def _mark(self) -> None:
        """The places on what is shown, the current one apart."""
        on_page = [hit for hit in self._hits if hit.page == self._page]
        current = self._hits[self._at] if self._hits and self._at is not None else None
        boxes = [box for hit in on_page if hit is not current for box in hit.boxes]
        here = current is not None and current.page == self._page
        self._picture.mark(boxes, current.boxes if current is not None and here else ())
        self._mark_text()

    def _mark_text(self) -> None:
        places = cursors(self._text, self._spans)
        marked = []
        for number, cursor in enumerate(places):
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            now = number == self._at
            one.format.setBackground(theme.color("amber_fill" if now else "match"))
            if now:
                one.format.setForeground(QColor(LIGHT["ink"]))
            marked.append(one)
        self._text.setExtraSelections(marked)
        if places and self._at is not None:
            place = QTextCursor(places[self._at])
            place.setPosition(place.selectionStart())
            self._text.setTextCursor(place)
            self._text.centerCursor()


def cursors(text: QPlainTextEdit, spans: Sequence[tuple[int, int]]) -> list[QTextCursor]:
    """A cursor over each place; Qt counts UTF-16 units, Python characters."""
    words = text.toPlainText() if spans else ""
    made, unit, seen = [], 0, 0
    for start, end in spans:
        unit += _units(words[seen:start])
        cursor = QTextCursor(text.document())
        cursor.setPosition(unit)
        unit += _units(words[start:end])
        cursor.setPosition(unit, QTextCursor.MoveMode.KeepAnchor)
        made.append(cursor)
        seen = end
    return made


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
