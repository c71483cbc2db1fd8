"""The law behind the clocks: every rule with its articles and a switch, and the holidays."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.law.holidays_card import HolidaysCard
from app.gui.law.own_rules_card import OwnRulesCard
from app.gui.law.rule_row import RuleRow
from app.gui.pages.page import Page
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.casework.law import RuleLine

GROUPS = ("criminal", "administrative", "supervision", "un")


class LawPage(Page):
    """A rule that is switched off is nowhere computed in this vault until it is switched on again."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(14))
        column.addLayout(self._head())
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self._rules = QVBoxLayout()
        self._rules.setSpacing(theme.px(12))
        row.addLayout(self._rules, 64)
        side = QVBoxLayout()
        self.own = OwnRulesCard(desk)
        side.addWidget(self.own)
        self.holidays = HolidaysCard(desk)
        side.addWidget(self.holidays)
        side.addStretch(1)
        row.addLayout(side, 36)
        column.addLayout(row)
        column.addStretch(1)
        scroll.setWidget(inner)
        self.column.addWidget(scroll)
        self.rows: list[RuleRow] = []
        self._cards: list[tuple[Card, list[RuleRow]]] = []

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(self.tr("Time limits in law"), "title"))
        remark = self.tr(
            "Marked rules were not verified against the text of the law: check them before you cite."
        )
        words.addWidget(Label(remark, "caption", "ink2", wrap=True))
        row.addLayout(words, 1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the rules"))
        self.search.setAccessibleName(self.tr("Search in the rules"))
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(theme.px(240))
        self.search.textChanged.connect(lambda _text: self._narrow())
        row.addWidget(self.search)
        return row

    def begin(self) -> None:
        self.search.setFocus()
        self.refresh()

    def panes(self) -> list[QWidget]:
        return [self.search, self.own.add, self.holidays.year]

    def refresh(self) -> None:
        """Ask for the rules."""
        from app.services.casework import law

        session, language = self.session, self.desk.language
        self.desk.ask(self, lambda: law.rules(session, language), self._show, "rules")

    def _show(self, found: "list[RuleLine]") -> None:
        if self.rows:
            return
        for group in GROUPS:
            rows = [RuleRow(rule) for rule in found if rule.group == group]
            card = Card(pad=16)
            head = SectionHeader(self._group(group))
            head.set_count(len(rows))
            card.body.setSpacing(0)
            card.body.addWidget(head)
            card.body.addSpacing(theme.px(8))
            for row in rows:
                row.switched.connect(self.switch)
                card.body.addWidget(row)
            self.rows += rows
            self._cards.append((card, rows))
            self._rules.addWidget(card)
        self._rules.addStretch(1)

    def _group(self, group: str) -> str:
        return {
            "criminal": self.tr("Criminal procedure"), "administrative": self.tr("Administrative procedure"),
            "supervision": self.tr("Supervision (liuzhi)"), "un": self.tr("United Nations"),
        }[group]  # fmt: skip

    def _narrow(self) -> None:
        wanted = self.search.text().strip().lower()
        for card, rows in self._cards:
            shown = [row for row in rows if wanted in f"{row.rule.name} {row.rule.law} {row.rule.id}".lower()]
            for row in rows:
                row.setVisible(row in shown)
            card.setVisible(bool(shown))

    def switch(self, rule: str, on: bool) -> None:
        """Compute a rule, or no longer."""
        from app.services.casework import law

        words = self.tr("Computed again: {rule}") if on else self.tr("No longer computed: {rule}")
        say = lambda _done: self.desk.say(words.format(rule=rule))  # noqa: E731
        self.desk.write(self, lambda: law.switch_rule(self.session, rule, on=on), say)
