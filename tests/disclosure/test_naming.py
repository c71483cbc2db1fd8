"""Names: which one leaves, pseudonyms drawn for each reader, and names in running text."""

import random
from typing import Any

import pytest

from app.disclosure.mentions import Action, MentionKind, Settlement
from app.disclosure.pseudonyms import Pseudonym, draw
from app.records.leaves import Copy, Leaf
from app.records.values import Bilingual
from tests.disclosure.records import consent, copy, judged, left, person, why, yes

SHARE = "confidential_share"
ALL = yes(SHARE, "story", "name", "photo", "contact", "place")


def world(naming: str, text: str = "", **plain: Any) -> list[Copy]:
    """A case about one person, with a summary."""
    case = copy("case", "c", principals=["p"], summary={"zh": text or "他被带走。"})
    return [case, person("p", naming=naming, cover_description={"zh": "一名律师", "en": "a lawyer"}, **plain)]


SAID = [consent("k", "p", [SHARE], ALL)]


@pytest.mark.parametrize(
    ("naming", "called"),
    [
        ("full", "周砚秋"),
        ("initials", "周某"),
        ("pseudonym", "维权者丙"),
        ("description", "一名律师"),
        ("alias", "一名律师"),
        ("of_a_later_version", None),
        ("withheld", None),
    ],
)
def test_each_choice_of_naming(naming: str, called: str | None) -> None:
    drawn = {"p": Bilingual("维权者丙", "Defender C")}
    found = judged(world(naming), SAID, pseudonyms=drawn)
    assert (found.labels["p"].zh if "p" in found.labels else None) == called


def test_a_pen_name_leaves_where_it_was_chosen_and_the_legal_name_does_not() -> None:
    names = [
        {"kind": "legal", "hans": "周砚秋", "level": "public"},
        {"kind": "pen", "hans": "砚台", "level": "public"},
        {"kind": "pseudonym", "hans": "甲一", "level": "public"},
    ]
    found = judged(world("alias", names=names), SAID)
    content = found.cleared.get("P1")
    assert found.labels["p"].zh == "砚台"
    assert content is not None
    assert [row.hans for row in getattr(content.content, "names", ())] == ["砚台"]


def test_a_name_needs_its_level_its_consent_and_its_naming() -> None:
    high = [{"kind": "legal", "hans": "周砚秋", "level": "team"}]
    assert judged(world("full", names=high), SAID).labels["p"].zh == "一名律师"
    story = [consent("k", "p", [SHARE], yes(SHARE, "story"))]
    assert judged(world("full"), story).labels["p"].zh == "一名律师"
    assert judged(world("full"), SAID).labels["p"].zh == "周砚秋"


def test_what_identifies_stays_with_whoever_is_not_named_in_full() -> None:
    plain: dict[str, Any] = {"affiliation": {"zh": "沅水律师事务所"}, "occupation": {"zh": "律师"}}
    found = judged(world("pseudonym", **plain), SAID, pseudonyms={"p": Bilingual("甲", "A")})
    assert why(found, "p", "affiliation") == {"naming"}
    assert "occupation" in left(found, "p")


def test_a_working_pseudonym_never_leaves() -> None:
    names = [{"kind": "pseudonym", "hans": "青石", "level": "public"}]
    found = judged(world("full", names=names), SAID)
    assert found.labels["p"].zh == "一名律师"
    assert why(found, "p", "names") >= {"naming"}
    assert "青石" not in repr([one.content for one in found.cleared.records])


FORMS = ["周砚秋", "周硯秋", "周 砚 秋", "周·砚秋", "Zhou Yanqiu", "ZHOU Yanqiu", "Yanqiu Zhou", "zhouyanqiu",
         "Zhou Yan-qiu", "Ｚｈｏｕ　Ｙａｎｑｉｕ", "Zhōu Yànqiū", "周\u200b砚秋"]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_name_in_any_spelling_becomes_the_pseudonym(form: str) -> None:
    drawn = {"p": Bilingual("维权者丙", "Defender C")}
    found = judged(world("pseudonym", f"昨天{form}被带走。"), SAID, pseudonyms=drawn)
    case = found.cleared.of("case")[0].content
    assert getattr(case, "summary", None) == Bilingual("昨天维权者丙被带走。")


