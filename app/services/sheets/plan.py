"""What an import would do, row by row, and what has to be asked first; nothing is written."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.records.codec import load
from app.records.dates import EdtfDate
from app.records.folding import fold
from app.records.types.person import Person, PersonNames
from app.records.values import Bilingual, Term
from app.services import duplicates
from app.services.session import Session
from app.services.sheets import layout as rows_of
from app.services.sheets.layout import Layout
from app.services.sheets.people_cell import Named, people_in, remarks_in
from app.services.sheets.table import EMPTY, Cell, Sheet
from app.services.sheets.values import Read, charges_in, event_of, province_of, read_date

LOOKED_AT = 40
"""Persons of a Latin name that are compared."""
LEAVE = "leave"
"""The answer that leaves a doubtful value open: its words are kept, nothing is read out of them."""
ONE, TWO = "one", "two"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that several rows leave open: `date` or `name`, an example, the readings, which rows."""

    key: str
    kind: str
    example: str
    options: tuple[str, ...]
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its number as people count, what was understood, and every cell that found no place."""

    number: int
    people: tuple[Named, ...]
    date: Read
    day: EdtfDate | None
    event: str
    told: str
    province: str
    place: str
    charges: tuple[str, ...]
    symbol: str
    unplaced: tuple[tuple[str, str], ...]
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person or group of the sheet: how it is spelled, the record that it is, or nothing for a new one."""

    named: Named
    id: str = ""
    rows: tuple[int, ...] = ()


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


def planned(session: Session, sheet: Sheet, layout: Layout, answers: Mapping[str, str] | None = None) -> Plan:
    """The plan of one sheet with the answers given so far."""
    given = dict(answers or {})
    lines = _lines(sheet, layout, given)
    return Plan(sheet, layout, tuple(lines), _people(session, lines), _questions(lines), given)


def _lines(sheet: Sheet, layout: Layout, answers: Mapping[str, str]) -> list[Line]:
    lines: list[Line] = []
    for at in layout.rows:
        line = _line(sheet, layout, at, answers)
        if line.people == (_DITTO,):
            above = lines[-1].people if lines else ()
            line = replace(line, people=above)
        lines.append(line)
    return lines


_DITTO = Named(group="\x00ditto")


def _line(sheet: Sheet, layout: Layout, at: int, answers: Mapping[str, str]) -> Line:
    cells = {role: sheet.cell(at, column) for role, column in _columns(layout).items()}
    people_words = cells.get(rows_of.PEOPLE, EMPTY).words
    people = people_in(people_words)
    named: tuple[Named, ...] = (_DITTO,) if people.ditto else people.named
    asked = list[str]()
    if people.doubtful:
        asked.append(f"name:{pattern(people_words)}")
        if answers.get(asked[-1]) == TWO:
            named = tuple(Named(latin=word.strip()) for word in people_words.split(","))
    date_cell = cells.get(rows_of.DATE, EMPTY)
    date, day, key = _dated(date_cell, answers)
    asked += [key] if key else []
    told, place = (cells.get(role, EMPTY).words.strip() for role in (rows_of.EVENT, rows_of.PLACE))
    charges, rest = charges_in(cells.get(rows_of.CHARGE, EMPTY).words)
    unplaced = list(_unplaced(sheet, layout, at))
    if not people.ditto and (remark := remarks_in(people_words, named)):
        unplaced.append((_header(sheet, layout, rows_of.PEOPLE), remark))
    if rest:
        unplaced.append((_header(sheet, layout, rows_of.CHARGE), rest))
    if day is None and date_cell.words.strip():
        unplaced.append((_header(sheet, layout, rows_of.DATE), date_cell.words.strip()))
    return Line(
        sheet.first + at, named, date, day, event_of(told), told, province_of(place), place, charges,
        cells.get(rows_of.SYMBOL, EMPTY).words.strip(), tuple(unplaced), tuple(asked),
    )  # fmt: skip


_READ = frozenset({
    rows_of.PEOPLE, rows_of.DATE, rows_of.EVENT, rows_of.PLACE, rows_of.CHARGE, rows_of.SYMBOL,
})  # fmt: skip
"""The roles whose cells are understood."""


def _columns(layout: Layout) -> dict[str, int]:
    """The column that is read for each role: the first that has it."""
    found: dict[str, int] = {}
    for column, role in enumerate(layout.roles):
        if role in _READ:
            found.setdefault(role, column)
    return found


def _header(sheet: Sheet, layout: Layout, role: str) -> str:
    column = layout.roles.index(role)
    return (
        " ".join(sheet.cell(layout.header, column).words.split()) if layout.header >= 0 else str(column + 1)
    )


def _unplaced(sheet: Sheet, layout: Layout, at: int) -> Iterable[tuple[str, str]]:
    """The cells of columns that are not read: kept word for word under the words of their header."""
    read = set(_columns(layout).values())
    for column, role in enumerate(layout.roles):
        words = sheet.cell(at, column).words.strip()
        if words and column not in read and role != rows_of.IGNORED:
            header = sheet.cell(layout.header, column).words if layout.header >= 0 else ""
            yield " ".join(header.split()) or str(column + 1), words


