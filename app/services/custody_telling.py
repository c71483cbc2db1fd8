"""The chain of custody of one record in words, as far as it may be shown."""

from dataclasses import dataclass

from app.records.printing import printed
from app.records.types import TYPES
from app.records.types.evidence import Evidence
from app.records.words import word
from app.services import titling
from app.services.session import Session

COLUMNS = ("at", "from_whom", "to_whom", "reason", "hash_checked", "note")
FACTS = (
    "collected_by", "collected_at", "made_at", "source_device", "size", "media_type", "sha256",
    "derived_from",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chain:
    """Facts as lines, transfers as rows of cells, the oldest first."""

    facts: tuple[str, ...]
    transfers: tuple[tuple[str, ...], ...]
    holds_file: bool


def chain(session: Session, id_: str, language: str) -> Chain | None:
    """What may be told; None where the record is covered or no evidence."""
    record = session.vault_record(id_)
    if not isinstance(record, Evidence) or titling.is_masked(session, record) or session.hide_names:
        return None
    shown = titling.seen(session, record, (*FACTS, "transfers", "file"))
    assert isinstance(shown, Evidence)
    fields, between = TYPES["evidence"].fields, ": " if language == "en" else "："
    said = {name: _said(session, fields[name], getattr(shown, name), language) for name in FACTS}
    facts = [f"{word(language, 'evidence', name)}{between}{text}" for name, text in said.items() if text]
    columns = fields["transfers"].columns
    rows = [
        tuple(_said(session, columns[name], getattr(row, name), language) for name in COLUMNS)
        for row in shown.transfers
    ]
    return Chain(tuple(facts), tuple(rows), shown.file is not None)


def _said(session: Session, declaration: object, value: object, language: str) -> str:
    if value is None or value == "" or value == ():
        return ""
    title = lambda one: titling.title(session, one, language)  # noqa: E731
    return printed(declaration, value, language, title, session.added)  # type: ignore[arg-type]
