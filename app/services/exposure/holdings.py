"""What somebody holds: the bundles of the ledger, and the files handed over, kept by them or made by them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

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
from app.services.session import Session
from app.vault.lists import ListQuery

Entry = Mapping[str, Any]
"""One line of the ledger."""


def keys_of(contacts: Iterable[Contact]) -> frozenset[str]:
    """Every way in which the ledger may name the keys of some contacts, former ones included."""
    cards = [card for contact in contacts for card in contact.cards]
    named = [(card.fingerprint().hex(), str(card.hybrid), str(card.classic)) for card in cards]
    return frozenset(one for names in named for one in names)


def entries_of(session: Session, persons: frozenset[str], keys: frozenset[str]) -> list[Entry]:
    """The lines of the ledger in which somebody got, or sent, a bundle: by record or by a key of theirs."""

    def theirs(entry: Entry) -> bool:
        named = {str(one) for one in entry.get("recipients", ())} | {str(entry.get("sender", ""))}
        return str(entry.get("person", "")) in persons or bool(named & keys)

    return [entry for entry in session.vault.exports() if theirs(entry)]


def bundle_of(entry: Entry) -> HeldBundle:
    """One line of the ledger as a bundle that somebody holds."""
    kind = str(entry.get("kind", "exchange"))
    return HeldBundle(
        number=int(entry["number"]),
        at=str(entry["at"]),
        kind=kind,
        audience=str(entry.get("audience", "")),
        sha256=str(entry.get("sha256", "")),
        cases=tuple(entry.get("cases", ())),
        records=len(entry.get("records", ())),
        fields=len(entry.get("fields", ())),
        files=len(entry.get("files", ())),
        received=kind == "received",
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


def sent_in(entries: Iterable[Entry]) -> Sent:
    """Everything that some lines of the ledger carried."""
    lines = list(entries)
    ceilings: dict[str, Level] = {}
    for entry in lines:
        if not entry.get("fields"):
            ceiling = BY_CODE.get(str(entry.get("ceiling", "team")), Level.TEAM)
            for id_ in entry.get("records", ()):
                ceilings[id_] = max(ceiling, ceilings.get(id_, Level.PUBLIC))
    pairs = [pair for entry in lines for name in ("fields", "ticked") for pair in entry.get(name, ())]
    return Sent(
        records=_all(lines, "records"),
        fields=frozenset((str(pair[0]), str(pair[1])) for pair in pairs if len(pair) >= 2),
        ceilings=ceilings,
        files=_all(lines, "files"),
        cases=_all(lines, "cases"),
        consents=_all(lines, "consents"),
    )


def _all(entries: list[Entry], name: str) -> frozenset[str]:
    return frozenset(str(one) for entry in entries for one in entry.get(name, ()))


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
