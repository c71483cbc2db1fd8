"""The value of a field as words for a list or a head: short, in one language."""

from collections.abc import Callable
from typing import Any

from app.records import vocabularies
from app.records.dates import EdtfDate, Moment, describe, describe_moment
from app.records.declare import BILINGUAL, FieldDeclaration, Kind
from app.records.levels import Level
from app.records.linking import targets
from app.records.names import display
from app.records.values import Term, YesNo
from app.records.vocabularies import Added

_COMMA = {"en": ", "}
_YES_NO = {
    "zh_hans": {"yes": "是", "no": "否", "unknown": "不详"},
    "zh_hant": {"yes": "是", "no": "否", "unknown": "不詳"},
    "en": {"yes": "Yes", "no": "No", "unknown": "Not known"},
}

Titled = Callable[[str], str]


def printed(
    declaration: FieldDeclaration, value: Any, language: str, titled: Titled, added: Added | None = None
) -> str:
    """The words of a value that may be shown; `titled` titles linked records, `added` holds users' terms."""
    if value is None or value == () or value == "":
        return ""
    kind = declaration.kind
    if kind in BILINGUAL:
        return str(value.side(language))
    if kind in (Kind.TERM, Kind.TERMS):
        return _joined([_term(declaration, term, language, added) for term in _tuple(value)], language)
    if kind in (Kind.LINK, Kind.LINKS, Kind.LINKS_WITH_ATTRIBUTES):
        return _joined([titled(id_) for id_ in targets(declaration, value)], language)
    if kind == Kind.NAME_LIST:
        return display(value, language, Level.NEED_TO_KNOW)
    return _single(declaration, value, language)


def _single(declaration: FieldDeclaration, value: Any, language: str) -> str:
    if isinstance(value, YesNo):
        return _YES_NO[language][value.value]
    if isinstance(value, EdtfDate):
        return describe(value, language)
    if isinstance(value, Moment):
        return describe_moment(value, language)
    if declaration.kind == Kind.MONEY:
        return f"{value.currency} {value.amount:,}"
    if declaration.kind == Kind.ADDRESS:
        return _address(value, language)
    if declaration.kind in (Kind.TABLE, Kind.CHANNEL_LIST):
        return str(len(value))
    return f"{value}" if declaration.kind != Kind.FILE else str(value.media_type)


def _address(value: Any, language: str) -> str:
    province = vocabularies.label(("provinces",), value.province.code, language) if value.province else ""
    parts = [value.country, value.prefecture, value.county, value.text]
    texts = [text for part in parts if (text := part.side(language))]
    return ("" if language != "en" else ", ").join(filter(None, [province, *texts]))


def _term(declaration: FieldDeclaration, term: Term, language: str, added: Added | None) -> str:
    return vocabularies.label(declaration.vocabulary, term.code, language, added)


def _tuple(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _joined(texts: list[str], language: str) -> str:
    return _COMMA.get(language, "、").join(texts)
