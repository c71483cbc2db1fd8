"""Editor of a text in Chinese and English: two equal columns that name their language."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.chip import Chip
from app.gui.components.label import ElidedLabel
from app.gui.forms import look
from app.gui.forms.area import Area
from app.gui.forms.crossing import put_terms, untranslated
from app.gui.forms.editor import Editor
from app.gui.forms.field_header import FieldHeader
from app.gui.forms.line import Line
from app.records.values import Bilingual

Put = Callable[[str, str], str]
SIDES = ("zh", "en")


class BilingualEditor(Editor):
    """Two sides of one text; either may stay empty, and says so."""

    def __init__(
        self, put_names: Put, *, long: bool, second_label: str = "", compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._put_names, self._compact = put_names, compact
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(8 if compact else 20))
        self._grid.setVerticalSpacing(4)
        self.column.addLayout(self._grid)
        self.edits: dict[str, Line | Area] = {side: Area(self) if long else Line(self) for side in SIDES}
        self._chips: dict[str, Chip] = {}
        self._drafts: dict[str, Button] = {}
        for column, side in enumerate(SIDES):
            self._add_side(column, side, second_label)
        self.setFocusProxy(self.edits["zh"])
        self._update_marks()

    def _add_side(self, column: int, side: str, second_label: str) -> None:
        edit = self.edits[side]
        self._chips[side] = look.chip("", "amber", self)
        self._drafts[side] = self._draft_button(side)
        if side == "en":
            self._grid.addLayout(self._side_header(side, second_label), 0, column)
        self._grid.addWidget(edit, 1, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(column, 1)
        edit.installEventFilter(self)
        edit.textChanged.connect(self._typed)
        edit.left.connect(self.left)

    def _side_header(self, side: str, label: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if label:
            row.addWidget(ElidedLabel(label, "label", "ink", self))
        row.addWidget(look.label(self.language_name(side), "faint", self))
        row.addSpacerItem(QSpacerItem(0, theme.px(22), QSizePolicy.Policy.Expanding))
        row.addWidget(self._drafts[side])
        row.addWidget(self._chips[side])
        return row

    def adopt_header(self, header: QWidget) -> bool:
        """The label stands over the Chinese side, with the chip of that side."""
        if isinstance(header, FieldHeader):
            header.add_after_label(look.label(self.language_name("zh"), "faint", header))
            header.add_before_level(self._drafts["zh"])
            header.add_before_level(self._chips["zh"])
        self._grid.addWidget(header, 0, 0)
        return True

    def language_name(self, side: str) -> str:
        """The name of the language of a side."""
        return self.tr("English") if side == "en" else self.tr("Chinese")

    def _draft_button(self, side: str) -> Button:
        english = side == "en"
        words = self.tr("Draft from Chinese") if english else self.tr("Draft from English")
        button = look.link_button(words, self, key="Alt+→" if english else "Alt+←")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.draft_side(side))
        return button

    def draft_side(self, side: str) -> None:
        """Copy the other side across, names and terms already put; a side already translated stays."""
        other = self.edits["zh" if side == "en" else "en"].typed()
        own = self.edits[side].typed()
        if not other or (own and not untranslated(own, side)):
            return
        self.edits[side].write(put_terms(self._put_names(other, side), side))
        self.edits[side].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+→ and Alt+← copy across."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            arrows = {Qt.Key.Key_Right: "en", Qt.Key.Key_Left: "zh"}
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in arrows:
                self.draft_side(arrows[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self._update_marks()
        self.changed.emit()

    def _update_marks(self) -> None:
        texts = {side: self.edits[side].typed() for side in SIDES}
        for side, other in zip(SIDES, reversed(SIDES), strict=True):
            lacking = bool(texts[other]) and not texts[side]
            draft = bool(texts[side]) and untranslated(texts[side], side)
            self._chips[side].set(self._chip_words(side, lacking), "amber")
            self._chips[side].setVisible(lacking or draft)
            self._drafts[side].setVisible(lacking and not self._compact)
            self.edits[side].setPlaceholderText(self._placeholder(side) if lacking else "")

    def _chip_words(self, side: str, lacking: bool) -> str:
        if not lacking:
            return self.tr("Untranslated draft")
        return self.tr("No English") if side == "en" else self.tr("No Chinese")

    def _placeholder(self, side: str) -> str:
        if side == "en":
            return self.tr("Chinese is used while this is empty")
        return self.tr("English is used while this is empty")

    def value(self) -> Bilingual:
        """Both sides."""
        return Bilingual(self.edits["zh"].typed(), self.edits["en"].typed())

    def set_value(self, value: Bilingual | None) -> None:
        """Show both sides."""
        value = value or Bilingual()
        for side, text in (("zh", value.zh), ("en", value.en)):
            self.edits[side].blockSignals(True)
            self.edits[side].show_text(text)
            self.edits[side].blockSignals(False)
            if isinstance(edit := self.edits[side], Area):
                edit.fit()
        self._update_marks()

    def set_name(self, name: str) -> None:
        """Each side is spoken with its language."""
        self.setAccessibleName(name)
        for side in SIDES:
            self.edits[side].setAccessibleName(f"{name} · {self.language_name(side)}")