def _dated(cell: Cell, answers: Mapping[str, str]) -> tuple[Read, EdtfDate | None, str]:
    """The date, the reading that counts, and the question that it raises."""
    read = read_date(cell)
    if not read.doubtful:
        return read, read.value, ""
    key = f"date:{pattern(cell.words)}"
    answer = answers.get(key, "")
    if answer.isdigit() and int(answer) < len(read.readings):
        chosen = read.readings[int(answer)]
        return read, None if chosen.edtf.startswith("XXXX") else chosen, key
    return read, None, key


def pattern(words: str) -> str:
    """The shape of a value: numbers and words as one sign each, so that one answer serves all of a shape."""
    return re.sub(r"[A-Za-z]+", "a", re.sub(r"\d+", "#", words.strip()))


def _questions(lines: Iterable[Line]) -> tuple[Question, ...]:
    found: dict[str, Question] = {}
    for line in lines:
        for key in line.questions:
            known = found.get(key)
            if known is not None:
                found[key] = replace(known, rows=(*known.rows, line.number))
            elif key.startswith("name:"):
                words = " / ".join(one.latin for one in line.people)
                found[key] = Question(key, "name", words, (ONE, TWO), (line.number,))
            else:
                options = tuple(one.edtf for one in line.date.readings)
                example = line.date.readings[0].words if options else line.unplaced[-1][1]
                found[key] = Question(key, "date", example, options, (line.number,))
    return tuple(found.values())


# --- people -----------------------------------------------------------------------------------------


def name_key(named: Named) -> str:
    """What two spellings of one name share: the Chinese folded, else the Latin without case and order."""
    if named.group:
        return "g:" + fold(named.group)
    return "z:" + fold(named.zh) if named.zh else "l:" + _latin(named.latin)


def _latin(text: str) -> str:
    return " ".join(sorted(fold(re.sub(r"[-'’]", "", text)).split()))


def _people(session: Session, lines: Iterable[Line]) -> dict[str, Somebody]:
    """Everybody named, spellings of one person brought together, with the record that they are already."""
    spelled: dict[str, Named] = {}
    rows: dict[str, list[int]] = {}
    for line in lines:
        for one in line.people:
            key = name_key(one)
            before = spelled.get(key, one)
            spelled[key] = Named(before.zh or one.zh, before.latin or one.latin, before.group or one.group)
            rows.setdefault(key, []).append(line.number)
    joined = _joined(spelled)
    known = _known(session, {key: spelled[key] for key in set(joined.values())})
    return {
        key: Somebody(spelled[joined[key]], known.get(joined[key], ""), tuple(rows[key])) for key in spelled
    }


def _joined(spelled: Mapping[str, Named]) -> dict[str, str]:
    """A Latin spelling leads to the Chinese name that stands beside it somewhere in the sheet."""
    by_latin = {_latin(one.latin): key for key, one in spelled.items() if one.zh and one.latin}
    return {
        key: by_latin.get(_latin(one.latin), key) if not one.zh and one.latin else key
        for key, one in spelled.items()
    }


def as_person(named: Named, id_: str = "") -> Person:
    """A person record with the names of a cell."""
    if named.group:
        label = PersonNames(kind=Term("legal"), hans=named.group)
        return Person(id=id_, kind=Term("group"), names=(label,))
    name = PersonNames(kind=Term("legal"), hans=named.zh, latin=named.latin)
    return Person(id=id_, kind=Term("individual"), names=(name,))


def _known(session: Session, spelled: Mapping[str, Named]) -> dict[str, str]:
    """The record that each is already: the likeliest one, where it is likely enough to be offered."""
    asked = [as_person(named, key) for key, named in spelled.items()]
    found: dict[str, str] = {}
    for one in duplicates.likely(session, asked):
        found.setdefault(one.id, one.known)
    for key, named in spelled.items():
        if key not in found and named.latin and (same := _of_latin_name(session, named.latin)):
            found[key] = same
    return found


def _of_latin_name(session: Session, latin: str) -> str:
    """The one person whose Latin name is the same but for case, hyphens and order; none where several are."""
    keys = session.read.search(latin, ("person",)).keys[:LOOKED_AT]
    same = set()
    for stored in session.read.rows(keys):
        person = load(stored.copy)
        if isinstance(person, Person) and any(_latin(row.latin) == _latin(latin) for row in person.names):
            same.add(session.read.shown_as(person.id))
    return same.pop() if len(same) == 1 else ""


def case_title(named: Named) -> Bilingual:
    """What the case of somebody new is called."""
    zh, latin = named.zh or named.group or named.latin, named.latin or named.zh or named.group
    return Bilingual(f"{zh}案", f"The case of {latin}")
