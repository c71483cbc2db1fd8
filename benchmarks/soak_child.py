"""One life of the window, from the unlock to the lock, with a user who never rests: a process of its own.

`python -m benchmarks.soak_child FOLDER SECONDS SEED` prints one JSON line for each minute. The program
replaces its process at a lock; here the process ends there, and whoever started it starts the next.
"""

import gc
import io
import json
import os
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QColor, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.gui.pages.list_page import ListPage
from app.gui.pages.record_page import RecordPage
from app.gui.palette import Palette
from app.gui.place import Place
from app.gui.preferences import Language, Preferences, Theme
from app.gui.shell import Shell
from app.gui.start import application
from app.gui.unlock import Unlock
from app.gui.window import Window
from app.services import attaching, backups, lists, recording
from benchmarks import bulk
from benchmarks.dataset import SURNAMES, chinese
from benchmarks.timing import resident

PATIENCE = 120.0
MINUTE = 60.0
DELETED = QEvent.Type.DeferredDelete.value
TABS = ("overview", "form", "links", "history")
SORTS = ("", "title", "status", "opened_on")
Taken = dict[str, list[float]]


class User:
    """Opens, looks for, edits, saves, attaches, undoes, trashes and restores, in whatever order comes."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.draw = random.Random(seed)
        self.shown: Taken = defaultdict(list)
        self.work: Taken = defaultdict(list)
        self.left = False
        self.window = Window(
            Preferences(Language.ZH_HANS, Theme.LIGHT, idle_minutes=0), folder=folder, leave=self._leave,
            settings=folder.with_name("soak-settings.json"),
        )  # fmt: skip
        self._keys: list[int] = []

    def _leave(self, _folder: Path | None) -> None:
        self.left = True

    # --- the life of a window -----------------------------------------------------------------------

    def unlock(self) -> None:
        """By the screen, as a person does."""
        self.window.show()
        screen = self.window.findChild(Unlock)
        assert screen is not None
        screen.passphrase.set_text(bulk.PASSPHRASE)
        self.timed("unlock", screen.open, lambda: isinstance(self.window.centralWidget(), Shell))
        session = self.desk.session
        self._keys = list(lists.keys(session, lists.ListQuery("case")))

    def works(self, seconds: float, tell: Callable[["User", int], None]) -> None:
        """One deed after another, and a word about each minute."""
        deeds = (self.open_case, self.open_case, self.open_case, self.list_cases, self.search, self.search,
                 self.edit, self.edit, self.attach, self.undo, self.trash_and_restore,
                 self.keep_draft)  # fmt: skip
        begun, minute = time.monotonic(), 0
        while time.monotonic() - begun < seconds:
            self.draw.choice(deeds)()
            self.rest(self.draw.uniform(0.05, 0.5))
            if time.monotonic() - begun >= (minute + 1) * MINUTE:
                minute += 1
                self.rest(2.5)  # long enough for what the program does at rest to begin
                tell(self, minute)

    def lock(self) -> None:
        """Ctrl+L."""
        self.timed("lock", self.window.lock, lambda: self.left)

    # --- what everything is made of -----------------------------------------------------------------

    @property
    def desk(self) -> Any:
        """The desk of the open vault."""
        assert self.window.desk is not None
        return self.window.desk

    @property
    def shell(self) -> Shell:
        """What the window shows."""
        found = self.window.centralWidget()
        assert isinstance(found, Shell)
        return found

    def timed(self, verb: str, act: Callable[[], object], holds: Callable[[], bool]) -> None:
        """Do something and wait until the screen shows it: how long that took, and how much work it was."""
        wall, work = time.perf_counter(), time.process_time()
        act()
        until(holds)
        self.shown[verb].append((time.perf_counter() - wall) * 1000)
        self.work[verb].append((time.process_time() - work) * 1000)

    def rest(self, seconds: float) -> None:
        """Let the event loop run."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            turn()

    def written(self, work: Callable[[], Any]) -> tuple[Callable[[], None], Callable[[], bool], list[Any]]:
        """Work for the writer, whether it is done, and what it gave."""
        done: list[Any] = []
        return (lambda: self.desk.write(self.window, work, done.append)), (lambda: bool(done)), done

    def some_case(self) -> str:
        """Any case of the vault."""
        session = self.desk.session
        while True:
            ids = session.read.ids_at([self.draw.choice(self._keys)])
            if ids:
                return str(ids[0])

    def page(self) -> RecordPage:
        """The record that is shown."""
        found = self.shell.page
        assert isinstance(found, RecordPage)
        return found

    def go_to_case(self, tab: str) -> None:
        """A case on the screen, its links counted."""
        place = Place("record", type="case", record=self.some_case(), tab=tab)
        self.timed("open", lambda: self.shell.go(place), lambda: bool(self.page()._linked))

    # --- deeds --------------------------------------------------------------------------------------

    def open_case(self) -> None:
        """A case, and one of its tabs."""
        self.go_to_case(self.draw.choice(TABS))

    def list_cases(self) -> None:
        """The list in some order, and somewhere down in it."""
        place = Place("list", type="case", sort=self.draw.choice(SORTS))
        self.timed("list", lambda: self.shell.go(place), self._listed)
        bar = self.shell.page.table.verticalScrollBar()  # type: ignore[union-attr]
        for _ in range(5):
            bar.setValue(self.draw.randrange(bar.maximum() + 1))
            self.rest(0.1)

    def _listed(self) -> bool:
        page = self.shell.page
        return isinstance(page, ListPage) and page.rows.rowCount() > 0

    def search(self) -> None:
        """Two characters in the palette: the first hits."""
        self.shell.search()
        [palette] = [one for one in self.window.findChildren(Palette) if one.isVisible()]
        kind = self.draw.choice(("hanzi", "surname", "pinyin", "word"))
        drawn = {"hanzi": chinese(self.draw, 2), "surname": self.draw.choice(SURNAMES)}
        words = drawn.get(kind, "wang wei" if kind == "pinyin" else "police")
        # By kind: one is many times the work of another, and the mix of a few minutes is chance.
        shown = lambda: bool(palette._total.text())  # noqa: E731
        self.timed(f"search, {kind}", lambda: palette.line.setText(words), shown)
        self.rest(0.2)
        palette.close_sheet()
        self.rest(0.05)

    def edit(self) -> None:
        """Another title, and Ctrl+S."""
        self.go_to_case("form")
        self.type_title()
        page = self.page()
        self.timed("save", page.save, lambda: not page._saving and not page._unsaved)
        assert page._saved is not None

    def type_title(self) -> None:
        """Hanzi into the title, as an input method commits them."""
        form = self.page().form
        assert form is not None
        view = form.views()["title"]
        lines: list[QWidget] = [*view.findChildren(QLineEdit), *view.findChildren(QPlainTextEdit)]
        commit(lines[0], chinese(self.draw, 3))

    def keep_draft(self) -> None:
        """Words that nobody saves, and thrown away after they were kept."""
        self.go_to_case("form")
        self.type_title()
        page = self.page()
        self.timed("draft", page._settled, self._idle())
        page.discard()
        until(self._idle())

    def _idle(self) -> Callable[[], bool]:
        """Whether the writer has done what it was asked so far."""
        done: list[Any] = []
        asked: list[bool] = []

        def holds() -> bool:
            if not asked:
                asked.append(True)
                self.desk.write(self.window, lambda: True, done.append)
            return bool(done)

        return holds

    def attach(self) -> None:
        """A picture of some 400 kB, in an evidence record; a small one of it is made at rest."""
        data, session = picture(self.draw), self.desk.session

        def work() -> object:
            ref = attaching.attach_stream(session, io.BytesIO(data), len(data))
            blank = recording.blank(session, "evidence")
            return recording.save(session, attaching.with_file(blank, ref))  # type: ignore[arg-type]

        act, holds, _ = self.written(work)
        self.timed("attach", act, holds)

    def undo(self) -> None:
        """Save, and Ctrl+Z."""
        self.edit()
        sequence = self.desk.session.read.sequence()
        self.timed("undo", self.shell.undo, lambda: self.desk.session.read.sequence() > sequence)
        until(self._idle())

    def trash_and_restore(self) -> None:
        """Into the trash by its page, and out of it."""
        self.go_to_case("overview")
        session, id_ = self.desk.session, self.page().record.id
        self.timed("trash", self.page()._trash, lambda: session.read.stored(id_).trashed is not None)
        until(self._idle())
        act, holds, _ = self.written(lambda: recording.restore(session, [id_]))
        self.timed("restore", act, holds)


