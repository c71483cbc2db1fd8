"""Editor of the kind edtf_date: words as people say them, and how they were understood."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.gui.components.button import Button
from app.gui.components.emptying import clear_layout
from app.gui.forms import look
from app.gui.forms.context import FormContext
from app.gui.forms.editor import Editor
from app.gui.forms.line import Line
from app.records.dates import EdtfDate, describe, readings
from app.records.leaves import Json

READINGS_OFFERED = 3


class DateEditor(Editor):
    """A line for the words; where they can mean two days, both are offered."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value: EdtfDate | None = None
        self._readings: list[EdtfDate] = []
        self.line = Line(self)
        self.line.addAction(look.icon("calendar-days"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.textChanged.connect(self._typed)
        self.line.left.connect(self.left)
        self._choice_box = QWidget(self)
        self._choice = QHBoxLayout(self._choice_box)
        self._choice.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.line)
        self.column.addWidget(self._choice_box)
        self._choice_box.hide()
        self.setFocusProxy(self.line)

    def _typed(self, text: str) -> None:
        self._readings = readings(text, self._context.today()) if text.strip() else []
        self._value = self._readings[0] if len(self._readings) == 1 else None
        self._offer_readings()
        self.changed.emit()

    def _offer_readings(self) -> None:
        clear_layout(self._choice)
        several = len(self._readings) > 1
        for reading in self._readings[:READINGS_OFFERED] if several else ():
            self._choice.addWidget(self._reading_button(reading))
        if several:
            self._choice.addStretch(1)
        self._choice_box.setVisible(several)

    def _reading_button(self, reading: EdtfDate) -> Button:
        button = Button(describe(reading, self._context.language), inline=True, parent=self._choice_box)
        button.clicked.connect(lambda: self._choose(reading))
        return button

    def _choose(self, reading: EdtfDate) -> None:
        self._readings = [reading]
        self._value = reading
        self._choice_box.hide()
        self.line.setFocus()
        self.changed.emit()

    def value(self) -> EdtfDate | None:
        """The date; None when there is none, or none that was understood."""
        return self._value

    def set_value(self, value: EdtfDate | None) -> None:
        """Show a date by its words; it is not worked out again unless the words change."""
        self.line.blockSignals(True)
        self.line.show_text((value.words.strip() or value.edtf) if value else "")
        self.line.blockSignals(False)
        self._value, self._readings = value, []
        self._offer_readings()

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
        if len(self._readings) > 1:
            return self.tr("This can mean several dates. Choose one below.")
        return self.tr(
            "Not understood. Write “2026-10-17”, “Oct 2026” or “around 5 Nov 2021”, or leave it empty."
        )

    def understood(self) -> str:
        """The date in words of the screen, where it says more than the words themselves."""
        if self._value is None:
            return ""
        words = describe(self._value, self._context.language)
        return "" if words.replace(" ", "") == self.line.text().replace(" ", "") else words
