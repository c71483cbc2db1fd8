"""A box for a whole number, its digits as far from the edge as words are in a line."""

from PySide6.QtWidgets import QSpinBox, QWidget

from app.gui import theme


class NumberBox(QSpinBox):
    """The style sheet does not reach the line within."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)
