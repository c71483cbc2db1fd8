"""Leaves on which more than one value stands: ← keeps the one shown, → takes the next, N goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.key_cap import KeyCap
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.gui.pages.leaf_words import field_words, value_words
from app.records.leaves import Json, Path


class ConflictCard(Card):
    """One leaf, its values side by side."""

    def __init__(self, pane: "ConflictsPane", path: Path, values: list[Json]) -> None:
        super().__init__(pad=16)
        self._pane, self._path, self._values = pane, path, values
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label = field_words(pane.type_, path, pane.desk.language)
        self.setAccessibleName(label)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        name = Label(label, "strong", wrap=True)
        name.setFixedWidth(theme.px(140))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        for number, value in enumerate(values):
            row.addWidget(self._choice(number, value), 1)
        self.body.addLayout(row)

    def _choice(self, number: int, value: Json) -> QWidget:
        card = Card("soft" if number == 0 else "flat", pad=12)
        title = self.tr("Shown here") if number == 0 else self.tr("The other version")
        card.body.addWidget(Label(title, "caption", "ink3"))
        words = value_words(self._pane.type_, self._path, value, self._pane.desk.language)
        card.body.addWidget(Label(words, wrap=True))
        key = "←" if number == 0 else "→" if number == 1 else ""
        take = Button(self.tr("Use this"), key=key, inline=True)
        take.clicked.connect(lambda: self._pane.settle(self._path, value))
        card.body.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Left:
            self._pane.settle(self._path, self._values[0])
        elif event.key() == Qt.Key.Key_Right and len(self._values) > 1:
            self._pane.settle(self._path, self._values[1])
        elif event.key() == Qt.Key.Key_N:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class ConflictsPane(QScrollArea):
    """All conflicts of one record."""

    def __init__(self, desk: Desk, type_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.type_ = desk, type_
        self._id = ""
        self.setWidgetResizable(True)

    def show_record(self, id_: str) -> None:
        """Show the conflicts of a record."""
        from app.services import recording

        self._id = id_
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        for path, values in recording.conflicts(self.desk.session, id_).items():
            column.addWidget(ConflictCard(self, path, values))
        column.addLayout(self._keys())
        column.addStretch(1)
        self.setWidget(inner)

    def settle(self, path: Path, value: Json) -> None:
        """Let one value supersede the others."""
        from app.services import recording

        session, id_ = self.desk.session, self._id
        say = lambda _done: self.desk.say(self.tr("Conflict settled"), undo=True)  # noqa: E731
        self.desk.write(self, lambda: recording.settle(session, id_, path, value), say)

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for key, words in (
            ("←", self.tr("keep this")), ("→", self.tr("take the other")), ("N", self.tr("next")),
        ):  # fmt: skip
            row.addWidget(KeyCap(key))
            row.addWidget(Label(words, "caption", "ink2"))
        row.addStretch(1)
        row.addWidget(Label(self.tr("What is not chosen stays in the history"), "caption", "ink3"))
        return row
