"""Each kind of clue by itself, and what two packages have in common."""

from collections.abc import Mapping
from typing import Any

import pytest

from app.disclosure.audience import Audience, AudienceKind
from app.disclosure.cleared import Review
from app.disclosure.mosaic import Sent, Unmasking, added, pointing, unmasked
from app.records.leaves import Copy, path_text
from app.records.levels import Level
from app.records.values import Bilingual, FileRef
from tests.disclosure.records import consent, copy, judged, person, yes

SHARE = "confidential_share"
PARTS = yes(SHARE, "story", "name", "place", "documents", "quotes", "photo")
SAID = [consent(f"k{who}", who, [SHARE], PARTS) for who in "pqlm"]
CLOSE = Audience(AudienceKind.PARTNER, Level.NEED_TO_KNOW)
ACT: dict[str, Any] = {"type": "measure:criminal_detention", "cases": ["c"], "victims": [{"target": "p"}]}
DRAWN = {"p": Bilingual("丙", "C"), "q": Bilingual("丁", "D")}
CASE = copy("case", "c", principals=["p"], topics=["lawyers"], group_size=2)
LAWYER = person("l", "沈闻笛", "Shen Wendi")


def clues(*more: Copy, **plain: Any) -> set[str]:
    """The clues that point to p, beside a charge that always does; empty where nothing points."""
    act = copy("act", "always", **ACT, charges=["cl293"])
    records = [CASE, person("p", naming="pseudonym", **plain), act, *more]
    found = pointing(judged(records, SAID, CLOSE, pseudonyms=DRAWN))
    assert {one.person for one in found} <= {"p"}
    return {clue.value for one in found for clue in one.clues} - {"charge"}


ACTS: list[tuple[dict[str, Any], set[str]]] = [
    ({}, set()),
    ({"start": "2026-10-17"}, {"date"}),
    ({"start": "2026-10"}, set()),
    ({"start": "2026-10-17T06:00"}, {"date"}),
    ({"arrived_at": "2026-10-17T06:40+08:00"}, {"date"}),
    ({"place": {"province": "430000"}}, set()),
    ({"place": {"country": {"zh": "某国"}}}, set()),
    ({"place": {"prefecture": {"zh": "云川市"}}}, {"place"}),
    ({"place": {"county": {"zh": "青岚区"}}}, {"place"}),
    ({"place": {"text": {"zh": "柳巷七号"}}}, {"place"}),
    ({"place": {"note": {"zh": "靠河"}}}, set()),
    ({"custody_places": [{"name": {"zh": "云川一看"}}]}, {"place"}),
    ({"custody_places": [{"kind": "police_station"}]}, set()),
    ({"custody_places": [{"address": {"county": {"zh": "青岚区"}}}]}, {"place"}),
    ({"custody_places": [{"from_": "2026-10-17"}]}, {"date"}),
    ({"description": {"zh": "他被带走"}}, set()),
    ({"authorities": [{"name": {"zh": "分局"}}]}, set()),
]


@pytest.mark.parametrize(("plain", "found"), ACTS, ids=range(len(ACTS)))
def test_what_of_an_act_points_to_somebody(plain: dict[str, Any], found: set[str]) -> None:
    assert clues(copy("act", "a", **ACT, **plain)) == found


PEOPLE: list[tuple[dict[str, Any], set[str]]] = [
    ({"occupation": {"zh": "律师"}}, {"work"}),
    ({"work_description": {"zh": "办案"}}, {"work"}),
    ({"sex": "female"}, set()),
    ({"province": "430000"}, set()),
    ({"current_location": {"county": {"zh": "青岚区"}}}, {"place"}),
    ({"office_address": {"text": {"zh": "大路九号"}}}, {"place"}),
    ({"deceased_on": "2026-10-17"}, {"date"}),
]


@pytest.mark.parametrize(("plain", "found"), PEOPLE, ids=range(len(PEOPLE)))
def test_what_of_a_person_points_to_them(plain: dict[str, Any], found: set[str]) -> None:
    assert clues(**plain) == found


def test_files_and_places_of_other_records() -> None:
    file = FileRef("0" * 64, 1)
    paper: dict[str, Any] = {"cases": ["c"], "persons": ["p"], "kind": "document", "title": {"zh": "纸"}}
    assert clues(copy("evidence", "e", **paper, file=file)) == {"file"}
    assert clues(copy("evidence", "e", **paper)) == set()
    assert clues(copy("evidence", "e", **paper, made_place={"county": {"zh": "青岚区"}})) == {"place"}
    note: dict[str, Any] = {"cases": ["c"], "persons": ["p"], "text": {"zh": "她来了"}}
    assert clues(copy("note", "n", **note, place={"county": {"zh": "青岚区"}})) == {"place"}
    assert clues(copy("note", "n", **note, date="2026-10-17")) == {"date"}
    account = copy("information", "i", cases=["c"], persons=["p"], summary={"zh": "话"},
                   figures=[{"place": {"zh": "青岚区"}}])  # fmt: skip
    assert clues(account) == set()


