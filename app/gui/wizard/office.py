"""The office's card, which a drop-box is made for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button
from app.gui.components.label import Label

MOST_READ = 64 * 1024


class OfficeCard(QWidget):
    """Paste a card or choose its file; `changed` at every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("The office's card: paste it, or choose its file"), "label", "ink2"), 1)
        file = Button(self.tr("Card file…"), icon="folder-open", inline=True)
        file.clicked.connect(self._choose)
        row.addWidget(file)
        column.addLayout(row)
        self.line = QPlainTextEdit()
        self.line.setFixedHeight(theme.px(64))
        self.line.setTabChangesFocus(True)
        self.line.setAccessibleName(self.tr("The office's card: paste it, or choose its file"))
        self.line.textChanged.connect(self._typed)
        column.addWidget(self.line)
        self._told = Label("", "caption", "ink2", wrap=True)
        column.addWidget(self._told)

    def card(self) -> str:
        """The card as text; empty unless it is understood."""
        return self.line.toPlainText() if self._name() else ""

    def _name(self) -> str:
        from app.services import sharing

        text = self.line.toPlainText()
        try:
            found = (
                sharing.recipient_of(text) if text.strip() and not text.strip().startswith("age1") else None
            )
        except AppError:
            return ""
        return str(getattr(found, "name", ""))

    def _typed(self) -> None:
        from app.services import keys, sharing

        name = self._name()
        if name:
            card = sharing.recipient_of(self.line.toPlainText())
            digits = keys.digits(card)  # type: ignore[arg-type]
            self._told.setText(
                self.tr("{name} · compare by voice: {digits}").format(name=name, digits=digits)
            )
            self._told.set_tone("ink2")
        else:
            self._told.setText(self.tr("This is no card.") if self.line.toPlainText().strip() else "")
            self._told.set_tone("red")
        self.changed.emit()

    def _choose(self) -> None:
        path = choose(self, Want.FILE, self.tr("The office's card"))
        if path is None:
            return
        try:
            with path.open("rb") as file:
                self.line.setPlainText(file.read(MOST_READ).decode("utf-8", "replace"))
        except OSError:
            self.line.setPlainText("")
