"""The gate: words that are quoted, names, and the declarations and parts of a consent of a leaf."""

from typing import Any

import pytest

from app.disclosure.audience import Audience, AudienceKind, audience
from app.disclosure.choices import Choices
from app.disclosure.gate import Gate, chain_at, declared_at, parts_of
from app.disclosure.known import Known, One
from app.disclosure.naming import Naming
from app.records.leaves import Copy, Path
from app.records.levels import Level
from app.records.values import Bilingual, FileRef
from tests.disclosure.records import TODAY, consent, copy, person, yes

SHARE = "confidential_share"
PARTS = ("story", "name", "place", "documents", "photo", "quotes", "contact", "family", "identity_numbers")
SAID = [consent("k", "p", [SHARE], yes(SHARE, *PARTS))]
ALL = [consent("k", "p", [SHARE], yes(SHARE, *PARTS, "voice", "health"))]
CASE = copy("case", "c", principals=["p"], topics=["lawyers"])
OURSELVES, PARTNER = audience("ourselves"), audience("partner")
CLOSE = Audience(AudienceKind.PARTNER, Level.NEED_TO_KNOW)


def gate(*copies: Copy, to: Audience = PARTNER, said: list[Copy] = SAID, **chosen: Any) -> Gate:
    """A gate that knows a case of p, and some more."""
    return Gate(Known([CASE, person("p"), *copies]), to, said, Choices(TODAY, **chosen))


def judged(one: Copy, path: Path, **options: Any) -> str:
    """`leaves`, or why a leaf stays."""
    held = gate(one, **options).judge(One(one), path)
    return held.reason.value if held else "leaves"


# words that are quoted


@pytest.mark.parametrize(
    ("permission", "leaves"),
    [("named", True), ("code", True), ("anonymous", True), ("paraphrase", False), ("pending", False),
     ("none", False), ("of_a_later_version", False), (None, False)],
)  # fmt: skip
def test_words_are_quoted_with_permission_alone(permission: str | None, leaves: bool) -> None:
    said = {"quotable": permission} if permission else {}
    told = copy("information", "i", cases=["c"], persons=["p"], text={"zh": "她说"}, original_text="她说",
                summary={"zh": "她被打"}, **said)  # fmt: skip
    paths: list[Path] = [("text", "zh"), ("original_text",)]
    for path in paths:
        assert judged(told, path, to=CLOSE) == ("leaves" if leaves else "quote")
    assert judged(told, ("summary", "zh"), to=CLOSE) == "leaves"
    row = {"number": "1", "original": "她说", **({"permission": permission} if permission else {})}
    consents = [consent("k", "w", [SHARE], yes(SHARE, "quotes"))]
    for day in (None, "2026-10-01"):
        quotes = [{**row, "cleared_on": day} if day else row]
        talk = copy("interview", "v", respondent="w", quotes=quotes)
        path = next(path for path in talk.leaves if path[-1] == "original")
        for leaf in (path, path[:2]):
            assert judged(talk, leaf, to=CLOSE, said=consents) == ("leaves" if leaves and day else "quote")


def test_each_quote_of_an_interview_has_its_own_permission() -> None:
    rows = [
        {"number": "1", "original": "一", "permission": "none", "cleared_on": "2026-10-01"},
        {"number": "2", "original": "二", "permission": "code", "cleared_on": "2026-10-01"},
    ]
    talk = copy("interview", "v", respondent="w", quotes=rows, recommendations=[{"text": {"zh": "建议"}}])
    said = [consent("k", "w", [SHARE], yes(SHARE, "quotes"))]
    words = {str(leaf.shown): path for path, leaf in talk.leaves.items() if path[-1] == "original"}
    assert judged(talk, words["一"], to=CLOSE, said=said) == "quote"
    assert judged(talk, words["二"], to=CLOSE, said=said) == "leaves"
    advice = next(path for path in talk.leaves if path[0] == "recommendations" and path[-1] == "zh")
    assert judged(talk, advice, to=CLOSE, said=said) == "leaves"


@pytest.mark.parametrize(
    ("status", "leaves"),
    [("signed", True), ("signed_organisation", True), ("declined", False), ("invited", False), (None, False)],
)
def test_only_who_signed_stands_under_a_letter(status: str | None, leaves: bool) -> None:
    row = {"target": "o", "name_printed": {"zh": "某会"}, **({"status": status} if status else {})}
    letter = copy("publication", "d", signatories=[row], cases=[{"target": "c"}], title={"zh": "信"})
    path = next(path for path in letter.leaves if path[0] == "signatories" and path[-1] == "zh")
    assert judged(letter, path) == judged(letter, path[:2]) == ("leaves" if leaves else "quote")
    assert judged(letter, ("title", "zh")) == "leaves"


# names


