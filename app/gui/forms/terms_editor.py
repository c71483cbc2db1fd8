"""Editor of the kind terms: chips for those chosen, and a line that finds more."""

from PySide6.QtWidgets import QWidget

from app.gui.forms.editor import Editor
from app.gui.forms.flow_layout import FlowLayout
from app.gui.forms.line import Line
from app.gui.forms.member_chip import MemberChip
from app.gui.forms.offers import Offer
from app.gui.forms.picker_line import PickerLine
from app.gui.forms.term_source import TermSource
from app.records.leaves import Json
from app.records.values import Term


class TermsEditor(Editor):
    """Many terms of a list; Enter on a chip opens its note."""

    def __init__(self, source: TermSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._terms: dict[str, Term] = {}
        self._chips: dict[str, MemberChip] = {}
        self._noting = ""
        self._flow_box = QWidget(self)
        self._flow = FlowLayout(self._flow_box)
        self.line = PickerLine(self._offers, self)
        self.line.setPlaceholderText(self.tr("Find and add"))
        self.line.picked.connect(self._take)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self.line.left.connect(self.left)
        self.note = Line(self)
        self.note.textEdited.connect(self._write_note)
        self.note.returnPressed.connect(self.line.setFocus)
        self.note.hide()
        self.column.addWidget(self._flow_box)
        self.column.addWidget(self.note)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._flow_box.hide()

    def _offers(self, text: str) -> tuple[str, list[Offer]]:
        heading, offers = self._source.offers(text)
        return heading, [offer for offer in offers if offer.key not in self._terms or offer.create]

    def _take(self, offer: Offer) -> None:
        code = self._source.taken(offer)
        if code is None:
            return
        self.line.show_text("")
        if code not in self._terms:
            self._add(Term(code))
        self.changed.emit()

    def _add(self, term: Term) -> None:
        chip = MemberChip("", "", self._flow_box)
        self._terms[term.code], self._chips[term.code] = term, chip
        self._flow.addWidget(chip)
        chip.removed.connect(lambda: self._remove(term.code))
        chip.clicked.connect(lambda: self._open_note(term.code))
        self._word(term.code)
        self._flow_box.show()

    def _word(self, code: str) -> None:
        note = self._terms[code].note
        self._chips[code].setText(self._source.label(code) + (f" · {note}" if note else ""))

    def _remove(self, code: str) -> None:
        codes = list(self._chips)
        place = codes.index(code)
        chip = self._chips.pop(code)
        del self._terms[code]
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        if self._noting == code:
            self.note.hide()
        after = codes[place + 1 :] or codes[:place][-1:]
        (self._chips[after[0]] if after else self.line).setFocus()
        self._flow_box.setVisible(bool(self._chips))
        self.changed.emit()

    def _open_note(self, code: str) -> None:
        self._noting = code
        self.note.show_text(self._terms[code].note)
        self.note.setPlaceholderText(self.tr("Note on “%1”").replace("%1", self._source.label(code)))
        self.note.setAccessibleName(self.note.placeholderText())
        self.note.show()
        self.note.setFocus()

    def _write_note(self) -> None:
        self._terms[self._noting] = Term(self._noting, self.note.typed())
        self._word(self._noting)
        self.changed.emit()

    def value(self) -> tuple[Term, ...]:
        """The terms, by code."""
        return tuple(self._terms[code] for code in sorted(self._terms))

    def set_value(self, value: tuple[Term, ...] | None) -> None:
        """Show terms; codes that are in no list are kept and shown as they are."""
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._terms, self._chips = {}, {}
        self.note.hide()
        for term in value or ():
            self._add(term)
        self._flow_box.setVisible(bool(self._chips))

    def raw(self) -> Json:
        """What was typed and is no term yet."""
        return self.line.text() if self.line.text().strip() else None

    def set_raw(self, raw: Json) -> None:
        """Bring it back."""
        if isinstance(raw, str):
            self.line.setText(raw)

    def error(self) -> str:
        """Typed words that are no term of the list."""
        if self.raw() is None:
            return ""
        return self.tr("Not in the list. Choose a term, or add this one as a new term.")
