"""Editor of the kind text."""

from PySide6.QtWidgets import QWidget

from app.gui.forms.editor import Editor
from app.gui.forms.line import Line


class TextEditor(Editor):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Line(self)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.changed)
        self.line.left.connect(self.left)

    def value(self) -> str:
        """The text."""
        return self.line.typed()

    def set_value(self, value: str | None) -> None:
        """Show a text."""
        self.line.show_text(value or "")
