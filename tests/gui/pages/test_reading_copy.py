"""A reading copy in the window: who sent it, what is in it, and unpacking it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.components.banner import Banner
from app.gui.keys.origin_strip import OriginStrip
from app.gui.pages.import_page import ImportPage
from app.gui.pages.reading_copy_card import ReadingCopyCard
from app.gui.place import Place
from app.gui.window import Window
from app.services import keys
from app.services.session import Session
from tests.gui.pages.conftest import left, new_window, vault
from tests.services import test_disclosing
from tests.services.test_reading_copy_received import sent

__all__ = ["left", "new_window", "vault"]
session = test_disclosing.session
LONG = 20_000


@pytest.fixture
def page(
    qtbot: QtBot, new_window: Callable[[], Window], vault: Callable[[str], Session],
    session: Session, tmp_path: Path,
) -> ImportPage:  # fmt: skip
    """The import page of a desk that was sent a reading copy by somebody whom it met."""
    desk = vault("desk")
    path = sent(session, desk, tmp_path / "a.age")
    contact = keys.add_contact(desk, keys.own_card(session))
    keys.set_state(desk, contact.id, keys.State.PERSON)
    window = new_window()
    window.enter(desk)
    assert window.shell is not None
    window.shell.go(Place("import"))
    page = window.shell.page
    assert isinstance(page, ImportPage)
    page.examine(path)
    qtbot.waitUntil(lambda: bool(page.findChildren(ReadingCopyCard)), timeout=LONG)
    return page


def test_it_says_who_sent_it_and_unpacks(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    (strip,) = page.findChildren(OriginStrip)
    assert strip.lines[0].accessibleName().startswith("From ")
    assert page._sender.text() == "Compared in person"
    assert page.preview is None
    assert not page.accept_all.isVisible()
    (card,) = page.findChildren(ReadingCopyCard)
    assert dict(card._parts())["index.html"] == 1
    card.unpack_to(tmp_path / "out")
    qtbot.waitUntil(lambda: card.folder is not None, timeout=LONG)
    assert (tmp_path / "out" / "index.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    done = [one.accessibleName() for one in card.findChildren(Banner)][-1]
    assert done.startswith("Unpacked.")


def test_what_is_there_already_is_not_written_over(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    (card,) = page.findChildren(ReadingCopyCard)
    (tmp_path / "out").mkdir()
    with qtbot.waitSignal(page.desk.failing, timeout=LONG):
        card.unpack_to(tmp_path / "out")
    assert card.button.isVisible()
    assert list((tmp_path / "out").iterdir()) == []
