"""A line for a passphrase: dots, an eye to look at it, nothing kept for undo or completion."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.gui import icons, theme
from app.gui.components.icon_button import IconButton


class PassphraseLine(QWidget):
    """A key, dots, an eye; 40 px high. Its text is never given to screen readers."""

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setProperty("tall", True)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setTextMargins(theme.px(24), 0, theme.px(32), 0)
        self.line.setMaxLength(1024)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._key = _KeyMark(self.line)
        self._eye = IconButton("eye", self.tr("Show the passphrase"), parent=self.line)
        self._eye.clicked.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.line.clear()
        self.show_text(False)

    def set_text(self, text: str) -> None:
        """Put a passphrase in, as the offered words do."""
        self.line.setText(text)

    def show_text(self, shown: bool) -> None:
        """Show the words or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._eye.set_icon("eye-off" if shown else "eye")

    def set_faulty(self, faulty: bool) -> None:
        """Draw the outline red, or not."""
        self.line.setProperty("faulty", faulty)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def resizeEvent(self, event: object) -> None:
        high = self.line.sizeHint().height()
        self._key.setGeometry(theme.px(10), (high - theme.px(16)) // 2, theme.px(16), theme.px(16))
        side = self._eye.sizeHint().width()
        self._eye.setGeometry(self.width() - side - theme.px(6), (high - side) // 2, side, side)

    def _turn(self) -> None:
        self.show_text(self.line.echoMode() is QLineEdit.EchoMode.Password)


class _KeyMark(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        icons.draw(QPainter(self), QRectF(self.rect()), "key-round", "ink2")
