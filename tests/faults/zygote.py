"""A process with everything imported that forks one child for each strike: `python -m tests.faults.zygote`.

Each line on standard input is a scene and a folder. The child waits at `folder/go`, a pipe, until whoever
strikes is attached, and writes what it acknowledges to `folder/said`, by a call that nobody strikes at.
"""

import json
import os
import signal
import sys
import traceback
from contextlib import suppress
from pathlib import Path

import pytest

from app.errors import AppError
from app.records.values import Bilingual
from tests.faults.scenes import NEW, OLD, SCENES, Say, opened
from tests.services.written import put
from tests.stretching import once, warm


def main() -> None:
    """Fork a child for each line, say its number, and leave it to die."""
    if sys.platform == "win32":
        raise OSError("strace is Linux\'s")
    once(pytest.MonkeyPatch())
    warm(OLD, NEW)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("ready", flush=True)
    for line in sys.stdin:
        name, folder, more = line.split("\t")
        if (child := os.fork()) == 0:
            _play(name, Path(folder), more.strip() == "more")
        print(child, flush=True)


def _play(name: str, folder: Path, more: bool) -> None:
    if sys.platform == "win32":
        raise OSError("strace is Linux\'s")
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with (folder / "go").open("rb") as go:
        go.read()
    said = os.open(folder / "said", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def say(*what: str) -> None:
        os.writev(said, [json.dumps(what).encode() + b"\n"])

    try:
        SCENES[name].act(folder, say)
        say("end")
    except AppError as error:
        say("refused", error.problem.value)
        if more:
            _go_on(folder, say)
    except BaseException as error:  # what the world did must never look like a bug of ours
        say("bug", "".join(traceback.format_exception(error))[-3000:])
    os._exit(0)


def _go_on(folder: Path, say: Say) -> None:
    """Twenty more writes after the fault, for as long as the world lets us."""
    for passphrase in (OLD, NEW):
        with suppress(AppError), opened(folder, passphrase) as session:
            for number in range(20):
                title = f"written after the fault {number}"
                say("after", put(session, "case", title=Bilingual(title, "")), title)
            say("more")
            return


if __name__ == "__main__":
    main()
