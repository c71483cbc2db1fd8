"""What every step of the wizard is: a title, a sentence, a body, and whether one may go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.label import Label


class Step(QWidget):
    """One page of the wizard; `ready` says when the next button may be pressed, `why_not` why it may not."""

    ready = Signal(bool)

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.px(40), theme.px(32), theme.px(40), theme.px(16))
        self.body.setSpacing(theme.px(8))
        self.body.addWidget(Label(title, "display"))
        self.body.addWidget(Label(sentence, "body", "ink2", wrap=True))
        self.body.addSpacing(theme.px(10))

    def begin(self) -> None:
        """The step is on the screen now."""

    def next_words(self) -> str:
        """What the button that goes on says."""
        return self.tr("Next")

    def why_not(self) -> str:
        """Why one cannot go on yet; empty when one can."""
        return ""
