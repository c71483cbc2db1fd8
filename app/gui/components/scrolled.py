"""A widget at the top of a column that scrolls."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


def scrolled(widget: QWidget) -> QScrollArea:
    """The area that scrolls it; it keeps its own height."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    inner = QWidget()
    inner.setProperty("plain", "true")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    area.setWidget(inner)
    return area
