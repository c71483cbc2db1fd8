"""What somebody holds: the bundles of the ledger, and the files handed over, kept by them or made by them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.records.codec import load
from app.records.declare import Record
from app.records.folding import tokens
from app.records.levels import BY_CODE, Level
from app.records.types.evidence import Evidence
from app.records.types.person import Person
from app.records.values import Bilingual
from app.services.exposure.found import HeldBundle, HeldFile, Way
from app.services.exposure.ties import Tie
from app.services.keys import Contact
from app.services.ledger import LedgerEntry, entries
from app.services.session import Session
from app.vault.lists import ListQuery


def keys_of(contacts: Sequence[Contact]) -> frozenset[str]:
    """Every way in which the ledger may name the keys of some contacts, former ones included."""
    cards = [card for contact in contacts for card in contact.cards]
    named = [(card.fingerprint().hex(), str(card.hybrid), str(card.classic)) for card in cards]
    counted = [f"contact:{contact.id}" for contact in contacts]
    return frozenset([*counted, *(one for names in named for one in names)])


def entries_of(session: Session, persons: frozenset[str], keys: frozenset[str]) -> list[LedgerEntry]:
    """The lines of the ledger in which somebody got, or sent, a bundle: by record or by a key of theirs."""

    def theirs(entry: LedgerEntry) -> bool:
        sender = str(entry.facts.get("sender", ""))
        return entry.person in persons or bool({*entry.recipients, entry.recipient, sender} & keys)

    return [entry for entry in entries(session) if theirs(entry)]


def bundle_of(entry: LedgerEntry) -> HeldBundle:
    """One line of the ledger as a bundle that somebody holds."""
    return HeldBundle(
        number=entry.number,
        at=entry.at,
        kind=entry.kind,
        audience=entry.audience,
        sha256=entry.sha256,
        cases=entry.cases,
        records=len(entry.records),
        fields=len(entry.fields),
        files=len(entry.files),
        received=entry.kind == "received",
    )


@dataclass(frozen=True)
class Sent:
    """The parts of records that somebody got in bundles, over all of them."""

    records: frozenset[str] = frozenset()
    fields: frozenset[tuple[str, str]] = frozenset()
    ceilings: Mapping[str, Level] = field(default_factory=dict)
    """The highest ceiling under which a record went whole, where the ledger lists no fields."""
    files: frozenset[str] = frozenset()
    cases: frozenset[str] = frozenset()
    consents: frozenset[str] = frozenset()

    def holds(self, record: str, tie: Tie) -> bool:
        """Whether a link of a record went to them."""
        return (record, tie.top) in self.fields or tie.level <= self.ceilings.get(record, -1)


def sent_in(lines: Iterable[LedgerEntry]) -> Sent:
    """Everything that some lines of the ledger carried."""
    known = list(lines)
    ceilings: dict[str, Level] = {}
    for entry in known:
        ceiling = BY_CODE.get(str(entry.facts.get("ceiling", "team")), Level.TEAM)
        for id_ in entry.records if not entry.fields else ():
            ceilings[id_] = max(ceiling, ceilings.get(id_, Level.PUBLIC))
    return Sent(
        records=_all(entry.records for entry in known),
        fields=frozenset(pair for entry in known for pair in (*entry.fields, *_ticked(entry))),
        ceilings=ceilings,
        files=_all(entry.files for entry in known),
        cases=_all(entry.cases for entry in known),
        consents=_all(entry.consents for entry in known),
    )


def _ticked(entry: LedgerEntry) -> list[tuple[str, str]]:
    pairs = entry.facts.get("ticked") or ()
    return [(str(pair[0]), str(pair[1])) for pair in pairs if len(pair) >= 2]


def _all(parts: Iterable[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(one for part in parts for one in part)


# files


def files_of(session: Session, persons: frozenset[str], names: frozenset[str], sent: Sent) -> list[HeldFile]:
    """The files that went to them, were handed to or kept by them, or were made by them."""
    held, known = [], set()
    for record in _evidence(session):
        sha256 = record.file.sha256 if record.file else ""
        ways = tuple(_ways(record, persons, names, sent, sha256))
        known.add(sha256)
        if ways:
            held.append(HeldFile(record.id, sha256, ways))
    return [*held, *(HeldFile("", sha256, (Way.SENT,)) for sha256 in sorted(sent.files - known))]


def _evidence(session: Session) -> Iterator[Evidence]:
    keys = session.read.ids(ListQuery("evidence"))
    for start in range(0, len(keys), 200):
        for stored in session.read.rows(keys[start : start + 200]):
            record = load(stored.copy)
            if isinstance(record, Evidence):
                yield record


def _ways(
    record: Evidence, persons: frozenset[str], names: frozenset[str], sent: Sent, sha256: str
) -> Iterator[Way]:
    if sha256 in sent.files or record.id in sent.records:
        yield Way.SENT
    if any(_says(row.to_whom, names) or _says(row.from_whom, names) for row in record.transfers):
        yield Way.TRANSFER
    if any(_says(row.place, names) for row in record.storage):
        yield Way.STORAGE
    if (record.author and record.author.id in persons) or _in(record.author_text, names):
        yield Way.AUTHOR


def _says(text: Bilingual, names: frozenset[str]) -> bool:
    return _in(text.zh, names) or _in(text.en, names)


def _in(text: str, names: frozenset[str]) -> bool:
    """Whether a text names somebody: folded on both sides, a Latin name only as whole words."""
    words = f" {_spaced(text)} "
    return any(f" {name} " in words for name in names)


def _spaced(text: str) -> str:
    return " ".join(tokens(text))


def names_of(person: Record | None) -> frozenset[str]:
    """The names of a person, folded, in every script, those of one character left out."""
    rows = person.names if isinstance(person, Person) else ()
    spelt = [text for row in rows for text in (row.hans, row.hant, row.latin, row.native) if text]
    return frozenset(_spaced(text) for text in spelt if len(text.strip()) > 1) - {""}
