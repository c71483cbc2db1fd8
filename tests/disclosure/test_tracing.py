"""Whom each record that leaves is about, and which of its leaves hardly two people share."""

from typing import Any

import pytest

from app.disclosure.audience import Audience, AudienceKind
from app.disclosure.tracing import about, ids, masked, telling
from app.records.levels import Level
from app.records.values import Bilingual
from tests.disclosure.records import consent, copy, judged, person, yes

SHARE = "confidential_share"
PARTS = yes(SHARE, "story", "name", "place", "documents", "quotes", "family")
SAID = [consent("k", "p", [SHARE], PARTS), consent("k2", "q", [SHARE], PARTS)]
AROUND = [
    copy("case", "c", principals=["p"], topics=["lawyers"]),
    person("p"),
    person("q", "陆一舟", "Lu Yizhou"),
]

CLOSE = Audience(AudienceKind.PARTNER, Level.NEED_TO_KNOW)
"""Readers to whom no level is closed."""
ABOUT: list[tuple[str, dict[str, Any]]] = [
    ("act", {"type": "measure:criminal_detention", "victims": [{"target": "q"}], "cases": ["c"]}),
    ("information", {"summary": {"zh": "他说"}, "persons": ["q"]}),
    ("evidence", {"title": {"zh": "图"}, "persons": ["q"]}),
    ("intervention", {"type": "other_letter", "title": {"zh": "信"}, "persons": [{"target": "q"}]}),
    ("note", {"title": {"zh": "记"}, "text": {"zh": "她来了"}, "persons": ["q"]}),
    ("assistance", {"provision": "medical", "recipient": "q"}),
]


@pytest.mark.parametrize(("type_", "plain"), ABOUT)
def test_by_which_link_a_record_is_about_a_person(type_: str, plain: dict[str, Any]) -> None:
    found = judged([*AROUND, copy(type_, "x", **plain)], SAID, CLOSE)
    whom = about(found)
    assert whom["x"] == {"q"}
    assert whom["c"] == whom["p"] == {"p"}
    assert whom["q"] == {"q"}


def test_a_tie_is_about_both_its_ends_and_not_about_cases() -> None:
    tie = copy("relation", "r", from_person="p", to_record="q", type="wife_of")
    assert about(judged([*AROUND, tie], SAID, CLOSE))["r"] == {"p", "q"}
    to_case = copy("relation", "r", from_person="q", to_record="c", type="lawyer_of")
    assert about(judged([*AROUND, to_case], SAID, CLOSE))["r"] == {"q"}


def test_who_stands_in_another_field_is_not_whom_it_is_about() -> None:
    act = copy("act", "x", type="measure:criminal_detention", cases=["c"], victims=[{"target": "p"}],
               lawyers=[{"target": "q"}])  # fmt: skip
    assert about(judged([*AROUND, act], SAID))["x"] == {"p"}


def test_the_number_of_a_package_leads_back_to_its_record() -> None:
    assert ids(judged(AROUND[:2], SAID)) == {"C1": "c", "P1": "p"}


@pytest.mark.parametrize(
    ("naming", "behind"),
    [("full", []), ("alias", []), ("initials", ["p"]), ("pseudonym", ["p"]), ("description", ["p"])],
)
def test_who_is_in_the_package_but_not_by_name(naming: str, behind: list[str]) -> None:
    names = [{"kind": kind, "hans": "周砚秋", "level": "public"} for kind in ("legal", "pen")]
    one = person("p", naming=naming, names=names)
    assert masked(judged([AROUND[0], one], SAID, pseudonyms={"p": Bilingual("丙", "C")})) == behind


TELLING: list[tuple[str, tuple[str, ...]]] = [
    ("act", ("description", "zh")),
    ("act", ("start",)),
    ("act", ("arrived_at",)),
    ("act", ("place", "county", "zh")),
    ("act", ("place", "text", "zh")),
    ("act", ("place",)),
    ("act", ("charges", "cl293")),
    ("act", ("custody_places", "r", "name", "zh")),
    ("case", ("province",)),
    ("evidence", ("title", "zh")),
    ("evidence", ("file",)),
    ("evidence", ("exhibit",)),
    ("assistance", ("amount_approved",)),
]
SHARED: list[tuple[str, tuple[str, ...]]] = [
    ("act", ("type",)),
    ("act", ("victims", "r")),
    ("act", ("victims", "r", "target")),
    ("act", ("cases", "c")),
    ("act", ("place", "province")),
    ("act", ("custody_places", "r", "kind")),
    ("act", ("field_of_a_later_version",)),
    ("case", ("topics", "lawyers")),
    ("person", ("kind",)),
]


@pytest.mark.parametrize(("type_", "path"), TELLING)
def test_leaves_that_hardly_two_people_share(type_: str, path: tuple[str, ...]) -> None:
    assert list(telling(type_, {("type",): "", path: ""})) == [path]


@pytest.mark.parametrize(("type_", "path"), SHARED)
def test_leaves_that_many_people_share(type_: str, path: tuple[str, ...]) -> None:
    assert list(telling(type_, {path: ""})) == []
