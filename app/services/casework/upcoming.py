"""The limits that end in the next days, or ended lately, over all cases; days are counted when asked."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.services import titling
from app.services.casework.clocks import Clock, LimitView, clocks
from app.services.session import Session

AHEAD, BEHIND, SHOWN, LOOKED_AT = 14, 30, 8, 24


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


def upcoming(session: Session, language: str) -> list[Upcoming]:
    """The limits around today by their last day, overdue ones first."""
    today = session.today()
    first, last = today - timedelta(days=BEHIND), today + timedelta(days=AHEAD)
    rows = session.read.due_between(first.isoformat(), last.isoformat())
    keys = list(dict.fromkeys(key for key, *_ in rows))[:LOOKED_AT]
    found: list[Upcoming] = []
    for stored in session.read.rows(keys):
        masked = titling.title(session, stored.copy.id, language)
        for clock in clocks(session, stored.copy.id, language):
            found += [Upcoming(stored.copy.id, _title(clock, masked), view) for view in clock.limits
                      if _around(view, first, last)]  # fmt: skip
    return sorted(found, key=lambda one: (one.last, one.title))[:SHOWN]


def _title(clock: Clock, case: str) -> str:
    return clock.title or case


def _around(view: LimitView, first: date, last: date) -> bool:
    end = view.limit.end
    return view.running and end is not None and end.latest >= first and end.earliest <= last
