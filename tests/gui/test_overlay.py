"""An overlay that the collector has emptied still gets the window's events, and bears them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow

from app.gui.components.overlay import Overlay


def test_an_emptied_overlay_bears_a_resize(window: QMainWindow) -> None:
    overlay = Overlay(window)
    resized = QResizeEvent(QSize(900, 600), QSize(800, 500))
    overlay.eventFilter(window, resized)
    assert overlay.geometry() == window.rect()
    del overlay._window  # what the collector does to a cycle before Qt lets go of it
    assert overlay.eventFilter(window, resized) is False
