"""The decoder of a session: a child for each file that is open, and one waiting in reserve."""

import threading
from types import TracebackType
from typing import Any, Protocol

from app.errors import AppError, Problem
from app.services.decoding.child import Child


class Parts(Protocol):
    """Where the parts of a file come from: the vault, or a file that is about to come in."""

    def size(self, sha: str) -> int:
        """Bytes of the file."""

    def read_at(self, sha: str, offset: int, size: int) -> bytes:
        """Up to `size` bytes from `offset` on."""


class OpenFile:
    """A file in a child of its own, until it is closed."""

    def __init__(
        self, decoder: "Decoder", files: Parts, sha256: str, kind: str, finds: str = ""
    ) -> None:
        self._decoder, self._child = decoder, decoder.take_reader(finds) if finds else decoder.take()
        try:
            self.size, self.kind = files.size(sha256), kind
            self._child.begin(lambda offset, size: files.read_at(sha256, offset, size), self.size, kind)
        except BaseException:
            self.close()
            raise

    def do(self, task: dict[str, Any], most: int, seconds: float) -> tuple[dict[str, Any], bytes]:
        """Have a task done, on the thread that opened the file."""
        return self._child.do(task, most, seconds)

    def close(self) -> None:
        """End the child."""
        self._decoder.give_back(self._child)

    def __enter__(self) -> "OpenFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()


class Decoder:
    """Starts children and ends them: after every file, and all of them at a lock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._children: set[Child] = set()
        self._reserve: Child | None = None
        self._closed = False

    def open(self, files: Parts, sha256: str, kind: str) -> OpenFile:
        """Open a file of the vault. Raises FILE_NOT_FOUND, DECODER_NOT_CONFINED."""
        return OpenFile(self, files, sha256, kind)

    def open_reader(self, files: Parts, sha256: str, kind: str, finds: str) -> OpenFile:
        """The same for one that finds words or faces (`child.FOR_WORDS`); it takes a second to start."""
        return OpenFile(self, files, sha256, kind, finds)

    def take_reader(self, finds: str) -> Child:
        """A child that finds words or faces, started now."""
        with self._lock:
            if self._closed:
                raise AppError(Problem.CANCELLED)
            return self._started(finds)

    def take(self) -> Child:
        """A child that has seen no file yet; the next is started at once, so that it is warm when wanted."""
        with self._lock:
            if self._closed:
                raise AppError(Problem.CANCELLED)
            child = self._reserve if self._reserve is not None and self._reserve.alive else self._started()
            self._reserve = self._started()
            return child

    def _started(self, finds: str = "") -> Child:
        child = Child(finds)
        self._children.add(child)
        return child

    def give_back(self, child: Child) -> None:
        """End a child: it has seen a file."""
        child.kill()
        with self._lock:
            self._children.discard(child)

    def close(self) -> None:
        """End every child; nothing is opened any more."""
        with self._lock:
            self._closed = True
            children, self._children, self._reserve = self._children, set(), None
        for child in children:
            child.kill()

    @property
    def closed(self) -> bool:
        """Whether the vault is being locked: what fails now fails for that reason."""
        return self._closed

    @property
    def pids(self) -> list[int]:
        """The numbers of the children that run, for tests that look into them."""
        with self._lock:
            return [child.pid for child in self._children if child.alive]
