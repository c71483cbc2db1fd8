"""来电速记: one page for a phone call, one save that writes all records as drafts."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTime, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button
from app.gui.components.card import Card, Rule
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.form_context import context_for
from app.gui.pages.page import Page
from app.gui.pages.record_foot import RecordFoot
from app.gui.place import Place
from app.records.values import Link, YesNo
from app.records.words import type_word, word

if TYPE_CHECKING:
    from app.gui.forms.links_editor import LinksEditor
    from app.services.intake import Intake, IntakeResult

DRAFT = "~intake"
SETTLE_MS = 800
LINES = ("who", "taken_when", "where", "by_whom", "paper", "children")
AREAS = ("as_told", "health", "what_may_be_done")


class IntakePage(Page):
    """Who, when, where, by whom; paper, health, children; the caller; what may be done with this."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.texts: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._unsaved = self._is_written = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SETTLE_MS)
        self._typing.timeout.connect(self._settled)
        self._build()
        self._restore()

    def begin(self) -> None:
        self.texts["who"].setFocus()

    def place(self) -> Place:
        """Once a call is written down the way back leads Home, and not to an empty form."""
        return Place() if self._is_written else super().place()

    # --- layout -------------------------------------------------------------------------------------

    def _build(self) -> None:
        head = QWidget()
        theme.set_surface(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(24), theme.px(12))
        row.setSpacing(theme.px(8))
        back = IconButton("arrow-left", self.tr("Back"))
        back.clicked.connect(self.desk.returning)
        row.addWidget(back)
        row.addWidget(Label(self.tr("Quick intake"), "title"))
        remark = self.tr(
            "Write as it is told; nothing is required. "
            "All of it stays at need to know until someone clears it."
        )
        row.addWidget(Label(remark, "label", "ink2", wrap=True), 1)
        self.column.addWidget(head)
        self.column.addWidget(Rule())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        body = QVBoxLayout(inner)
        body.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        body.setSpacing(theme.px(12))
        body.addWidget(self._what())
        body.addWidget(self._caller())
        body.addStretch(1)
        scroll.setWidget(inner)
        self.column.addWidget(scroll, 1)
        self.column.addWidget(Rule())
        self.foot = RecordFoot()
        self.foot.saving.connect(self.save)
        self.foot.saving_and_new.connect(self.save_and_new)
        self.foot.discarding.connect(self.discard)
        self.column.addWidget(self.foot)

    def _what(self) -> QWidget:
        card = Card()
        card.body.addWidget(SectionHeader(self.tr("What happened")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(20))
        grid.setVerticalSpacing(theme.px(10))
        for column in (0, 1, 2):
            grid.setColumnStretch(column, 1)
        self._put(grid, 0, 0, "who", self.tr("Who"), self.tr("Name as it was said"))
        self._put(
            grid, 0, 1, "taken_when", self.tr("Taken when"), self.tr("e.g. yesterday morning, around 5 Nov")
        )
        self._put(grid, 0, 2, "where", self.tr("Where from"), self.tr("Home, street, station…"))
        self._put(grid, 1, 0, "by_whom", self.tr("By whom"), self.tr("Uniform, plain clothes, which office"))
        self._put(grid, 1, 1, "paper", self.tr("Any paper"), self.tr("Notice, summons, none shown"))
        self._put(grid, 1, 2, "children", self.tr("Children or others in their care"), "")
        self._put(grid, 2, 0, "as_told", self.tr("As told, in the caller's words"), "", wide=2)
        self._put(grid, 2, 2, "health", self.tr("Health, medicine"), "")
        card.body.addLayout(grid)
        return card

    def _caller(self) -> QWidget:
        card = Card()
        card.body.addWidget(SectionHeader(self.tr("Who called, and what may be done")))
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        left = QVBoxLayout()
        left.setSpacing(theme.px(6))
        left.addWidget(Label(self.tr("Caller"), "label", "ink2"))
        self._unrecorded = QRadioButton(self.tr("Not recorded"))
        self._recorded = QRadioButton(self.tr("A person of this vault"))
        for button in (self._unrecorded, self._recorded):
            left.addWidget(button)
        self.caller = self._caller_editor()
        left.addWidget(self.caller)
        self._unrecorded.setChecked(True)
        self.caller.hide()
        self._recorded.toggled.connect(self.caller.setVisible)
        self._recorded.toggled.connect(lambda _on: self._touched())
        left.addSpacing(theme.px(6))
        left.addWidget(Label(self.tr("May we call back?"), "label", "ink2"))
        left.addLayout(self._call_back())
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(theme.px(6))
        grid = QGridLayout()
        self._put(
            grid,
            0,
            0,
            "what_may_be_done",
            self.tr("What may be done with this"),
            self.tr("In their words: tell nobody, tell the lawyer, publish…"),
        )
        right.addLayout(grid)
        right.addStretch(1)
        row.addLayout(left, 1)
        row.addLayout(right, 2)
        card.body.addLayout(row)
        return card

    def _caller_editor(self) -> "LinksEditor":
        from app.gui.forms.link_source import LinkSource
        from app.gui.forms.links_editor import LinksEditor

        editor = LinksEditor(LinkSource(("person",), context_for(self.desk, self, "")), single=True)
        editor.set_name(self.tr("Caller"))
        editor.changed.connect(self._touched)
        return editor

    def _call_back(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        self._answers = QButtonGroup(self)
        self._by_answer: dict[YesNo, QRadioButton] = {}
        for answer, words in (
            (YesNo.YES, self.tr("Yes")), (YesNo.NO, self.tr("No")), (YesNo.UNKNOWN, self.tr("Not asked")),
        ):  # fmt: skip
            button = QRadioButton(words)
            button.toggled.connect(lambda _on: self._touched())
            self._answers.addButton(button)
            self._by_answer[answer] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _put(
        self, grid: QGridLayout, row: int, column: int, name: str, label: str, hint: str, *, wide: int = 1
    ) -> None:
        editor: QLineEdit | QPlainTextEdit = QPlainTextEdit() if name in AREAS else QLineEdit()
        editor.setAccessibleName(label)
        editor.setPlaceholderText(hint)
        if isinstance(editor, QPlainTextEdit):
            editor.setTabChangesFocus(True)
            editor.setFixedHeight(theme.px(96))
        editor.textChanged.connect(self._touched)
        self.texts[name] = editor
        column_ = QVBoxLayout()
        column_.setSpacing(theme.px(4))
        column_.addWidget(Label(label, "label", "ink2"))
        column_.addWidget(editor)
        grid.addLayout(column_, row, column, 1, wide)

    # --- values -------------------------------------------------------------------------------------

    def intake(self) -> "Intake":
        """What was written."""
        from app.services.intake import Intake

        values: dict[str, Any] = {name: _text(editor).strip() for name, editor in self.texts.items()}
        link = self.caller.value() if self._recorded.isChecked() else None
        answer = next((one for one, button in self._by_answer.items() if button.isChecked()), None)
        return Intake(
            **values, caller=link.id if link else "", caller_recorded=link is not None, may_call_back=answer
        )

    def _touched(self) -> None:
        self._unsaved = True
        self.foot.show_draft(self.tr("Not saved yet"), settled=False)
        self._typing.start()

    def _draft(self) -> dict[str, Any]:
        caller, answer = self.caller.value(), self.intake().may_call_back
        return {
            "kind": "intake",
            "texts": {name: _text(editor) for name, editor in self.texts.items()},
            "recorded": self._recorded.isChecked(),
            "caller": caller.id if caller else "",
            "call_back": answer.value if answer else "",
        }

    def _settled(self) -> None:
        if not self._unsaved:
            return
        from app.services import drafting

        draft = self._draft()
        self.desk.write(self, lambda: drafting.keep(self.session, DRAFT, draft), self._kept)

    def _kept(self, _done: object) -> None:
        if self._unsaved:
            now = QLocale().toString(QTime.currentTime(), "HH:mm")
            self.foot.show_draft(self.tr("Kept as an encrypted draft {time}").format(time=now))

    def keep_draft(self) -> None:
        from app.services import drafting

        if self._unsaved:
            drafting.keep(self.session, DRAFT, self._draft())

    def _restore(self) -> None:
        from app.services import drafting

        draft = drafting.drafts(self.session).get(DRAFT)
        if draft is None:
            return
        for name, text in draft.get("texts", {}).items():
            editor = self.texts.get(name)
            if isinstance(editor, QPlainTextEdit):
                editor.setPlainText(str(text))
            elif editor is not None:
                editor.setText(str(text))
        self._restore_caller(draft)
        self._unsaved = True
        self.foot.show_draft(self.tr("Draft brought back"))

    def _restore_caller(self, draft: dict[str, Any]) -> None:
        if caller := str(draft.get("caller", "")):
            self.caller.set_value(Link(caller))
        self._recorded.setChecked(bool(draft.get("recorded")))
        for answer, button in self._by_answer.items():
            button.setChecked(answer.value == draft.get("call_back"))

    def discard(self) -> None:
        """Throw away what was written."""
        from app.services import drafting

        self._unsaved = False
        self.desk.write(self, lambda: drafting.discard(self.session, DRAFT))
        self.desk.returning.emit()

    # --- saving -------------------------------------------------------------------------------------

    def save(self) -> bool:
        return self._save(again=False)

    def save_and_new(self) -> bool:
        return self._save(again=True)

    def escape(self) -> bool:
        self.desk.returning.emit()
        return True

    def _save(self, *, again: bool) -> bool:
        from app.services import drafting
        from app.services.intake import take

        if not any(_text(editor).strip() for editor in self.texts.values()):
            self.texts["who"].setFocus()
            return False
        intake, language = self.intake(), self.desk.language
        self._unsaved = False

        def work() -> "IntakeResult":
            result = take(self.session, intake, language)
            drafting.discard(self.session, DRAFT)
            return result

        def failed(error: BaseException) -> None:
            self._unsaved = True
            self.desk.failing.emit(error)

        then = self._taken_again if again else self._taken
        self.desk.writer.do(self, work, then, failed=failed)
        return True

    def _taken_again(self, _result: "IntakeResult") -> None:
        self.desk.say(self.tr("Saved"), undo=True)
        self.desk.going.emit(Place("intake"))

    def _taken(self, result: "IntakeResult") -> None:
        """Show what was written and what is still missing."""
        self.desk.say(self.tr("Saved as drafts: {n} records").format(n=len(result.ids)), undo=True)
        while self.column.count():
            item = self.column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.texts, self._is_written = {}, True
        written = Written(self.desk, result)
        self.column.addWidget(written)
        written.begin()


class Written(QScrollArea):
    """The records that a call made, each with what it still lacks."""

    def __init__(self, desk: Desk, result: "IntakeResult", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(Label(self.tr("Written down"), "title"))
        column.addWidget(Banner(self.tr("All of it is ungraded, without consent, and need to know."), "plum"))
        for type_, id_ in result.ids.items():
            missing = [name for owner, name in result.missing if owner == type_]
            column.addWidget(self._card(desk, type_, id_, missing, tuple(result.ids.values())))
        column.addStretch(1)
        self.setWidget(inner)

    def begin(self) -> None:
        """Take the keyboard: else it would rest on the toast, whose button undoes."""
        self.findChildren(Button)[0].setFocus()

    def _card(
        self, desk: Desk, type_: str, id_: str, missing: list[str], written: tuple[str, ...]
    ) -> QWidget:
        card = Card(pad=12)
        head = SectionHeader(type_word(desk.language, type_))
        button = Button(self.tr("Open"), inline=True)
        button.clicked.connect(lambda: self._open(desk, id_, type_, written))
        head.add_action(button)
        card.body.addWidget(head)
        if missing:
            joined = ("、" if theme.look().chinese else ", ").join(
                word(desk.language, type_, name) or name for name in dict.fromkeys(missing)
            )
            words = self.tr("Still missing: {fields}").format(fields=joined)
            card.body.addWidget(Label(words, "label", "amber", wrap=True))
        return card

    def _open(self, desk: Desk, id_: str, type_: str, written: tuple[str, ...]) -> None:
        desk.reveal(*written)  # a case without its person and act says nothing to who has just typed them
        desk.open(id_, type_)


def _text(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
