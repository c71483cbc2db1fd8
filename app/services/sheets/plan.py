"""What an import would do, row by row, and what has to be asked first; nothing is written."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.records.dates import EdtfDate
from app.records.declare import BILINGUAL, FieldDeclaration
from app.records.levels import Level
from app.records.types import TYPES
from app.records.values import Bilingual, Link, Term
from app.services.session import Session
from app.services.sheets import layout as rows_of
from app.services.sheets.filling import Filled, Which, Whom, fill
from app.services.sheets.finding import found, mentioned, rows_to
from app.services.sheets.layout import EVENTS, FIELD, SIDES, Layout
from app.services.sheets.people_cell import Named, people_in, remarks_in
from app.services.sheets.table import EMPTY, Cell, Sheet
from app.services.sheets.values import Read, charges_in, event_of, province_of, read_date
from app.services.sheets.whom import TOLD_EVERY, Progress, Somebody, people_of, untold

LEAVE = "leave"
"""The answer that leaves a doubtful value open: its words are kept, nothing is read out of them."""
ONE, TWO = "one", "two"
CLOSING = "minimum_level"
"""A level that was written down and is not understood closes the record; it never leaves it open."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that several rows leave open: `date` or `name`, an example, the readings, which rows."""

    key: str
    kind: str
    example: str
    options: tuple[str, ...]
    rows: tuple[int, ...] = ()


NO_DATE = Read(unknown=True)


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its number as people count, what was understood, and every cell that found no place."""

    number: int
    people: tuple[Named, ...] = ()
    date: Read = NO_DATE
    day: EdtfDate | None = None
    event: str = ""
    told: str = ""
    province: str = ""
    place: str = ""
    charges: tuple[str, ...] = ()
    symbol: str = ""
    unplaced: tuple[tuple[str, str], ...] = ()
    asked: tuple[Question, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    """What columns of the type's own fields became, by `name`, `name/zh`, `name/column`."""

    @property
    def questions(self) -> tuple[str, ...]:
        """The keys of what this row asks."""
        return tuple(one.key for one in self.asked)

    @property
    def whom(self) -> tuple[Named, ...]:
        """Everybody whom the row names, in whatever column."""
        filled = (one for value in self.values.values() if isinstance(value, Whom) for one in value.named)
        return tuple(dict.fromkeys((*self.people, *filled)))


