"""One statement of consent, read strictly: what it says to one question, and why not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from app.disclosure.audience import Audience
from app.disclosure.known import One
from app.disclosure.reasons import Reason
from app.records.dates import EdtfDate
from app.records.values import YesNo

CUSTODY_DAYS = 90
"""Days that consent given in custody lasts at most (record model, rule 12)."""
_OWN = frozenset({"self", "prior"})
_GRANTING = _OWN | {"family", "lawyer", "guardian", "organisation"}
_UNFREE = frozenset({"in_custody", "monitored", "police_present"})
_WITHOUT_ROWS = frozenset({"story"})
"""What a use covers where the consent lists no parts for it: what happened, nothing that singles out."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the statements: may this part of this record go to these readers, today."""

    part: str
    audience: Audience
    record: str
    type: str
    cases: frozenset[str]
    today: date
    conditions_met: frozenset[str] = frozenset()


class Statement:
    """A consent record, with the protective values in effect."""

    def __init__(self, one: One) -> None:
        self._one, self.id = one, one.id
        record: Any = one.record
        self._record = record
        self.person: str = record.person.id if record.person else ""
        self.by = one.code("given_by")
        self.circumstances = frozenset(term.code for term in record.circumstances)
        self.uses = frozenset(term.code for term in record.uses)

    @property
    def own(self) -> bool:
        """Said by the person, now or in advance."""
        return self.by in _OWN

    @property
    def withdrawn(self) -> bool:
        """Withdrawn, coerced or not, whatever the day."""
        return self._record.withdrawn_on is not None or "withdrawn" in self.uses

    @property
    def withdrawn_by(self) -> date | None:
        """The last day of the withdrawal; None where it is not known."""
        day: EdtfDate | None = self._record.withdrawn_on
        return day.latest if day else None

    @property
    def day(self) -> EdtfDate | None:
        """When it was given."""
        day: EdtfDate | None = self._record.date
        return day

    @property
    def free(self) -> bool:
        """Given at liberty: said so, or in advance, and nothing speaks against it."""
        if self.circumstances & _UNFREE or self._record.free_will in (YesNo.NO, YesNo.UNKNOWN):
            return False
        return "at_liberty" in self.circumstances or self.by == "prior" or not self.own

    @property
    def amber_until(self) -> date | None:
        """The last day of a consent that was not given in freedom; None where its day is not known."""
        given = self.day.earliest if self.day else None
        return given + timedelta(days=CUSTODY_DAYS) if given else None

    @cached_property
    def opposes(self) -> frozenset[str]:
        """The statements that it disagrees with."""
        return frozenset(link.id for link in self._record.conflicts_with)

    def refuses(self, part: str, use: str) -> bool:
        """It says no, or not known, to this part for this use."""
        return any(allowed != YesNo.YES for allowed in self._rows(part, use))

    def allows(self, part: str, use: str) -> bool:
        """It says yes to this part for this use, time and readers aside."""
        if use not in self.uses or self.refuses(part, use):
            return False
        listed = any(row.use is not None and row.use.code == use for row in self._record.parts)
        return bool(self._rows(part, use)) if listed else part in _WITHOUT_ROWS

    def _rows(self, part: str, use: str) -> list[YesNo | None]:
        """The answers of the rows for a part and use; a row without a part or use refuses all of them."""
        return [
            row.allowed if row.part and row.use else None
            for row in self._record.parts
            if (row.part is None or row.part.code == part) and (row.use is None or row.use.code == use)
        ]

    def stands(self, today: date) -> bool:
        """Whether it is in force at all on a day."""
        return not any(test(today) for test in (self._not_given, self._out_of_time))

    def objection(self, question: Question, uses: tuple[str, ...]) -> Reason | None:
        """Why it does not grant what is asked; None where it does."""
        today = question.today
        steps: tuple[Callable[[], Reason | None], ...] = (
            lambda: self._not_given(today),
            lambda: self._out_of_time(today),
            lambda: self._unmet(question),
            lambda: self._wrong_reader(question.audience),
            lambda: None if self._covers(question) else Reason.NOT_COVERED,
            lambda: None if self.uses & set(uses) else Reason.USE,
            lambda: None if any(self.allows(question.part, use) for use in uses) else Reason.PART,
        )
        return next((reason for step in steps if (reason := step()) is not None), None)

    def _not_given(self, today: date) -> Reason | None:
        if self._one.strange or self._one.unranked or self.by not in _GRANTING:
            return Reason.CONSENT_UNKNOWN
        if self._record.free_will == YesNo.NO or "none" in self.uses:
            return Reason.NOT_FREE if "none" not in self.uses else Reason.NO_CONSENT
        if self.withdrawn:
            return Reason.WITHDRAWN
        given = self.day.earliest if self.day else None
        return Reason.CONSENT_UNDATED if given is None or given > today else None

    def _out_of_time(self, today: date) -> Reason | None:
        limit: EdtfDate | None = self._record.valid_until
        if limit is not None and (limit.latest is None or limit.latest < today):
            return Reason.EXPIRED
        if not self.free and (self.amber_until is None or self.amber_until < today):
            return Reason.CUSTODY_EXPIRED
        again: EdtfDate | None = self._record.reassess_on
        if again is not None and (again.earliest is None or again.earliest <= today):
            return Reason.REASSESS
        return None

    def _unmet(self, question: Question) -> Reason | None:
        trigger = self._one.code("trigger")
        met: EdtfDate | None = self._record.trigger_met_on
        if trigger not in ("", "none") and (met is None or met.latest is None or met.latest > question.today):
            return Reason.TRIGGER
        return (
            Reason.CONDITION if self._record.conditions and self.id not in question.conditions_met else None
        )

    def _wrong_reader(self, audience: Audience) -> Reason | None:
        readers = set(audience.recipients)
        only = {link.id for link in self._record.recipients}
        never = {link.id for link in self._record.recipients_excluded}
        if (only and (not readers or not readers <= only)) or (never and (not readers or readers & never)):
            return Reason.RECIPIENT
        mechanisms = {term.code for term in self._record.mechanisms}
        asked = set(audience.mechanisms)
        if audience.kind == "un" and mechanisms and (not asked or not asked <= mechanisms):
            return Reason.MECHANISM
        return None

    def _covers(self, question: Question) -> bool:
        covered = {link.id for link in self._record.covers}
        if covered and question.record not in covered:
            return False
        cases = {link.id for link in self._record.cases}
        return not cases or bool(cases & question.cases)
