"""Editor of the kind datetime: a day with its time, as exact as it is known."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import AppError
from app.gui.forms import look
from app.gui.forms.context import FormContext
from app.gui.forms.editor import Editor
from app.gui.forms.line import Line
from app.records.dates import Moment, describe_moment, understand_moment
from app.records.leaves import Json


class MomentEditor(Editor):
    """A line for the words; nothing that was not said is made up."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value: Moment | None = None
        self.line = Line(self)
        self.line.addAction(look.icon("clock"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.textChanged.connect(self._typed)
        self.line.left.connect(self.left)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def _typed(self, text: str) -> None:
        try:
            self._value = understand_moment(text, self._context.today()) if text.strip() else None
        except AppError:
            self._value = None
        self.changed.emit()

    def value(self) -> Moment | None:
        """The moment; None when there is none, or none that was understood."""
        return self._value

    def set_value(self, value: Moment | None) -> None:
        """Show a moment by its words; it is not worked out again unless the words change."""
        self.line.blockSignals(True)
        self.line.show_text((value.words.strip() or value.iso) if value else "")
        self.line.blockSignals(False)
        self._value = value

    def raw(self) -> Json:
        """Words that were not understood."""
        return self.line.text() if self._value is None and self.line.text().strip() else None

    def set_raw(self, raw: Json) -> None:
        """Bring them back."""
        if isinstance(raw, str):
            self.line.setText(raw)

    def error(self) -> str:
        """What would be accepted instead."""
        if self.raw() is None:
            return ""
        return self.tr("Not understood. Write a day with its time, for example “2026-10-17 06:30”.")

    def understood(self) -> str:
        """The moment in words of the screen."""
        return describe_moment(self._value, self._context.language) if self._value else ""
