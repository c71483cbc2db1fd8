"""Where Tab goes next, told by the tree of widgets.

Qt's own focus chain is not walked: PySide holds on to every widget that it hands out of it, so what was long
gone from the screen stayed in memory.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_stops(root: QWidget) -> list[QWidget]:
    """What Tab reaches below a widget, in order."""
    return [widget for widget in root.findChildren(QWidget) if takes_tab(widget)]


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget now."""
    tab = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
