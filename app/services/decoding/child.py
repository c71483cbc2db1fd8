"""One child process for one file: started closed in, fed from the vault, killed when done or late."""

import json
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import AppError, Problem

HEAD = struct.Struct(">IQ")
"""As in app/decoder/channel.py: the two sides share no code, so that the child holds none of ours."""
MOST_HEAD = 4 << 20
MOST_READ = 1 << 20
STARTING = 20.0
"""Seconds until the child must be ready; an old laptop needs several."""
FOR_WORDS, FOR_FACES, STARTING_READER = "words", "faces", 90.0
"""What a child is told that is to find one of them, and its seconds: it loads far more."""
SYSTEM = ("SYSTEMROOT", "WINDIR")
"""What a process needs on Windows to start at all."""

Source = Callable[[int, int], bytes]
"""Bytes of the file: offset, size."""


class Child:
    """A decoder that waits for its file. Every failure of the child kills it."""

    def __init__(self, finds: str = "") -> None:
        self._process = subprocess.Popen(  # no shell, no inherited handles, none of our environment
            [*_command(), *([finds] if finds else [])],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment(),
            close_fds=True, creationflags=_no_window(),
        )  # fmt: skip
        self._starting = STARTING_READER if finds else STARTING
        self._source: Source | None = None
        self._ready = False
        self.confined = False

    def begin(self, source: Source, size: int, kind: str) -> None:
        """Give it the one file of its life: where its bytes come from, how many, of which media type."""
        self._source = source
        self._wait_until_ready()
        self._send({"size": size, "kind": kind})

    def _wait_until_ready(self) -> None:
        if self._ready:
            return
        with self._clock(self._starting):
            head, _ = self._receive(0)
        self._ready, self.confined = True, head.get("ready") is True
        if not self.confined and sys.platform in ("linux", "darwin", "win32"):
            self.kill()  # closed is the default: a file is not opened by a process that could reach others
            raise AppError(Problem.DECODER_NOT_CONFINED)

    def do(self, task: dict[str, Any], most: int, seconds: float) -> tuple[dict[str, Any], bytes]:
        """Have a task done: at most `most` bytes in at most `seconds`. Raises the problems of a file."""
        try:
            with self._clock(seconds):
                self._send(task)
                return self._until_done(most)
        except AppError as error:
            if error.problem in (Problem.FILE_NOT_DECODED, Problem.VAULT_DAMAGED):
                self.kill()
            raise

    def _until_done(self, most: int) -> tuple[dict[str, Any], bytes]:
        while True:
            head, payload = self._receive(most)
            if "read" in head:
                self._send({}, self._bytes(head["read"]))
            elif "ok" in head and isinstance(head["ok"], dict):
                return head["ok"], payload
            else:
                raise AppError(PROBLEMS.get(str(head.get("failed")), Problem.FILE_NOT_DECODED))

    def _bytes(self, asked: Any) -> bytes:
        offset, size = (int(one) for one in asked)
        if self._source is None or offset < 0 or not 0 <= size <= MOST_READ:
            raise AppError(Problem.FILE_NOT_DECODED)
        return self._source(offset, size)

    def kill(self) -> None:
        """End it, whatever it is doing; from any thread."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # what had not been written went nowhere

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def _clock(self, seconds: float) -> "_Clock":
        return _Clock(self._process, seconds)

    def _send(self, head: dict[str, Any], payload: bytes = b"") -> None:
        words = json.dumps(head).encode()
        try:
            assert self._process.stdin is not None
            self._process.stdin.write(HEAD.pack(len(words), len(payload)) + words + payload)
            self._process.stdin.flush()
        except (OSError, ValueError):
            raise AppError(Problem.FILE_NOT_DECODED) from None

    def _receive(self, most: int) -> tuple[dict[str, Any], bytes]:
        head, payload = HEAD.unpack(self._exactly(HEAD.size))
        if head > MOST_HEAD or payload > most:
            raise AppError(Problem.FILE_NOT_DECODED)
        try:
            words = json.loads(self._exactly(head))
        except (ValueError, RecursionError):
            raise AppError(Problem.FILE_NOT_DECODED) from None
        if not isinstance(words, dict):
            raise AppError(Problem.FILE_NOT_DECODED)
        return words, self._exactly(payload)

    def _exactly(self, size: int) -> bytes:
        try:
            assert self._process.stdout is not None
            data = self._process.stdout.read(size)
        except (OSError, ValueError):
            raise AppError(Problem.FILE_NOT_DECODED) from None
        if len(data) != size:
            raise AppError(Problem.FILE_NOT_DECODED)
        return data


class _Clock:
    """Kills the child when time is up: its pipes then end, and whoever waits for them goes on."""

    def __init__(self, process: "subprocess.Popen[bytes]", seconds: float) -> None:
        self._timer = threading.Timer(seconds, process.kill)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()


PROBLEMS = {
    "damaged": Problem.FILE_NOT_DECODED, "unknown": Problem.FILE_KIND_UNKNOWN,
    "limit": Problem.FILE_TOO_LARGE_TO_SHOW, "locked": Problem.FILE_LOCKED,
    "missing": Problem.FILE_HAS_NO_SUCH_PART,
}  # fmt: skip


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # a program of its own lies beside ours
        return [str(Path(sys.executable).with_name("decoder" + Path(sys.executable).suffix))]
    return [sys.executable, "-m", "app.decoder"]


def _environment() -> dict[str, str]:
    system = {name: os.environ[name] for name in SYSTEM if name in os.environ}
    root = str(Path(__file__).resolve().parents[3])
    return {**system, "PYTHONPATH": root, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def _no_window() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0
