"""Mentions in texts: what surely means somebody is replaced, what may is listed, all else stands."""

from types import SimpleNamespace

import pytest

from app.disclosure.mentions import MentionKind, Wordings
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


def found(made: Wordings, text: str) -> list[tuple[str, str, bool]]:
    """What is found in a text, in order: its kind, its words, whether it is sure."""
    hits = sorted(made.found(text), key=lambda one: one[1].start)
    return [(kind.value, text[hit.start : hit.end], hit.sure) for kind, hit in hits]


ZHOU = name("周砚秋", latin="Zhou Yanqiu")


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("周砚秋", True),
        ("周硯秋", True),
        ("Zhou Yanqiu", True),
        ("Yanqiu Zhou", True),
        ("zhouyanqiu", True),
        ("yanqiuzhou", True),
        ("砚秋", False),
        ("Yanqiu", False),
        ("Zhou", False),
        ("ZYQ", False),
        ("Z.Y.Q.", False),
        ("Z Y", False),
        ("老周", False),
        ("小周", False),
        ("阿周", False),
    ],
)
def test_which_forms_of_a_name_surely_mean_somebody(text: str, hit: bool) -> None:
    (one,) = found(withheld(ZHOU), f"昨 {text} 去")
    assert one == ("name", text.removesuffix("."), hit)


TITLES = (
    "先生", "女士", "老师", "老師", "律师", "律師", "某某", "某", "太太", "夫人", "教授", "牧师", "牧師",
    "记者", "記者", "同学", "同學", "姐", "哥", "嫂",
)  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
def test_a_surname_with_a_title_may_mean_somebody(title: str) -> None:
    assert found(withheld(ZHOU), f"见周{title}后") == [("name", f"周{title}", False)]


@pytest.mark.parametrize("text", ["周围", "周", "一周后", "yanqiu", "zhou", "zyq", "z.y.q", "Zhous", "AZYQ"])
def test_what_is_no_name_stands(text: str) -> None:
    assert found(withheld(ZHOU), f"昨 {text} 去") == []


@pytest.mark.parametrize("text", ["砚秋", "老周", "Yanqiu", "Zhou", "ZYQ", "Yanqiu Zhou", "zhouyanqiu"])
def test_of_bodies_and_outsiders_only_the_whole_name_is_looked_for(text: str) -> None:
    made = withheld(ZHOU, readings=False)
    assert found(made, text) == []
    assert found(made, "周砚秋") == [("name", "周砚秋", True)]
    assert found(made, "Zhou Yanqiu") == [("name", "Zhou Yanqiu", True)]


@pytest.mark.parametrize("column", ["hans", "hant", "latin", "native"])
def test_each_spelling_is_looked_for(column: str) -> None:
    for readings in (True, False):
        made = withheld(name(**{column: "Tashi Wangyal"}), readings=readings)
        assert found(made, "by Tashi Wangyal") == [("name", "Tashi Wangyal", True)]


@pytest.mark.parametrize(
    ("spelt", "text", "hits"),
    [
        ("Anwar", "by Anwar", [("name", "Anwar", True)]),
        ("Anwar", "by anwar", [("name", "anwar", True)]),
        ("Anna", "by Anna", [("name", "Anna", False)]),
        ("Anna", "by anna", []),
        ("anna", "by anna", [("name", "anna", False)]),
        ("Li", "by Li", [("name", "Li", False)]),
        ("Xu Li", "by Xu Li", [("name", "Xu Li", True)]),
        ("A B", "by A B", [("name", "A B", True)]),
        ("石", "见石", [("name", "石", False)]),
        ("石头", "见石头", [("name", "石头", True)]),
        ("དོན", "by དོན", [("name", "དོན", True)]),
        ("老A", "见老A", [("name", "老A", True)]),
    ],
)
def test_short_names_in_letters_only_may_mean_somebody(
    spelt: str, text: str, hits: list[tuple[str, str, bool]]
) -> None:
    made = Wordings()
    made.spelling("p", spelt)
    assert found(made, text) == hits


