"""The log of a legal-aid station: clients, against whom, what was done for them, where they were sent on."""

from collections.abc import Sequence

from app.records.declare import Record
from app.records.types.assistance import Assistance
from app.records.types.case import Case
from app.services.registers.register import CALM, DONE, SOON, Asked, Entry, Register, made

KINDS = frozenset({"legal_aid", "public_interest", "admin_suit", "petitioner", "election", "complaint"})
"""Kinds of cases that a station takes."""
SERVICES = frozenset({"legal_fund", "counsel", "assist", "represent", "pil", "legal_info", "referral"})
"""What a station does for a client."""


def stations(asked: Asked) -> Register:
    """The cases of stations, the newest first, and how often each service was given."""
    columns = (
        *asked.field("case", "principals", "kind", "status", "public_interest", "affected_group"),
        asked.field("act", "perpetrators")[0],
        *asked.field("assistance", "provision", "lawyer", "referred_to"), *asked.field("case", "province"),
    )  # fmt: skip
    cases = [one for one in asked.records("case") if isinstance(one, Case) and _of_a_station(one)]
    given: dict[str, int] = {}
    entries = [_entry(asked, one, given) for one in cases]
    return made("stations", columns, entries, [(words, str(count)) for words, count in given.items()])


def _of_a_station(case: Case) -> bool:
    return case.kind is not None and case.kind.code in KINDS


def _entry(asked: Asked, case: Case, given: dict[str, int]) -> Entry:
    if (hidden := asked.hidden(case)) is not None:
        return hidden
    linking = asked.session.read.links_to(case.id)
    told = asked.says(case, "principals", "kind", "status", "public_interest", "affected_group")
    acts = _shown(asked, "act", linking)
    services = [one for one in _shown(asked, "assistance", linking) if _is_service(one)]
    against = [asked.say(one, "perpetrators") or asked.say(one, "authorities") for one in acts]
    for one in services:
        words = asked.say(one, "provision")
        given[words] = given.get(words, 0) + 1
    names = ("provision", "lawyer", "referred_to")
    done = [_joined([asked.say(one, name) for one in services]) for name in names]
    cells = (*told, _joined(against), *done, asked.say(case, "province"))
    return Entry(case.id, "case", cells, _tone(case, bool(services)), told[1])


def _shown(asked: Asked, type_: str, keys: Sequence[int]) -> list[Record]:
    return [one for one in asked.records(type_, keys) if asked.hidden(one) is None]


def _is_service(one: Record) -> bool:
    return isinstance(one, Assistance) and one.provision is not None and one.provision.code in SERVICES


def _joined(told: list[str]) -> str:
    return " · ".join(dict.fromkeys(filter(None, told)))


def _tone(case: Case, served: bool) -> str:
    if case.status is not None and case.status.code == "closed":
        return CALM
    return DONE if served else SOON
