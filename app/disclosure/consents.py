"""Consent: one answer from all that a person, and others for them, ever said. Doubt counts as no."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.disclosure.audience import IRREVERSIBLE
from app.disclosure.known import Known, One
from app.disclosure.reasons import Reason
from app.disclosure.statements import Question, Statement

__all__ = ["Answer", "Consents", "Question"]

_NEAREST = list(Reason)
"""Of several reasons the one that came furthest is told."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a part may leave; by which consent, amber until when; or why not."""

    granted: bool
    reason: Reason | None = None
    consent: str = ""
    amber_until: date | None = None


class Consents:
    """Every statement at hand, by the person whom it is about."""

    def __init__(self, known: Known, records: Iterable[One]) -> None:
        self._known = known
        self._about: dict[str, list[Statement]] = {}
        for one in records:
            statement = Statement(one)
            self._about.setdefault(known.resolve(statement.person), []).append(statement)

    def about(self, person: str) -> list[Statement]:
        """The statements about a person."""
        return self._about.get(self._known.resolve(person), [])

    def answer(self, person: str, question: Question) -> Answer:
        """May this part of what is known about this person go to these readers?"""
        statements = self.about(person)
        if not statements:
            return Answer(False, Reason.NO_CONSENT)
        if quarrel := _quarrel(statements):
            return Answer(False, Reason.DISAGREEMENT, quarrel)
        void = _voided(statements)
        standing = [one for one in statements if one not in void]
        if not standing:
            return Answer(False, Reason.WITHDRAWN, void[-1].id)
        answers = [
            self._for_use(person, question, use, standing) for use in question.audience.uses(question.part)
        ]
        best = next((one for one in answers if one.granted), None) or max(answers, key=_came)
        return Answer(False, Reason.WITHDRAWN, void[-1].id) if void and best.reason == Reason.USE else best

    def _for_use(self, person: str, question: Question, use: str, standing: list[Statement]) -> Answer:
        if refusing := _refusing(standing, question.part, use):
            return Answer(False, Reason.PART, refusing.id)
        own = [one for one in standing if one.own]
        best = Answer(False, Reason.NO_CONSENT)
        for one in own:
            reason = one.objection(question, (use,)) or _too_much(one, question, use, own)
            if reason is None:
                return Answer(True, None, one.id, None if one.free else one.amber_until)
            best = max(best, Answer(False, reason, one.id), key=_came)
        behalf = [one for one in standing if not one.own and one.by != "unreachable"]
        return self._on_behalf(person, question, use, own, behalf, best)

    def _on_behalf(
        self,
        person: str,
        question: Question,
        use: str,
        own: list[Statement],
        behalf: list[Statement],
        best: Answer,
    ) -> Answer:
        """What others said for the person: only while nobody can ask and nothing of their own stands."""
        for one in behalf:
            reason = one.objection(question, (use,))
            if reason is None and one.by != "guardian":
                reason = self._may_not_speak(person, question, use, own)
            if reason is None:
                return Answer(True, None, one.id, None if one.free else one.amber_until)
            best = max(best, Answer(False, reason, one.id), key=_came)
        return best

    def _may_not_speak(
        self, person: str, question: Question, use: str, own: list[Statement]
    ) -> Reason | None:
        if any(one.stands(question.today) for one in own):
            return Reason.ON_BEHALF
        unreachable = any(one.by == "unreachable" for one in self.about(person))
        if not unreachable and self._known.resolve(person) not in self._known.held:
            return Reason.ON_BEHALF
        irreversible = question.part in IRREVERSIBLE and question.audience.irreversible
        if irreversible and own and not any(one.allows(question.part, use) for one in own):
            return Reason.EARLIER_WISHES
        return None


def _came(answer: Answer) -> int:
    return _NEAREST.index(answer.reason) if answer.reason else -1


def _quarrel(statements: list[Statement]) -> str:
    """A statement about the person that disagrees with another."""
    opposed = {id_ for one in statements for id_ in one.opposes}
    return next((one.id for one in statements if one.opposes or one.id in opposed), "")


def _voided(statements: list[Statement]) -> list[Statement]:
    """What a withdrawal takes away: all that was said up to that day, or on a day not known."""
    withdrawn = [one for one in statements if one.withdrawn]
    if not withdrawn:
        return []
    days = [one.withdrawn_by for one in withdrawn]
    known = [day for day in days if day is not None]
    if len(known) < len(days):
        return statements
    last = max(known)
    return [one for one in statements if one.withdrawn or not _given_after(one, last)]


def _given_after(one: Statement, day: date) -> bool:
    return one.day is not None and one.day.earliest is not None and one.day.earliest > day


def _refusing(standing: list[Statement], part: str, use: str) -> Statement | None:
    """A no that holds: only a later yes, given freely by the person, sets an own earlier no aside."""
    for one in standing:
        if one.refuses(part, use) and not (
            one.own and any(_later_yes(one, two, part, use) for two in standing)
        ):
            return one
    return None


def _later_yes(earlier: Statement, later: Statement, part: str, use: str) -> bool:
    said = earlier.day.latest if earlier.day else None
    return bool(later.own and later.free and said and later.allows(part, use) and _given_after(later, said))


def _too_much(one: Statement, question: Question, use: str, own: list[Statement]) -> Reason | None:
    """Consent not given in freedom covers nothing irreversible, unless it was said in freedom before."""
    if one.free or question.part not in IRREVERSIBLE:
        return None
    if question.part == "name" and not question.audience.irreversible:
        return None
    before = (two for two in own if two.free and two.allows(question.part, use))
    return None if any(_is_before(two, one) for two in before) else Reason.IRREVERSIBLE


def _is_before(earlier: Statement, later: Statement) -> bool:
    said = earlier.day.latest if earlier.day else None
    return said is not None and _given_after(later, said)
