"""What protects: which leaves are strict, how their values rank, and what takes effect while they differ."""

import pytest

from app.records.leaves import Copy, Json, Leaf, Path, apply, created
from app.records.levels import Level
from app.records.strictness import (
    UNRANKED,
    declaration_of,
    effective,
    is_strict,
    loosened_rows,
    looser,
    raised,
    rank_of,
    row_level,
    strictest,
    strictest_known,
)

INF = float("inf")


def day(text: str) -> Json:
    """A stored day."""
    return {"edtf": text, "words": "", "earliest": text, "latest": text}


def coded(code: str) -> Json:
    """A term with a note."""
    return {"code": code, "note": "x"}


ORDERS: list[tuple[tuple[str, ...], list[Json]]] = [
    (("case", "publicity"), ["x", "none", None, "undecided", "ask_first", "quiet", "limited", "campaign"]),
    (("person", "naming"), ["x", "withheld", None, "description", "initials", "pseudonym", "alias", "full"]),
    (("person", "names", "r", "level"), ["need_to_know", "team", "partner", "public", None]),
    (("relation", "may_be_contacted"), ["x", "no", None, "unknown", "yes"]),
    (("information", "quotable"), ["x", "none", None, "pending", "paraphrase", "anonymous", "code", "named"]),
    (("intervention", "confidential_until"), [day("2027-01-01"), day("2026-12-31"), None]),
    (("fund", "referees", "r", "may_be_contacted"), ["x", "no", None, "unknown", "yes"]),
    (("consent", "covers", "m"), [None, "x"]),
    (("consent", "conflicts_with", "m"), ["x", None]),
    (("consent", "circumstances", "m"), ["x", None]),
    (("consent", "free_will"), ["x", "no", None, "unknown", "yes"]),
    (("consent", "uses", "m"), [None, "x"]),
    (("consent", "parts", "r", "allowed"), ["x", "no", None, "unknown", "yes"]),
    (("consent", "recipients", "m"), [None, "x"]),
    (("consent", "recipients_excluded", "m"), ["x", None]),
    (("consent", "mechanisms", "m"), [None, "x"]),
    (("consent", "trigger_met_on"), [None, day("2027-01-01"), day("2026-12-31")]),
    (("consent", "valid_until"), [day("2026-12-31"), day("2027-01-01"), None]),
    (("consent", "reassess_on"), [day("2026-12-31"), day("2027-01-01"), None]),
    (("consent", "withdrawn_on"), [day("2026-12-31"), day("2027-01-01"), None]),
    (("interview", "quotes", "r", "permission"),
     ["x", "none", None, "pending", "paraphrase", "anonymous", "code", "named"]),
    (("interview", "quotes", "r", "cleared_on"), [None, day("2027-01-01"), day("2026-12-31")]),
    (("publication", "audience"), [None, "public", "partner", "team", "need_to_know"]),
    (("tip", "files_stripped"), ["x", "no", None, "unknown", "yes"]),
    (("tip", "identity_removed"), ["x", "no", None, "unknown", "yes"]),
    (("consent", "date"), [day("2026-12-31"), day("2027-01-01"), None]),
    (("case", "minimum_level"), ["need_to_know", "team", "partner", "public", None]),
    (("case", "~level", "title"), ["need_to_know", "team", "partner", "public", None]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "order"), ORDERS, ids=["/".join(name) for name, _ in ORDERS])
def test_how_values_rank_the_most_protective_first(name: tuple[str, ...], order: list[Json]) -> None:
    type_, path = name[0], name[1:]
    rank = rank_of(type_, path)
    assert rank is not None
    ranks = [rank(value) for value in order]
    assert ranks == sorted(ranks, reverse=True)
    assert len(set(ranks)) == len(ranks)
    assert is_strict(type_, path)
    if isinstance(order[0], str) and "x" not in order and order[-1] is None:
        assert [rank(coded(str(value))) for value in order[:-1]] == ranks[:-1], "with a note it is the same"
        assert rank("of_a_later_version") == ranks[0]


@pytest.mark.parametrize("value", ["x", {"code": "x", "note": ""}, 4, ["no"], {"code": 4}, {}])
def test_what_is_not_known_protects_most(value: Json) -> None:
    for path in (("naming",), ("names", "r", "level")):
        rank = rank_of("person", path)
        assert rank is not None
        assert rank(value) >= rank("withheld" if path == ("naming",) else "need_to_know")
    refusal, public = rank_of("consent", ("free_will",)), rank_of("publication", ("audience",))
    assert refusal is not None
    assert public is not None
    assert refusal(value) > refusal("no")
    assert public(value) == public("need_to_know")


def test_a_day_in_another_form_counts_as_given_and_a_false_one_protects_most() -> None:
    for name, most in (("valid_until", INF), ("trigger_met_on", INF)):
        rank = rank_of("consent", (name,))
        assert rank is not None
        assert rank({"earliest": "tomorrow"}) == most
        strange: list[Json] = ["x", {}, {"earliest": None}, 4, {"earliest": 4}]
        for given in strange:
            assert rank(given) == 0.0
    later = rank_of("intervention", ("confidential_until",))
    assert later is not None
    assert later({"earliest": "tomorrow"}) == INF
    assert later(day("2026-12-31")) == 20261231.0


