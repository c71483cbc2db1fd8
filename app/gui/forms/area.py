"""A text area that grows with its text; Tab leaves it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

LEAST, MOST = 3, 12


class Area(QPlainTextEdit):
    """Plain text over several lines; gives back untouched what it was given."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._original = ""
        self._shown = ""
        self.textChanged.connect(self.fit)
        self.fit()

    def show_text(self, text: str) -> None:
        """Show a stored text."""
        self._original = text
        self.setPlainText(text)
        self._shown = self.toPlainText()

    def typed(self) -> str:
        """The text as it stands; the stored one where nothing was changed, empty where only blanks are."""
        text = self.toPlainText()
        if text == self._shown:
            return self._original
        return text if text.strip() else ""

    def write(self, text: str) -> None:
        """Replace the text so that Ctrl+Z brings the old one back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def fit(self) -> None:
        """Be as tall as the text, within limits."""
        lines = int(self.document().size().height())
        lines = max(LEAST, min(MOST, lines))
        margins = 2 * int(self.document().documentMargin()) + 2 * self.frameWidth() + 8
        height = lines * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """As wide as it may be, as tall as the text."""
        return QSize(240, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width breaks lines elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor left."""
        super().focusOutEvent(event)
        self.left.emit()
