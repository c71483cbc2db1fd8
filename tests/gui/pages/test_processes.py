"""Every process that the sources describe: its boxes are filled in, saved, and shown where it is done."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.gui.charts.page import ChartsPage
from app.gui.forms.record_form import RecordForm
from app.gui.pages.list_page import ListPage
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.registers.page import RegistersPage
from app.gui.shell import Shell
from app.gui.window import Window
from app.records.codec import leaves_of
from app.records.declare import Record
from app.records.types import TYPES
from app.records.values import Link, Money, Term
from app.services import recording, registers
from app.services.registers import REGISTERS
from app.services.session import Session
from tests import values
from tests.shared import shared_dir

LONG = 20_000
LISTED = Path(__file__).parents[2] / "vectors/processes/processes.csv"
ROWS = list(csv.DictReader(LISTED.read_text(encoding="utf-8").splitlines()))
DOCUMENT = Path(__file__).parents[3] / "docs/what-it-covers.md"
KINDS = {
    "assistance": {"provision": "counsel"}, "task": {"kind": "un_session"}, "note": {"kind": "prison_visit"},
    "case": {"kind": "legal_aid"}, "tip": {"triage": "new"}, "person": {"kind": "individual"},
    "act": {"type": "procedure_step:ogi_request"}, "consent": {"trigger": "arrest"},
    "fund": {"status": "applied"}, "publication": {"kind": "joint_letter"},
}  # fmt: skip
"""What makes a record one of the work that a process is about, where a value drawn at random would not."""


def test_the_list_of_processes_is_that_of_the_model() -> None:
    lines = shared_dir("model", "coverage.csv").read_text(encoding="utf-8").splitlines()
    model = {row["id"]: (row["record_types"], row["key_fields"]) for row in csv.DictReader(lines)}
    assert {row["id"]: (row["types"], row["fields"]) for row in ROWS} == model


def test_the_papers_name_a_place_for_each() -> None:
    written = DOCUMENT.read_text(encoding="utf-8")
    lines = re.findall(r"^\| (\d{3}\.\d+) .*\| (Place|Form)\b", written, re.MULTILINE)
    assert [id_ for id_, _ in lines] == [row["id"] for row in ROWS]


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_a_process_is_done_in_the_window(
    row: dict[str, str], qtbot: QtBot, new_window: Callable[[Language], Window],
    vault: Callable[[str], Session],
) -> None:  # fmt: skip
    session = vault("mine")
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    assert window.shell is not None
    ids = {type_: [recording.save(session, recording.blank(session, type_)).id] for type_ in TYPES}
    saved: dict[str, list[str]] = {}
    for type_ in row["types"].split(";"):
        left = [name for owner, name in _pairs(row["fields"]) if owner == type_]
        kinds = {name: Term(code) for name, code in KINDS.get(type_, {}).items()}
        while left or type_ not in saved:
            id_, done = filled(window.shell, session, qtbot, type_, kinds, left, ids)
            saved.setdefault(type_, []).append(id_)
            left = [name for name in left if name not in done]
            wanted = _kinds_for(type_, left[0], ids) if left else {}
            assert not left or wanted != kinds, (type_, left)  # the form keeps a box that it should offer
            kinds = wanted
        ids[type_] = saved[type_]
    shown(window.shell, session, qtbot, row["place"], {"case": ids["case"], **saved})


def _pairs(fields: str) -> Iterator[tuple[str, str]]:
    for one in fields.split(";"):
        type_, _, name = one.partition(".")
        yield type_, name


def _kinds_for(type_: str, name: str, ids: dict[str, list[str]]) -> dict[str, Any]:
    """What must be on a record for a box to be offered, from the condition that the model sets."""
    when = TYPES[type_].fields[name].when
    found: dict[str, Any] = {}
    for test in when.alternatives[0] if when else ():
        if test.negated:
            continue
        if test.field == "type.list":
            found["type"] = Term("measure:verdict")
        elif test.codes:
            found[test.field] = Term(min(test.codes))
        else:
            found[test.field] = _value(type_, test.field, ids)
    return found


def filled(
    shell: Shell, session: Session, qtbot: QtBot, type_: str, kinds: dict[str, Any], names: list[str],
    ids: dict[str, list[str]],
) -> tuple[str, list[str]]:  # fmt: skip
    """A record whose boxes were filled on its form and saved with Ctrl+S, and which of the boxes it offers.

    What was filled is read back from the vault as it was filled.
    """
    shell.go(Place("record", type=type_))
    page = shell.page
    assert isinstance(page, RecordPage)
    form = page.form
    assert form is not None
    wanted = kinds | {name: _value(type_, name, ids) for name in names if name not in kinds}
    belongs = next((n for n, f in TYPES[type_].fields.items() if f.belongs and f.link_to == ("case",)), "")
    if belongs:
        wanted[belongs] = (Link(ids["case"][0]),)
    done = {name: value for name, value in wanted.items() if _fill(form, name, value)}
    id_ = page.record.id
    assert page.save(), form.problems()
    qtbot.waitUntil(lambda: session.read.get(id_) is not None, timeout=LONG)
    kept = session.vault_record(id_)
    assert kept is not None
    for name, value in done.items():
        assert _leaves(kept, name) == _leaves(replace(kept, **{name: value}), name), name
    return id_, list(done)


def _fill(form: RecordForm, name: str, value: Any) -> bool:
    """Go to a box as from the outline, and fill it; whether the form offers it."""
    form._bring_up_to_date()  # what a timer does as soon as somebody rests
    form.go_to_field(name)
    view = form.views().get(name)
    if view is None or name not in form.cards[form._fields.section_of(name)].grid.shown:
        return False
    view.set_value(value)
    view.editor.changed.emit()
    return True


def _leaves(record: Record, name: str) -> dict[tuple[str, ...], object]:
    return {path: value for path, value in leaves_of(record).items() if path[0] == name}


def _value(type_: str, name: str, ids: dict[str, list[str]]) -> Any:
    declaration = TYPES[type_].fields[name]
    wanted = [id_ for linked in declaration.link_to or ("case",) for id_ in ids.get(linked, ())]
    value = values.sample(declaration, name, wanted)
    return Money(Decimal(1), value.currency) if isinstance(value, Money) else value


def shown(shell: Shell, session: Session, qtbot: QtBot, place: str, saved: dict[str, list[str]]) -> None:
    """The place where the work is done opens, and what was saved stands there."""
    page, _, tab = place.partition(":")
    if page == "list":
        shell.go(Place("list", type=tab))
        found = shell.page
        assert isinstance(found, ListPage)
        rows = found.rows
        qtbot.waitUntil(lambda: set(saved[tab]) <= set(rows.ids(list(rows.keys()))), timeout=LONG)
    elif page == "charts":
        shell.go(Place("charts", tab=tab))
        charts = shell.page
        assert isinstance(charts, ChartsPage)
        qtbot.waitUntil(lambda: charts.told is not None and bool(charts.told.bars), timeout=LONG)
    elif page == "registers":
        _register(shell, session, qtbot, tab, saved)
    else:
        shell.go(Place("record", type=page, record=saved[page][0], tab=tab))
        record = shell.page
        assert isinstance(record, RecordPage)
        assert record.place().tab == tab
        qtbot.waitUntil(lambda: record._pane(tab).isVisible(), timeout=LONG)


def _register(shell: Shell, session: Session, qtbot: QtBot, key: str, saved: dict[str, list[str]]) -> None:
    shell.go(Place("registers", tab=key))
    page = shell.page
    assert isinstance(page, RegistersPage)
    pane = page.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)
    told = registers.register(session, key, "zh_hans")
    ours = {id_ for some in saved.values() for id_ in some}
    assert {entry.id for entry in told.entries} & ours, (REGISTERS[key], told.entries)
    assert pane.lines.rowCount() == len(told.entries)
