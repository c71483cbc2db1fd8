"""After a salvage: one hole, one lost row, one stray page at a time, and what is made of it."""

import io
from collections.abc import Callable

import pytest

from app.records.leaves import Copy, Json
from app.records.leaves import Path as LeafPath
from app.vault import journal
from app.vault.check import Fault
from app.vault.database import Database
from app.vault.rejoining import REPAIRED, Rejoined, rejoin, rejoin_files
from app.vault.vault import Vault

TITLE: LeafPath = ("title", "zh")
OTHER: LeafPath = ("title", "en")


def noted(vault: Vault, title: str = "甲") -> tuple[Copy, int]:
    """A note and its key."""
    copy = vault.create_record("note", {TITLE: title, OTHER: "x"})
    return copy, vault.stored(copy.id).key


def rejoined(vault: Vault, until: int | None = None) -> Rejoined:
    """What a rejoining finds; the vault is sound after it."""
    db = vault.opened.records
    found = rejoin(db, journal.head(db).sequence if until is None else until, "who repairs")
    assert vault.check().sound
    return found


def entries(vault: Vault) -> int:
    return int(vault.opened.records.value("SELECT count(*) FROM change"))


def run(vault: Vault, sql: str, *values: object) -> None:
    vault.opened.records.execute(sql, values)


def test_where_nothing_is_wrong_nothing_is_written(vault: Vault) -> None:
    noted(vault)
    copy, _ = noted(vault)
    vault.undo(vault.last_group())
    vault.create_record("tip", {("triage",): "new"})
    vault.record_export({"to": "office"})
    purged, _ = noted(vault)
    vault.purge(purged.id)
    before = entries(vault)
    assert rejoined(vault) == Rejoined(records=2)
    assert entries(vault) == before
    assert vault.get(copy.id) is None


@pytest.mark.parametrize("lost", [[1], [2], [5], [1, 2], [2, 4], [4, 5], [1, 2, 3, 4, 5]])
def test_every_entry_that_is_lost_leaves_a_hole_that_is_named(vault: Vault, lost: list[int]) -> None:
    for _ in range(5):
        noted(vault)
    db = vault.opened.records
    db.many("DELETE FROM change WHERE seq = ?", ((one,) for one in lost))
    faults = {fault for fault, _ in vault.check().faults}
    assert Fault.CHAIN_BROKEN in faults or lost[-1] == 5
    found = rejoined(vault, 5)
    assert (found.entries_lost, found.records) == (len(lost), 5)
    assert db.column("SELECT seq FROM change WHERE body IS NULL ORDER BY seq") == lost
    [named] = [entry.facts["lost"] for entry in journal.entries(db, "record IS NULL", ())]
    assert named == lost
    told = [entry.change for entry in journal.entries(db, "seq > 5 AND record IS NOT NULL", ())]
    assert [one.what for one in told if one] == [REPAIRED] * len(lost), "those that no entry tells of"
    before = entries(vault)
    assert rejoined(vault).entries_lost == 0
    assert entries(vault) == before


def test_what_repairs_is_named_and_its_undo_takes_nothing_back(vault: Vault) -> None:
    copy, key = noted(vault)
    run(vault, "DELETE FROM change WHERE record = ?", key)
    rejoined(vault, 1)
    [entry] = vault.history(copy.id)
    assert entry.group == entry.sequence
    assert (entry.who, entry.why) == ("who repairs", "")
    vault.undo(entry.group)
    assert vault.get(copy.id) == copy


LOSSES: dict[str, Callable[[Database, int, bytes], object]] = {
    "its row is gone": lambda db, key, _old: db.execute("DELETE FROM record WHERE key = ?", (key,)),
    "its row cannot be read": lambda db, key, _old: db.execute(
        "UPDATE record SET body = x'7b' WHERE key = ?", (key,)
    ),
    "an older row": lambda db, key, old: db.execute(
        "UPDATE record SET body = ?, updated = '2020' WHERE key = ?", (old, key)
    ),
    "another moment in the trash": lambda db, key, _old: db.execute(
        "UPDATE record SET trashed = '2020' WHERE key = ?", (key,)
    ),
}  # fmt: skip


@pytest.mark.parametrize("loss", LOSSES)
def test_a_whole_journal_brings_a_record_back_as_it_was(vault: Vault, loss: str) -> None:
    copy, key = noted(vault)
    db = vault.opened.records
    old = db.value("SELECT body FROM record WHERE key = ?", (key,))
    vault.save(copy, {TITLE: "乙", OTHER: None})
    vault.undo(vault.last_group())
    saved = vault.save(copy, {TITLE: "丙"})
    with vault.group() as group:
        group.trash(copy.id)
    before = db.row("SELECT * FROM record WHERE key = ?", (key,))
    LOSSES[loss](db, key, old)
    count = entries(vault)
    found = rejoined(vault)
    assert (found.records, found.from_journal, found.in_part, found.perhaps_older) == (1, 1, 0, 0)
    after = db.row("SELECT * FROM record WHERE key = ?", (key,))
    assert before is not None
    assert after == before
    assert vault.stored(copy.id).copy.leaves.keys() == saved.leaves.keys()
    assert entries(vault) == count


