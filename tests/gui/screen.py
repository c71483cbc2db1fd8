"""A screen of its own for a real window: Xvfb, real keys through xdotool, and pictures of what it shows."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WAIT = float(os.environ.get("ANJUAN_WAIT", "40"))
"""Seconds that a slow machine may take for one step."""
RESTING = 4
"""Hundredths of a second that a program at rest may compute in a second."""


@dataclass(frozen=True)
class Screen:
    """One Xvfb display."""

    display: str

    def environment(self, home: Path) -> dict[str, str]:
        """The environment of a program on this screen, with a home of its own."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
        folders = {"HOME": str(home), "TMPDIR": str(home / "tmp"), "XDG_RUNTIME_DIR": str(home / "run")}
        return {**kept, **folders, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}

    def do(self, *arguments: str) -> str:
        """Run xdotool on this screen."""
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *arguments], env=environment, capture_output=True, text=True, check=False, timeout=60
        )
        return done.stdout.strip()

    def window(self, pid: int) -> str:
        """The visible window of a process, once it is there."""
        deadline = time.monotonic() + WAIT
        while time.monotonic() < deadline:
            found = self.do("search", "--onlyvisible", "--pid", str(pid)).split()
            if found:
                self.do("windowfocus", "--sync", found[-1])
                return found[-1]
            time.sleep(0.1)
        raise AssertionError("no window appeared")

    def keys(self, *keys: str) -> None:
        """Press keys, one after another."""
        for key in keys:
            self.do("key", "--clearmodifiers", "--delay", "20", key)
            time.sleep(0.1)

    def type(self, text: str) -> None:
        """Type a text, in any script."""
        # For a character that no key has, xdotool lends it one: the program must read that before the next.
        delay = "40" if text.isascii() else "400"
        self.do("type", "--clearmodifiers", "--delay", delay, text)
        time.sleep(0.2)


def until(true: Callable[[], bool]) -> None:
    """Wait for something to be so."""
    deadline = time.monotonic() + WAIT
    while not true():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.1)


def at_rest(pid: int) -> None:
    """Wait until a process has computed (nearly) nothing for a second: it has shown what it was asked to."""
    deadline = time.monotonic() + WAIT
    before = -RESTING
    while (now := _ticks(pid)) - before >= RESTING and time.monotonic() < deadline:
        before = now
        time.sleep(1)


def _ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


@contextmanager
def screen() -> Iterator[Screen]:
    """A fresh display for as long as it is needed."""
    if sys.platform != "linux" or not all(shutil.which(tool) for tool in ("Xvfb", "xdotool")):
        pytest.skip("needs Xvfb and xdotool")
    server, display = _server()
    try:
        yield Screen(":" + display)
    finally:
        server.terminate()
        server.wait(10)


def _server() -> tuple[subprocess.Popen[bytes], str]:
    """A running Xvfb and its display; two that start at once may want the same one, and one gives up."""
    for _ in range(5):
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            if display := told.readline().strip():
                return server, display
        server.wait(10)
    raise AssertionError("no display could be had")


@contextmanager
def program(
    shown_on: Screen, home: Path, arguments: Sequence[str] = (), told: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """The real program with a home of its own; `told` takes what it says on its two channels."""
    for folder in ("tmp", "run"):
        (home / folder).mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    command = [sys.executable, "-m", "app", *arguments]
    log = told.open("ab") if told else None
    running = subprocess.Popen(
        command, cwd=ROOT, env=shown_on.environment(home), stdin=subprocess.DEVNULL, stdout=log, stderr=log
    )
    if log:
        log.close()
    try:
        yield running
    finally:
        running.kill()
        running.wait(10)
