"""The rules of law as data: every version with its article, valid from and to a day."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Literal

import msgspec

from app import resources
from app.procedure.counting import Length, length_of

Words = Mapping[str, str]
"""The same words in `zh_hans`, `zh_hant` and `en`."""

Whose = Literal["authority", "applicant", "custody", "risk"]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One extension, condition, branch, pause, restart, step or demand of a rule, under a code."""

    code: str = ""
    text: str = ""
    words: Words = {}
    mode: Literal["add", "total", "open", "restart"] = "add"
    days: int = 0
    days_min: int = 0
    months: int = 0
    months_min: int = 0
    hours: int = 0
    workdays: int = 0
    unit: str | None = None
    n: int | None = None
    approval: str = ""
    requires: str = ""
    times: int = 1
    repeatable: bool = False
    law: str = ""
    confidence: Literal["verified", "unverified"] = "verified"
    result: str = ""
    source: str = msgspec.field(default="", name="from")
    rule: str = ""
    from_day: int = 0
    measure: str = ""
    held: int = 1
    fixed_or_juyi: int = 0
    guanzhi: int | None = None

    @property
    def length(self) -> Length:
        """What an extension adds or, in mode `total`, allows altogether; what a branch allows instead."""
        if self.unit and self.n is not None:
            return length_of(self.unit, self.n)
        return Length(self.months, self.days, self.workdays, self.hours)


class Assumption(msgspec.Struct, frozen=True):
    """Extensions that are taken for granted, with the reason."""

    extensions: Sequence[str] = ()
    text: str = ""


class Rule(msgspec.Struct, frozen=True, eq=False, kw_only=True):
    """One version of one rule; each stands once, so that being the same is enough for a cache."""

    id: str
    group: Literal["criminal", "administrative", "supervision", "un"]
    names: Words
    whose: Whose
    trigger: str
    starts_on: Sequence[str]
    limit: str
    unit: str | None
    n: int | None
    law: str
    extensions: Sequence[Part]
    custody_no_holiday_extension: bool
    valid_from: date | None
    valid_to: date | None
    dates_confidence: str
    confidence: Literal["verified", "unverified"]
    note: str = ""
    applies_when: Sequence[Part] = ()
    excluded_when: Sequence[Part] = ()
    restarts_on: Sequence[Part] = ()
    pauses_on: Sequence[Part] = ()
    stops_on: Sequence[str] = ()
    branches: Sequence[Part] = ()
    steps: Sequence[Part] = ()
    then: Sequence[Part] = ()
    credit: Sequence[Part] = ()
    assume: Assumption = Assumption()
    warn_before_days: int = 0
    demands: Sequence[Part] = ()

    @property
    def conditional(self) -> bool:
        """Whether it asks anything of the facts before it applies."""
        return bool(self.applies_when or self.excluded_when)

    @property
    def length(self) -> Length | None:
        """The plain limit; None where the law names no length of time."""
        if self.unit is None or self.n is None:
            return None
        return length_of(self.unit, self.n)

    @property
    def rolls(self) -> bool:
        """Whether a last day on a holiday goes to the next workday: only what one of us must do in time."""
        return self.whose == "applicant" and self.group != "un"

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day on which this version is the law."""
        return self.valid_from or date.min, self.valid_to or date.max


class _Hypothesis(msgspec.Struct, frozen=True):
    measure: str
    rules: Sequence[str]
    text: str


class _File(msgspec.Struct, frozen=True):
    format: int
    laws: Mapping[str, Words]
    events: Mapping[str, Words]
    hypotheses: Sequence[_Hypothesis]
    rules: Sequence[Rule]


@cache
def _file() -> _File:
    return msgspec.json.decode(resources.path("law", "limits.json").read_bytes(), type=_File)


@cache
def versions() -> Mapping[str, tuple[Rule, ...]]:
    """Every version of every rule, by the rule's id, oldest first."""
    found: dict[str, list[Rule]] = {}
    for rule in _file().rules:
        found.setdefault(rule.id, []).append(rule)
    return {id_: tuple(rules) for id_, rules in found.items()}


def law_on(rule_id: str, day: date) -> Rule | None:
    """The version that is the law on the day on which a limit starts; None where none is known."""
    for first, last, rule in _spans()[rule_id]:
        if first <= day <= last:
            return rule
    return None


@cache
def _spans() -> Mapping[str, Sequence[tuple[date, date, Rule]]]:
    """The first and last day of every version of every rule."""
    return {id_: [(*rule.span, rule) for rule in found] for id_, found in versions().items()}


def law_names() -> Mapping[str, Words]:
    """The names of the laws, by the short name under which rules cite them."""
    return _file().laws


def event_words(event: str, language: str) -> str:
    """The words of an event that starts or stops a limit."""
    return _file().events[event].get(language, event)


def hypotheses() -> Mapping[str, Sequence[str]]:
    """The measures that may stand behind "taken away, measure unknown", each with its rules."""
    return {row.measure: row.rules for row in _file().hypotheses}
