"""A sheet that says what is at stake and asks for a written reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet


class ReasonSheet(Sheet):
    """`given` carries the reason; with `optional` it may be empty."""

    given = Signal(str)

    def __init__(
        self, window: QWidget, title: str, warning: str, act: str, *, optional: bool = False,
        danger: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(window, title, width=560)
        self._optional = optional
        for part in warning.split("\n"):
            self.body.addWidget(Banner(part, "red" if danger else "amber"))
        words = (
            self.tr("Reason, kept in the journal") if not optional else self.tr("Remark, kept in the journal")
        )
        self.body.addWidget(Label(words, "label", "ink2"))
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(theme.px(72))
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(words)
        self.reason.textChanged.connect(self._enable)
        self.body.addWidget(self.reason)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.act = Button(act, Kind.DANGER if danger else Kind.PRIMARY)
        self.act.clicked.connect(self._give)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.act)
        self._enable()

    def _enable(self) -> None:
        self.act.setEnabled(self._optional or bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        reason = self.reason.toPlainText().strip()
        self.close_sheet()
        self.given.emit(reason)
