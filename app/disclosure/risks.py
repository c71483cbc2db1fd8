"""涉密与执业风险: what in a package could be charged, or cost a licence; the sender judges."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app import resources
from app.disclosure.audience import ABROAD, Audience
from app.disclosure.choices import Choices
from app.disclosure.cleared import Review
from app.disclosure.consents import Question
from app.disclosure.gate import Gate
from app.disclosure.known import Known, One
from app.disclosure.review import cases_of
from app.disclosure.tracing import NAMED
from app.records.declare import USER
from app.records.leaves import Copy, Path

ARTICLES = ("cl111", "cl282", "cl308_1", "cel4")
"""Criminal Law 111, 282, 308-1; Counter-Espionage Law 4: the page names them."""


class RiskKind(StrEnum):
    """What the risk is."""

    SECRECY_MARK = "secrecy_mark"
    LEAKED = "leaked"
    CASE_FILE = "case_file"
    MEETING_RECORD = "meeting_record"
    DETAINEE_WORDS = "detainee_words"
    LAWYER_NAMED = "lawyer_named"
    NOT_PUBLIC = "not_public"
    SOURCE_ALONE = "source_alone"
    SHOWS_SOMEBODY = "shows_somebody"
    TO_GOVERNMENT = "to_government"
    PUBLISHED_LATER = "published_later"


class Remedy(StrEnum):
    """What the sender has to do: read it, give a reason or take it out, or take it out without choice."""

    READ = "read"
    REASON = "reason"
    STOP = "stop"


REMEDIES: Mapping[RiskKind, Remedy] = {
    RiskKind.SECRECY_MARK: Remedy.REASON,
    RiskKind.LEAKED: Remedy.REASON,
    RiskKind.CASE_FILE: Remedy.REASON,
    RiskKind.MEETING_RECORD: Remedy.REASON,
    RiskKind.DETAINEE_WORDS: Remedy.REASON,
    RiskKind.LAWYER_NAMED: Remedy.STOP,
    RiskKind.NOT_PUBLIC: Remedy.READ,
    RiskKind.SOURCE_ALONE: Remedy.REASON,
    RiskKind.SHOWS_SOMEBODY: Remedy.REASON,
    RiskKind.TO_GOVERNMENT: Remedy.STOP,
    RiskKind.PUBLISHED_LATER: Remedy.REASON,
}


@dataclass(frozen=True, slots=True)
class Risk:
    """One finding: what, in which record (and person), the words found, where it is already published.

    `key` stays the same, so that a reason given for it is found again; `open` says that it still blocks.
    """

    key: str
    kind: RiskKind
    remedy: Remedy
    record: str
    person: str = ""
    found: str = ""
    published: tuple[str, ...] = ()
    open: bool = False


@cache
def _marks() -> tuple[re.Pattern[str], ...]:
    lines = resources.text("disclosure", "secrecy_marks.txt").splitlines()
    return tuple(re.compile(line) for line in lines if line and not line.startswith("#"))


def risks(
    review: Review,
    records: Iterable[Copy],
    audience: Audience,
    consents: Iterable[Copy],
    choices: Choices,
    *,
    beside: Iterable[Copy] = (),
) -> tuple[Risk, ...]:
    """Everything to be read, reasoned or taken out before this package is sealed."""
    if not (audience.abroad or audience.kind in ABROAD):
        return ()
    going = list(records)
    known = Known([*beside, *going])
    gate = Gate(known, audience, consents, choices, cases_of(going))
    finder = _Finder(review, known, audience, gate)
    return tuple(_with_answer(risk, choices) for risk in finder.find())


def _with_answer(risk: Risk, choices: Choices) -> Risk:
    reason = choices.accepted.get(risk.key, "").strip()
    blocks = risk.remedy == Remedy.STOP or (risk.remedy == Remedy.REASON and not reason)
    return Risk(
        risk.key, risk.kind, risk.remedy, risk.record, risk.person, risk.found, risk.published, blocks
    )


class _Finder:
    """Looks through the records that leave."""

    def __init__(self, review: Review, known: Known, audience: Audience, gate: Gate) -> None:
        self.review, self.known, self.audience, self.gate = review, known, audience, gate
        self.going = [one for id_ in review.numbers if (one := known.get(id_)) is not None]

    def find(self) -> Iterator[Risk]:
        """Every finding, by record."""
        privileged = False
        for one in self.going:
            leaving = self.review.leaves.get(one.id, {})
            yield from self._marked(one, leaving)
            privileged = privileged or one.is_privileged
            if one.type == "evidence":
                yield from self._evidence(one, leaving)
            if one.type == "information":
                yield from self._information(one, leaving)
            if one.type == "note" and leaving:
                yield from self._note(one, leaving)
        if privileged:
            yield from self._named_lawyers()
        if self.audience.to_government:
            yield from self._to_government()

    def _marked(self, one: One, leaving: Mapping[Path, str]) -> Iterator[Risk]:
        """A mark quoted anywhere in the record of a paper or account, or in a text that leaves."""
        whole = one.type in ("evidence", "information") and bool(leaving)
        for path, value in one.values.items():
            text = value if isinstance(value, str) else ""
            if text and path[0] != USER and (whole or path in leaving):
                for mark in _marks():
                    if hit := mark.search(text):
                        yield _risk(RiskKind.SECRECY_MARK, one, found=hit[0])
                        return

    def _evidence(self, one: One, leaving: Mapping[Path, str]) -> Iterator[Risk]:
        if not leaving:
            return
        paper = one.code("document_kind")
        if paper == "case_file":
            yield _risk(RiskKind.CASE_FILE, one)
        if paper == "meeting_notes":
            yield _risk(RiskKind.MEETING_RECORD, one)
        if ("file",) in leaving:
            shown = {id_ for held in self.review.waived if held.record == one.id and (id_ := held.person)}
            visual = one.code("kind") in ("photo", "video", "screenshot", "web_capture", "drawing", "")
            if shown or (visual and not one.targets("persons")):
                yield _risk(RiskKind.SHOWS_SOMEBODY, one, person=next(iter(sorted(shown)), ""))

    def _information(self, one: One, leaving: Mapping[Path, str]) -> Iterator[Risk]:
        if not leaving:
            return
        if one.code("source_type") == "leaked":
            yield _risk(RiskKind.LEAKED, one)
        published = tuple(self._published(one))
        known_to = one.code("known_to")
        if known_to in ("source_alone", ""):
            yield _risk(RiskKind.SOURCE_ALONE, one, published=published)
        elif known_to != "published":
            yield _risk(RiskKind.NOT_PUBLIC, one, published=published)

    def _published(self, one: One) -> Iterator[str]:
        """Where an account, or another one of the same acts, is already published."""
        acts = set(one.targets("acts"))
        for other in self.known.of("information"):
            if other.id == one.id or acts & set(other.targets("acts")):
                for row in getattr(other.record, "reference", ()):
                    where = (row.outlet.side("zh"), row.title.side("zh"), row.address)
                    yield " · ".join(filter(None, where))

    def _note(self, one: One, leaving: Mapping[Path, str]) -> Iterator[Risk]:
        if one.is_privileged:
            yield _risk(RiskKind.MEETING_RECORD, one)
        if any(path[0] == "message" for path in leaving):
            yield _risk(RiskKind.DETAINEE_WORDS, one)

    def _named_lawyers(self) -> Iterator[Risk]:
        """Papers and meetings never leave under the lawyer's name."""
        lawyers = {id_ for found in self.known.lawyers.values() for id_ in found}
        for id_ in sorted(lawyers):
            one = self.known.get(id_)
            if one is not None and self.review.namings.get(id_) in NAMED:
                yield _risk(RiskKind.LAWYER_NAMED, one, person=id_)

    def _to_government(self) -> Iterator[Risk]:
        """Who is the subject must be named, and have agreed that the government is told."""
        subjects = {
            id_ for one in self.known.of("case") for id_ in map(self.known.resolve, one.targets("principals"))
        }
        for id_ in sorted(subjects & set(self.review.namings) or subjects):
            one = self.known.get(id_)
            if one is None:
                continue
            agreed = self.gate.answer(id_, one, "name").granted
            if self.review.namings.get(id_) not in NAMED or not agreed:
                yield _risk(RiskKind.TO_GOVERNMENT, one, person=id_)
            elif not self._may_be_published(id_, one):
                yield _risk(RiskKind.PUBLISHED_LATER, one, person=id_)

    def _may_be_published(self, person: str, one: One) -> bool:
        today = self.gate.choices.today
        question = Question("name", self.audience, one.id, one.type, frozenset(), today)
        said = self.gate.consents.about(person)
        return any(two.stands(today) and two.allows(question.part, "un_report_named") for two in said)


def _risk(
    kind: RiskKind, one: One, *, person: str = "", found: str = "", published: tuple[str, ...] = ()
) -> Risk:
    key = f"{kind.value}:{one.id}"
    return Risk(key, kind, REMEDIES[kind], one.id, person, found, published)
