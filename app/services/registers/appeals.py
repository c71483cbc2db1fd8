"""What was sent to the United Nations and others: to whom, when, and how long an answer took."""

from collections.abc import Iterator
from datetime import date

from app.procedure.facts import days_of
from app.records.types.intervention import Intervention, InterventionResponses
from app.services.registers.register import CALM, DONE, LATE, SOON, Asked, Entry, Register, made

ANSWER_DAYS = 60
"""Days within which the Special Procedures ask for an answer to an allegation letter."""
_NO_ANSWER = frozenset({"none", "awaiting", "overdue"})
"""Kinds of responses that say that none came."""
_WAITING = frozenset({"sent", "received", "awaiting", "follow_up"})


def appeals(asked: Asked) -> Register:
    """Every appeal and letter with its answers and their lag, the newest first."""
    columns = (
        *asked.field("intervention", "sent_on", "type", "mechanisms", "persons", "symbol", "status"),
        asked.word("answers"), asked.word("lag"), *asked.field("intervention", "cases"),
    )  # fmt: skip
    records = [one for one in asked.records("intervention") if isinstance(one, Intervention)]
    entries = [_entry(asked, one) for one in records]
    lags = sorted(lag for one in records if (lag := first_lag(one)) is not None)
    sums = [(asked.word("sent"), str(len(records))), (asked.word("answered"), str(len(lags)))]
    if lags:
        sums.append((asked.word("median"), asked.word("days").format(n=lags[len(lags) // 2])))
    return made("appeals", columns, entries, sums)


def _entry(asked: Asked, one: Intervention) -> Entry:
    if (hidden := asked.hidden(one)) is not None:
        return hidden
    told = asked.says(one, "sent_on", "type", "mechanisms", "persons", "symbol", "status")
    cells = (*told, _answers(asked, one), _lag(asked, one), asked.say(one, "cases"))
    return Entry(one.id, "intervention", cells, _tone(one, asked.session.today()), told[1])


def _answers(asked: Asked, one: Intervention) -> str:
    shown = [asked.cell(one, "responses", row, "kind") for row in one.responses]
    return " · ".join(filter(None, shown))


def responses(one: Intervention) -> list[InterventionResponses]:
    """The answers that came."""
    return [row for row in one.responses if row.kind is None or row.kind.code not in _NO_ANSWER]


def lags(one: Intervention) -> Iterator[tuple[int, int]]:
    """The fewest and the most days from sending to each dated answer."""
    sent = days_of(one.sent_on)
    for row in responses(one):
        answered = days_of(row.date)
        if sent and answered and answered.latest >= sent.earliest:
            yield max(0, (answered.earliest - sent.latest).days), (answered.latest - sent.earliest).days


def first_lag(one: Intervention) -> int | None:
    """The days until the first answer at the most; None while none is dated."""
    return min((most for _, most in lags(one)), default=None)


def _lag(asked: Asked, one: Intervention) -> str:
    found = min(lags(one), key=lambda lag: lag[1], default=None)
    if found is not None:
        few, most = found
        return asked.word("days").format(n=most if few == most else f"{few}–{most}")
    waits = _waited(one, asked.session.today())
    return asked.word("waiting").format(n=waits) if waits is not None else ""


def _waited(one: Intervention, today: date) -> int | None:
    sent = days_of(one.sent_on)
    waiting = one.status is None or one.status.code in _WAITING
    return (today - sent.latest).days if sent and waiting and sent.latest <= today else None


def _tone(one: Intervention, today: date) -> str:
    if responses(one) or (one.status and one.status.code == "answered"):
        return DONE
    waited = _waited(one, today)
    if waited is None:
        return CALM
    return LATE if waited > ANSWER_DAYS else SOON