def turn() -> None:
    """One turn of the event loop; what was left to be deleted goes, as in the loop of the program."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, DELETED)  # `processEvents` alone leaves it
    time.sleep(0.002)


def until(holds: Callable[[], bool]) -> None:
    """Let the event loop run until something holds."""
    ends = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > ends:
            raise TimeoutError("the window did not answer")
        turn()


def commit(line: QWidget, words: str) -> None:
    """Type as an input method does: hanzi arrive committed, not as keys."""
    line.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(words)
    QCoreApplication.sendEvent(line, event)
    turn()


def picture(draw: random.Random) -> bytes:
    """A PNG that no other is like."""
    image = QImage(draw.randbytes(360 * 360 * 3), 360, 360, 360 * 3, QImage.Format.Format_RGB888).copy()
    image.setPixelColor(0, 0, QColor(draw.randrange(256), 0, 0))
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())


def levels() -> dict[str, float]:
    """What must not pile up, now."""
    roots = [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]
    return {
        "resident": resident(), "handles": len(os.listdir("/proc/self/fd")),
        "threads": len(os.listdir("/proc/self/task")), "python": len(gc.get_objects()),
        "objects": sum(1 + len(root.findChildren(QObject)) for root in roots),
    }  # fmt: skip


def tell(user: User, minute: int) -> None:
    """One line about the minute that has passed."""
    print(json.dumps({"minute": minute, **levels(), "shown": user.shown, "work": user.work}), flush=True)
    user.shown.clear()
    user.work.clear()


def main(folder: Path, seconds: float, seed: int) -> None:
    """Unlock, work, lock."""
    running = application()
    backups.due = lambda *_: False  # gigabytes of copying are not the user's work
    user = User(folder, seed)
    user.unlock()
    user.works(seconds, tell)
    user.lock()
    tell(user, 0)  # the minute 0 of a life is its unlock and its lock
    running.processEvents()
    os._exit(0)  # as the program does: the process does not outlive a lock


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
