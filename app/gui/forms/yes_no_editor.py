"""Editor of the kind yes_no_unknown: three answers, and none."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from app.gui import theme
from app.gui.forms import look
from app.gui.forms.editor import Editor
from app.records import vocabularies
from app.records.values import YesNo


class YesNoEditor(Editor):
    """Three round buttons; Delete or the eraser takes the answer back."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[YesNo, QRadioButton] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        for answer in YesNo:
            button = QRadioButton(vocabularies.label(("yes_no",), answer.value, language), self)
            button.setMinimumHeight(theme.px(32))
            button.installEventFilter(self)
            button.toggled.connect(self._toggled)
            self._group.addButton(button)
            self.buttons[answer] = button
            row.addWidget(button)
        self._clear = look.icon_button("x", self.tr("Take the answer back"), self)
        self._clear.clicked.connect(self.clear)
        row.addWidget(self._clear)
        row.addStretch(1)
        self.column.addLayout(row)
        self.setFocusProxy(self.buttons[YesNo.YES])
        self._clear.hide()

    def _toggled(self, checked: bool) -> None:
        self._clear.setVisible(self.value() is not None)
        if checked:
            self.changed.emit()

    def clear(self) -> None:
        """Take the answer back."""
        self.set_value(None)
        self.buttons[YesNo.YES].setFocus()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes the answer back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value() is not None:
                self.clear()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def value(self) -> YesNo | None:
        """The answer; None when there is none."""
        return next((answer for answer, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, value: YesNo | None) -> None:
        """Show an answer."""
        self._group.setExclusive(False)
        for answer, button in self.buttons.items():
            button.blockSignals(True)
            button.setChecked(answer == value)
            button.blockSignals(False)
        self._group.setExclusive(True)
        self._clear.setVisible(value is not None)

    def set_name(self, name: str) -> None:
        """Each answer is spoken with its question."""
        self.setAccessibleName(name)
        for button in self.buttons.values():
            button.setAccessibleName(f"{name} · {button.text()}")
