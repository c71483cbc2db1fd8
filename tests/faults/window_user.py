"""A user at the real window, in a process that is forked ready and killed at some moment.

`python -m tests.faults.window_user`: each line on standard input is a folder with a `vault` and a seed. What
the window has told its user is appended to `folder/said`, each line by one call, so that it is whole.
"""

import io
import json
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language, Preferences, Theme
from app.gui.shell import Shell
from app.gui.unlock import Unlock
from app.gui.window import Window
from app.services import attaching, backups, recording
from app.services.sheets.importing import take_in
from app.services.sheets.layout import laid_out
from app.services.sheets.plan import planned
from app.services.sheets.table import of_text
from tests.faults.scenes import OLD
from tests.gui.pages.conftest import type_words
from tests.gui.pages.test_story import text_line
from tests.stretching import once, warm

PATIENCE = 30.0
FILE = 600_000
GIVEN = "若溪明远文静志强雪梅海燕国华春生秋月建平晓东丽娟永福庆丰玉兰金泉石松竹青云岚岳川"
CONTROL = Qt.KeyboardModifier.ControlModifier


class User:
    """Types, saves, undoes, trashes, attaches, imports and backs up, in whatever order comes."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._draw = random.Random(seed)
        self._said = os.open(folder / "said", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        self._window = Window(
            Preferences(Language.EN, Theme.LIGHT), folder=folder / "vault", leave=lambda _folder: None,
            settings=folder / "settings.json",
        )  # fmt: skip
        self._number, self._mine = 0, _known(folder / "said")

    def say(self, *what: str) -> None:
        """Note what the window has told: from here on no kill may lose it."""
        os.write(self._said, json.dumps(what).encode() + b"\n")

    def works(self) -> None:
        """Unlock, then go on until somebody kills the process."""
        self._window.show()
        screen = self._window.findChild(Unlock)
        assert screen is not None
        screen.passphrase.set_text(OLD)
        screen.open()
        self._until(lambda: isinstance(self._window.centralWidget(), Shell))
        self.say("open")
        deeds = (self._new, self._new, self._edit, self._edit, self._type, self._trash, self._attach,
                 self._import, self._back_up)  # fmt: skip
        parent = os.getppid()
        while os.getppid() == parent:  # nobody kills an orphan
            self._draw.choice(deeds)()
            QTest.qWait(self._draw.randrange(60))

    def _until(self, holds: Callable[[], bool]) -> None:
        ends = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < ends, traceback.format_stack()[-2]
            QApplication.processEvents()
            time.sleep(0.002)

    @property
    def _shell(self) -> Shell:
        found = self._window.centralWidget()
        assert isinstance(found, Shell)
        return found

    def _page(self) -> RecordPage:
        page = self._shell.page
        assert isinstance(page, RecordPage)
        return page

    def _words(self) -> str:
        self._number += 1
        return f"第{self._number}次 {self._draw.randrange(10**9)} words"

    def _name(self) -> str:
        return self._draw.choice("王李张刘陈杨赵黄周吴") + "".join(self._draw.sample(GIVEN, 2))

    # --- what is done -------------------------------------------------------------------------------

    def _new(self) -> None:
        self._shell.go(Place("list", type="case"))
        QTest.keyClick(self._window, Qt.Key.Key_N, CONTROL)
        self._until(lambda: isinstance(self._shell.page, RecordPage))
        self._write(self._page())

    def _edit(self) -> None:
        if self._mine:
            self._shell.go(Place("record", type="case", record=self._draw.choice(self._mine), tab="form"))
            self._write(self._page())

    def _write(self, page: RecordPage) -> None:
        """Another title, and Ctrl+S: told when the window says that it is saved."""
        words = self._words()
        line = text_line(page, "title")
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
        type_words(line, words)
        self.say("typing", page.record.id, words)
        QTest.keyClick(self._window, Qt.Key.Key_S, CONTROL)
        self._until(lambda: page._saved is not None and not page._saving and not page._unsaved)
        self.say("case", page.record.id, words)
        if page.record.id not in self._mine:
            self._mine.append(page.record.id)

    def _type(self) -> None:
        """Words that nobody saves: told when the foot says that they are kept as a draft."""
        if not self._mine:
            return
        self._shell.go(Place("record", type="case", record=self._draw.choice(self._mine), tab="form"))
        page, words = self._page(), self._words()
        line = text_line(page, "title")
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
        type_words(line, words)
        self._until(lambda: "Kept as an encrypted draft" in page._foot._draft.text())
        self.say("draft", page.record.id, words)

    def _trash(self) -> None:
        """Into the trash, and mostly back again by Ctrl+Z."""
        if not self._mine:
            return
        id_ = self._draw.choice(self._mine)
        self._shell.go(Place("record", type="case", record=id_))
        session = self._page().session
        self.say("trashing", id_)
        self._page()._trash()
        self._until(lambda: session.read.stored(id_).trashed is not None)
        self.say("trashed", id_)
        if self._draw.random() < 0.8:
            self.say("undoing", id_)
            QTest.keyClick(self._window, Qt.Key.Key_Z, CONTROL)
            self._until(lambda: session.read.stored(id_).trashed is None)
            self.say("back", id_)
        else:
            self._mine.remove(id_)

    def _attach(self) -> None:
        desk, done = self._window.desk, list[str]()
        assert desk is not None
        data = self._draw.randbytes(1) * FILE

        def work() -> str:
            ref = attaching.attach_stream(desk.session, io.BytesIO(data), len(data))
            blank = recording.blank(desk.session, "evidence")
            recording.save(desk.session, attaching.with_file(blank, ref))  # type: ignore[arg-type]
            return ref.sha256

        desk.write(self._window, work, done.append)
        self._until(lambda: bool(done))
        self.say("file", done[0])

    def _import(self) -> None:
        desk, done, names = self._window.desk, list[object](), [self._name() for _ in range(3)]
        assert desk is not None
        table = of_text("\n".join(["姓名", *names]).encode())

        def work() -> object:
            return take_in(desk.session, planned(desk.session, table, laid_out(table, "person")))

        desk.write(self._window, work, done.append)
        self._until(lambda: bool(done))
        self.say("people", *names)

    def _back_up(self) -> None:
        desk, done = self._window.desk, list[object]()
        assert desk is not None
        if self._draw.random() < 0.3:
            desk.write(self._window, lambda: backups.make(desk.session), done.append)
            self._until(lambda: bool(done))
            self.say("backup")


def _known(said: Path) -> list[str]:
    """The cases that earlier users of this vault saved, but for those that went into the trash."""
    lines = [json.loads(line) for line in said.read_text("utf-8").splitlines()] if said.exists() else []
    trashed = {one[1] for one in lines if one[0] == "trashing"}
    return [id_ for id_ in dict.fromkeys(one[1] for one in lines if one[0] == "case") if id_ not in trashed]


def main() -> None:
    """Fork a user for each line, say its number, and leave it to be killed."""
    if sys.platform == "win32":
        raise OSError("killed by SIGKILL")
    once(pytest.MonkeyPatch())
    warm(OLD)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("ready", flush=True)
    for line in sys.stdin:
        folder, seed = line.rstrip("\n").split("\t")
        if (child := os.fork()) == 0:
            _play(Path(folder), int(seed))
        print(child, flush=True)


def _play(folder: Path, seed: int) -> None:
    _application, user = QApplication(["anjuan"]), None
    try:
        user = User(folder, seed)  # held, or its threads would end the process before it can say what failed
        user.works()
    except BaseException as error:  # what fails in the window must not look like a kill
        with (folder / "said").open("a", encoding="utf-8") as said:
            said.write(json.dumps(["bug", "".join(traceback.format_exception(error))[-3000:]]) + "\n")
    os._exit(0)


if __name__ == "__main__":
    main()
