"""A whole session of the real program; afterwards no file anywhere holds a word of a record."""

import random
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.crypto.argon import Cost
from app.records.codec import leaves_of
from app.records.dates import EdtfDate
from app.records.declare import Record, Row, fields_of
from app.records.types import TYPES
from app.records.values import Term
from app.services import keys, lists, opening, recording, sharing
from app.services.session import Session
from tests import values
from tests.gui.screen import WAIT, Screen, at_rest, program, screen

PASSPHRASE = "seven quiet rivers"
CANARY = re.compile(rf"[{values.HANZI}]{{8}}\d+|(?:{'|'.join(values.LATIN)}) \w+ \d{{3,}}")
"""What the generator writes into every text: such words stand in nothing else."""
UNTOLD = ("number", "money", "yes_no_unknown", "datetime", "file", "link", "links", "terms")
"""Kinds whose values cannot be told from chance."""


def planted(value: Any, draw: random.Random) -> Any:
    """A value with words of its own also where the generator left none: said dates, notes on terms."""
    if isinstance(value, EdtfDate):
        return EdtfDate(value.edtf, values.words(draw), value.earliest, value.latest)
    if isinstance(value, Term):
        return Term(value.code, values.words(draw))
    if isinstance(value, tuple):
        return tuple(planted(one, draw) if isinstance(one, Row) else one for one in value)
    if isinstance(value, Row):
        columns = fields_of(type(value))
        return replace(value, **{name: planted(getattr(value, name), draw) for name in columns})
    return value


def full(type_: str) -> Record:
    """A record of a type, every field and column filled, canaries wherever words fit."""
    draw, made = random.Random(f"canary {type_}"), values.record(type_, "canary")
    kept = {"minimum_level": getattr(made, "minimum_level", None)}
    fields = {name: planted(getattr(made, name), draw) for name in TYPES[type_].fields if name not in kept}
    return replace(made, **fields)


def canaries(record: Record) -> Iterator[tuple[str, str]]:
    """Every canary of a record, with its field (and column)."""
    for path, leaf in leaves_of(record).items():
        for found in CANARY.findall(str(leaf)):
            yield ".".join(str(part) for part in path if not re.fullmatch("[0-9a-f]{16}", str(part))), found


def fields_with_words() -> set[tuple[str, str]]:
    """Every (type, field) of a kind that holds words."""
    return {
        (type_, name)
        for type_, declared in TYPES.items()
        for name, field in declared.fields.items()
        if str(field.kind) not in UNTOLD and name != "minimum_level"
    }


def holding(folders: Iterable[Path], words: set[str]) -> list[str]:
    """The files under the folders that hold a word, in the ways that programs write text."""
    needles = [word.encode(way) for word in words for way in ("utf-8", "utf-16-le", "gb18030")]
    found = []
    for file in {path for folder in folders for path in folder.rglob("*") if path.is_file()}:
        data = file.read_bytes()
        found += [str(file)] if any(needle in data for needle in needles) else []
    return found


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose documents hold a vault with everything in it, and a bundle of it."""
    folder = tmp_path / "Documents" / "anjuan"
    folder.mkdir(parents=True)
    session, _ = opening.create(folder, PASSPHRASE, profile="office", cost=Cost(65536, 3, 1))
    recording.save_all(session, [full(type_) for type_ in TYPES])
    _share(session, tmp_path)
    opening.lock(session)
    return tmp_path


def _share(session: Session, home: Path) -> None:
    theirs, _ = opening.create(home / "theirs", PASSPHRASE, profile="office", cost=Cost(65536, 3, 1))
    cases = [row.id for row in lists.rows(session, lists.keys(session, lists.ListQuery("case")), "en")]
    plan = sharing.plan(session, cases)
    sharing.seal(session, plan, [keys.own_card(theirs)], home / "out.age", "")
    sharing.accept(theirs, sharing.examine(theirs, home / "out.age"))
    opening.lock(theirs)


def test_every_field_that_holds_words_has_a_canary() -> None:
    told = {(type_, path.split(".")[0]) for type_ in TYPES for path, _ in canaries(full(type_))}
    assert fields_with_words() - told == set()


def test_no_file_holds_a_word_of_a_record_after_a_session(home: Path) -> None:
    words = {word for type_ in TYPES for _path, word in canaries(full(type_))}
    typed = "zhouyanqiu 48151623"
    with screen() as shown_on, program(shown_on, home, told=home / "told.log") as running:
        _open(shown_on, running.pid, home)
        for page in "1234567890":
            shown_on.keys(f"alt+{page}")
        at_rest(running.pid)
        shown_on.keys("ctrl+k")
        shown_on.type(typed)
        shown_on.keys("Escape", "ctrl+n")
        at_rest(running.pid)
        shown_on.type(typed)
        time.sleep(2.5)  # until the draft is kept
        at_folders = [home, Path("/dev/shm")]
        assert holding(at_folders, {*words, typed}) == []  # while it is open
        shown_on.keys("ctrl+l")
        at_rest(running.pid)
        assert running.poll() is None
    assert holding(at_folders, {*words, typed}) == []
    (home / ".config" / "planted").parent.mkdir(exist_ok=True)
    (home / ".config" / "planted").write_text(f"x{next(iter(words))}x", encoding="utf-8")
    assert holding(at_folders, words) == [str(home / ".config" / "planted")]  # the search does find


def _open(shown_on: Screen, pid: int, home: Path) -> None:
    """Unlock; on a busy machine the first keys may come before the window listens."""
    deadline = time.monotonic() + 2 * WAIT
    while not _is_open(home):
        assert time.monotonic() < deadline, "the vault did not open"
        shown_on.window(pid)
        at_rest(pid)
        shown_on.keys("ctrl+a")
        shown_on.type(PASSPHRASE)
        shown_on.keys("Return")
        patience = time.monotonic() + WAIT / 3
        while not _is_open(home) and time.monotonic() < patience:
            time.sleep(0.1)


def _is_open(home: Path) -> bool:
    return any((home / "Documents" / "anjuan").glob("vault-*.db-wal"))
