"""Lists: every sort and filter gives what sorting in memory gives."""

import random

import pytest

from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault import lists
from app.vault.lists import Filter, ListQuery
from app.vault.vault import Vault

STATUS, PRIORITY = ("open", "closed", "watching"), ("high", "low")


def filled(vault: Vault) -> dict[int, dict[str, str]]:
    rng, known = random.Random(3), {}
    with vault.group("fill") as group:
        for _ in range(120):
            row = {
                "status": rng.choice(STATUS),
                "priority": rng.choice(PRIORITY),
                "code": f"{rng.randrange(50):03}",
            }
            values: dict[LeafPath, Json] = {(name,): value for name, value in row.items()}
            copy = group.create("case", values)
            known[group.stored(copy.id).key] = row
    return known


@pytest.mark.parametrize("few", [0, 50, 4000])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    "filters",
    [
        (),
        (Filter("status", ("open",)),),
        (Filter("status", ("open", "closed")), Filter("priority", ("high",))),
        (Filter("status", ("nothing",)), Filter("priority", ("high",))),
    ],
)
def test_order_and_filters_are_right(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, few: int, descending: bool, filters: tuple[Filter, ...]
) -> None:
    monkeypatch.setattr(lists, "_FEW", few)
    known = filled(vault)

    def by(sort: str) -> ListQuery:
        return ListQuery("case", sort, descending, filters)

    right = [
        key for key, row in known.items() if all(row[chosen.field] in chosen.codes for chosen in filters)
    ]
    by_code = sorted(right, key=lambda key: (known[key]["code"], key), reverse=descending)
    newest = sorted(right, reverse=not descending)
    by_priority = [stored.copy.leaves["priority",].shown for stored in vault.rows(vault.ids(by("priority")))]
    assert sorted(by_priority, key=PRIORITY.index, reverse=descending) == by_priority
    if any(chosen.field == "priority" for chosen in filters):
        assert vault.ids(by("priority")) == sorted(right, reverse=descending)
    assert vault.ids(ListQuery("case", "code", descending, filters)) == by_code
    assert vault.ids(ListQuery("case", "", descending, filters)) == newest
    assert vault.ids(ListQuery("case", "code", descending, filters), 10, 5) == by_code[5:15]
    assert vault.count(ListQuery("case", "", descending, filters)) == len(right)


def test_records_without_a_value_come_last(vault: Vault) -> None:
    empty = vault.create_record("case", {("status",): "open"})
    filled_ = vault.create_record("case", {("code",): "zz", ("status",): "open"})
    order = [stored.copy.id for stored in vault.rows(vault.ids(ListQuery("case", "code")))]
    assert order == [filled_.id, empty.id]


def test_links_are_found_from_the_other_end(vault: Vault) -> None:
    person = vault.create_record("person", {("kind",): "individual"})
    first = vault.create_record("case", {("principals", person.id): {"at": "i"}})
    keys = vault.links_to(person.id)
    assert [stored.copy.id for stored in vault.rows(keys)] == [first.id]
    assert vault.links_to(person.id, ["other"]) == []
    assert vault.keys_of([first.id, "missing"]) == {first.id: keys[0]}


@pytest.mark.parametrize("few", [0, 4000])
def test_two_values_of_the_field_that_sorts_stand_apart(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(lists, "_FEW", few)
    known = filled(vault)
    query = ListQuery("case", "status", filters=(Filter("status", ("open", "closed")),))
    found = [known[key]["status"] for key in vault.ids(query)]
    assert found == ["open"] * found.count("open") + ["closed"] * found.count("closed")
    assert 0 < found.count("open") < len(found)


def test_types_of_a_newer_version_are_listed_and_counted(vault: Vault) -> None:
    copy = vault.create_record("from a newer version", {("title",): "x"})
    for query in (ListQuery(copy.type), ListQuery(copy.type, "", True)):
        assert vault.ids_at(vault.ids(query)) == [copy.id]
        assert vault.count(query) == 1
    assert vault.ids(ListQuery(copy.type, "title")) == []


def test_who_was_joined_is_not_in_the_list(vault: Vault) -> None:
    people = [vault.create_record("person", {}) for _ in range(3)]
    vault.save(people[1], {("~joined_into",): people[0].id})
    query = ListQuery("person")
    assert vault.ids_at(vault.ids(query)) == [people[2].id, people[0].id]
    assert vault.count(query) == 2


def test_the_filter_with_the_fewest_matches_leads_where_they_are_few(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, priority = Filter("status", ("open", "closed")), Filter("priority", ("high",))
    for number in range(5):
        code = "high" if number < 2 else "low"
        vault.create_record("case", {("status",): "open", ("priority",): code})
    for few, leads in ((2, None), (3, priority), (9, priority)):
        monkeypatch.setattr(lists, "_FEW", few)
        for filters in ((status, priority), (priority, status)):
            assert lists._leading(vault.opened.records, ListQuery("case", filters=filters)) == leads


def test_one_value_of_the_field_that_sorts_leaves_nothing_to_sort() -> None:
    one, two = Filter("status", ("open",)), Filter("status", ("open", "closed"))
    other, code = Filter("priority", ("high",)), Filter("code", ("1",))
    assert lists._same_key(ListQuery("case", "status", filters=(other, one))) == one
    for sort, filters in (("status", (two, other)), ("", (one,)), ("code", (code,)), ("priority", (one,))):
        assert lists._same_key(ListQuery("case", sort, filters=filters)) is None
