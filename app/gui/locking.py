"""Leaving: the idle clock, and the replacing of the whole process so that nothing stays in memory."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent, QInputMethodEvent

Replace = Callable[[Path | None], None]
"""The act of leaving for a fresh unlock window of a vault's folder; passed in, so that tests use a fake."""

LOCKED = "--locked"
_MOST = 32 * 1024
_BY_HAND = (QInputEvent, QInputMethodEvent)
_ACTIVITY = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.InputMethod, QEvent.Type.TabletPress,
})  # fmt: skip


class IdleClock(QObject):
    """Tells when nobody has touched keyboard or pointer for some minutes; 0 minutes means never."""

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._touched = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Wait so many minutes from now on."""
        self._timer.setInterval(minutes * 60_000)
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # the class is asked first: every event of the program comes by here, and `type` is slow
        if isinstance(event, _BY_HAND) and event.type() in _ACTIVITY:
            self._touched = time.monotonic()
            if self._timer.interval():
                self._timer.start()
        return False

    def untouched(self) -> float:
        """Seconds since a hand moved something."""
        return time.monotonic() - self._touched


def end() -> NoReturn:
    """End at once, without another window."""
    os._exit(0)


def leave(folder: Path | None) -> NoReturn:
    """Replace this process by a new one that shows the unlock window; if that fails, end.

    The folder goes over through a pipe that becomes the new process's standard input.
    """
    told = b"" if folder is None else os.fsencode(folder)
    try:
        if sys.platform == "win32":
            _start_another(told)
        else:
            _become_another(told)
    finally:
        os._exit(0)


def folder_handed_over() -> Path | None:
    """What the process before us told: the folder of the vault that was open."""
    told = b""
    try:
        while len(told) < _MOST and (piece := os.read(0, 4096)):
            told += piece
    except OSError:
        return None
    return Path(os.fsdecode(told)) if told else None


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, LOCKED]
    return [sys.executable, "-m", "app", LOCKED]


def _start_another(told: bytes) -> None:
    # execv on Windows starts a second process, breaks on spaces, and comes back.
    import subprocess  # not needed to unlock

    child = subprocess.Popen(_command(), stdin=subprocess.PIPE, close_fds=True)
    if child.stdin is not None:
        child.stdin.write(told)
        child.stdin.close()


def _become_another(told: bytes) -> None:
    reading, writing = os.pipe()
    os.write(writing, told)  # far less than a pipe holds
    os.close(writing)
    os.dup2(reading, 0)
    os.execv(sys.executable, _command())
