"""A case's support: what is given, and the log of what went inside, one beside the other."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.gui.registers.pane import RegisterPane
from app.gui.respond.sheet import RespondSheet


class SupportPane(QWidget):
    """A vault without records of assistance shows the log alone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case = desk, ""
        gives = "assistance" in desk.session.types
        keys = ("provisions", "support") if gives else ("support",)
        self.panes = {key: RegisterPane(desk, key) for key in keys}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(12), 0, 0)
        column.setSpacing(0)
        self._stack = QStackedWidget()
        for pane in self.panes.values():
            self._stack.addWidget(pane)
        if gives:
            column.addLayout(self._head())
        column.addWidget(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        words = [("provisions", self.tr("Support given")), ("support", self.tr("Log of what went inside"))]
        self.ways = Segmented(words, "provisions")
        self.ways.chosen.connect(lambda key: self._stack.setCurrentWidget(self.panes[key]))
        row.addWidget(self.ways)
        row.addStretch(1)
        self.respond = Button(self.tr("Plan a response…"), Kind.PRIMARY, icon="hand-heart")
        self.respond.setEnabled(not self._desk.session.vault.read_only)
        self.respond.clicked.connect(lambda _on=False: self.ask())
        row.addWidget(self.respond)
        return row

    def show_record(self, id_: str) -> None:
        """Ask for the support of a case."""
        self._case = id_
        for pane in self.panes.values():
            pane.show_record(id_)

    def ask(self) -> RespondSheet:
        """Open the menu of provisions."""
        sheet = RespondSheet(self.window(), self._desk, self._case)
        sheet.ask()
        return sheet
