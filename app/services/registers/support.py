"""What was done for people inside: visits, letters, parcels and money, and whether they arrived."""

from collections import Counter

from app.procedure.facts import days_of
from app.records.types.note import Note
from app.services.registers.register import CALM, DONE, LATE, Asked, Entry, Register, made

KINDS = frozenset({
    "prison_visit", "lawyer_meeting", "letter_out", "letter_in", "letter_read", "care_package", "money_in",
    "visit_family", "trial_attendance", "trial_kept_out", "release_day",
})  # fmt: skip
"""Kinds of notes that the log of support for people inside is made of."""
_FAILED = frozenset({"refused", "blocked", "returned"})


def support(asked: Asked) -> Register:
    """The log, the newest first; what was refused stands out, for a complaint needs it."""
    columns = (
        *asked.field("note", "date", "kind", "persons", "result", "refusal_reason", "quantity", "cost"),
        asked.word("next_contact"),
    )
    notes = [one for one in asked.records("note") if isinstance(one, Note) and _of_the_log(one)]
    notes.sort(key=_day, reverse=True)
    counted = Counter(asked.say(one, "kind") for one in notes if asked.hidden(one) is None)
    failed = sum(_tone(one) == LATE for one in notes)
    sums = [(words, str(count)) for words, count in counted.most_common(5)]
    if failed:
        sums.append((asked.word("refused"), str(failed)))
    return made("support", columns, [_entry(asked, one) for one in notes], sums)


def _of_the_log(note: Note) -> bool:
    return note.kind is not None and note.kind.code in KINDS


def _day(note: Note) -> str:
    days = days_of(note.date)
    return str(days.latest) if days else ""


def _entry(asked: Asked, note: Note) -> Entry:
    if (hidden := asked.hidden(note)) is not None:
        return hidden
    told = asked.says(
        note, "date", "kind", "persons", "result", "refusal_reason", "quantity", "cost", "next_contact_on"
    )
    return Entry(note.id, "note", told, _tone(note), told[1])


def _tone(note: Note) -> str:
    if note.result is None:
        return CALM
    return LATE if note.result.code in _FAILED else DONE
