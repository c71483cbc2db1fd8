"""Editor of the kind number."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QWidget

from app.gui.forms.editor import Editor
from app.gui.forms.line import Line
from app.records.leaves import Json

_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")


def read_number(text: str) -> Decimal | None:
    """The number that is written, full-width digits and thousands' commas included; None if it is none."""
    plain = unicodedata.normalize("NFKC", text).strip().replace(" ", "")
    if not _NUMBER.fullmatch(plain):
        return None
    try:
        return Decimal(plain.replace(",", ""))
    except InvalidOperation:
        return None


class NumberEditor(Editor):
    """A line for a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Decimal | None = None
        self.line = Line(self)
        self.line.textChanged.connect(self._typed)
        self.line.left.connect(self.left)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def _typed(self, text: str) -> None:
        self._value = read_number(text)
        self.changed.emit()

    def value(self) -> Decimal | None:
        """The number; None when there is none."""
        return self._value

    def set_value(self, value: Decimal | None) -> None:
        """Show a number."""
        self.line.blockSignals(True)
        self.line.show_text("" if value is None else format(value, "f"))
        self.line.blockSignals(False)
        self._value = value

    def raw(self) -> Json:
        """What was typed and is no number."""
        return self.line.text() if self._value is None and self.line.text().strip() else None

    def set_raw(self, raw: Json) -> None:
        """Bring it back."""
        if isinstance(raw, str):
            self.line.setText(raw)

    def error(self) -> str:
        """What would be accepted instead."""
        return "" if self.raw() is None else self.tr("Not a number. Write digits, for example 37 or 1200.50.")
