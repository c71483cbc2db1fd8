"""The holidays and made-up workdays of one year, to be looked up in the yearly notice and corrected."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.field_frame import FieldFrame
from app.gui.components.label import Label
from app.gui.components.number_box import NumberBox
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.law.days import Days

if TYPE_CHECKING:
    from app.procedure.counting import Holidays


class HolidaysCard(Card):
    """Days as `10-01..10-07`, a line each; what cannot be read is said and nothing is kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=16, parent=parent)
        self._desk = desk
        self.body.addWidget(SectionHeader(self.tr("Holidays"), icon="calendar-days"))
        remark = self.tr("A last day that falls on a holiday goes to the next workday; custody never does.")
        self.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        self.year = NumberBox()
        self.year.setRange(1980, 2100)
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setValue(desk.session.today().year)
        self.year.valueChanged.connect(lambda _year: self.refresh())
        line = QHBoxLayout()
        line.addWidget(self.year)
        line.addStretch(1)
        self.body.addLayout(line)
        self._unknown = Banner(
            self.tr("The holidays of this year are not known yet: limits that roll over them are marked."),
            "amber",
        )
        self.body.addWidget(self._unknown)
        self.off, self.on = Days(), Days()
        self.body.addWidget(FieldFrame(self.tr("Days off"), self.off))
        self.body.addWidget(FieldFrame(self.tr("Weekend days that are worked"), self.on))
        self.body.addWidget(
            Label(self.tr("Month and day, a line each: 10-01..10-07 or 02-16"), "caption", "ink3", wrap=True)
        )
        self._said = Label("", "caption", "red", wrap=True)
        self.body.addWidget(self._said)
        save = Button(self.tr("Keep"), Kind.PRIMARY)
        save.clicked.connect(self.keep)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(save)
        self.body.addLayout(foot)
        self.body.setSpacing(theme.px(8))
        self.refresh()

    def refresh(self) -> None:
        """Show the year that is chosen."""
        from app.services.casework import law

        session, year = self._desk.session, self.year.value()
        work = lambda: (law.holidays(session), *law.holiday_words(session, year))  # noqa: E731
        self._desk.ask(self, work, self._show, "holidays")

    def _show(self, told: "tuple[Holidays, str, str]") -> None:
        known, off, on = told
        self._unknown.setVisible(self.year.value() not in known.years)
        self.off.show_days(off)
        self.on.show_days(on)
        self._say("")

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def keep(self) -> None:
        """Keep what was written for the year."""
        from app.services.casework import law

        session, year, off, on = self._desk.session, self.year.value(), self.off.days(), self.on.days()
        work = lambda: law.set_holidays(session, year, off, on)  # noqa: E731
        self._desk.writer.do(self, work, self._kept, failed=self._failed)

    def _kept(self, _done: object) -> None:
        self._desk.say(self.tr("Kept; limits are counted with these days from now on"))
        self.refresh()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self._say(self._desk.words_of(error))
        else:
            self._desk.failing.emit(error)
