"""The head of a section: title, count, remark, and what one can do there."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.icon import Icon
from app.gui.components.label import Label


class SectionHeader(QWidget):
    """Title in bold, count and remark faint; `add_action` puts buttons at the right."""

    def __init__(
        self, title: str, *, count: int | None = None, remark: str = "", icon: str = "",
        role: str = "section", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        if icon:
            row.addWidget(Icon(icon))
        self.title = Label(title, role)
        self.count = Label("" if count is None else str(count), "caption", "ink3")
        self.remark = Label(remark, "caption", "ink3")
        for label in (self.title, self.count, self.remark):
            row.addWidget(label)
            label.setVisible(bool(label.text()))
        row.addStretch(1)
        self._row = row

    def set_count(self, count: int | str | None) -> None:
        """Show another count; None hides it."""
        self.count.setText("" if count is None else str(count))
        self.count.setVisible(count is not None)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)
