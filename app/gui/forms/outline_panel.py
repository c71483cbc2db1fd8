"""The outline at the right of a form: its sections, the help, and what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.forms.help_card import HelpCard
from app.gui.forms.outline_item import OutlineItem
from app.gui.forms.wording import Wording

MISSING_SHOWN = 10


@dataclass(frozen=True)
class SectionState:
    """How a section stands: filled of shown, and whether something is wrong in it."""

    section: str
    title: str
    filled: int
    shown: int
    faulty: bool


class OutlinePanel(QScrollArea):
    """Clicking a section or a missing field goes there."""

    section_wanted = Signal(str)
    field_wanted = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        self._box.setSpacing(theme.px(2))
        self._box.addWidget(Label(self.tr("This form"), "caption", "ink3"))
        self._sections: dict[str, OutlineItem] = {}
        self._section_box = QVBoxLayout()
        self._section_box.setSpacing(0)
        self._box.addLayout(self._section_box)
        self.help = HelpCard(wording)  # above what is missing: that list may be longer than the screen
        self._box.addSpacing(theme.px(12))
        self._box.addWidget(self.help)
        self._missing_title = Label("", "caption", "ink3")
        self._missing_box = QVBoxLayout()
        self._missing_box.setSpacing(0)
        self._box.addSpacing(theme.px(12))
        self._box.addWidget(self._missing_title)
        self._box.addLayout(self._missing_box)
        self._box.addStretch(1)
        self.setWidget(inner)
        self._missing: list[tuple[str, str]] = []

    def show_sections(self, states: Sequence[SectionState]) -> None:
        """Bring the sections up to date."""
        present = {state.section for state in states}
        for state in states:
            if state.section not in self._sections:
                item = OutlineItem(self)
                item.clicked.connect(
                    lambda _on=False, section=state.section: self.section_wanted.emit(section)
                )
                self._sections[state.section] = item
                self._section_box.addWidget(item)
            self._sections[state.section].show_state(
                state.title, state.filled, state.shown, faulty=state.faulty
            )
        for section, item in self._sections.items():
            item.setVisible(section in present)

    def show_missing(self, missing: Sequence[tuple[str, str]]) -> None:
        """List the fields that are missing, as (field, label)."""
        if list(missing) == self._missing:
            return
        self._missing = list(missing)
        clear_layout(self._missing_box)
        for field, label in self._missing[:MISSING_SHOWN]:
            item = OutlineItem(self)
            item.show_missing(label)
            item.clicked.connect(lambda _on=False, field=field: self.field_wanted.emit(field))
            self._missing_box.addWidget(item)
        self._missing_title.setText(self.tr("Missing · %n", "", len(self._missing)))
        self._missing_title.setVisible(bool(self._missing))

    def mark_current(self, section: str) -> None:
        """Show in which section the cursor is."""
        for name, item in self._sections.items():
            item.set_current(name == section)
