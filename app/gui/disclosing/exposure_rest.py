"""What else is touched: the shared cases, the keys that are barred, the consents that are asked anew."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.gui.desk import Desk
from app.gui.disclosing.exposure_words import ExposureWords
from app.gui.disclosing.lines_card import MOST, LinesCard
from app.gui.disclosing.record_line import RecordLine
from app.services.exposure import Line, View


class ExposureRest(LinesCard):
    """Ticks for keys, channels and each consent; the cases only to know of them."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is done"), "shield-alert", parent)
        self._desk, self._said = desk, ExposureWords(self)
        self._off: set[str] = set()
        self._view: View | None = None
        self.keys_on = self.channels_on = True

    def consents(self) -> tuple[str, ...]:
        """The consents that are ticked."""
        lines = self._view.consents if self._view else ()
        return tuple(line.id for line in lines if line.id not in self._off)

    def contacts(self) -> tuple[str, ...]:
        """The contacts whose keys are barred."""
        return self._view.exposure.contacts if self._view and self.keys_on else ()

    def channels(self) -> bool:
        """Whether their channels are marked as compromised."""
        return self._own_channels() > 0 and self.channels_on

    def _own_channels(self) -> int:
        return sum(one.own for one in self._view.exposure.channels) if self._view else 0

    def show_view(self, view: View) -> None:
        """Show what would be done."""
        self._view = view
        self.begin()
        self._show_keys(view)
        self.heading(self.tr("Consents to ask anew"), len(view.consents))
        for line in view.consents[:MOST]:
            self.line(self._consent(line))
        if not view.consents:
            self.note(self.tr("None rests on them."))
        self.heading(self.tr("Cases you share"), len(view.cases))
        for line in view.cases[:MOST]:
            self.line(self._case(line))
        if not view.cases:
            self.note(self.tr("None."))
        self.end()

    def _show_keys(self, view: View) -> None:
        self.heading(self.tr("Keys and channels"))
        keys = len(view.exposure.contacts)
        if keys:
            self.line(self._box(self.tr("Mark their keys suspected: {n}").format(n=keys), self._turn_keys))
            self.note(self.tr("Nothing is sealed to them until a new card was given in person."))
        else:
            self.note(self.tr("No card of theirs is among the contacts."))
        if self._own_channels():
            words = self.tr("Mark their channels as compromised: {n}").format(n=self._own_channels())
            self.line(self._box(words, self._turn_channels))

    def _box(self, words: str, turn: object) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(True)
        box.toggled.connect(turn)
        return box

    def _turn_keys(self, on: bool) -> None:
        self.keys_on = on
        self.changed.emit()

    def _turn_channels(self, on: bool) -> None:
        self.channels_on = on
        self.changed.emit()

    def _consent(self, line: Line) -> RecordLine:
        made = RecordLine(
            "consent", line.title, remark=self._said.consent(line.codes[0]), hidden=line.hidden,
            ticked=line.id not in self._off,
        )  # fmt: skip
        made.opened.connect(lambda: self._desk.open(line.id, "consent"))
        made.revealing.connect(lambda: self._desk.reveal(line.id))
        if made.box is not None:
            made.box.toggled.connect(lambda on: self._tick(line.id, on=on))
        return made

    def _tick(self, id_: str, *, on: bool) -> None:
        (self._off.discard if on else self._off.add)(id_)
        self.changed.emit()

    def _case(self, line: Line) -> RecordLine:
        remark = " · ".join(self._said.way(code) for code in line.codes)
        made = RecordLine("case", line.title, remark=remark, hidden=line.hidden)
        made.opened.connect(lambda: self._desk.open(line.id, "case"))
        made.revealing.connect(lambda: self._desk.reveal(line.id))
        return made
