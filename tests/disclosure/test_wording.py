"""Finding names in running text: where each begins and ends, in any script and spacing, and nothing else."""

import pytest

from app.disclosure.wording import Found, Index, Token, replaced, spelled, tokens


def index(*texts: str, sure: bool = True) -> Index:
    """An index of some names, each standing for itself."""
    made = Index()
    for text in texts:
        made.add(text, text, sure=sure)
    return made


def hits(looked_for: str, text: str) -> list[str]:
    """What stands in a text where one name is looked for."""
    return [text[hit.start : hit.end] for hit in index(looked_for).find(text)]


def test_each_hanzi_is_a_token_and_each_word_with_its_place() -> None:
    assert tokens("他是Zhou 2号") == (
        Token("他", 0, 1), Token("是", 1, 2), Token("zhou", 2, 6), Token("2", 7, 8), Token("号", 8, 9),
    )  # fmt: skip
    assert tokens("ab, cd") == (Token("ab", 0, 2), Token("cd", 4, 6))
    assert tokens("ab") == (Token("ab", 0, 2),)
    assert tokens("") == tokens(" 　，.") == ()
    assert tokens("甲") == (Token("甲", 0, 1),)


def test_a_mark_or_an_invisible_character_does_not_end_a_word() -> None:
    for inside in ("\u0301", "\u200b", "\u200d", "\u20dd"):
        assert tokens(f"zh{inside}ou x") == (Token("zhou", 0, 5), Token("x", 6, 7)), hex(ord(inside))
    for between in (" ", "-", "/", "，"):
        assert [one.folded for one in tokens(f"zh{between}ou")] == ["zh", "ou"]


def test_what_is_spelt_alike_is_one_spelling() -> None:
    assert spelled("周砚秋") == spelled("周硯秋") == ("周", "砚", "秋")
    assert spelled("Ｚｈｏｕ Yànqiū") == ("zhou", "yanqiu")
    assert spelled("") == ()


JOINS = " \t\n\u3000-‐‑–—·•・.．'’‘`ʼ་_()（）\u200b\u200c\u200d\u2060\ufeff\u00ad"


@pytest.mark.parametrize("between", [*JOINS, "", " (", "— "])
def test_what_may_stand_inside_a_name(between: str) -> None:
    text = f"昨天周{between}砚秋来"
    assert hits("周砚秋", text) == [f"周{between}砚秋"]


@pytest.mark.parametrize("between", ["，", "、", "：", "/", "与", "x", "; ", "—，", "“"])
def test_what_ends_a_name(between: str) -> None:
    assert hits("周砚秋", f"昨天周{between}砚秋来") == []


def test_a_name_is_its_words_in_order_and_whole() -> None:
    assert hits("Zhou Yanqiu", "Ms Zhou Yanqiu left") == ["Zhou Yanqiu"]
    assert hits("Zhou Yanqiu", "Yanqiu Zhou") == []
    assert hits("Zhou Yanqiu", "Zhou Yanqiuwei") == []
    assert hits("Zhou Yanqiu", "Zhou") == []
    assert hits("Zhou", "Zhou and Zhou") == ["Zhou", "Zhou"]
    assert hits("周砚秋", "周砚") == hits("周砚秋", "周") == []


def test_of_two_at_one_place_the_longer_is_found_and_none_overlap() -> None:
    text = "周砚秋和砚秋"
    assert [text[h.start : h.end] for h in index("砚秋", "周砚", "周砚秋").find(text)] == ["周砚秋", "砚秋"]
    assert [(h.start, h.end) for h in index("周砚", "砚秋").find("周砚秋")] == [(0, 2)]
    assert [(h.start, h.end) for h in index("甲乙", "乙丙", "丙丁").find("甲乙丙丁")] == [(0, 2), (2, 4)]


def test_what_is_sure_is_found_before_what_is_doubtful_even_if_shorter() -> None:
    mixed = Index()
    mixed.add("周砚秋", "long", sure=False)
    mixed.add("砚秋", "short", sure=True)
    mixed.add("老", "old", sure=False)
    assert mixed.find("老周砚秋") == [Found(0, 1, "old", False), Found(2, 4, "short", True)]


def test_a_sure_meaning_stays_and_takes_the_place_of_a_doubtful_one() -> None:
    def meaning(*added: tuple[str, bool]) -> list[tuple[str, bool]]:
        made = Index()
        for what, sure in added:
            made.add("砚秋", what, sure=sure)
        return [(hit.what, hit.sure) for hit in made.find("砚秋")]

    assert meaning(("a", True), ("b", False)) == [("a", True)]
    assert meaning(("a", False), ("b", True)) == [("b", True)]
    assert meaning(("a", True), ("b", True)) == [("a", True)]
    assert meaning(("a", False), ("b", False)) == [("a", False)]


def test_nothing_is_looked_for_where_a_name_has_no_letters() -> None:
    made = index("", "·", " ")
    assert made.find("· a ") == []


def test_pieces_of_a_text_are_replaced_from_the_end_so_that_places_hold() -> None:
    assert replaced("abcdef", [(0, 1, "XYZ"), (4, 6, "")]) == "XYZbcd"
    assert replaced("abcdef", [(4, 6, "--"), (1, 2, "")]) == "acd--"
    assert replaced("abc", []) == "abc"
