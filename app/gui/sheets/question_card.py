"""What is asked once for all rows of a shape: which reading of a date, one name or two."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.records.dates import describe, from_edtf
from app.services.sheets.plan import LEAVE, ONE, TWO

if TYPE_CHECKING:
    from app.services.sheets.plan import Question


class QuestionCard(Card):
    """`answered` with the key and the answer."""

    answered = Signal(str, str)

    def __init__(
        self, question: "Question", answer: str, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("soft", pad=12, parent=parent)
        self._language = language
        self.body.setSpacing(theme.px(4))
        heading = (
            self.tr("One person or two?")
            if question.kind == "name"
            else self.tr("Which day is meant?")
            if question.options
            else self.tr("This date is not understood")
        )
        self.body.addWidget(Label(f"{heading}　{question.example}", "strong", wrap=True))
        rows = ", ".join(map(str, question.rows[:12])) + (" …" if len(question.rows) > 12 else "")
        self.body.addWidget(Label(self.tr("Rows: {rows}").format(rows=rows), "caption", "ink3", wrap=True))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for value, words in self._choices(question):
            button = QRadioButton(words)
            button.setChecked(value == answer)
            button.clicked.connect(lambda _on=False, value=value: self.answered.emit(question.key, value))
            self._group.addButton(button)
            self.buttons[value] = button
            self.body.addWidget(button)

    def _choices(self, question: "Question") -> list[tuple[str, str]]:
        if question.kind == "name":
            return [(ONE, self.tr("One: family name first")), (TWO, self.tr("Two people"))]
        read = [
            (str(at), describe(from_edtf(edtf), self._language))
            for at, edtf in enumerate(question.options)
            if not edtf.startswith("XXXX")
        ]
        return [*read, (LEAVE, self.tr("Leave the day open; the words go into the remarks"))]
