"""The sheet in which a user writes a time limit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.field_frame import FieldFrame
from app.gui.components.label import Label
from app.gui.components.number_box import NumberBox
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.law.own_words import unit_word, whose_word
from app.records.types import TYPES
from app.records.vocabularies import choices


class OwnRuleSheet(Sheet):
    """`kept` once the rule stands in the vault; what is missing is said and nothing is lost."""

    kept = Signal()

    def __init__(self, window: QWidget, desk: Desk) -> None:
        from app.procedure.own import MOST, UNITS_OFFERED

        super().__init__(window, self.tr("Write a rule"), width=560)
        self._desk = desk
        self.name, self.law = QLineEdit(), QLineEdit()
        self.act, self.met_by = self._acts(self.tr("Choose")), self._acts(self.tr("Nothing: it only ends"))
        self.count, self.unit, self.whose = NumberBox(), QComboBox(), QComboBox()
        self.count.setRange(1, MOST)
        self.count.setValue(15)
        for unit in UNITS_OFFERED:
            self.unit.addItem(unit_word(unit), unit)
        for whose in ("authority", "custody", "applicant"):
            self.whose.addItem(whose_word(whose), whose)
        self._lay_out()
        self._foot()

    def _lay_out(self) -> None:
        self.law.setPlaceholderText(self.tr("Where it stands, as you would cite it"))
        length = QWidget()
        row = QHBoxLayout(length)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.count)
        row.addWidget(self.unit)
        row.addStretch(1)
        for words, widget in (
            (self.tr("What is it called?"), self.name), (self.tr("Counted from the start of"), self.act),
            (self.tr("How long"), length), (self.tr("Who must keep it"), self.whose),
            (self.tr("Met by the start of"), self.met_by), (self.tr("Source"), self.law),
        ):  # fmt: skip
            self.body.addWidget(FieldFrame(words, widget))
        for words, box in ((self.tr("How long"), self.count), (self.tr("Unit"), self.unit)):
            box.setAccessibleName(words)
        self._said = Label("", "caption", "red", wrap=True)
        self.body.addWidget(self._said)

    def _foot(self) -> None:
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Keep"), Kind.PRIMARY)
        self.button.clicked.connect(lambda _on=False: self.keep())
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)

    def _acts(self, none: str) -> QComboBox:
        """All types of acts; typing finds."""
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem(none, "")
        for code, term in choices(TYPES["act"].fields["type"].vocabulary, self._desk.session.added).items():
            box.addItem(term.label(self._desk.language), code)
        finder = box.completer()
        assert finder is not None
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def ask(self) -> None:
        """Show it, with the cursor in the name."""
        self.open_sheet(self.name)

    def keep(self) -> None:
        """Keep the rule, or say what is missing."""
        from app.procedure.own import OwnRule
        from app.services.casework import law

        rule = OwnRule(
            "", self.name.text().strip(), _chosen(self.act), self.unit.currentData(), self.count.value(),
            self.whose.currentData(), self.law.text().strip(), _chosen(self.met_by),
        )  # fmt: skip
        session = self._desk.session
        self._desk.writer.do(self, lambda: law.add_rule(session, rule), self._done, failed=self._failed)

    def _done(self, _done: object) -> None:
        self.close_sheet()
        self._desk.say(self.tr("Kept: computed in every case from now on"))
        self.kept.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self._said.setText(self._desk.words_of(error))
        else:
            self._desk.failing.emit(error)


def _chosen(box: QComboBox) -> str:
    """The code of what stands in an editable box; nothing where it is none of the list."""
    at = box.findText(box.currentText())
    return str(box.itemData(at) or "") if at >= 0 else ""
