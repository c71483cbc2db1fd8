"""One record as the gate sees it: values in effect, codes, links, and what is strange in it."""

import pytest

from app.disclosure.known import Known, One
from app.disclosure.naming import needs_pseudonym
from app.records.leaves import Copy, Json, Leaf, Path, created
from tests.disclosure.records import copy, person


def strange(one: Copy, values: dict[Path, Json]) -> Copy:
    """A record with some leaves as a stranger may have written them."""
    more = {path: Leaf((("e", value),)) for path, value in values.items()}
    return Copy(one.type, one.id, one.base, {**one.leaves, **more})


CASE = copy("case", "c", principals=["p", "q"], topics=["lawyers"])


def test_the_values_in_effect_and_the_typed_record() -> None:
    one = One(CASE)
    assert (one.id, one.type, one.copy) == ("c", "case", CASE)
    assert one.values["topics", "lawyers"] is not None
    assert [link.id for link in getattr(one.record, "principals", ())] == ["p", "q"]
    naming = Leaf((("e1", "full"), ("e2", "withheld")))
    both = One(Copy("person", "p", "e", {("naming",): naming}))
    assert both.code("naming") == "withheld"
    assert not both.unranked


def test_two_values_that_cannot_be_ranked() -> None:
    both = Leaf((("e1", "self"), ("e2", "family")))
    said = copy("consent", "k", uses=["public"])
    one = One(Copy("consent", "k", said.base, {**said.leaves, ("given_by",): both}))
    assert one.unranked
    assert not one.strange, "each of the two is known"
    assert one.code("given_by") == ""
    assert [term.code for term in getattr(one.record, "uses", ())] == ["public"]


@pytest.mark.parametrize(
    ("path", "is_strange"),
    [
        (("field_x",), True),
        (("topics_x", "a"), True),
        (("~level", "topics"), False),
        (("~joined_into",), False),
        (("~user", "x"), False),
        (("~of_a_later_version",), True),
    ],
)
def test_what_this_version_does_not_know(path: Path, is_strange: bool) -> None:
    assert One(strange(CASE, {path: "team"})).strange is is_strange
    assert not One(CASE).strange
    assert One(strange(CASE, {("province",): ["a", "list"]})).strange, "a value of another kind"


def test_the_code_of_a_term_and_of_nothing_else() -> None:
    one = One(copy("note", "n", kind="call", text={"zh": "话"}))
    assert one.code("kind") == "call"
    assert one.code("text") == one.code("persons") == one.code("field_x") == one.code("result") == ""


def test_links_field_by_field_in_order() -> None:
    both = [{"target": "p"}, {"target": "q"}]
    one = One(copy("act", "a", cases=["c"], victims=both, lawyers=[{"target": "l"}]))
    assert one.targets("victims") == ["p", "q"]
    assert one.targets("lawyers", "cases") == ["c", "l"]
    assert one.targets("witnesses") == one.targets() == []
    assert one.links is one.links, "worked out once"
    assert One(created("type_x", "x", {("cases", "c"): ""}, "e")).links == ()


def test_records_by_id_and_type() -> None:
    known = Known([CASE, person("p"), copy("case", "d")])
    assert [one.id for one in known] == ["c", "p", "d"]
    assert [one.id for one in known.of("case")] == ["c", "d"]
    found = known.get("p")
    assert found is not None
    assert found.type == "person"
    assert known.get("x") is None


def test_joining_ends_where_it_would_go_round() -> None:
    def joined(key: str, into: Json) -> Copy:
        return strange(person(key), {("~joined_into",): into})

    ring = Known([joined("a", "b"), joined("b", "c"), joined("c", "a")])
    assert [ring.resolve(id_) for id_ in "abc"] == ["c", "a", "b"]
    odd = Known([joined("a", ["b"]), joined("b", "gone")])
    assert (odd.resolve("a"), odd.resolve("b")) == ("a", "gone")


def test_officials_who_are_lawyers_or_joined_persons_too_are_asked() -> None:
    handles = copy("relation", "t", from_person="o", to_record="c", type="handles")
    assert not Known([person("o"), handles]).asked("o")
    other = copy("relation", "u", from_person="o", to_record="p", type="friend_of")
    assert Known([person("o"), handles, other]).asked("o")
    named = copy("relation", "u", from_person="p", to_record="o", type="imposed_lawyer_of")
    assert Known([person("o"), named]).asked("o"), "to whom a lawyer was imposed is no official"
    old = strange(person("old"), {("~joined_into",): "o"})
    known = Known([person("o"), old, copy("act", "a", perpetrators=[{"target": "old"}])])
    assert not known.asked("o")


def test_rows_without_anybody_have_no_lawyer() -> None:
    known = Known([copy("act", "a", victims=[{"target": "p"}], lawyers=[{"engaged_by": "family"}])])
    assert known.lawyers == {"p": frozenset()}


def test_only_measures_that_have_not_ended_hold_somebody() -> None:
    running = copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}])
    assert Known([running]).held == {"p"}
    for other in (
        copy("act", "a", type="violence:beating", victims=[{"target": "p"}]),
        copy("act", "a", type="measure:criminal_detention", victims=[{"target": "p"}], end="2026"),
        copy("act", "a", victims=[{"target": "p"}]),
        copy("note", "a", persons=["p"]),
    ):
        assert Known([other]).held == frozenset()


def test_for_whom_a_pseudonym_has_to_be_drawn() -> None:
    people = [person(key, naming="pseudonym") for key in ("r", "q")]
    known = Known([person("p"), *people, person("s", naming="full"), copy("case", "c", principals=["p"])])
    assert needs_pseudonym(known, {}) == ["q", "r"]
    assert needs_pseudonym(known, {"q": "description", "s": "pseudonym"}) == ["r", "s"]
