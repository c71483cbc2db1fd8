"""Repair: whatever the damage, the new vault holds all that could be read, and the old one is untouched."""

import io
import os
import random
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from app.crypto.argon import FLOOR
from app.crypto.pages import PAGE
from app.crypto.slots import Passphrase
from app.errors import AppError, Problem
from app.records.leaves import Copy, Json
from app.vault.access import BACKUPS
from app.vault.backup import back_up
from app.vault.check import Fault
from app.vault.headers import NAMES
from app.vault.repair import repair
from app.vault.vault import Vault, create, unlock

SECRET, LATER = Passphrase("correct horse battery"), Passphrase("another staple")
RECORDS, FILES = 150, 3
SEEDS = range(500 if os.environ.get("ANJUAN_LONG") else 12)
TITLE = ("title", "zh")
GONE = ("已清除", "撤销的")
"""The titles of what was purged and of what was undone: no repair may bring them back."""
LOST = {Problem.VAULT_DAMAGED, Problem.FILE_NOT_FOUND, Problem.RECORD_NOT_FOUND}


class Whole(NamedTuple):
    """A vault, its records and files by id and hash, and all that can be read in it."""

    folder: Path
    ids: list[str]
    files: list[str]
    truth: dict[str, object]


def known(vault: Vault, ids: list[str], files: list[str]) -> dict[str, object]:
    """Every record, file, draft, small value and ledger that a vault can still read."""
    asked: dict[str, Callable[[], object]] = {
        **{id_: partial(vault.get, id_) for id_ in ids},
        **{sha: partial(_content, vault, sha) for sha in files},
        "draft": lambda: vault.draft("begun"),
        "memory": lambda: vault.recall("place"),
        "ledger": lambda: vault.exports() or None,
    }
    found = {name: _told(read) for name, read in asked.items()}
    return {name: value for name, value in found.items() if value is not None}


def _content(vault: Vault, sha: str) -> bytes:
    return b"".join(vault.read_file(sha))


def _told(read: Callable[[], object]) -> object:
    try:
        return read()
    except AppError as error:
        if error.problem not in LOST:
            raise
        return None


def _filled(vault: Vault) -> tuple[list[str], list[str]]:
    """Edits, trash, a purge, an undone record, files, a draft, a line of the ledger."""
    ids, files = [], []
    for number in range(RECORDS):
        copy = vault.create_record("note", {TITLE: f"记录 {number}", ("remarks", "zh"): "字" * (number * 20)})
        ids.append(copy.id)
        if number % 3 == 0:
            vault.save(copy, {("title", "en"): f"edited {number}"})
    for number in range(FILES):
        attached = vault.attach(io.BytesIO(bytes([number]) * 1_300_000), "image/png")
        file: Json = {"sha256": attached.sha256, "size": attached.size, "media_type": "image/png"}
        ids.append(vault.create_record("evidence", {("file",): file}).id)
        files.append(attached.sha256)
    with vault.group() as group:
        group.trash(ids[4])
    vault.purge(vault.create_record("note", {TITLE: GONE[0]}).id)
    with vault.group() as group:
        group.create("note", {TITLE: GONE[1]})
    vault.undo(group.number)
    vault.save_draft("begun", {"title": "草稿"})
    vault.remember("place", {"page": "home"})
    vault.record_export({"what": "list"})
    return ids, files


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder = tmp_path_factory.mktemp("whole") / "vault"
    with create(folder, SECRET, cost=FLOOR)[0] as vault:
        ids, files = _filled(vault)
        truth = known(vault, ids, files)
    assert len(truth) == len(ids) + FILES + 3
    return Whole(folder, ids, files, truth)


