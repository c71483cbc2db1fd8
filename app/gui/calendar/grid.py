"""Six weeks of a month: numbers, days off, and the first entries of each day."""

from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import paint, theme
from app.gui.calendar.lanes import Bar, bars, fitting
from app.services.casework.calendar import Item, Kind, Month

HEAD, LINE, WEEKS = 28, 20, 6
TONES = {
    Kind.LIMIT: "red",
    Kind.TASK: "accent",
    Kind.HEARING: "plum",
    Kind.APPEAL: "plum",
    Kind.VISIT: "green",
    Kind.SESSION: "amber",
}


def first_shown(day: date) -> date:
    """The Monday on or before the first of a month."""
    first = day.replace(day=1)
    return first - timedelta(days=first.weekday())


class MonthGrid(QWidget):
    """Arrows go from day to day, PageUp and PageDown from month to month, T to today, Enter opens the day."""

    moved = Signal(object)
    """The day that is chosen now."""
    opened = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self.day = today, today
        self._month: Month | None = None
        self._kinds: frozenset[Kind] = frozenset(Kind)
        self._marks_day = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Month"))
        self.setProperty("ownRing", True)  # the day that is chosen has it

    def show_month(self, month: Month) -> None:
        """Show these days."""
        self._month = month
        self._tell()
        self.update()

    def show_kinds(self, kinds: Collection[Kind]) -> None:
        """Only these kinds."""
        self._kinds = frozenset(kinds)
        self._tell()
        self.update()

    def like(self, month: Month) -> "MonthGrid":
        """Another grid of the same month and kinds with other entries, and no day chosen in it."""
        made = MonthGrid(self._today)
        made.day, made._kinds, made._month, made._marks_day = self.day, self._kinds, month, False
        return made

    def entries(self, day: date) -> list[Item]:
        """What a day shows."""
        return [one for one in self._month.on_day(day) if one.kind in self._kinds] if self._month else []

    def choose(self, day: date) -> None:
        """Go to a day."""
        self.day = day
        self._tell()
        self.moved.emit(day)
        self.update()

    def _tell(self) -> None:
        words = [one.words for one in self.entries(self.day)]
        self.setAccessibleDescription(f"{self.day:%Y-%m-%d}: {'; '.join(words)}")

    def sizeHint(self) -> QSize:
        return QSize(theme.px(620), theme.px(HEAD + WEEKS * 84))

    # --- painting -----------------------------------------------------------------------------------

    def _box(self, number: int) -> QRectF:
        wide, high = self.width() / 7, (self.height() - theme.px(HEAD)) / WEEKS
        return QRectF(number % 7 * wide, theme.px(HEAD) + number // 7 * high, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_on(QPainter(self))

    def paint_on(self, painter: QPainter) -> None:
        """Paint it, on the screen or on paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begin = first_shown(self.day)
        for number in range(7):
            box = self._box(number)
            name = QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)
            room = QRectF(box.left(), 0, box.width(), theme.px(HEAD))
            paint.text(painter, room, name, "ink2", theme.font("label"), Qt.AlignmentFlag.AlignHCenter)
        for number in range(7 * WEEKS):
            self._cell(painter, self._box(number), begin + timedelta(days=number))
        for week in range(WEEKS):
            self._week(painter, 7 * week, begin + timedelta(days=7 * week))
        chosen = (self.day - begin).days
        if self._marks_day and 0 <= chosen < 7 * WEEKS:
            self._mark(painter, self._box(chosen))

    def _mark(self, painter: QPainter, box: QRectF) -> None:
        """The day that is chosen."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))

    def _cell(self, painter: QPainter, box: QRectF, day: date) -> None:
        month, other = self._month, day.month != self.day.month
        off = month is not None and day in month.off
        painter.fillRect(box, theme.color("sunken" if off or other else "surface"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(box)
        self._number(painter, box, day, other)
        if month is not None and (off or day in month.on):
            words = self.tr("off") if off else self.tr("work")
            room = QRectF(box.left(), box.top() + theme.px(3), box.width() - theme.px(6), theme.px(20))
            paint.text(painter, room, words, "ink3", theme.font("caption"), Qt.AlignmentFlag.AlignRight)

    def _number(self, painter: QPainter, box: QRectF, day: date, other: bool) -> None:
        room = QRectF(box.left() + theme.px(6), box.top() + theme.px(3), theme.px(22), theme.px(20))
        if day == self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(room.center(), theme.px(11), theme.px(11))
            paint.text(
                painter, room, str(day.day), "on", theme.font("caption"), Qt.AlignmentFlag.AlignHCenter
            )
            return
        paint.text(painter, room, str(day.day), "ink3" if other else "ink", theme.font("label"))

    def _week(self, painter: QPainter, number: int, monday: date) -> None:
        """The entries of a week, and how many of each day have no room."""
        items = [one for one in self._month.items if one.kind in self._kinds] if self._month else []
        top, line = self._box(number).top() + theme.px(26), theme.px(LINE)
        fit = max(1, int((self._box(number).bottom() - top) // line))
        shown, left = fitting(bars(items, monday), fit)
        for bar in shown:
            self._bar(painter, self._line(number, bar, top + bar.lane * line), bar)
        for day, count in enumerate(left):
            if count:
                box = self._box(number + day)
                room = QRectF(box.left() + theme.px(8), top + (fit - 1) * line, box.width(), line)
                paint.text(painter, room, f"+{count}", "ink2", theme.font("caption"))

    def _line(self, number: int, bar: Bar, top: float) -> QRectF:
        """Where a bar lies; one that goes on reaches to the edge of the week."""
        first, last = self._box(number + bar.begin), self._box(number + bar.end)
        left = first.left() + (0 if bar.begun else theme.px(4))
        right = last.right() - (0 if bar.goes_on else theme.px(4))
        return QRectF(left, top, right - left, theme.px(LINE - 2))

    def _bar(self, painter: QPainter, line: QRectF, bar: Bar) -> None:
        one, tone = bar.item, TONES[bar.item.kind]
        soft, edge, ink = ("track", "line2", "ink2") if one.done else (f"{tone}_soft", f"{tone}_line", tone)
        style = Qt.PenStyle.SolidLine if one.exact else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.color(edge), 1, style))
        painter.setBrush(theme.color(soft))
        painter.drawRoundedRect(line, theme.px(4), theme.px(4))
        words = " ".join(filter(None, (one.whose, one.words))) if one.kind is Kind.LIMIT else one.words
        room = line.adjusted(theme.px(5), 0, -theme.px(3), 0)
        paint.text(painter, room, words, ink, theme.font("caption"))

    # --- keyboard and mouse -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = Qt.Key(event.key())
        if key in steps:
            self.choose(self.day + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_T:
            self.choose(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def turn(self, months: int) -> None:
        """So many months on; the first of that month, or today if it lies there."""
        year, month = divmod(self.day.year * 12 + self.day.month - 1 + months, 12)
        first = date(year, month + 1, 1)
        same = (first.year, first.month) == (self._today.year, self._today.month)
        self.choose(self._today if same else first)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        for number in range(7 * WEEKS):
            if self._box(number).contains(event.position()):
                self.choose(first_shown(self.day) + timedelta(days=number))
                return
