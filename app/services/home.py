"""Home: what was worked on last and what is to be done, in one look."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.services.lists import ListQuery, RowView, counts, keys, rows
from app.services.session import Session

SHOWN = 8
OPEN = ("open", "doing", "waiting", "missed")


@dataclass(frozen=True, slots=True)
class HomeView:
    """What Home shows. `conflicts` are the ids of records on which two values wait for a person."""

    cases: list[RowView]
    tasks: list[RowView]
    counts: Mapping[str, int]
    conflicts: list[str]


def home(session: Session, language: str, shown: int = SHOWN) -> HomeView:
    """The latest cases, the tasks that are open by due day, how much there is, and what waits."""
    tasks = keys(session, ListQuery("task", filters=tuple(("status", code) for code in OPEN)))
    return HomeView(
        cases=rows(session, keys(session, ListQuery("case"))[:shown], language),
        tasks=rows(session, tasks[:shown], language),
        counts=counts(session),
        conflicts=waiting(session),
    )


def note_conflicts(session: Session, ids: Iterable[str]) -> None:
    """After an import: remember the records on which it left two values standing."""
    session.remember("conflicts", list(dict.fromkeys([*waiting(session), *ids])))


def waiting(session: Session) -> list[str]:
    """The records noted with a conflict that nobody has settled yet."""
    kept = session.recall("conflicts")
    ids = [id_ for id_ in kept if isinstance(id_, str)] if isinstance(kept, list) else []
    return [id_ for id_ in ids if (copy := session.read.get(id_)) is not None and copy.conflicts()]
