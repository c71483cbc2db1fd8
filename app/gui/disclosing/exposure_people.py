"""Whom to warn after an exposure, in order; each can be left out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.components.button import Button
from app.gui.desk import Desk
from app.gui.disclosing.exposure_words import ExposureWords
from app.gui.disclosing.lines_card import MOST, LinesCard
from app.gui.disclosing.record_line import RecordLine
from app.services.exposure import PersonLine, View


class ExposurePeople(LinesCard):
    """The ordered list; `changed` when a tick was set or taken away."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Whom to warn, in this order"), "megaphone", parent)
        self._desk, self._said = desk, ExposureWords(self)
        self._off: set[str] | None = None
        self._order: list[str] = []
        self.all_button = Button(self.tr("Tick all"), inline=True)
        self.all_button.clicked.connect(self._tick_all)
        self.head.add_action(self.all_button)
        self._view: View | None = None

    def chosen(self) -> tuple[str, ...]:
        """The ids that are ticked, in order."""
        return tuple(id_ for id_ in self._order if id_ not in (self._off or ()))

    def show_view(self, view: View) -> None:
        """Show who is at risk; what was unticked stays so."""
        self._view = view
        self._order = [line.id for line in view.people]
        if self._off is None:
            self._off = {line.id for line in view.people if not line.ticked_at_first}
        self.head.set_count(len(view.people))
        self.all_button.setVisible(bool(view.people))
        self.begin()
        self.note(self.tr("Sources and witnesses whom they surely know come first."))
        for number, line in enumerate(view.people[:MOST], start=1):
            self.line(self._line(line, number))
        if not view.people:
            self.note(self.tr("No record names anybody together with them."), "ink2")
        if len(view.people) > MOST:
            self.note(self.tr("and {n} more").format(n=len(view.people) - MOST))
        self.end()

    def _line(self, line: PersonLine, number: int) -> RecordLine:
        words, tone = self._said.grade(line.grade)
        chips = [(self.tr("hidden part"), "plum")] if line.source else []
        made = RecordLine(
            "person", line.title, remark=self._remark(line), chips=[*chips, (words, tone)],
            hidden=line.hidden, ticked=line.id not in (self._off or ()), number=str(number),
        )  # fmt: skip
        made.opened.connect(lambda: self._desk.open(line.id, "person"))
        made.revealing.connect(lambda: self._desk.reveal(line.id))
        if made.box is not None:
            made.box.toggled.connect(lambda on: self._tick(line.id, on=on))
        return made

    def _remark(self, line: PersonLine) -> str:
        could = []
        if line.addresses:
            could.append(self.tr("addresses: {n}").format(n=line.addresses))
        if line.channels:
            could.append(self.tr("channels: {n}").format(n=line.channels))
        return " · ".join(filter(None, [line.why, *could]))

    def _tick(self, id_: str, *, on: bool) -> None:
        assert self._off is not None
        (self._off.discard if on else self._off.add)(id_)
        self.changed.emit()

    def _tick_all(self) -> None:
        self._off = set()
        if self._view is not None:
            self.show_view(self._view)
        self.changed.emit()
