"""Which column holds what: its header, some of its values, and the role it was given."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.section_header import SectionHeader
from app.records.types import TYPES
from app.records.words import word
from app.services.sheets import layout as rows_of

if TYPE_CHECKING:
    from app.services.sheets.layout import Layout
    from app.services.sheets.table import Sheet


class ColumnCard(Card):
    """`chosen` with the number of a column and its new role."""

    chosen = Signal(int, str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(pad=14, parent=parent)
        self._language, self._type = language, rows_of.EVENTS
        self.body.addWidget(SectionHeader(self.tr("Columns"), icon="columns-3"))
        remark = self.tr("What is no field is kept word for word in the remarks; nothing is lost.")
        self.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        self._room = QGridLayout()
        self._room.setVerticalSpacing(theme.px(6))
        self._room.setColumnStretch(0, 2)
        self._room.setColumnStretch(1, 3)
        self.body.addLayout(self._room)
        self.roles: list[QComboBox] = []

    def show_columns(self, sheet: "Sheet", layout: "Layout") -> None:
        """Show the columns of a sheet."""
        clear_layout(self._room)
        self.roles, self._type = [], layout.type
        for column, role in enumerate(layout.roles):
            header = sheet.cell(layout.header, column).words if layout.header >= 0 else ""
            samples = " · ".join(rows_of.column_samples(sheet, layout, column, 3))
            words = " ".join(header.split()) or self.tr("Column {n}").format(n=column + 1)
            self._room.addWidget(ElidedLabel(words, "strong"), 2 * column, 0)
            self._room.addWidget(ElidedLabel(samples, "caption", "ink3"), 2 * column + 1, 0, 1, 2)
            self._room.addWidget(self._combo(column, role, words), 2 * column, 1)

    def _combo(self, column: int, role: str, words: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(words)
        # as wide as the card allows: the longest of fifty fields would push the headers out of sight
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        for key, label in self._words().items():
            combo.addItem(label, key)
        if combo.findData(role) < 0:
            combo.addItem(self._column_word(role), role)
        combo.setCurrentIndex(combo.findData(role))
        combo.activated.connect(lambda _at, column=column: self.chosen.emit(column, combo.currentData()))
        self.roles.append(combo)
        return combo

    def _column_word(self, role: str) -> str:
        """The field with its column, or with the language of one side of a text."""
        name, _, part = role.removeprefix(rows_of.FIELD).partition("/")
        side = {"zh": self.tr("in Chinese"), "en": self.tr("in English")}.get(part)
        column = side or word(self._language, self._type, name, part)
        return f"{word(self._language, self._type, name)} · {column}"

    def _words(self) -> dict[str, str]:
        fields = {
            rows_of.FIELD + name: word(self._language, self._type, name) for name in TYPES[self._type].fields
        }
        rest = {
            rows_of.IGNORED: self.tr("Row number: skip"),
            rows_of.KEPT: self.tr("Not known: into remarks"),
        }
        return {**(self._of_events() if self._type == rows_of.EVENTS else {}), **rest, **fields}

    def _of_events(self) -> dict[str, str]:
        return {
            rows_of.PEOPLE: self.tr("People"), rows_of.DATE: self.tr("Date"), rows_of.EVENT: self.tr("Event"),
            rows_of.PLACE: self.tr("Place"), rows_of.CHARGE: self.tr("Charges"),
            rows_of.SOURCE: self.tr("Source (into remarks)"), rows_of.NOTE: self.tr("Note (into remarks)"),
            rows_of.SYMBOL: self.tr("File number or symbol"),
        }  # fmt: skip
