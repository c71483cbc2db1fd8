"""Tending: what waited for an idle moment is done, and nothing that can be asked changes."""

import random

from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault import schema
from app.vault.derived import INDEXES, RENEWED_AT_ONCE
from app.vault.lists import ListQuery
from app.vault.vault import Vault
from tests.vault.conftest import Place

WORDS = ["看守所", "拒绝会见", "指定居所", "police station", "家属询问"]


def tended(vault: Vault) -> int:
    """Tend until nothing is left; in how many slices."""
    slices = 1
    while vault.tend():
        slices += 1
    return slices


def segments(vault: Vault) -> int:
    """How many segments the indexes lie in."""
    counts = (vault._db.value(f"SELECT count(DISTINCT segid) FROM {table}_idx") for table in INDEXES)
    return sum(counts)


def answers(vault: Vault) -> list[tuple[int, ...]]:
    return [vault.search(word).keys for word in (*WORDS, "看守", "station", "居所")]


def test_saves_leave_the_index_to_tending_and_search_finds_the_same(vault: Vault) -> None:
    draw = random.Random(4)
    made = [
        vault.create_record("case", {("summary", "zh"): "，".join(draw.sample(WORDS, 3))}) for _ in range(30)
    ]
    for copy in made[::3]:
        vault.save(copy, {("summary", "zh"): draw.choice(WORDS)})
    before, many = answers(vault), segments(vault)
    assert many >= 30
    assert tended(vault) > 1
    assert segments(vault) < many / 3
    assert answers(vault) == before
    assert any(before)
    assert not vault.tend()
    assert vault.check().sound


def test_more_dependents_than_a_save_renews_are_renewed_by_tending(vault: Vault) -> None:
    name: LeafPath = ("names", "r1")
    values: dict[LeafPath, Json] = {name: "i", (*name, "hans"): "阿一"}
    who = vault.create_record("person", values)
    with vault.group() as group:
        for _ in range(RENEWED_AT_ONCE + 60):
            group.create("case", {("principals", who.id): {"at": "i"}})
    vault.create_record("case", {("title", "zh"): "无人"})
    vault.save(who, {(*name, "hans"): "左一"})
    assert vault._db.value("SELECT count(*) FROM stale") == 60
    tended(vault)
    assert vault._db.value("SELECT count(*) FROM stale") == 0
    held = "SELECT count(DISTINCT key) FROM cell WHERE field = 'case.principals'"
    assert vault._db.value(held) == 2  # all the same title, and the case without anybody
    assert len(vault.ids(ListQuery("case", "principals"))) == RENEWED_AT_ONCE + 61


def test_the_log_is_brought_in_without_waiting_for_a_reader(place: Place) -> None:
    place.vault.create_record("case", {("summary", "zh"): "看守所" * 3000})
    reader = place.vault.reader()
    statement = reader._db.execute("SELECT name FROM sqlite_schema")
    statement.fetchone()
    tended(place.vault)
    statement.close()
    _, log, brought = place.vault._db.rows("PRAGMA wal_checkpoint(PASSIVE)")[0]
    assert log == brought


def test_a_vault_with_the_first_tables_is_brought_up_and_searched(place: Place) -> None:
    copy = place.vault.create_record("case", {("summary", "zh"): "看守所拒绝会见"})
    db = place.vault._db
    for table, column in (("search", "body"), ("name", "names")):
        db.execute(f"DROP TABLE {table}")
        db.execute(
            f"CREATE VIRTUAL TABLE {table} USING fts5(kind, {column}, content='', contentless_delete=1,"
            " tokenize='ascii')"
        )
    db.execute("DROP TABLE due")
    db.execute("PRAGMA user_version = 1")
    db.execute("UPDATE meta SET value = 1 WHERE name = 'derivation'")
    vault = place.relock()
    assert vault._db.value("PRAGMA user_version") == len(schema.RECORDS)
    assert [stored.copy.id for stored in vault.rows(vault.search("拒绝会见").keys)] == [copy.id]