def spoil(path: Path, draw: random.Random, pages: int) -> None:
    """Some pages of a database made unreadable, page one among them now and then."""
    data = bytearray(path.read_bytes())
    for _ in range(pages):
        at = draw.randrange(len(data) // PAGE) * PAGE
        data[at : at + 512] = draw.randbytes(512)
    path.write_bytes(data)


def database(folder: Path, name: str = "vault") -> Path:
    return next(folder.glob(f"{name}-*.db"))


def contents(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file() and one.name != "lock"}


def readable(folder: Path, whole: Whole) -> dict[str, object]:
    """What an ordinary unlock of a damaged vault lets one read."""
    try:
        with unlock(folder, SECRET) as vault:
            return known(vault, whole.ids, whole.files)
    except AppError as error:
        if error.problem != Problem.VAULT_DAMAGED:
            raise
        return {}


def brought_back(vault: Vault) -> bool:
    copies = [vault.get(id_) for id_ in vault._db.column("SELECT id FROM record")]
    return any(isinstance(one, Copy) and one.shown().get(TITLE) in GONE for one in copies)


@pytest.mark.parametrize("seed", SEEDS)
def test_damaged_pages_cost_no_more_than_what_lies_on_them(seed: int, whole: Whole, tmp_path: Path) -> None:
    draw, old, new = random.Random(seed), tmp_path / "old", tmp_path / "new"
    shutil.copytree(whole.folder, old)
    spoil(database(old), draw, draw.choice([1, 2, 5, 20]))
    spoil(database(old, "files"), draw, draw.randrange(3))
    before = contents(old)
    found, report = repair(old, SECRET, new)
    assert contents(old) == before
    with unlock(new, SECRET) as vault:
        after = known(vault, whole.ids, whole.files)
        assert readable(old, whole).items() <= after.items()
        wrong = [name for name, value in after.items() if whole.truth[name] != value]
        assert len(wrong) <= found.in_part + found.perhaps_older
        assert found.pages_lost
        assert found.records == len([one for one in whole.ids if one in after])
        assert (found.exports_lost == 0) == ("ledger" in after)
        left = {fault for fault, _ in vault.check().faults}
        assert left == {fault for fault, _ in report.faults}
        assert left <= {Fault.FILE_DAMAGED}
        assert not brought_back(vault)
        copy = vault.get(next(one for one in whole.ids if one in after))
        assert copy is not None
        vault.save(copy, {("title", "en"): "goes on"})
        assert {fault for fault, _ in vault.check().faults} == left


def test_no_page_of_the_records_table_is_needed(whole: Whole, tmp_path: Path) -> None:
    """Where the journal is whole, it alone brings every record back, to the letter."""
    old, new = tmp_path / "old", tmp_path / "new"
    shutil.copytree(whole.folder, old)
    with unlock(old, SECRET) as vault:
        vault._db.execute("DELETE FROM record")
    found, report = repair(old, SECRET, new)
    with unlock(new, SECRET) as vault:
        assert known(vault, whole.ids, whole.files) == whole.truth
    assert (found.from_journal, found.in_part, found.entries_lost) == (len(whole.ids), 0, 0)
    assert report.sound


def test_without_a_header_a_backup_lends_its_own(whole: Whole, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    shutil.copytree(whole.folder, old)
    with unlock(old, SECRET) as vault:
        back_up(vault.opened, old / BACKUPS)
        vault.change_passphrase(SECRET, LATER)
    for name in NAMES:
        (old / name).write_bytes(b"\0" * 100)
    with pytest.raises(AppError, match=Problem.WRONG_PASSPHRASE):
        repair(old, LATER, new)
    repair(old, SECRET, new)
    with unlock(new, SECRET) as vault:
        assert known(vault, whole.ids, whole.files) == whole.truth
    shutil.rmtree(old / BACKUPS)
    with pytest.raises(AppError, match=Problem.HEADER_DAMAGED):
        repair(old, SECRET, tmp_path / "none")


def test_every_draft_small_value_and_purge_comes_over_however_many_there_are(tmp_path: Path) -> None:
    """Of a table without row numbers the entries between two leaves stand on an inner page."""
    old, new = tmp_path / "old", tmp_path / "new"
    names = [f"{number:03}" for number in range(60)]
    with create(old, SECRET, cost=FLOOR)[0] as vault:
        vault.create_record("note", {TITLE: "记录"})
        for name in names:
            vault.save_draft(name, {"title": "字" * 150})
            vault.remember(name, "值" * 150)
        purged = [vault.create_record("note", {}).id for _ in range(300)]
        vault.purge_many(purged)
    repair(old, SECRET, new)
    with unlock(new, SECRET) as vault:
        assert vault.drafts() == names
        assert [name for name in names if vault.recall(name) is None] == []
        assert [id_ for id_ in purged if not vault.was_purged(id_)] == []


def test_what_stands_in_the_log_alone_is_taken_over(tmp_path: Path) -> None:
    """A vault whose machine died: its last saves are in the log, and the first page is gone."""
    old, died, new = tmp_path / "old", tmp_path / "died", tmp_path / "new"
    with create(old, SECRET, cost=FLOOR)[0] as vault:
        ids = [vault.create_record("note", {TITLE: f"记录 {number}"}).id for number in range(30)]
        shutil.copytree(old, died)
    data = bytearray(database(died).read_bytes())
    data[:PAGE] = bytes(len(data[:PAGE]))
    database(died).write_bytes(data)
    found, report = repair(died, SECRET, new)
    assert report.sound
    with unlock(new, SECRET) as vault:
        assert known(vault, ids, []).keys() == set(ids)
    assert found.records == len(ids)


def test_an_older_page_put_back_undoes_nothing(tmp_path: Path) -> None:
    """Pages from before are authentic: the journal tells which of two is the last word."""
    old, new = tmp_path / "old", tmp_path / "new"
    with create(old, SECRET, cost=FLOOR)[0] as vault:
        copies = [vault.create_record("note", {TITLE: f"记录 {number}"}) for number in range(40)]
        purged = vault.create_record("note", {TITLE: GONE[0]})
    before = database(old).read_bytes()
    with unlock(old, SECRET) as vault:
        for copy in copies:
            vault.save(copy, {TITLE: "改过"})
        vault.purge(purged.id)
    data = bytearray(database(old).read_bytes())
    draw = random.Random(3)
    for at in draw.sample(range(PAGE, min(len(data), len(before)), PAGE), 8):
        data[at : at + PAGE] = before[at : at + PAGE]
    database(old).write_bytes(data)
    found, _ = repair(old, SECRET, new)
    with unlock(new, SECRET) as vault:
        assert not brought_back(vault)
        shown = [vault.get(copy.id) for copy in copies]
        assert all(one is not None and one.shown()[TITLE] == "改过" for one in shown) or found.in_part


def test_what_was_begun_and_stopped_leaves_nothing(whole: Whole, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise AppError(Problem.CANCELLED)

    with pytest.raises(AppError, match=Problem.CANCELLED):
        repair(whole.folder, SECRET, tmp_path / "new", progress=stop)
    assert [one.name for one in (tmp_path / "new").iterdir()] == []
    with pytest.raises(AppError, match=Problem.VAULT_EXISTS):
        repair(whole.folder, SECRET, whole.folder)
    with unlock(whole.folder, SECRET), pytest.raises(AppError, match=Problem.VAULT_IN_USE):
        repair(whole.folder, SECRET, tmp_path / "new")
