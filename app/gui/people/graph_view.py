"""The graph of relations: names in boxes, lines with their words; a click or Enter opens who stands there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import icons, paint, theme

if TYPE_CHECKING:
    from app.services.people.graph import Graph, Node

HIGH, TALL, WIDEST = 26, 380, 216


class GraphView(QWidget):
    """`opened` with id and type; the arrow keys go to the nearest one that way."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told: Graph | None = None
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Relations"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        few = self.told is not None and len(self.told.nodes) < 6
        return QSize(theme.px(400), theme.px(TALL // 2 if few else TALL))

    def show_graph(self, told: "Graph") -> None:
        """Show another graph."""
        self.told, self._current = told, 0
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    # --- painting -----------------------------------------------------------------------------------

    def box(self, node: "Node") -> QRectF:
        """Where a node stands."""
        font = theme.font("label", theme.BOLD if node.far == 0 else theme.REGULAR)
        wide = min(theme.px(WIDEST), paint.width_of(node.words, font) + theme.px(34))
        high = theme.px(HIGH)
        left = theme.px(10) + node.x * (self.width() - wide - theme.px(20))
        top = theme.px(10) + node.y * (self.height() - high - theme.px(20))
        return QRectF(left, top, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.told is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = {node.id: self.box(node) for node in self.told.nodes}
        painter.setPen(QPen(theme.color("line2"), 1.2))
        for edge in self.told.edges:
            painter.drawLine(boxes[edge.one].center(), boxes[edge.other].center())
        for edge in self.told.edges:
            self._words(painter, boxes[edge.one].center(), boxes[edge.other].center(), edge.words)
        for number, node in enumerate(self.told.nodes):
            self._node(painter, boxes[node.id], node, current=number == self._current and self.hasFocus())

    def _words(self, painter: QPainter, one: QPointF, other: QPointF, words: str) -> None:
        if not words:
            return
        font = theme.font("caption")
        wide, high = paint.width_of(words, font) + theme.px(8), theme.px(16)
        middle = (one + other) / 2
        ground = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        painter.fillRect(ground, theme.color("surface"))
        paint.text(painter, ground, words, "ink3", font, Qt.AlignmentFlag.AlignHCenter)

    def _node(self, painter: QPainter, box: QRectF, node: "Node", *, current: bool) -> None:
        paint.plate(painter, box, "sel" if node.far == 0 else "raised", "line2", radius=theme.px(6))
        sign = QRectF(box.left() + theme.px(6), box.top(), theme.px(14), box.height())
        icons.draw(painter, sign, icons.of_type(node.type), "accent" if node.far == 0 else "ink2")
        font = theme.font("label", theme.BOLD if node.far == 0 else theme.REGULAR)
        paint.text(painter, box.adjusted(theme.px(25), 0, -theme.px(6), 0), node.words, "ink", font)
        if current:
            paint.ring(painter, box.adjusted(-2, -2, 2, 2), radius=6)

    # --- going --------------------------------------------------------------------------------------

    def node_at(self, point: QPointF) -> "Node | None":
        """Who stands at a point; the one drawn last where two overlap."""
        nodes = self.told.nodes if self.told else ()
        return next((node for node in reversed(nodes) if self.box(node).contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if node else Qt.CursorShape.ArrowCursor)
        self.setToolTip(node.words if node else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position())
        if node is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(node.id, node.type)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        nodes = self.told.nodes if self.told else ()
        if nodes and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            node = nodes[self._current]
            self.opened.emit(node.id, node.type)
        elif nodes and (way := steps.get(Qt.Key(event.key()))) is not None:
            self._go(*way)
        else:
            super().keyPressEvent(event)

    def _go(self, across: int, down: int) -> None:
        """To the nearest node that way."""
        assert self.told is not None
        here = self.box(self.told.nodes[self._current]).center()
        best: tuple[float, int] | None = None
        for number, node in enumerate(self.told.nodes):
            step = self.box(node).center() - here
            ahead, aside = step.x() * across + step.y() * down, abs(step.x() * down) + abs(step.y() * across)
            if ahead > 1 and (best is None or ahead + 2 * aside < best[0]):
                best = ahead + 2 * aside, number
        if best is not None:
            self._current = best[1]
            self.setAccessibleDescription(self.told.nodes[self._current].words)
            self.update()

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()
