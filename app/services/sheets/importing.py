"""A plan carried out: people, cases, acts and appeals as one import, to be undone in one step."""

import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.records import vocabularies
from app.records.codec import identified, leaves_of, type_of
from app.records.declare import Record, changed
from app.records.types.act import Act
from app.records.types.act_rows import ActVictims
from app.records.types.case import Case
from app.records.types.intervention import Intervention, InterventionPersons
from app.records.values import Bilingual, Link, Term
from app.services import recording
from app.services.recording import Progress
from app.services.session import Session
from app.services.sheets.layout import EVENTS, FIELD, KEPT, header_key
from app.services.sheets.people_cell import Named
from app.services.sheets.plan import Line, Plan
from app.services.sheets.rows_in import fields_in, filled_up, record_in, with_remarks
from app.services.sheets.values import place_in
from app.services.sheets.whom import as_person, case_title, name_key
from app.vault.store import Group

_OF_ACTS = ("measure", "violation", "risk", "pathway", "procedure_step", "outcome", "event")
TOLD_EVERY = 25


@dataclass(frozen=True, slots=True)
class Result:
    """What came in: records by type, the number of the group to undo, and what was not understood.

    `left` are (row number, header, words) of every cell that became no field; its words stand in remarks.
    """

    counts: dict[str, int]
    group: int
    left: tuple[tuple[int, str, str], ...]


def records_of(session: Session, plan: Plan) -> Iterator[Record]:
    """Every record of a plan, new or filled up; before what a row tells its people come, and their cases.

    So what belongs together is written together, and no more than a row of it is held at once. Only where
    rows name who helped do all people and cases come first: who is a principal of one is not raised.
    """
    people = _People(session, plan)
    if plan.layout.type == "person":
        told = iter(_persons(session, plan, people))
    else:
        make = _told if plan.layout.type == EVENTS else _one
        told = (make(session, plan, line, people) for line in plan.lines)
    for record in list(told) if _names_helpers(plan) else told:
        yield from people.made()
        yield record


def _names_helpers(plan: Plan) -> bool:
    fields = recording.RAISING.get(plan.layout.type, ())
    return any(role.removeprefix(FIELD).partition("/")[0] in fields for role in plan.layout.roles)


def _one(session: Session, plan: Plan, line: Line, people: "_People") -> Record:
    type_ = plan.layout.type
    blank = recording.blank(session, type_)
    return record_in(blank, type_, line, people.id_of, _remarks(plan, line))


def _persons(session: Session, plan: Plan, people: "_People") -> list[Record]:
    """One person for each row; one on record is filled up, two rows of one name stay two people."""
    known: dict[str, Record] = {}
    made: list[Record] = []
    for line in plan.lines:
        named = line.values["names"].named[0] if "names" in line.values else None
        id_ = plan.people[name_key(named)].id if named else ""
        before = known.get(id_) or (session.vault_record(id_) if id_ else None)
        if before is not None:
            known[id_] = filled_up(before, "person", line, people.id_of, _remarks(plan, line))
            continue
        record: Any = _one(session, plan, line, people)
        if named is not None:
            spelled = as_person(named)
            record = changed(record, names=spelled.names, kind=line.values.get("kind") or spelled.kind)
        made.append(record)
    return [*made, *known.values()]


class _People:
    """The people of a sheet and the case of each; those that are known keep theirs."""

    def __init__(self, session: Session, plan: Plan) -> None:
        self._session, self._plan = session, plan
        self._new: list[Record] = []
        self._cases: list[Record] = []
        self._ids: dict[str, str] = {}
        self._made = set[str]()
        self._case_of: dict[str, str] = {}
        self._titles: dict[str, Bilingual] = {}

    def made(self) -> list[Record]:
        """The new people and cases since this was last asked."""
        made, self._new, self._cases = [*self._new, *self._cases], [], []
        return made

    def ids(self, line: Line) -> list[str]:
        """The records of the people of a row."""
        return list(dict.fromkeys(map(self.id_of, line.people)))

    def id_of(self, named: Named) -> str:
        """The record of somebody: the one on record, else a new one."""
        somebody = self._plan.people[name_key(named)]
        own = name_key(somebody.named)
        if somebody.id:
            self._titles[somebody.id] = case_title(somebody.named)
            return somebody.id
        if own not in self._ids:
            self._ids[own] = str(uuid.uuid4())
            self._made.add(self._ids[own])
            self._titles[self._ids[own]] = case_title(somebody.named)
            self._new.append(as_person(somebody.named, self._ids[own]))
        return self._ids[own]

    def case(self, person: str) -> str:
        """The case of a person: the one that there is, else a new one."""
        if person not in self._case_of:
            self._case_of[person] = self._known_case(person) or self._new_case(person, self._titles[person])
        return self._case_of[person]

    def _known_case(self, person: str) -> str:
        if person in self._made:
            return ""
        keys = self._session.read.links_to(person, ("principals",))
        stored = [one for one in self._session.read.rows(keys) if one.trashed is None]
        return stored[0].copy.id if stored else ""

    def _new_case(self, person: str, title: Bilingual) -> str:
        blank: Any = recording.blank(self._session, "case")
        case = changed(blank, title=title, principals=(Link(person),), status=Term("intake"))
        assert isinstance(case, Case)
        self._cases.append(case)
        self._case_of[person] = case.id
        return case.id


