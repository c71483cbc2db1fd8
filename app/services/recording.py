"""Making, reading, saving and throwing away records."""

from collections.abc import Callable, Iterable
from typing import Any

from app.records.beginning import beginning
from app.records.codec import identified, leaves_of, load, type_of
from app.records.declare import FieldDeclaration, Record, changed, fields_of
from app.records.leaves import Copy, Json, Path, diff
from app.records.leveling import leaf_level, protecting, shown_level
from app.records.levels import Level
from app.records.linking import linked
from app.records.showing import missing, shows
from app.records.strictness import effective
from app.services import funding
from app.services.session import Session
from app.services.settings import with_questions
from app.vault.store import Group

__all__ = [
    "blank",
    "conflicts",
    "fetch",
    "level_of",
    "missing",
    "purge",
    "restore",
    "save",
    "settle",
    "shows",
    "trash",
]

Progress = Callable[[int, int], None]
"""Told how much of how much is done; may raise AppError(CANCELLED)."""

RAISING = {
    "information": ("source",),
    "consent": ("giver", "guardian", "interpreter", "witness"),
    "interview": ("respondent", "interpreter"),
    "fund": ("giver", "contact"),
    "training": ("trainees",),
    "act": ("witnesses",),
}
"""Links that raise the person they name to need-to-know: who helped stays hidden (model.md, Levels)."""


def blank(session: Session, type_: str, **prefill: Any) -> Record:
    """A new record that is not saved yet."""
    return beginning(type_, session.today(), **prefill)


def fetch(session: Session, id_: str) -> Record | None:
    """A record to look at or to edit; None where this vault does not have it."""
    copy = session.read.get(id_)
    if copy is None:
        return None
    return changed(load(copy), as_opened=copy)


def save(session: Session, record: Record, reason: str = "") -> Record:
    """Save a record as edited; what moved meanwhile becomes a conflict and nothing is overwritten."""
    return save_all(session, [record], reason)[0]


def save_all(
    session: Session, records: Iterable[Record], reason: str = "", progress: Progress | None = None
) -> list[Record]:
    """Save several records as one verb; either all are saved or none. Raises FUND_SHORT."""
    ready = [identified(record) for record in records]
    funds = funding.funds_of(ready)
    with session.write(reason) as group:
        before = funding.left(session.vault, funds)
        saved = []
        with group.gathering():
            for done, record in enumerate(ready):
                if progress:
                    progress(done, len(ready))
                saved.append(changed(record, as_opened=written(session, group, record)))
        for id_ in persons_raised(ready):
            for one in {id_, session.vault.shown_as(id_)}:
                raise_person(session, group, one)
        funding.refuse_overspending(session.vault, before, funds)
    return saved


def written(session: Session, group: Group, record: Record) -> Copy:
    """Create a record, or save what differs from the copy it was handed out from."""
    values = leaves_of(record)
    known = session.vault.get(record.id)
    if known is None:
        return group.create(type_of(record), values, record.id)
    before = record.as_opened if record.as_opened and record.as_opened.id == record.id else known
    return group.save(before, diff(before.shown(), values))


def persons_raised(records: Iterable[Record]) -> set[str]:
    """The ids of the people whom some records name as helpers or sources."""
    found: set[str] = set()
    for record in records:
        if fields := RAISING.get(type_of(record)):
            found |= {row.target for row in linked(record) if row.field in fields}
    return found


def raise_person(session: Session, group: Group, id_: str) -> None:
    """Raise a person to need-to-know, unless a principal of a case."""
    copy = session.vault.get(id_)
    if copy is None or copy.type != "person" or _is_principal(session, id_):
        return
    if copy.shown().get(("minimum_level",)) != Level.NEED_TO_KNOW.code:
        group.save(copy, {("minimum_level",): Level.NEED_TO_KNOW.code})


def _is_principal(session: Session, id_: str) -> bool:
    return bool(session.vault.links_to(id_, ("principals",)))


def trash(session: Session, ids: Iterable[str]) -> None:
    """Put records into the trash."""
    with session.write("trash") as group:
        for id_ in ids:
            group.trash(id_)


def restore(session: Session, ids: Iterable[str]) -> None:
    """Take records out of the trash."""
    with session.write("restore") as group:
        for id_ in ids:
            group.restore(id_)


def purge(session: Session, id_: str) -> None:
    """Erase a record and its history for good, with what its figures counted; cannot be undone."""
    session.vault.purge_many(with_questions(session, [id_]))
    session.tell(frozenset([id_]))


def level_of(record: Record, field: str) -> Level:
    """The level of a field as it stands: declared, raised by the record, raised on the field."""
    return shown_level(type_of(record), protecting(record), field)


def conflicts(session: Session, id_: str) -> dict[Path, list[Json]]:
    """The leaves on which more than one value stands: the one shown first, then those that wait."""
    copy = session.read.get(id_)
    found = copy.conflicts() if copy else {}
    return {path: [leaf.shown, *(value for _, value in leaf.waiting)] for path, leaf in found.items()}


def conflict_levels(session: Session, id_: str) -> dict[Path, Level]:
    """Who may see each leaf on which more than one value stands."""
    copy = session.read.get(id_)
    if copy is None:
        return {}
    values = effective(copy)
    return {path: leaf_level(copy.type, values, path) for path in copy.conflicts()}


def settle(session: Session, id_: str, path: Path, choice: Json) -> None:
    """Settle one conflict: the choice supersedes every value that stands."""
    copy = session.read.get(id_)
    if copy is not None and path in copy.leaves:
        with session.write("settle") as group:
            group.settle(copy, path, choice)


def declarations(record: Record) -> list[FieldDeclaration]:
    """The declared fields of a record, in order."""
    return list(fields_of(type(record)).values())
