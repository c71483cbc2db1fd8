"""Every figure that was counted here, counted again: then and now, taken over as one step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.disclosure.few import FEW
from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.counting.numbers import Numbers, NumbersTable
from app.gui.desk import Desk
from app.records.dates import describe, from_edtf

if TYPE_CHECKING:
    from app.services.counting import Again


class AgainSheet(Sheet):
    """Over the window; nothing is written before the button is pressed."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, self.tr("Count again"), width=720)
        self._desk = desk
        self.told: tuple[Again, ...] | None = None
        self.words = Label(self.tr("Counting…"), "body", "ink2", wrap=True)
        self.body.addWidget(self.words)
        heads = (self.tr("What is counted"), self.tr("As of"), self.tr("Kept"), self.tr("Now"))
        self.numbers = Numbers(heads, self)
        table = NumbersTable(self.tr("Figures"), self.numbers)
        table.setMinimumHeight(theme.px(260))
        self.body.addWidget(table, 1)
        self._few = Banner(self.tr("Numbers below three can tell who somebody is: take such a row out before "
                                   "the figures leave."), "amber")  # fmt: skip
        self._few.hide()
        self.body.addWidget(self._few)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Take over today’s numbers"), Kind.PRIMARY)
        self.button.setEnabled(False)
        self.button.clicked.connect(self._renew)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)
        self._ask()

    def _ask(self) -> None:
        from app.services import counting

        session = self._desk.session
        self._desk.ask(self, lambda: counting.again(session), self._show, "count again")

    def _show(self, told: "tuple[Again, ...]") -> None:
        self.told = told
        other = [one for one in told if one.then != one.now]
        same = [one for one in told if one.then == one.now]
        self.numbers.show_lines([self._line(one) for one in (*other, *same)])
        self.words.setText(self._summary(len(told), len(other)))
        self._few.setVisible(any(one.now < FEW for one in other))
        self.button.setEnabled(bool(told) and not self._desk.session.vault.read_only)
        self.place()

    def _line(self, one: "Again") -> tuple[str, ...]:
        language = self._desk.language
        then = "—" if one.then is None else f"{one.then:,}"
        return one.subject.side(language), _day(one.as_of, language), then, f"{one.now:,}"

    def _summary(self, every: int, other: int) -> str:
        if not every:
            return self.tr("No figure was counted here yet: in a list, “Save as a table…” offers “Keep as "
                           "figures…”.")  # fmt: skip
        return self.tr("Figures: {n}. Different today: {m}.").format(n=every, m=other)

    def _renew(self) -> None:
        from app.services import counting

        session = self._desk.session
        self.button.setEnabled(False)
        self._desk.write(self, lambda: counting.renew(session), self._renewed)

    def _renewed(self, changed: int) -> None:
        desk = self._desk
        self.close_sheet()
        words = QCoreApplication.translate("AgainSheet", "Figures of today: {n} changed").format(n=changed)
        desk.say(words, undo=True)


def _day(day: str, language: str) -> str:
    return describe(from_edtf(day), language) if day else "—"
