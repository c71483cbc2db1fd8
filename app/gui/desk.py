"""What every page of an open vault works with: the session, the two threads, where to go, what to say."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError
from app.gui.place import Place
from app.gui.preferences import Language, Preferences
from app.gui.tending import Tending
from app.gui.threads import Line

if TYPE_CHECKING:
    from app.services.session import Session


class Desk(QObject):
    """One for each open vault; signals arrive on the window's thread."""

    changed = Signal(object)
    """The ids of the records that a verb has just changed."""
    going = Signal(object)
    returning = Signal()
    saying = Signal(str, bool)
    """A line to show for a moment, and whether it can be undone."""
    failing = Signal(object)
    preferring = Signal(object)
    locking = Signal()
    panicking = Signal()
    sketched = Signal(str)
    """A small picture of a file was made: its hash."""
    masked = Signal()
    """What may be shown has changed: names hidden, or something revealed."""

    def __init__(self, session: "Session", kept: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.preferences = session, kept
        self.writer, self.reader = Line("writer", self), Line("reader", self)
        self.viewer = Line("viewer", self)  # files are looked at beside the lists, not before them
        self.keeper = Line("keeper", self)  # makes backups, and keeps nobody waiting
        self.scribe = Line("scribe", self)  # reads words by machine, for minutes
        for line in (self.writer, self.reader, self.viewer, self.keeper, self.scribe):
            line.on_unhandled(self.failing.emit)
            line.start()
        self._clips: set[str] = set()
        self._tending = Tending(session, self.writer, self.keeper, self)
        self.changed.connect(self._tending.put_off)
        self._tending.sketched.connect(self.sketched)
        session.on_change.append(self._tell)

    @property
    def language(self) -> str:
        """The language of words in the data: `zh_hans`, `zh_hant` or `en`."""
        return str(self.preferences.language or Language.ZH_HANS).lower()

    def go(self, place: Place) -> None:
        """Show another place."""
        self.going.emit(place)

    def open(self, record_id: str, type_: str = "", tab: str = "") -> None:
        """Show a record."""
        self.going.emit(Place("record", type=type_, record=record_id, tab=tab))

    def say(self, words: str, *, undo: bool = False) -> None:
        """Show a line for a moment, with an undo button where it can be undone."""
        self.saying.emit(words, undo)

    def write(
        self, owner: QObject, work: Callable[[], Any], then: Callable[[Any], None] | None = None
    ) -> None:
        """Do a verb on the writer; what fails is shown."""
        self.writer.do(owner, work, then)

    def ask(self, owner: QObject, work: Callable[[], Any], then: Callable[[Any], None], topic: str) -> None:
        """Ask the reader; a newer question of the topic replaces an older one."""
        self.reader.do(owner, work, then, topic=topic)

    def reveal(self, *record_ids: str) -> None:
        """Show the need-to-know parts of records for five minutes, then hide them again."""
        from app.services.session import REVEALED_SECONDS

        for record_id in record_ids:
            self.session.reveal(record_id)
        QTimer.singleShot(REVEALED_SECONDS * 1000 + 200, self, self.masked.emit)
        self.masked.emit()

    def words_of(self, error: BaseException) -> str:
        """The sentence for what the world did to us; empty for a bug of ours."""
        if not isinstance(error, AppError):
            return ""
        from app.services.wording import problem_words

        return problem_words(error, self.language)

    def close(self, *, milliseconds: int = 800) -> None:
        """Stop both threads and listen no more; a file that is being looked at keeps nobody waiting."""
        self.session.decoder.close()
        if self._tell in self.session.on_change:
            self.session.on_change.remove(self._tell)
        for line in (self.scribe, self.keeper, self.viewer, self.reader, self.writer):
            line.cancel_all()
        for line in (self.scribe, self.keeper, self.viewer, self.reader, self.writer):
            line.stop(milliseconds // 2)

    def _tell(self, ids: frozenset[str]) -> None:
        self.changed.emit(ids)  # from the writer's thread: receivers hear it on theirs


def folder_of(session: "Session") -> Path:
    """The folder of the open vault."""
    return Path(session.vault.folder)
