"""Where somebody is held, under what measure, at which stage, and for how many days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from app.procedure.counting import Days
from app.procedure.facts import Proceeding, coded_type, days_of
from app.records import vocabularies
from app.records.types.act import Act
from app.records.values import Link

HELD = frozenset(
    f"measure:{code}"
    for code in (
        "summons_admin", "summons_criminal", "compelled_appearance", "continued_questioning",
        "admin_detention", "judicial_detention", "criminal_detention", "rsdl", "arrest", "liuzhi",
        "protective_custody", "prison", "compelled_supervision", "taken_away", "black_jail",
        "forced_psychiatric", "involuntary_hospital", "legal_education", "hk_arrest", "hk_bail_refused",
        "rtl", "sent_back", "forced_travel",
    )
)  # fmt: skip
"""Measures under which a person is not free to leave a place of custody."""
FREED = frozenset(
    f"measure:{code}"
    for code in (
        "bail", "residential_surveillance", "release", "released_no_charge", "case_dismissed",
        "non_prosecution", "measure_lifted", "parole", "medical_parole", "community_correction",
    )
)  # fmt: skip
"""Acts that end custody."""
ASIDE = frozenset(
    f"measure:{code}"
    for code in (
        "custody_transfer", "search_seizure", "account_frozen", "exit_ban", "passport_denied",
        "passport_void", "licence_suspended", "licence_revoked", "licence_cancelled",
        "lawyer_assessment", "admin_fine",
        "investigation_extension", "pretrial_conference", "adjourned", "deprivation_rights", "tea",
        "warned_admonition",
    )
)  # fmt: skip
"""Measures that stand beside a proceeding and are no stage of it."""
_REPLACES = HELD | FREED
"""What ends a custody before it."""
_CERTAIN = frozenset({"confirmed", "probable"})


@dataclass(frozen=True, slots=True)
class Held:
    """A stretch of custody: under which act, from when, until when (None while it goes on)."""

    act: str
    measure: str
    since: Days
    until: Days | None


@dataclass(frozen=True, slots=True)
class Custody:
    """The custody of one person as the acts tell it; days are counted when they are asked for."""

    stretches: tuple[Held, ...]
    stage: str
    """The type of the latest act that has not ended: what stands now."""

    @property
    def current(self) -> Held | None:
        """The stretch that goes on, if any."""
        return next((one for one in reversed(self.stretches) if one.until is None), None)

    def days_held(self, today: date) -> tuple[int, int]:
        """Fewest and most days of the custody that goes on, the day of being taken counted."""
        begun = self._begun()
        if begun is None:
            return 0, 0
        return (today - begun.latest).days + 1, (today - begun.earliest).days + 1

    def _begun(self) -> Days | None:
        """When the unbroken custody that goes on began."""
        if self.current is None:
            return None
        begun = self.current.since
        for one in reversed(self.stretches):
            touches = one.until is None or one.until.latest + timedelta(days=1) >= begun.earliest
            if one.since.earliest <= begun.earliest and touches:
                begun = one.since
        return begun

    def held_under(self, today: date) -> Mapping[str, int]:
        """Days under each measure, for the credit: only stretches whose days are known."""
        found: dict[str, int] = {}
        for one in self.stretches:
            until = one.until.latest if one.until else today
            if one.since.exact and (one.until is None or one.until.exact):
                name = one.measure.partition(":")[2]
                found[name] = found.get(name, 0) + (until - one.since.latest).days + 1
        return found


class _Known(NamedTuple):
    """An act, its coded type and the days of its start."""

    act: Act
    code: str
    began: Days | None


def custody(proceeding: Proceeding) -> Custody:
    """What the acts of a proceeding tell of custody."""
    acts = [_known(act) for act in proceeding.acts if act.certainty is None or act.certainty.code in _CERTAIN]
    ending = [one for one in acts if one.began is not None and one.code in _REPLACES]
    stretches = [held for one in acts if (held := _held(one, ending)) is not None]
    return Custody(tuple(stretches), _stage(acts))


def _known(act: Act) -> _Known:
    return _Known(act, coded_type(act), days_of(act.start))


def _held(one: _Known, ending: Sequence[_Known]) -> Held | None:
    if one.code not in HELD or (taken := _taken(one)) is None:
        return None
    return Held(one.act.id, one.code, taken, _until(one, taken, ending))


def _taken(one: _Known) -> Days | None:
    """Days held count from being taken; where only the measure is known, from it."""
    return days_of(one.act.arrived_at) or one.began


def _until(one: _Known, since: Days, ending: Sequence[_Known]) -> Days | None:
    ends = _later_ends(one.act, since, ending)
    ends += [since for other in ending if _frees_at_once(other, one, since, ending)]
    return min(ends, key=lambda days: days.earliest, default=None)


def _later_ends(act: Act, since: Days, ending: Sequence[_Known]) -> list[Days]:
    ends = [ended] if (ended := days_of(act.end)) else []
    for other in ending:
        began = other.began
        if began is not None and began.earliest > since.latest and other.act.id != act.id:
            ends.append(began)
    return ends


def _frees_at_once(other: _Known, one: _Known, since: Days, ending: Sequence[_Known]) -> bool:
    """Whether somebody was let go on the day of being taken.

    Where another custody ran on that day nothing tells which came first (let go at the gate, taken again):
    it counts as going on then, unless the act says what it ends.
    """
    if other.code not in FREED or other.began != since or not since.exact:
        return False
    if any(isinstance(row.target, Link) and row.target.id == one.act.id for row in other.act.chain):
        return True
    rivals = (third for third in ending if third.code in HELD and third.act.id != one.act.id)
    return not any(_ran_on(third, since, ending) for third in rivals)


def _ran_on(one: _Known, day: Days, ending: Sequence[_Known]) -> bool:
    since = _taken(one)
    if since is None or since.earliest > day.latest:
        return False
    return all(end.latest >= day.earliest for end in _later_ends(one.act, since, ending))


def _stage(acts: Sequence[_Known]) -> str:
    """The latest certain, unended act is the stage (model.md, Hard choices)."""
    standing = [
        (one.began.latest, _order(one.code), one.code) for one in acts
        if one.act.end is None and one.began is not None and one.code.startswith("measure:")
        and one.code not in ASIDE
    ]  # fmt: skip
    return max(standing, key=lambda one: one[:2])[2] if standing else ""


def _order(code: str) -> int:
    """Of several acts on one day the later one of the list of measures stands: it follows a proceeding."""
    return vocabularies.order(("measure",), code.removeprefix("measure:"))
