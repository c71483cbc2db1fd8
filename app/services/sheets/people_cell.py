"""The people in one cell: several, in several scripts, with titles and remarks that are no part of a name."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.records.folding import fold, is_hanzi

_SEPARATORS = re.compile(
    r"[、;；\n]|(?<=\S)\s*[,，]\s*(?=\S)|\s+(?:and|&)\s+|(?<=[\u4e00-\u9fff])和(?=[\u4e00-\u9fff])"
)
_BRACKETS = re.compile(r"[（(]([^（）()]*)[）)]")
_TITLES = re.compile(
    r"(?:律师|律師|先生|女士|老师|老師|教授|牧师|牧師|记者|記者|博士|医生|醫生)$"
    r"|^(?:mr|mrs|ms|miss|dr|prof|lawyer|pastor)\.?\s+", re.IGNORECASE,
)  # fmt: skip
_NATIONAL = re.compile(r"(?:^|\s)[\u4e00-\u9fff]{1,4}籍$")
_GROUP = re.compile(
    r"\d|人士|参与者|參與者|被捕者|在押|一名|多名|群体|群體|家属们|activists|participants|protesters|people|detainees|group",
    re.IGNORECASE,
)
DITTO = re.compile(r"(?:同上|〃|″|\"|''|ditto|same as above|same)", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad]")


@dataclass(frozen=True, slots=True)
class Named:
    """One person or group as a cell names it."""

    zh: str = ""
    latin: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """Who stands in a cell; `ditto`: the same as above; `doubtful`: a comma that may part one name in two."""

    named: tuple[Named, ...] = ()
    ditto: bool = False
    doubtful: bool = False


def people_in(text: str) -> People:
    """The people that a cell names."""
    plain = _plain(text)
    if not plain:
        return People()
    if DITTO.fullmatch(plain):
        return People(ditto=True)
    if (comma := _family_first(plain)) is not None:
        return People((comma,), doubtful=True)
    if _is_group(plain):
        return People((Named(group=_without_brackets(plain)),))
    return People(tuple(found for part in _parts(plain) if (found := _named(part)) is not None))


def _plain(text: str) -> str:
    return re.sub(r"[^\S\n]+", " ", _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))).strip()


def _family_first(text: str) -> Named | None:
    """`Zhang, Zhan`: one Latin word, a comma, one or two: most likely one person, but it is asked."""
    found = re.fullmatch(r"([A-Za-z'’-]+), ([A-Za-z'’-]+(?: [A-Za-z'’-]+)?)", text)
    if found is None or len(found[2].split()) > 1:
        return None
    return Named(latin=f"{_cased(found[1])} {_cased(found[2])}")


def _is_group(text: str) -> bool:
    bare = _without_brackets(text)
    return bool(_GROUP.search(bare)) and not _SEPARATORS.search(bare)


def _without_brackets(text: str) -> str:
    return re.sub(r"\s+", " ", _BRACKETS.sub(" ", text)).strip()


def _parts(text: str) -> Iterator[str]:
    """One part for each person; a slash parts people of one script, and forms of one name in two."""
    whole = _BRACKETS.sub(lambda remark: _SEPARATORS.sub(" ", remark[0]).replace("/", " "), text)
    for part in _SEPARATORS.split(whole):
        sides = [side.strip() for side in part.split("/")]
        scripts = {_is_chinese(side) for side in sides if side}
        if len(sides) == 2 and len(scripts) == 2:
            yield " ".join(sides)
        else:
            yield from sides


def remarks_in(text: str, named: tuple[Named, ...]) -> str:
    """The whole cell, where some of its words are no part of a name; else nothing."""
    plain = _plain(text)
    names = fold(" ".join(f"{one.zh} {one.latin} {one.group}" for one in named))
    rest = re.sub(r"\b(?:and|mr|mrs|ms|miss|dr|prof)\b", " ", fold(plain))
    if any(part not in names for part in re.findall(r"[a-z0-9]+|[^\W_]", rest.replace("和", ""))):
        return plain
    return ""


def _is_chinese(text: str) -> bool:
    return any(map(is_hanzi, text))


def _named(part: str) -> Named | None:
    """The Chinese and the Latin form of one name, without titles and remarks."""
    inner = [found.strip() for found in _BRACKETS.findall(part)]
    bare = _NATIONAL.sub("", _without_brackets(part)).strip()
    bare = _TITLES.sub("", bare).strip()
    chinese = "".join(re.findall(r"[\u3400-\u9fff·]+", bare))
    latin = re.sub(r"\s+", " ", re.sub(r"[\u3400-\u9fff·]+", " ", bare)).strip(" -–,.")
    for other in inner:  # a name in brackets in the other script is its second form; anything else a remark
        if not latin and chinese and re.fullmatch(r"[A-Za-z][A-Za-z'’ \-]+", other):
            latin = other
        elif not chinese and latin and re.fullmatch(r"[\u3400-\u9fff·]{2,8}", other):
            chinese = other
    chinese = _TITLES.sub("", chinese)
    if not chinese and not latin:
        return None
    return Named(zh=chinese, latin=" ".join(_cased(word) for word in latin.split()))


def _cased(word: str) -> str:
    """Latin words that are all capitals become capitalised."""
    return word.capitalize() if len(word) > 1 and word.isupper() else word
