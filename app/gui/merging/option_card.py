"""One version of a leaf, to be chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.hidden_text import HiddenText
from app.gui.components.label import Label
from app.gui.merging.two_sides import marked


class OptionCard(Card):
    """A radio button with the words of one version, differences marked; covered ones ask to be revealed."""

    chosen = Signal()

    def __init__(
        self, words: str, other: str, origin: str, *, covered: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("flat", pad=12, parent=parent)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        self._radio = QRadioButton()
        self._radio.setAutoExclusive(False)
        self._radio.setAccessibleName(f"{origin}: {'' if covered else words}")
        self._radio.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._radio.clicked.connect(self.chosen)
        row.addWidget(self._radio, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(HiddenText(lambda: words, None) if covered else self._text(words, other))
        column.addWidget(Label(origin, "caption", "ink3", wrap=True))
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _text(self, words: str, other: str) -> QLabel:
        label = QLabel(marked(words, other))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setProperty("role", "body")
        label.setProperty("tone", "ink")
        return label

    def set_chosen(self, chosen: bool) -> None:
        """Show whether it is the one."""
        self._radio.setChecked(chosen)
        self.setProperty("card", "soft" if chosen else "flat")
        self.style().unpolish(self)
        self.style().polish(self)

    @property
    def is_chosen(self) -> bool:
        """Whether it is the one."""
        return self._radio.isChecked()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        event.accept()
