"""The list's export offers a table, and CSV for the importers of other systems."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.pages.list_page import ListPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Bilingual
from app.services.session import Session
from tests.services.written import person, put

LONG = 20_000


@pytest.mark.parametrize(("type_", "systems"), [("case", ["Uwazi"]), ("person", ["Uwazi", "Bayanat"])])
def test_a_list_leaves_as_another_system_takes_it(
    type_: str, systems: list[str], qtbot: QtBot, new_window: Callable[..., Window],
    vault: Callable[[str], Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    session = vault("mine")
    put(session, "case", title=Bilingual("某案", "Some case"))
    person(session, "某人")
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("list", type=type_))
    page = window.shell.page
    assert isinstance(page, ListPage)
    for number, system in enumerate(systems, 1):
        page.out.drop(page)
        menu = page.findChildren(QMenu)[-1]
        words = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert words == ["A table…", *(f"CSV for {one}…" for one in systems), "Print…", "Keep as figures…"]
        target = tmp_path / f"{system}.csv"
        monkeypatch.setattr("app.gui.writing_out.choose", lambda *_, target=target: target)
        menu.actions()[number].trigger()
        sheet = window.findChildren(ConfirmSheet)[-1]
        sheet.agreed.emit()
        qtbot.waitUntil(target.exists, timeout=LONG)
        head = target.read_text(encoding="utf-8").splitlines()[0]
        assert head.startswith("title,title__en" if system == "Uwazi" else "name,name_ar")
        sheet.close_sheet()
