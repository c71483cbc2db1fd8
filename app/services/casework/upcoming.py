"""The limits that end in the next days, or ended lately, over all cases; days are counted when asked."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.services import titling
from app.services.casework.clocks import Clock, LimitView, clocks
from app.services.session import Session

AHEAD, BEHIND, SHOWN, LOOKED_AT = 14, 30, 8, 24
ALL, ALL_LOOKED_AT = 60, 120
"""The same where everything is wanted, however long ago it ended."""
COUNTED = 1000
"""So many cases are counted; Home waits for no more."""


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One limit of one person in one case; what is masked says only that it is there."""

    case: str
    title: str
    view: LimitView

    @property
    def last(self) -> date:
        """The last day that it may be."""
        end = self.view.limit.end
        return end.latest if end else date.max


@dataclass(frozen=True, slots=True)
class Around:
    """The limits around a day; `others` counts the cases that have one and are not among those listed."""

    limits: list[Upcoming]
    others: int
    at_least: bool = False
    """There are more than were counted."""


def upcoming(session: Session, language: str, *, everything: bool = False) -> Around:
    """The limits around today by their last day, overdue ones first; `everything` reaches back for ever."""
    today = session.today()
    first = date.min if everything else today - timedelta(days=BEHIND)
    last = today + timedelta(days=AHEAD)
    found = _found(session, language, first, last, ALL_LOOKED_AT if everything else LOOKED_AT)
    shown = sorted(found, key=lambda one: (one.last, one.title))[: ALL if everything else SHOWN]
    counted = session.read.due_until(last.isoformat(), COUNTED)
    others = counted - len({one.case for one in shown})
    return Around(shown, max(0, others), at_least=counted == COUNTED)


def _found(session: Session, language: str, first: date, last: date, most: int) -> list[Upcoming]:
    rows = session.read.due_between(first.isoformat(), last.isoformat())
    keys = list(dict.fromkeys(key for key, *_ in rows))[:most]
    found: list[Upcoming] = []
    for stored in session.read.rows(keys):
        masked = titling.title(session, stored.copy.id, language)
        for clock in clocks(session, stored.copy.id, language):
            found += [Upcoming(stored.copy.id, _title(clock, masked), view) for view in clock.limits
                      if _around(view, first, last)]  # fmt: skip
    return found


def _title(clock: Clock, case: str) -> str:
    return clock.title or case


def _around(view: LimitView, first: date, last: date) -> bool:
    end = view.limit.end
    return view.running and end is not None and end.latest >= first and end.earliest <= last