@dataclass(frozen=True)
class Plan:
    """Everything that the preview shows."""

    sheet: Sheet
    layout: Layout
    lines: tuple[Line, ...]
    people: Mapping[str, Somebody]
    """By the key of their name; several spellings of one person lead to the same one."""
    questions: tuple[Question, ...]
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions that nobody has answered."""
        return tuple(one for one in self.questions if one.key not in self.answers)

    @property
    def garbled(self) -> tuple[int, ...]:
        """The rows with characters that could not be read, here or by whoever wrote the file."""
        return tuple(
            self.sheet.first + at
            for at in self.layout.rows
            if any("\ufffd" in cell.words for cell in self.sheet.rows[at])
        )


def planned(
    session: Session, sheet: Sheet, layout: Layout, answers: Mapping[str, str] | None = None,
    before: Plan | None = None, progress: Progress = untold,
) -> Plan:  # fmt: skip
    """The plan of one sheet with the answers given so far; who was looked for `before` is not again.

    `progress` hears of rows that were read, then of people that were looked for.
    """
    given = dict(answers or {})
    rows = _Rows(session, sheet, layout, given, progress)
    lines = rows.events() if layout.type == EVENTS else rows.records()
    looked = {one.named: one.id for one in before.people.values()} if before else {}
    people = people_of(session, ((line.number, line.whom) for line in lines), looked, progress)
    return Plan(sheet, layout, tuple(lines), people, _questions(lines), given)


_DITTO = Named(group="\x00ditto")
_FILLS = {
    rows_of.PEOPLE: ("victims",), rows_of.DATE: ("start",), rows_of.EVENT: ("headline", "type"),
    rows_of.PLACE: ("place",), rows_of.CHARGE: ("charges",), rows_of.SYMBOL: ("file_number",),
}  # fmt: skip
"""The roles of a list of events whose cells are understood, and the fields of an act that they fill."""


class _Rows:
    """The rows of a sheet under one layout and the answers so far."""

    def __init__(
        self, session: Session, sheet: Sheet, layout: Layout, answers: Mapping[str, str], progress: Progress
    ) -> None:
        self._session, self._added, self._progress = session, session.added, progress
        self._sheet, self._layout, self._answers = sheet, layout, answers
        self._fields = TYPES[layout.type].fields
        self._read: dict[str, int] = {}
        taken = {field for role in layout.roles if layout.type == EVENTS for field in _FILLS.get(role, ())}
        for column, role in enumerate(layout.roles):
            declared = self._declared(role)
            if role in _FILLS if declared is None else declared.name not in taken:
                self._read.setdefault(role, column)

    # --- a list of what happened ----------------------------------------------------------------------

    def events(self) -> list[Line]:
        """One line for each row; `the same as above` is whoever stands above."""
        lines: list[Line] = []
        for at in self._each_row():
            line = self._event(at)
            if line.people == (_DITTO,):
                line = replace(line, people=lines[-1].people if lines else ())
            lines.append(line)
        return lines

    def _event(self, at: int) -> Line:
        cells = {role: self._sheet.cell(at, column) for role, column in self._read.items()}
        asked, unplaced = list[Question](), self._unplaced(at)
        named = self._people(cells.get(rows_of.PEOPLE, EMPTY).words, asked, unplaced)
        date_cell = cells.get(rows_of.DATE, EMPTY)
        date, day = self._dated(date_cell, asked)
        told, place = (cells.get(role, EMPTY).words.strip() for role in (rows_of.EVENT, rows_of.PLACE))
        charges, rest = charges_in(cells.get(rows_of.CHARGE, EMPTY).words)
        if rest:
            unplaced.append((self._header(self._read[rows_of.CHARGE]), rest))
        if day is None and date_cell.words.strip():
            unplaced.append((self._header(self._read[rows_of.DATE]), date_cell.words.strip()))
        event = event_of(told)
        keep = event.startswith("action_type:")
        values = self._values(at, asked, unplaced, keep=keep)
        return Line(
            self._sheet.first + at, named, date, day, event, told, province_of(place), place, charges,
            cells.get(rows_of.SYMBOL, EMPTY).words.strip(), tuple(unplaced), tuple(asked), values,
        )  # fmt: skip

    def _people(
        self, words: str, asked: list[Question], unplaced: list[tuple[str, str]]
    ) -> tuple[Named, ...]:
        people = people_in(words)
        named: tuple[Named, ...] = (_DITTO,) if people.ditto else people.named
        if people.doubtful:
            named = self._one_or_two(words, people.named, asked)
        if not people.ditto and (remark := remarks_in(words, named)):
            unplaced.append((self._header(self._read[rows_of.PEOPLE]), remark))
        return named

    # --- one record for each row ----------------------------------------------------------------------

    def records(self) -> list[Line]:
        """One line for each row, of fields alone."""
        return [self._record(at) for at in self._each_row()]

    def _each_row(self) -> Iterator[int]:
        rows = self._layout.rows
        for done, at in enumerate(rows):
            if done % TOLD_EVERY == 0:
                self._progress(done, len(rows))
            yield at

    def _record(self, at: int) -> Line:
        asked, unplaced = list[Question](), self._unplaced(at)
        values = self._values(at, asked, unplaced, keep=False)
        if self._layout.type == "intervention" and "persons" not in values:
            values |= self._mentioned(values)
        told = tuple(unplaced)
        return Line(self._sheet.first + at, unplaced=told, asked=tuple(asked), values=values)

    def _mentioned(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The people on record whom the title or summary of a letter names."""
        texts = (values.get(name, Bilingual()) for name in ("title", "summary"))
        said = "\n".join(side for text in texts for side in (text.zh, text.en) if side)
        links = [Link(id_) for id_ in mentioned(self._session, said)] if said else []
        return {"persons": tuple(rows_to(self._fields["persons"], links))} if links else {}

    def _values(
        self, at: int, asked: list[Question], unplaced: list[tuple[str, str]], *, keep: bool
    ) -> dict[str, Any]:
        """The values of the columns of fields; with `keep` their words are kept and nothing is read."""
        values: dict[str, Any] = {}
        for role, column in self._read.items():
            cell, declaration = self._sheet.cell(at, column), self._declared(role)
            if declaration is None or not cell.words.strip():
                continue
            place, _, side = role.removeprefix(FIELD).partition("/")
            if declaration.kind in BILINGUAL and side in SIDES:
                filled = fill(declaration, cell, side)
            else:
                place, filled = role.removeprefix(FIELD), fill(declaration, cell, "", self._added)
            value = None if keep else self._settled(declaration, filled, cell, asked)
            whole = value is not None and _beside(values, place, value)
            if value is None and declaration.name == CLOSING and not keep:
                values[place] = Term(Level.NEED_TO_KNOW.code)
            if not whole or (filled.rest and filled.read is None):
                unplaced.append((self._header(column), cell.words.strip()))
        return values

    def _settled(
        self, declaration: FieldDeclaration, filled: Filled, cell: Cell, asked: list[Question]
    ) -> Any:
        """The value of a cell, as the answers have it where it can be read in several ways."""
        if filled.read is not None:
            return self._dated(cell, asked)[1]
        if isinstance(filled.value, Which):
            return found(self._session, declaration, filled.value)
        if filled.doubtful_name:
            return Whom(self._one_or_two(cell.words, filled.value.named, asked))
        return filled.value

    def _declared(self, role: str) -> FieldDeclaration | None:
        """The field or column that a role names; nothing for a role of another kind."""
        if not role.startswith(FIELD):
            return None
        name, _, part = role.removeprefix(FIELD).partition("/")
        declaration = self._fields.get(name)
        return declaration.columns.get(part, declaration) if declaration and part else declaration

    # --- what is shared -------------------------------------------------------------------------------

    def _one_or_two(
        self, words: str, named: tuple[Named, ...], asked: list[Question]
    ) -> tuple[Named, ...]:
        key = f"name:{pattern(words)}"
        if self._answers.get(key) == TWO:
            named = tuple(Named(latin=word.strip()) for word in words.split(","))
        asked.append(Question(key, "name", " / ".join(one.latin for one in named), (ONE, TWO)))
        return named

    def _dated(self, cell: Cell, asked: list[Question]) -> tuple[Read, EdtfDate | None]:
        """The date of a cell and the reading that counts; what is doubtful is asked."""
        read = read_date(cell)
        if not read.doubtful:
            return read, read.value
        key, options = f"date:{pattern(cell.words)}", tuple(one.edtf for one in read.readings)
        example = read.readings[0].words if options else cell.words.strip()
        asked.append(Question(key, "date", example, options))
        answer = self._answers.get(key, "")
        if answer.isdigit() and int(answer) < len(read.readings):
            chosen = read.readings[int(answer)]
            return read, None if chosen.edtf.startswith("XXXX") else chosen
        return read, None

    def _header(self, column: int) -> str:
        at = self._layout.header
        words = " ".join(self._sheet.cell(at, column).words.split()) if at >= 0 else ""
        return words or str(column + 1)

    def _unplaced(self, at: int) -> list[tuple[str, str]]:
        """The cells of columns that are not read: kept word for word under the words of their header."""
        read = set(self._read.values())
        cells = (
            (column, self._sheet.cell(at, column).words.strip())
            for column, role in enumerate(self._layout.roles)
            if column not in read and role != rows_of.IGNORED
        )
        return [(self._header(column), words) for column, words in cells if words]


def _beside(values: dict[str, Any], place: str, value: Any) -> bool:
    """Put a value to its place; a text joins the other side. False where something stands there already."""
    there = values.get(place)
    if isinstance(there, Bilingual) and isinstance(value, Bilingual):
        if (there.zh and value.zh) or (there.en and value.en):
            return False
        value = Bilingual(there.zh or value.zh, there.en or value.en)
    elif there is not None:
        return False
    values[place] = value
    return True


def pattern(words: str) -> str:
    """The shape of a value: numbers and words as one sign each, so that one answer serves all of a shape."""
    return re.sub(r"[A-Za-z]+", "a", re.sub(r"\d+", "#", words.strip()))


def _questions(lines: Iterable[Line]) -> tuple[Question, ...]:
    each: dict[str, Question] = {}
    rows: dict[str, list[int]] = {}
    for number, one in _asked(lines):
        each.setdefault(one.key, one)
        rows.setdefault(one.key, []).append(number)
    return tuple(replace(one, rows=tuple(rows[key])) for key, one in each.items())


def _asked(lines: Iterable[Line]) -> Iterator[tuple[int, Question]]:
    for line in lines:
        yield from ((line.number, one) for one in {one.key: one for one in line.asked}.values())
