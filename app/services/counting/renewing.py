"""Every figure that was counted here, counted again: what it was, what it is now, and taking that over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from app.disclosure.few import FEW
from app.records.codec import identified, load
from app.records.dates import from_edtf
from app.records.leaves import Copy, Json
from app.records.types.information import Information, InformationFigures
from app.records.values import Bilingual
from app.services.counting.keeping import counted_by, kept_as, row_of
from app.services.counting.question import Counted, Question, asked_in, count
from app.services.recording import written
from app.services.session import Session
from app.services.settings import question_values, questions
from app.vault.store import Group


@dataclass(frozen=True, slots=True)
class Again:
    """One figure counted again: record, what it counts, what stands there (None: new), what it is now."""

    id: str
    subject: Bilingual
    then: Decimal | None
    now: int
    as_of: str


@dataclass(frozen=True, slots=True)
class _Kept:
    setting: Copy
    record: Information
    question: Question
    codes: dict[str, str]
    small: bool


def again(session: Session) -> tuple[Again, ...]:
    """Every figure whose question was kept and whose record is there, as it stands and as it is now."""
    told = list[Again]()
    for kept in _kept(session):
        now = {one.code: one for one in count(session, kept.question)}
        for row in kept.record.figures:
            if row.row_id in kept.codes:
                fresh = now.pop(kept.codes[row.row_id], None)
                told.append(_line(kept.record, row, fresh.value if fresh else 0))
        told += [Again(kept.record.id, one.subject, None, one.value, "") for one in _new(kept, now)]
    return tuple(told)


def _line(record: Information, row: InformationFigures, now: int) -> Again:
    return Again(record.id, row.subject, row.value, now, row.as_of.edtf if row.as_of else "")


def _new(kept: _Kept, left: dict[str, Counted]) -> list[Counted]:
    return [one for one in left.values() if kept.small or one.value >= FEW]


def renew(session: Session) -> int:
    """Put what is true now in the place of every figure counted here, as one step; how many were changed."""
    changed = 0
    with session.write("") as group:
        for kept in list(_kept(session)):
            changed += _renewed(session, group, kept)
    return changed


def _renewed(session: Session, group: Group, kept: _Kept) -> int:
    now = {one.code: one for one in count(session, kept.question)}
    today = from_edtf(session.today().isoformat())
    rows = list[InformationFigures]()
    changed = 0
    for row in kept.record.figures:
        if row.row_id in kept.codes:
            fresh = now.pop(kept.codes[row.row_id], None)
            value = Decimal(fresh.value if fresh else 0)
            changed += value != row.value
            row = replace(row, value=value, as_of=today)
        rows.append(row)
    new = _new(kept, now)
    by = counted_by(session)
    rows += [row_of(session, kept.question, one, by) for one in new]
    ready = identified(replace(kept.record, figures=tuple(rows)))
    assert isinstance(ready, Information)
    written(session, group, ready)
    if new:
        added = zip(ready.figures[-len(new) :], new, strict=True)
        codes = {**kept.codes, **{row.row_id: one.code for row, one in added}}
        plain = kept_as(kept.question, codes, small=kept.small)
        group.save(kept.setting, question_values(ready.id, plain))
    return changed + len(new)


def _kept(session: Session) -> Iterator[_Kept]:
    for copy, plain in questions(session):
        yield from _read(session, copy, plain)


def _read(session: Session, copy: Copy, plain: Mapping[str, Json]) -> Iterator[_Kept]:
    """What a setting keeps; nothing where this version cannot ask it, or its record is gone or trashed."""
    question, of = asked_in(plain), str(plain.get("of", ""))
    if question is None or question.type not in session.types or session.read.get(of) is None:
        return
    stored = session.read.stored(of)
    record = load(stored.copy)
    if isinstance(record, Information) and stored.trashed is None:
        rows = plain.get("rows")
        codes = {str(row): str(code) for row, code in rows.items()} if isinstance(rows, dict) else {}
        yield _Kept(copy, record, question, codes, plain.get("small") is True)
