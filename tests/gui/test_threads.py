"""A worker thread that does not end in time is let go, and never takes the process with it."""

import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from app.gui.threads import Line, running_late


@pytest.mark.usefixtures("qapp")
def test_a_thread_that_is_late_outlives_the_window() -> None:
    parent, go_on = QObject(), threading.Event()
    ended: list[bool] = []
    line = Line("slow", parent)
    line.start()
    line.do(parent, lambda: ended.append(go_on.wait(20)))
    assert not line.stop(20)
    delete(parent)
    assert running_late()
    go_on.set()
    assert line.wait(20_000)
    assert ended == [True]
    assert not running_late()
