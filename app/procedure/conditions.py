"""Whether a rule applies at all on the facts, and which branch of it; what cannot be told stays open."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from app.procedure.facts import Fact, Proceeding, code_of, coded_type
from app.procedure.rules import Part, Rule
from app.procedure.stopping import running_measure
from app.records.declare import Record, Row
from app.records.types.act import Act
from app.records.values import YesNo


class Answer(Enum):
    """What the facts say of one condition of a rule."""

    HOLDS = "holds"
    SHUT = "shut"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class _Case:
    rule: Rule
    record: Record
    row: Row | None
    start: Fact
    proceeding: Proceeding

    @property
    def act(self) -> Act | None:
        return self.record if isinstance(self.record, Act) else None

    def said(self, field: str) -> str:
        return code_of(getattr(self.record, field, None))


Test = Callable[[_Case], bool | None]
"""True or false where the facts tell, None where they do not."""


def _procedure(code: str) -> Test:
    return lambda case: None if not case.said("trial_procedure") else case.said("trial_procedure") == code


def _yes(value: object) -> bool | None:
    return None if value in (None, YesNo.UNKNOWN) else value is YesNo.YES


def _in_detention(case: _Case) -> bool | None:
    return running_measure(case.proceeding, case.record, case.start.days, "measure:criminal_detention")


def _permission(case: _Case) -> bool | None:
    asked = _yes(getattr(case.row, "permission_needed", None)) if case.row else None
    return asked if asked is not None else _yes(getattr(case.record, "state_security", None))


def _surveilled(case: _Case) -> bool | None:
    act = case.act
    return act is not None and act.type is not None and act.type.code in (
        "measure:rsdl", "measure:residential_surveillance",
    )  # fmt: skip


def _excused(*codes: str) -> Test:
    """An excuse counts only if a paper states it (MPS Procedure 127)."""

    def test(case: _Case) -> bool | None:
        rows = case.act.notices if case.act else ()
        stated = [row for row in rows if code_of(row.not_given_because) in codes]
        if not stated:
            return False
        return True if any(row.file is not None for row in stated) else None

    return test


def _age(low: int, high: int) -> Test:
    def test(case: _Case) -> bool | None:
        ages = [row.age for row in case.act.victims if row.age is not None] if case.act else []
        return any(low <= age < high for age in ages) if ages else False

    return test


def _hidden(case: _Case) -> bool | None:
    act = case.act
    if act is None:
        return None
    if act.type is not None and act.type.code in ("measure:taken_away", "violation:enforced_disappearance"):
        return True
    said = {term.code for term in act.outside_contact}
    return bool(said & {"denied", "location_withheld", "no_news"}) if said else None


def _legislation(case: _Case) -> bool | None:
    return case.said("type") == "other_letter"


def _open_trial(case: _Case) -> bool | None:
    said = code_of(getattr(case.row, "openness", None))
    return None if said in ("", "unknown") else said in ("open", "named_open", "online")


_TRANSFERRED = ("measure:transfer_prosecution", "measure:first_instance", "measure:second_instance")


def _transferred(case: _Case) -> bool | None:
    return case.act is not None and case.act.type is not None and case.act.type.code in _TRANSFERRED


APPLIES: Mapping[str, Test] = {
    "any_measure": lambda _case: True,
    "consent": lambda _case: None,
    "disappearance": _hidden,
    "undisclosed_custody": _hidden,
    "ground_known": lambda case: True if case.said("non_prosecution_ground") else None,
    "in_criminal_detention": lambda _case: True,  # the branch decides
    "in_custody": lambda _case: True,
    "legislation": _legislation,
    "open_trial": _open_trial,
    "permission_needed": _permission,
    "residential_surveillance": _surveilled,
}
EXCLUDES: Mapping[str, Test] = {
    "after_transfer": _transferred,
    "age_14_16": _age(14, 16),
    "first_time_16_18": lambda case: None if _age(16, 18)(case) else False,
    "age_70": _age(70, 200),
    "pregnant_nursing": lambda _case: None,
    "fast_track": _procedure("fast_track"),
    "summary": _procedure("summary"),
    "impossible": _excused("impossible", "no_address"),
    "may_impede": _excused("may_impede", "state_security"),
    "legislation": _legislation,
    "litigation_matter": lambda _case: None,
    "permission_needed": _permission,
    "reconsider_first": lambda case: _yes(getattr(case.record, "reconsider_first", None)),
    "residential_surveillance": _surveilled,
}
_EITHER = frozenset({"disappearance", "undisclosed_custody"})
"""Of these conditions one suffices."""


def begins(rule_id: str, record: Record, start: Fact, proceeding: Proceeding, rule: Rule) -> bool:
    """Whether the record starts this rule at all: some ask who ordered the measure, or what came before."""
    guard = GUARDS.get(rule_id)
    return guard is None or bool(guard(_Case(rule, record, None, start, proceeding)))


def _by_procuratorate(case: _Case) -> bool:
    rows = case.act.authorities if case.act else ()
    deciding = [row for row in rows if code_of(row.function) in ("investigates", "ordered")]
    return any(code_of(row.kind) == "prosecutor" for row in deciding)


def _after_liuzhi(case: _Case) -> bool:
    return any(coded_type(act) == "measure:liuzhi" for act in case.proceeding.strand(case.record))


GUARDS: Mapping[str, Test] = {
    "C05": lambda case: not _by_procuratorate(case),
    "C07": lambda case: _by_procuratorate(case) and not _after_liuzhi(case),
    "C08": lambda case: _by_procuratorate(case) and _after_liuzhi(case),
    "C24": lambda case: case.said("trial_procedure") not in ("summary", "fast_track"),
    "C25": lambda case: case.said("trial_procedure") == "summary",
    "C26": lambda case: case.said("trial_procedure") == "fast_track",
}
"""Rules that start from the same act but not for the same organ or procedure."""


def conditions(rule: Rule, record: Record, start: Fact, proceeding: Proceeding) -> Mapping[str, Answer]:
    """What the facts say of every condition of a rule."""
    case = _Case(rule, record, _row(record, start), start, proceeding)
    found: dict[str, Answer] = {}
    for part in rule.applies_when:
        found[part.code] = _answer(APPLIES[part.code](case), wanted=True)
    for part in rule.excluded_when:
        found[part.code] = _answer(EXCLUDES[part.code](case), wanted=False)
    if any(found.get(code) is Answer.HOLDS for code in _EITHER):
        found.update(dict.fromkeys(_EITHER & set(found), Answer.HOLDS))
    return found


def _answer(told: bool | None, *, wanted: bool) -> Answer:
    if told is None:
        return Answer.UNKNOWN
    return Answer.HOLDS if told is wanted else Answer.SHUT


def _row(record: Record, start: Fact) -> Row | None:
    if not start.row:
        return None
    tables = ("requests", "notices", "documents", "hearings", "items_seized", "sentences", "responses")
    rows = (row for name in tables for row in getattr(record, name, ()))
    return next((row for row in rows if row.row_id == start.row), None)


def branch_of(rule: Rule, record: Record, start: Fact, proceeding: Proceeding) -> Part | None:
    """The branch that the facts choose; None where the plain limit holds or nothing tells."""
    if rule.id in _ORDERED and (ordered := _ordered(rule, record)):
        return ordered
    if not rule.branches:
        return None
    case = _Case(rule, record, _row(record, start), start, proceeding)
    for part in rule.branches:
        test = BRANCHES.get(part.code)
        if test is not None and part.n is not None and test(case):
            return part
    return None


BRANCHES: Mapping[str, Test] = {
    "fast_track": _procedure("fast_track"),
    "summary": _procedure("summary"),
    "not_detained": lambda case: _in_detention(case) is False,
    "rights_not_told": lambda case: _yes(getattr(case.record, "rights_told", None)) is False,
    "ruling": lambda case: code_of(getattr(case.row, "kind", None)) == "ruling",
    "inaction": lambda case: (
        case.act is not None
        and case.act.type is not None
        and case.act.type.code == "procedure_step:duty_request"
    ),
    "real_property": lambda _case: False,  # a longest stop, not the limit
}


def _ordered(rule: Rule, record: Record) -> Part | None:
    """Days that an order or a statute names stand in the place of the plain limit."""
    field = _ORDERED.get(rule.id)
    days = getattr(record, field, None) if field else None
    return Part(code="ordered", unit="day", n=int(days)) if days else None


_ORDERED = {"A03": "ordered_days", "A11": "statutory_days"}
"""The field that names the days, by rule."""
