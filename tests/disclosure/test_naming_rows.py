"""What each kind of person is called, and which rows of a name may be it."""

from typing import Any

import pytest

from app.disclosure.known import One
from app.disclosure.naming import Label, Naming, chosen, generic, generic_of, label, rows
from app.records.leaves import Copy, Leaf, Path
from app.records.levels import Level
from app.records.values import Bilingual
from tests.disclosure.records import copy, person

KINDS = ("legal", "former", "cantonese", "custody", "pen", "online", "dharma", "religious", "english",
         "nickname", "pseudonym", "misspelling", "of_a_later_version")  # fmt: skip
ALIASES = {"pen", "online", "dharma", "religious", "english", "nickname"}


def named(*names: dict[str, Any], **plain: Any) -> One:
    """A person with some names, each public unless it says otherwise."""
    return One(person("p", names=[{"level": "public", **name} for name in names], **plain))


def called(one: One, naming: Naming, *, ceiling: Level = Level.PUBLIC, may: bool = True) -> Label:
    """The label under a naming."""
    return label(one, ceiling, naming, {"p": Bilingual("丙", "C")}, lambda: may)


@pytest.mark.parametrize(
    ("naming", "kinds"),
    [
        (Naming.FULL, {"legal", "former", "cantonese", "custody", *ALIASES}),
        (Naming.ALIAS, ALIASES),
        (Naming.INITIALS, {"legal"}),
    ],
)
def test_which_kinds_of_name_leave(naming: Naming, kinds: set[str]) -> None:
    one = named(*({"kind": kind, "hans": f"名{at}"} for at, kind in enumerate(KINDS)))
    assert {row.kind.code for row in rows(one, Level.PUBLIC, naming)} == kinds


def test_a_row_leaves_at_its_level_and_no_lower() -> None:
    one = named({"kind": "legal", "hans": "周砚秋", "level": "partner"})
    assert rows(one, Level.PUBLIC, Naming.FULL) == []
    assert len(rows(one, Level.PARTNER, Naming.FULL)) == 1


@pytest.mark.parametrize(
    ("kind", "zh", "en"),
    [
        ("group", "一个群体", "a group"),
        ("organisation", "某机构", "an organisation"),
        ("authority", "某机关", "an authority"),
        ("state", "某国政府", "a government"),
        ("own", "本机构", "the group"),
        ("individual", "某人", "a person"),
        ("of_a_later_version", "某人", "a person"),
    ],
)
def test_what_anybody_of_a_kind_is_called(kind: str, zh: str, en: str) -> None:
    assert generic_of(kind) == generic(One(person("p", kind=kind))) == Bilingual(zh, en)


def test_nobody_at_hand_is_a_person() -> None:
    assert generic(None) == Bilingual("某人", "a person")


def test_the_first_spelling_there_is_stands_for_each_language() -> None:
    def words(**row: str) -> Bilingual:
        return called(named({"kind": "legal", **row}), Naming.FULL).words

    assert words(hans="周砚秋", hant="周硯秋", latin="Zhou", native="ཀ") == Bilingual("周砚秋", "Zhou")
    assert words(hant="周硯秋", native="ཀ") == Bilingual("周硯秋", "周硯秋")
    assert words(native="ཀ", latin="Ka") == Bilingual("ཀ", "Ka")
    assert words(native="ཀ") == Bilingual("ཀ", "ཀ")
    assert words(latin="Ka") == Bilingual("Ka", "Ka")
    assert words(hans="周砚秋", native="ཀ") == Bilingual("周砚秋", "周砚秋")


def test_a_pen_name_or_one_used_online_comes_before_other_aliases() -> None:
    for kind in ("pen", "online"):
        one = named({"kind": "nickname", "hans": "小周"}, {"kind": kind, "hans": "砚台"})
        assert called(one, Naming.ALIAS).words.zh == "砚台"
    assert called(named({"kind": "nickname", "hans": "小周"}), Naming.ALIAS).words.zh == "小周"


@pytest.mark.parametrize(
    ("row", "zh", "en"),
    [
        ({"hans": "周砚秋", "latin": "Zhou Yanqiu"}, "周某", "Z."),
        ({"hans": "欧阳文", "latin": "Ouyang Wen"}, "欧阳某", "O."),
        ({"hans": "周砚秋", "latin": "Yanqiu Zhou", "order": "given_first"}, "周某", "Z."),
        ({"hans": "周砚秋", "latin": "Yanqiu Zhou", "order": "surname_first"}, "周某", "Y."),
        ({"hans": "周砚秋", "latin": "Zhou", "order": "given_first"}, "周某", "Z."),
        ({"hans": "周砚秋"}, "周某", "周"),
        ({"latin": "Tashi"}, "T某", "T."),
    ],
)
def test_initials_tell_the_surname_alone(row: dict[str, str], zh: str, en: str) -> None:
    assert called(named({"kind": "legal", **row}), Naming.INITIALS).words == Bilingual(zh, en)


