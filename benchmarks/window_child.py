"""A process of its own: one window on a large vault, driven like a user; prints its measurements as JSON."""

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.crypto.argon import normalized, stretch
from app.gui import preferences
from app.gui.pages.list_page import ListPage
from app.gui.palette import Palette
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.start import application
from app.gui.window import Window
from app.services import opening
from app.services.recording import save_all
from app.vault.headers import read
from benchmarks import bulk
from benchmarks.dataset import dossiers
from benchmarks.timing import resident

BEAT_MS = 5
SETTLE_S = 20.0


Step = Callable[[Window], None]


class Heart:
    """Beats every few milliseconds while the event loop runs; remembers the longest gap between beats."""

    def __init__(self) -> None:
        self.longest: dict[str, float] = {}
        self.busiest: dict[str, float] = {}
        self.doing = ""
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def begin(self, doing: str) -> None:
        """From now on it is this that may block."""
        self.doing = doing
        self._last = (time.perf_counter(), time.thread_time())

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        if self.doing:
            waited = [(after - before) * 1000 for before, after in zip(self._last, now, strict=True)]
            self.longest[self.doing] = max(self.longest.get(self.doing, 0.0), waited[0] - BEAT_MS)
            self.busiest[self.doing] = max(self.busiest.get(self.doing, 0.0), waited[1])
        self._last = now


def settle(seconds: float) -> None:
    """Let the event loop run."""
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        QApplication.processEvents()
        time.sleep(0.001)


def until(holds: Callable[[], bool]) -> None:
    """Let the event loop run until something holds."""
    ends = time.perf_counter() + SETTLE_S
    while not holds() and time.perf_counter() < ends:
        QApplication.processEvents()
        time.sleep(0.0005)


def press(widget: QWidget, text: str) -> None:
    """Type text, one key after another, through the event queue."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.postEvent(widget, event)
        settle(0.03)


def derivation(folder: Path) -> float:
    """Seconds that the key derivation of this vault takes."""
    header = read(folder)
    started = time.perf_counter()
    stretch(normalized(bulk.PASSPHRASE), header.stretching.salt, header.stretching.cost)
    return time.perf_counter() - started


def listed(window: Window) -> bool:
    """Whether the list on the screen shows rows."""
    page = window.shell.page if window.shell else None
    return isinstance(page, ListPage) and page.table.model().rowCount() > 0


def main(folder: Path) -> None:
    """Drive the window and print the measurements."""
    app = application()
    window = Window(replace(preferences.load(), language=Language.ZH_HANS, idle_minutes=0), folder=folder)
    window.show()
    settle(0.5)
    alone = derivation(folder)
    started = time.perf_counter()
    session = opening.unlock(folder, bulk.PASSPHRASE)
    session.remember("place", Place("list", type="case").plain())
    window.enter(session)
    until(lambda: listed(window))
    app.processEvents()
    opened = time.perf_counter() - started
    heart = Heart()
    for doing, prepare, work in STEPS:
        heart.begin(f"opening what {doing} needs")
        prepare(window)
        heart.begin(doing)
        work(window)
        settle(0.3)
        heart.begin("")
    print(json.dumps({
        "derivation": alone, "opened": opened, "longest": heart.longest, "busiest": heart.busiest,
        "resident": resident(),
    }), flush=True)  # fmt: skip
    window.close()


def scroll(window: Window) -> None:
    """Through a hundred screens, then to the end and back."""
    page = window.shell.page if window.shell else None
    assert isinstance(page, ListPage)
    bar = page.table.verticalScrollBar()
    for step in range(150):
        bar.setValue(step * bar.pageStep())
        settle(0.012)
    for value in (bar.maximum(), bar.maximum() // 2, 0):
        bar.setValue(value)
        settle(0.1)


def nothing(_window: Window) -> None:
    """What scrolling needs is open."""


def open_palette(window: Window) -> None:
    """The search palette."""
    assert window.shell is not None
    window.shell.search()
    settle(0.3)


def search(window: Window) -> None:
    """In the palette, by words, names and pinyin."""
    assert window.shell is not None
    palette = window.shell.findChild(Palette)
    assert palette is not None
    for text in ("家属", "wang wei", "zhangmin", "police"):
        palette.line.clear()
        press(palette.line, text)
        settle(0.4)
    palette.close()
    palette.deleteLater()


def open_case(window: Window) -> None:
    """The form of a case."""
    assert window.desk is not None
    from app.services.lists import ListQuery, keys, rows

    session = window.desk.session
    row = rows(session, keys(session, ListQuery("case"))[:1], "zh_hans")[0]
    window.desk.open(row.id, "case")
    settle(1.0)


def write(window: Window) -> None:
    """Into the first text fields of a case, until its draft is kept."""
    page = window.shell.page if window.shell else None
    editors: list[Any] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)] if page else []
    for editor in [one for one in editors if one.isVisible() and not one.isReadOnly()][:3]:
        editor.setFocus()
        press(editor, "家属说 the family says 2022")
    settle(2.5)


def open_list(window: Window) -> None:
    """The list of cases."""
    assert window.desk is not None
    window.desk.go(Place("list", type="case"))
    until(lambda: listed(window))
    settle(0.5)


def take_in(window: Window) -> None:
    """Two hundred records through the writer, while the list is shown and asked."""
    assert window.desk is not None
    desk = window.desk
    records = [record for dossier in dossiers(33, seed=int(time.time())) for record in dossier]
    done: list[object] = []
    desk.write(window, lambda: save_all(desk.session, records, "import"), done.append)
    until(lambda: bool(done))
    settle(0.5)


STEPS: tuple[tuple[str, Step, Step], ...] = (
    ("scrolling", nothing, scroll),
    ("searching", open_palette, search),
    ("typing", open_case, write),
    ("importing", open_list, take_in),
)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
