"""How a record is called on screen: its title as far as it may be shown, else its type and a mask."""

from app.records import words
from app.records.codec import type_of
from app.records.declare import Record
from app.records.leveling import protecting, record_level, shown_level
from app.records.levels import Level
from app.records.titles import title as worded
from app.services.session import Session

MASK = {"zh_hans": "已遮盖", "zh_hant": "已遮蓋", "en": "Hidden"}
ELSEWHERE = {"zh_hans": "不在本库中", "zh_hant": "不在本庫中", "en": "not in this vault"}
"""What a link to a record that this vault does not have is called."""


def title(session: Session, record: Record | str, language: str) -> str:
    """The title of a record or id: no part above team unless revealed; codes only while names are hidden."""
    found = session.vault_record(record) if isinstance(record, str) else record
    if found is None:
        return ELSEWHERE[language]
    type_ = type_of(found)
    ceiling = Level.NEED_TO_KNOW if session.revealed(found.id) else Level.TEAM
    if is_masked(session, found) or (session.hide_names and type_ != "case"):
        return f"{words.type_word(language, type_)} · {MASK[language]}"
    if type_ == "case" and session.hide_names:
        return str(getattr(found, "code", "")) or MASK[language]
    text = worded(found, language, ceiling, lambda id_: _linked(session, id_, language, ceiling))
    return text or f"{words.type_word(language, type_)} · {MASK[language]}"


def _linked(session: Session, id_: str, language: str, ceiling: Level) -> str | None:
    """What a link inside a title prints: the linked record's own title, one step deep."""
    found = session.vault_record(id_)
    if found is None:
        return ELSEWHERE[language]
    if is_masked(session, found):
        return MASK[language]
    return worded(found, language, ceiling, lambda _id: None) or MASK[language]


def is_masked(session: Session, record: Record) -> bool:
    """Whether the whole record is need-to-know and not revealed now."""
    return record_level(protecting(record)) == Level.NEED_TO_KNOW and not session.revealed(record.id)


def visible(session: Session, record: Record, field: str) -> bool:
    """Whether a field of a record may stand in a list, snippet or page head."""
    return (
        session.revealed(record.id)
        or shown_level(type_of(record), protecting(record), field) < Level.NEED_TO_KNOW
    )
