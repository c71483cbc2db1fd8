"""Check: altered entries, broken chains, unnamed holes, changed records; and rebuilding what is derived."""

from dataclasses import replace
from functools import partial
from io import BytesIO

import pytest

from app.errors import AppError, Problem
from app.records.declare import Record
from app.records.derive import Cell, Derived, Surroundings, derive
from app.records.leaves import Copy, Json
from app.records.leaves import Path as LeafPath
from app.records.types.case import Case
from app.records.values import Bilingual
from app.vault.check import Fault
from app.vault.derived import INDEXES, Derivation
from app.vault.lists import ListQuery
from app.vault.store import Group
from app.vault.vault import Vault, unlock
from tests.vault.conftest import Place

DERIVED = {
    "link": "target, source, field",
    "cell": "field, key, record",
    "depends": "target, source",
}


def filled(vault: Vault) -> None:
    person = vault.create_record(
        "person",
        {("names", "r1"): "i", ("names", "r1", "hans"): "张三", ("names", "r1", "latin"): "Zhang San"},
    )
    for number in range(8):
        values: dict[LeafPath, Json] = {
            ("code",): f"A-{number}",
            ("title", "zh"): f"第{number}号案",
            ("principals", person.id): {"at": "i"},
            ("status",): "open",
        }
        copy = vault.create_record("case", values)
        vault.save(copy, {("status",): "closed"})


TAMPERINGS: dict[str, tuple[str, Fault]] = {
    "body": (
        "UPDATE change SET body = CAST(replace(body, 'A-3', 'A-4') AS BLOB) WHERE seq = 8",
        Fault.BODY_ALTERED,
    ),
    "link": ("UPDATE change SET link = zeroblob(32) WHERE seq = 4", Fault.CHAIN_BROKEN),
    "commitment": ("UPDATE change SET commitment = zeroblob(32) WHERE seq = 4", Fault.CHAIN_BROKEN),
    "deleted": ("DELETE FROM change WHERE seq = 5", Fault.CHAIN_BROKEN),
    "hole": ("UPDATE change SET body = NULL, nonce = NULL WHERE seq = 6", Fault.HOLE_UNNAMED),
    "record": ("UPDATE record SET body = CAST(replace(body, 'A-5', 'A-9') AS BLOB)", Fault.RECORD_DIFFERS),
    "trashed": ("UPDATE record SET trashed = '2026' WHERE key = 2", Fault.RECORD_DIFFERS),
    "cut": ("DELETE FROM change WHERE seq > 15", Fault.HEAD_MISSING),
}


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_is_found(place: Place, name: str) -> None:
    filled(place.vault)
    vault = place.relock()
    assert vault.check().sound
    sql, fault = TAMPERINGS[name]
    vault._db.execute(sql)
    assert fault in {found for found, _ in vault.check().faults}