def test_a_name_without_letters_is_not_looked_for() -> None:
    made = Wordings()
    for text in ("", " ", "··"):
        made.spelling("p", text, readings=True)
    assert found(made, "· a") == []


def test_parts_of_a_name_in_letters_count_from_three_on() -> None:
    made = Wordings()
    made.spelling("p", "Li Anwar de Oi", readings=True)
    assert [words for _, words, _ in found(made, "Anwar came")] == ["Anwar"]
    assert found(made, "Li came, Oi left, De fell") == []


def test_the_given_name_counts_from_two_hanzi_on() -> None:
    short = withheld(name("周砚"))
    assert found(short, "砚来") == []
    assert found(short, "老周来") == [("name", "老周", False)]
    double = withheld(name("欧阳文修"))
    assert found(double, "文修和欧阳先生") == [("name", "文修", False), ("name", "欧阳先生", False)]


@pytest.mark.parametrize(
    ("hans", "text", "hits"),
    [
        ("李娜", "Li Na", [("Li Na", False)]),
        ("李娜", "Na Li", [("Na Li", False)]),
        ("李娜", "li na", []),
        ("李娜", "Lina", [("Lina", False)]),
        ("李娜", "LINA", [("LINA", False)]),
        ("李娜", "lina", []),
        ("李娜", "L.I.N.A.", [("L.I.N.A", False)]),
        ("李娜", "LN", [("LN", False)]),
        ("李娜", "L. N.", [("L. N", False)]),
        ("李娜", "Ln", []),
        ("欧鄂", "Ou E", [("Ou E", False)]),
        ("欧鄂", "Oue", []),
        ("欧鄂", "OUE", [("OUE", False)]),
        ("李伟", "li wei", [("li wei", True)]),
        ("李伟", "Liwei", [("Liwei", False)]),
        ("李伟", "liwei", []),
        ("李伟", "L.I.W.E.I.", []),
        ("李明", "liming", [("liming", True)]),
        ("李明", "ming li", [("ming li", True)]),
        ("周", "Zhou", [("Zhou", False)]),
        ("周", "Z", [("Z", False)]),
        ("周", "Z.H.O.U.", [("Z.H.O.U", False)]),
        ("鲁", "Lu", []),
        ("鲁", "LU", [("LU", False)]),
    ],
)
def test_which_readings_of_hanzi_are_looked_for(hans: str, text: str, hits: list[tuple[str, bool]]) -> None:
    made = withheld(name(hans))
    assert [(words, sure) for _, words, sure in found(made, f"by {text} then")] == hits


# numbers, places, words, days


@pytest.mark.parametrize(
    ("known", "text", "hit"),
    [
        ("55501234", "55501234", "55501234"),
        ("55501234", "5550 1234", "5550 1234"),
        ("55501234", "5550-1234", "5550-1234"),
        ("55501234", "(555) 01234", "555) 01234"),
        ("55501234", "8655501234", "8655501234"),
        ("12345", "12345", "12345"),
        ("12345", "1 2 3 4 5", "1 2 3 4 5"),
        ("12345", "123456", ""),
        ("12345", "112345", ""),
        ("1234", "1234", "1234"),
        ("ab12", "ab12", "ab12"),
        ("ab12", "ab 12", "ab 12"),
        ("ab12", "a b12", ""),
        ("AB 1234", "ab1234", "ab1234"),
        ("AB 1234", "AB-1234", "AB-1234"),
        ("E1234-5678", "E12345678", "E12345678"),
        ("E12345678", "E 12345678", "E 12345678"),
        ("a1b", "a 1 b", "a 1 b"),
        ("abc", "abc", "abc"),
        ("ab", "ab", ""),
        ("someone", "someone", "someone"),
    ],
)
def test_known_numbers_and_accounts(known: str, text: str, hit: str) -> None:
    made = Wordings()
    made.number(known, "p")
    hits = [words for kind, words, _ in found(made, f"打 {text} 找") if kind == "number"]
    assert hits == ([hit] if hit else [])


