"""What floats over a window: a child that follows the window's size."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Overlay(QWidget):
    """A child of a window, above everything in it; `place` is called when the window's size changes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def place(self) -> None:
        """Take the place that the window's size gives; by default all of it."""
        self.setGeometry(self._window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The collector may have emptied this object while Qt still sends it the window's events.
        if watched is getattr(self, "_window", None) and event.type() == QEvent.Type.Resize:
            self.place()
        return False