@pytest.mark.parametrize(
    ("kind", "asked"),
    [("individual", True), ("unnamed", True), ("group", True), (None, True), ("organisation", False),
     ("authority", False), ("state", False), ("of_a_later_version", False)],
)  # fmt: skip
def test_kinds_of_which_consent_is_asked_protect(kind: str | None, asked: bool) -> None:
    rank = rank_of("person", ("kind",))
    assert rank is not None
    assert rank(kind) == (1.0 if asked else 0.0)
    if kind:
        assert rank(coded(kind)) == rank(kind)


# which leaves


@pytest.mark.parametrize(
    ("type_", "path", "strict", "name"),
    [
        ("person", ("naming",), True, ("naming",)),
        ("person", ("kind",), True, ("kind",)),
        ("person", ("sex",), False, ("sex",)),
        ("person", ("names", "r"), False, ("names",)),
        ("person", ("names", "r", "hans"), False, ("names", "hans")),
        ("person", ("names", "r", "level"), True, ("names", "level")),
        ("person", ("office_address", "county", "zh"), False, ("office_address", "county")),
        ("person", ("office_address",), False, ("office_address",)),
        ("person", ("field_x",), False, ()),
        ("person", ("names", "r", "column_x"), False, ()),
        ("person", (), False, ()),
        ("type_x", ("naming",), False, ()),
        ("consent", ("person",), True, ("person",)),
        ("consent", ("given_by",), True, ("given_by",)),
        ("consent", ("date",), True, ("date",)),
        ("consent", ("uses", "public"), True, ("uses",)),
        ("consent", ("parts", "r", "part"), True, ("parts", "part")),
        ("consent", ("remarks", "zh"), False, ("remarks",)),
        ("publication", ("confidential_parts", "zh"), True, ("confidential_parts",)),
    ],
)
def test_which_leaves_protect(type_: str, path: Path, strict: bool, name: tuple[str, ...]) -> None:
    assert is_strict(type_, path) is strict
    declaration, found = declaration_of(type_, path)
    assert found[: len(name)] == name
    assert (declaration is None) is (name == ())
    if declaration is not None:
        assert found == name
        assert declaration.name == name[-1]


def test_a_raised_level_protects_on_every_leaf() -> None:
    paths: list[tuple[str, Path]] = [
        ("case", ("~level", "title")), ("type_x", ("~level", "a", "b")), ("case", ("~level",)),
    ]  # fmt: skip
    for type_, path in paths:
        assert is_strict(type_, path)
        assert rank_of(type_, path) is rank_of("case", ("minimum_level",))
    values: dict[Path, Json] = {("~level", "title"): "team", ("~level", "names", "r"): "partner"}
    assert raised(values, ("title",)) == "team"
    assert raised(values, ("names", "r")) == "partner"
    assert raised(values, ("names",)) is None


def test_what_cannot_be_ranked_has_no_rank() -> None:
    for path in (("person",), ("given_by",), ("withdrawn_scope", "zh"), ("parts", "r", "part")):
        assert rank_of("consent", path) is None
    assert rank_of("person", ("sex",)) is None


# what takes effect


def leaf_of(*values: Json) -> Leaf:
    """A leaf on which these stand, the last one shown."""
    return Leaf(tuple((f"e{at}", value) for at, value in enumerate(values)))


def test_the_most_protective_of_what_stands_takes_effect() -> None:
    naming: Path = ("naming",)
    assert strictest("person", naming, leaf_of("withheld", "full")) == "withheld"
    assert strictest("person", naming, leaf_of("full", "withheld")) == "withheld"
    assert strictest("person", naming, leaf_of("full")) == "full"
    assert strictest("person", naming, leaf_of("full", "full")) == "full"
    assert strictest("person", ("sex",), leaf_of("a", "b")) == "b"
    assert strictest("consent", ("given_by",), leaf_of("self", "family")) is UNRANKED
    assert strictest("consent", ("given_by",), leaf_of("self", "self")) == "self"
    assert strictest("consent", ("uses", "public"), leaf_of("public", None)) is None


def test_what_is_known_to_protect() -> None:
    naming: Path = ("naming",)
    assert strictest_known("person", naming, leaf_of("full", "withheld", "alias")) == ("withheld",)
    assert strictest_known("person", naming, None) == (None,)
    assert strictest_known("consent", ("given_by",), leaf_of("self", "family")) == ("self", "family")
    assert strictest_known("consent", ("given_by",), None) == (None,)


