"""Terms and fields that users add: they are records, so they are undone and shared like others."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.records import vocabularies
from app.records.declare import Kind as Holds
from app.records.types import TYPES
from app.records.words import type_word, word


class OwnWordsCard(Card):
    """What was added so far, and the two ways to add."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.body.addWidget(SectionHeader(self.tr("Own terms and fields"), icon="tags"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        self.body.addLayout(self._rows)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for words, slot in (
            (self.tr("Add a term…"), self.add_term),
            (self.tr("Add a field…"), self.add_field),
        ):
            button = Button(words, icon="plus", inline=True)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.refresh()

    def refresh(self) -> None:
        """Show what was added."""
        from app.services import settings

        clear_layout(self._rows)
        session, spoken = self._desk.session, self._desk.language
        lines = [
            f"{list_words(name, spoken)} · {entry.label(spoken)}"
            for name, entries in settings.user_terms(session).items()
            for entry in entries
        ]
        for type_ in session.types:
            for _declaration, labels in settings.user_fields(session, type_):
                label = labels.get(spoken) or next(filter(None, labels.values()), "")
                lines.append(f"{type_word(spoken, type_)} · {label}")
        for line in lines or [self.tr("None yet")]:
            self._rows.addWidget(Label(line, "body" if lines else "label", "ink" if lines else "ink3"))

    def add_term(self) -> None:
        """Ask for a list and the words."""
        from app.services import settings

        session, spoken = self._desk.session, self._desk.language
        lists = sorted(
            {name for type_ in TYPES.values() for field in type_.fields.values() for name in field.vocabulary}
        )
        choices = [(name, list_words(name, spoken)) for name in lists if vocabularies.terms(name)]
        sheet = _WordsSheet(self.window(), self.tr("Add a term"), [(self.tr("List"), choices)])
        sheet.take = lambda: settings.add_term(session, sheet.chosen(0), sheet.zh.text(), sheet.en.text())
        self._open(sheet)

    def add_field(self) -> None:
        """Ask for a type, a kind and the words."""
        from app.services import settings

        session, spoken = self._desk.session, self._desk.language
        types = [(type_, type_word(spoken, type_)) for type_ in session.types]
        kinds = [
            (Holds.TEXT.value, self.tr("Text")), (Holds.EDTF_DATE.value, self.tr("Date")),
            (Holds.NUMBER.value, self.tr("Number")), (Holds.YES_NO_UNKNOWN.value, self.tr("Yes or no")),
        ]  # fmt: skip
        sheet = _WordsSheet(
            self.window(),
            self.tr("Add a field"),
            [(self.tr("Kind of record"), types), (self.tr("Holds"), kinds)],
        )

        def take() -> object:
            labels = {"zh_hans": sheet.zh.text(), "zh_hant": sheet.zh.text(), "en": sheet.en.text()}
            return settings.add_user_field(session, sheet.chosen(0), Holds(sheet.chosen(1)), labels)

        sheet.take = take
        self._open(sheet)

    def _saved(self, _done: object) -> None:
        self.refresh()
        self._desk.say(self.tr("Saved"), undo=True)

    def _open(self, sheet: "_WordsSheet") -> None:
        def save() -> None:
            self._desk.write(self, sheet.take, self._saved)
            sheet.close_sheet()

        sheet.button.clicked.connect(save)
        sheet.open_sheet(sheet.zh)


class _WordsSheet(Sheet):
    def __init__(self, window: QWidget, title: str, choices: list[tuple[str, list[tuple[str, str]]]]) -> None:
        super().__init__(window, title, width=460)
        self.take: Callable[[], object] = lambda: None
        self._boxes: list[QComboBox] = []
        for label, offered in choices:
            box = QComboBox()
            box.setAccessibleName(label)
            for value, words in offered:
                box.addItem(words, value)
            self.body.addWidget(Label(label, "label", "ink2"))
            self.body.addWidget(box)
            self._boxes.append(box)
        self.zh, self.en = QLineEdit(), QLineEdit()
        for line, label in ((self.zh, self.tr("In Chinese")), (self.en, self.tr("In English"))):
            line.setAccessibleName(label)
            line.textChanged.connect(self._enable)
            self.body.addWidget(Label(label, "label", "ink2"))
            self.body.addWidget(line)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Save"), Kind.PRIMARY)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)
        self._enable()

    def chosen(self, number: int) -> str:
        """The value of a box."""
        return str(self._boxes[number].currentData())

    def _enable(self) -> None:
        self.button.setEnabled(bool(self.zh.text().strip() or self.en.text().strip()))


def list_words(name: str, spoken: str) -> str:
    """A list is called after the first field that offers it."""
    for type_, declaration in TYPES.items():
        for field in declaration.fields.values():
            if name in field.vocabulary:
                return f"{word(spoken, type_, field.name) or field.name}" + (
                    f" ({name})" if len(field.vocabulary) > 1 else ""
                )
    return name
