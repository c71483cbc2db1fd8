"""Second step: which cases."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.desk import Desk
from app.gui.disclosing.step import State, Step
from app.gui.pages.share_cases import CasesCard


class CasesStep(Step):
    """The list of cases; what belongs to them comes along as far as level, consent and naming let it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.cases = CasesCard(desk)
        self.cases.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cases)
        self._begun = False

    def show_state(self, state: State) -> None:
        super().show_state(state)
        if not self._begun:
            self._begun = True
            self.cases.begin(state.dispatch.cases)

    def _chosen(self) -> None:
        ids = tuple(self.cases.ids())
        if ids and ids != self.dispatch.cases:
            self.changed.emit(replace(self.dispatch, cases=ids))

    def blocked(self) -> str:
        return "" if self.dispatch.cases else self.tr("Choose one case or more")

    def first(self) -> QWidget | None:
        return self.cases.list

    def panes(self) -> list[QWidget]:
        return [self.cases]