def test_the_description_stands_where_the_name_may_not_leave() -> None:
    one = named({"kind": "legal", "hans": "周砚秋"}, cover_description={"zh": "一名律师", "en": "a lawyer"})
    described = Label(Bilingual("一名律师", "a lawyer"), Naming.DESCRIPTION)
    for naming in (Naming.FULL, Naming.INITIALS):
        assert called(one, naming, may=False) == described
        assert called(one, naming).naming == naming
    assert called(one, Naming.ALIAS) == described, "no alias is known"
    assert called(one, Naming.DESCRIPTION) == described
    assert called(one, Naming.PSEUDONYM) == Label(Bilingual("丙", "C"), Naming.PSEUDONYM)
    assert label(one, Level.PUBLIC, Naming.PSEUDONYM, {}, lambda: True) == described, "none was drawn"
    assert called(one, Naming.WITHHELD) == Label(Bilingual("某人", "a person"), Naming.WITHHELD)
    bare = named({"kind": "legal", "hans": "周砚秋"})
    assert called(bare, Naming.DESCRIPTION).words == Bilingual("某人", "a person")


def test_a_naming_is_only_ever_narrowed() -> None:
    one = One(person("p", naming="initials"))
    assert chosen(one, {}) == Naming.INITIALS
    assert chosen(one, {"p": "description"}) == Naming.DESCRIPTION
    assert chosen(one, {"p": "full"}) == Naming.INITIALS
    assert chosen(one, {"p": "of_a_later_version"}) == Naming.WITHHELD
    assert chosen(one, {"q": "withheld"}) == Naming.INITIALS


@pytest.mark.parametrize(
    ("kind", "naming"),
    [("individual", Naming.DESCRIPTION), ("group", Naming.DESCRIPTION)]
    + [(kind, Naming.FULL) for kind in ("organisation", "authority", "state", "own")],
)
def test_where_nothing_is_said_people_are_described_and_offices_named(kind: str, naming: Naming) -> None:
    one = One(copy("person", "p", kind=kind))
    assert chosen(one, {}) == naming
    assert chosen(One(copy("person", "p", kind=kind, naming="withheld")), {}) == Naming.WITHHELD


@pytest.mark.parametrize("column", ["hans", "hant", "latin", "native"])
def test_a_name_of_which_one_spelling_was_raised_stays_whole(column: str) -> None:
    spelt = {"hans": "周砚秋", "hant": "周硯秋", "latin": "Zhou", "native": "ཀ"}
    one = person("p", names=[{"kind": "legal", "level": "public", **spelt}])
    row = next(path[1] for path in one.leaves if path[0] == "names")
    raised: dict[Path, Leaf] = {("~level", "names", row, column): Leaf((("e", "partner"),))}
    known = One(Copy("person", "p", one.base, {**one.leaves, **raised}))
    assert rows(known, Level.PUBLIC, Naming.FULL) == []
    assert len(rows(known, Level.PARTNER, Naming.FULL)) == 1


def test_a_side_of_the_description_leaves_at_its_level() -> None:
    one = person("p", cover_description={"zh": "一名律师", "en": "a lawyer"})
    for side, left in (("zh", Bilingual("", "a lawyer")), ("en", Bilingual("一名律师", ""))):
        raised: dict[Path, Leaf] = {("~level", "cover_description", side): Leaf((("e", "partner"),))}
        known = One(Copy("person", "p", one.base, {**one.leaves, **raised}))
        assert called(known, Naming.DESCRIPTION).words == left
        both = called(known, Naming.DESCRIPTION, ceiling=Level.PARTNER).words
        assert both == Bilingual("一名律师", "a lawyer")


def test_a_name_without_a_spelling_gives_way_to_the_next() -> None:
    one = named({"kind": "legal", "note": {"zh": "不详"}}, {"kind": "former", "hans": "周大"})
    assert called(one, Naming.FULL).words == Bilingual("周大", "周大")
    bare = named({"kind": "legal"}, cover_description={"zh": "一名律师"})
    assert called(bare, Naming.FULL) == Label(Bilingual("一名律师"), Naming.DESCRIPTION)


def test_a_row_of_no_kind_never_leaves() -> None:
    assert rows(named({"hans": "周砚秋"}), Level.NEED_TO_KNOW, Naming.FULL) == []


def test_an_office_too_is_named_no_further_than_the_sender_wants() -> None:
    body = One(copy("person", "p", kind="authority"))
    assert chosen(body, {"p": "withheld"}) == Naming.WITHHELD
    assert chosen(One(copy("person", "p", kind="authority", naming="alias")), {}) == Naming.ALIAS
    assert [one.value for one in Naming] == [0, 1, 2, 3, 4, 5]
