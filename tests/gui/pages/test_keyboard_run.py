"""A detention with three people, two measures, a lawyer's visit and a task: by keys alone, in two minutes.

With `ANJUAN_PICTURES` set to a folder the run is also kept as an animated picture.
"""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.gui.pages.record_page import RecordPage
from app.gui.preferences import Language
from app.gui.shell import Shell
from app.gui.window import Window
from app.records.declare import Record
from app.records.types.act import Act
from app.records.types.note import Note
from app.records.types.task import Task
from app.services import lists
from app.services.lists import ListQuery
from app.services.session import Session
from tests.gui.typist import LONG, Typist

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST_SECONDS = 120
SHOWN_MS, WIDE = 900, 960


def every(session: Session, type_: str) -> list[Record]:
    """All records of a type."""
    ids = session.read.ids_at(list(lists.keys(session, ListQuery(type_))))
    return [found for id_ in ids if (found := session.vault_record(id_)) is not None]


def test_by_keys_alone_in_two_minutes(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    session.today = lambda: date(2026, 11, 22)
    window = new_window(Language.ZH_HANS)
    window.resize(1366, 768)
    window.enter(session)
    assert window.shell is not None
    frames: list[QImage] = []
    typist = Typist(qtbot, look=lambda: frames.append(window.grab().toImage()))
    run(window.shell, session, typist)
    people, acts = every(session, "person"), [one for one in every(session, "act") if isinstance(one, Act)]
    [note], [task] = every(session, "note"), every(session, "task")
    assert len(people) == 3
    codes = {act.type.code for act in acts if act.type}
    assert codes == {"measure:criminal_detention", "measure:search_seizure"}
    assert all(act.victims and act.cases and act.start for act in acts)
    assert isinstance(note, Note)
    assert note.kind is not None
    assert (note.kind.code, len(note.persons), len(note.cases)) == ("lawyer_meeting", 1, 1)
    assert isinstance(task, Task)
    assert task.due is not None
    assert typist.seconds < MOST_SECONDS, (typist.keys, typist.thoughts)
    if folder := os.environ.get("ANJUAN_PICTURES"):
        keep(frames, Path(folder) / "keyboard-run.webp")


def keep(frames: list[QImage], target: Path) -> None:
    """The run as one animated picture."""
    pictures = []
    for frame in frames:
        small = frame.scaledToWidth(WIDE, Qt.TransformationMode.SmoothTransformation)
        plain = small.convertToFormat(QImage.Format.Format_RGB888)
        pictures.append(Image.frombytes("RGB", (plain.width(), plain.height()), bytes(plain.constBits()),
                                        "raw", "RGB", plain.bytesPerLine()))  # fmt: skip
    pictures[0].save(target, save_all=True, append_images=pictures[1:], duration=SHOWN_MS, loop=0, quality=60)


def run(shell: Shell, session: Session, typist: Typist) -> None:
    """What somebody does with the telephone still in hand."""
    typist.press(Qt.Key.Key_N, CTRL)  # the case, with the person it is about
    typist.look()
    typist.choose("当事人", "林若溪")
    typist.pick("何田")
    case = saved(shell, session, typist)
    typist.press(Qt.Key.Key_A, CTRL | SHIFT)  # the detention; letters alone belong to the box one is in
    typist.pick("刑事拘留")
    typist.fill("开始日期", "10月17日")
    typist.tab_to("添加到“受影响者”")
    typist.press(Qt.Key.Key_Space)
    typist.pick("林若溪")
    typist.look()
    saved(shell, session, typist, again=True)
    typist.pick("搜查")  # the search of the home, in the form that is open already
    typist.fill("开始日期", "10月18日")
    typist.tab_to("添加到“受影响者”")
    typist.press(Qt.Key.Key_Space)
    typist.pick("林若溪")
    saved(shell, session, typist)
    back_to(shell, typist, case)
    typist.press(Qt.Key.Key_N)  # the lawyer's visit
    typist.pick("律师会见")
    typist.fill("日期", "昨天")
    typist.choose("对方", "周启明")
    saved(shell, session, typist)
    back_to(shell, typist, case)
    typist.press(Qt.Key.Key_T)  # the task
    typist.write("给林若溪存钱")
    typist.choose("种类", "待办")
    typist.fill("截止", "后天")
    saved(shell, session, typist)
    back_to(shell, typist, case)
    typist.look()


def saved(shell: Shell, session: Session, typist: Typist, *, again: bool = False) -> str:
    """Ctrl+S, or Ctrl+Shift+S for one more of the kind; the id of what was saved."""
    page = shell.page
    assert isinstance(page, RecordPage)
    id_ = page.record.id
    typist.look()
    typist.press(Qt.Key.Key_S, CTRL | SHIFT if again else CTRL)
    typist.qtbot.waitUntil(lambda: session.read.get(id_) is not None, timeout=LONG)
    typist.qtbot.waitUntil(lambda: not page._saving if shell.page is page else True, timeout=LONG)
    return id_


def back_to(shell: Shell, typist: Typist, case: str) -> None:
    """Esc until the case is shown."""
    for _ in range(6):
        if shell.place().record == case:
            return
        typist.press(Qt.Key.Key_Escape)
    raise AssertionError(shell.place())
