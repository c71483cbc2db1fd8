"""One field on many records: choose it, say what becomes of it, see every change, then do it as one step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.bulk.changes import Changes
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.components.segmented import Segmented
from app.gui.components.sheet import Sheet
from app.gui.components.table import Table
from app.gui.desk import Desk
from app.gui.forms.editor import Editor
from app.gui.forms.levels import Levels
from app.gui.forms.making import make_editor
from app.gui.forms.surroundings import Surroundings
from app.gui.forms.wording import Wording
from app.gui.pages.form_context import context_for
from app.gui.threads import Progress as Progressing
from app.records.types import TYPES
from app.records.words import word
from app.services import bulk

if TYPE_CHECKING:
    from app.services.bulk import Edit, Preview

TYPING_MS = 250


class BulkSheet(Sheet):
    """Over the window; nothing is written before the button says how many records it changes."""

    def __init__(self, window: QWidget, desk: Desk, type_: str, ids: Sequence[str]) -> None:
        title = self.tr("Change {n} records").format(n=f"{len(ids):,}")
        super().__init__(window, title, width=760)
        self._desk, self._type, self._ids = desk, type_, list(ids)
        self._around = Surroundings(
            context_for(desk, self, ""), Wording(type_, desk.language, {}), Levels(self)
        )
        self.editor: Editor | None = None
        self._told: Preview | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._lay_out()
        self._choose()

    # --- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        self.fields = QComboBox()
        self.fields.setAccessibleName(self.tr("Field"))
        self.fields.setMaxVisibleItems(14)
        for one in bulk.offered(self._type):
            self.fields.addItem(word(self._desk.language, self._type, one.name), one.name)
        self.fields.currentIndexChanged.connect(self._choose)
        line.addWidget(self.fields, 1)
        self._ways_room = QHBoxLayout()
        line.addLayout(self._ways_room)
        self.body.addLayout(line)
        self._editor_room = QHBoxLayout()
        self.body.addLayout(self._editor_room)
        self._level = Banner(
            self.tr("Lowering who may see records can expose somebody: look at each line below."), "amber"
        )
        self.body.addWidget(self._level)
        self._count = Label("", "label", "ink2", wrap=True)
        self.body.addWidget(self._count)
        self._add_table()
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Change"), Kind.PRIMARY)
        self.button.clicked.connect(self._do)
        self.button.setEnabled(False)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)

    def _add_table(self) -> None:
        self._changes = Changes(self)
        self._table = Table(self.tr("What would change"))
        self._table.setModel(self._changes)
        self._table.setMinimumHeight(theme.px(180))
        for column, wide in enumerate((250, 220)):
            self._table.setColumnWidth(column, theme.px(wide))
        self.body.addWidget(self._table, 1)

    # --- what is chosen -----------------------------------------------------------------------------

    def _choose(self) -> None:
        """Another field: its ways and its editor."""
        declaration = TYPES[self._type].fields[self.fields.currentData()]
        clear_layout(self._ways_room)
        words = {
            bulk.SET: self.tr("Set to"), bulk.ADD: self.tr("Add"), bulk.REMOVE: self.tr("Take away"),
            bulk.CLEAR: self.tr("Empty"),
        }  # fmt: skip
        ways = bulk.ways(declaration)
        self.how = Segmented([(way, words[way]) for way in ways], ways[0])
        self.how.chosen.connect(lambda _way: self._turned())
        self._ways_room.addWidget(self.how)
        clear_layout(self._editor_room)
        path = (declaration.name,)
        self.editor = make_editor(self._around, declaration, path, path, compact=False)
        self.editor.set_value(getattr(TYPES[self._type].record(), declaration.name))
        self.editor.set_name(self.fields.currentText())
        self.editor.changed.connect(self._typing.start)
        self._editor_room.addWidget(self.editor)
        self._level.setVisible(declaration.name == "minimum_level")
        self._turned()

    def _turned(self) -> None:
        if self.editor is not None:
            self.editor.setVisible(self.how.current() != bulk.CLEAR)
        self.place()
        self._ask()

    def _edit(self) -> "Edit | None":
        """What is asked for; None while it is not complete."""
        editor, how = self.editor, self.how.current()
        if editor is None or (how != bulk.CLEAR and editor.error()):
            return None
        name = self.fields.currentData()
        value = None if how == bulk.CLEAR else editor.value()
        if how != bulk.CLEAR and value == getattr(TYPES[self._type].record(), name):
            return None
        return bulk.Edit(self._type, name, how, value)

    # --- what it would do ---------------------------------------------------------------------------

    def _ask(self) -> None:
        self.button.setEnabled(False)
        edit, session, ids, language = self._edit(), self._desk.session, self._ids, self._desk.language
        if edit is None:
            self._changes.show_lines(())
            self._count.setText(self.tr("Choose a value to see what would change."))
            return
        self._count.setText(self.tr("Looking…"))
        work = lambda: (edit, bulk.preview(session, ids, edit, language))  # noqa: E731
        self._desk.ask(self, work, self._show, "bulk")

    def _show(self, told: "tuple[Edit, Preview]") -> None:
        edit, preview = told
        if edit != self._edit():
            return
        self._changes.show_lines(preview.lines)
        words = self.tr("{n} records change, {m} stay as they are.").format(
            n=f"{preview.changing:,}", m=f"{preview.same:,}"
        )
        if preview.changing > len(preview.lines):
            words += " " + self.tr("The first {n} are shown.").format(n=len(preview.lines))
        self._count.setText(words)
        self.button.setText(self.tr("Change {n} records").format(n=f"{preview.changing:,}"))
        self.button.setEnabled(preview.changing > 0 and not self._desk.session.vault.read_only)

    # --- doing it -----------------------------------------------------------------------------------

    def _do(self) -> None:
        edit, session, ids = self._edit(), self._desk.session, self._ids
        if edit is None:
            return
        bar = Progress(
            self.tr("Changing"), self.tr("What is done when you cancel can be undone as one step.")
        )
        self.button.setEnabled(False)
        self.fields.setEnabled(False)
        self.body.addWidget(bar)
        self.place()

        def work(progress: Progressing) -> int:
            return bulk.apply(session, ids, edit, progress)

        job = self._desk.writer.do_long(self, work, self._done, failed=self._failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _done(self, changed: int) -> None:
        words = self.tr("Changed {n} records").format(n=f"{changed:,}")
        self.close_sheet()
        self._desk.say(words, undo=True)

    def _failed(self, error: BaseException) -> None:
        self.close_sheet()
        if isinstance(error, AppError) and error.problem == Problem.CANCELLED:
            self._desk.say(self.tr("Stopped; what was done so far can be undone"), undo=True)
        else:
            self._desk.failing.emit(error)
