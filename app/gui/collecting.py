"""When what is no longer used is given back: full collections wait until nobody is at the keyboard."""

import ctypes
import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOKED = 2000
"""Milliseconds between two looks at what waits."""
AT_REST = 2.0
"""Seconds without a key or a movement of the pointer."""
SOME, MANY = 2, 15
"""Collections of the middle generation since the last full one, of 7,000 new objects each.

So many are worth a rest; so many wait for none.
"""


class Collecting(QObject):
    """From `begin` on a full collection falls into rests: one takes 20 to 65 ms, and the window waits for it.

    A page that was left is a cycle of widgets, so nothing else frees it: a hundred of them were 28 MB.
    """

    def __init__(self, untouched: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._untouched = untouched
        self._timer = QTimer(self, interval=LOOKED)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """What stands now stays: no collection walks it again. Python's own full collections become rare."""
        gc.freeze()
        gc.set_threshold(700, 10, 100)
        self._timer.start()

    def _look(self) -> None:
        waiting, rests = gc.get_count()[2], self._untouched() >= AT_REST
        if waiting >= (SOME if rests else MANY):
            gc.collect()
            if rests:
                give_back()


def give_back() -> None:
    """On Linux, what was freed leaves the process, in 1 to 15 ms; the other systems do so by themselves."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
