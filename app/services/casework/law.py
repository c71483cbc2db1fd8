"""What users changed of the law's data: holidays of a year, and rules that are switched off."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import uuid4

import msgspec

from app.errors import AppError, Problem
from app.procedure.citing import cited
from app.procedure.counting import Holidays, days_of, shipped_holidays
from app.procedure.own import OwnRule, is_sound
from app.procedure.rules import versions
from app.services.session import Session

_OFF, _HOLIDAYS, _OWN = "rules_off", "holidays", "own_rules"
_YEAR = re.compile(r"[0-9]{4}")


def rules_off(session: Session) -> frozenset[str]:
    """The rules that are not computed in this vault."""
    kept = session.recall(_OFF)
    return frozenset(str(rule) for rule in kept) & set(versions()) if isinstance(kept, list) else frozenset()


def switch_rule(session: Session, rule: str, *, on: bool) -> None:
    """Switch a rule off or on again."""
    off = set(rules_off(session)) | {rule}
    session.remember(_OFF, [*sorted(off - {rule} if on else off)])
    _changed(session)


def read_own_rules(session: Session) -> tuple[OwnRule, ...]:
    """The users' own rules as the vault keeps them; what cannot be counted with is left out."""
    kept = session.recall(_OWN)
    found = []
    for values in kept if isinstance(kept, list) else ():
        with suppress(msgspec.ValidationError):
            found.append(msgspec.convert(values, OwnRule))
    return tuple(rule for rule in found if is_sound(rule))


def add_rule(session: Session, rule: OwnRule) -> None:
    """A rule of one's own, from now on computed in every case. Raises RULE_INCOMPLETE."""
    made = msgspec.structs.replace(rule, id=uuid4().hex[:8])
    if not is_sound(made):
        raise AppError(Problem.RULE_INCOMPLETE)
    _keep_own(session, (*session.own_rules, made))


def remove_rule(session: Session, id_: str) -> None:
    """Compute a rule of one's own no more."""
    _keep_own(session, tuple(rule for rule in session.own_rules if rule.id != id_))


def _keep_own(session: Session, rules: tuple[OwnRule, ...]) -> None:
    session.remember(_OWN, [msgspec.to_builtins(rule) for rule in rules])
    _changed(session)


def recall(session: Session) -> bool:
    """Have the session know what users changed of the law; whether they changed anything."""
    session.own_rules, session.rules_off = read_own_rules(session), rules_off(session)
    session.days_off = holidays(session) if session.recall(_HOLIDAYS) else None
    return bool(session.own_rules or session.rules_off or session.days_off)


def _changed(session: Session) -> None:
    """The days kept with each case are made again at the next idle moments."""
    recall(session)
    session.vault.make_again("case")


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
    _changed(session)


def holiday_words(session: Session, year: int) -> tuple[str, str]:
    """The holidays and made-up workdays of a year as words that `set_holidays` takes."""
    known = holidays(session)
    off, on = (_spelled(day for day in days if day.year == year) for days in (known.off, known.on))
    return off, on


def _spelled(days: Iterable[date]) -> str:
    """Days as words, those in a row as first and last."""
    rows: list[list[date]] = []
    for day in sorted(days):
        if rows and day - rows[-1][-1] == timedelta(days=1):
            rows[-1].append(day)
        else:
            rows.append([day])
    return ";".join(f"{row[0]:%m-%d}" + (f"..{row[-1]:%m-%d}" if row[1:] else "") for row in rows)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule for the page of the law: its words, its articles, since when, whether it is computed."""

    id: str
    group: str
    name: str
    law: str
    versions: int
    verified: bool
    on: bool


def rules(session: Session, language: str) -> list[RuleLine]:
    """Every rule in its newest version."""
    off = rules_off(session)
    return [
        RuleLine(
            id_, found[-1].group, found[-1].names[language], cited(found[-1].law, language), len(found),
            found[-1].confidence == "verified", id_ not in off,
        )
        for id_, found in versions().items()
    ]  # fmt: skip
