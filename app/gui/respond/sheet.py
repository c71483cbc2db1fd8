"""The menu of provisions: tick what is to be done, say why and whose job it is; one record each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.field_frame import FieldFrame
from app.gui.components.label import Label
from app.gui.components.scrolled import scrolled
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.forms.levels import Levels
from app.gui.forms.making import make_editor
from app.gui.forms.surroundings import Surroundings
from app.gui.forms.wording import Wording
from app.gui.pages.form_context import context_for
from app.records import vocabularies
from app.records.types import TYPES
from app.records.values import Bilingual

if TYPE_CHECKING:
    from collections.abc import Collection

COLUMNS = 2
HIGH = 340


class RespondSheet(Sheet):
    """`planned` with the ids of the new records."""

    planned = Signal(list)

    def __init__(self, window: QWidget, desk: Desk, case: str) -> None:
        super().__init__(window, self.tr("Plan a response"), width=720)
        self._desk, self._case = desk, case
        around = Surroundings(
            context_for(desk, self, ""), Wording("assistance", desk.language, {}), Levels(self)
        )
        self.boxes: dict[str, QCheckBox] = {}
        self.body.addWidget(scrolled(self._menu()))
        fields = TYPES["assistance"].fields
        self.owner, self.reason = (
            make_editor(around, fields[name], (name,), (name,), compact=True) for name in ("owner", "reason")
        )
        for name, editor in (("owner", self.owner), ("reason", self.reason)):
            self.body.addWidget(FieldFrame(around.wording.label((name,)), editor))
        remark = self.tr("Each becomes a record of its own, as proposed, for the first person of the case.")
        self.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Plan"), Kind.PRIMARY)
        self.button.clicked.connect(lambda _on=False: self.plan())
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)
        self._enable()

    def _menu(self) -> QWidget:
        from app.services.responding import MENU

        menu = QWidget()
        menu.setMinimumHeight(theme.px(HIGH))
        grid = QGridLayout(menu)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(8))
        names, added = TYPES["assistance"].fields["provision"].vocabulary, self._desk.session.added
        terms = vocabularies.choices(names, added)
        codes = [*MENU, *(code for code in terms if code not in MENU)]
        for at, code in enumerate(codes):
            box = QCheckBox(terms[code].label(self._desk.language))
            box.toggled.connect(lambda _on: self._enable())
            self.boxes[code] = box
            grid.addWidget(box, at // COLUMNS, at % COLUMNS)
        return menu

    def ask(self) -> None:
        """Show the menu, with what runs already marked as such."""
        from app.services import responding

        session, case = self._desk.session, self._case
        self.open_sheet(next(iter(self.boxes.values())))
        self._desk.ask(self, lambda: responding.running(session, case), self._mark, "running")

    def _mark(self, running: "Collection[str]") -> None:
        for code in running:
            if code in self.boxes:
                box = self.boxes[code]
                box.setText(self.tr("{provision} (under way)").format(provision=box.text()))

    def chosen(self) -> list[str]:
        """The codes of what is ticked."""
        return [code for code, box in self.boxes.items() if box.isChecked()]

    def _enable(self) -> None:
        count = len(self.chosen())
        self.button.setEnabled(count > 0 and not self._desk.session.vault.read_only)
        self.button.setText(self.tr("Plan: {n}").format(n=count) if count else self.tr("Plan"))

    def plan(self) -> None:
        """Make the records."""
        from app.services import responding

        session, case, codes = self._desk.session, self._case, self.chosen()
        reason, owner = self.reason.value() or Bilingual(), self.owner.value()
        self._desk.write(self, lambda: responding.plan(session, case, codes, reason, owner), self._done)

    def _done(self, ids: list[str]) -> None:
        self.close_sheet()
        self._desk.say(self.tr("Planned: {n}").format(n=len(ids)), undo=True)
        self.planned.emit(ids)
