"""A spreadsheet coming in: choose it, say what its columns are, answer what is open, look, import."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Rule
from app.gui.components.empty_state import EmptyState
from app.gui.components.emptying import clear_layout
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.components.table import Table
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.place import Place
from app.gui.sheets.column_card import ColumnCard
from app.gui.sheets.question_card import QuestionCard
from app.gui.sheets.report_pane import ReportPane
from app.gui.sheets.rows import PlannedRows
from app.gui.threads import Job
from app.gui.threads import Progress as Progressing
from app.records.types import TYPES
from app.records.words import type_word

if TYPE_CHECKING:
    from app.services.sheets.importing import Result
    from app.services.sheets.layout import Layout
    from app.services.sheets.plan import Plan
    from app.services.sheets.table import Sheet

SIDE = 400
SHOWN = 12
"""Numbers of rows told in one sentence."""
WIDTHS, WIDE, LAST = (76, 210, 130, 130, 220, 180, 160), 160, 260


class SheetsPage(Page):
    """The path of the file is kept nowhere; nothing is written before the button at the foot."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.sheets: list[Sheet] = []
        self.plan: Plan | None = None
        self.report: ReportPane | None = None
        self._layout: Layout | None = None
        self._answers: dict[str, str] = {}
        self._planning: Job | None = None
        self._head()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choice())
        self._stack.addWidget(self._looking())
        self.column.addWidget(self._stack, 1)
        self._footing = self._foot()
        self._footing.hide()
        self.column.addWidget(self._footing)

    def begin(self) -> None:
        self.setFocus()

    def place(self) -> Place:
        return Place("sheets")

    def escape(self) -> bool:
        self.desk.returning.emit()
        return True

    def end_work(self) -> None:
        self._stop_planning()

    # --- layout -------------------------------------------------------------------------------------

    def _head(self) -> None:
        head = QWidget()
        theme.set_surface(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(24), theme.px(12))
        row.setSpacing(theme.px(8))
        back = IconButton("arrow-left", self.tr("Back"))
        back.clicked.connect(self.desk.returning)
        row.addWidget(back)
        row.addWidget(Label(self.tr("Import a spreadsheet"), "title"))
        row.addStretch(1)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Each row is"))
        self.kinds.addItem(self.tr("Each row: something that happened to people"), "act")
        for type_ in TYPES:
            if type_ != "act":
                words = type_word(self.desk.language, type_)
                self.kinds.addItem(self.tr("Each row: {type}").format(type=words), type_)
        self.kinds.activated.connect(lambda _at: self.choose_type(str(self.kinds.currentData())))
        self.kinds.hide()
        row.addWidget(self.kinds)
        self.names = QComboBox()
        self.names.setAccessibleName(self.tr("Sheet"))
        self.names.activated.connect(lambda at: self.show_sheet(at))
        self.names.hide()
        row.addWidget(self.names)
        self.column.addWidget(head)
        self.column.addWidget(Rule())

    def _choice(self) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[theme.px(24)] * 4)
        state = EmptyState(
            "table-2", self.tr("A list of events, people, appeals or anything else"),
            self.tr("Excel or CSV, in any Chinese encoding, or a page of entries as text. Names, dates, "
                    "places and terms are understood as written, and what has two readings is asked."),
            action=self.tr("Choose a file…"),
        )  # fmt: skip
        state.acted.connect(self._choose)
        column.addWidget(state)
        self._wrong = Banner("", "red")
        self._wrong.hide()
        column.addWidget(self._wrong)
        column.addStretch(1)
        return frame

    def _looking(self) -> QWidget:
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(theme.px(SIDE))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setProperty("plain", "true")
        side = QVBoxLayout(inner)
        side.setContentsMargins(*[theme.px(16)] * 4)
        side.setSpacing(theme.px(12))
        self._asked = QVBoxLayout()
        self._asked.setSpacing(theme.px(8))
        side.addLayout(self._asked)
        self.columns = ColumnCard(self.desk.language)
        self.columns.chosen.connect(self.choose_role)
        side.addWidget(self.columns)
        side.addStretch(1)
        scroll.setWidget(inner)
        row.addWidget(scroll)
        row.addWidget(Rule(standing=True))
        self.rows = PlannedRows(self.session, self.desk.language, self)
        self.table = Table(self.tr("Rows"))
        self.table.setModel(self.rows)
        row.addWidget(self.table, 1)
        return frame

    def _foot(self) -> QWidget:
        """What is being done, and the button that does it; not there before a file is chosen."""
        footing, foot = QWidget(), QWidget()
        column = QVBoxLayout(footing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addWidget(foot)
        theme.set_surface(foot, "surface")
        foot.setFixedHeight(theme.px(56))
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._said = Label("", "label", "ink2")
        row.addWidget(self._said, 1)
        self.give_up = Button(self.tr("Stop"), icon="x")
        self.give_up.clicked.connect(lambda _on=False: self._give_up())
        self.give_up.hide()
        row.addWidget(self.give_up)
        self.button = Button(self.tr("Import"), Kind.PRIMARY, icon="download")
        self.button.clicked.connect(self.take_in)
        self.button.setEnabled(False)
        row.addWidget(self.button)
        return footing

    # --- choosing -----------------------------------------------------------------------------------

    def _choose(self) -> None:
        path = choose(self, Want.FILE, self.tr("Choose a spreadsheet"))
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read the sheets of a file."""
        from app.services.sheets import table

        session = self.session
        self._said.setText(self.tr("Reading…"))
        self._footing.show()
        self.desk.viewer.do(self, lambda: table.read(session, path), self._read, failed=self._not_read)

    def _not_read(self, error: BaseException) -> None:
        if not isinstance(error, AppError):
            self.desk.failing.emit(error)
            return
        self._said.setText("")
        self._footing.setVisible(self._stack.currentIndex() > 0)
        self._wrong.set_text(self.desk.words_of(error))
        self._wrong.show()

    def _read(self, sheets: "list[Sheet]") -> None:
        self.sheets = [sheet for sheet in sheets if sheet.rows]
        if not self.sheets:
            self._not_read(AppError(Problem.FILE_NOT_DECODED))
            return
        self.names.clear()
        for number, sheet in enumerate(self.sheets, 1):
            self.names.addItem(sheet.name or self.tr("Sheet {n}").format(n=number))
        self.names.setVisible(len(self.sheets) > 1)
        self._stack.setCurrentIndex(1)
        self.show_sheet(0)

    def show_sheet(self, number: int) -> None:
        """Lay out one sheet, as what its headers name most of, and work out its plan."""
        from app.services.sheets.layout import likeliest

        self.names.setCurrentIndex(number)
        self.choose_type(likeliest(self.sheets[number]))

    def choose_type(self, type_: str) -> None:
        """Say what each row becomes, and lay the sheet out anew."""
        from app.services.sheets.importing import known_columns
        from app.services.sheets.layout import laid_out

        self.kinds.setCurrentIndex(self.kinds.findData(type_))
        self.kinds.show()
        sheet = self.sheets[max(0, self.names.currentIndex())]
        self._layout, self._answers = laid_out(sheet, type_, known_columns(self.session, type_)), {}
        self.columns.show_columns(sheet, self._layout)
        self._work_out()

    def choose_role(self, column: int, role: str) -> None:
        """Another role for a column."""
        if self._layout is not None:
            roles = tuple(role if at == column else one for at, one in enumerate(self._layout.roles))
            self._layout = replace(self._layout, roles=roles)
            self._work_out()

    def answer(self, key: str, value: str) -> None:
        """The answer to one question, for all of its rows."""
        self._answers[key] = value
        self._work_out()

    # --- the plan -----------------------------------------------------------------------------------

    def _work_out(self) -> None:
        from app.services.sheets.plan import planned

        session, layout, answers = self.session, self._layout, dict(self._answers)
        sheet = self.sheets[max(0, self.names.currentIndex())]
        if layout is not None:
            self.button.setEnabled(False)
            before = self.plan if self.plan is not None and self.plan.sheet is sheet else None
            work = lambda progress: planned(session, sheet, layout, answers, before, progress)  # noqa: E731
            self._stop_planning()
            self._planning = self.desk.reader.do_long(
                self, work, self._show, failed=self._not_planned, shown=self._planned, topic="sheet plan"
            )

    def _planned(self, done: int, total: int) -> None:
        """How far the rows are read, or the people looked for; a long list can be given up meanwhile."""
        if done:
            words = self.tr("Reading rows and looking for people: {n} of {all}")
            self._said.setText(words.format(n=f"{done:,}", all=f"{total:,}"))
            self.give_up.show()

    def _stop_planning(self) -> None:
        if self._planning is not None:
            self._planning.cancel()

    def _give_up(self) -> None:
        """Leave the list that is being read: nothing was written."""
        self._stop_planning()
        self.plan, self._layout = None, None
        self._footing.hide()
        self.give_up.hide()
        self.kinds.hide()
        self.names.hide()
        self._stack.setCurrentIndex(0)

    def _not_planned(self, error: BaseException) -> None:
        if not isinstance(error, AppError) or error.problem != Problem.CANCELLED:
            self.desk.failing.emit(error)

    def _show(self, plan: "Plan") -> None:
        if self._layout is None:
            return  # given up when it was nearly done
        self.plan, self._planning = plan, None
        self.give_up.hide()
        self.rows.show_plan(plan)
        self._widen()
        clear_layout(self._asked)
        if plan.garbled:
            self._asked.addWidget(Banner(self._garbled(plan.garbled), "red"))
        self.questions: list[QuestionCard] = []
        for question in plan.questions:
            card = QuestionCard(question, plan.answers.get(question.key, ""), self.desk.language)
            card.answered.connect(self.answer)
            self.questions.append(card)
            self._asked.addWidget(card)
        left = len(plan.open)
        new = len({one.named for one in plan.people.values() if not one.id})
        words = self.tr("{n} rows, {p} people not on record yet").format(n=len(plan.lines), p=new)
        if left:
            words += " · " + self.tr("questions left: {n}").format(n=left)
        self._said.setText(words)
        self.button.setEnabled(not left and bool(plan.lines) and not self.session.vault.read_only)

    def _widen(self) -> None:
        last = self.rows.columnCount() - 1
        for column in range(last + 1):
            wide = WIDTHS[column] if column < min(len(WIDTHS), last) else LAST if column == last else WIDE
            self.table.setColumnWidth(column, theme.px(wide))

    def _garbled(self, rows: tuple[int, ...]) -> str:
        shown = ", ".join(map(str, rows[:SHOWN])) + ("…" if len(rows) > SHOWN else "")
        words = self.tr(
            "Unreadable characters in rows: {rows}. The file was damaged or saved in a wrong encoding: "
            "ask for it anew, or correct them after the import."
        )
        return words.format(rows=shown)

    # --- taking it in -------------------------------------------------------------------------------

    def take_in(self) -> None:
        """Write the plan as one import."""
        from app.services.sheets import importing

        plan, session = self.plan, self.session
        if plan is None:
            return
        bar = Progress(
            self.tr("Importing"), self.tr("What is done when you cancel can be undone as one step.")
        )
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.addWidget(bar)
        column.addStretch(1)
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        self.button.setEnabled(False)

        def work(progress: Progressing) -> "Result":
            return importing.take_in(session, plan, progress)

        job = self.desk.writer.do_long(self, work, self._done, failed=self._failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _failed(self, error: BaseException) -> None:
        self._again()
        if isinstance(error, AppError) and error.problem == Problem.CANCELLED:
            self.desk.say(self.tr("Stopped; what was done so far can be undone"), undo=True)
        else:
            self.desk.failing.emit(error)

    def _done(self, result: "Result") -> None:
        self.report = report = ReportPane(self.desk, result)
        report.undoing.connect(lambda: self._undo(result.group))
        self._stack.addWidget(report)
        self._stack.setCurrentWidget(report)
        self._said.setText(self.tr("Taken in as one step"))
        report.go.setFocus()

    def _undo(self, group: int) -> None:
        from app.services import history

        def undone(_done: object) -> None:
            self.desk.say(self.tr("The import was undone"))
            self._again()

        self.desk.write(self, lambda: history.undo(self.session, group), undone)

    def _again(self) -> None:
        """Back to the plan, looking for everybody anew: some of it may have come in or gone."""
        self.plan = None
        self._stack.setCurrentIndex(1)
        self._work_out()
