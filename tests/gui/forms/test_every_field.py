"""Every field and every column: typed through its own widget, read back equal; nothing unknown is lost."""

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.gui.forms.context import FormContext
from app.gui.forms.record_form import RecordForm
from app.records.codec import leaves_of
from app.records.dates import EdtfDate, Moment
from app.records.declare import Record, Row, fields_of
from app.records.leaves import Json, Path
from app.records.linking import linked
from app.records.types import TYPES
from app.records.values import Link
from tests import values
from tests.gui.forms.typing_in import searching, type_value


def plain(value: Any) -> Any:
    """A value without what typing cannot know: row ids, places, and the words of a date."""
    if isinstance(value, Row):
        return {name: plain(getattr(value, name)) for name in fields_of(type(value))}
    if isinstance(value, EdtfDate):
        return value.edtf, value.earliest, value.latest
    if isinstance(value, Moment):
        return value.iso
    if isinstance(value, Link):
        return value.id
    return tuple(map(plain, value)) if isinstance(value, tuple) else value


def shown_whole(qtbot: QtBot, type_: str, record: Record, context: FormContext) -> RecordForm:
    """A form in which every field has its editor."""
    form = RecordForm(type_, record, context)
    qtbot.addWidget(form)
    form.resize(1100, 700)
    form.show()
    for card in form.cards.values():
        card.grid.show_fields(card.names)
    return form


@pytest.mark.parametrize("type_", TYPES)
def test_what_is_typed_is_what_is_read(qtbot: QtBot, type_: str) -> None:
    wanted = values.record(type_, 11)
    context = searching([link.target for link in linked(wanted)], getattr(wanted, "file", None))
    form = shown_whole(qtbot, type_, TYPES[type_].record(id="new"), context)
    for name, view in form.views().items():
        type_value(view.editor, view.declaration, getattr(wanted, name))
    assert form.problems() == []
    read = form.record()
    for name in TYPES[type_].fields:
        assert plain(getattr(read, name)) == plain(getattr(wanted, name)), name


def with_unknown(record: Record) -> Record:
    """The record with leaves, columns and codes of a newer version."""
    changes: dict[str, Any] = {}
    for name in fields_of(type(record)):
        value = getattr(record, name)
        if isinstance(value, tuple) and value and isinstance(value[0], Row):
            newer: dict[Path, Json] = {("a_newer_column",): {"deep": [1, None]}, ("kind", "note"): 3}
            changes[name] = (replace(value[0], unknown=newer), *value[1:])
        elif isinstance(value, Row):
            changes[name] = replace(value, unknown={("altitude",): 12})
    unknown: dict[Path, Json] = {
        ("a_newer_field",): 1,
        ("~joined_into",): "elsewhere",
        ("~level", "remarks"): "team",
        ("~level", "a_newer_field"): "a_newer_level",
        ("~user", "not_declared_here", "zh"): "甲",
        ("remarks", "fr"): "texte",
    }
    return replace(record, unknown=unknown, **changes)


@pytest.mark.parametrize("type_", TYPES)
def test_what_is_shown_comes_back_as_it_was(qtbot: QtBot, type_: str) -> None:
    record = with_unknown(values.record(type_, 12))
    form = shown_whole(qtbot, type_, record, FormContext())
    assert form.record() == record
    assert leaves_of(form.record()) == leaves_of(record)
    assert form.draft()["raw"] == {}
    for view in form.views().values():
        view.editor.changed.emit()
    assert leaves_of(form.record()) == leaves_of(record)


@pytest.mark.parametrize("type_", TYPES)
def test_a_draft_brings_everything_back(qtbot: QtBot, type_: str) -> None:
    record = with_unknown(values.record(type_, 13))
    draft = shown_whole(qtbot, type_, record, FormContext()).draft()
    fresh = RecordForm(type_, TYPES[type_].record(id=record.id), FormContext())
    qtbot.addWidget(fresh)
    fresh.restore(draft)
    assert leaves_of(fresh.record()) == leaves_of(record)
    assert fresh.problems() == []


@pytest.mark.parametrize("type_", TYPES)
def test_a_value_that_does_not_fit_is_kept_until_something_is_typed(qtbot: QtBot, type_: str) -> None:
    fields = [name for name in TYPES[type_].fields if name != "minimum_level"]
    unknown: dict[Path, Json] = {(name,): {"newer": name} for name in fields}
    record = TYPES[type_].record(id="x", unknown=unknown)
    form = shown_whole(qtbot, type_, record, FormContext())
    assert form.record().unknown == unknown


@pytest.mark.parametrize("type_", TYPES)
def test_everything_is_spoken(qtbot: QtBot, type_: str) -> None:
    form = shown_whole(qtbot, type_, values.record(type_, 14), FormContext())
    for view in form.views().values():
        for stop in view.tab_stops():
            assert stop.accessibleName(), (view.names, stop)
