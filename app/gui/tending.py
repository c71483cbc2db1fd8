"""What can wait for a quiet moment: derived rows of neighbours, the index, the log; a slice at a time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.errors import AppError, Problem
from app.gui.threads import Line

if TYPE_CHECKING:
    from app.services.session import Session

AT_REST = 2000
"""Milliseconds without a change before tending begins."""
LATER = (Problem.CANCELLED, Problem.DISK_FULL, Problem.DISK_READ_ONLY, Problem.DECODER_NOT_CONFINED)
BETWEEN = 40
"""Milliseconds between two slices: whatever the user asks for meanwhile goes first."""


class Tending(QObject):
    """Tends one open vault on its writer; every change puts it off again.

    At rest the keeper makes backups and, one after another, the small pictures that are missing: `sketched`.
    """

    sketched = Signal(str)

    def __init__(self, session: "Session", writer: Line, keeper: Line, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._writer, self._keeper = session, writer, keeper
        self._timer = QTimer(self, singleShot=True, interval=AT_REST)
        self._timer.timeout.connect(self._tend)
        if not session.vault.read_only:
            self._timer.start()

    @Slot()
    def put_off(self) -> None:
        """Something was changed: begin, or go on, once it is quiet."""
        if not self._session.vault.read_only:
            self._timer.start(AT_REST)

    @Slot()
    def _tend(self) -> None:
        self._writer.do(self, self._session.vault.tend, self._done, failed=self._failed)

    def _done(self, more: bool) -> None:
        if more and not self._timer.isActive():
            self._timer.start(BETWEEN)
        elif not more:
            self._keeper.do(self, self._keep, None, failed=self._not_kept, topic="backup")
            self._sketch()

    @Slot()
    def _sketch(self) -> None:
        from app.services.decoding import sketching

        session = self._session
        work = lambda: sketching.make_next(session)  # noqa: E731
        self._keeper.do(self, work, self._has_sketched, failed=self._failed, topic="sketch")

    def _has_sketched(self, sha: str | None) -> None:
        if sha is None:
            return
        self.sketched.emit(sha)
        if not self._timer.isActive():  # a change came: first what it left to do
            QTimer.singleShot(BETWEEN, self, self._sketch)

    def _keep(self) -> None:
        """The day's backup, and the month's trial of restoring one."""
        from app.services import backups

        if backups.due(self._session):
            backups.make(self._session)
            if backups.test_due(self._session):
                backups.test_restore(self._session)

    def _not_kept(self, error: BaseException) -> None:
        """Home says that the last backup failed; a lock in the middle of one is no failure."""
        if not isinstance(error, AppError):
            raise error
        if error.problem != Problem.CANCELLED:
            from app.services import backups

            self._writer.do(self, lambda: backups.note_failure(self._session, error))

    def _failed(self, error: BaseException) -> None:
        """A lock interrupts it, a full disk or new files refuse it: it is tried after the next change."""
        if not isinstance(error, AppError) or error.problem not in LATER:
            raise error
