"""Home: what was worked on last and what is to be done, in one look."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.services.lists import ListQuery, RowView, counts, first_keys, rows
from app.services.session import Session

SHOWN = 8
OPEN = ("open", "doing", "waiting", "missed")


@dataclass(frozen=True, slots=True)
class HomeView:
    """What Home shows. `conflicts` are records on which values wait for a person, and on how many leaves."""

    cases: list[RowView]
    tasks: list[RowView]
    counts: Mapping[str, int]
    conflicts: Mapping[str, int]


def home(session: Session, language: str, shown: int = SHOWN) -> HomeView:
    """The latest cases, the tasks that are open by due day, how much there is, and what waits."""
    tasks = ListQuery("task", filters=tuple(("status", code) for code in OPEN))
    return HomeView(
        cases=rows(session, first_keys(session, ListQuery("case"), shown), language),
        tasks=rows(session, first_keys(session, tasks, shown), language),
        counts=counts(session),
        conflicts=waiting(session),
    )


def waiting(session: Session) -> dict[str, int]:
    """The records of the profile on which two values wait, each with the number of such leaves.

    Read from what is derived with every write, so an import, a team folder, an edit that met another, an
    undo and the trash all count.
    """
    return session.read.conflicts(session.types)
