"""The chosen preset: how far it reaches, which fields it never gives, and dropping it."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.disclosure.audience import CEILINGS
from app.gui import paint, theme
from app.gui.components.button import Button
from app.gui.components.label import Label
from app.gui.components.segmented import Segmented
from app.records.levels import Level
from app.records.types import TYPES
from app.records.words import type_word, word
from app.services.disclosing import Preset

GIVEN = ("case", "person", "relation", "act", "information", "intervention", "evidence", "interview")
"""The types that packages are made of."""


class PresetLines(QWidget):
    """`changed` carries the preset as it shall be, `removed` says that it shall go."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self, preset: Preset, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preset, self._language = preset, language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self._reach())
        column.addWidget(Label(self._left_out_words(), "label", "ink3", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.fields = Button(self.tr("Fields it never gives…"), inline=True)
        self.fields.clicked.connect(self._choose_fields)
        self.remove = Button(self.tr("Remove this preset"), icon="trash-2", inline=True)
        self.remove.clicked.connect(self.removed)
        row.addWidget(self.fields)
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)

    def _reach(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(Label(self.tr("Gives at most"), "label", "ink2"))
        highest = CEILINGS[self._preset.kind]
        choices = [(one.code, paint.level_word(one)) for one in Level if one <= highest]
        self.reach = Segmented(choices, min(self._preset.ceiling, highest).code)
        self.reach.setAccessibleName(self.tr("Gives at most"))
        self.reach.chosen.connect(self._reached)
        row.addWidget(self.reach)
        row.addStretch(1)
        return row

    def _reached(self, code: str) -> None:
        level = next(one for one in Level if one.code == code)
        self.changed.emit(replace(self._preset, ceiling=level))

    def _left_out_words(self) -> str:
        named = [word(self._language, type_, name) for type_, name in sorted(self._preset.left_out)]
        if not named:
            return self.tr("It leaves out no field of its own accord.")
        return self.tr("Never gives: {fields}").format(fields=self.tr(", ").join(named))

    def menu(self) -> QMenu:
        """Types, and in each its fields; a tick means that the preset never gives the field."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for type_ in GIVEN:
            inner = menu.addMenu(type_word(self._language, type_))
            for name in TYPES[type_].fields:
                inner.addAction(self._field(inner, type_, name))
        return menu

    def _field(self, menu: QMenu, type_: str, name: str) -> QAction:
        action = QAction(word(self._language, type_, name), menu)
        action.setCheckable(True)
        action.setChecked((type_, name) in self._preset.left_out)
        action.toggled.connect(lambda on: self._turn({(type_, name)}, on=on))
        return action

    def _turn(self, fields: Iterable[tuple[str, str]], *, on: bool) -> None:
        now = self._preset.left_out
        self.changed.emit(replace(self._preset, left_out=now | set(fields) if on else now - set(fields)))

    def _choose_fields(self) -> None:
        self.menu().popup(self.fields.mapToGlobal(self.fields.rect().bottomLeft()))
