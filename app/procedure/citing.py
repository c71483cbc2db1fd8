"""Citations in words: `CPL 91(1)(2); MPS Proc 129` as a lawyer of each language would write it."""

import re
from collections.abc import Sequence
from functools import cache

from app.procedure.rules import law_names
from app.records.forgetting import kept_until_lock

_ARTICLE = re.compile(r"(?P<number>[0-9]+(?:-[0-9]+)?)(?P<parts>(?:\([0-9]+\))*)")
_ITEMS = {"ARL 11(11)": "第11条第11项", "ARL 23(1)(3)": "第23条第1款第3项"}
"""Where the number in brackets is an item (项), not a paragraph (款)."""
_BARE = ("OHCHR", "WGAD", "法释")
"""What is no statute and stands without title marks."""


@kept_until_lock(1 << 10)  # every rule cites the same few articles in every case
def cited(law: str, language: str) -> str:
    """A citation in a language; articles of one law stand together."""
    grouped: dict[str, list[str]] = {}
    for part in law.split("; "):
        name = _law_of(part)
        grouped.setdefault(name, []).append(part.removeprefix(name).strip())
    words = [_words(name, articles, language) for name, articles in grouped.items()]
    return ("; " if language == "en" else "；").join(words)


@kept_until_lock(1 << 10)
def cited_briefly(law: str, language: str) -> str:
    """The first statute of a citation, under the name that colleagues use, for a line with little room."""
    words = cited(law, language).partition("; " if language == "en" else "；")[0]
    if language == "en":
        return words
    return re.sub(r"《(?:中华人民共和国|中華人民共和國)?([^》（]+)(?:（[^）]*）)?》", r"\1", words)


@cache
def _names() -> Sequence[str]:
    return sorted(law_names(), key=len, reverse=True)


def _law_of(part: str) -> str:
    return next((name for name in _names() if part.startswith(name)), part)


def _words(name: str, articles: list[str], language: str) -> str:
    known = law_names().get(name)
    if known is None:
        return name  # what a user wrote, as it was written
    title = known.get(language, name)
    if language == "en":
        return " ".join(filter(None, [title, ", ".join(_plain(text) for text in articles if text)]))
    numbers = [_items(name, text) for text in articles if text]
    marked = title if name.startswith(_BARE) else f"《{title}》"
    return marked + _scripted("、".join(numbers), language)


def in_chinese(numbers: str, language: str) -> str:
    """Numbers of articles in Chinese: `39(4)` is 第39条第4款."""
    return _scripted(_items("", numbers), language) if numbers else ""


def _scripted(words: str, language: str) -> str:
    return words.replace("条", "條").replace("项", "項") if language == "zh_hant" else words


def _plain(text: str) -> str:
    number = re.sub(r"^(Arts?|art)\.\s*", "", text)
    several = "-" in number or "," in number
    return f"arts. {number}" if several else f"art. {number}"


def _items(name: str, text: str) -> str:
    if known := _ITEMS.get(f"{name} {text}"):
        return known
    numbers = re.sub(r"^(Arts?|art|s)\.\s*", "", text).split(", ")
    return "、".join(_article(number) for number in numbers)


def _article(text: str) -> str:
    found = _ARTICLE.fullmatch(text)
    if found is None:
        return text
    first, _, last = found["number"].partition("-")
    article = f"第{first}条至第{last}条" if last else f"第{first}条"
    paragraphs = "、".join(re.findall(r"[0-9]+", found["parts"]))
    return f"{article}第{paragraphs}款" if paragraphs else article
