"""Exactly as many as are read, shown or made at once, and one more: none is lost at the border."""

from collections.abc import Callable, Sequence

import pytest

from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault import derived, journal, records, search
from app.vault.database import Database, Row
from app.vault.vault import Vault
from tests.vault.conftest import Place

NOBODY = 10**6
"""Keys from here on belong to no record."""
BORDERS = (0, 1, 499, 500, 501, 999, 1000, 1001)


def noted(vault: Vault, text: str = "") -> tuple[str, int]:
    """A note: its id and key."""
    copy = vault.create_record("note", {("text", "zh"): text} if text else {})
    return copy.id, vault.stored(copy.id).key


def filled(at: int, own: int) -> list[int]:
    """Keys of nobody, with one of a record at a place."""
    return [*range(NOBODY, NOBODY + at), own, *range(2 * NOBODY, 2 * NOBODY + 3)]


@pytest.mark.parametrize("at", BORDERS)
def test_one_among_many_is_found_wherever_it_stands(vault: Vault, at: int) -> None:
    id_, key = noted(vault)
    keys = filled(at, key)
    assert vault.ids_at(keys) == [id_]
    assert vault.types_at(keys) == [(key, "note")]
    assert [one.key for one in vault.rows(keys)] == [key]
    assert [one.id for one in vault.loaded(keys)] == [id_]
    ids = [f"nobody {number}" for number in range(at)]
    assert vault.keys_of([*ids, id_, "nobody else"]) == {id_: key}


def test_what_lies_in_the_trash_is_not_read(vault: Vault) -> None:
    (gone, first), (kept, second) = noted(vault), noted(vault)
    with vault.group() as group:
        group.trash(gone)
    assert [one.id for one in vault.loaded([first, second])] == [kept]
    assert vault.types_at([first, second]) == [(second, "note")]


@pytest.mark.parametrize(("made", "more"), [(4, False), (5, False), (6, True)])
def test_more_is_said_only_where_there_is_more(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, made: int, more: bool
) -> None:
    monkeypatch.setattr(search, "MOST", 5)
    keys = [noted(vault, "同一句话")[1] for _ in range(made)]
    assert vault.search("同一句") == search.Hits(tuple(keys[::-1][:5]), more)


@pytest.mark.parametrize(("made", "more"), [(4, False), (5, True)])
def test_links_to_who_is_named_count_too(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, made: int, more: bool
) -> None:
    monkeypatch.setattr(search, "MOST", 5)
    who = vault.create_record("person", {("names", "r1"): "i", ("names", "r1", "hans"): "余文生"})
    cases = [vault.create_record("case", {("principals", who.id): {"at": "i"}}).id for _ in range(made)]
    wanted = [who.id, *cases[::-1]][:5]
    hits = vault.search("余文生")
    assert (vault.ids_at(hits.keys), hits.more) == (wanted, more)


@pytest.mark.parametrize("made", [1, 2, 3, 4, 5])
def test_a_verb_is_undone_whole_however_many_entries_are_read_at_once(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, made: int
) -> None:
    monkeypatch.setattr(journal, "_AT_ONCE", 2)
    with vault.group() as group:
        for _ in range(made):
            group.create("note", {})
    vault.undo(group.number)
    assert vault.counts() == {}
    assert vault.check().sound


def test_neighbours_are_dropped_beyond_so_many_and_read_again(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "_MOST_KNOWN", 2)
    ids = [noted(vault, f"第{number}条")[0] for number in range(5)]
    around = records.Neighbours(vault.opened.records)
    for id_ in [*ids, *ids]:
        found = around(id_)
        assert found is not None
        assert found.id == id_
        assert len(around._known) <= 3


@pytest.mark.parametrize("made", [1, 2, 3, 4])
def test_a_rebuild_that_was_stopped_is_finished_at_the_next_unlock(
    place: Place, monkeypatch: pytest.MonkeyPatch, made: int
) -> None:
    monkeypatch.setattr(derived, "MADE_AT_ONCE", 2)
    who = place.vault.create_record("person", {("names", "r1"): "i", ("names", "r1", "hans"): "余文生"})
    values: dict[LeafPath, Json] = {("principals", who.id): {"at": "i"}, ("title", "zh"): "同一句话"}
    cases = [place.vault.create_record("case", values).id for _ in range(made)]
    rebuilding = place.vault.derived.rebuild()
    assert next(rebuilding) == min(2, made + 1)
    del rebuilding
    assert not place.vault.derived.is_current()
    assert len(place.vault.search("同一句").keys) == 1
    vault = place.relock()
    assert vault.derived.is_current()
    assert vault.ids_at(vault.search("同一句").keys) == cases[::-1]
    assert vault.ids_at(vault.links_to(who.id)) == cases[::-1]
    assert vault.opened.records.value("SELECT count(*) FROM stale") == 0


def test_a_rebuild_tells_how_many_are_done(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(derived, "MADE_AT_ONCE", 2)
    for _ in range(5):
        noted(vault)
    with vault.group() as group:
        group.trash(noted(vault)[0])
    told: list[tuple[int, int]] = []
    vault.check(rebuild=True, progress=lambda done, total: told.append((done, total)))
    rebuilt = [one for one in told if one[1] == 5]
    assert rebuilt[:3] == [(2, 5), (4, 5), (5, 5)]
    assert not vault.derived.merge(), "a rebuild leaves nothing of the indexes to be joined"


def test_a_vault_that_is_current_is_not_rebuilt(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    noted(place.vault)

    def refuse(_self: object) -> Callable[[], None]:
        raise AssertionError("rebuilt")

    monkeypatch.setattr(derived.DerivedRows, "rebuild", refuse)
    assert place.relock().derived.is_current()


def test_what_links_to_a_record_is_read_at_once_and_given_out_once(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [vault.create_record("case", {}).id for _ in range(2)]
    notes = [vault.create_record("note", {("cases", id_): {"at": "i"}}).id for id_ in (*ids, ids[0])]
    db = vault.opened.records
    around, asked = records.Neighbours(db), list[str]()
    rows = type(db).rows

    def noted(self: Database, sql: str, values: Sequence[object] = ()) -> list[Row]:
        asked.append(sql)
        return rows(self, sql, values)

    monkeypatch.setattr(Database, "rows", noted)
    around.expect(ids, derived.CASES)
    assert [one.id for one in around.referring(ids[0], derived.CASES)] == [notes[0], notes[2]]
    assert [one.id for one in around.referring(ids[1], derived.CASES)] == [notes[1]]
    assert len(asked) == 1
    assert [one.id for one in around.referring(ids[1], derived.CASES)] == [notes[1]]
    assert len(asked) == 2


def test_only_what_has_words_stands_in_an_index(vault: Vault) -> None:
    noted(vault, "有字")
    who = vault.create_record("person", {("names", "r1"): "i", ("names", "r1", "hans"): "余文生"})
    assert vault.opened.records.column("SELECT rowid FROM name") == [vault.stored(who.id).key]