def _told(session: Session, plan: Plan, line: Line, people: _People) -> Record:
    """What a row tells of, as an act or, for a letter or an appeal, as an intervention."""
    ids = people.ids(line)
    given = fields_in("act", line.values, people.id_of)
    cases = given.pop("cases", ()) or tuple(Link(one) for one in dict.fromkeys(map(people.case, ids)))
    remarks = Bilingual(_remarks(plan, line), "")
    words = Bilingual.written(line.told)
    vocabulary, _, code = line.event.partition(":")
    if vocabulary == "action_type":
        blank: Any = recording.blank(session, "intervention")
        rows = tuple(InterventionPersons(target=Link(id_)) for id_ in ids)
        rest = Bilingual("\n".join(filter(None, (line.place, *_charge_words(line), remarks.zh))), "")
        sent = changed(
            blank, type=Term(code), title=words, sent_on=line.day, persons=rows, cases=cases,
            symbol=line.symbol, remarks=rest,
        )  # fmt: skip
        assert isinstance(sent, Intervention)
        return sent
    made: Any = recording.blank(session, "act")
    kind = Term(line.event) if vocabulary in _OF_ACTS else None
    place = place_in(line.place) if line.place else None
    read = {
        "type": kind, "headline": words, "start": line.day, "place": place, "cases": cases,
        "charges": tuple(Term(charge) for charge in line.charges), "file_number": line.symbol,
        "victims": tuple(ActVictims(target=Link(id_)) for id_ in ids),
    }  # fmt: skip
    act = changed(made, **{**read, **given, "remarks": with_remarks(given, remarks.zh)})
    assert isinstance(act, Act)
    return act


def _charge_words(line: Line) -> list[str]:
    """The charges in words: an appeal has no field for them."""
    return [vocabularies.label(("charge",), code, "zh_hans") for code in line.charges]


def _remarks(plan: Plan, line: Line) -> str:
    """Every cell that became no field, word for word, and the row that it stood in."""
    lines = [f"{header}：{words}" for header, words in line.unplaced]
    where = f"{plan.sheet.name}!{line.number}" if plan.sheet.name else f"{line.number}"
    return "\n".join([*lines, f"（{where}）"])


def take_in(session: Session, plan: Plan, progress: Progress | None = None) -> Result:
    """Write a plan as one import in short steps. Raises CANCELLED; what was done can be undone as one."""
    taken: dict[str, str] = {}
    remember_columns(session, plan)
    try:
        group = session.vault.in_slices("import", _works(session, plan, taken, progress))
    finally:
        session.tell(frozenset(taken))
    left = tuple((line.number, header, words) for line in plan.lines for header, words in line.unplaced)
    return Result(dict(Counter(taken.values())), group, left)


def _works(
    session: Session, plan: Plan, taken: dict[str, str], progress: Progress | None
) -> Iterator[Callable[[Group], object]]:
    """Each record written, and its type noted under its id in `taken`; rows are what is counted."""
    known = frozenset(one.id for one in plan.people.values() if one.id)
    rows, told = len(plan.lines), 0
    for done, record in enumerate(records_of(session, plan)):
        if progress and done % TOLD_EVERY == 0:
            progress(told, rows)
        told = min(told + (type_of(record) == plan.layout.type), rows)
        yield partial(_write, session=session, record=identified(record), known=known)
        taken[record.id] = type_of(record)


def _write(group: Group, session: Session, record: Record, known: frozenset[str]) -> None:
    """A new record, or one that was filled up; whoever helped and is named in it stays hidden."""
    if record.id not in known:
        group.create(type_of(record), leaves_of(record), record.id)
    else:
        recording.written(session, group, record)
    if raised := recording.persons_raised([record]):
        group.derive()
        for id_ in raised:
            recording.raise_person(session, group, id_)


# --- columns that were chosen once ------------------------------------------------------------------


def known_columns(session: Session, type_: str = EVENTS) -> dict[str, str]:
    """The roles that users gave to headers in tables of a type, by the key of the header."""
    head = _head(type_)
    return {key.removeprefix(head): role for key, role in _kept(session).items() if key.startswith(head)
            and (head or ":" not in key)}  # fmt: skip


def _kept(session: Session) -> dict[str, str]:
    kept = session.recall("sheet_columns")
    return {str(key): str(role) for key, role in kept.items()} if isinstance(kept, dict) else {}


def _head(type_: str) -> str:
    """What stands before the keys of a type; a folded header holds no colon."""
    return "" if type_ == EVENTS else f"{type_}:"


def remember_columns(session: Session, plan: Plan) -> None:
    """Remember the role of every column under the words of its header."""
    if plan.layout.header < 0:
        return
    headers = (header_key(cell.words) for cell in plan.sheet.rows[plan.layout.header])
    roles = zip(headers, plan.layout.roles, strict=False)
    head = _head(plan.layout.type)
    known = {head + key: role for key, role in roles if key and role != KEPT}
    session.remember("sheet_columns", {**_kept(session), **known})
