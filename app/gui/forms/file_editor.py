"""Editor of the kind file: attach one; its hash, size and media type are shown."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.icon import Icon
from app.gui.forms import look
from app.gui.forms.context import FormContext
from app.gui.forms.editor import Editor
from app.records.values import FileRef


class FileEditor(Editor):
    """A frame that is empty, or names the file kept in the vault."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value: FileRef | None = None
        frame = QFrame(self)
        frame.setProperty("card", "flat")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.px(10), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(Icon("file-text"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = look.label("", "body")
        self._hash = look.label("", "faint")
        self._hash.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._hash.setWordWrap(True)
        words.addWidget(self._title)
        words.addWidget(self._hash)
        row.addLayout(words, 1)
        self.button = Button(self.tr("Attach a file"), icon="paperclip", inline=True)
        self.button.clicked.connect(self._attach)
        self.button.setEnabled(context.attach_file is not None)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(frame)
        self.setFocusProxy(self.button)
        self._show()

    def _attach(self) -> None:
        found = self._context.attach_file() if self._context.attach_file is not None else None
        if found is not None:
            self._value = found
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        value = self._value
        if value is None:
            self._title.setText(self.tr("No file yet"))
        else:
            size = QLocale().formattedDataSize(value.size)
            kind = value.media_type or self.tr("Unknown kind of file")
            self._title.setText(f"{kind} · {size}")
            self._hash.setText(f"SHA-256 {value.sha256[:32]}\u200b{value.sha256[32:]}")
            self._hash.setAccessibleName(f"SHA-256 {value.sha256}")
        self._hash.setVisible(value is not None)
        self.button.setText(self.tr("Attach a file") if value is None else self.tr("Replace"))

    def value(self) -> FileRef | None:
        """The file; None when there is none."""
        return self._value

    def set_value(self, value: FileRef | None) -> None:
        """Show a file."""
        self._value = value
        self._show()
