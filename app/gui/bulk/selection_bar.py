"""What can be done with the selected rows, at the foot of a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label


class SelectionBar(QWidget):
    """Hidden while fewer than two rows are selected, unless selecting was asked for."""

    editing = Signal()
    trashing = Signal()
    sharing = Signal()
    citing = Signal()
    everything = Signal()
    leaving = Signal()

    def __init__(self, *, edits: bool, shares: bool, cites: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_surface(self, "surface")
        self.setFixedHeight(theme.px(52))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(8))
        self.count = Label("", "strong")
        row.addWidget(self.count)
        every = Button(self.tr("All of them"), Kind.LINK, inline=True)
        every.clicked.connect(self.everything)
        row.addWidget(every)
        row.addStretch(1)
        self.edit = Button(self.tr("Change a field…"), icon="pencil")
        self.edit.clicked.connect(self.editing)
        share = Button(self.tr("Share…"), icon="send")
        share.clicked.connect(self.sharing)
        self.cite = cite = Button(self.tr("Into a document…"), icon="file-text")
        cite.clicked.connect(self.citing)
        trash = Button(self.tr("Move to the trash"), icon="trash-2", key="Del")
        trash.clicked.connect(self.trashing)
        done = Button(self.tr("Done"), Kind.GHOST, key="Esc")
        done.clicked.connect(self.leaving)
        self._acts = (self.edit, share, cite, trash)
        for button in (self.edit, share, cite, trash, done):
            row.addWidget(button)
        self.edit.setVisible(edits)  # only now: shown without a parent it would be a window of its own
        share.setVisible(shares)
        cite.setVisible(cites)

    def show_count(self, selected: int) -> None:
        """Say how many are selected; nothing can be done with none."""
        self.count.setText(self.tr("{n} selected").format(n=f"{selected:,}"))
        for button in self._acts:
            button.setEnabled(selected > 0)
