"""The team folder, looked into by itself: rounds on the writer's thread, each minute and when it changes."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app.errors import AppError
from app.gui.desk import Desk

if TYPE_CHECKING:
    from app.services.team import Turn

EVERY_MS = 60_000
SETTLE_MS = 1_500
"""How long after a change in the folder: a replicator seldom writes one file alone."""


class TeamWatch(QObject):
    """One for each open vault; `turned` carries what a round found and did."""

    turned = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        from app.services.team import Watch

        self._desk = desk
        self.watch = Watch(desk.session)
        self.last: Turn | None = None
        self.problem = ""
        self._busy = False
        self._files = QFileSystemWatcher(self)
        self._settling: QTimer = self._timer(SETTLE_MS, once=True)
        self._files.directoryChanged.connect(lambda _path: self._settling.start())
        self._clock = self._timer(EVERY_MS, once=False)
        self.refresh()

    def refresh(self) -> None:
        """The folder was chosen, or given up: watch what is to be watched, and look at once."""
        from app.services.team import team

        known = team(self._desk.session)
        if self._files.directories():
            self._files.removePaths(self._files.directories())
        if known is None:
            self._clock.stop()
            self.last = None
            return
        self._files.addPath(str(known.folder))
        self._clock.start()
        self.look()

    def look(self) -> None:
        """One round now."""
        if self._busy:
            return
        self._busy = True
        watch, language = self.watch, self._desk.language
        self._desk.writer.do(self, lambda: watch.turn(language), self._done, failed=self._failed)

    def _timer(self, milliseconds: int, *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.look)
        return timer

    def _done(self, turn: Any) -> None:
        self._busy, self.problem, self.last = False, "", turn
        self.turned.emit(turn)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, AppError):
            raise error
        # A stick that is not plugged in is no reason to interrupt anybody: the page says so.
        self.problem = self._desk.words_of(error)
        self.turned.emit(None)


def watch_of(desk: Desk) -> TeamWatch:
    """The one watch of an open vault."""
    found = desk.findChild(TeamWatch)
    return found if isinstance(found, TeamWatch) else TeamWatch(desk)
