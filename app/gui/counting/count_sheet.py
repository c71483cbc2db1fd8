"""From a list to figures: divided by what, of which time; seen first, then kept with their question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.field_frame import FieldFrame
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.counting.numbers import Numbers, NumbersTable
from app.gui.desk import Desk
from app.gui.forms.date_editor import DateEditor
from app.gui.pages.form_context import context_for
from app.records.values import Bilingual
from app.records.words import type_word, word
from app.services import counting

if TYPE_CHECKING:
    from app.services.counting import Counted, Question
    from app.services.lists import ListQuery

TYPING_MS = 250


class CountSheet(Sheet):
    """Over the window; what is kept opens when it is done."""

    def __init__(self, window: QWidget, desk: Desk, query: "ListQuery") -> None:
        super().__init__(window, self.tr("Keep as figures"), width=680)
        self._desk, self._query = desk, query
        self.told: tuple[Counted, ...] = ()
        self._asked: Question | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._lay_out()
        self._ask()

    # --- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        said = self.tr("Counts what the list shows now. The question is kept with the figures, so that they "
                       "can be counted again (Registers, Figures).")  # fmt: skip
        self.body.addWidget(Label(said, "body", "ink2", wrap=True))
        self.body.addLayout(self._choices())
        self.numbers = Numbers((self.tr("What is counted"), self.tr("Records")), self)
        table = NumbersTable(self.tr("Figures"), self.numbers)
        table.setMinimumHeight(theme.px(200))
        self.body.addWidget(table, 1)
        self.small = QCheckBox(self.tr("Also keep numbers below three: they can tell who somebody is"))
        self.small.toggled.connect(lambda _on: self._show_left_out())
        self.body.addWidget(self.small)
        self._left_out = Banner("", "amber")
        self.body.addWidget(self._left_out)
        self.title = QLineEdit(type_word(self._desk.language, self._query.type, "plural"))
        self.title.setAccessibleName(self.tr("Title of the figures"))
        self.title.textChanged.connect(lambda _text: self._enable())
        self.body.addWidget(FieldFrame(self.tr("Title of the figures"), self.title))
        self._foot()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self.by = QComboBox()
        self.by.addItem(self.tr("Not divided"), "")
        for name in counting.divisible(self._query.type):
            self.by.addItem(self._word(name), name)
        self.by.currentIndexChanged.connect(lambda _at: self._ask())
        row.addWidget(FieldFrame(self.tr("Divided by"), self.by), 1)
        self.first, self.last = (DateEditor(context_for(self._desk, self, "")) for _ in range(2))
        dated = counting.dated_field(self._query.type)
        about = self._word(dated) if dated else ""
        for words, editor in ((self.tr("{day} from"), self.first), (self.tr("{day} until"), self.last)):
            editor.changed.connect(self._typing.start)
            frame = FieldFrame(words.format(day=about), editor)
            frame.setVisible(bool(dated))
            row.addWidget(frame, 1)
        return row

    def _word(self, name: str) -> str:
        return word(self._desk.language, self._query.type, name)

    def _foot(self) -> None:
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Keep"), Kind.PRIMARY)
        self.button.clicked.connect(self._keep)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)

    # --- what is counted ----------------------------------------------------------------------------

    def _question(self) -> "Question | None":
        """What is asked for; None while a day is not understood."""
        if self.first.error() or self.last.error():
            return None
        first, last = self.first.value(), self.last.value()
        days = (first.earliest if first else None, last.latest if last else None)
        return counting.Question(
            self._query.type, self._query.filters, self._query.text, self.by.currentData(),
            *(day.isoformat() if day else "" for day in days),
        )  # fmt: skip

    def _ask(self) -> None:
        self.told, self._asked = (), None
        self.numbers.show_lines(())
        self._show_left_out()
        question, session = self._question(), self._desk.session
        if question is not None:
            work = lambda: (question, counting.count(session, question))  # noqa: E731
            self._desk.ask(self, work, self._show, "count")

    def _show(self, told: "tuple[Question, tuple[Counted, ...]]") -> None:
        self._asked, self.told = told
        lines = [(one.subject.side(self._desk.language), f"{one.value:,}") for one in self.told]
        self.numbers.show_lines(lines)
        self._show_left_out()

    def _show_left_out(self) -> None:
        out = counting.left_out(self.told, small=self.small.isChecked())
        self._left_out.set_text(self.tr("Numbers below three that are not kept: {n}").format(n=out))
        self._left_out.setVisible(out > 0)
        self.place()
        self._enable()

    def _enable(self) -> None:
        kept = len(self.told) - counting.left_out(self.told, small=self.small.isChecked())
        named, open_ = bool(self.title.text().strip()), not self._desk.session.vault.read_only
        self.button.setEnabled(kept > 0 and named and open_)

    # --- keeping it ---------------------------------------------------------------------------------

    def _keep(self) -> None:
        if self._asked is None:
            return
        session, question, numbers = self._desk.session, self._asked, self.told
        title, small = Bilingual.written(self.title.text().strip()), self.small.isChecked()
        self.button.setEnabled(False)
        work = lambda: counting.keep(session, question, numbers, title, small=small)  # noqa: E731
        self._desk.write(self, work, self._kept)

    def _kept(self, id_: str) -> None:
        desk = self._desk
        self.close_sheet()
        desk.open(id_, "information", "form")
        desk.say(QCoreApplication.translate("CountSheet", "Kept with its question"), undo=True)
