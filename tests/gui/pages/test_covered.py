"""A record that only those who need to know may read: its page while it is covered, and once it is shown."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Bilingual, Term
from app.services.session import Session
from tests.services.written import put

LONG = 20_000


def test_a_covered_form_offers_nothing_to_save(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    id_ = put(session, "note", title=Bilingual("qz"), minimum_level=Term("need_to_know"))
    window = new_window(Language.EN)
    window.enter(session)
    shell = window.shell
    assert shell is not None
    shell.go(Place("record", type="note", record=id_, tab="form"))
    page = shell.page
    assert isinstance(page, RecordPage)
    assert page.form is None
    assert not page._foot.isVisible()
    page.desk.reveal(id_)
    qtbot.waitUntil(page._foot.isVisible, timeout=LONG)
    assert page.form is not None
    session._revealed.clear()
    page.masked()
    assert not page._foot.isVisible()
