"""Charts from what is recorded now: bars, the same numbers as a table, and what they are not."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QWidget

from app.gui import theme
from app.gui.charts.view import BarView
from app.gui.charts.words import caution, chart_word
from app.gui.choosing import Want, choose
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.label import Label
from app.gui.components.scrolled import scrolled
from app.gui.components.table import Table
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.place import Place
from app.gui.writing_out import png_of, write_out
from app.procedure import saying
from app.services import charts
from app.services.charts import Chart

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChartsPage(Page):
    """The place keeps which chart is shown."""

    padded = True

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.told: Chart | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Chart"))
        for key in charts.offered(desk.session):
            self.choice.addItem(chart_word(key), key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(place.tab)))
        self.choice.currentIndexChanged.connect(self._ask)
        self.column.addLayout(self._head())
        self.remark = Label("", "label", "ink2", wrap=True)
        self.column.addWidget(self.remark)
        self.column.addLayout(self._body(), 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(Label(self.tr("Charts"), "title"))
        row.addSpacing(theme.px(8))
        row.addWidget(self.choice)
        row.addStretch(1)
        self.picture = Button(self.tr("Save as a picture…"), icon="file-image", inline=True)
        self.picture.clicked.connect(lambda: self._export("chart.png"))
        self.data = Button(self.tr("Save the numbers…"), icon="table-2", inline=True)
        self.data.clicked.connect(lambda: self._export("chart.csv"))
        row.addWidget(self.picture)
        row.addWidget(self.data)
        return row

    def _body(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self.view = BarView()
        card = Card(pad=12)
        card.body.addWidget(self.view)
        row.addWidget(scrolled(card), 3)
        row.addWidget(self._numbers(), 2)
        return row

    def _numbers(self) -> Card:
        self.numbers = QStandardItemModel(0, 2)
        self.numbers.setHorizontalHeaderLabels([self.tr("What"), self.tr("How many")])
        self.numbers.horizontalHeaderItem(1).setTextAlignment(RIGHT)
        self.table = Table(self.tr("The numbers of the chart"))
        self.table.setModel(self.numbers)
        self.table.setEditTriggers(self.table.EditTrigger.NoEditTriggers)
        columns = self.table.horizontalHeader()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        columns.setSectionsClickable(False)
        card = Card(pad=1)
        card.body.addWidget(self.table)
        return card

    # --- what it shows ------------------------------------------------------------------------------

    def begin(self) -> None:
        self._ask()
        self.choice.setFocus()

    def place(self) -> Place:
        return self._place.with_(tab=str(self.choice.currentData() or ""))

    def panes(self) -> list[QWidget]:
        return [self.choice, self.table]

    def heard(self, ids: frozenset[str]) -> None:
        self._ask()

    def _ask(self) -> None:
        key, session, language = self.choice.currentData(), self.session, self.desk.language
        if key:
            self.desk.ask(self, lambda: charts.chart(session, key, language), self._show, "chart")

    def _show(self, told: Chart) -> None:
        self.told = told
        self.view.show_chart(told, chart_word(told.key))
        self.remark.setText(" · ".join(self.notes()))
        self.numbers.setRowCount(0)
        for words, count in told.bars:
            number = QStandardItem(f"{count:,}")
            number.setTextAlignment(RIGHT)
            self.numbers.appendRow([QStandardItem(words), number])

    def notes(self) -> tuple[str, ...]:
        """What is said beneath: what the numbers are not, as of which day, and what is not shown."""
        if self.told is None:
            return ()
        day = saying.day_words(self.told.as_of, self.desk.language)
        said = [caution(self.told.type), self.tr("as of {day}").format(day=day)]
        said.append(self.tr("records of this type: {n}").format(n=f"{self.told.total:,}"))
        if self.told.rest:
            said.append(self.tr("in further lines: {n}").format(n=f"{self.told.rest:,}"))
        return tuple(said)

    # --- what leaves --------------------------------------------------------------------------------

    def _export(self, name: str) -> None:
        sheet = ConfirmSheet(
            self.window(), self.tr("Save it outside the vault?"),
            self.tr(
                "The file lies unencrypted in the folder that you choose. Numbers below three are not in the "
                "table, because they could point to one person; look whether the picture shows such."
            ),
            self.tr("Choose where"),
        )  # fmt: skip
        sheet.agreed.connect(lambda: self._save(name))
        sheet.ask()

    def _save(self, name: str) -> None:
        target = choose(self, Want.TARGET, self.tr("Save it outside the vault?"), name)
        if target is not None:
            self.write(target)

    def write(self, target: Path) -> None:
        """Write the picture, or the numbers where the name ends so."""
        assert self.told is not None
        head = (self.tr("What"), self.tr("How many"))
        numbers = target.suffix.lower() == ".csv"
        data = charts.as_csv(self.told, head, self.notes()) if numbers else png_of(self.view)
        write_out(self.desk, target, data, "chart")
