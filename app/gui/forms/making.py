"""One editor per kind."""

from collections.abc import Callable
from functools import partial

from app.gui.forms.bilingual_editor import BilingualEditor
from app.gui.forms.date_editor import DateEditor
from app.gui.forms.editor import Editor
from app.gui.forms.file_editor import FileEditor
from app.gui.forms.link_source import LinkSource
from app.gui.forms.links_editor import LinksEditor
from app.gui.forms.moment_editor import MomentEditor
from app.gui.forms.money_editor import MoneyEditor
from app.gui.forms.name_list_editor import NameListEditor
from app.gui.forms.number_editor import NumberEditor
from app.gui.forms.row_editor import RowEditor
from app.gui.forms.rows_editor import RowsEditor
from app.gui.forms.secret_editor import SecretEditor
from app.gui.forms.surroundings import Surroundings
from app.gui.forms.term_editor import TermEditor
from app.gui.forms.term_source import TermSource
from app.gui.forms.terms_editor import TermsEditor
from app.gui.forms.text_editor import TextEditor
from app.gui.forms.wording import Names
from app.gui.forms.yes_no_editor import YesNoEditor
from app.records.declare import FieldDeclaration, Kind
from app.records.leaves import Path

MASKED = frozenset({"code_word"})
"""Columns that stay masked until asked for."""


def make_editor(
    around: Surroundings, declaration: FieldDeclaration, names: Names, path: Path, *, compact: bool
) -> Editor:
    """The editor of a field, column or part; `compact` where it stands in a cell of a row."""
    if declaration.name in MASKED:
        return SecretEditor()
    if declaration.kind in _ROWS:
        return _ROWS[declaration.kind](around, declaration, names, path, make_editor)
    if declaration.kind == Kind.ADDRESS:
        return RowEditor(around, declaration, names, path, make_editor)
    if declaration.kind in (Kind.BILINGUAL_TEXT, Kind.BILINGUAL_LONG):
        return _bilingual(around, declaration, names, compact=compact)
    return _SIMPLE[declaration.kind](around, declaration)


def _bilingual(
    around: Surroundings, declaration: FieldDeclaration, names: Names, *, compact: bool
) -> BilingualEditor:
    return BilingualEditor(
        around.context.put_names,
        long=declaration.kind == Kind.BILINGUAL_LONG,
        second_label="" if compact else around.wording.label(names, "en"),
        compact=compact,
    )


def _terms(around: Surroundings, declaration: FieldDeclaration) -> TermSource:
    return TermSource(declaration.vocabulary, around.context)


def _links(around: Surroundings, declaration: FieldDeclaration, *, single: bool) -> LinksEditor:
    return LinksEditor(LinkSource(declaration.link_to, around.context), single=single)


_ROWS: dict[Kind, Callable[..., RowsEditor]] = {
    Kind.TABLE: RowsEditor,
    Kind.LINKS_WITH_ATTRIBUTES: RowsEditor,
    Kind.CHANNEL_LIST: RowsEditor,
    Kind.NAME_LIST: NameListEditor,
}
_SIMPLE: dict[Kind, Callable[[Surroundings, FieldDeclaration], Editor]] = {
    Kind.TEXT: lambda _around, _declaration: TextEditor(),
    Kind.TERM: lambda around, declaration: TermEditor(_terms(around, declaration)),
    Kind.TERMS: lambda around, declaration: TermsEditor(_terms(around, declaration)),
    Kind.EDTF_DATE: lambda around, _declaration: DateEditor(around.context),
    Kind.DATETIME: lambda around, _declaration: MomentEditor(around.context),
    Kind.LINK: partial(_links, single=True),
    Kind.LINKS: partial(_links, single=False),
    Kind.NUMBER: lambda _around, _declaration: NumberEditor(),
    Kind.MONEY: lambda around, _declaration: MoneyEditor(TermSource(("currency",), around.context)),
    Kind.YES_NO_UNKNOWN: lambda around, _declaration: YesNoEditor(around.context.language),
    Kind.FILE: lambda around, _declaration: FileEditor(around.context),
}
