"""One leaf as words: which field it is, and its value."""

from app.records import vocabularies
from app.records.declare import RAISED, USER, FieldDeclaration
from app.records.leaves import Json, Path
from app.records.types import TYPES
from app.records.words import word


def field_words(type_: str, path: Path, language: str) -> str:
    """The label of a leaf's field, and of its column where it stands in a row."""
    if path[0] == RAISED and len(path) > 1:
        return field_words(type_, path[1:], language)
    if path[0] == USER:
        return path[-1]
    label = word(language, type_, path[0]) or path[0]
    column = path[2] if len(path) > 2 else ""
    inner = word(language, type_, path[0], column) if column else ""
    return f"{label} · {inner}" if inner else label


def value_words(type_: str, path: Path, value: Json, language: str) -> str:
    """The value of a leaf in short words; an em dash for none."""
    if value is None or value == "":
        return "—"
    if isinstance(value, dict):
        return _object_words(type_, path, value, language)
    if isinstance(value, list):
        return ", ".join(value_words(type_, path, one, language) for one in value)
    declaration = _declaration(type_, path)
    if declaration and declaration.vocabulary and isinstance(value, str):
        return vocabularies.label(declaration.vocabulary, value, language)
    return str(value)


def _object_words(type_: str, path: Path, value: dict[str, Json], language: str) -> str:
    declaration = _declaration(type_, path)
    if isinstance(code := value.get("code"), str) and declaration:
        return vocabularies.label(declaration.vocabulary, code, language)
    for name in ("words", "edtf", "amount", "media_type", "text"):
        if value.get(name):
            return " ".join(str(value[part]) for part in (name, "currency") if value.get(part))
    return "·"


def _declaration(type_: str, path: Path) -> FieldDeclaration | None:
    declaration = TYPES[type_].fields.get(path[0]) if type_ in TYPES else None
    if declaration and declaration.columns and len(path) > 2:
        return declaration.columns.get(path[2])
    return declaration
