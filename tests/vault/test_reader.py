"""What a reader counts and finds, exactly; nothing of what lies in the trash."""

from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault.lists import Filter, ListQuery
from app.vault.vault import Vault


def status(code: str, title: str = "") -> dict[LeafPath, Json]:
    named: dict[LeafPath, Json] = {("title", "zh"): title} if title else {}
    return {("status",): {"code": code, "note": ""}, **named}


def trash(vault: Vault, id_: str) -> None:
    with vault.group("") as group:
        group.trash(id_)


def test_a_record_by_its_id_or_none(vault: Vault) -> None:
    copy = vault.create_record("case", status("open", "甲案"))
    record = vault.record(copy.id)
    assert record is not None
    assert record.id == copy.id
    assert vault.record("0" * 36) is None


def test_the_last_entry_of_the_journal(vault: Vault) -> None:
    before = vault.sequence()
    assert before >= 0
    vault.create_record("case", {})
    assert vault.sequence() == before + 1


def test_an_empty_journal_has_no_entry(vault: Vault) -> None:
    with vault.opened.records.atomic():
        vault.opened.records.execute("DELETE FROM change")
    assert vault.sequence() == 0


def test_cells_are_counted_whole_and_by_their_beginning(vault: Vault) -> None:
    for code, times in (("open", 3), ("closed", 2)):
        for _ in range(times):
            vault.create_record("case", status(code))
    gone = vault.create_record("case", status("open"))
    trash(vault, gone.id)
    assert vault.counted("case.status=") == {"closed": 2, "open": 3}
    assert vault.counted("case.status=", cut=2) == {"cl": 2, "op": 3}
    assert vault.counted("case.nothing=") == {}


def test_first_cells_by_record(vault: Vault) -> None:
    made = [vault.create_record("case", status(code)) for code in ("open", "closed")]
    keys = [vault.stored(one.id).key for one in made]
    assert vault.first_cells("case.status=") == dict(zip(keys, ("open", "closed"), strict=True))
    assert vault.first_cells("case.status=", cut=1) == dict(zip(keys, ("o", "c"), strict=True))


def test_counts_leave_out_the_trash_and_who_was_joined(vault: Vault) -> None:
    people = [vault.create_record("person", {}) for _ in range(3)]
    vault.create_record("case", {})
    trash(vault, people[0].id)
    assert vault.counts() == {"case": 1, "person": 2}
    with vault.group("") as group:
        group.save(people[2], {("~joined_into",): people[1].id})
    assert vault.counts()["person"] == vault.count(ListQuery("person")) == 1


def test_more_than_five_hundred_at_once(vault: Vault) -> None:
    with vault.group("") as group:
        made = [group.create("note", {("text", "zh"): f"第{n}条"}) for n in range(501)]
    keys = sorted(vault.ids(ListQuery("note")))
    assert vault.ids_at(keys) == [one.id for one in made]
    assert [one.copy.id for one in vault.rows(keys)] == [one.id for one in made]
    assert [one.id for one in vault.loaded(keys)] == [one.id for one in made]
    assert vault.types_at(keys) == [(key, "note") for key in keys]
    assert vault.ids_at([*keys[:2], 10**9]) == [made[0].id, made[1].id]


def test_filters_hold_together_in_every_order(vault: Vault) -> None:
    high: dict[LeafPath, Json] = {("priority",): {"code": "high", "note": ""}}
    both = [vault.create_record("case", {**status("open", f"案{n}"), **high}) for n in range(3)]
    vault.create_record("case", status("open", "别案"))
    chosen = (Filter("status", ("open",)), Filter("priority", ("high",)))
    wanted = {vault.stored(one.id).key for one in both}
    for filters in (chosen, chosen[::-1]):
        for sort in ("", "title", "status", "priority"):
            for descending in (False, True):
                found = vault.ids(ListQuery("case", sort, descending, filters))
                assert set(found) == wanted
                assert len(found) == 3
        assert vault.count(ListQuery("case", filters=filters)) == 3
    forward = vault.ids(ListQuery("case", "title", False, chosen))
    assert vault.ids(ListQuery("case", "title", True, chosen)) == forward[::-1]


def test_names_are_found_in_any_spelling_and_nothing_by_nothing(vault: Vault) -> None:
    person = vault.create_record("person", {
        ("names", "r1"): "a", ("names", "r1", "hans"): "周砚秋", ("names", "r1", "latin"): "Zhou Yanqiu",
    })  # fmt: skip
    key = vault.stored(person.id).key
    assert vault.named(["周砚秋"], 5) == vault.named(["Zhou Yanqiu", ""], 5) == [key]
    assert vault.named([], 5) == vault.named([""], 5) == []
    assert vault.named(["周砚秋"], 0) == []


def test_conflicts_are_told_by_record_and_only_of_the_types_asked(vault: Vault) -> None:
    seen = vault.create_record("case", {("title", "zh"): "甲", ("code",): "1"})
    vault.save(seen, {("title", "zh"): "乙", ("code",): "2"})
    vault.save(seen, {("title", "zh"): "丙", ("code",): "3"})
    vault.create_record("case", {("title", "zh"): "无争"})
    assert vault.conflicts(["case", "note"]) == {seen.id: 2}
    assert vault.conflicts(["note"]) == {}
    trash(vault, seen.id)
    assert vault.conflicts(["case"]) == {}


def test_records_by_the_day_of_some_fields(vault: Vault) -> None:
    def dated(day: str) -> str:
        value: Json = {"edtf": day, "words": "", "earliest": day, "latest": day}
        return vault.create_record("act", {("start",): value}).id

    days = ["2026-03-02", "2026-03-01", "2026-02-28", "2026-03-31", "2026-04-01"]
    ids = dict(zip(days, map(dated, days), strict=True))
    found = vault.ids_at(vault.dated_between(["act.start", "case.nothing"], "2026-03-01", "2026-03-31"))
    assert found == [ids[day] for day in ("2026-03-01", "2026-03-02", "2026-03-31")]
    assert vault.ids_at(vault.dated_between(["act.start"], "2026-03-01", "2026-03-31", 1)) == found[:1]
    trash(vault, found[0])
    assert vault.ids_at(vault.dated_between(["act.start"], "2026-03-01", "2026-03-31")) == found[1:]


def test_verbs_and_what_they_undo(vault: Vault) -> None:
    assert (vault.last_group(), vault.groups(), list(vault.verbs())) == (0, [], [])
    vault.create_record("note", {}, "typed")
    made = vault.last_group()
    vault.undo(made)
    undone = vault.last_group()
    assert vault.undoes(made) is None
    assert vault.undoes(undone) == made
    assert vault.undoes(99) is None
    vault.record_export({"to": "office"})
    assert list(vault.verbs()) == [(undone, made), (made, None)], "an export changed no record"
    assert [one.number for one in vault.groups(2)] == [vault.last_group(), undone]
    summary = vault.group_summary(made)
    assert summary is not None
    assert (summary.why, summary.undone_by, list(summary.records.values())) == ("typed", undone, ["create"])
    assert vault.group_summary(99) is None


def test_a_draft_and_a_history_that_are_not_there(vault: Vault) -> None:
    assert vault.draft("nothing") is None
    assert vault.history("nobody") == []
    assert vault.file_at(7) is None
    assert not vault.has_purged()
    vault.purge(vault.create_record("note", {}).id)
    assert vault.has_purged()
