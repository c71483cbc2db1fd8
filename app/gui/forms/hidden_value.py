"""Stands in place of a need-to-know value until it is revealed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.components.level_badge import LevelBadge
from app.records.levels import Level


class HiddenValue(QWidget):
    """Says that something is hidden, at which level, and offers to show it for five minutes."""

    wanted = Signal()

    def __init__(self, level: Level, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), 0, theme.px(6), 0)
        row.setSpacing(theme.px(8))
        self.setFixedHeight(theme.px(34))
        self._label = Label(name, "label", "ink")
        self._label.hide()
        row.addWidget(self._label)
        row.addWidget(Icon("eye-off"))
        row.addWidget(Label(self.tr("Hidden"), "body", "ink2"))
        row.addWidget(LevelBadge(level))
        row.addStretch(1)
        self.button = Button(self.tr("Show for 5 minutes"), inline=True)
        self.button.setAccessibleName(self.tr("%1: show for 5 minutes").replace("%1", name))
        self.button.clicked.connect(self.wanted)
        row.addWidget(self.button)
        theme.set_surface(self, "sunken")

    def show_label(self) -> None:
        """Say the field's name too, where its header is hidden with the editor."""
        self._label.show()
