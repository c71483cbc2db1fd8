"""The quick form of a drop-box: what happened, when, where, to whom, in plain lines."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.components.segmented import Segmented
from app.services.dropbox import Capture, Subject

AREAS = ("text", "source")
NAMES = ("title", "when", "where", "who", *AREAS)


class FormCard(Card):
    """Yields a `Capture`; `touched` at every change. Nothing that is typed is kept anywhere but here."""

    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.texts: dict[str, QLineEdit | QPlainTextEdit] = {}
        head = QHBoxLayout()
        head.addWidget(SectionHeader(self.tr("What is recorded")), 1)
        self.subject = Segmented(
            [
                (Subject.NOTE.value, self.tr("Visit, call")),
                (Subject.ACT.value, self.tr("What was done to someone")),
                (Subject.EVIDENCE.value, self.tr("Evidence")),
            ],
            Subject.NOTE.value,
        )
        self.subject.chosen.connect(lambda _code: self.touched.emit())
        head.addWidget(self.subject)
        self.body.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(20))
        grid.setVerticalSpacing(theme.px(10))
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self._put(grid, 0, 0, "title", self.tr("In one line"), "")
        self._put(grid, 0, 1, "who", self.tr("About whom"), self.tr("Name as it was said"))
        self._put(grid, 1, 0, "when", self.tr("When"), self.tr("e.g. yesterday morning, around 5 Nov"))
        self._put(grid, 1, 1, "where", self.tr("Where"), self.tr("Home, street, station…"))
        self._put(grid, 2, 0, "text", self.tr("What happened, what was seen or said"), "", wide=2)
        self._put(grid, 3, 0, "source", self.tr("How you know"), self.tr("Seen myself, told by…"), wide=2)
        self.body.addLayout(grid, 1)

    def capture(self) -> Capture:
        """What was typed."""
        typed = {name: _text(self.texts[name]).strip() for name in NAMES}
        return Capture(Subject(self.subject.current()), **typed)

    def show_capture(self, capture: Capture) -> None:
        """Put something back: after another language or theme was chosen, or nothing for a new form."""
        self.subject.set_current(capture.subject.value)
        for name, editor in self.texts.items():
            editor.blockSignals(True)
            words = getattr(capture, name)
            editor.setPlainText(words) if isinstance(editor, QPlainTextEdit) else editor.setText(words)
            editor.blockSignals(False)

    def _put(
        self, grid: QGridLayout, row: int, column: int, name: str, label: str, hint: str, *, wide: int = 1
    ) -> None:
        editor: QLineEdit | QPlainTextEdit = QPlainTextEdit() if name in AREAS else QLineEdit()
        editor.setAccessibleName(label)
        editor.setPlaceholderText(hint)
        if isinstance(editor, QPlainTextEdit):
            editor.setTabChangesFocus(True)
            editor.setFixedHeight(theme.px(132 if name == "text" else 60))
        editor.textChanged.connect(self.touched)
        self.texts[name] = editor
        lines = QVBoxLayout()
        lines.setSpacing(theme.px(4))
        lines.addWidget(Label(label, "label", "ink2"))
        lines.addWidget(editor)
        grid.addLayout(lines, row, column, 1, wide)


def _text(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
