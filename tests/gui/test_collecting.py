"""Full collections fall into rests; without a rest they come when much waits."""

import gc
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.gui import collecting
from app.gui.collecting import MANY, SOME, Collecting
from app.gui.components.toast import Toast
from app.gui.palette import Palette
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.services.session import Session
from tests.gui.pages.conftest import left, new_window, vault
from tests.services.written import put

__all__ = ["left", "new_window", "vault"]


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.enable()
    gc.set_threshold(*before)
    gc.unfreeze()


@pytest.mark.parametrize(
    ("untouched", "waiting", "wanted"),
    [(60.0, SOME, True), (60.0, SOME - 1, False), (0.1, MANY - 1, False), (0.1, MANY, True)],
)
def test_it_waits_for_a_rest_but_not_for_ever(
    untouched: float, waiting: int, wanted: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "LOOKED", 10)
    owner, done = QObject(), list[int]()
    kept = Collecting(lambda: untouched, owner)
    kept.begin()
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, waiting))
    monkeypatch.setattr(gc, "collect", lambda: done.append(1))
    given = list[int]()
    monkeypatch.setattr(collecting, "give_back", lambda: given.append(1))
    qtbot.wait(100)
    assert bool(done) == wanted
    assert bool(given) == (wanted and untouched > 1), "whoever types does not wait for it"


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux for the memory of the process")
def test_what_was_freed_leaves_the_process() -> None:
    """Small blocks below one that stays: freed, they stay with the process until it is told."""
    code = (
        "import os; from app.gui.collecting import give_back\n"
        "def resident(): return int(open('/proc/self/statm').read().split()[1])\n"
        "kept = [bytes(2000) for _ in range(20_000)]\n"
        "last = [bytes(2000) for _ in range(50)]\n"
        "del kept; before = resident(); give_back(); print(before - resident())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 5_000, "pages of 4 KiB"


def test_pages_that_were_left_are_given_back(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("app.gui.window.FROZEN_AFTER", 10)
    monkeypatch.setattr(collecting, "SOME", 0)  # these few pages alone are not worth a rest
    session = vault("mine")
    ids = [put(session, "case") for _ in range(3)]
    window = new_window(Language.EN)
    window.enter(session)
    qtbot.waitUntil(window._collecting._timer.isActive)
    gc.disable()  # Python's small collections free a page now and then, by the luck of where they fall
    assert window.shell is not None
    window._clock._touched += 1000  # no rest comes by itself
    pages = []
    for id_ in ids * 4:
        window.shell.go(Place("record", type="case", record=id_, tab="form"))
        pages.append(weakref.ref(window.shell.page))
        qtbot.wait(5)
    assert sum(page() is not None for page in pages) > 2, "a page that was left is a cycle"
    window._clock._touched -= 1060
    qtbot.waitUntil(lambda: sum(page() is not None for page in pages) <= 2, timeout=20_000)


def test_what_tab_went_past_is_given_back(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    case = put(session, "case")
    window = new_window(Language.EN)
    window.enter(session)
    shell = window.shell
    assert shell is not None
    toasts = []
    for _ in range(4):
        shell.go(Place("record", type="case", record=case, tab="form"))
        toasts.append(weakref.ref(Toast(shell, "done", undo=shell.undo)))
        qtbot.wait(20)
        shell.go(Place("record", type="case", record=case, tab="overview"))
        shell.search()  # opens over the page and the toast, and asks where Tab goes
        [palette] = [one for one in window.findChildren(Palette) if one.isVisible()]
        qtbot.wait(20)
        palette.close_sheet()
        qtbot.wait(20)
    shell.findChildren(Toast)[-1].dismiss()
    shell.go(Place("list", type="case"))
    qtbot.wait(50)
    gc.collect()
    assert sum(toast() is not None for toast in toasts) == 0
