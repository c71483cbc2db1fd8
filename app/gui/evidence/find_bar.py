"""The line in which words are looked for in the file that is shown; how many places, which one."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.gui import icons, theme
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label

TYPING_MS = 300


class FindBar(QWidget):
    """Enter goes to the next place, Shift+Enter to the one before, Esc puts the line away."""

    sought = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find in this file"))
        self.line.setAccessibleName(self.tr("Find in this file"))
        self.line.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.setMaximumWidth(theme.px(320))
        self.line.installEventFilter(self)
        self.told = Label("", "label", "ink2")
        self.before = IconButton("chevron-up", self.tr("Place before"), framed=True, key="Shift+Enter")
        self.after = IconButton("chevron-down", self.tr("Next place"), framed=True, key="Enter")
        away = IconButton("x", self.tr("Close"), framed=True, key="Esc")
        row.addWidget(self.line, 1)
        for widget in (self.before, self.after, self.told):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(away)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._seek)
        self.line.textEdited.connect(lambda _text: self._typing.start())
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        away.clicked.connect(self.left)
        self.tell("", on=False)

    def tell(self, words: str, *, on: bool) -> None:
        """Say how it stands; `on`: there are places to go to."""
        self.told.setText(words)
        self.before.setEnabled(on)
        self.after.setEnabled(on)

    def begin(self) -> None:
        """Be ready to type; what was looked for before is selected."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _seek(self) -> None:
        self._typing.stop()
        self.sought.emit(self.line.text().strip())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter and Esc in the line are this bar's, before any shortcut of the window."""
        if not isinstance(event, QKeyEvent):
            return False
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in keys:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or event.key() not in keys:
            return False
        self._key(event)
        return True

    def _key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._typing.isActive():
            self._seek()
        else:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
