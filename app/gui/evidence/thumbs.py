"""The small pictures that a list shows: asked for beside the window, kept for as long as the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.gui.desk import Desk

if TYPE_CHECKING:
    from app.services.decoding.asking import Pixels

AT_ONCE = 64
"""Asked for together: more than a screenful, a few milliseconds of reading."""
MOST_KEPT = 1000
REST = 40
"""Milliseconds without a new row before they are asked for: while somebody scrolls, nothing else is done."""


class Thumbs(QObject):
    """`of` never waits: what is not here yet is asked for, and `came` says when it is worth asking again."""

    came = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[str, QImage] = {}
        self._wanted: dict[str, None] = {}
        self._asking = False
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._ask)
        desk.sketched.connect(self._made)

    def of(self, sha: str) -> QImage:
        """The picture of a file; a null image where there is none, or none yet."""
        if sha in self._kept:
            return self._kept[sha]
        if sha not in self._wanted:
            self._wanted[sha] = None
            if not self._asking:
                self._timer.start()
        return QImage()

    def _ask(self) -> None:
        from app.services.decoding import sketching

        some = list(self._wanted)[-AT_ONCE:]  # the rows that came last; what was scrolled past asks again
        session, self._asking, self._wanted = self._desk.session, True, {}
        take = lambda found: self._take(some, found)  # noqa: E731
        self._desk.reader.do(self, lambda: sketching.of(session, some), take, failed=self._failed)

    def _take(self, asked: list[str], found: "dict[str, Pixels]") -> None:
        self._asking = False
        if len(self._kept) > MOST_KEPT:
            self._kept = {}
        for sha in asked:
            self._kept[sha] = _image(found[sha]) if sha in found else QImage()
        if self._wanted:
            self._timer.start()
        if any(thumb.data for thumb in found.values()):
            self.came.emit()

    def _failed(self, error: BaseException) -> None:
        """A list without pictures is still a list."""
        self._asking = False
        if self._desk.words_of(error) == "":
            self._desk.failing.emit(error)

    def _made(self, sha: str) -> None:
        """One was made just now: if a row asked for it, it may ask again."""
        if self._kept.pop(sha, None) is not None:
            self.came.emit()


def _image(thumb: "Pixels") -> QImage:
    if not thumb.data:
        return QImage()
    wide = 3 * thumb.width
    made = QImage(thumb.data, thumb.width, thumb.height, wide, QImage.Format.Format_RGB888)
    return made.copy()  # the bytes of Python do not outlive this call
