"""The trash in the window: since when each lies there; restoring brings it back."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.gui.pages.trash_page import TrashPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.values import Bilingual, Term
from app.services import recording
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


@pytest.mark.parametrize(
    ("spoken", "words"), [(Language.ZH_HANS, "删除"), (Language.ZH_HANT, "刪除"), (Language.EN, "here since")]
)
def test_rows_say_since_when_they_lie_there(
    spoken: Language, words: str, qtbot: QtBot, new_window: Callable[..., Window],
    vault: Callable[[str], Session],
) -> None:  # fmt: skip
    session = vault("mine")
    due = from_edtf("2031-01-02")
    kept = put(session, "task", title=Bilingual("待办"), due=due, minimum_level=None)
    covered = put(session, "task", title=Bilingual("qz"), minimum_level=Term("need_to_know"))
    recording.trash(session, [kept, covered])
    window = new_window(spoken)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("trash"))
    page = window.shell.page
    assert isinstance(page, TrashPage)
    qtbot.waitUntil(lambda: len(page.list.rows.keys()) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: page.list.rows.view(0) is not None, timeout=LONG)
    views = {view.id: view for row in (0, 1) if (view := page.list.rows.view(row)) is not None}
    assert words in views[kept].due
    assert "2031" not in views[kept].due
    assert views[covered].due == ""