def test_a_lawyer_points_to_somebody_only_if_named() -> None:
    act = copy("act", "a", **ACT, lawyers=[{"target": "l"}])
    assert clues(act, LAWYER) == {"lawyer"}
    assert clues(act, person("l", "沈闻笛", naming="description")) == set()
    both = copy("act", "a", **ACT, lawyers=[{"target": "l"}, {"target": "m"}])
    hidden = person("l", "沈闻笛", naming="description")
    assert clues(both, hidden, person("m", "方可", "Fang Ke")) == {"lawyer"}
    assert clues(act) == set(), "a lawyer who does not go"


def test_the_leaves_behind_a_clue_are_told() -> None:
    act = copy("act", "a", **ACT, start="2026-10-17", end="2026-11-01", charges=["cl293"])
    records = [CASE, person("p", naming="pseudonym"), act]
    (one,) = pointing(judged(records, SAID, pseudonyms=DRAWN))
    assert {clue.value: set(leaves) for clue, leaves in one.clues.items()} == {
        "date": {("a", ("start",)), ("a", ("end",))},
        "charge": {("a", ("charges", "cl293"))},
    }


def test_what_is_about_somebody_else_points_to_nobody() -> None:
    act = copy("act", "a", **{**ACT, "victims": [{"target": "q"}]}, start="2026-10-17", charges=["cl293"])
    case = copy("case", "c", principals=["p", "q"], topics=["lawyers"])
    people = [person("p", naming="pseudonym"), person("q", "陆一舟", "Lu Yizhou", naming="pseudonym")]
    found = pointing(judged([case, *people, act], SAID, pseudonyms=DRAWN))
    assert [one.person for one in found] == ["q"]


# two packages


def seen(naming: str = "pseudonym", **chosen: Any) -> Review:
    """A detention of p."""
    act = copy("act", "a", **ACT, start="2026-10-17", charges=["cl293"], lawyers=[{"target": "l"}])
    return judged([CASE, person("p", naming=naming), LAWYER, act], SAID, pseudonyms=DRAWN, **chosen)


def sent(found: Review, namings: Mapping[str, str] | None = None, number: int = 1) -> Sent:
    """What the ledger would tell of a package."""
    leaves = {id_: {path_text(path): one for path, one in all_.items()} for id_, all_ in found.leaves.items()}
    return Sent(number, "2026-10-20", "partner", "key:x", namings or found.namings, leaves)


@pytest.mark.parametrize(
    ("now", "then", "kind"),
    [
        ("pseudonym", "full", Unmasking.NAMED_BEFORE),
        ("pseudonym", "alias", Unmasking.NAMED_BEFORE),
        ("initials", "full", Unmasking.NAMED_BEFORE),
        ("full", "pseudonym", Unmasking.NAMED_NOW),
        ("full", "description", Unmasking.NAMED_NOW),
        ("full", "alias", None),
        ("pseudonym", "initials", None),
        ("full", None, None),
    ],
)
def test_a_name_in_one_package_and_none_in_the_other(
    now: str, then: str | None, kind: Unmasking | None
) -> None:
    before = sent(seen(now), {"l": "full", **({"p": then} if then else {})})
    found = unmasked(seen(now), [before])
    assert [(one.person, one.kind, one.sent) for one in found] == ([("p", kind, before)] if kind else [])
    if kind:
        assert set(found[0].shared) == {("a", ("start",)), ("a", ("charges", "cl293"))}


def test_each_earlier_package_is_compared() -> None:
    one, two = sent(seen("full"), number=1), sent(seen("full"), number=2)
    assert [found.sent.number for found in unmasked(seen(), [one, sent(seen()), two])] == [1, 2]
    assert unmasked(seen(), []) == ()


def test_only_what_is_about_the_person_and_the_same_in_both_is_shared() -> None:
    less = seen("full", left_out=frozenset({("a", "charges")}))
    (found,) = unmasked(seen(), [sent(less)])
    assert found.shared == (("a", ("start",)),)
    (found,) = unmasked(less, [sent(seen())])
    assert found.shared == (("a", ("start",)),)
    other = copy("act", "a", **ACT, start="2026-10-18", charges=["cl293"])
    (found,) = unmasked(seen(), [sent(judged([CASE, person("p"), other], SAID))])
    assert found.shared == (("a", ("charges", "cl293")),)


def test_what_is_added_is_told_field_by_field() -> None:
    less = seen(left_out=frozenset({("a", "charges"), ("c", "group_size")}))
    assert added(seen(), sent(less)) == (("c", "group_size"), ("a", "charges"))
    assert added(seen(), sent(seen())) == ()
    every = {(id_, path[0]) for id_, leaves in seen().leaves.items() for path in leaves}
    assert set(added(seen(), None)) == every
    assert len(added(seen(), None)) == len(every)
