"""A plan carried out: people, cases, acts and appeals as one import, to be undone in one step."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from app.records import vocabularies
from app.records.address import Address
from app.records.codec import identified, leaves_of, type_of
from app.records.declare import Record
from app.records.types.act import Act
from app.records.types.act_rows import ActVictims
from app.records.types.case import Case
from app.records.types.intervention import Intervention, InterventionPersons
from app.records.values import Bilingual, Link, Term
from app.services import recording
from app.services.recording import Progress
from app.services.session import Session
from app.services.sheets.layout import header_key
from app.services.sheets.plan import Line, Plan, as_person, case_title, name_key
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


def records_of(session: Session, plan: Plan) -> list[Record]:
    """Every new record of a plan: people first, then their cases, then what happened."""
    people = _People(session, plan)
    told = [record for line in plan.lines if (record := _told(session, plan, line, people)) is not None]
    return [*people.new, *people.cases, *told]


class _People:
    """The people of a sheet and the case of each; those that are known keep theirs."""

    def __init__(self, session: Session, plan: Plan) -> None:
        self._session, self._plan = session, plan
        self.new: list[Record] = []
        self.cases: list[Record] = []
        self._ids: dict[str, str] = {}
        self._case_of: dict[str, str] = {}

    def ids(self, line: Line) -> list[str]:
        """The records of the people of a row."""
        return list(dict.fromkeys(self._id(name_key(one)) for one in line.people))

    def _id(self, key: str) -> str:
        somebody = self._plan.people[key]
        own = name_key(somebody.named)
        if somebody.id:
            return somebody.id
        if own not in self._ids:
            self._ids[own] = str(uuid.uuid4())
            self.new.append(as_person(somebody.named, self._ids[own]))
            self._new_case(self._ids[own], case_title(somebody.named))
        return self._ids[own]

    def case(self, person: str) -> str:
        """The case of a person: the one that there is, else a new one."""
        if person not in self._case_of:
            self._case_of[person] = self._known_case(person) or self._new_case(person, Bilingual())
        return self._case_of[person]

    def _known_case(self, person: str) -> str:
        keys = self._session.read.links_to(person, ("principals",))
        stored = [one for one in self._session.read.rows(keys) if one.trashed is None]
        return stored[0].copy.id if stored else ""

    def _new_case(self, person: str, title: Bilingual) -> str:
        blank: Any = recording.blank(self._session, "case")
        case = replace(blank, title=title, principals=(Link(person),), status=Term("intake"))
        assert isinstance(case, Case)
        self.cases.append(case)
        self._case_of[person] = case.id
        return case.id


def _told(session: Session, plan: Plan, line: Line, people: _People) -> Record | None:
    """What a row tells of, as an act or, for a letter or an appeal, as an intervention."""
    ids = people.ids(line)
    cases = tuple(Link(case) for case in dict.fromkeys(people.case(id_) for id_ in ids))
    remarks = Bilingual(_remarks(plan, line), "")
    words = Bilingual.written(line.told)
    vocabulary, _, code = line.event.partition(":")
    if vocabulary == "action_type":
        blank: Any = recording.blank(session, "intervention")
        rows = tuple(InterventionPersons(target=Link(id_)) for id_ in ids)
        rest = Bilingual("\n".join(filter(None, (line.place, *_charge_words(line), remarks.zh))), "")
        sent = replace(
            blank, type=Term(code), title=words, sent_on=line.day, persons=rows, cases=cases,
            symbol=line.symbol, remarks=rest,
        )  # fmt: skip
        assert isinstance(sent, Intervention)
        return sent
    made: Any = recording.blank(session, "act")
    kind = Term(line.event) if vocabulary in _OF_ACTS else None
    act = replace(
        made, type=kind, headline=words, start=line.day, place=_place(line), cases=cases, remarks=remarks,
        charges=tuple(Term(charge) for charge in line.charges), file_number=line.symbol,
        victims=tuple(ActVictims(target=Link(id_)) for id_ in ids),
    )  # fmt: skip
    assert isinstance(act, Act)
    return act


def _charge_words(line: Line) -> list[str]:
    """The charges in words: an appeal has no field for them."""
    return [vocabularies.label(("charge",), code, "zh_hans") for code in line.charges]


def _place(line: Line) -> Address | None:
    if not line.place:
        return None
    province = Term(line.province) if line.province else None
    return Address(province=province, text=Bilingual.written(line.place))


def _remarks(plan: Plan, line: Line) -> str:
    """Every cell that became no field, word for word, and the row that it stood in."""
    lines = [f"{header}：{words}" for header, words in line.unplaced]
    where = f"{plan.sheet.name}!{line.number}" if plan.sheet.name else f"{line.number}"
    return "\n".join([*lines, f"（{where}）"])


def take_in(session: Session, plan: Plan, progress: Progress | None = None) -> Result:
    """Write a plan as one import in short steps. Raises CANCELLED; what was done can be undone as one."""
    records = [identified(record) for record in records_of(session, plan)]
    changed: list[str] = []
    remember_columns(session, plan)
    try:
        group = session.vault.in_slices("import", _works(records, changed, progress))
    finally:
        session.tell(frozenset(changed))
    counts: dict[str, int] = {}
    for record in records:
        counts[type_of(record)] = counts.get(type_of(record), 0) + 1
    left = tuple((line.number, header, words) for line in plan.lines for header, words in line.unplaced)
    return Result(counts, group, left)


def _works(
    records: list[Record], changed: list[str], progress: Progress | None
) -> Iterator[Callable[[Group], object]]:
    for done, record in enumerate(records):
        if progress and done % TOLD_EVERY == 0:
            progress(done, len(records))
        yield partial(_write, record=record, changed=changed)


def _write(group: Group, record: Record, changed: list[str]) -> None:
    group.create(type_of(record), leaves_of(record), record.id)
    changed.append(record.id)


# --- columns that were chosen once ------------------------------------------------------------------


def known_columns(session: Session) -> dict[str, str]:
    """The roles that users gave to headers, by the key of the header."""
    kept = session.recall("sheet_columns")
    return {str(key): str(role) for key, role in kept.items()} if isinstance(kept, dict) else {}


def remember_columns(session: Session, plan: Plan) -> None:
    """Remember the role of every column under the words of its header."""
    if plan.layout.header < 0:
        return
    headers = (cell.words for cell in plan.sheet.rows[plan.layout.header])
    roles = {header_key(words): role for words, role in zip(headers, plan.layout.roles, strict=False)}
    known = {**known_columns(session), **{key: role for key, role in roles.items() if key and role != "kept"}}
    session.remember("sheet_columns", {**known})
