"""The focus ring: 2 px of accent around whatever has the focus, 1 px away from it."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.gui import paint
from app.gui.components.overlay import Overlay

GAP = 3  # 1 px of air and 2 px of ring
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
# Delegates ring their current row; a whole list within a ring would say too little.
_OWN_RING = (QAbstractItemView, QMenu, QTabBar)
_EDITORS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)


class FocusRing(Overlay):
    """One per window. Editors are always ringed; the rest when the focus came by the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def place(self) -> None:
        """Lie around the focused widget, as far as its scroll area shows it."""
        target = self._target
        if target is None or not shiboken6.isValid(target) or not target.isVisible():
            self.hide()
            return
        box = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        box = box.adjusted(-GAP, -GAP, GAP, GAP) & self._shown(target)
        self.setGeometry(box)
        self.setVisible(not box.isEmpty())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.ring(QPainter(self), self.rect(), radius=8)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not shiboken6.isValid(self):
            return
        self._unwatch()
        self._target = now if now is not None and self._rings(now) else None
        widget = self._target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self.place()

    def _rings(self, widget: QWidget) -> bool:
        if widget.window() is not self._window or widget is self._window:
            return False
        if isinstance(widget, _OWN_RING) or widget.property("ownRing"):
            return False
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        return isinstance(widget, _EDITORS) or not by_mouse

    def _unwatch(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()

    def _shown(self, target: QWidget) -> QRect:
        shown = self._window.rect()
        parent = target.parentWidget()
        while parent is not None and parent is not self._window:
            above = parent.parentWidget()
            if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
                port = QRect(parent.mapTo(self._window, QPoint(0, 0)), parent.size())
                shown &= port.adjusted(-GAP, -GAP, GAP, GAP)
            parent = above
        return shown
