"""Decoders forked from one that has loaded its libraries: thousands of lives without thousands of starts.

Each still closes itself in, has pipes of its own, sees one file and is killed. Linux alone.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, BinaryIO

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


@contextmanager
def forking() -> Iterator[SimpleNamespace]:
    """What stands for the module `subprocess` in the one that starts children."""
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-m", "tests.services.decoding.zygote", str(theirs.fileno())]
    with subprocess.Popen(command, cwd=ROOT, pass_fds=[theirs.fileno()]) as process:
        theirs.close()
        assert ours.recv(1) == b"r"
        make: Any = lambda *_, **__: Forked(ours)  # noqa: E731
        yield SimpleNamespace(Popen=make, PIPE=0, DEVNULL=0)
        ours.close()
        process.wait(10)


def main() -> None:
    """Load, then fork for everybody who asks."""
    if sys.platform == "win32":
        return
    from app.decoder import __main__ as decoder
    from app.decoder.warming import warm

    asked = socket.socket(fileno=int(sys.argv[1]))
    warm()
    vars(decoder)["warm"] = int  # what is loaded here need not be loaded again
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    asked.send(b"r")
    while True:
        said, pipes, _, _ = socket.recv_fds(asked, 1, 2)
        if not said:
            return
        pid = os.fork()
        if not pid:
            asked.close()
            os.dup2(pipes[0], 0)
            os.dup2(pipes[1], 1)
            for pipe in pipes:
                os.close(pipe)
            os._exit(decoder.main())
        for pipe in pipes:
            os.close(pipe)
        asked.send(pid.to_bytes(8, "big"))


if __name__ == "__main__":
    main()
