"""What users changed of the law's data: holidays of a year, and rules that are switched off."""

import re
from collections.abc import Iterable
from datetime import date

from app.errors import AppError, Problem
from app.procedure.counting import Holidays, days_of, shipped_holidays
from app.procedure.rules import versions
from app.services.session import Session

_OFF, _HOLIDAYS = "rules_off", "holidays"
_YEAR = re.compile(r"[0-9]{4}")


def rules_off(session: Session) -> frozenset[str]:
    """The rules that are not computed in this vault."""
    kept = session.recall(_OFF)
    return frozenset(str(rule) for rule in kept) & set(versions()) if isinstance(kept, list) else frozenset()


def switch_rule(session: Session, rule: str, *, on: bool) -> None:
    """Switch a rule off or on again."""
    off = set(rules_off(session)) | {rule}
    session.remember(_OFF, [*sorted(off - {rule} if on else off)])


def holidays(session: Session) -> Holidays:
    """The holidays that ship with the program, with the years that users wrote."""
    found = shipped_holidays()
    kept = session.recall(_HOLIDAYS)
    for year, words in kept.items() if isinstance(kept, dict) else ():
        if _YEAR.fullmatch(year) and isinstance(words, list) and len(words) == 2:
            off, on = (frozenset(days_of(int(year), str(part))) for part in words)
            found = found.with_year(int(year), off, on)
    return found


def set_holidays(session: Session, year: int, off: str, on: str) -> None:
    """Keep the holidays and made-up workdays of a year (`01-01;02-10..02-17`). Raises DATE_NOT_UNDERSTOOD."""
    for words in (off, on):
        try:
            list(days_of(year, words))
        except ValueError:
            raise AppError(Problem.DATE_NOT_UNDERSTOOD, words=words) from None
    kept = session.recall(_HOLIDAYS)
    session.remember(_HOLIDAYS, {**(kept if isinstance(kept, dict) else {}), str(year): [off, on]})


def holiday_words(session: Session, year: int) -> tuple[str, str]:
    """The holidays and made-up workdays of a year as words that `set_holidays` takes."""
    known = holidays(session)
    off, on = (_spelled(day for day in days if day.year == year) for days in (known.off, known.on))
    return off, on


def _spelled(days: Iterable[date]) -> str:
    return ";".join(f"{day:%m-%d}" for day in sorted(days))
