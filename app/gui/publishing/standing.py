"""How a document stands: what leaves, what stays and why, what is still to be settled, what it lacks."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.disclosure.risks import Remedy
from app.gui import theme
from app.gui.casework.fact_row import FactRow
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.disclosing.words import DisclosingWords
from app.gui.pages.leaf_words import Titled, field_words, value_words

if TYPE_CHECKING:
    from app.services.publishing.making import Made
    from app.services.publishing.since import Change

SHOWN = 12
"""Changes that are told one by one."""


class StandingCard(Card):
    """A line that asks for something leads there: `settling`, `answering`, `confirming`."""

    settling = Signal()
    answering = Signal()
    confirming = Signal()

    def __init__(self, desk: Desk, titled: Titled, parent: QWidget | None = None) -> None:
        super().__init__(pad=12, parent=parent)
        self._desk, self._language = desk, desk.language
        self._titled, self._words = titled, DisclosingWords(self)
        self.rows: list[FactRow] = []

    def show_made(self, made: "Made") -> None:
        """Show how it stands."""
        clear_layout(self.body)
        self.rows = []
        self.body.setSpacing(theme.px(2))
        self._asked(made)
        self._leaving(made)
        self._lacking(made)
        self._changed(made)

    def _head(self, words: str, icon: str) -> None:
        head = SectionHeader(words, icon=icon)
        head.setContentsMargins(0, theme.px(6) if self.rows else 0, 0, 0)
        self.body.addWidget(head)

    def _row(self, icon: str, words: str, remark: str = "", right: str = "", tone: str = "ink2") -> FactRow:
        row = FactRow(icon, words, remark, right, tone)
        self.rows.append(row)
        self.body.addWidget(row)
        return row

    def _asked(self, made: "Made") -> None:
        """What stands in the way of writing it."""
        draft = made.draft
        mentions, stops = len(draft.review.mentions), draft.stops
        if mentions or stops:
            self._head(self.tr("To be settled first"), "triangle-alert")
        if mentions:
            words = self.tr("Names and numbers in the texts")
            row = self._row(
                "eye-off", words, self.tr("Replace them or say why they stay"), str(mentions), "amber"
            )
            row.clicked.connect(self.settling)
        if stops:
            hard = any(risk.remedy == Remedy.STOP for risk in stops)
            remark = (
                self.tr("Some cannot be set aside") if hard else self.tr("Take them out or give a reason")
            )
            row = self._row(
                "shield-alert", self.tr("Secrecy and licence risks"), remark, str(len(stops)), "red"
            )
            row.clicked.connect(self.answering)

    def _leaving(self, made: "Made") -> None:
        review = made.draft.review
        self._head(self.tr("What leaves"), "send")
        fields = len({(id_, path[0]) for id_, paths in review.leaves.items() for path in paths})
        records = len(review.cleared.records)
        if not records:
            self.body.addWidget(Label(self.tr("Nothing may leave as it stands"), "label", "red", wrap=True))
        else:
            self._row(
                "file-text",
                self.tr("Records: {n}").format(n=records),
                "",
                self.tr("{n} fields").format(n=fields),
            )
        held = Counter(self._words.group(reason) for reason in {
            (one.record, one.field): one.reason for one in review.held
        }.values())  # fmt: skip
        for words, count in held.most_common():
            self._row("lock", words, "", self.tr("{n} fields stay").format(n=count))
        unmet = [one for one in review.held if one.reason.value == "condition"]
        if unmet:
            row = self._row("key-round", self.tr("Conditions of consents"), "", self.tr("Confirm…"), "accent")
            row.clicked.connect(self.confirming)

    def _lacking(self, made: "Made") -> None:
        if made.lacking:
            self._head(self.tr("The form lacks"), "circle-dashed")
            for words in made.lacking:
                self._row("circle-dashed", words, "", "", "amber")

    def _changed(self, made: "Made") -> None:
        """What is not as it was in the last version."""
        if not made.versions:
            return
        self._head(self.tr("Since version {n}").format(n=made.versions), "history")
        if not made.changes:
            self.body.addWidget(Label(self.tr("Nothing has changed"), "label", "ink3"))
        for change in made.changes[:SHOWN]:
            words = field_words(change.type, (change.field,), self._language) if change.type else ""
            for remark in self._differences(change) or [self.tr("Another decision about it")]:
                self._row("pencil", words or self.tr("A record that went"), remark)
        if (more := len(made.changes) - SHOWN) > 0:
            self.body.addWidget(Label(self.tr("And {n} more").format(n=more), "label", "ink3"))

    def _differences(self, change: "Change") -> list[str]:
        """Each value then and now; covered ones are not told."""
        told = []
        for one in change.differences:
            if one.covered:
                told.append(self.tr("Hidden"))
                continue
            added = self._desk.session.added
            before, after = (
                value_words(change.type, one.path, value, self._language, self._titled, added)
                for value in (one.before, one.after)
            )
            told.append(f"{before} → {after}")
        return list(dict.fromkeys(told))
