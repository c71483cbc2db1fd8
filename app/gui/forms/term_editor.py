"""Editor of the kind term: one term of a list, with a note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.forms import look
from app.gui.forms.editor import Editor
from app.gui.forms.line import Line
from app.gui.forms.offers import Offer
from app.gui.forms.picker_line import PickerLine
from app.gui.forms.term_source import TermSource
from app.records.leaves import Json
from app.records.values import Term


class TermEditor(Editor):
    """A line that finds a term by hanzi, English, pinyin or initials; emptied, it holds none."""

    def __init__(self, source: TermSource, *, noted: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._code = ""
        self.line = PickerLine(source.offers, self)
        self.line.picked.connect(self._take)
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self._leave)
        self.note = Line(self)
        self.note.setPlaceholderText(self.tr("Note on this choice"))
        self.note.addAction(look.icon("message-square-text"), Line.ActionPosition.LeadingPosition)
        self.note.textEdited.connect(self.changed)
        self.note.hide()
        self._note_button = look.icon_button(
            "message-square-text", self.tr("Note on this choice (Alt+Enter)"), self
        )
        self._note_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.line.noted.connect(self._open_note)
        self._note_button.clicked.connect(self._open_note)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self._note_button)
        self.column.addLayout(row)
        self.column.addWidget(self.note)
        self._noted = noted
        self.setFocusProxy(self.line)
        self._update()

    def _update(self) -> None:
        self._note_button.setVisible(self._noted and bool(self._code) and self.note.isHidden())

    def _show(self) -> None:
        self.line.show_text(self._source.full_label(self._code) if self._code else "")
        self.line.held = self._code
        entry = self._source.entry(self._code) if self._code else None
        self.line.setToolTip(self._source.note(entry) if entry else "")
        self._update()

    def _open_note(self) -> None:
        if not self._code or not self._noted:
            return
        self.note.show()
        self.note.setFocus()
        self._update()

    def _take(self, offer: Offer) -> None:
        code = self._source.taken(offer)
        if code is None:
            return
        self._code = code
        self._show()
        self.changed.emit()

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._code = self.line.held = ""
            self.line.show_text("")
            self._update()
        self.changed.emit()

    def _leave(self) -> None:
        if self.raw() is not None and (code := self._source.exact(self.line.text().strip())) is not None:
            self._code = code
            self._show()
            self.changed.emit()
        self.left.emit()

    def value(self) -> Term | None:
        """The term; None when there is none."""
        return Term(self._code, self.note.typed()) if self._code else None

    def set_value(self, value: Term | None) -> None:
        """Show a term; a code that is in no list is kept and shown as it is."""
        self._code = value.code if value else ""
        self.note.show_text(value.note if value else "")
        self.note.setVisible(bool(value and value.note))
        self._show()

    def raw(self) -> Json:
        """What was typed and is no term yet."""
        text = self.line.text()
        return text if text.strip() and self.line.touched else None

    def set_raw(self, raw: Json) -> None:
        """Bring it back."""
        if isinstance(raw, str):
            self.line.setText(raw)

    def error(self) -> str:
        """Typed words that are no term of the list."""
        if self.raw() is None:
            return ""
        return self.tr("Not in the list. Choose a term, or add this one as a new term.")

    def set_name(self, name: str) -> None:
        """The note is spoken as such."""
        super().set_name(name)
        self.note.setAccessibleName(self.tr("%1: note").replace("%1", name))
