"""Who can be called: contacts by category, what each can help with, when, and how far they are trusted."""

from collections.abc import Iterable
from dataclasses import replace

from app.records.types.case import Case
from app.records.types.person import Person
from app.services.registers.register import CALM, DONE, LATE, SOON, Asked, Entry, Register, made

_BROKEN = frozenset({"compromised"})
"""States of a channel that nobody may use."""
_TRUSTED = frozenset({"known", "introduced"})
_CAREFUL = frozenset({"untested", "doubt", "limited"})
_NEVER = "do_not_use"


def contacts(asked: Asked) -> Register:
    """Every contact under each of its categories; addresses and numbers stay on their own page."""
    return made("contacts", _columns(asked), [line for one in _all(asked) for line in _lines(asked, one)])


def helpers(asked: Asked) -> Register:
    """Who can help with what a case needs, those first who can do most of it."""
    case = asked.session.vault_record(asked.of)
    needs = [term.code for term in case.needs] if isinstance(case, Case) else []
    found = []
    for one in _all(asked):
        able = {term.code for term in one.can_help_with} & set(needs)
        if able and not (one.trust and one.trust.code == _NEVER):
            found.append((-len(able), one))
    found.sort(key=lambda pair: pair[0])
    sums = [(asked.word("needs"), asked.say(case, "needs"))] if isinstance(case, Case) and needs else []
    lines = [line for _, one in found for line in _lines(asked, one)[:1]]
    return made("helpers", _columns(asked), lines, sums)


def _columns(asked: Asked) -> tuple[str, ...]:
    names = ("names", "affiliation", "position", "can_help_with", "languages", "trust")
    return (*asked.field("person", *names), asked.word("channels"), asked.word("safe_hours"))


def _all(asked: Asked) -> Iterable[Person]:
    keys = asked.session.read.first_cells("person.contact_categories=")
    everybody = replace(asked, of="")
    return [one for one in everybody.records("person", keys) if isinstance(one, Person)]


def _lines(asked: Asked, one: Person) -> list[Entry]:
    if (hidden := asked.hidden(one)) is not None:
        return [hidden]
    told = asked.says(one, "affiliation", "position", "can_help_with", "languages", "trust")
    kinds = [asked.cell(one, "channels", row, "kind") for row in one.channels]
    hours = [asked.cell(one, "channels", row, "safe_hours") for row in one.channels]
    joined = " · ".join(dict.fromkeys(filter(None, kinds))), " · ".join(dict.fromkeys(filter(None, hours)))
    cells, tone = (asked.title(one), *told, *joined), _tone(one)
    groups = asked.say(one, "contact_categories").replace(", ", "、").split("、")
    return [Entry(one.id, "person", cells, tone, group) for group in groups]


def _tone(one: Person) -> str:
    if one.trust is not None and one.trust.code == _NEVER:
        return LATE
    if any(row.state and row.state.code in _BROKEN for row in one.channels):
        return LATE
    if one.trust is None:
        return CALM
    return DONE if one.trust.code in _TRUSTED else SOON if one.trust.code in _CAREFUL else CALM
