"""The empty state: what belongs here, and one button with its key."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.icon import Icon
from app.gui.components.label import Label


class EmptyState(QWidget):
    """Within a dashed line; `acted` when the button is pressed."""

    acted = Signal()

    def __init__(
        self, icon: str, title: str, remark: str = "", *, action: str = "", key: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        column = QVBoxLayout(self)
        pad = theme.px(16)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(theme.px(4))
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Icon(icon, "ink2", 24), 0, middle)
        column.addSpacing(theme.px(4))
        self._say(title, "body", "ink")
        self._say(remark, "caption", "ink3")
        if action:
            button = Button(action, icon="plus", key=key, inline=True)
            button.clicked.connect(self.acted)
            column.addSpacing(theme.px(4))
            column.addWidget(button, 0, middle)
        column.addStretch(1)

    def _say(self, text: str, role: str, tone: str) -> None:
        if text:
            label = Label(text, role, tone, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("ctl"), 1, Qt.PenStyle.DashLine))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
