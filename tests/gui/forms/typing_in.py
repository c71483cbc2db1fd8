"""Types values into editors the way people do: through the input method, keys and clicks."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.forms.bilingual_editor import BilingualEditor
from app.gui.forms.context import FormContext
from app.gui.forms.editor import Editor
from app.gui.forms.file_editor import FileEditor
from app.gui.forms.links_editor import LinksEditor
from app.gui.forms.money_editor import MoneyEditor
from app.gui.forms.picker_line import PickerLine
from app.gui.forms.row_editor import RowEditor
from app.gui.forms.rows_editor import RowsEditor
from app.gui.forms.term_editor import TermEditor
from app.gui.forms.terms_editor import TermsEditor
from app.gui.forms.yes_no_editor import YesNoEditor
from app.records import vocabularies
from app.records.address import Address
from app.records.declare import ROWS, FieldDeclaration, Kind, Row, fields_of
from app.records.values import Link, Term


def commit(widget: QWidget, text: str) -> None:
    """Enter text as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def pick(line: PickerLine, words: str, key: str) -> None:
    """Type words, go down to what is meant, take it with Enter."""
    commit(line, words)
    line.offer()
    offers = line._list
    assert offers is not None
    for _ in range(offers._model.rowCount()):
        current = offers.current()
        if current is not None and current.key == key:
            break
        QTest.keyClick(line, Qt.Key.Key_Down)
    taken = offers.current()
    assert taken is not None
    assert taken.key == key, (words, key)
    QTest.keyClick(line, Qt.Key.Key_Return)


def title_of(id_: str) -> str:
    """The title that the test's records have."""
    return f"记录{id_[:13]}"


def searching(ids: list[str], file: Any = None) -> FormContext:
    """A context whose search finds the records of these ids."""
    return FormContext(
        search_links=lambda types, text: [
            (id_, title_of(id_), types[0]) for id_ in ids if text in title_of(id_)
        ],
        link_title=lambda id_: title_of(id_) if id_ in ids else None,
        attach_file=lambda: file,
    )


def _term(editor: Editor, declaration: FieldDeclaration, value: Term) -> None:
    assert isinstance(editor, TermEditor)
    pick(editor.line, vocabularies.label(declaration.vocabulary, value.code, "zh_hans"), value.code)
    if value.note:
        QTest.keyClick(editor.line, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
        commit(editor.note, value.note)


def _terms(editor: Editor, declaration: FieldDeclaration, value: tuple[Term, ...]) -> None:
    assert isinstance(editor, TermsEditor)
    for term in value:
        pick(editor.line, vocabularies.label(declaration.vocabulary, term.code, "zh_hans"), term.code)


def _links(editor: Editor, _declaration: FieldDeclaration, value: Any) -> None:
    assert isinstance(editor, LinksEditor)
    for link in [value] if isinstance(value, Link) else value:
        pick(editor.line, title_of(link.id), link.id)


def _bilingual(editor: Editor, _declaration: FieldDeclaration, value: Any) -> None:
    assert isinstance(editor, BilingualEditor)
    commit(editor.edits["zh"], value.zh)
    commit(editor.edits["en"], value.en)


def _money(editor: Editor, _declaration: FieldDeclaration, value: Any) -> None:
    assert isinstance(editor, MoneyEditor)
    commit(editor.amount.line, format(value.amount, "f"))
    editor.currency.line.selectAll()
    pick(editor.currency.line, value.currency, value.currency)


def _yes_no(editor: Editor, _declaration: FieldDeclaration, value: Any) -> None:
    assert isinstance(editor, YesNoEditor)
    QTest.keyClick(editor.buttons[value], Qt.Key.Key_Space)


def _file(editor: Editor, _declaration: FieldDeclaration, _value: Any) -> None:
    assert isinstance(editor, FileEditor)
    QTest.keyClick(editor.button, Qt.Key.Key_Space)


def _line(words: Callable[[Any], str]) -> Callable[[Editor, FieldDeclaration, Any], None]:
    def type_in(editor: Editor, _declaration: FieldDeclaration, value: Any) -> None:
        focused = editor.focusProxy()
        assert focused is not None
        commit(focused, words(value))

    return type_in


def _row(editor: RowEditor, row: Row) -> None:
    editor.show_all()
    for name, column in fields_of(type(row)).items():
        type_value(editor.grid.views[name].editor, column, getattr(row, name))


def _rows(editor: Editor, _declaration: FieldDeclaration, value: tuple[Row, ...]) -> None:
    assert isinstance(editor, RowsEditor)
    for row in value:
        if editor.value() or not editor._rows:
            QTest.keyClick(editor.tools.add, Qt.Key.Key_Space)
        assert editor.row_editor is not None
        _row(editor.row_editor, row)


def _address(editor: Editor, _declaration: FieldDeclaration, value: Address) -> None:
    assert isinstance(editor, RowEditor)
    _row(editor, value)


_BY_KIND: dict[Kind, Callable[[Editor, FieldDeclaration, Any], None]] = {
    Kind.TEXT: _line(str),
    Kind.NUMBER: _line(lambda value: format(value, "f")),
    Kind.EDTF_DATE: _line(lambda value: str(value.words or value.edtf)),
    Kind.DATETIME: _line(lambda value: str(value.words or value.iso)),
    Kind.TERM: _term,
    Kind.TERMS: _terms,
    Kind.LINK: _links,
    Kind.LINKS: _links,
    Kind.BILINGUAL_TEXT: _bilingual,
    Kind.BILINGUAL_LONG: _bilingual,
    Kind.MONEY: _money,
    Kind.YES_NO_UNKNOWN: _yes_no,
    Kind.FILE: _file,
    Kind.ADDRESS: _address,
    **dict.fromkeys(ROWS, _rows),
}


def type_value(editor: Editor, declaration: FieldDeclaration, value: Any) -> None:
    """Type a value into its editor."""
    _BY_KIND[declaration.kind](editor, declaration, value)
