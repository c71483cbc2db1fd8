"""The one write path: leaves, conflicts, groups, tips, trash."""

import itertools
import threading
from functools import partial

import pytest

from app.errors import AppError, Problem
from app.records.leaves import Copy, Json, apply, new_edition
from app.records.leaves import Path as LeafPath
from app.vault.records import TIP_KEYS
from app.vault.store import Group
from app.vault.vault import Vault
from tests.vault.conftest import Place

Values = dict[LeafPath, Json]
TITLE, CODE = ("title", "zh"), ("code",)


def case(vault: Vault, title: str = "张三案", code: str = "A-1") -> Copy:
    return vault.create_record("case", {TITLE: title, CODE: code})


def write_half(vault: Vault) -> None:
    with vault.group() as group:
        group.create("case", {TITLE: "丙"})
        raise AppError(Problem.CANCELLED)


def current(vault: Vault, copy: Copy) -> Copy:
    found = vault.get(copy.id)
    assert found is not None
    return found


def test_a_record_comes_back_as_it_was_saved(place: Place) -> None:
    copy = case(place.vault)
    saved = place.vault.save(copy, {TITLE: "李四案", ("summary", "en"): "Taken at night"})
    assert saved.shown() == {TITLE: "李四案", CODE: "A-1", ("summary", "en"): "Taken at night"}
    assert place.relock().get(copy.id) == saved


def test_one_write_shares_one_edition_and_supersedes_what_was_shown(vault: Vault) -> None:
    copy = case(vault)
    saved = vault.save(copy, {TITLE: "李四案", CODE: "A-2"})
    editions = {saved.leaves[path].standing[0] for path in (TITLE, CODE)}
    assert len(editions) == 1
    assert saved.leaves[TITLE].superseded == (copy.base,)


def test_a_leaf_that_moved_meanwhile_becomes_a_conflict(vault: Vault) -> None:
    seen = case(vault)
    vault.save(seen, {TITLE: "甲"})
    saved = vault.save(seen, {TITLE: "乙", CODE: "A-2"})
    assert {value for _, value in saved.leaves[TITLE].values} == {"甲", "乙"}
    assert not saved.leaves[CODE].conflict
    assert set(saved.conflicts()) == {TITLE}


def test_settling_ends_a_conflict(vault: Vault) -> None:
    seen = case(vault)
    vault.save(seen, {TITLE: "甲"})
    conflicting = vault.save(seen, {TITLE: "乙"})
    with vault.group("settled") as group:
        settled = group.settle(conflicting, TITLE, "甲")
    assert settled.leaves[TITLE].values[0][1] == "甲"
    assert not settled.conflicts()


def test_a_group_is_all_or_nothing_and_told_once(vault: Vault) -> None:
    told: list[tuple[str, ...]] = []
    vault.on_commit = told.append
    with pytest.raises(AppError):
        write_half(vault)
    assert vault.counts() == {}
    assert told == []
    with vault.group("two") as group:
        ids = tuple(group.create("case", {TITLE: title}).id for title in "甲乙")
    assert told == [ids]
    assert len(vault.groups()) == 1
    assert set(vault.groups()[0].records) == set(ids)


