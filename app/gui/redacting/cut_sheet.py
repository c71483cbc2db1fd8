"""A part of the sound of a recording, by two times, as a file and a record of its own."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.field_frame import FieldFrame
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.services.redacting import clock_words

_TIME = re.compile(r"(?:(\d{1,4}):)?(\d{1,5}(?:\.\d{1,3})?)")


class CutSheet(Sheet):
    """`made` with the id of the copy's record."""

    made = Signal(str)

    def __init__(self, window: QWidget, desk: Desk, evidence: str, at: float, seconds: float) -> None:
        super().__init__(window, self.tr("Cut out a part of the sound"), width=480)
        self._desk, self._evidence, self._seconds = desk, evidence, seconds
        self.first, self.last = QLineEdit(clock_words(at)), QLineEdit(clock_words(seconds))
        self.why = QLineEdit()
        for words, line in (
            (self.tr("From (minutes:seconds)"), self.first), (self.tr("Until"), self.last),
            (self.tr("Why"), self.why),
        ):  # fmt: skip
            line.textChanged.connect(lambda _text: self._enable())
            self.body.addWidget(FieldFrame(words, line))
        words = self.tr("A voice can be recognised. Think of who is still heard.")
        self.body.addWidget(Banner(words, "amber"))
        self._said = Label("", "caption", "red", wrap=True)
        self.body.addWidget(self._said)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Make the copy"), Kind.PRIMARY)
        self.button.clicked.connect(lambda _on=False: self.make())
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)
        self._enable()

    def ask(self) -> None:
        """Show it."""
        self.open_sheet(self.first)

    def times(self) -> tuple[float, float] | None:
        """The two times in seconds; None while they are none."""
        first, last = _seconds_of(self.first.text()), _seconds_of(self.last.text())
        if first is None or last is None or not 0 <= first < last or first >= self._seconds:
            return None
        return first, min(last, self._seconds)

    def _enable(self) -> None:
        times = self.times()
        wrong = self.tr("Two times, the first before the second: 0:12 and 1:05.5")
        self._said.setText("" if times else wrong)
        self.button.setEnabled(times is not None)

    def make(self) -> None:
        """Make the copy."""
        from app.services import redacting

        times = self.times()
        if times is None:
            return
        session, id_, why = self._desk.session, self._evidence, self.why.text()
        self.button.setEnabled(False)
        self._desk.writer.do(
            self, lambda: redacting.cut_sound(session, id_, *times, why), self._made, failed=self._failed
        )

    def _made(self, record: str) -> None:
        self.close_sheet()
        self._desk.say(self.tr("The copy is a record of its own"), undo=True)
        self.made.emit(record)

    def _failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        self._desk.failing.emit(error)


def _seconds_of(text: str) -> float | None:
    """`1:05.5` or `65.5` in seconds, full-width digits and colons too."""
    folded = text.strip().replace("：", ":").translate({0xFF10 + n: str(n) for n in range(10)})
    found = _TIME.fullmatch(folded)
    return None if found is None else int(found[1] or 0) * 60 + float(found[2])
