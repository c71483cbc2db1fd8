"""What a case lacks that its people will ask for: each a rule with its words as data."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from app import resources
from app.procedure import saying
from app.records.declare import Record
from app.records.types.act import Act
from app.records.types.case import Case
from app.records.types.consent import Consent
from app.records.types.relation import Relation
from app.services.casework.clocks import Clock

LAWYERS = frozenset({"lawyer_of", "imposed_lawyer_of"})


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is not there: its words, a remark, how urgent (red or amber), what makes it."""

    code: str
    words: str
    remark: str
    tone: str
    type: str
    """The type of record in which it would be entered; empty where that is the case itself."""
    record: str = ""
    """The record that lacks it, where one does."""


@cache
def _rules() -> dict[str, Any]:
    return tomllib.loads(resources.text("casework", "missing.toml"))


def missing(
    case: Case,
    records: Sequence[Record],
    ties: Sequence[Relation],
    consents: Sequence[Consent],
    clocks: Sequence[Clock],
    language: str,
) -> Iterator[Missing]:
    """What is missing, the urgent first; nothing that a hidden record would give away."""
    found = [
        *_grounds(clocks, language),
        *_of_custody(records, ties, clocks),
        *_of_people(case, consents),
        *_of_work(case),
    ]
    order = list(_rules())
    for code, remark, record in sorted(found, key=lambda one: order.index(one[0])):
        rule = _rules()[code]
        words = remark or rule["remark"][language]
        yield Missing(code, rule[language], words, rule["tone"], rule["type"], record)


Lack = tuple[str, str, str]
"""A code, a remark of its own, the record that lacks it."""


def _grounds(clocks: Sequence[Clock], language: str) -> Iterator[Lack]:
    """A limit that was lengthened without a paper, or that only an unproven ground could still lengthen."""
    for clock in clocks:
        for view in clock.limits:
            if not view.running or view.hidden or view.limit.rule is None:
                continue
            later = [stage.code for stage in view.limit.stages if not stage.granted] if view.overdue else []
            custody = view.limit.rule.custody_no_holiday_extension
            codes = view.limit.unproven or (tuple(later[:1]) if custody else ())
            if codes:
                words = " · ".join(saying.ground_words(code, language) for code in codes)
                yield "ground", f"{words} · {view.brief}", view.limit.record


def _of_custody(
    records: Sequence[Record], ties: Sequence[Relation], clocks: Sequence[Clock]
) -> Iterator[Lack]:
    acts = {record.id: record for record in records if isinstance(record, Act)}
    for clock in clocks:
        held = clock.custody.current
        act = acts.get(held.act) if held is not None and not clock.hidden else None
        if act is None:
            continue
        if not act.custody_places:
            yield "place", "", act.id
        if not any(row.file is not None for row in act.documents):
            yield "paper", "", act.id
        if not act.notices:
            yield "notice", "", act.id
    if any(clock.custody.current for clock in clocks) and not _has_lawyer(records, ties):
        yield "lawyer", "", ""


def _has_lawyer(records: Sequence[Record], ties: Sequence[Relation]) -> bool:
    named = any(act.lawyers for act in records if isinstance(act, Act))
    return named or any(tie.type is not None and tie.type.code in LAWYERS for tie in ties)


def _of_people(case: Case, consents: Sequence[Consent]) -> Iterator[Lack]:
    if not case.principals:
        yield "principal", "", ""
    asked = {one.person.id for one in consents if one.person is not None and one.withdrawn_on is None}
    if any(link.id not in asked for link in case.principals):
        yield "consent", "", ""


def _of_work(case: Case) -> Iterator[Lack]:
    if case.owner is None:
        yield "owner", "", ""
    if case.next_review_on is None:
        yield "review", "", ""
    if not case.contact_rota:
        yield "rota", "", ""
