"""What every editor of a value can do."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.leaves import Json


def stops_in(widget: QWidget) -> list[QWidget]:
    """The widgets inside that Tab may reach now."""
    return [
        found
        for found in widget.findChildren(QWidget)
        if found.focusPolicy() & Qt.FocusPolicy.TabFocus
        and found.focusProxy() is None
        and found.isEnabled()
        and found.isVisibleTo(widget)
    ]


def in_reading_order(widget: QWidget, stops: list[QWidget]) -> list[QWidget]:
    """Line by line, left to right."""

    def place(stop: QWidget) -> tuple[int, int]:
        corner = stop.mapTo(widget, QPoint(0, 0))
        return corner.y() // 12, corner.x()

    return sorted(stops, key=place)


class Editor(QWidget):
    """Shows and changes one value; what the user has not touched comes back as it went in."""

    changed = Signal()
    left = Signal()
    """The cursor left the editor: the time to say what is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def value(self) -> Any:
        """The value as it stands."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def error(self) -> str:
        """What is wrong with what was typed, and what would be accepted; empty when nothing is."""
        return ""

    def understood(self) -> str:
        """How what was typed was understood, where that is worth saying."""
        return ""

    def raw(self) -> Json:
        """What was typed and is not part of the value, for a draft; None when there is nothing."""
        return None

    def set_raw(self, raw: Json) -> None:
        """Bring back what `raw` gave."""

    def adopt_header(self, header: QWidget) -> bool:
        """Take the label row into the editor's own layout; False where it stands above."""
        del header
        return False

    def set_name(self, name: str) -> None:
        """Tell screen readers what is edited here."""
        self.setAccessibleName(name)
        if (focused := self.focusProxy()) is not None:
            focused.setAccessibleName(name)

    def tab_stops(self) -> list[QWidget]:
        """Where Tab stops inside, in the order in which it is read."""
        return in_reading_order(self, stops_in(self))

    def problems(self) -> list[tuple[str, str]]:
        """Every problem inside as (path below this editor, sentence)."""
        error = self.error()
        return [("", error)] if error else []

    def missing(self) -> list[str]:
        """Required columns that are empty, by path below this editor."""
        return []
