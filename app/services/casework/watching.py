"""Days on which somebody must be called, visited or asked after, kept with a case like its limits."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from app.procedure.counting import Days
from app.procedure.custody import Custody
from app.procedure.facts import days_of
from app.records.declare import Record
from app.records.types.act import Act
from app.records.types.case import Case
from app.records.types.information import Information
from app.records.types.note import Note

CALL, NEXT, FIRST, LAWYER, NEWS = "~call", "~next", "~first", "~lawyer", "~news"
"""What a kept day is for; the first sign tells it from a limit of the law."""
LAWYER_DAYS, FIRST_LAWYER_DAYS, NEWS_DAYS = 14, 2, 30
"""Days after a lawyer's last meeting, after being taken (a first meeting is due within 48 hours of asking,
Criminal Procedure Law 39), and after the last news."""
SPOKEN = frozenset({"call", "message", "meeting", "visit_family", "prison_visit", "office_visit"})
"""Kinds of notes that count as having spoken to somebody."""
_ASLEEP = frozenset({"closed", "not_taken"})
MOST_DAYS = 3650
NEVER = date(1970, 1, 1)
"""Stands for a first call that nobody has made yet."""


Custodies = Sequence[tuple[str, Custody]]
"""The custody of each person of a case."""


def watches(case: Case, records: Sequence[Record], found: Custodies) -> Iterator[tuple[str, Days]]:
    """Each day of a case that is being worked on, under a name of its own."""
    if case.status is not None and case.status.code in _ASLEEP:
        return
    notes = [one for one in records if isinstance(one, Note)]
    yield from _calls(case, notes)
    yield from _next(notes)
    yield from _custody(records, notes, found)


def stages(found: Custodies) -> set[str]:
    """The stages at which people of a case stand, each as the type of its act; closed cases too."""
    return {one.stage for _, one in found if one.stage}


def _calls(case: Case, notes: Iterable[Note]) -> Iterator[tuple[str, Days]]:
    spoken = [one for one in notes if one.kind is not None and one.kind.code in SPOKEN]
    for row in case.contact_rota:
        if row.person is None or row.every_days is None:
            continue
        person = row.person.id
        with_them = [one for one in spoken if person in _people(one)]
        last = _newest(one.date for one in with_them) or _newest([case.opened_on])
        due = last + _days(row.every_days) if last else NEVER
        yield f"{CALL}/{row.row_id}", Days(due, due)


def _days(number: Decimal) -> timedelta:
    """Days as written, within reason: a slip of the keyboard must not end beyond the calendar."""
    return timedelta(days=int(min(max(number, Decimal(0)), Decimal(MOST_DAYS))))


def _people(note: Note) -> set[str]:
    return {link.id for link in note.persons} | ({note.through.id} if note.through else set())


def _next(notes: Iterable[Note]) -> Iterator[tuple[str, Days]]:
    """The next visit, parcel or deposit: the day that the newest note of its kind says."""
    newest: dict[str, tuple[date, Note]] = {}
    for one in notes:
        kind, day = one.kind.code if one.kind else "", _newest([one.date]) or NEVER
        if kind not in newest or day >= newest[kind][0]:
            newest[kind] = day, one
    for _, note in newest.values():
        if (days := days_of(note.next_contact_on)) is not None:
            yield f"{NEXT}/{note.id}", days


def _custody(
    records: Sequence[Record], notes: Sequence[Note], found: Custodies
) -> Iterator[tuple[str, Days]]:
    """For everybody who is held: when the lawyer must be seen again, and when there was no news too long."""
    held = False
    met = _newest(one.date for one in notes if one.kind is not None and one.kind.code == "lawyer_meeting")
    for person, one in found:
        current = one.current
        if current is None:
            continue
        held = True
        if met is None or met < current.since.earliest:
            what, due = FIRST, current.since.latest + timedelta(days=FIRST_LAWYER_DAYS)
        else:
            what, due = LAWYER, met + timedelta(days=LAWYER_DAYS)
        yield f"{what}/{person}", Days(due, due)
    if held and (last := _newest(map(_day, records))) is not None:
        due = last + timedelta(days=NEWS_DAYS)
        yield NEWS, Days(due, due)


def _day(record: Record) -> object:
    """The day of something that is news of a case."""
    if isinstance(record, Act):
        return record.start
    if isinstance(record, Information):
        return record.account_date or record.received_on
    return record.date if isinstance(record, Note) else None


def _newest(values: Iterable[object]) -> date | None:
    days = [days.latest for value in values if (days := days_of(value)) is not None]
    return max(days, default=None)
