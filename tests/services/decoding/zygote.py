"""Decoders forked from one that has loaded its libraries: thousands of lives without thousands of starts.

Each still closes itself in, has pipes of its own, sees one file and is killed. Linux alone: elsewhere, and
for `started_anew`, each is started as users start it.
"""

import atexit
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from typing import BinaryIO

import pytest

from app.services.decoding import child

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 3))


class Forked:
    """What `subprocess.Popen` is to the child's owner."""

    def __init__(self, asked: socket.socket) -> None:
        if sys.platform == "win32":
            raise OSError("nothing is forked there")
        (theirs_in, ours_in), (ours_out, theirs_out) = os.pipe(), os.pipe()
        socket.send_fds(asked, [b"f"], [theirs_in, theirs_out])
        self.pid: int = int.from_bytes(asked.recv(8), "big")
        os.close(theirs_in)
        os.close(theirs_out)
        self.stdin: BinaryIO = os.fdopen(ours_in, "wb")
        self.stdout: BinaryIO = os.fdopen(ours_out, "rb")

    def kill(self) -> None:
        if sys.platform != "win32" and self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)

    def poll(self) -> int | None:
        """None while it runs; whoever forked it has it reaped by the system."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return 0
        return None

    def wait(self) -> None:
        while self.poll() is None:
            time.sleep(0.001)


class Warm:
    """What stands for the module `subprocess` in the one that starts children; loads at the first asking."""

    PIPE, DEVNULL = subprocess.PIPE, subprocess.DEVNULL

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: socket.socket | None = None

    def Popen(self, *_words: object, **_options: object) -> Forked:
        """One more child, which waits for its file."""
        with self._lock:  # readers, writers and the window ask, each on a thread of its own
            if self._asked is None:
                self._asked = _begun()
            return Forked(self._asked)


def _begun() -> socket.socket:
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-m", "tests.services.decoding.zygote", str(theirs.fileno())]
    process = subprocess.Popen(command, cwd=ROOT, pass_fds=[theirs.fileno()])
    theirs.close()
    assert ours.recv(1) == b"r"

    def end() -> None:
        ours.close()
        process.wait(10)

    atexit.register(end)
    return ours


def fork_decoders(patch: pytest.MonkeyPatch) -> None:
    """From now on the decoders of this process are forked from a warm one, where that can be done."""
    if sys.platform == "linux":
        patch.setattr(child, "subprocess", Warm())


@pytest.fixture
def started_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decoders are started as users start them."""
    monkeypatch.setattr(child, "subprocess", subprocess)


def main() -> None:
    """Load, then fork for everybody who asks."""
    if sys.platform == "win32":
        return
    from app.decoder import __main__ as decoder
    from app.decoder.warming import warm

    asked = socket.socket(fileno=int(sys.argv[1]))
    warm()
    vars(decoder)["warm"] = dict  # what is loaded here need not be loaded again
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    asked.send(b"r")
    while True:
        said, pipes, _, _ = socket.recv_fds(asked, 1, 2)
        if not said:
            return
        forked = os.fork()
        if not forked:
            asked.close()
            os.dup2(pipes[0], 0)
            os.dup2(pipes[1], 1)
            for pipe in pipes:
                os.close(pipe)
            os._exit(decoder.main())
        for pipe in pipes:
            os.close(pipe)
        asked.send(forked.to_bytes(8, "big"))


if __name__ == "__main__":
    main()
