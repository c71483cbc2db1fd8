"""The sheet: a dialog that is a child of the window, over a scrim; Esc closes it, the focus returns."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import paint, theme
from app.gui.components.card import Card, Rule
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.overlay import Overlay
from app.gui.tabbing import tab_stops

SHADOW = 20


class Sheet(Overlay):
    """Put content into `body` and buttons into `footer`; it deletes itself when closed."""

    closed = Signal()

    def __init__(
        self, window: QWidget, title: str = "", *, width: int = 560, top: int | None = None,
        closable: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._width, self._top, self._closable = width, top, closable
        self._before = QApplication.focusWidget()
        self.setAccessibleName(title)
        self.card = Card("dialog", pad=0, parent=self)
        self.card.installEventFilter(self)
        self.card.body.setSpacing(0)
        self._close: IconButton | None = None
        self.body = QVBoxLayout()
        self.footer = QHBoxLayout()
        if title:
            self._add_head(title)
        self._add_columns(bool(title))

    def _add_head(self, title: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(24), theme.px(20), theme.px(16), theme.px(8))
        head.addWidget(Label(title, "title"), 1)
        if self._closable:
            self._close = IconButton("x", self.tr("Close"), key="Esc")
            self._close.clicked.connect(self.close_sheet)
            head.addWidget(self._close)
        self.card.body.addLayout(head)

    def _add_columns(self, padded: bool) -> None:
        side = theme.px(24) if padded else 0
        self.body.setContentsMargins(side, theme.px(4) if padded else 0, side, side)
        self.body.setSpacing(theme.px(12))
        self.card.body.addLayout(self.body, 1)
        self._rule = Rule()
        self.card.body.addWidget(self._rule)
        self.footer.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        self.footer.setSpacing(theme.px(8))
        self.card.body.addLayout(self.footer)

    def open_sheet(self, focus: QWidget | None = None) -> None:
        """Show the sheet and put the focus into it."""
        empty = self.footer.count() == 0
        self._rule.setVisible(not empty)
        if empty:
            self.footer.setContentsMargins(0, 0, 0, 0)
        self.place()
        self.show()
        self.raise_()
        stops = [w for w in tab_stops(self) if w is not self._close]
        first = focus or next(iter(stops), self._close or self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Take the sheet away and give the focus back."""
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None and _alive(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def place(self) -> None:
        """Cover the window, the card in its middle (or `top` px below its edge), as high as its content."""
        super().place()
        room = self.rect()
        wide = min(theme.px(self._width), room.width() - theme.px(32))
        self.card.setFixedWidth(wide)
        need = self.card.sizeHint().height()
        if self.card.hasHeightForWidth():
            need = self.card.heightForWidth(wide)
        high = min(need, room.height() - theme.px(32))
        top = (room.height() - high) // 2 if self._top is None else theme.px(self._top)
        self.card.setGeometry((room.width() - wide) // 2, max(theme.px(16), top), wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is put into an open sheet is shown a moment later: the card grows with it then."""
        asked = event.type() == QEvent.Type.LayoutRequest and watched is getattr(self, "card", None)
        if asked and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 92 if not theme.look().dark else 140))
        for spread in range(SHADOW, 0, -4):
            shade = QColor(0, 0, 0, 6)
            box = self.card.geometry().adjusted(-spread, -spread + 6, spread, spread + 6)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawRoundedRect(box, 12 + spread, 12 + spread)
        paint.plate(painter, self.card.geometry(), "surface", radius=12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self.close_sheet()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the sheet."""
        order = tab_stops(self)
        if order:
            now = QApplication.focusWidget()
            at = order.index(now) if now in order else (-1 if forward else 0)
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            order[(at + (1 if forward else -1)) % len(order)].setFocus(reason)
        return True


def _alive(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible()
