"""Mentions in texts: what is replaced, what waits, how it is settled, and which words stand there then."""

from collections.abc import Mapping
from types import SimpleNamespace

import pytest

from app.disclosure.mentions import Action, Mention, MentionKind, Settlement, Wordings, scrub
from app.records.values import Bilingual

MASKS = {kind: Bilingual(f"〔{kind}〕", f"[{kind}]") for kind in MentionKind}
LABEL = Bilingual("丙", "C")
PATH = ("summary", "zh")


def name(hans: str = "", hant: str = "", latin: str = "", native: str = "") -> SimpleNamespace:
    """A row of a person's names."""
    return SimpleNamespace(kind=None, level=None, hans=hans, hant=hant, latin=latin, native=native)


def withheld(*names: SimpleNamespace, readings: bool = True) -> Wordings:
    """Wordings that look for one person."""
    made = Wordings()
    made.withhold("p", names, LABEL, readings=readings)
    return made


def seen(
    made: Wordings, text: str, settled: Mapping[str, Settlement] | None = None, path: tuple[str, ...] = PATH
) -> tuple[str, list[Mention], list[Mention]]:
    """A text scrubbed."""
    return scrub(made, "r", "case", path, text, settled or {}, MASKS)


ZHOU = name("周砚秋", latin="Zhou Yanqiu")


def test_the_longer_of_two_surnames_is_found() -> None:
    made = withheld(name("欧阳文"))
    made.withhold("q", [name("欧文")], Bilingual("丁", "D"), readings=True)
    (mention,) = seen(made, "老欧来")[1]
    assert (mention.person, mention.text) == ("q", "老欧")
    (mention,) = seen(made, "老欧阳来")[1]
    assert (mention.person, mention.text) == ("p", "老欧阳")


def test_the_first_of_two_with_one_surname_stands_for_it() -> None:
    made = withheld(ZHOU)
    made.withhold("q", [name("周大有")], Bilingual("丁", "D"), readings=True)
    (mention,) = seen(made, "老周来")[1]
    assert mention.person == "p"


# the text that is left


def test_what_is_sure_is_replaced_and_done_and_what_is_not_is_open() -> None:
    text, still_open, done = seen(withheld(ZHOU), "昨天周砚秋和老周来")
    assert text == "昨天丙和丙来"
    assert [(one.text, one.settled) for one in still_open] == [("老周", False)]
    assert [(one.text, one.settled) for one in done] == [("周砚秋", True)]
    (one,) = still_open
    assert (one.record, one.type, one.path, one.kind, one.person) == ("r", "case", PATH, "name", "p")
    assert (one.before, one.after, one.proposal) == ("昨天周砚秋和", "来", "丙")


def test_a_sure_place_or_word_of_ours_waits_for_the_sender_too() -> None:
    made = Wordings()
    made.place("柳巷")
    made.place("云川市")
    made.word("青石")
    text, still_open, done = seen(made, "住柳巷问青石去云川")
    assert (text, done) == ("住〔place〕问〔word〕去〔place〕", [])
    assert [(one.text, one.person) for one in still_open] == [("柳巷", ""), ("云川", ""), ("青石", "")]
    (one,) = seen(made, "打13912345678")[1]
    assert (one.text, one.person) == ("13912345678", "")


def test_an_excerpt_shows_24_characters_on_each_side() -> None:
    made = withheld(ZHOU)
    (one,) = seen(made, "一" * 30 + "老周" + "二" * 30)[1]
    assert (one.before, one.text, one.after) == ("一" * 24, "老周", "二" * 24)
    (one,) = seen(made, "一" * 24 + "老周" + "二" * 24)[1]
    assert (one.before, one.after) == ("一" * 24, "二" * 24)
    (one,) = seen(made, "一老周二")[1]
    assert (one.before, one.after) == ("一", "二")


@pytest.mark.parametrize(
    ("answer", "text", "still"),
    [
        (Settlement(Action.REPLACE), "丙来", False),
        (Settlement(Action.REPLACE, "那人"), "那人来", False),
        (Settlement(Action.KEEP, reason="a common surname"), "老周来", False),
        (Settlement(Action.KEEP, "那人", "a common surname"), "老周来", False),
        (Settlement(Action.KEEP), "丙来", True),
        (Settlement(Action.KEEP, reason=" "), "丙来", True),
    ],
)
def test_how_a_mention_is_settled(answer: Settlement, text: str, still: bool) -> None:
    made = withheld(ZHOU)
    (one,) = seen(made, "老周来")[1]
    after, still_open, done = seen(made, "老周来", {one.key: answer})
    assert after == text
    assert (len(still_open), len(done)) == (int(still), int(not still))
    assert seen(made, "老周来", {"another": answer})[1]


def test_a_key_is_that_of_one_mention_in_one_text() -> None:
    made = withheld(ZHOU)

    def keys(text: str, record: str = "r", path: tuple[str, ...] = PATH) -> list[str]:
        _, still_open, _ = scrub(made, record, "case", path, text, {}, MASKS)
        return [one.key for one in still_open]

    assert keys("老周来") == keys("老周来")
    every = [*keys("老周来，老周去"), *keys("老周来"), *keys("老周去"), *keys("老周来", "s")]
    every += keys("老周来", path=("summary", "en"))
    assert len(set(every)) == len(every) == 6
    assert all(len(key) == 24 for key in every)


@pytest.mark.parametrize(
    ("path", "text", "left"),
    [
        (("summary", "zh"), "by 周砚秋", "by 丙"),
        (("summary", "zh"), "by Zhou Yanqiu", "by 丙"),
        (("summary", "en"), "周砚秋来", "C来"),
        (("original_text",), "周砚秋来", "丙来"),
        (("original_text",), "by Zhou Yanqiu", "by C"),
        (("original_text",), "周 Zhou Yanqiu", "周 丙"),
    ],
)
def test_the_words_are_in_the_language_of_the_text(path: tuple[str, ...], text: str, left: str) -> None:
    assert seen(withheld(ZHOU), text, path=path)[0] == left


def test_the_mask_stands_where_nobody_is_meant_or_the_label_is_empty() -> None:
    made = Wordings()
    made.place("柳巷")
    assert seen(made, "in 柳巷", path=("summary", "en"))[0] == "in [place]"
    made = Wordings()
    made.withhold("p", [ZHOU], Bilingual(), readings=True)
    assert seen(made, "见周砚秋")[0] == "见〔name〕"
    assert made.label("p", "zh") == made.label("nobody", "zh") == ""
    made.stand_for("p", LABEL)
    assert (made.label("p", "zh"), made.label("p", "en")) == ("丙", "C")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("x张三x", "x C x"),
        ("x 张三 x", "x C x"),
        ("8张三9", "8 C 9"),
        ("(张三)", "(C)"),
        ("见张三来", "见C来"),
        ("张三", "C"),
        ("é张三é", "éCé"),
    ],
)
def test_letters_do_not_run_into_the_words(text: str, left: str) -> None:
    made = Wordings()
    made.withhold("p", [name("张三")], LABEL, readings=False)
    assert seen(made, text, path=("summary", "en"))[0] == left


def test_hanzi_need_no_space_between() -> None:
    made = Wordings()
    made.withhold("p", [name("张三")], LABEL, readings=False)
    assert seen(made, "x张三x")[0] == "x丙x"
