"""Days of a year in an editor, one or some in a row to a line."""

import re

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.gui import theme

LINE, FEWEST, MOST = 18, 2, 9
_BETWEEN = re.compile(r"[;；,，、\s]+")


class Days(QPlainTextEdit):
    """As high as what stands in it; Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    def show_days(self, kept: str) -> None:
        """Show days as they are kept: `10-01..10-07;02-16`."""
        self.setPlainText("\n".join(filter(None, kept.split(";"))))

    def days(self) -> str:
        """The days as they are kept, whatever stands between them."""
        return ";".join(filter(None, _BETWEEN.split(self.toPlainText())))

    def _fit(self) -> None:
        lines = min(max(self.blockCount(), FEWEST), MOST)
        self.setFixedHeight(theme.px(LINE * lines + 16))
