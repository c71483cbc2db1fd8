"""The ring tells where the keyboard is; it does not frame a whole page because somebody clicked on it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from app.gui.components.focus_ring import FocusRing


def test_a_page_that_is_clicked_is_not_ringed(window: QMainWindow) -> None:
    room, line, page = QWidget(), QLineEdit(), QScrollArea()
    column = QVBoxLayout(room)
    column.addWidget(line)
    column.addWidget(page)
    window.setCentralWidget(room)
    ring = FocusRing(window)
    window.activateWindow()
    QApplication.processEvents()
    line.setFocus()
    QTest.mousePress(page, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is page
    assert not ring.isVisible()
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton)
    line.setFocus()
    assert ring.isVisible()
    page.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
