"""One piece of evidence at a glance, as far as it may be told: facts, versions, who had it, its cases."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.records.printing import printed
from app.records.types import TYPES
from app.records.types.evidence import Evidence
from app.records.words import word
from app.services import custody_telling, titling
from app.services.session import Session

FACTS = ("kind", "document_kind", "made_at", "collected_at", "collected_by", "source_address")
PLACE = ("copy", "exhibit", "derived_from")
"""Which version of what it is."""
GENERATIONS = 20
"""Copies of copies that are followed: a chain of links that bites its tail must end."""
SHORT = 6
"""Names of types that people know are shorter: JPEG, PDF; those of Office are a line long."""
_UNITS = ("B", "kB", "MB", "GB", "TB")


@dataclass(frozen=True, slots=True)
class Version:
    """The original or a copy of it: the record, how it is called, and whether it is the one looked at."""

    id: str
    words: str
    current: bool
    hidden: bool


@dataclass(frozen=True, slots=True)
class Glance:
    """What stands beside a file; `transfers` as day, whom to, and why, the newest first."""

    facts: tuple[tuple[str, str], ...]
    sha256: str
    versions: tuple[Version, ...]
    transfers: tuple[tuple[str, str, str], ...]
    cases: tuple[tuple[str, str], ...]


def glance(session: Session, id_: str, language: str) -> Glance | None:
    """What may be told; None where the record is covered or no evidence."""
    record = session.vault_record(id_)
    if not isinstance(record, Evidence) or titling.is_masked(session, record):
        return None
    with session.asking():
        shown = titling.seen(session, record, (*FACTS, "file", "cases", *PLACE))
        assert isinstance(shown, Evidence)
        chain = custody_telling.chain(session, id_, language)
        return Glance(
            tuple(_facts(session, shown, language)),
            shown.file.sha256 if shown.file else "",
            tuple(_versions(session, shown, language)),
            tuple(_handed(row) for row in reversed(chain.transfers)) if chain else (),
            tuple((link.id, titling.title(session, link.id, language)) for link in shown.cases),
        )


def _facts(session: Session, shown: Evidence, language: str) -> Iterator[tuple[str, str]]:
    fields = TYPES["evidence"].fields
    title = lambda id_: titling.title(session, id_, language)  # noqa: E731
    for name in FACTS:
        value = getattr(shown, name)
        if value and (said := printed(fields[name], value, language, title, session.added)):
            yield word(language, "evidence", name), said
    if shown.file is not None:
        kind = (shown.file.media_type or "").rpartition("/")[2]
        told = (kind.upper() if len(kind) < SHORT else "", size_words(shown.file.size))
        yield word(language, "evidence", "file"), " · ".join(filter(None, told))


def size_words(size: int) -> str:
    """A number of bytes as people read it: 2.1 MB."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{value:.1f} {_UNITS[unit]}" if unit and value < 100 else f"{value:.0f} {_UNITS[unit]}"


def _versions(session: Session, shown: Evidence, language: str) -> Iterator[Version]:
    """From the first one back that is not covered: it, what was made from it, and from that."""
    first, covered = _origin(session, shown)
    known: dict[str, Evidence] = {}
    waiting = [*covered, first]
    while waiting and len(known) < GENERATIONS:
        one = waiting.pop(0)
        if one.id in known:
            continue
        known[one.id] = one
        if not titling.is_masked(session, one):
            made = session.read.loaded(session.read.links_to(one.id, ("derived_from",)))
            waiting += [copy for copy in reversed(made) if isinstance(copy, Evidence)]
    for one in known.values() if len(known) > 1 else ():
        yield Version(
            one.id, _called(session, one, language), one.id == shown.id, titling.is_masked(session, one)
        )


def _origin(session: Session, shown: Evidence) -> tuple[Evidence, list[Evidence]]:
    """Whence it comes, as far back as that may be told; and the covered one before it, if there is one."""
    one, seen = shown, {shown.id}
    while one.derived_from is not None and one.derived_from.id not in seen:
        before = session.vault_record(one.derived_from.id)
        if not isinstance(before, Evidence):
            break
        if titling.is_masked(session, before):
            return one, [before]
        part = titling.seen(session, before, PLACE)
        assert isinstance(part, Evidence)
        one = part
        seen.add(one.id)
    return one, []


def _called(session: Session, one: Evidence, language: str) -> str:
    """The kind of copy and its number, not the title, which they share."""
    if titling.is_masked(session, one):
        return titling.title(session, one, language)
    shown = titling.seen(session, one, PLACE)
    assert isinstance(shown, Evidence)
    copy = shown.copy
    kind = printed(TYPES["evidence"].fields["copy"], copy, language, str, session.added) if copy else ""
    number = "" if session.hide_names else shown.exhibit
    return " · ".join(filter(None, (kind, number))) or titling.title(session, one, language)


def _handed(row: tuple[str, ...]) -> tuple[str, str, str]:
    said = dict(zip(custody_telling.COLUMNS, row, strict=True))
    return said["at"], said["to_whom"] or said["from_whom"], said["reason"]