@pytest.mark.parametrize(
    "text",
    ["110101198001011234", "11010119800101123X", "110101 1980 0101 123x", "13912345678", "139-1234-5678",
     "+86 139 1234 5678", "8613912345678", "010-12345678", "0571 1234567", "+44 20 7946 0000", "+1234567890",
     "a.b@example.org", "a＠example.co.uk", "@handle", "@abc", "E12345678", "EA1234567"],
)  # fmt: skip
def test_numbers_that_look_like_somebody_s(text: str) -> None:
    assert found(Wordings(), f"见 {text} 。") == [("number", text, False)]


@pytest.mark.parametrize(
    "text",
    ["1234", "2026", "12345", "110101180001011234", "010101198001011234", "12912345678", "1391234567",
     "139123456789", "10-12345678", "+123", "a@b", "@ab", "x@abc", "ABC1234567", "E123456", "E1234567890"],
)  # fmt: skip
def test_numbers_that_are_nobody_s(text: str) -> None:
    assert found(Wordings(), f"见 {text} 。") == []


@pytest.mark.parametrize(
    ("known", "text", "hits"),
    [
        ("云川市", "在云川市和云川", ["云川市", "云川"]),
        ("柳巷七号", "住柳巷七号", ["柳巷七号"]),
        ("柳巷七号", "住柳巷", []),
        ("岚县", "在岚县和岚", ["岚县"]),
        ("京", "在京", []),
        ("Ya", "in Ya", ["Ya"]),
        ("Y", "in Y", []),
    ],
)
def test_places_that_stay(known: str, text: str, hits: list[str]) -> None:
    made = Wordings()
    made.place(known)
    assert found(made, text) == [("place", words, True) for words in hits]


@pytest.mark.parametrize("end", "省市州盟县縣区區旗镇鎮乡鄉村")
def test_a_place_is_found_without_what_it_is(end: str) -> None:
    made = Wordings()
    made.place(f" 云川{end} ")
    assert found(made, "在云川") == [("place", "云川", True)]


def test_words_of_ours() -> None:
    made = Wordings()
    made.word("青石")
    assert found(made, "问青石") == [("word", "青石", True)]


@pytest.mark.parametrize(
    "day",
    ["2026年10月17日", "10月17日", "1999 年 1 月 2 號", "10月7号", "2026-10-17", "2026/1/2", "2026.10.17",
     "17 October 2026", "1 jan", "17 Oct., 2026", "October 17, 2026", "Sept. 3", "3 MAY 2026", "May 3"],
)  # fmt: skip
def test_days_are_listed_where_they_were_made_coarser(day: str) -> None:
    made = Wordings()
    assert found(made, f"在 {day} 被带走") == []
    made.dates()
    assert found(made, f"在 {day} 被带走") == [("date", day, False)]


@pytest.mark.parametrize(
    "text", ["2026年10月", "2026-10", "3026-10-17", "October 2026", "17th of it", "12026-10-17"]
)
def test_what_tells_no_day_stands(text: str) -> None:
    made = Wordings()
    made.dates()
    assert found(made, f"在 {text} 后") == []


# of one place one thing


def test_names_come_first_and_nothing_is_found_twice() -> None:
    made = withheld(ZHOU)
    made.place("周砚秋村")
    made.word("砚秋")
    assert found(made, "在周砚秋村") == [("name", "周砚秋", True)]
    made = Wordings()
    made.number("13912345678", "p")
    assert found(made, "打13912345678") == [("number", "13912345678", False)]
    made.place("柳巷")
    made.word("七号")
    assert [kind for kind, _, _ in found(made, "柳巷七号")] == ["place", "word"], "next to each other"
