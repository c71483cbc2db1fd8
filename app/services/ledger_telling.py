"""The ledger as lines to show: to whom, when, what, on which consent; and who has what after a withdrawal."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app.records.codec import type_of
from app.records.types import TYPES
from app.records.words import type_word, word
from app.services import keys
from app.services.ledger import Holding, LedgerEntry, after_withdrawal, entries
from app.services.registers import REGISTERS, heading
from app.services.session import Session
from app.services.titling import title
from app.vault.lists import ListQuery

SHORT = 20
"""Characters of an age key that stand for it."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line: `to` are the names of those who got it, `counts` records, fields and files."""

    number: int
    at: str
    kind: str
    to: str
    reader: str
    audience: str
    cases: tuple[str, ...]
    case_ids: tuple[str, ...]
    records: int
    fields: int
    files: int
    sha256: str
    what: str = ""
    """What a file in the clear holds."""


@dataclass(frozen=True, slots=True)
class Part:
    """What went of one record: its title, the labels of the fields; none where the record went whole."""

    record: str
    type: str
    title: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """Everything the ledger knows of one line."""

    line: LedgerLine
    bundle: str
    parts: tuple[Part, ...]
    consents: tuple[Part, ...]
    reasons: tuple[str, ...]
    namings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """One consent that was withdrawn, and how many bundles went before."""

    consent: str
    title: str
    holdings: int


def lines(session: Session, language: str, reader: str = "", case: str = "") -> tuple[LedgerLine, ...]:
    """The lines, newest first, of one reader or one case where these are given."""
    found = (_line(session, entry, language) for entry in entries(session))
    return tuple(
        line
        for line in found
        if (not reader or line.reader == reader) and (not case or case in line.case_ids)
    )


def _line(session: Session, entry: LedgerEntry, language: str) -> LedgerLine:
    return LedgerLine(
        number=entry.number,
        at=entry.at,
        kind=entry.kind,
        to=_to(session, entry, language),
        reader=entry.recipient or entry.person or ",".join(entry.recipients),
        audience=entry.audience,
        cases=tuple(title(session, id_, language) for id_ in entry.cases),
        case_ids=entry.cases,
        records=len(entry.records),
        fields=len(entry.fields),
        files=len(entry.files),
        sha256=entry.sha256,
        what=_what(str(entry.facts.get("what", "")), language),
    )


def _what(what: str, language: str) -> str:
    """What a file in the clear holds: the name of a list or register; the code of what the window names."""
    kind, _, which = what.partition("/")
    if kind == "list" and which in TYPES:
        return type_word(language, which, "plural")
    return heading(which, language)[0] if kind == "register" and which in REGISTERS else what


def _to(session: Session, entry: LedgerEntry, language: str) -> str:
    """The names of those who got it: the record of a person, else what stands on the card, else the key."""
    if entry.person and session.vault_record(entry.person) is not None:
        return title(session, entry.person, language)
    sender = entry.facts.get("sender")
    named = entry.recipients or ((str(sender),) if sender else ())
    return ("、" if language != "en" else ", ").join(_named(session, text) for text in named)


def _named(session: Session, text: str) -> str:
    try:
        contact = keys.find(session, bytes.fromhex(text))
    except ValueError:
        contact = None
    return contact.name if contact else f"{text[:SHORT]}…"


def readers(found: Iterable[LedgerLine]) -> tuple[tuple[str, str], ...]:
    """The readers of some lines, as (key, name), by name."""
    named = {line.reader: line.to for line in found if line.reader}
    return tuple(sorted(named.items(), key=lambda pair: pair[1]))


def cases(found: Iterable[LedgerLine]) -> tuple[tuple[str, str], ...]:
    """The cases of some lines, as (id, title), by title."""
    named = {
        id_: name for line in found for id_, name in zip(line.case_ids, line.cases, strict=True)
    }
    return tuple(sorted(named.items(), key=lambda pair: pair[1]))


def detail(session: Session, number: int, language: str) -> Detail | None:
    """One line with the fields that went, the consents it rests on and the reasons that were written."""
    entry = next((one for one in entries(session) if one.number == number), None)
    if entry is None:
        return None
    return Detail(
        line=_line(session, entry, language),
        bundle=entry.bundle,
        parts=_parts(session, entry.records, entry.fields, language),
        consents=_parts(session, entry.consents, (), language),
        reasons=tuple(dict.fromkeys(_reasons(entry))),
        namings=tuple((title(session, id_, language), naming) for id_, naming in entry.namings.items()),
    )


def _parts(
    session: Session, records: Iterable[str], fields: Iterable[tuple[str, str]], language: str
) -> tuple[Part, ...]:
    by_record: dict[str, list[str]] = {id_: [] for id_ in records}
    for id_, name in fields:
        by_record.setdefault(id_, []).append(name)
    return tuple(_part(session, id_, names, language) for id_, names in by_record.items())


def _part(session: Session, id_: str, names: list[str], language: str) -> Part:
    record = session.vault_record(id_)
    type_ = type_of(record) if record is not None else ""
    labels = tuple(word(language, type_, name) or name for name in names) if type_ else tuple(names)
    return Part(id_, type_, title(session, id_, language), labels)


def _reasons(entry: LedgerEntry) -> list[str]:
    """The reasons written for what left without consent, above a level, or past a risk."""
    rows = [row for name in ("overridden", "ticked") for row in entry.facts.get(name) or ()]
    found = [str(row[2]) for row in rows if len(row) > 2]
    accepted: Any = entry.facts.get("accepted") or {}
    kept: Any = entry.facts.get("kept_mentions") or {}
    return [*found, *map(str, accepted.values()), *map(str, kept.values())]


def withdrawn(session: Session, language: str) -> tuple[Withdrawn, ...]:
    """The consents that were withdrawn after something had gone out."""
    found = []
    ids = session.read.ids(ListQuery("consent"))
    for start in range(0, len(ids), 200):
        for stored in session.read.rows(ids[start : start + 200]):
            if stored.copy.shown().get(("withdrawn_on",)) is not None:
                id_ = stored.copy.id
                if holdings := len(after_withdrawal(session, id_)):
                    found.append(Withdrawn(id_, title(session, id_, language), holdings))
    return tuple(found)


def holders(
    session: Session, consent: str, language: str
) -> tuple[tuple[LedgerLine, tuple[Part, ...]], ...]:
    """Who already has what that a withdrawn consent is about, newest first."""
    return tuple(_holder(session, one, language) for one in after_withdrawal(session, consent))


def _holder(session: Session, one: Holding, language: str) -> tuple[LedgerLine, tuple[Part, ...]]:
    return _line(session, one.entry, language), _parts(session, one.records, one.fields, language)
