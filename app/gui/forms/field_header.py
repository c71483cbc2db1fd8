"""The line over an editor: label, star, question mark, and the level at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.label import ElidedLabel, Label
from app.gui.forms import look
from app.gui.forms.level_button import LevelButton


class FieldHeader(QWidget):
    """Asks for help by its question mark; the level badge is reached by keyboard after the editor."""

    helped = Signal()

    def __init__(
        self,
        label: str,
        level: LevelButton | None,
        *,
        required: bool,
        helpful: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(5))
        self._row.addWidget(ElidedLabel(label, "label", "ink", self))
        if required:
            star = Label("*", "label", "red", parent=self)
            star.setAccessibleName(self.tr("required"))
            self._row.addWidget(star)
        if helpful:
            self._row.addWidget(self._mark(label))
        self._after_label = self._row.count()
        self._row.addStretch(1)
        if level is not None:
            self._row.addWidget(level)
        self._before_level = 1 if level is not None else 0
        self.setFixedHeight(theme.px(22))

    def _mark(self, label: str) -> QWidget:
        mark = look.icon_button("circle-question-mark", self.tr("Help on “%1”").replace("%1", label), self)
        mark.setFixedSize(theme.px(18), theme.px(18))
        mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mark.clicked.connect(self.helped)
        return mark

    def add_after_label(self, widget: QWidget) -> None:
        """Put something behind the label."""
        self._row.insertWidget(self._after_label, widget)
        self._after_label += 1

    def add_before_level(self, widget: QWidget) -> None:
        """Put something before the level."""
        self._row.insertWidget(self._row.count() - self._before_level, widget)
