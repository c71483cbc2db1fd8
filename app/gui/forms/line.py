"""A single line of text that gives back untouched what it was given."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class Line(QLineEdit):
    """A line edit that knows its original text, since a line cannot show line breaks."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(32)
        self._original = ""
        self._shown = ""

    def show_text(self, text: str) -> None:
        """Show a stored text."""
        self._original = text
        self.setText(" ".join(text.splitlines()) if "\n" in text or "\r" in text else text)
        self._shown = self.text()
        self.setCursorPosition(0)

    def typed(self) -> str:
        """The text as it stands; the stored one where nothing was changed, empty where only blanks are."""
        if self.text() == self._shown:
            return self._original
        return self.text() if self.text().strip() else ""

    @property
    def touched(self) -> bool:
        """Whether the text is another than the one shown."""
        return self.text() != self._shown

    def write(self, text: str) -> None:
        """Replace the text so that Ctrl+Z brings the old one back."""
        self.selectAll()
        self.insert(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor left."""
        super().focusOutEvent(event)
        self.left.emit()
