"""The line that says which key does what while versions are settled."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.key_cap import KeyCap
from app.gui.components.label import Label


class KeyLine(QWidget):
    """← → B E N, and S where something can be left for later."""

    def __init__(self, *, skips: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        row.setSpacing(theme.px(8))
        lines = [("←", self.tr("mine")), ("→", self.tr("theirs"))]
        if not skips:  # once it is merged nobody knows whose version is the one shown
            lines = [("←", self.tr("the one shown")), ("→", self.tr("the other"))]
        lines += [("B", self.tr("keep both, settle later")), ("E", self.tr("compose"))]
        lines += [("S", self.tr("leave for later"))] if skips else []
        for key, words in [*lines, ("N", self.tr("next"))]:
            row.addWidget(KeyCap(key))
            row.addWidget(Label(words, "caption", "ink2"))
        row.addStretch(1)
        row.addWidget(Label(self.tr("What is not chosen stays in the history"), "caption", "ink3"))
