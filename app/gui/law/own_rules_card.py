"""The time limits that users wrote themselves, with a way to write another."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.law.own_rule_sheet import OwnRuleSheet
from app.gui.law.own_words import counted_words

if TYPE_CHECKING:
    from app.procedure.own import OwnRule


class OwnRulesCard(Card):
    """Each line can be taken away; what is written is computed in every case from then on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=16, parent=parent)
        self._desk = desk
        self._head = SectionHeader(self.tr("Rules of your own"), icon="scale")
        self.body.addWidget(self._head)
        remark = self.tr(
            "Local rules, a court's practice, a promise of the office: counted like the law, and marked as "
            "not verified."
        )
        self.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.body.addLayout(self._lines)
        self.add = Button(self.tr("Write a rule…"), icon="plus")
        self.add.setEnabled(not desk.session.vault.read_only)
        self.add.clicked.connect(lambda _on=False: self.ask())
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.setSpacing(theme.px(8))
        self.refresh()

    def refresh(self) -> None:
        """Show the rules as the session has them."""
        clear_layout(self._lines)
        rules = self._desk.session.own_rules
        self._head.set_count(len(rules) or None)
        for rule in rules:
            self._lines.addWidget(self._line(rule))

    def _line(self, rule: "OwnRule") -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(rule.name, "body", wrap=True))
        counted = counted_words(rule, self._desk.language, self._desk.session.added)
        told = " · ".join(filter(None, [counted, rule.law]))
        words.addWidget(Label(told, "caption", "ink2", wrap=True))
        row.addLayout(words, 1)
        gone = IconButton("trash-2", self.tr("Remove: {rule}").format(rule=rule.name))
        gone.setEnabled(not self._desk.session.vault.read_only)
        gone.clicked.connect(partial(self.remove, rule.id))
        row.addWidget(gone)
        return line

    def ask(self) -> OwnRuleSheet:
        """Open the sheet in which a rule is written."""
        sheet = OwnRuleSheet(self.window(), self._desk)
        sheet.kept.connect(self.refresh)
        sheet.ask()
        return sheet

    def remove(self, id_: str, _on: bool = False) -> None:
        """Compute a rule no more."""
        from app.services.casework import law

        session = self._desk.session
        self._desk.write(self, lambda: law.remove_rule(session, id_), lambda _done: self.refresh())
