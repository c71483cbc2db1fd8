"""What a lock leaves in memory: no word that was typed, no passphrase, no byte of a key."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.crypto.argon import Cost
from app.crypto.keys import database_key
from app.services import opening
from tests.gui.screen import Screen, at_rest, program, screen, until

PASSPHRASE = "nine silent harbours"
TITLE = "Petrel-Quillwort"
_PIECE = 1 << 24


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose documents hold a vault."""
    folder = tmp_path / "Documents" / "anjuan"
    folder.mkdir(parents=True)
    session, _ = opening.create(folder, PASSPHRASE, profile="office", cost=Cost(65536, 3, 1))
    opening.lock(session)
    return tmp_path


def _regions(pid: int) -> Iterator[tuple[int, int]]:
    """What a process may read of itself: start and end of each mapping."""
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        place, rights, *_ = line.split()
        if rights.startswith("r") and not line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
            start, _, end = place.partition("-")
            yield int(start, 16), int(end, 16)


def _pieces(pid: int) -> Iterator[bytes]:
    """All of its memory; pieces overlap, so that nothing is cut in two."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _regions(pid):
            for at in range(start, end, _PIECE):
                try:
                    memory.seek(at)
                    yield memory.read(min(_PIECE + 256, end - at))
                except (OSError, OverflowError):
                    break  # given back meanwhile, or a device


def _found(pid: int, wanted: dict[str, bytes]) -> set[str]:
    return {name for piece in _pieces(pid) for name, one in wanted.items() if one in piece}


def _readable(pid: int) -> bool:
    try:
        Path(f"/proc/{pid}/mem").open("rb").close()
    except PermissionError:
        return False
    return True


def _wanted(folder: Path) -> dict[str, bytes]:
    """Canaries in the forms a program keeps text in, and the keys of the vault."""
    session = opening.unlock(folder, PASSPHRASE)
    opened = session.vault._opened
    keys = {
        "master": bytes(opened.master),
        "records": bytes(database_key(opened.master, opened.header.records.salt)),
        "files": bytes(database_key(opened.master, opened.header.files.salt)),
    }
    keys |= {name + " as hex": one.hex().encode() for name, one in keys.items()}
    opening.lock(session)
    texts = [("passphrase", PASSPHRASE), ("title", TITLE)]
    forms = ("utf-8", "utf-16-le")
    return keys | {f"{name} {form}": text.encode(form) for name, text in texts for form in forms}


@contextmanager
def _on_the_clipboard(shown_on: Screen, home: Path, words: str) -> Iterator[None]:
    """Another program holds some words on the clipboard."""
    command = [sys.executable, "-c", _HOLDER, words]
    environment = shown_on.environment(home)
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline().strip() == "held"
        yield
        holder.terminate()


_HOLDER = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.clipboard().setText(sys.argv[1])
app.processEvents()
print("held", flush=True)
app.exec()
"""


def _enters(shown_on: Screen, home: Path, how: str) -> None:
    if how == "typed":
        shown_on.type(PASSPHRASE)
    else:
        with _on_the_clipboard(shown_on, home, PASSPHRASE):
            shown_on.keys("ctrl+v")
            time.sleep(2)
    shown_on.keys("Return")


def _writes_a_case(shown_on: Screen, pid: int, home: Path, how: str) -> None:
    folder = home / "Documents" / "anjuan"
    shown_on.window(pid)
    at_rest(pid)
    _enters(shown_on, home, how)
    until(lambda: any(folder.glob("vault-*.db-wal")))
    at_rest(pid)
    for step in ("ctrl+n", TITLE, "ctrl+s"):
        if step == TITLE:
            shown_on.type(step)
        else:
            shown_on.keys(step)
        at_rest(pid)


@pytest.mark.parametrize("how", ["typed", "pasted"])
def test_memory_after_lock(how: str, home: Path) -> None:
    folder = home / "Documents" / "anjuan"
    wanted = _wanted(folder)
    with screen() as shown_on, program(shown_on, home) as running:
        if not _readable(running.pid):
            pytest.skip("the memory of a process that is not dumpable is open to root only")
        _writes_a_case(shown_on, running.pid, home, how)
        while_open = _found(running.pid, wanted)
        assert {"title utf-8", "master"} <= while_open, "the search finds what is there"
        command = Path(f"/proc/{running.pid}/cmdline")
        before = command.read_bytes()
        shown_on.keys("ctrl+l")
        until(lambda: command.read_bytes() != before)
        until(lambda: not any(folder.glob("vault-*.db-wal")))
        shown_on.window(running.pid)
        at_rest(running.pid)
        assert _found(running.pid, wanted) == set()
