"""One line for a row of a table, as its list shows it."""

from collections.abc import Iterator
from typing import Any

from app.gui.forms.context import FormContext
from app.gui.forms.link_source import LinkSource
from app.gui.forms.term_source import TermSource
from app.records.declare import FieldDeclaration, Kind, Row, fields_of
from app.records.levels import Level, level_of
from app.records.values import Bilingual, Link, Money, Term, YesNo

PIECES = 4
LONGEST = 40
MASKED = "••••"


def row_level(row: Row) -> Level:
    """The level that a row names for itself (each name has one); public where it names none."""
    term = getattr(row, "level", None)
    return level_of(term.code) if isinstance(term, Term) else Level.PUBLIC


def summary(row: Row, context: FormContext) -> str:
    """The first filled columns of a row; what may not be shown now is masked."""
    own = row_level(row)
    if own == Level.NEED_TO_KNOW and not context.revealed(own):
        return MASKED
    pieces: list[str] = []
    for name, column in fields_of(type(row)).items():
        words = " ".join(filter(None, _words(column, getattr(row, name), context)))
        if not words:
            continue
        level = column.level
        covered = level == Level.NEED_TO_KNOW and not context.revealed(level)
        hidden = column.name == "code_word" or covered
        pieces.append(MASKED if hidden else _cut(words))
        if len(pieces) == PIECES:
            break
    return " · ".join(pieces)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _words(column: FieldDeclaration, value: Any, context: FormContext) -> Iterator[str]:
    if value is None:
        return
    if isinstance(value, str) and not isinstance(value, YesNo):
        yield value
    elif isinstance(value, Bilingual):
        yield value.side(context.language)
    elif isinstance(value, Link):
        yield LinkSource(column.link_to, context).title(value.id)
    elif isinstance(value, Money):
        yield f"{value.amount:f} {value.currency}"
    elif isinstance(value, Row):
        for name, part in fields_of(type(value)).items():
            yield from _words(part, getattr(value, name), context)
    elif isinstance(value, tuple):
        for member in value:
            yield from _words(column, member, context)
    else:
        yield _plain(column, value, context)


def _plain(column: FieldDeclaration, value: Any, context: FormContext) -> str:
    if isinstance(value, YesNo):
        return TermSource(("yes_no",), context).label(value.value)
    if column.kind in (Kind.TERM, Kind.TERMS):
        return TermSource(column.vocabulary, context).label(value.code)
    if column.kind == Kind.EDTF_DATE:
        return str(value.words or value.edtf)
    return str(value.words or value.iso) if column.kind == Kind.DATETIME else format(value, "f")
