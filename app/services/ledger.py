"""The ledger, read with types: what was sent to whom, when, from which consent, and who holds what."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.services.session import Session


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One line: what left or came, when (UTC, ISO), in which sealed file, to which keys and person.

    `recipient` is who it counts for (see `disclosing.recipients`); `fields` are (record, field) pairs;
    `consents` the ids relied on; `namings` how each person was named; `leaves` value digests by record and
    path; `facts` everything as it was noted.
    """

    number: int
    at: str
    kind: str
    bundle: str
    sha256: str
    recipients: tuple[str, ...]
    person: str
    recipient: str
    audience: str
    cases: tuple[str, ...]
    records: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    files: tuple[str, ...]
    consents: tuple[str, ...]
    namings: Mapping[str, str]
    leaves: Mapping[str, Mapping[str, str]]
    facts: Mapping[str, Any]


def entries(session: Session) -> tuple[LedgerEntry, ...]:
    """Every line, newest first."""
    return tuple(_entry(row) for row in session.vault.exports())


def _entry(row: Mapping[str, Any]) -> LedgerEntry:
    """A line from what was noted; older lines and other kinds lack some of it."""
    return LedgerEntry(
        number=int(row["number"]),
        at=str(row["at"]),
        kind=str(row.get("kind", "exchange")),
        bundle=str(row.get("bundle", "")),
        sha256=str(row.get("sha256", "")),
        recipients=_texts(row.get("recipients")),
        person=str(row.get("person", "")),
        recipient=str(row.get("recipient", "")),
        audience=str(row.get("audience", "")),
        cases=_texts(row.get("cases")),
        records=_texts(row.get("records")),
        fields=tuple((str(pair[0]), str(pair[1])) for pair in row.get("fields", ()) if len(pair) == 2),
        files=_texts(row.get("files")),
        consents=_texts(row.get("consents")),
        namings=row.get("namings", {}),
        leaves=row.get("leaves", {}),
        facts=row,
    )


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()


@dataclass(frozen=True, slots=True)
class Holding:
    """What one line gave away of some records: the fields, or the whole records of an exchange."""

    entry: LedgerEntry
    records: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]


def holders_of(session: Session, record: str) -> tuple[Holding, ...]:
    """Who already has something about a person or record, or of the records that link to it; newest first."""
    keys = session.read.links_to(record)
    about = {record, *(stored.copy.id for stored in session.read.rows(keys))}
    held = (one for one in entries(session) if _everything(one) or _went(one) & about)
    return tuple(_holding(entry, about) for entry in held)


def after_withdrawal(session: Session, consent: str) -> tuple[Holding, ...]:
    """Who has what that rested on a consent, or is about the person whose consent it is; newest first."""
    record: Any = session.vault_record(consent)
    person = record.person.id if record is not None and record.person else ""
    by_number = {one.entry.number: one for one in (holders_of(session, person) if person else ())}
    for entry in entries(session):
        if consent in entry.consents and entry.number not in by_number:
            by_number[entry.number] = _holding(entry, set(entry.records))
    return tuple(by_number[number] for number in sorted(by_number, reverse=True))


def sent_to(session: Session, recipient: str) -> tuple[LedgerEntry, ...]:
    """The disclosures that one recipient already has, newest first."""
    return tuple(one for one in entries(session) if one.kind == "disclosure" and one.recipient == recipient)


def exchanged_with(session: Session, address: str, person: str = "") -> tuple[LedgerEntry, ...]:
    """The bundles of whole records that one key or person already has, newest first."""
    return tuple(
        one
        for one in entries(session)
        if one.kind not in ("disclosure", "received")
        and (address in one.recipients or (person and one.person == person))
    )


def published(session: Session) -> tuple[LedgerEntry, ...]:
    """The disclosures that are public, newest first."""
    return tuple(one for one in entries(session) if one.kind == "disclosure" and one.audience == "public")


def _went(entry: LedgerEntry) -> set[str]:
    return set(entry.records) if entry.kind != "received" else set()


def _everything(entry: LedgerEntry) -> bool:
    return entry.facts.get("everything") is True


def _holding(entry: LedgerEntry, about: set[str]) -> Holding:
    fields = tuple(pair for pair in entry.fields if pair[0] in about)
    records = sorted(about) if _everything(entry) else [id_ for id_ in entry.records if id_ in about]
    return Holding(entry, tuple(records), fields)
