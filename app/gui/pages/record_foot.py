"""The footer of a record: how the draft stands, what is wrong, and the buttons that save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.icon import Icon
from app.gui.components.label import Label

HIGH = 56


class RecordFoot(QWidget):
    """56 px that stay while the form scrolls."""

    saving = Signal()
    saving_and_new = Signal()
    discarding = Signal()
    problem_wanted = Signal()

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        """`hint`: what to know before the first save."""
        super().__init__(parent)
        theme.set_surface(self, "surface")
        self.setFixedHeight(theme.px(HIGH))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        row.setSpacing(theme.px(8))
        self._mark = Icon("circle-check", "green")
        self._draft = Label("", "body", "ink2")
        row.addWidget(self._mark)
        row.addWidget(self._draft)
        row.addStretch(1)
        self._problems = Button("", Kind.LINK, key="F8")
        self._problems.clicked.connect(self.problem_wanted)
        row.addWidget(self._problems)
        for words, kind, key, signal in (
            (self.tr("Discard"), Kind.GHOST, "", self.discarding),
            (self.tr("Save and new"), Kind.SECONDARY, "Ctrl Shift S", self.saving_and_new),
            (self.tr("Save"), Kind.PRIMARY, "Ctrl S", self.saving),
        ):
            button = Button(words, kind, key=key)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.show_draft(hint, settled=False)
        self.show_problems(0)

    def show_draft(self, words: str, *, settled: bool = True) -> None:
        """Say how the draft stands."""
        self._draft.setText(words)
        self._mark.set("circle-check" if settled else "circle-dashed", "green" if settled else "ink3")
        self._mark.setVisible(bool(words))

    def show_problems(self, count: int) -> None:
        """Say how many fields cannot be saved as typed."""
        self._problems.setText(self.tr("%n to correct", "", count))
        self._problems.setVisible(count > 0)
