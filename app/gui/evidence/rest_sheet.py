"""Files that a lock left outside: how many, which ones when asked, and whether they are taken in now."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk

if TYPE_CHECKING:
    from app.services.taking_files import Rest

HIGH = 150


class RestSheet(Sheet):
    """Their names may name people: shown when asked for. Esc leaves the question for the next unlock."""

    def __init__(self, desk: Desk, window: QWidget, rest: "Rest") -> None:
        super().__init__(window, self.tr("Files that were not taken in"), width=560)
        self._desk, self._rest = desk, rest
        count = len(rest.files) + len(rest.gone)
        told = self.tr("%n file(s) were still outside when the vault locked.", None, count)
        self.body.addWidget(Label(told, "section", wrap=True))
        if rest.gone:
            gone = self.tr("%n of them are no longer where they were.", None, len(rest.gone))
            self.body.addWidget(Label(gone, "body", "amber", wrap=True))
        kept = self.tr(
            "Where they lie is kept inside the vault only until they are in, or until you leave them out."
        )
        self.body.addWidget(Label(kept, "body", "ink2", wrap=True))
        self.names = QPlainTextEdit("\n".join(str(path) for path in (*rest.files, *rest.gone)))
        self.names.setReadOnly(True)
        self.names.setAccessibleName(self.tr("Files that were not taken in"))
        self.names.setFixedHeight(theme.px(HIGH))
        self.names.hide()
        self.show_names = Button(self.tr("Show which"), icon="eye", inline=True)
        self.show_names.clicked.connect(lambda _on=False: self._reveal())
        self.body.addWidget(self.show_names)
        self.body.addWidget(self.names)
        self.leave = Button(self.tr("Leave them out"), Kind.GHOST)
        self.leave.clicked.connect(lambda _on=False: self.leave_out())
        self.button = Button(self.tr("Take in the rest"), Kind.PRIMARY)
        self.button.setEnabled(bool(rest.files) and not desk.session.vault.read_only)
        self.button.clicked.connect(lambda _on=False: self.go_on())
        self.footer.addStretch(1)
        self.footer.addWidget(self.leave)
        self.footer.addWidget(self.button)

    def _reveal(self) -> None:
        self.show_names.hide()
        self.names.show()
        self.place()

    def leave_out(self) -> None:
        """Forget where they lie."""
        from app.services import taking_files

        session = self._desk.session
        self._desk.write(self._desk, lambda: taking_files.forget_rest(session))
        self.close_sheet()

    def go_on(self) -> None:
        """Take in those that are still there."""
        from app.gui.evidence.taking_sheet import TakingSheet

        window, rest = self._window, self._rest
        self.close_sheet()
        sheet = TakingSheet(self._desk, window, rest.files, rest.case)
        sheet.open_sheet(sheet.button)
        sheet.button.click()
