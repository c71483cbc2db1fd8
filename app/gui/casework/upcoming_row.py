"""One limit on Home: how soon, what and whose, on which day; the whole row leads to the case."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui import icons, paint, theme
from app.gui.casework.due_words import due_words
from app.procedure import saying
from app.services.casework.upcoming import Upcoming

HIGH, LEFT = 50, 120


class UpcomingRow(QAbstractButton):
    """Painted like a row of the lists; a masked limit shows no facts."""

    def __init__(self, one: Upcoming, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one, self._language = one, language
        self._due = due_words(one.view.limit, today)
        self._left = self.left
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(" · ".join(filter(None, (self._due[0], self._first(), self._second()))))

    @property
    def left(self) -> int:
        """Where its words begin: behind the chip."""
        return max(theme.px(LEFT), paint.chip_width(self._due[0]) + theme.px(28))

    def align(self, left: int) -> None:
        """Begin where the widest of the rows does."""
        self._left = left

    def _first(self) -> str:
        return self.tr("A limit from a need-to-know record") if self._one.view.hidden else self._one.view.name

    def _second(self) -> str:
        return " · ".join(filter(None, (self._one.title, self._one.view.brief)))

    def _day(self) -> str:
        end = self._one.view.limit.end
        return "" if self._one.view.hidden or end is None else saying.days_briefly(end, self._language)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.fillRect(box, theme.color("sel"))
        words, tone, solid = self._due
        wide = paint.chip_width(words)
        chip = QRectF(theme.px(16), (box.height() - theme.px(22)) / 2, wide, theme.px(22))
        paint.chip(painter, chip, words, tone, solid=solid)
        day, caption = self._day(), theme.font("label")
        right = box.width() - theme.px(36)
        place = QRectF(0, 0, right, box.height())
        paint.text(painter, place, day, "ink2", caption, Qt.AlignmentFlag.AlignRight)
        icon = QRectF(box.width() - theme.px(28), 0, theme.px(16), box.height())
        icons.draw(painter, icon, "chevron-right", "ink3")
        room = right - self._left - paint.width_of(day, caption) - theme.px(12)
        self._lines(painter, self._left, room)

    def _lines(self, painter: QPainter, left: float, room: float) -> None:
        body, small = theme.font("body"), theme.font("caption")
        first = QRectF(left, theme.px(5), room, theme.px(22))
        second = QRectF(left, theme.px(26), room, theme.px(18))
        paint.text(painter, first, paint.elided(self._first(), body, room), "ink", body)
        paint.text(painter, second, paint.elided(self._second(), small, room), "ink3", small)
