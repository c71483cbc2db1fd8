"""Stands in place of a need-to-know record until it is revealed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.components.level_badge import LevelBadge
from app.records.levels import Level


class Cover(QWidget):
    """Says that the record is hidden and offers to show it for five minutes."""

    revealing = Signal()

    def __init__(self, masked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(10))
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        if masked:
            column.addWidget(Icon("eye-off", "ink2", 24), 0, middle)
            column.addWidget(Label(self.tr("Hidden"), "section"), 0, middle)
            column.addWidget(LevelBadge(Level.NEED_TO_KNOW), 0, middle)
            button = Button(self.tr("Show for 5 min"), Kind.PRIMARY, icon="eye")
            button.clicked.connect(self.revealing)
            column.addWidget(button, 0, middle)
        column.addStretch(2)
