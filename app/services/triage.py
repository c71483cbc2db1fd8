"""Sorting anonymous tips: into a case of their own, into one that is known, or aside, each as one step."""

from collections.abc import Iterator
from dataclasses import replace

from app.errors import AppError, Problem
from app.records.declare import Record
from app.records.levels import Level
from app.records.printing import printed
from app.records.types import TYPES
from app.records.types.case import Case
from app.records.types.evidence import Evidence
from app.records.types.tip import Tip
from app.records.values import Bilingual, Link, Term
from app.records.words import word
from app.services import recording
from app.services.session import Session

ASIDE = ("checking", "waiting", "doubtful", "not_ours", "referred", "discarded")
"""What a tip can become without a case, in the order in which it is offered."""
NEW = frozenset({"new", "urgent"})
"""Standings of a tip that nobody has sorted yet."""
_TOLD = ("event_date", "place", "people", "received_month")
"""What a tip says beside its text; a case has no field for it, so it goes into the remarks."""


def promote(session: Session, tip_id: str, language: str) -> str:
    """A case made from a tip, for handlers only, with its files; the id of the case."""
    tip = _tip(session, tip_id)
    case = recording.blank(
        session, "case", summary=tip.text, province=tip.province, topics=tip.topics, risks=tip.risks,
        came_from=Term("tip"), remarks=_remarks(tip, language), minimum_level=Term(Level.NEED_TO_KNOW.code),
    )  # fmt: skip
    sorted_ = replace(tip, triage=Term("promoted"), promoted_to=Link(case.id))
    recording.save_all(session, [case, sorted_, *_files(session, tip, case.id)], "triage")
    return case.id


def add_to(session: Session, tip_id: str, case_id: str) -> None:
    """A tip noted as part of a case that is known; its files become evidence of that case."""
    tip = _tip(session, tip_id)
    if not isinstance(session.vault_record(case_id), Case):
        raise AppError(Problem.RECORD_NOT_FOUND)
    sorted_ = replace(tip, triage=Term("added"), promoted_to=Link(case_id))
    recording.save_all(session, [sorted_, *_files(session, tip, case_id)], "triage")


def set_aside(session: Session, tip_id: str, standing: str) -> None:
    """A tip that becomes no case for now: one of `ASIDE`."""
    recording.save(session, replace(_tip(session, tip_id), triage=Term(standing)), "triage")


def _tip(session: Session, id_: str) -> Tip:
    found = recording.fetch(session, id_)
    if not isinstance(found, Tip):
        raise AppError(Problem.RECORD_NOT_FOUND)
    return found


def _remarks(tip: Tip, language: str) -> Bilingual:
    lines = []
    for name in _TOLD:
        said = printed(TYPES["tip"].fields[name], getattr(tip, name), language, str, {})
        if said:
            lines.append(f"{word(language, 'tip', name)}{': ' if language == 'en' else '：'}{said}")
    text = "\n".join(lines)
    return Bilingual(en=text) if language == "en" else Bilingual(zh=text)


def _files(session: Session, tip: Tip, case_id: str) -> Iterator[Record]:
    """The evidence of a tip, now also of the case."""
    for link in tip.files:
        file = recording.fetch(session, link.id)
        if isinstance(file, Evidence) and case_id not in {case.id for case in file.cases}:
            yield replace(file, cases=(*file.cases, Link(case_id)))
