"""A limit in sentences, in three scripts, each with its rule; words from `resources/law/words.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from app import resources
from app.procedure.citing import cited
from app.procedure.counting import Days, Holidays
from app.procedure.custody import Custody
from app.procedure.limits import Limit, State, follow_on
from app.procedure.rules import law_on, versions
from app.records import vocabularies
from app.records.dates import describe, from_edtf
from app.records.forgetting import kept_until_lock


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(resources.text("law", "words.toml"))


def said(key: str, language: str, **facts: object) -> str:
    """One of the sentences, filled in."""
    return _words()[key][language].format(**facts)


@kept_until_lock(1 << 11)
def day_words(day: date, language: str) -> str:
    """One day in words."""
    return describe(from_edtf(day.isoformat()), language)


def days_words(days: Days, language: str) -> str:
    """A day, or the first and the last that it may be."""
    if days.exact:
        return day_words(days.earliest, language)
    first, last = day_words(days.earliest, language), day_words(days.latest, language)
    return said("between", language, first=first, last=last)


def days_briefly(days: Days, language: str) -> str:
    """The same for a narrow place: a range within one year says its months and days."""
    first, last = days.earliest, days.latest
    if days.exact or first.year != last.year:
        return days_words(days, language)
    names = said("months", language).split()
    begin, until = (names[day.month - 1] for day in (first, last))
    same = begin == until
    if language == "en":
        return f"{first.day}–{last.day} {until}" if same else f"{first.day} {begin} – {last.day} {until}"
    return f"{begin}{first.day}–{last.day}日" if same else f"{begin}{first.day}日–{until}{last.day}日"


def name_of(limit: Limit, language: str) -> str:
    """The name of a limit's rule."""
    rule = limit.rule or versions()[limit.rule_id][-1]
    return rule.names[language]


def ground_words(code: str, language: str) -> str:
    """The words of an extension's ground."""
    return vocabularies.label(["limit_change"], code, language)


def explained(limit: Limit, language: str, today: date, holidays: Holidays) -> list[str]:
    """What a limit is, how it stands today, and what it rests on, a sentence each."""
    return [_main(limit, language), *_standing(limit, language, today), *_grounds(limit, language, holidays)]


def _main(limit: Limit, language: str) -> str:
    start = days_words(limit.start, language)
    if limit.rule is None:
        return said("no_rule", language, rule=name_of(limit, language), start=start)
    facts = {"name": name_of(limit, language), "start": start, "law": cited(limit.rule.law, language)}
    if limit.state is State.EXCLUDED:
        return said("excluded", language, **facts)
    if limit.end is None:
        return said("no_limit", language, **facts)
    back = limit.end.latest < limit.start.earliest
    return said("counted_back" if back else "limit", language, end=days_words(limit.end, language), **facts)


def _standing(limit: Limit, language: str, today: date) -> Iterator[str]:
    if limit.end is None:
        return
    if limit.closed is not None:
        closed = days_words(limit.closed, language)
        late = (limit.closed.earliest - limit.end.latest).days
        key = "stopped" if limit.state is State.STOPPED else "met_late" if late > 0 else "met"
        yield said(key, language, closed=closed, n=late)
    elif limit.state is State.RUNNING:
        yield _left(limit, limit.end, language, today)


_PASSED = {"risk": "come", "applicant": "expired", "authority": "no_record"}


def _left(limit: Limit, end: Days, language: str, today: date) -> str:
    least, most = (end.earliest - today).days, (end.latest - today).days
    if most < 0:
        whose = limit.rule.whose if limit.rule else ""
        return said(_PASSED.get(whose, "overdue"), language, n=-most)
    if most == 0 == least:
        return said("last_day", language)
    if least == most:
        return said("left", language, n=least)
    return said("left_range", language, n=max(least, 0), most=most)


def _grounds(limit: Limit, language: str, holidays: Holidays) -> Iterator[str]:
    for code in limit.unproven:
        yield said("unproven", language, ground=ground_words(code, language))
    following = follow_on(limit, holidays)
    if following is not None and limit.state is State.RUNNING:
        part, days = following
        rule = law_on(part.rule, days.earliest)
        name = rule.names[language] if rule else part.rule
        yield said("then", language, name=name, end=days_words(days, language))
    if limit.longest is not None and limit.end is not None and limit.state is State.RUNNING:
        yield from _longest(limit, language)
    if limit.uncapped:
        yield said("uncapped", language)
    if limit.open_conditions and limit.state is State.RUNNING:
        yield said("open_condition", language)
    if limit.rule is not None and limit.rule.unit == "hour" and not limit.hours_known:
        yield said("hours", language)
    if not limit.holidays_known:
        yield said("holidays", language)
    if limit.rule is not None and limit.rule.confidence == "unverified":
        yield said("unverified", language)


def _longest(limit: Limit, language: str) -> Iterator[str]:
    """The longest that the law knows, with the ground that nobody has shown."""
    stages = [stage for stage in limit.stages if not stage.granted and limit.end is not None]
    if not stages or limit.end is None:
        return
    last = max(stages, key=lambda stage: stage.end.latest)
    if last.end.latest > limit.end.latest:
        end, ground = days_words(last.end, language), ground_words(last.code, language)
        yield said("longest", language, ground=ground, end=end)


def held_words(custody: Custody, language: str, today: date) -> str:
    """How long the custody that goes on has lasted; nothing where none does."""
    least, most = custody.days_held(today)
    if most <= 0:
        return ""
    key = "held" if least == most else "held_range"
    return said(key, language, n=f"{max(least, 1):,}", most=f"{most:,}")
