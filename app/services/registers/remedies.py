"""Remedies as chains: a disclosure request, the reconsideration of its answer, the lawsuit after it."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from app.procedure.facts import days_of
from app.records.types.act import Act
from app.services.registers.register import CALM, DONE, LATE, SOON, Asked, Entry, Register, made

if TYPE_CHECKING:
    from app.services.casework.clocks import LimitView

_LIST = "procedure_step:"
SOON_DAYS = 14


def remedies(asked: Asked) -> Register:
    """Every step under the chain that it stands in, in order, with its receipt and what must come next."""
    columns = (
        asked.word("step"), *asked.field("act", "filed_on", "delivery", "received_on", "decision_on"),
        *asked.field("act", "decision"), asked.word("next_limit"), *asked.field("act", "cases"),
    )  # fmt: skip
    acts = {one.id: one for one in asked.records("act") if isinstance(one, Act) and _is_step(one)}
    running = _running(asked, acts.values())
    strung = chains(acts)
    entries = list[Entry]()
    for number, chain in enumerate(strung, 1):
        group = asked.word("chain").format(n=number)
        entries += [_entry(asked, act, at, group, running.get(act.id)) for at, act in enumerate(chain, 1)]
    return made("remedies", columns, entries, [(asked.word("chains"), str(len(strung)))])


def _running(asked: Asked, acts: Iterable[Act]) -> "dict[str, LimitView]":
    """For each act the limit that runs out first of those that it has set going."""
    from app.services.casework.clocks import clocks

    found: dict[str, LimitView] = {}
    for case in {link.id for act in acts for link in act.cases}:
        for clock in clocks(asked.session, case, asked.language):
            for view in clock.limits:
                known = found.get(view.limit.record)
                if view.running and not view.hidden and (known is None or _end(view) < _end(known)):
                    found[view.limit.record] = view
    return found


def _end(view: "LimitView") -> date:
    assert view.limit.end is not None
    return view.limit.end.latest


def _is_step(act: Act) -> bool:
    return act.type is not None and act.type.code.startswith(_LIST)


def chains(acts: Mapping[str, Act]) -> list[list[Act]]:
    """The acts in their chains (`act.chain` links them, whichever way), each in the order of days."""
    root = {id_: id_ for id_ in acts}

    def found(id_: str) -> str:
        while root[id_] != id_:
            id_ = root[id_]
        return id_

    for act in acts.values():
        for row in act.chain:
            if row.target is not None and row.target.id in acts:
                root[found(act.id)] = found(row.target.id)
    grouped: dict[str, list[Act]] = {}
    for id_, act in acts.items():
        grouped.setdefault(found(id_), []).append(act)
    ordered = [sorted(chain, key=_day) for chain in grouped.values()]
    return sorted(ordered, key=lambda chain: _day(chain[-1]), reverse=True)


def _day(act: Act) -> str:
    days = days_of(act.filed_on) or days_of(act.start) or days_of(act.decision_on)
    return str(days.latest) if days else ""


def _entry(asked: Asked, act: Act, number: int, group: str, limit: "LimitView | None") -> Entry:
    if (hidden := asked.hidden(act)) is not None:
        return hidden
    step = f"{number}. {asked.say(act, 'type')}"
    told = asked.says(act, "filed_on", "delivery", "received_on", "decision_on", "decision")
    next_ = f"{limit.name} · {limit.limit.end}" if limit else ""
    return Entry(
        act.id, "act", (step, *told, next_, asked.say(act, "cases")), _tone(asked, act, limit), group
    )


def _tone(asked: Asked, act: Act, limit: "LimitView | None") -> str:
    if act.decision is not None:
        return DONE
    if limit is None:
        return CALM
    left = (_end(limit) - asked.session.today()).days
    return LATE if left < 0 else SOON if left <= SOON_DAYS else CALM
