"""Anonymous tips that wait for triage; nobody's name stands on them and no log is kept until then."""

from app.records.types.tip import Tip
from app.services.registers.register import CALM, DONE, LATE, SOON, Asked, Entry, Register, made
from app.services.triage import NEW

_URGENT = frozenset({"urgent", "high"})


def tips(asked: Asked) -> Register:
    """Those that nobody has looked at first, urgent before the rest."""
    names = ("received_month", "urgency", "province", "topics", "triage", "promoted_to")
    columns = (asked.field("tip", "text")[0], *asked.field("tip", *names))
    records = [one for one in asked.records("tip") if isinstance(one, Tip)]
    records.sort(key=lambda one: (not _is_new(one), not _is_urgent(one)))
    waiting = sum(_is_new(one) for one in records)
    sums = [(asked.word("waiting_tips"), str(waiting))]
    return made("tips", columns, [_entry(asked, one) for one in records], sums)


def _is_new(one: Tip) -> bool:
    return one.triage is None or one.triage.code in NEW


def _is_urgent(one: Tip) -> bool:
    return one.urgency is not None and one.urgency.code in _URGENT


def _entry(asked: Asked, one: Tip) -> Entry:
    if (hidden := asked.hidden(one)) is not None:
        return hidden
    told = asked.says(one, "received_month", "urgency", "province", "topics", "triage", "promoted_to")
    text = asked.say(one, "text").replace("\n", " ")[:120]
    tone = DONE if not _is_new(one) else LATE if _is_urgent(one) else SOON
    return Entry(one.id, "tip", (text, *told), tone if _is_new(one) else CALM, told[4])