def test_damaged_pages_are_found(place: Place) -> None:
    place.vault.create_record("case", {("summary", "zh"): "长" * 200_000})
    place.vault.close()
    database = next(place.folder.glob("vault-*.db"))
    data = bytearray(database.read_bytes())
    data[len(data) - len(data) // 4] ^= 1
    database.write_bytes(data)
    place.vault = unlock(place.folder, place.recovery)
    assert {fault for fault, _ in place.vault.check().faults} >= {Fault.PAGES_DAMAGED}


def test_a_damaged_first_page_is_told_at_unlock(place: Place) -> None:
    place.vault.close()
    database = next(place.folder.glob("vault-*.db"))
    data = bytearray(database.read_bytes())
    data[2000] ^= 1
    database.write_bytes(data)
    with pytest.raises(AppError) as error:
        unlock(place.folder, place.recovery)
    assert error.value.problem == Problem.VAULT_DAMAGED


def test_a_damaged_chunk_is_found(vault: Vault) -> None:
    attached = vault.attach(BytesIO(b"evidence" * 1000))
    vault.create_record(
        "evidence", {("file",): {"sha256": attached.sha256, "size": attached.size, "media_type": ""}}
    )
    assert vault.check().sound
    vault._opened.files.execute("UPDATE chunk SET data = zeroblob(8000)")
    assert [fault for fault, _ in vault.check().faults] == [Fault.FILE_DAMAGED]


def rows(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    found = {
        name: sorted(vault._db.rows(f"SELECT {columns} FROM {name}")) for name, columns in DERIVED.items()
    }
    for words in ("张三", "第", "a", "zhang"):
        found[words] = [(key,) for key in vault.search(words).keys]
    return found


def test_rebuilding_makes_the_same_rows(vault: Vault) -> None:
    filled(vault)
    before = rows(vault)
    assert before["cell"]
    assert before["link"]
    for table in DERIVED:
        vault._db.execute(f"DELETE FROM {table}")
    for table in INDEXES:
        vault._db.execute(f"INSERT INTO {table}({table}) VALUES('delete-all')")
    assert rows(vault) != before
    assert vault.check(rebuild=True).sound
    assert rows(vault) == before


def test_what_many_records_get_together_is_what_a_rebuild_makes(vault: Vault) -> None:
    def work(group: Group, turn: int) -> None:
        person = group.create("person", {("names", "01"): "a", ("names", "01", "hans"): f"张三{turn}"})
        made = group.create("case", {("title", "zh"): f"第{turn}案", ("principals", person.id): {"at": "i"}})
        cases.append(made)
        edited = cases[turn // 2]
        if turn % 2 == 0 and edited is not None:
            group.save(group.stored(edited.id).copy, {("title", "zh"): f"改第{turn}案", ("code",): "a"})
        if turn % 5 == 0:
            group.trash(person.id)
        if turn % 10 == 0:
            group.restore(person.id)
        if turn % 7 == 3:
            group.remove(group.stored(made.id))
            cases[turn] = None

    cases: list[Copy | None] = []
    number = vault.in_slices("import", (partial(work, turn=turn) for turn in range(130)))
    before = rows(vault)
    assert before["张三"]
    assert before["第"]
    assert vault.check(rebuild=True).sound
    assert rows(vault) == before
    assert not vault.undo(number).moved
    assert vault.counts() == {}
    assert not any(rows(vault).values())
    vault.redo(number)
    assert rows(vault)["cell"] == before["cell"]
    assert vault.check().sound


def test_an_edit_is_found_by_its_new_words_and_only_by_them(vault: Vault) -> None:
    copy = vault.create_record("case", {("title", "zh"): "张三案", ("code",): "A-1"})
    copy = vault.save(copy, {("minimum_level",): "team"})
    assert len(vault.search("张三").keys) == 1
    copy = vault.save(copy, {("title", "zh"): "李四案"})
    assert not vault.search("张三").keys
    assert len(vault.search("李四").keys) == 1
    person = vault.create_record("person", {("names", "01"): "a", ("names", "01", "hans"): "张三"})
    vault.save(person, {("names", "01", "hans"): "王五"})
    assert not vault.named(["张三"], 5)
    assert len(vault.named(["王五"], 5)) == 1


def test_the_chain_holds_where_part_of_a_verb_was_rolled_back(vault: Vault) -> None:
    def fails(group: Group) -> None:
        with vault._db.atomic():
            group.create("case", {("code",): "乙"})
            raise AppError(Problem.CANCELLED)

    with vault.group("several") as group:
        first = group.create("case", {("code",): "甲"})
        with pytest.raises(AppError):
            fails(group)
        last = group.create("case", {("code",): "丙"})
    assert [entry.sequence for entry in vault.history(first.id)] == [1]
    assert [entry.sequence for entry in vault.history(last.id)] == [2]
    assert sorted(vault.ids(ListQuery("case", "code"))) == [1, 2]
    assert vault.check().sound


def test_another_number_derives_all_again_at_unlock(place: Place) -> None:
    filled(place.vault)
    before = rows(place.vault)
    place.vault._db.execute("DELETE FROM cell")
    place.vault.close()
    with unlock(place.folder, place.recovery, derivation=Derivation(number=10_000)) as vault:
        assert rows(vault) == before
    place.vault = unlock(place.folder, place.recovery)


def test_what_another_derivation_makes_is_what_a_rebuild_from_nothing_makes(place: Place) -> None:
    """Rows that come out the same stay where they are; all others are exchanged, in the indexes too."""
    filled(place.vault)
    before = rows(place.vault)
    place.vault.close()
    with unlock(place.folder, place.recovery, derivation=Derivation(otherwise, number=10_000)) as vault:
        renewed = rows(vault), found(vault)
        assert renewed[0] != before
        assert all(renewed[1])
        vault.check(rebuild=True)
        assert renewed == (rows(vault), found(vault))
    place.vault = unlock(place.folder, place.recovery)
    assert rows(place.vault) == before


def otherwise(record: Record, around: Surroundings) -> Derived:
    """Cases without links, codes told otherwise, one cell more; of the rest the same."""
    made = derive(record, around)
    if not isinstance(record, Case):
        return made
    cells = [Cell(one.field, f"{one.key}x") if one.field == "code" else one for one in made.cells]
    told = replace(record, title=Bilingual(f"{record.title.zh}改名", ""))
    return replace(made, record=told, links=(), cells=(*cells, Cell("more", "1")))


def found(vault: Vault) -> list[list[int]]:
    """What some words find."""
    return [list(vault.search(words).keys) for words in ("改名", "张三", "号案", "zhang")]


def test_an_interrupted_rebuild_is_finished_at_the_next_unlock(place: Place) -> None:
    filled(place.vault)
    before = rows(place.vault)
    next(place.vault._derived.rebuild())
    place.relock()
    assert rows(place.vault) == before