@pytest.mark.parametrize(
    ("type_", "path", "known", "standing", "less"),
    [
        ("person", ("naming",), ["withheld"], ["full"], True),
        ("person", ("naming",), ["withheld"], ["full", "withheld"], False),
        ("person", ("naming",), ["full"], ["withheld"], False),
        ("person", ("naming",), ["full", "withheld"], ["alias"], True),
        ("person", ("naming",), ["full"], ["full"], False),
        ("consent", ("given_by",), ["self"], ["family"], True),
        ("consent", ("given_by",), ["self"], ["self", "family"], False),
        ("consent", ("given_by",), ["self", "family"], ["self"], True),
        ("consent", ("given_by",), [None], ["self"], False),
        ("consent", ("withdrawn_scope", "zh"), [None], ["all"], True),
        ("consent", ("withdrawn_scope", "zh"), [None], [None], False),
        ("consent", ("withdrawn_scope", "zh"), ["all"], ["all", "some"], False),
        ("consent", ("withdrawn_scope", "zh"), [None, "all"], ["all"], True),
    ],
)
def test_what_protects_less(
    type_: str, path: Path, known: list[Json], standing: list[Json], less: bool
) -> None:
    assert looser(type_, path, known, standing) is less


def copied(**columns: Leaf) -> Copy:
    """A person with one name of these columns."""
    return Copy("person", "id", "e", {("names", "r", name): leaf for name, leaf in columns.items()})


LEVELS: list[tuple[dict[str, Leaf], Level]] = [
    ({"kind": leaf_of("legal")}, Level.PUBLIC),
    ({"kind": leaf_of("pen")}, Level.PARTNER),
    ({"kind": leaf_of("legal", "custody")}, Level.TEAM),
    ({"kind": leaf_of("custody", "legal")}, Level.TEAM),
    ({"kind": leaf_of("custody"), "level": leaf_of("public")}, Level.PUBLIC),
    ({"kind": leaf_of("custody"), "level": leaf_of("public", None)}, Level.TEAM),
    ({"kind": leaf_of("legal"), "level": leaf_of("partner", "public")}, Level.PARTNER),
    ({"kind": leaf_of("legal"), "level": leaf_of("of_a_later_version")}, Level.NEED_TO_KNOW),
    ({"kind": leaf_of(coded("custody"))}, Level.TEAM),
    ({"level": leaf_of(coded("team"))}, Level.TEAM),
    ({"level": Leaf(())}, Level.PUBLIC),
    ({}, Level.PUBLIC),
]


@pytest.mark.parametrize(("columns", "level"), LEVELS, ids=range(len(LEVELS)))
def test_the_level_of_a_name_in_effect(columns: dict[str, Leaf], level: Level) -> None:
    assert row_level(copied(**columns), ("names", "r")) == level


def test_effective_values_are_as_shown_but_for_what_protects() -> None:
    one = Copy("person", "id", "e", {
        ("naming",): leaf_of("withheld", "full"), ("sex",): leaf_of("a", "b"), ("photo",): leaf_of("x", None),
        ("occupation", "zh"): leaf_of(None)})  # fmt: skip
    assert effective(one) == {("naming",): "withheld", ("sex",): "b", ("photo",): "x"}


def test_a_name_whose_level_is_in_doubt_has_its_level_in_effect() -> None:
    level: Path = ("names", "r", "level")
    assert effective(copied(kind=leaf_of("custody", "legal")))[level] == "team"
    known = copied(kind=leaf_of("custody", "legal"), level=leaf_of("partner"))
    assert effective(known)[level] == "partner"
    doubtful = copied(kind=leaf_of("custody", "legal"), level=leaf_of("public", None))
    assert effective(doubtful)[level] == "team"
    assert effective(copied(kind=leaf_of("custody"), level=leaf_of("public", None)))[level] == "team"
    assert level not in effective(copied(kind=leaf_of("custody")))
    coded_level = copied(kind=leaf_of("legal", "pen"), level=leaf_of(coded("team")))
    assert effective(coded_level)[level] == coded("team")
    other = Copy("person", "id", "e", {("channels", "r", "kind"): leaf_of("signal", "phone")})
    assert effective(other) == {("channels", "r", "kind"): "phone"}


def test_names_that_a_merge_would_show_to_more_readers() -> None:
    kind, level, hans = (("names", "r", name) for name in ("kind", "level", "hans"))
    ours = created("person", "id", {kind: "custody", hans: "化名"}, "e0")

    def loosened(changes: dict[Path, Json], paths: list[Path] | None = None, mine: Copy = ours) -> list[Path]:
        merged = apply(mine, changes, "e1")
        return list(loosened_rows(mine, merged, paths if paths is not None else list(changes)))

    assert loosened({kind: "legal"}) == [kind]
    assert loosened({kind: "legal", level: "public"}) == [level, kind]
    assert loosened({level: "public"}) == [level]
    stricter: list[dict[Path, Json]] = [{kind: "pseudonym"}, {level: "team"}, {level: "need_to_know"}]
    for changes in stricter:
        assert loosened(changes) == []
    assert loosened({hans: "x"}) == loosened({kind: "legal"}, [hans]) == []
    assert loosened({("names", "s", "kind"): "legal"}) == [], "a name that is new"
