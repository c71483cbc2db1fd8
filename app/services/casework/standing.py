"""How cases stand, in a word each: for how long somebody is held, and which limit presses."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.procedure.limits import Limit
from app.services import titling
from app.services.casework.clocks import Clock, clocks
from app.services.session import Session


@dataclass(frozen=True, slots=True)
class Standing:
    """One case: fewest and most days held, and the limit that presses; nothing of what is masked."""

    held: tuple[int, int]
    limit: Limit | None


def standings(session: Session, ids: Iterable[str], language: str) -> dict[str, Standing]:
    """The standing of some cases, by id."""
    found = {}
    for id_ in ids:
        case = session.vault_record(id_)
        if case is not None and not titling.is_masked(session, case):
            found[id_] = _standing(clocks(session, id_, language), session.today())
    return found


def _standing(told: list[Clock], today: date) -> Standing:
    shown = [clock for clock in told if not clock.hidden]
    held = max((clock.custody.days_held(today) for clock in shown), default=(0, 0))
    pressing = [view.limit for clock in shown if (view := clock.pressing) is not None]
    ends = [(limit.end.latest, limit) for limit in pressing if limit.end is not None]
    return Standing(held, min(ends, key=lambda one: one[0])[1] if ends else None)