@pytest.mark.parametrize(
    "form", ["老周", "周律师", "周某", "砚秋", "ZYQ", "Z.Y.Q", "Yanqiu", "13912345678", "139-1234-5678",
             "110101198001011234", "someone@example.org", "@a_handle"]
)  # fmt: skip
def test_what_may_mean_the_person_waits_for_the_sender(form: str) -> None:
    found = judged(world("pseudonym", f"昨天{form}被带走。"), SAID, pseudonyms={"p": Bilingual("丙", "C")})
    assert "summary" not in left(found, "c")
    assert why(found, "c", "summary") == {"mention"}
    mention = found.mentions[0]
    assert mention.text == form
    assert mention.before.endswith("昨天")


def test_a_mention_is_settled_by_other_words_by_a_reason_or_by_leaving_the_field_out() -> None:
    records = world("pseudonym", "老周被带走。")
    drawn = {"p": Bilingual("丙", "C")}
    (mention,) = judged(records, SAID, pseudonyms=drawn).mentions

    def said(answer: Settlement) -> str:
        found = judged(records, SAID, pseudonyms=drawn, settled={mention.key: answer})
        return str(getattr(found.cleared.of("case")[0].content, "summary", Bilingual()).zh)

    assert said(Settlement(Action.REPLACE)) == "丙被带走。"
    assert said(Settlement(Action.REPLACE, "那位律师")) == "那位律师被带走。"
    assert said(Settlement(Action.KEEP, reason="a common surname")) == "老周被带走。"
    assert said(Settlement(Action.KEEP)) == ""
    gone = judged(records, SAID, pseudonyms=drawn, left_out=frozenset({("c", "summary")}))
    assert gone.mentions == ()


def test_known_numbers_and_places_that_stay_are_found_in_texts() -> None:
    channels = [{"kind": "signal", "value": "5550 1234"}]
    home = {"county": {"zh": "青岚区"}, "text": {"zh": "柳巷七号"}}
    records = world("full", "打 55501234 找他，住柳巷七号。", channels=channels, current_location=home)
    found = judged(records, SAID)
    assert {one.kind for one in found.mentions} == {MentionKind.NUMBER, MentionKind.PLACE}


def test_the_names_of_everybody_else_in_the_vault_are_looked_for() -> None:
    stranger = person("s", "骆澜沅", "Luo Lanyuan")
    found = judged(world("full", "骆澜沅陪他去。"), SAID, persons=[stranger])
    assert getattr(found.cleared.of("case")[0].content, "summary", None) == Bilingual("某人陪他去。")


def test_pseudonyms_are_drawn_apart_and_never_twice_for_one_reader() -> None:
    chance = random.Random(7)
    drawn: list[Pseudonym] = []
    for _ in range(80):
        drawn.append(draw("defender", drawn, chance.randrange))
    assert len({one.words.zh for one in drawn}) == len({one.words.en for one in drawn}) == 80
    first = {draw("defender", [], chance.randrange).letter for _ in range(60)}
    assert len(first) > 5


def test_somebody_joined_into_another_is_that_other_in_links_consents_and_texts() -> None:
    old = person("old", "周岩秋", "Zhou Yanqiu", naming="full")
    old = Copy("person", "old", old.base, {**old.leaves, ("~joined_into",): Leaf((("e", "p"),))})
    case = copy("case", "c", principals=["old"], summary={"zh": "周岩秋被带走。"})
    found = judged([case, old, person("p", naming="pseudonym")], SAID, pseudonyms={"p": Bilingual("丙", "C")})
    assert [(one.number, one.label.zh) for one in found.cleared.of("person")] == [("P1", "丙")]
    content = found.cleared.of("case")[0].content
    assert getattr(content, "summary", None) == Bilingual("丙被带走。")
    assert [link.id for link in getattr(content, "principals", ())] == ["P1"]
    assert "old" not in {held.record for held in found.held}, "of the old record nothing stays either"


def test_a_note_on_a_name_is_a_text_in_which_others_are_not_named() -> None:
    note = {"zh": "骆澜沅起的", "en": "by Luo Lanyuan"}
    names = [{"kind": "former", "hans": "周大", "level": "public", "note": note}]
    stranger = person("s", "骆澜沅", "Luo Lanyuan")
    ticked = {("p", "names"): "the family asked"}
    found = judged(world("full", names=names), SAID, persons=[stranger], ticked=ticked)
    left_of_it = [(row.hans, row.note) for row in getattr(found.cleared.of("person")[0].content, "names", ())]
    assert left_of_it == [("周大", Bilingual("某人起的", "by a person"))]
