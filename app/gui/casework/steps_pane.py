"""The steps of a task as boxes to tick, one under another: each tick is saved at once and can be undone."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk

if TYPE_CHECKING:
    from app.records.types.task import Task, TaskSteps


class StepsPane(QScrollArea):
    """Of one task; masked ones show nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, ""
        self.boxes: list[QCheckBox] = []
        self.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        self._card = Card(pad=16)
        self._card.setMaximumWidth(theme.px(860))
        self._head = SectionHeader(self.tr("Steps"), icon="list-checks")
        self._card.body.addWidget(self._head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(10))
        self._card.body.addLayout(self._lines)
        column.addWidget(self._card)
        column.addStretch(1)
        self.setWidget(inner)

    def show_record(self, id_: str) -> None:
        """Ask for a task."""
        from app.services import titling

        self._id, session = id_, self._desk.session

        def work() -> "Task | None":
            record = session.vault_record(id_)
            covered = record is None or titling.is_masked(session, record) or session.hide_names
            return None if covered else record  # type: ignore[return-value]

        self._desk.ask(self, work, self._show, "steps")

    def _show(self, task: "Task | None") -> None:
        focused = next((at for at, box in enumerate(self.boxes) if box.hasFocus()), None)
        clear_layout(self._lines)
        steps = task.steps if task is not None else ()
        self.boxes = []
        for row in steps:
            self._lines.addWidget(self._line(row))
        done = sum(box.isChecked() for box in self.boxes)
        self._head.set_count(f"{done} / {len(steps)}" if steps else 0)
        if not steps:
            self._lines.addWidget(Label(self.tr("No steps on record"), "label", "ink3"))
        if focused is not None and focused < len(self.boxes):
            self.boxes[focused].setFocus()

    def _line(self, row: "TaskSteps") -> QWidget:
        words = row.step.side(self._desk.language)
        box = QCheckBox()
        box.setAccessibleName(words)
        box.setChecked(row.done is not None and row.done.value == "yes")
        box.toggled.connect(lambda on, row_id=row.row_id: self._tick(row_id, on))
        self.boxes.append(box)
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        layout.addWidget(box)
        label = Label(words, "body", "ink3" if box.isChecked() else "ink", wrap=True)
        layout.addWidget(label, 1)
        return line

    def _tick(self, row_id: str, on: bool) -> None:
        from app.services.casework import first_hour

        session, id_ = self._desk.session, self._id
        self._desk.write(self, lambda: first_hour.tick(session, id_, row_id, done=on))
