"""How a record is called on screen: its title as far as it may be shown, else its type and a mask."""

from collections.abc import Iterable
from typing import Any

from app.records import words
from app.records.cells import is_empty
from app.records.codec import read, split, type_of
from app.records.declare import RAISED, FieldDeclaration, Record, fields_of, saying
from app.records.leaves import Json, Path
from app.records.leveling import leaf_level, own_level, plain_fields, protecting
from app.records.levels import Level
from app.records.titles import title as worded
from app.services.session import Session

MASK = {"zh_hans": "已遮盖", "zh_hant": "已遮蓋", "en": "Hidden"}
ELSEWHERE = {"zh_hans": "不在本库中", "zh_hant": "不在本庫中", "en": "not in this vault"}
"""What a link to a record that this vault does not have is called."""
SEPARATOR = " · "


def title(session: Session, record: Record | str, language: str, *, brief: bool = False) -> str:
    """The title of a record or id: no part above team unless revealed; codes only while names are hidden.

    A `brief` one is a name without what tells it from others of that name (see `records.titles`).
    """
    found = session.vault_record(record) if isinstance(record, str) else record
    if found is None:
        return ELSEWHERE[language]
    type_ = type_of(found)
    ceiling = shown_up_to(session, found)
    if is_masked(session, found) or (session.hide_names and type_ != "case"):
        return f"{_code(found) or words.type_word(language, type_)} · {MASK[language]}"
    if type_ == "case" and session.hide_names:
        return _code(found) or MASK[language]
    resolve = lambda id_: _linked(session, id_, language, ceiling)  # noqa: E731
    text = worded(found, language, ceiling, resolve, session.added, brief=brief)
    return text or f"{words.type_word(language, type_)} · {MASK[language]}"


def other_title(session: Session, record: Record, language: str) -> str:
    """The title in the other language from where it differs; empty where it hides something."""
    tongue = "zh_hans" if language == "en" else "en"
    words, beside = title(session, record, tongue), title(session, record, language)
    return "" if MASK[tongue] in words else _from_difference(words, beside)


def _from_difference(words: str, beside: str) -> str:
    """A title without the parts at its head, codes and numbers, that the title beside it has said."""
    parts, said = words.split(SEPARATOR), beside.split(SEPARATOR)
    same = next((n for n, part in enumerate(parts) if said[n : n + 1] != [part]), len(parts))
    return SEPARATOR.join(parts[same:])


def _code(record: Record) -> str:
    """The code of a case: drawn at random, it says nothing, so it may stand where all else is covered."""
    return str(getattr(record, "code", "")) if type_of(record) == "case" else ""


def _linked(session: Session, id_: str, language: str, ceiling: Level) -> str | None:
    """What a link inside a title prints: the linked record's own title, one step deep."""
    found = session.vault_record(id_)
    if found is None:
        return ELSEWHERE[language]
    if is_masked(session, found):
        return _code(found) or MASK[language]
    return worded(found, language, ceiling, lambda _id: None, brief=True) or MASK[language]


def is_masked(session: Session, record: Record) -> bool:
    """Whether the whole record is need-to-know and not revealed now."""
    return own_level(record) == Level.NEED_TO_KNOW and not session.revealed(record.id)


def seen(session: Session, record: Record, names: Iterable[str]) -> Record:
    """Some fields of a record as far as a list, snippet or page head may show them, leaf by leaf."""
    if session.revealed(record.id):
        return record
    fields, said, rules = fields_of(type(record)), vars(record), protecting(record)
    free, shown = _free(record, rules), dict[str, Any]()
    for name in dict.fromkeys(names):
        if name in said and name in fields and not is_empty(fields[name], said[name]):
            whole = name in free
            shown[name] = said[name] if whole else _part_seen(record, fields[name], rules)
    return saying(type(record), {"id": record.id, "unknown": {}, **shown})


def _free(record: Record, rules: dict[Path, Json]) -> frozenset[str]:
    """The fields that need no look leaf by leaf: nothing raises any of theirs above team."""
    if any(path[0] == RAISED for path in rules) or own_level(record) > Level.TEAM:
        return frozenset()
    return plain_fields(type_of(record), Level.TEAM)


def _part_seen(record: Record, field: FieldDeclaration, rules: dict[Path, Json]) -> Any:
    """The value of a field without the leaves above team."""
    type_, value = type_of(record), getattr(record, field.name)
    leaves = split(field, value)
    values = {**rules, **{(field.name, *path): leaf for path, leaf in leaves.items()}}
    kept = {
        path: leaf
        for path, leaf in leaves.items()
        if leaf_level(type_, values, (field.name, *path)) <= Level.TEAM
    }
    return value if len(kept) == len(leaves) else read(field, kept)[0]


def shown_up_to(session: Session, record: Record) -> Level:
    """The highest level that is shown of a record now."""
    return Level.NEED_TO_KNOW if session.revealed(record.id) else Level.TEAM
