"""Where somebody is held, under what measure, at which stage, and for how many days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.procedure.counting import Days
from app.procedure.facts import Fact, Proceeding, coded_type, fact
from app.records import vocabularies
from app.records.types.act import Act

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


def custody(proceeding: Proceeding) -> Custody:
    """What the acts of a proceeding tell of custody."""
    acts = [act for act in proceeding.acts if act.certainty is None or act.certainty.code in _CERTAIN]
    stretches = [held for act in acts if (held := _held(act, acts)) is not None]
    return Custody(tuple(stretches), _stage(acts))


def _held(act: Act, acts: Sequence[Act]) -> Held | None:
    code, began = coded_type(act), _taken(act)
    if code not in HELD or began is None:
        return None
    return Held(act.id, code, began.days, _until(act, began.days, acts))


def _taken(act: Act) -> Fact | None:
    """Days held count from being taken; where only the measure is known, from it."""
    return fact(act.arrived_at) or fact(act.start)


def _until(act: Act, since: Days, acts: Sequence[Act]) -> Days | None:
    ends = [ended.days] if (ended := fact(act.end)) else []
    for other in acts:
        began = fact(other.start)
        replaces = coded_type(other) in HELD | FREED and other.id != act.id
        if replaces and began is not None and began.days.earliest > since.latest:
            ends.append(began.days)
    return min(ends, key=lambda days: days.earliest, default=None)


def _stage(acts: Sequence[Act]) -> str:
    """The latest certain, unended act is the stage (model.md, Hard choices)."""
    standing = [
        act for act in acts
        if coded_type(act).startswith("measure:") and coded_type(act) not in ASIDE and fact(act.start)
    ]  # fmt: skip
    unended = [act for act in standing if act.end is None]
    return coded_type(max(unended, key=_at)) if unended else ""


def _at(act: Act) -> tuple[date, int]:
    """When an act began; of several on one day the later one of the list of measures, which follows a
    proceeding.
    """
    began = fact(act.start)
    assert began is not None
    code = coded_type(act).removeprefix("measure:")
    return began.days.latest, vocabularies.order(("measure",), code)
