"""The loudspeaker: a process of its own that is fed raw sound; where there is none, a film plays without."""

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from queue import SimpleQueue

STARTING = 8.0
"""Seconds until it must have said whether there is a loudspeaker."""
KEPT = ("SYSTEMROOT", "WINDIR", "XDG_RUNTIME_DIR", "PULSE_SERVER", "HOME", "USERPROFILE", "APPDATA")
"""What a sound system needs to be found."""


class Speaker:
    """Fed from any thread; `close` ends it at once. What cannot be played is dropped."""

    def __init__(self, command: list[str] | None = None) -> None:
        self._waiting: SimpleQueue[bytes | None] = SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self.plays = False
        """Whether there is a loudspeaker."""
        with contextlib.suppress(OSError):
            self._process = subprocess.Popen(
                command or _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL, env=_environment(), creationflags=_no_window(),
            )  # fmt: skip
            threading.Thread(target=self._feed, daemon=True, name="speaker").start()

    def feed(self, sound: bytes) -> None:
        """Sound that follows what was fed before."""
        if self._process is not None:
            self._waiting.put(sound)

    def drop(self) -> None:
        """Forget what was fed and not written yet: another place is heard next."""
        while not self._waiting.empty():
            self._waiting.get()

    def close(self) -> None:
        """End it."""
        self.drop()
        self._waiting.put(None)
        if self._process is not None:
            self._process.kill()

    def _feed(self) -> None:
        """On a thread of its own: writing waits until the loudspeaker has room."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        killer = threading.Timer(STARTING, process.kill)
        killer.start()
        self.plays = process.stdout.read(1) == b"1"
        killer.cancel()
        with contextlib.suppress(OSError, ValueError):
            while self.plays and (sound := self._waiting.get()) is not None:
                process.stdin.write(sound)
                process.stdin.flush()
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name("speaker" + Path(sys.executable).suffix))]
    return [sys.executable, "-m", "app.speaker"]


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": str(Path(__file__).resolve().parents[3]), "PYTHONUTF8": "1"}


def _no_window() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0
