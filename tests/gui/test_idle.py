"""The idle clock: every way in which a hand moves something counts, and nothing else does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from app.gui.locking import IdleClock

_PLAIN, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def _mouse(kind: QEvent.Type) -> QEvent:
    return QMouseEvent(kind, QPointF(5, 5), QPointF(5, 5), _LEFT, _LEFT, _PLAIN)


def _wheel() -> QEvent:
    return QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 8), QPoint(0, 120), Qt.MouseButton.NoButton, _PLAIN,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


def _tablet() -> QEvent:
    pen = QPointingDevice.primaryPointingDevice()
    return QTabletEvent(
        QEvent.Type.TabletPress, pen, QPointF(5, 5), QPointF(5, 5), 1.0, 0, 0, 0, 0, 0, _PLAIN, _LEFT, _LEFT
    )


MOVES: dict[str, Callable[[], QEvent]] = {
    "key": lambda: QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, _PLAIN, "a"),
    "pointer": lambda: _mouse(QEvent.Type.MouseMove),
    "button": lambda: _mouse(QEvent.Type.MouseButtonPress),
    "wheel": _wheel,
    "touch": lambda: QTouchEvent(QEvent.Type.TouchBegin),
    "input method": QInputMethodEvent,
    "pen": _tablet,
}
REST: dict[str, Callable[[], QEvent]] = {
    "a picture drawn anew": lambda: QEvent(QEvent.Type.UpdateRequest),
    "a timer": lambda: QEvent(QEvent.Type.Timer),
    "a key let go": lambda: QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_A, _PLAIN, "a"),
}


@pytest.mark.parametrize("name", [*MOVES, *REST])
def test_what_winds_the_clock(name: str, window: QMainWindow, qapp: QApplication) -> None:
    window.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    clock = IdleClock(1, window)
    [timer] = clock.findChildren(QTimer)
    timer.stop()  # so that it can be seen whether it was started again
    qapp.installEventFilter(clock)
    qapp.sendEvent(window, (MOVES | REST)[name]())
    qapp.removeEventFilter(clock)
    assert timer.isActive() == (name in MOVES)
