"""One leaf as words: which field it is, and its value."""

from collections.abc import Callable

from app.records import vocabularies
from app.records.declare import JOINED, RAISED, USER, FieldDeclaration, Kind
from app.records.leaves import Json, Path
from app.records.strictness import declaration_of
from app.records.words import word

_YES_NO = {
    "zh_hans": {"yes": "是", "no": "否", "unknown": "不详"},
    "zh_hant": {"yes": "是", "no": "否", "unknown": "不詳"},
    "en": {"yes": "Yes", "no": "No", "unknown": "Not known"},
}
_LANGUAGES = {
    "zh_hans": {"zh": "中文", "en": "英文"},
    "zh_hant": {"zh": "中文", "en": "英文"},
    "en": {"zh": "Chinese", "en": "English"},
}
_LEVEL = {"zh_hans": "可见范围", "zh_hant": "可見範圍", "en": "Visibility"}
_JOINED = {"zh_hans": "与另一人合为一人", "zh_hant": "與另一人合為一人", "en": "Joined into another person"}

Titled = Callable[[str], str]


def field_words(type_: str, path: Path, language: str) -> str:
    """The label of a leaf's field, its column where it stands in a row, and the side of a text."""
    if path[0] == RAISED and len(path) > 1:
        return f"{field_words(type_, path[1:], language)} · {_LEVEL[language]}"
    if path[0] == JOINED:
        return _JOINED[language]
    if path[0] == USER:
        return path[-1]
    label = word(language, type_, path[0]) or path[0]
    column = path[2] if len(path) > 2 else ""
    inner = word(language, type_, path[0], column) if column else ""
    side = _LANGUAGES[language].get(path[-1], "") if len(path) > 1 else ""
    return " · ".join(filter(None, (label, inner, side)))


def value_words(
    type_: str, path: Path, value: Json, language: str, titled: Titled | None = None,
    added: vocabularies.Added | None = None,
) -> str:  # fmt: skip
    """The value of a leaf in short words; an em dash for none.

    `titled` names linked records, `added` holds users' own terms.
    """
    if value is None or value == "":
        return "—"
    declaration = declaration_of(type_, path)[0]
    if isinstance(value, list):
        return ", ".join(value_words(type_, path, one, language, titled, added) for one in value)
    if declaration is None:
        return _plain(value)
    if _is_place(declaration, path):
        return "＋" if declaration.kind != Kind.LINKS or titled is None else titled(path[1])
    return _declared_words(declaration, path, value, language, titled, added)


def _is_place(declaration: FieldDeclaration, path: Path) -> bool:
    """Whether a leaf only says that a row or member is there, and where it stands in the order."""
    if declaration.kind == Kind.LINKS:
        return True
    return bool(declaration.columns) and len(path) == 2 and declaration.kind != Kind.ADDRESS


def _declared_words(
    declaration: FieldDeclaration, path: Path, value: Json, language: str, titled: Titled | None,
    added: vocabularies.Added | None,
) -> str:  # fmt: skip
    if declaration.kind == Kind.YES_NO_UNKNOWN:
        return _YES_NO[language].get(str(value), str(value))
    if declaration.kind in (Kind.LINK, Kind.LINKS) and titled is not None:
        return titled(str(value.get("id") if isinstance(value, dict) else value))
    if declaration.vocabulary:
        code = value.get("code") if isinstance(value, dict) else value
        code = path[-1] if declaration.kind == Kind.TERMS and not isinstance(code, str) else code
        note = value.get("note") if isinstance(value, dict) else ""
        label = vocabularies.label(declaration.vocabulary, str(code), language, added)
        return f"{label} · {note}" if note else label
    return _plain(value)


def _plain(value: Json) -> str:
    if not isinstance(value, dict):
        return str(value)
    for name in ("words", "edtf", "amount", "media_type", "text", "code", "id"):
        if value.get(name):
            return " ".join(str(value[part]) for part in (name, "currency") if value.get(part))
    return "·"
