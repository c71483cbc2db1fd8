"""The timeline: one lane for measures, news, appeals and limits; what is not precise has a dashed edge."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.gui import paint, theme
from app.gui.timeline.scale import ZOOMS, Scale, around
from app.services.casework.timeline import Event, Lane

HEAD, LANE, LEFT, DOT = 26, 36, 92, 10
TONES = {Lane.MEASURES: "accent", Lane.NEWS: "green", Lane.APPEALS: "plum", Lane.LIMITS: "red"}


class TimelineView(QWidget):
    """Arrows walk from one thing to the next, + and - zoom, the wheel moves, Enter or a click opens."""

    opened = Signal(str)
    zoomed = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._zoom, self._moved = today, "quarter", timedelta()
        self._events: Sequence[Event] = ()
        self._lanes: list[Lane] = list(Lane)
        self._at = -1
        self._boxes: list[tuple[QRectF, int]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))

    # --- what it shows ------------------------------------------------------------------------------

    def show_events(self, events: Sequence[Event]) -> None:
        """Show these, in their order."""
        self._events, self._at = events, -1
        self._tell()
        self.update()

    def show_lanes(self, lanes: Collection[Lane]) -> None:
        """Only these lanes."""
        self._lanes = [lane for lane in Lane if lane in lanes]
        self.updateGeometry()
        self.update()

    def like(self, events: Sequence[Event]) -> "TimelineView":
        """Another view of other events: the same days, lanes and size."""
        made = TimelineView(self._today)
        made._zoom, made._moved, made._lanes, made._events = self._zoom, self._moved, self._lanes, events
        made.resize(self.size())
        return made

    def set_zoom(self, zoom: str) -> None:
        """`month`, `quarter` or `year`."""
        self._zoom = zoom
        self.zoomed.emit(zoom)
        self.update()

    @property
    def zoom(self) -> str:
        """The step that is shown."""
        return self._zoom

    @property
    def shown(self) -> list[int]:
        """The places, in the order of days, of what stands in a lane that is shown."""
        return [at for at, one in enumerate(self._events) if one.lane in self._lanes]

    @property
    def current(self) -> Event | None:
        """What the keyboard stands on."""
        return self._events[self._at] if 0 <= self._at < len(self._events) else None

    def lane_word(self, lane: Lane) -> str:
        """What a lane is called."""
        match lane:
            case Lane.MEASURES:
                return self.tr("Measures")
            case Lane.NEWS:
                return self.tr("Visits, news")
            case Lane.APPEALS:
                return self.tr("Interventions")
            case Lane.LIMITS:
                return self.tr("Limits")

    def scale(self) -> Scale:
        """The days that are seen."""
        left = theme.px(LEFT)
        found = around(self._today, self._zoom, left, max(1, self.width() - left - theme.px(10)))
        return Scale(found.first + self._moved, found.days, found.left, found.wide)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), theme.px(HEAD + LANE * len(self._lanes) + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(320), self.sizeHint().height())

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_on(QPainter(self))

    def paint_on(self, painter: QPainter) -> None:
        """Paint it, on the screen or on paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.scale()
        self._boxes = []
        for number, lane in enumerate(self._lanes):
            self._lane(painter, number, lane)
        self._ruler(painter, scale)
        self._now(painter, scale)
        painter.save()
        painter.setClipRect(QRectF(scale.left, 0, scale.wide, self.height()))
        for number, lane in enumerate(self._lanes):
            seen = [
                (at, one) for at, one in enumerate(self._events)
                if one.lane is lane and scale.shows(one.first, one.until or one.last)
            ]  # fmt: skip
            boxes = [self._box(scale, self._row(number), one) for _, one in seen]
            for (at, one), box in zip(seen, boxes, strict=True):
                self._boxes.append((box, at))
                self._event(painter, box, at, one)
            self._label(painter, self._row(number), [one for _, one in seen], boxes)
        painter.restore()

    def _row(self, number: int) -> QRectF:
        return QRectF(0, theme.px(HEAD + LANE * number), self.width(), theme.px(LANE))

    def _lane(self, painter: QPainter, number: int, lane: Lane) -> None:
        row = self._row(number)
        if number % 2 == 0:
            painter.fillRect(row.adjusted(theme.px(LEFT), 0, 0, 0), theme.color("sunken"))
        room = QRectF(0, row.top(), theme.px(LEFT - 8), row.height())
        paint.text(painter, room, self.lane_word(lane), "ink2", theme.font("label"))

    def _ruler(self, painter: QPainter, scale: Scale) -> None:
        locale, font = QLocale(), theme.font("caption")
        for day in scale.months():
            x = scale.x(day)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, theme.px(HEAD - 6)), QPointF(x, self.height()))
            words = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            words = f"{day.year} {words}" if day.month == 1 else words
            room = QRectF(x + theme.px(4), 0, paint.width_of(words, font) + theme.px(4), theme.px(HEAD - 4))
            if not room.intersects(self._flag(scale)):
                paint.text(painter, room, words, "ink2", font)

    def _now(self, painter: QPainter, scale: Scale) -> None:
        x = scale.x(self._today)
        if not scale.left <= x <= scale.left + scale.wide:
            return
        painter.setPen(QPen(theme.color("red"), 1.5))
        painter.drawLine(QPointF(x, theme.px(HEAD - 4)), QPointF(x, self.height()))
        box = self._flag(scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("red"))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        paint.text(painter, box, self.tr("Today"), "on", theme.font("caption"), Qt.AlignmentFlag.AlignHCenter)

    def _flag(self, scale: Scale) -> QRectF:
        """Where the word for today stands above its line."""
        wide = paint.width_of(self.tr("Today"), theme.font("caption")) + theme.px(10)
        left = min(scale.x(self._today) - wide / 2, self.width() - wide)
        return QRectF(left, theme.px(3), wide, theme.px(18))

    def _box(self, scale: Scale, row: QRectF, one: Event) -> QRectF:
        """Where one thing lies: a bar while it lasts, its range where it is not precise, else a point."""
        left, middle = scale.x(one.first), row.center().y()
        if one.until is not None:
            high = theme.px(20)
            return QRectF(left, middle - high / 2, max(theme.px(6), scale.x(one.until) - left), high)
        if not one.exact:
            wide = max(theme.px(12), scale.x(one.last + timedelta(days=1)) - left)
            return QRectF(left, middle - theme.px(7), wide, theme.px(14))
        side = theme.px(DOT)
        return QRectF(left - side / 2, middle - side / 2, side, side)

    def _event(self, painter: QPainter, box: QRectF, at: int, one: Event) -> None:
        tone = self._tone(one)
        if one.until is not None:
            self._span(painter, box, tone)
        elif not one.exact:
            self._range(painter, box, tone)
        else:
            self._point(painter, box, tone, diamond=one.lane is Lane.LIMITS, hollow=not one.late)
        if at == self._at and self.hasFocus():
            paint.ring(painter, box.adjusted(-3, -3, 3, 3))

    def _label(self, painter: QPainter, row: QRectF, seen: Sequence[Event], boxes: Sequence[QRectF]) -> None:
        """Words inside a bar that has room, else in the gap behind a thing; what has none has a tip."""
        for one, box in zip(seen, boxes, strict=True):
            others = [other for other in boxes if other is not box]
            inner = self._inside(box, others)
            behind = self._behind(row, box, others)
            wide = paint.width_of(one.words, theme.font("caption"))
            if one.until is not None and inner.width() > min(wide, theme.px(40)):
                paint.text(painter, inner, one.words, "on", theme.font("caption"))
            elif behind.width() > min(wide, theme.px(44)):
                tone = "red" if one.late else "ink"
                self._clear_behind(painter, row, behind, wide)
                paint.text(painter, behind, one.words, tone, theme.font("caption"))

    def _clear_behind(self, painter: QPainter, row: QRectF, room: QRectF, wide: float) -> None:
        """No line goes through words."""
        number = round((row.top() - theme.px(HEAD)) / theme.px(LANE))
        high = theme.px(18)
        spot = QRectF(room.left(), room.center().y() - high / 2, min(room.width(), wide + theme.px(2)), high)
        painter.fillRect(spot, theme.color("sunken" if number % 2 == 0 else "surface"))

    def _inside(self, box: QRectF, others: Sequence[QRectF]) -> QRectF:
        """The room in a bar, up to what else lies in it."""
        inner = box.adjusted(theme.px(8), 0, -theme.px(4), 0)
        inner.setLeft(max(inner.left(), theme.px(LEFT + 6)))
        inner.setRight(
            min([inner.right(), *(one.left() - theme.px(4) for one in others if one.intersects(inner))])
        )
        return inner

    def _behind(self, row: QRectF, box: QRectF, others: Sequence[QRectF]) -> QRectF:
        """The room from the end of a thing to the next; none where another lies over its end."""
        gap = theme.px(4)
        if any(one.left() <= box.right() < one.right() for one in others):
            return QRectF()
        end = min([one.left() for one in others if one.left() > box.right()] or [float(self.width())])
        return QRectF(box.right() + gap, row.top(), end - box.right() - 2 * gap, row.height())

    def _tone(self, one: Event) -> str:
        return "red" if one.late else "amber" if one.lane is Lane.LIMITS else TONES[one.lane]

    def _span(self, painter: QPainter, box: QRectF, tone: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(tone))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))

    def _range(self, painter: QPainter, box: QRectF, tone: str) -> None:
        painter.setPen(QPen(theme.color(tone), 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color(f"{tone}_soft"))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))

    def _point(self, painter: QPainter, box: QRectF, tone: str, *, diamond: bool, hollow: bool) -> None:
        painter.setPen(QPen(theme.color(tone), 1.6))
        painter.setBrush(theme.color("surface") if diamond and hollow else theme.color(tone))
        if not diamond:
            painter.drawEllipse(box)
            return
        middle = box.center()
        corners = (QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()),
                   QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y()))  # fmt: skip
        painter.drawPolygon(QPolygonF(corners))

    # --- keyboard and mouse -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, steps = event.key(), list(ZOOMS)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(steps[max(0, steps.index(self._zoom) - 1)])
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(steps[min(len(steps) - 1, steps.index(self._zoom) + 1)])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._shift(0.5 if key == Qt.Key.Key_PageDown else -0.5)
        elif key == Qt.Key.Key_Home:
            self._moved = timedelta()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current.record)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        places = self.shown
        if not places:
            return
        if self._at in places:
            now = places.index(self._at) + step
        else:  # begin with what is nearest to the right of today, or the last
            now = next(
                (n for n, at in enumerate(places) if self._events[at].first >= self._today), len(places) - 1
            )
        self._at = places[max(0, min(len(places) - 1, now))]
        self._bring_in()
        self._tell()
        self.update()

    def _bring_in(self) -> None:
        """Move so far that what the keyboard stands on is seen."""
        one, scale = self.current, self.scale()
        if one is not None and not scale.first <= one.first <= scale.last:
            middle = scale.first + timedelta(days=int(scale.days / 2))
            self._moved += one.first - middle

    def _tell(self) -> None:
        one = self.current
        words = f"{one.day} · {one.words} · {self.lane_word(one.lane)}" if one else ""
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    def _shift(self, part: float) -> None:
        self._moved += timedelta(days=round(ZOOMS[self._zoom] * part))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = list(ZOOMS)
            now = steps.index(self._zoom) + (-1 if event.angleDelta().y() > 0 else 1)
            self.set_zoom(steps[max(0, min(len(steps) - 1, now))])
        elif turned := event.angleDelta().x():
            self._shift(-0.05 if turned > 0 else 0.05)
        else:
            event.ignore()  # the page scrolls

    def event_at(self, place: QPointF) -> Event | None:
        """What is painted at a place."""
        hit = next(
            (at for box, at in reversed(self._boxes) if box.adjusted(-4, -4, 4, 4).contains(place)), -1
        )
        return self._events[hit] if hit >= 0 else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        there = self.event_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.event_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(found.record)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self.event_at(QPointF(event.pos()))
            words = f"{found.day} · {found.words}" if found else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
