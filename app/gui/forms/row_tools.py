"""The buttons of a field with rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.icon_button import IconButton


class RowTools(QWidget):
    """Add, copy, move and delete; `wanted` says which."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        self.add = Button(self.tr("Add"), Kind.SECONDARY, icon="plus", inline=True, parent=self)
        self.add.clicked.connect(lambda: self.wanted.emit("add"))
        row.addWidget(self.add)
        row.addStretch(1)
        self._several: list[IconButton] = []
        self.delete = self._button("trash-2", self.tr("Delete this row"), "Delete", "delete")
        for button in (
            self._button("copy", self.tr("Copy this row"), "Ctrl D", "copy"),
            self._button("arrow-up", self.tr("Move up"), "Alt ↑", "up"),
            self._button("arrow-down", self.tr("Move down"), "Alt ↓", "down"),
        ):
            self._several.append(button)
            row.addWidget(button)
        row.addWidget(self.delete)
        for button in self._several:  # the list has keys for these
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _button(self, icon: str, words: str, key: str, action: str) -> IconButton:
        button = IconButton(icon, words, key=key, parent=self)
        button.clicked.connect(lambda: self.wanted.emit(action))
        return button

    def show_for(self, count: int, name: str) -> None:
        """Offer what makes sense for so many rows."""
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add to “%1”").replace("%1", name))
        self.delete.setVisible(count > 0)
        for button in self._several:
            button.setVisible(count > 1)
