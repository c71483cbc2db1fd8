"""Drafting one side of a bilingual text from the other: our own terms put across, the rest left to people."""

import re
from collections.abc import Mapping
from functools import cache

from app.records import vocabularies

LISTS = (
    "measure",
    "procedure_step",
    "violation",
    "charge",
    "authority_type",
    "custody_place_type",
    "document_kind",
    "role",
    "relation_type",
    "provinces",
)
"""Lists whose words stand in narrative texts."""

_HANZI = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")


@cache
def _pairs(side: str) -> tuple[re.Pattern[str] | None, Mapping[str, str]]:
    found: dict[str, str] = {}
    for name in LISTS:
        for entry in vocabularies.terms(name).values():
            for chinese in (entry.zh_hans, entry.zh_hant):
                source, target = (chinese, entry.en) if side == "en" else (entry.en, entry.zh_hans)
                if len(source) >= 2 and target:
                    found.setdefault(source, target)
    if not found:
        return None, {}
    edge = "" if side == "en" else r"\b"
    words = sorted(found, key=len, reverse=True)
    return re.compile("|".join(edge + re.escape(word) + edge for word in words)), found


def put_terms(text: str, side: str) -> str:
    """The text with every term of our lists put into the language of a side (`zh` or `en`)."""
    pattern, found = _pairs(side)
    if pattern is None:
        return text
    around = " " if side == "en" else ""
    put = pattern.sub(lambda match: f"{around}{found[match[0]]}{around}", text)
    return re.sub(r" {2,}", " ", put).strip() if put != text else text


def untranslated(text: str, side: str) -> bool:
    """Whether a side still speaks the other language.

    Told from the text itself, so that the mark needs no place in the record and goes when the work is done.
    """
    hanzi, latin = len(_HANZI.findall(text)), len(_LATIN.findall(text))
    if side == "en":
        return hanzi * 2 > latin
    return hanzi == 0 and len(re.findall(r"[A-Za-z]{2,}", text)) >= 3
