"""Consents with a condition, those that run out, and those that were withdrawn."""

from app.procedure.facts import days_of
from app.records.types.consent import Consent
from app.services.registers.register import CALM, DONE, LATE, SOON, Asked, Entry, Register, made

_SOON_DAYS = 30


def promises(asked: Asked) -> Register:
    """What was withdrawn first, then conditional releases, then what must be looked at again."""
    columns = (
        *asked.field("consent", "person", "trigger", "trigger_met_on", "uses", "conditions"),
        *asked.field("consent", "valid_until", "reassess_on", "withdrawn_on"), asked.word("still_to_tell"),
    )  # fmt: skip
    wanted = [one for one in asked.records("consent") if isinstance(one, Consent) and _needs_a_look(one)]
    wanted.sort(key=_urgency)
    return made("promises", columns, [_entry(asked, one) for one in wanted])


def _urgency(one: Consent) -> tuple[bool, bool, str]:
    return one.withdrawn_on is None, one.trigger is None, str(days_of(one.reassess_on))


def _needs_a_look(one: Consent) -> bool:
    conditional = one.trigger is not None and one.trigger.code != "none"
    return conditional or bool(one.valid_until or one.reassess_on or one.withdrawn_on)


def _entry(asked: Asked, one: Consent) -> Entry:
    if (hidden := asked.hidden(one)) is not None:
        return hidden
    told = asked.says(
        one, "person", "trigger", "trigger_met_on", "uses", "conditions", "valid_until", "reassess_on",
        "withdrawn_on",
    )  # fmt: skip
    untold = sum(1 for row in one.withdrawal_steps if row.told_on is None)
    cells = (*told, str(untold) if untold else "")
    return Entry(one.id, "consent", cells, _tone(asked, one, untold), told[1])


def _tone(asked: Asked, one: Consent, untold: int) -> str:
    if one.withdrawn_on is not None:
        return LATE if untold else CALM
    if one.trigger_met_on is not None:
        return DONE
    days = [days for value in (one.valid_until, one.reassess_on) if (days := days_of(value))]
    left = min(((one.latest - asked.session.today()).days for one in days), default=None)
    return CALM if left is None else LATE if left < 0 else SOON if left <= _SOON_DAYS else CALM
