"""What is done after a check: tasks to warn in order, consents asked anew, channels and keys barred."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from app import resources
from app.records.beginning import beginning
from app.records.codec import identified, leaves_of, load
from app.records.dates import from_edtf
from app.records.declare import Record
from app.records.leaves import Copy, Json, Path, diff
from app.records.levels import Level
from app.records.types.consent import Consent
from app.records.types.person import Person
from app.records.values import Bilingual, Link, Term
from app.services import keys
from app.services.exposure.found import AtRisk, Event, Exposure
from app.services.session import Session
from app.vault.store import Group

AT_ONCE = 3
"""The last turn that is due today; the rest is due tomorrow."""
TICKED = 4
"""The last turn that is proposed; those who only belong to a shared case are for the user to choose."""
COMPROMISED = "compromised"


@dataclass(frozen=True, slots=True)
class Choice:
    """What of an exposure is acted on: ids of people in order, of consents and contacts; their channels."""

    people: tuple[str, ...]
    consents: tuple[str, ...]
    contacts: tuple[str, ...]
    channels: bool


@dataclass(frozen=True, slots=True)
class Acted:
    """What was done: the number of the verb that undo takes back, and how much."""

    group: int
    tasks: int
    consents: int
    channels: int
    keys: int


def proposed(exposure: Exposure) -> Choice:
    """What is ticked at first."""
    return Choice(
        people=tuple(one.id for one in exposure.people if one.order <= TICKED),
        consents=tuple(one.id for one in exposure.consents),
        contacts=exposure.contacts,
        channels=any(one.own for one in exposure.channels),
    )


def act(session: Session, exposure: Exposure, choice: Choice, language: str = "zh_hans") -> Acted:
    """Bar the keys, then write everything in the records as one verb that undo takes back.

    A key stays suspected when the verb is undone: that is lifted on the contact, with a reason.
    """
    for contact in choice.contacts:
        keys.set_state(session, contact, keys.State.SUSPECTED, "exposure")
    with session.write("exposure") as group:
        tasks = [_created(group, task) for task in _tasks(session, exposure, choice, language)]
        consents = [_reassessed(session, group, id_) for id_ in choice.consents]
        own = dict.fromkeys(one.record for one in exposure.channels if one.own and choice.channels)
        channels = sum(_closed(session, group, id_) for id_ in own)
    return Acted(group.number, len(tasks), sum(consents), channels, len(choice.contacts))


def _created(group: Group, task: Record) -> Copy:
    return group.create("task", leaves_of(identified(task)), task.id)


def _reassessed(session: Session, group: Group, id_: str) -> int:
    copy, today = session.vault.get(id_), session.today()
    record = load(copy) if copy else None
    if copy is None or not isinstance(record, Consent):
        return 0
    changed = replace(record, reassess_on=from_edtf(today.isoformat()))
    group.save(copy, _changes(copy, changed))
    return 1


def _closed(session: Session, group: Group, person: str) -> int:
    """Mark every channel of the exposed person as compromised."""
    copy = session.vault.get(person)
    record = load(copy) if copy else None
    if copy is None or not isinstance(record, Person) or not record.channels:
        return 0
    rows = tuple(replace(row, state=Term(COMPROMISED)) for row in record.channels)
    group.save(copy, _changes(copy, replace(record, channels=rows)))
    return len(rows)


def _changes(copy: Copy, record: Record) -> dict[Path, Json]:
    return dict(diff(copy.shown(), leaves_of(record)))


# tasks


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.text("exposure.toml"))


def _said(name: str, language: str, **facts: int) -> Bilingual:
    """Words in the user's script and in English."""
    words = _words()[name]
    script = language if language in words and language != "en" else "zh_hans"
    return Bilingual(words[script].format(**facts), words["en"].format(**facts))


def _tasks(session: Session, exposure: Exposure, choice: Choice, language: str) -> Iterator[Record]:
    """The overview, which everybody may see, and the hidden tasks: who is warned is a map of the network."""
    people = {one.id: one for one in exposure.people}
    chosen = [people[id_] for id_ in choice.people if id_ in people]
    today = session.today()
    if chosen:
        yield _task(today, _said("overview", language, n=len(chosen)), today, level=Level.TEAM)
    if exposure.event is Event.DEVICE and exposure.person:
        yield _task(today, _said("tell", language), today, (exposure.person,))
    for turn, one in enumerate(chosen, start=1):
        yield _warning(today, one, turn, len(chosen), language)
    if choice.channels:
        yield _task(today, _said("channels", language), today, (exposure.person,))
    if choice.contacts:
        yield _task(today, _said("keys", language), today, (exposure.person,) if exposure.person else ())
    if choice.consents:
        due = today + timedelta(days=1)
        yield _task(today, _said("consents", language, n=len(choice.consents)), due, choice.consents)


def _warning(today: date, one: AtRisk, turn: int, all_: int, language: str) -> Record:
    at_once = one.order <= AT_ONCE
    due = today if at_once else today + timedelta(days=1)
    title = _said("warn", language, turn=turn, all=all_)
    remarks = _said(one.grade.name.lower(), language)
    return _task(today, title, due, (one.id,), priority="urgent" if at_once else "high", remarks=remarks)


def _task(
    today: date,
    title: Bilingual,
    due: date,
    about: tuple[str, ...] = (),
    *,
    priority: str = "urgent",
    level: Level = Level.NEED_TO_KNOW,
    remarks: Bilingual | None = None,
) -> Record:
    return beginning(
        "task",
        today,
        title=title,
        kind=Term("follow_up"),
        priority=Term(priority),
        due=from_edtf(due.isoformat()),
        about=tuple(Link(id_) for id_ in about),
        minimum_level=Term(level.code),
        remarks=remarks or Bilingual(),
    )
