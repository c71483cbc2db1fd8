"""What was promised and given: each provision with its recipient, owner, status and result."""

from collections import Counter

from app.records.types.assistance import Assistance
from app.services.registers.register import CALM, DONE, LATE, SOON, Asked, Entry, Register, made

TONES = {
    "declined": CALM, "refused": LATE, "completed": DONE, "delivered": DONE, "paid": DONE, "stopped": CALM,
}  # fmt: skip
"""The tone of a standing; what still runs is amber."""
_NAMES = ("provision", "recipient", "owner", "status", "needed_by", "amount_approved", "provider", "results")


def provisions(asked: Asked) -> Register:
    """What still runs first; how often each provision was given."""
    columns = (*asked.field("assistance", *_NAMES), *asked.field("assistance", "cases"))
    records = [one for one in asked.records("assistance") if isinstance(one, Assistance)]
    records.sort(key=lambda one: _tone(one) != SOON)
    counted = Counter(asked.say(one, "provision") for one in records if asked.hidden(one) is None)
    sums = [(words, str(count)) for words, count in counted.most_common(6) if words]
    return made("provisions", columns, [_entry(asked, one) for one in records], sums)


def _tone(one: Assistance) -> str:
    return SOON if one.status is None else TONES.get(one.status.code, SOON)


def _entry(asked: Asked, one: Assistance) -> Entry:
    if (hidden := asked.hidden(one)) is not None:
        return hidden
    told = asked.says(one, *_NAMES)
    return Entry(one.id, "assistance", (*told, asked.say(one, "cases")), _tone(one), told[3])