def test_a_record_of_which_the_beginning_is_lost_comes_back_in_part(vault: Vault) -> None:
    copy, key = noted(vault)
    vault.save(copy, {TITLE: "乙"})
    run(vault, "DELETE FROM record WHERE key = ?", key)
    run(vault, "DELETE FROM change WHERE seq = 1")
    found = rejoined(vault)
    assert (found.from_journal, found.in_part, found.perhaps_older, found.entries_lost) == (1, 1, 0, 1)
    assert vault.stored(copy.id).copy.shown() == {TITLE: "乙"}
    assert [one.change.what for one in vault.history(copy.id) if one.change] == ["edit", REPAIRED]


def test_a_record_that_stands_is_not_given_up_for_half_a_journal(vault: Vault) -> None:
    copy, key = noted(vault)
    old = vault.opened.records.value("SELECT body FROM record WHERE key = ?", (key,))
    vault.save(copy, {TITLE: "乙"})
    run(vault, "UPDATE record SET body = ?, updated = '2020' WHERE key = ?", old, key)
    run(vault, "DELETE FROM change WHERE seq = 1")
    found = rejoined(vault)
    assert (found.from_journal, found.in_part) == (0, 1)
    assert vault.get(copy.id) == copy


def test_a_record_whose_last_entry_is_lost_stands_as_it_is_or_as_the_journal_knew_it(vault: Vault) -> None:
    kept, _ = noted(vault)
    gone, key = noted(vault)
    newer = [vault.save(one, {TITLE: "乙"}) for one in (kept, gone)]
    run(vault, "DELETE FROM change WHERE seq > 2")
    run(vault, "DELETE FROM record WHERE key = ?", key)
    found = rejoined(vault, 4)
    assert (found.entries_lost, found.from_journal, found.perhaps_older, found.in_part) == (2, 1, 1, 0)
    assert vault.get(kept.id) == newer[0]
    assert vault.get(gone.id) == gone


def test_what_was_undone_or_purged_does_not_come_back_with_an_old_page(vault: Vault) -> None:
    rows = []
    for undone in (True, False):
        copy, key = noted(vault, "不再")
        rows.append(vault.opened.records.row("SELECT * FROM record WHERE key = ?", (key,)))
        if undone:
            vault.undo(vault.last_group())
        else:
            vault.purge(copy.id)
    for row in rows:
        assert row is not None
        run(vault, "INSERT INTO record VALUES (?,?,?,?,?,?,?)", *row)
    assert rejoined(vault).records == 0
    assert vault.every() == []


def test_a_tip_that_nobody_judged_stays_without_an_entry(vault: Vault) -> None:
    tip = vault.create_record("tip", {("triage",): "new"})
    judged = vault.create_record("tip", {("triage",): "promoted"})
    run(vault, "DELETE FROM change")
    assert rejoined(vault, 1).records == 2
    assert vault.history(tip.id) == []
    assert [len(one.when) for one in vault.history(judged.id)] == [len("2026-01")]


def test_lines_of_the_ledger_that_are_gone_are_counted(vault: Vault) -> None:
    numbers = [vault.record_export({"to": f"{n}"}) for n in range(4)]
    assert rejoined(vault).exports_lost == 0
    for number in numbers[1:3]:
        run(vault, "DELETE FROM ledger WHERE key = ?", number)
    assert rejoined(vault).exports_lost == 2


def test_files_of_which_only_chunks_are_left_are_known_again(vault: Vault) -> None:
    contents = [b"first" * 300_000, b"second", b"of nobody"]
    about = [vault.attach(io.BytesIO(data), "image/png") for data in contents]
    for one in about[:2]:
        file: Json = {"sha256": one.sha256, "size": one.size, "media_type": "image/png"}
        vault.create_record("evidence", {("file",): file})
    db, chunks = vault.opened.records, vault.opened.files
    key = db.value("SELECT key FROM file WHERE sha256 = ?", (about[1].sha256,))
    chunks.execute("DELETE FROM chunk WHERE file = ?", (key,))
    run(vault, "DELETE FROM file")
    found = Rejoined()
    rejoin_files(db, chunks, found)
    assert (found.files, found.files_lost) == (1, 1)
    assert vault.about_file(about[0].sha256) == about[0]
    assert b"".join(vault.read_file(about[0].sha256)) == contents[0]
    assert db.rows("SELECT sha256, pending FROM file") == [(about[0].sha256, 0)]


def test_a_file_that_a_record_holds_is_no_stray(vault: Vault) -> None:
    attached = vault.attach(io.BytesIO(b"held"))
    file: Json = {"sha256": attached.sha256, "size": attached.size, "media_type": ""}
    vault.create_record("evidence", {("file",): file})
    run(vault, "UPDATE file SET pending = 1")
    found = Rejoined()
    rejoin_files(vault.opened.records, vault.opened.files, found)
    assert (found.files, found.files_lost) == (1, 0)
    assert vault.opened.records.value("SELECT pending FROM file") == 0
