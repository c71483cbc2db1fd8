"""Toneless pinyin of names and terms, with the readings that surnames have; loaded when first asked for."""

import re
from functools import cache, lru_cache
from types import ModuleType

from app.records.folding import fold, is_hanzi
from app.records.forgetting import kept_until_lock

_SURNAMES = {
    "单": "shan", "曾": "zeng", "翟": "zhai", "查": "zha", "仇": "qiu", "解": "xie", "区": "ou",
    "朴": "piao", "盖": "ge", "乐": "yue", "员": "yun", "黑": "he", "秘": "bi", "折": "she",
    "缪": "miao", "种": "chong", "繁": "po", "召": "shao", "覃": "qin", "阚": "kan", "洗": "xian",
    "祭": "zhai", "隗": "wei", "郇": "xun", "句": "gou", "都": "du", "长": "chang", "薄": "bo",
    "重": "chong", "藏": "zang", "粘": "nian", "佴": "nai", "车正": "che zheng", "尉迟": "yu chi",
    "万俟": "mo qi", "长孙": "zhang sun", "令狐": "ling hu", "澹台": "tan tai", "单于": "chan yu",
    "呼延": "hu yan", "上官": "shang guan", "欧阳": "ou yang", "司马": "si ma", "诸葛": "zhu ge",
    "皇甫": "huang fu", "夏侯": "xia hou", "东方": "dong fang", "公孙": "gong sun", "慕容": "mu rong",
    "宇文": "yu wen", "申屠": "shen tu", "濮阳": "pu yang", "淳于": "chun yu", "太叔": "tai shu",
    "轩辕": "xuan yuan", "钟离": "zhong li", "闻人": "wen ren", "赫连": "he lian", "司徒": "si tu",
    "司空": "si kong", "南宫": "nan gong", "独孤": "du gu", "端木": "duan mu", "百里": "bai li",
    "亓官": "qi guan", "夹谷": "jia gu", "拓跋": "tuo ba", "宗政": "zong zheng", "西门": "xi men",
    "东郭": "dong guo", "南门": "nan men", "第五": "di wu", "乐正": "yue zheng", "公冶": "gong ye",
    "鲜于": "xian yu", "闾丘": "lv qiu", "公羊": "gong yang",
}  # fmt: skip
"""Surnames read otherwise than the common way, and the surnames of two characters."""

_LONGEST_NAME = 64
"""Characters of a name that are read; all readings of a million would take minutes."""
_SORTED_BY = 400
"""Characters of a text by which it is sorted."""
_V = re.compile(r"(?<=[ln])v")


@cache
def _pypinyin() -> ModuleType:
    import pypinyin  # takes 200 ms, so never before it is needed

    return pypinyin


def load() -> None:
    """Load the dictionaries, so that no later call has to wait for them."""
    _common("案卷")


@cache
def _surnames() -> dict[str, list[str]]:
    return {fold(hanzi): reading.split() for hanzi, reading in _SURNAMES.items()}


def _common(hanzi: str) -> list[str]:
    """The common reading of each character, as it is read in these words."""
    return list(_pypinyin().lazy_pinyin(hanzi, errors="ignore"))


@lru_cache(32768)
def _alone(character: str) -> str:
    """The common reading of one character by itself; empty if it has none."""
    found = _pypinyin().lazy_pinyin(character, errors="ignore")
    return str(found[0]) if found else ""


@lru_cache(32768)
def syllables(character: str) -> tuple[str, ...]:
    """How one character may be spoken: in common words, and as a surname; ü in each of its spellings."""
    found = [_alone(character), *_surnames().get(fold(character), [])]
    written = [_V.sub(letter, one) for one in found for letter in ("v", "u", "yu")]
    return tuple(dict.fromkeys(filter(None, written)))


def split_surname(hanzi: str) -> tuple[str, str]:
    """Surname and given name of a name in hanzi, as they are most likely split."""
    length = 2 if len(hanzi) > 2 and fold(hanzi[:2]) in _surnames() else 1
    return hanzi[:length], hanzi[length:]


def _syllables(name: str) -> list[tuple[list[str], list[str]]]:
    """Every reading of a name as the syllables of surname and given name, the surname's reading first."""
    hanzi = "".join(filter(is_hanzi, name))
    if not hanzi:
        return []
    surname, given = split_surname(hanzi)
    whole = _common(hanzi)
    families = [_surnames().get(fold(surname)), whole[: len(surname)], [_alone(c) for c in surname]]
    givens = [whole[len(surname) :], [_alone(character) for character in given]]
    found = [(family, rest) for family in families if family for rest in givens]
    return [pair for index, pair in enumerate(found) if pair not in found[:index]]


@kept_until_lock(8192)
def _readings(name: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for surname, given in _syllables(name):
        for family, rest in dict.fromkeys(((tuple(surname), tuple(given)), *_umlauts(surname, given))):
            found.update(dict.fromkeys(_written(family, rest)))
    return tuple(found)


def _umlauts(surname: list[str], given: list[str]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The other ways of writing ü: lu and, as passports have it, lyu."""
    return [
        (tuple(_V.sub(letter, s) for s in surname), tuple(_V.sub(letter, s) for s in given))
        for letter in ("u", "yu")
    ]


def _written(surname: tuple[str, ...], given: tuple[str, ...]) -> list[str]:
    """Spaced, surname and given name apart in both orders, joined, initials."""
    syllables, family, rest = surname + given, "".join(surname), "".join(given)
    forms = [" ".join(syllables), f"{family} {rest}", f"{rest} {family}", family + rest, _initials(syllables)]
    return [form.strip() for form in forms]


def _initials(syllables: tuple[str, ...] | list[str]) -> str:
    return "".join(syllable[:1] for syllable in syllables)


def readings(name: str) -> list[str]:
    """Every toneless reading of a name in hanzi: spaced, by order of names, joined, initials."""
    return list(_readings(name[:_LONGEST_NAME]))


@kept_until_lock(32768)
def term_keys(zh: str) -> tuple[str, ...]:
    """Joined pinyin, initials and spaced pinyin of a term of a vocabulary."""
    syllables = _common("".join(filter(is_hanzi, zh)))
    keys = ("".join(syllables), _initials(syllables), " ".join(syllables))
    return tuple(dict.fromkeys(filter(None, keys)))


def initials(text: str) -> str:
    """The first letters of the pinyin of text."""
    return _initials(_common("".join(filter(is_hanzi, text))))


@lru_cache(65536)
def _sort_piece(character: str) -> str:
    return f"{_alone(character) or '~'} {character} " if is_hanzi(character) else character


def sort_key(text: str) -> str:
    """Sorts by pinyin, then by character; a surname at the start has its own reading; Latin is folded."""
    folded = fold(text[:_SORTED_BY])
    length = 2 if folded[:2] in _surnames() else 1
    surname = _surnames().get(folded[:length])
    if surname is None:
        return "".join(map(_sort_piece, folded)).strip()
    head = "".join(f"{reading} {hanzi} " for reading, hanzi in zip(surname, folded[:length], strict=True))
    return (head + "".join(map(_sort_piece, folded[length:]))).strip()
