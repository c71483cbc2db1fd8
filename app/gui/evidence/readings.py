"""Files whose words are being read by machine, wherever the window is meanwhile."""

from PySide6.QtCore import QObject, Signal

from app.gui.desk import Desk
from app.gui.threads import Job


class Readings(QObject):
    """One for each open vault. `moved` with record, done, total; `ended` with record, and what went wrong."""

    moved = Signal(str, int, int)
    ended = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs: dict[str, Job] = {}
        self.shown: dict[str, tuple[int, int]] = {}
        """How far each is that runs or waits: pages read, pages in all."""

    @classmethod
    def of(cls, desk: Desk) -> "Readings":
        """The one of an open vault, made when it is first wanted."""
        return desk.findChild(cls) or cls(desk)

    def begin(self, record: str) -> None:
        """Read the words of a record's file, after those that wait."""
        from app.services import reading

        if record in self._jobs:
            return
        session = self._desk.session
        self.shown[record] = (0, 0)
        self._jobs[record] = self._desk.scribe.do_long(
            self, lambda progress: reading.read(session, record, progress),
            lambda _read: self._end(record, None), failed=lambda error: self._end(record, error),
            shown=lambda done, total: self._move(record, done, total),
        )  # fmt: skip

    def cancel(self, record: str) -> None:
        """Stop after the page that is being read; what was read stays."""
        if record in self._jobs:
            self._jobs[record].cancel()

    def _move(self, record: str, done: int, total: int) -> None:
        self.shown[record] = (done, total)
        self.moved.emit(record, done, total)

    def _end(self, record: str, error: BaseException | None) -> None:
        self._jobs.pop(record, None)
        self.shown.pop(record, None)
        self.ended.emit(record, error)
