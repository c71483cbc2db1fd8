"""A person's first page: the graph is clicked and walked with the keys, a double is joined."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.components.button import Button
from app.gui.pages.record_page import RecordPage
from app.gui.people.overview_pane import PersonPane
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.window import Window
from app.records.values import Link, Term
from app.services.session import Session
from tests.services.written import person, put

LONG = 20_000


def opened(window: Window, session: Session, qtbot: QtBot, id_: str) -> PersonPane:
    """The pane, once it shows the person and the graph."""
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="person", record=id_))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    qtbot.waitUntil(lambda: page.findChild(PersonPane) is not None, timeout=LONG)
    pane = page.findChild(PersonPane)
    assert pane is not None
    qtbot.waitUntil(lambda: pane.told is not None and pane.graph.told is not None, timeout=LONG)
    return pane


def test_the_graph_leads_to_others(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    he, wife = person(session, "何田"), person(session, "沈溪")
    put(session, "relation", from_person=Link(wife), to_record=Link(he), type=Term("spouse_of"))
    window = new_window(Language.ZH_HANS)
    pane = opened(window, session, qtbot, he)
    assert pane.graph.told is not None
    went: list[str] = []
    pane.graph.opened.connect(lambda id_, _type: went.append(id_))
    other = next(node for node in pane.graph.told.nodes if node.id == wife)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(pane.graph, key)
    center = pane.graph.box(other).center()
    QTest.mouseClick(pane.graph, Qt.MouseButton.LeftButton, pos=QPoint(round(center.x()), round(center.y())))
    assert went == [wife]
    assert window.shell is not None
    assert window.shell.page is not None
    assert window.shell.page.place().record == wife


def test_a_double_is_joined_and_undone(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    one, other = person(session, "欧阳若谷"), person(session, "欧阳若谷")
    window = new_window(Language.EN)
    pane = opened(window, session, qtbot, one)
    assert len(pane.same.rows) == 1
    pane.join(other)
    qtbot.waitUntil(lambda: session.read.joined(one) == [other], timeout=LONG)
    qtbot.waitUntil(lambda: "Take apart" in pane.same.rows[0].words, timeout=LONG)
    pane.same.rows[0].click()
    qtbot.waitUntil(lambda: session.read.joined(one) == [], timeout=LONG)


def test_a_covered_person_is_shown_from_where_it_is_covered(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session]
) -> None:
    session = vault("mine")
    hidden = put(session, "person", minimum_level=Term("need_to_know"))
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="person", record=hidden))
    qtbot.waitUntil(lambda: any(one.cover.isVisible() for one in window.findChildren(PersonPane)))
    pane = window.findChildren(PersonPane)[-1]
    pane.cover.findChildren(Button)[0].click()
    qtbot.waitUntil(lambda: pane.told is not None, timeout=LONG)
    assert not pane.cover.isVisible()
