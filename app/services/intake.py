"""来电速记: what a phone call yields becomes a case, a person, an act and what hangs on them, as drafts."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from app.errors import AppError
from app.records import vocabularies
from app.records.codec import type_of
from app.records.dates import EdtfDate, from_edtf, understand
from app.records.declare import Record
from app.records.folding import is_hanzi
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo
from app.services.building import build
from app.services.recording import blank, missing, save_all
from app.services.session import Session

TAKEN_AWAY = "measure:taken_away"
"""Taken away, legal measure unknown: what is known when the telephone rings."""

UNKNOWN = "XXXX"
"""The EDTF of a date that is not known."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What was said on the telephone, as told; `person` and `caller` are ids of persons already known."""

    who: str = ""
    taken_when: str = ""
    where: str = ""
    by_whom: str = ""
    as_told: str = ""
    paper: str = ""
    health: str = ""
    children: str = ""
    caller: str = ""
    caller_recorded: bool = False
    may_call_back: YesNo | None = None
    what_may_be_done: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """The ids of the new records by type, and the fields that are still missing (type, field)."""

    ids: dict[str, str]
    missing: list[tuple[str, str]]


def take(session: Session, intake: Intake, language: str) -> IntakeResult:
    """Write all records of a call at once: drafts, ungraded, unconsented, need-to-know."""
    records = _records(session, intake, language)
    saved = save_all(session, [_kept_close(record) for record in records], "intake")
    gaps = [(type_of(record), name) for record in saved for name in missing(record)]
    if intake.taken_when and _day(session, intake.taken_when).edtf == UNKNOWN:
        gaps.append(("act", "start"))
    return IntakeResult({type_of(record): record.id for record in saved}, gaps)


def _kept_close(record: Any) -> Record:
    kept: Record = replace(record, minimum_level=Term(Level.NEED_TO_KNOW.code))
    return kept


def _records(session: Session, intake: Intake, language: str) -> list[Record]:
    person = None if intake.person else _person(session, intake)
    who = intake.person or (person.id if person else "")
    case = blank(session, "case", principals=(Link(who),))
    act = _act(session, intake, case.id, who)
    information = _information(session, intake, case.id, act.id, who)
    drafts = [case, act, information, _task(session, act, case, language)]
    drafts += [_note(session, intake, case.id, who), _consent(session, intake, case.id, who)]
    if intake.caller:
        drafts.append(_relation(session, intake, case.id))
    return [person, *drafts] if person else drafts


def _filled(session: Session, type_: str, plain: Mapping[str, Any], **typed: Any) -> Record:
    begun = blank(session, type_, **typed)
    built = build(type_, begun.id, {name: value for name, value in plain.items() if value}, str)
    return replace(begun, **{name: getattr(built, name) for name, value in plain.items() if value})


def _person(session: Session, intake: Intake) -> Record:
    spelling = "hans" if any(map(is_hanzi, intake.who)) else "latin"
    names = [{"kind": "legal", spelling: intake.who.strip()}] if intake.who.strip() else []
    plain = {"kind": "individual", "names": names}
    return _filled(
        session,
        "person",
        plain,
        health=Bilingual.written(intake.health),
        family_situation=Bilingual.written(intake.children),
    )


def _act(session: Session, intake: Intake, case: str, who: str) -> Record:
    sides = {"zh" if any(map(is_hanzi, intake.where)) else "en": intake.where}
    by_whom = Bilingual.written(intake.by_whom)
    plain: dict[str, Any] = {
        "type": TAKEN_AWAY,
        "cases": [case],
        "victims": [{"target": who, "role": "victim"}],
        "place": {"text": sides} if intake.where else None,
        "authorities": [{"name": {"zh": by_whom.zh, "en": by_whom.en}}] if by_whom else [],
    }
    start = _day(session, intake.taken_when) if intake.taken_when else None
    told = [intake.as_told, intake.paper]
    return _filled(
        session, "act", plain, start=start, description=Bilingual.written("\n".join(filter(None, told)))
    )


def _day(session: Session, words: str) -> EdtfDate:
    """The date as told; words that cannot be read, or in two ways, are kept as a date not known."""
    try:
        return understand(words, session.today())
    except AppError:
        return from_edtf(UNKNOWN, words)


def _information(session: Session, intake: Intake, case: str, act: str, who: str) -> Record:
    today = from_edtf(session.today().isoformat())
    told = (intake.who, intake.taken_when, intake.where, intake.by_whom, intake.as_told, intake.paper)
    plain = {"cases": [case], "acts": [act], "persons": [who], "received_through": "phone"}
    typed: dict[str, Any] = {
        "received_on": today,
        "account_date": today,
        "text": Bilingual.written("\n".join(filter(None, told))),
    }
    if intake.caller:
        typed["source"] = Link(intake.caller)
    else:
        typed["anonymous"] = None if intake.caller_recorded else YesNo.YES
    return _filled(session, "information", plain, **typed)


def _note(session: Session, intake: Intake, case: str, who: str) -> Record:
    today = from_edtf(session.today().isoformat())
    told = (intake.as_told, intake.health, intake.children, intake.what_may_be_done)
    plain = {"kind": "call", "cases": [case], "persons": [who]}
    return _filled(session, "note", plain, date=today, text=Bilingual.written("\n".join(filter(None, told))))


def _task(session: Session, act: Record, case: Record, language: str) -> Record:
    words = {
        lang: vocabularies.label(("task_kind",), "follow_up", lang) for lang in ("zh_hans", "zh_hant", "en")
    }
    chinese = words["zh_hant" if language == "zh_hant" else "zh_hans"]
    code = getattr(case, "code", "")
    due = from_edtf((session.today() + timedelta(days=1)).isoformat())
    title = Bilingual(f"{chinese} {code}", f"{words['en']} {code}")
    return _filled(
        session, "task", {"kind": "follow_up", "cases": [case.id], "about": [act.id]}, title=title, due=due
    )


def _consent(session: Session, intake: Intake, case: str, who: str) -> Record:
    plain: dict[str, Any] = {
        "person": who,
        "given_by": "unreachable",
        "uses": ["none"],
        "cases": [case],
        "giver": intake.caller,
    }
    today = from_edtf(session.today().isoformat())
    conditions = Bilingual.written(intake.what_may_be_done)
    return _filled(session, "consent", plain, date=today, conditions=conditions)


def _relation(session: Session, intake: Intake, case: str) -> Record:
    plain = {"from_person": intake.caller, "to_record": case, "type": "contact_for"}
    return _filled(session, "relation", plain, may_be_contacted=intake.may_call_back)
