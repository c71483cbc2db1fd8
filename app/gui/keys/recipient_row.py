"""One recipient, chosen or offered: its name, the state of its key, and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel
from app.gui.keys.state_chip import StateChip


class RecipientRow(QWidget):
    """`acted` when the button is pressed; without an icon it has none."""

    acted = Signal()

    def __init__(
        self, name: str, *, state: str = "", remark: str = "", icon: str = "", act: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        lines = QVBoxLayout()
        lines.setSpacing(theme.px(2))
        lines.addWidget(ElidedLabel(name, "strong"))
        if remark:
            lines.addWidget(ElidedLabel(remark, "caption", "ink3"))
        if state:
            lines.addWidget(StateChip(state, small=True), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(lines, 1)
        if icon:
            button = IconButton(icon, act)
            button.clicked.connect(self.acted)
            row.addWidget(button)