def test_long_verbs_are_one_group_in_many_slices(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.vault.store.SLICE", 0.0001)
    works = [partial(Group.create, type_="case", values={CODE: f"{i}"}) for i in range(100)]
    number = vault.in_slices("import", works)
    assert vault.counts() == {"case": 100}
    assert [summary.number for summary in vault.groups()] == [number]
    assert vault.check().sound
    vault.undo(number)
    assert vault.counts() == {}


def test_a_cancelled_long_verb_stops_between_slices(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.vault.store.SLICE", 0.0001)
    works = itertools.repeat(lambda group: group.create("case", {CODE: "1"}), 1000)
    with pytest.raises(AppError) as error:
        vault.in_slices("import", works, lambda: vault.counts().get("case", 0) >= 10)
    assert error.value.problem == Problem.CANCELLED
    assert 10 <= vault.counts()["case"] < 1000
    assert vault.check().sound


def test_merging_a_copy_from_elsewhere_keeps_both_edits(vault: Vault) -> None:
    ours = case(vault)
    theirs = apply(ours, {TITLE: "他们的", ("kind",): "individual"}, new_edition())
    vault.save(ours, {TITLE: "我们的"})
    with vault.group("import") as group:
        merged = group.merge(theirs)
    assert {value for _, value in merged.leaves[TITLE].values} == {"我们的", "他们的"}
    with vault.group("import again") as group:
        assert group.merge(theirs) == merged
    assert len(vault.history(ours.id)) == 3


def test_trash_hides_from_lists_and_search_until_restored(vault: Vault) -> None:
    copy = case(vault)
    with vault.group() as group:
        group.trash(copy.id)
    assert vault.counts() == {}
    assert vault.search("张三").keys == ()
    assert [stored.copy.id for stored in vault.rows(vault.trashed())] == [copy.id]
    with vault.group() as group:
        group.restore(copy.id)
    assert vault.counts() == {"case": 1}
    assert len(vault.search("张三").keys) == 1
    assert vault.check().sound


def test_what_this_version_does_not_know_survives(place: Place) -> None:
    values: Values = {("~user", "f1", "x/y%"): {"a": [1, None, True]}, ("newer",): "未知"}
    known = place.vault.create_record("case", values)
    foreign = place.vault.create_record("device", {("serial",): "7"})
    vault = place.relock()
    assert current(vault, known).shown() == values
    assert current(vault, foreign).shown() == {("serial",): "7"}


def test_tips_leave_no_journal_and_no_day_before_triage(vault: Vault) -> None:
    tip = vault.create_record("tip", {("text", "zh"): "有人说", ("triage",): "new"})
    tip = vault.save(tip, {("text", "zh"): "有人说了"})
    stored = vault.stored(tip.id)
    assert vault.groups() == []
    assert stored.key >= TIP_KEYS
    assert len(stored.created) == len(stored.updated) == len("2026-11")
    assert vault.check().sound
    vault.save(tip, {("triage",): "promoted"})
    (entry,) = vault.history(tip.id)
    assert len(entry.when) == len("2026-11")
    assert vault.check().sound


def test_keys_are_never_used_twice(vault: Vault) -> None:
    first = case(vault)
    key = vault.stored(first.id).key
    vault.undo(vault.groups()[0].number)
    assert vault.stored(case(vault).id).key > key


def test_a_full_disk_loses_nothing_and_says_so(vault: Vault) -> None:
    copy = case(vault)
    pages = vault._db.value("PRAGMA page_count")
    vault._db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(AppError) as error:
        vault.save(copy, {("summary", "zh"): "长" * 100_000})
    assert error.value.problem == Problem.DISK_FULL
    assert current(vault, copy) == copy
    vault._db.execute("PRAGMA max_page_count = 1000000")
    assert vault.save(copy, {("summary", "zh"): "长" * 100_000}).shown()[("summary", "zh")] == "长" * 100_000
    assert vault.check().sound


def test_neighbours_are_derived_again_when_a_title_changes(vault: Vault) -> None:
    from app.vault.lists import ListQuery

    people = [
        vault.create_record("person", {("names", "r"): "i", ("names", "r", "latin"): name})
        for name in ("Bo", "Du")
    ]
    cases = [vault.create_record("case", {("principals", person.id): {"at": "i"}}) for person in people]
    order = ListQuery("case", sort="principals")
    assert [stored.copy.id for stored in vault.rows(vault.ids(order))] == [copy.id for copy in cases]
    vault.save(people[0], {("names", "r", "latin"): "Zu"})
    assert [stored.copy.id for stored in vault.rows(vault.ids(order))] == [cases[1].id, cases[0].id]


def test_a_reader_sees_commits_and_cannot_write(vault: Vault) -> None:
    reader = vault.reader()
    copy = case(vault)
    assert reader.get(copy.id) == copy
    with pytest.raises(AppError) as error:
        reader._db.execute("DELETE FROM record")
    assert error.value.problem == Problem.DISK_READ_ONLY


def test_drafts_and_small_memories_survive_a_lock(place: Place) -> None:
    place.vault.save_draft("form-1", {"title": "半句"})
    place.vault.remember("place", {"page": "cases"})
    vault = place.relock()
    assert vault.drafts() == ["form-1"]
    assert vault.draft("form-1") == {"title": "半句"}
    assert vault.recall("place") == {"page": "cases"}
    assert vault.recall("nothing") is None
    vault.discard_draft("form-1")
    assert vault.drafts() == []


def test_exports_stand_in_ledger_and_journal(vault: Vault) -> None:
    number = vault.record_export({"to": "office", "records": 3}, "asked")
    assert vault.exports()[0]["to"] == "office"
    assert vault.exports()[0]["number"] == number
    assert vault.groups()[0].why == "asked"
    assert vault.check().sound


def test_a_draft_is_saved_between_the_slices_of_a_long_verb(vault: Vault) -> None:
    done = threading.Event()

    def autosave() -> None:
        vault.save_draft("form", {"half": 1})
        done.set()

    def work(group: Group, number: int) -> None:
        if number == 1:
            threading.Thread(target=autosave).start()
        group.create("case", {CODE: str(number)})

    endless = (partial(work, number=number) for number in itertools.count())
    with pytest.raises(AppError):
        vault.in_slices("import", endless, done.is_set)
    assert vault.drafts() == ["form"]
    assert len(vault.groups()) == 1
    assert vault.check().sound


def test_the_history_says_what_each_verb_was(vault: Vault) -> None:
    copy = case(vault)
    conflicting = vault.save(copy, {TITLE: "乙"})
    with vault.group() as group:
        group.trash(copy.id)
        group.trash(copy.id)
    with vault.group() as group:
        group.restore(copy.id)
        group.restore(copy.id)
        group.merge(apply(conflicting, {CODE: "B-2"}, new_edition()))
    whats = [entry.change.what for entry in vault.history(copy.id) if entry.change]
    assert whats == ["create", "edit", "trash", "restore", "import"]
    assert {entry.why for entry in vault.history(copy.id)} == {""}


def test_a_record_keeps_the_moment_it_was_made(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    for day, verb in ((1, "create"), (2, "edit"), (3, "undo")):
        monkeypatch.setattr("app.vault.journal.now", lambda day=day: f"2026-01-0{day}T00:00:00Z")
        if verb == "create":
            copy = case(vault)
        elif verb == "edit":
            vault.save(copy, {TITLE: "乙"})
        else:
            vault.undo(vault.last_group())
    stored = vault.stored(copy.id)
    assert (stored.created[:10], stored.updated[:10]) == ("2026-01-01", "2026-01-03")
    assert [entry.when[:10] for entry in vault.history(copy.id)] == ["2026-01-01", "2026-01-02", "2026-01-03"]


def test_a_line_of_the_ledger_has_its_moment(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.vault.ledger.now", lambda: "2026-01-01T00:00:00Z")
    number = vault.record_export({"to": "office"})
    assert vault.exports() == [{"number": number, "at": "2026-01-01T00:00:00Z", "to": "office"}]


def test_a_tip_goes_into_the_trash_by_the_month(vault: Vault) -> None:
    tip = vault.create_record("tip", {("triage",): "promoted"})
    with vault.group() as group:
        group.trash(tip.id)
    trashed = vault.stored(tip.id).trashed
    assert trashed is not None
    assert len(trashed) == len("2026-01")
    assert {len(entry.when) for entry in vault.history(tip.id)} == {len("2026-01")}


def test_keys_count_upward_within_a_verb_and_after_it(vault: Vault) -> None:
    first = vault.stored(case(vault).id).key
    with vault.group() as group:
        made = [group.create("note", {}).id for _ in range(3)]
    made.append(case(vault).id)
    assert [vault.stored(id_).key for id_ in made] == [first + 1, first + 2, first + 3, first + 4]


def test_what_changes_nothing_writes_nothing(vault: Vault) -> None:
    copy = case(vault)
    before = vault.sequence()
    assert vault.save(copy, {}) == copy
    with vault.group() as group:
        assert group.merge(copy) == copy
        assert group.write_leaves(group.stored(copy.id), dict(copy.leaves), "edit") == copy
    assert vault.sequence() == before
