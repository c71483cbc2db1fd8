"""All leaves of one record on which two versions differ, one under another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel, Label
from app.gui.desk import Desk
from app.gui.merging.choice_row import ChoiceRow
from app.gui.merging.key_line import KeyLine
from app.gui.merging.two_sides import Difference
from app.gui.pages.leaf_words import Titled, value_words
from app.records.leaves import Json


class Board(QWidget):
    """`decided` carries the difference, the decision and, of a composed one, its text."""

    decided = Signal(object, str, object)
    finished = Signal()
    """The last one was passed."""

    def __init__(
        self, desk: Desk, *, skips: bool, titled: Titled | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._skips = desk, skips
        self._titled = titled or self._title
        self.rows: list[ChoiceRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        column.addWidget(self._scroll, 1)
        line = KeyLine(skips=skips)
        line.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        column.addWidget(line)

    def show_record(
        self,
        title: str,
        remark: str,
        differences: Sequence[Difference],
        kind: str,
        decisions: Mapping[tuple[str, ...], str],
        names: tuple[str, str],
        rest: QWidget | None = None,
    ) -> None:
        """Show the differences of one record of a kind; `names` say whose the two sides are."""
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(10))
        column.addLayout(self._head(title, remark, bool(differences)))
        if differences:
            column.addLayout(self._names(names))
        self.rows = []
        for one in differences:
            words = lambda value, one=one: self._words(kind, one, value)  # noqa: E731
            row = ChoiceRow(one, words, skips=self._skips)
            row.show_decision(decisions.get(one.path, ""))
            row.decided.connect(lambda take, text, one=one: self.decided.emit(one, take, text))
            row.passing.connect(self.go_on)
            self.rows.append(row)
            column.addWidget(row)
        if rest is not None:
            column.addWidget(rest)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        if self.rows:
            self.rows[0].setFocus()

    def _words(self, kind: str, one: Difference, value: Json) -> str:
        desk = self._desk
        return value_words(kind, one.path, value, desk.language, self._titled, desk.session.added)

    def _title(self, id_: str) -> str:
        from app.services.titling import title

        return title(self._desk.session, id_, self._desk.language)

    def _head(self, title: str, remark: str, acts: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(ElidedLabel(title, "section"))
        row.addWidget(ElidedLabel(remark, "caption", "ink2"), 1)
        mine, theirs = self.tr("All mine"), self.tr("All theirs")
        if not self._skips:
            mine, theirs = self.tr("All as shown"), self.tr("All the others")
        for take, words in (("ours", mine), ("theirs", theirs)):
            button = Button(words, inline=True)
            button.clicked.connect(lambda _on=False, take=take: self.decide_all(take))
            button.setVisible(acts)
            row.addWidget(button)
        return row

    def _names(self, names: tuple[str, str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(140), 0, 0, 0)
        for icon, words in zip(("user-round", "users"), names, strict=True):
            side = QHBoxLayout()
            side.setSpacing(theme.px(6))
            side.addWidget(Icon(icon, "ink2"))
            side.addWidget(Label(words, "strong"))
            side.addStretch(1)
            row.addLayout(side, 1)
        return row

    def decide_all(self, take: str) -> None:
        """One decision for every row."""
        for row in list(self.rows):
            row.decide(take)

    def go_on(self) -> None:
        """The next row, or on to what comes after the last."""
        at = next((number for number, row in enumerate(self.rows) if row.hasFocus()), len(self.rows) - 1)
        if at + 1 < len(self.rows):
            self.rows[at + 1].setFocus()
            self._scroll.ensureWidgetVisible(self.rows[at + 1])
        else:
            self.finished.emit()
