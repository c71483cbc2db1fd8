"""The real window killed at random moments of its user's work: what it has told him is there and whole."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.services import drafting, opening, recording
from app.services.session import Session
from tests.faults.scenes import OLD, assert_whole, ids_of, prepare
from tests.faults.window_user import FILE

LONG = bool(os.environ.get("ANJUAN_LONG"))
KILLS = int(os.environ.get("WINDOW_KILLS", "1000")) if LONG else 3
SEED = int(os.environ.get("WINDOW_SEED", "1"))
OF_ONE_VAULT = 20
"""Kills of one vault, one after another: what the first left half done the second meets."""
LATE, LONGEST = 60.0, 5.0
"""Seconds within which a window must be open, and after which it is killed at the latest."""


@contextmanager
def users() -> Iterator["subprocess.Popen[str]"]:
    """The process that forks users."""
    command = [sys.executable, "-m", "tests.faults.window_user"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment) as process:
        assert process.stdout
        assert process.stdin
        assert process.stdout.readline().strip() == "ready"
        yield process
        process.stdin.close()
        process.wait(LATE)


def said_in(folder: Path) -> list[list[str]]:
    path = folder / "said"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def killed(process: "subprocess.Popen[str]", folder: Path, seed: int, seconds: float) -> None:
    """Let a user work for some seconds after the vault is open, then kill the window."""
    assert process.stdin
    assert process.stdout
    before = sum(one == ["open"] for one in said_in(folder))
    process.stdin.write(f"{folder}\t{seed}\n")
    process.stdin.flush()
    child, ends = int(process.stdout.readline()), time.monotonic() + LATE
    while sum(one == ["open"] for one in said_in(folder)) == before and _lives(child):
        assert time.monotonic() < ends, "the window never opened the vault"
        time.sleep(0.01)
    time.sleep(seconds)
    assert _lives(child), "the window died by itself"
    os.kill(child, getattr(signal, "SIGKILL", signal.SIGTERM))
    while _lives(child):
        assert time.monotonic() < ends + LATE
        time.sleep(0.01)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def holds(folder: Path) -> int:
    """All that the window has told in this vault's life; how many things that was."""
    said = said_in(folder)
    assert not [one for one in said if one[0] == "bug"], said[-5:]
    session = opening.unlock(folder / "vault", OLD)
    try:
        for id_ in {one[1] for one in said if one[0] in ("case", "draft")}:
            _record_holds(session, id_, [one for one in said if len(one) > 1 and one[1] == id_])
        for sha in {one[1] for one in said if one[0] == "file"}:
            assert sum(map(len, session.vault.read_file(sha))) == FILE
        names = {name for one in said if one[0] == "people" for name in one[1:]}
        assert names <= _names(session)
        assert_whole(session)
    finally:
        opening.lock(session)
    return len(said)


def _record_holds(session: Session, id_: str, said: list[list[str]]) -> None:
    record: Any = recording.fetch(session, id_)
    assert record is not None, "a record that was saved is gone"
    saves = [index for index, one in enumerate(said) if one[0] == "case"]
    allowed = [one[2] for one in said[saves[-1] :] if one[0] in ("case", "typing")] if saves else []
    assert record.title.zh in allowed or not saves, "it does not say what was saved, nor what was being saved"
    moved = [one[0] for one in said if one[0] in ("trashing", "trashed", "undoing", "back")]
    trashed = session.read.stored(id_).trashed is not None
    assert not moved or moved[-1] in ("trashing", "undoing") or (moved[-1] == "trashed") == trashed
    last = [one for one in said if one[0] in ("case", "typing", "draft", "trashing")][-1]
    if last[0] == "draft":
        kept = json.dumps(drafting.drafts(session).get(id_, {}), ensure_ascii=False)
        assert last[2] in kept, "a draft that was told as kept is gone"


def _names(session: Session) -> set[str]:
    found: list[Any] = [recording.fetch(session, id_) for id_ in ids_of(session, "person")]
    return {name.hans for one in found for name in one.names}


def test_fault_the_window_killed_at_any_moment(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("forks and kills")
    draw = random.Random(SEED)
    prepare(made := _folder(tmp_path / "base"))
    with users() as process:
        for number in range(KILLS):
            folder = tmp_path / str(number // OF_ONE_VAULT)
            if not folder.exists():
                shutil.copytree(made, folder)
            seconds = draw.uniform(0, LONGEST)
            try:
                killed(process, folder, SEED * 100_000 + number, seconds)
                told = holds(folder)
            except BaseException as error:
                error.add_note(f"kill {number}, seed {SEED}, {seconds:.2f} s; said {said_in(folder)[-6:]}")
                raise
            if (number + 1) % OF_ONE_VAULT == 0:
                shutil.rmtree(folder)
                print(f"{number + 1} kills, {told} things told of the last vault", flush=True)


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