@pytest.mark.parametrize(
    ("naming", "legal", "pen", "affiliation"),
    [
        ("full", "leaves", "leaves", "leaves"),
        ("alias", "naming", "leaves", "naming"),
        ("initials", "naming", "naming", "naming"),
        ("pseudonym", "naming", "naming", "naming"),
        ("description", "naming", "naming", "naming"),
    ],
)
def test_what_identifies_leaves_of_those_alone_who_are_named(
    naming: str, legal: str, pen: str, affiliation: str
) -> None:
    names = [{"kind": kind, "hans": kind, "level": "public"} for kind in ("legal", "pen")]
    one = person("p", naming=naming, names=names, affiliation={"zh": "律所"}, occupation={"zh": "律师"})
    known = Gate(Known([CASE, one]), PARTNER, SAID, Choices(TODAY))

    def said(path: Path) -> str:
        held = known.judge(One(one), path)
        return held.reason.value if held else "leaves"

    spelt = {str(leaf.shown): path for path, leaf in one.leaves.items() if path[-1] == "hans"}
    assert [said(spelt["legal"]), said(spelt["pen"])] == [legal, pen]
    assert said(("affiliation", "zh")) == affiliation
    assert said(("occupation", "zh")) == "leaves"


def test_a_redacted_picture_leaves_of_those_who_are_not_named() -> None:
    for made, reason in (("redacted", "leaves"), ("original", "naming"), ("stripped", "naming")):
        photo = copy("evidence", "e", kind="photo", copy=made, file=FileRef("0" * 64, 1), persons=["p"])
        assert judged(photo, ("file",), naming={"p": "description"}, said=ALL) == reason
        assert judged(photo, ("file",), said=ALL) == "leaves"


def test_the_subject_of_a_case_of_whom_nothing_may_be_said_is_the_person_concerned() -> None:
    one, other = person("p", naming="description"), person("q", naming="description")
    known = Gate(Known([CASE, one, other]), PARTNER, SAID, Choices(TODAY))
    assert known.label(One(one)).words == Bilingual("当事人", "the person concerned")
    assert known.label(One(other)).words == Bilingual("某人", "a person")
    described = person("p", naming="description", cover_description={"zh": "一名律师"})
    assert gate(described).label(One(described)).words == Bilingual("一名律师")
    assert gate().naming(One(person("p", naming="initials"))) == Naming.INITIALS
    assert gate(to=OURSELVES).naming(One(person("p", naming="initials"))) == Naming.FULL


def test_whoever_is_not_asked_is_named_without_consent() -> None:
    body = person("o", "某市公安局", kind="authority")
    assert gate(body, said=[]).label(One(body)).words.zh == "某市公安局"
    assert gate(said=[]).label(One(person("p"))).words.zh == "当事人"


# what a leaf is


def test_the_declarations_along_a_path() -> None:
    def names(type_: str, *path: str) -> list[str]:
        return [step.name for step in chain_at(type_, path)]

    assert names("act", "start") == ["start"]
    assert names("act", "place") == ["place"]
    assert names("act", "place", "county", "zh") == ["place", "county"]
    assert names("act", "place", "x") == []
    assert names("act", "victims") == names("act", "victims", "r") == ["victims"]
    assert names("act", "victims", "r", "target") == ["victims", "target"]
    assert names("act", "victims", "r", "x") == []
    inner = ("custody_places", "r", "address", "text", "zh")
    assert names("act", *inner) == ["custody_places", "address", "text"]
    assert names("act", "x") == []
    assert declared_at("act", ("~level", "start")) is None
    assert declared_at("type_x", ("start",)) is None
    assert declared_at("act", ("x",)) is None
    found = declared_at("act", ("victims", "r", "target"))
    assert found is not None
    assert found.name == "target"


def test_which_parts_of_a_consent_a_leaf_needs() -> None:
    def needs(type_: str, path: Path, **plain: Any) -> tuple[str, ...]:
        return parts_of(One(copy(type_, "x", **plain)), path)

    assert needs("act", ("start",)) == ("story",)
    assert needs("act", ("cases", "c")) == ()
    assert needs("act", ("victims", "r", "target")) == ("story",)
    assert needs("act", ("victims", "r", "consequences", "zh")) == ("health",)
    assert needs("act", ("place", "county", "zh")) == ("place",)
    assert needs("intervention", ("title", "zh")) == ("story",)
    assert needs("intervention", ("title", "zh"), published_on="2026-01-01") == ()
    assert needs("relation", ("type",), type="wife_of") == ("family",)
    assert needs("relation", ("type",), type="lawyer_of") == ()
    assert needs("relation", ("type",)) == ("family",), "not told, so it may be"
    assert needs("relation", ("type",), type="of_a_later_version") == ("family",)
    assert needs("evidence", ("file",), kind="photo") == ("photo",)
    assert needs("evidence", ("file",), kind="video") == ("photo", "voice", "quotes")
    assert needs("evidence", ("file",), kind="dataset") == ()
    assert needs("evidence", ("file",)) == ("photo", "voice", "quotes", "health", "documents")
    assert needs("evidence", ("file",), kind="of_a_later_version") == (
        "photo", "voice", "quotes", "health", "documents",
    )  # fmt: skip
