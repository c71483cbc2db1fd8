"""Editor of a word that stays masked until it is asked for."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.forms import look
from app.gui.forms.text_editor import TextEditor


class SecretEditor(TextEditor):
    """A code word: dots on the screen until the eye is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._eye = QAction(look.icon("eye"), self.tr("Show the code word"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.line.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show(False)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._eye.setIcon(look.icon("eye-off" if shown else "eye"))
        self._eye.setText(self.tr("Hide the code word") if shown else self.tr("Show the code word"))
