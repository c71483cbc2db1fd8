"""What would leave and what stays, record by record and field by field."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.gui import paint, theme
from app.gui.components.card import Card, Rule
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.level_badge import LevelBadge
from app.gui.components.section_header import SectionHeader
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.records.levels import Level
from app.records.words import type_word, word

if TYPE_CHECKING:
    from app.services.sharing import Plan, PlanItem

MOST = 400
"""Lines shown at most; what is beyond counts in the header and goes with the rest."""
LARGE = 150
"""From this text size on a badge has no words, so that the name of the field beside it has room."""


HEAD = 46
"""All the columns of the page have heads of one height, with buttons or without."""


class _Column(Card):
    def __init__(self, head: SectionHeader, parent: QWidget | None = None) -> None:
        super().__init__(pad=1, parent=parent)
        self.body.setSpacing(0)
        head.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        head.setMinimumHeight(theme.px(HEAD))
        self.head = head
        self.body.addWidget(head)
        self.body.addWidget(Rule())
        self.lines = QScrollArea()
        self.lines.setWidgetResizable(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._filling = QWidget()
        self.body.addWidget(self.lines, 1)

    def fill(self) -> QVBoxLayout:
        """A fresh column to put lines into; `put` shows it."""
        self._filling = QWidget()  # held here: a layout alone does not keep the widget it lies in
        self._filling.setProperty("plain", "true")
        column = QVBoxLayout(self._filling)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(2))
        return column

    def put(self, column: QVBoxLayout) -> None:
        """Show a filled column, scrolled as the one before."""
        column.addStretch(1)
        at = self.lines.verticalScrollBar().value()
        self.lines.setWidget(self._filling)
        self.lines.verticalScrollBar().setValue(at)


class LeavingCard(_Column):
    """The records that go; each can be left out, except the chosen cases."""

    excluding = Signal(str, bool)
    ceiling_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(SectionHeader(self.tr("What leaves"), icon="send", count=0), parent)
        self._desk = desk
        levels = [
            (level.name, paint.level_word(level)) for level in (Level.PUBLIC, Level.PARTNER, Level.TEAM)
        ]
        self.ceiling = Segmented(levels, Level.TEAM.name)
        self.ceiling.setToolTip(self.tr("The most protected level that goes along"))
        self.ceiling.chosen.connect(self.ceiling_chosen)
        self.head.add_action(self.ceiling)

    def show_plan(self, plan: "Plan") -> None:
        """Show what goes."""
        self.head.set_count(len(plan.copies))
        column = self.fill()
        before = ""
        for item in sorted(plan.items, key=lambda one: self._order(one.type))[:MOST]:
            if item.type != before:
                before = item.type
                column.addWidget(
                    Label(type_word(self._desk.language, item.type, "plural"), "caption", "ink2")
                )
            column.addLayout(self._line(item))
        if not plan.items:
            column.addWidget(
                Label(self.tr("Nothing may leave under this ceiling."), "label", "ink2", wrap=True)
            )
        self.put(column)

    def _order(self, type_: str) -> int:
        types = self._desk.session.types
        return types.index(type_) if type_ in types else len(types)

    def _line(self, item: "PlanItem") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        box = QCheckBox()
        box.setAccessibleName(item.title)
        box.setChecked(item.included)
        box.setEnabled(item.reason != "chosen")
        box.toggled.connect(lambda on: self.excluding.emit(item.id, on))
        row.addWidget(box)
        row.addWidget(ElidedLabel(item.title), 1)
        row.addWidget(Label(self._why(item.reason), "caption", "ink3"))
        return row

    def _why(self, reason: str) -> str:
        return {
            "chosen": self.tr("chosen"), "belongs": self.tr("belongs to it"), "file": self.tr("its file"),
            "named": self.tr("named in it"), "between": self.tr("ties two of them"),
            "joined": self.tr("the same person"), "trashed": self.tr("in the trash: only that is said"),
        }.get(reason, "")  # fmt: skip


class StayingCard(_Column):
    """The fields above the ceiling; each can be ticked to go all the same, with one reason."""

    ticking = Signal(str, str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(SectionHeader(self.tr("What stays"), icon="shield", count=0), parent)
        self._desk = desk
        self.body.addWidget(Rule())
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(10))
        foot.addWidget(Label(self.tr("Why ticked parts go along (kept in the journal)"), "caption", "ink2"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Why ticked parts go along (kept in the journal)"))
        foot.addWidget(self.reason)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        self.body.addWidget(self._foot)

    def show_plan(self, plan: "Plan") -> None:
        """Show what stays."""
        self.head.set_count(len(plan.withheld) - len(plan.ticked))
        self._foot.setVisible(bool(plan.ticked))
        titles = {item.id: item.title for item in plan.items}
        column = self.fill()
        before = ""
        for one in plan.withheld[:MOST]:
            if one.id != before:
                before = one.id
                column.addWidget(ElidedLabel(titles.get(one.id, ""), "caption", "ink2"))
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            label = word(self._desk.language, one.type, one.field) or one.field
            box = QCheckBox(label)
            box.setToolTip(label)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the badge stays whole
            box.setChecked(one.ticked)
            box.setAccessibleName(self.tr("Send {field} along").format(field=label))
            box.toggled.connect(lambda on, one=one: self.ticking.emit(one.id, one.field, on))
            row.addWidget(box, 1)
            row.addWidget(LevelBadge(one.level, bars_only=theme.look().text_size >= LARGE))
            column.addLayout(row)
        if not plan.withheld:
            column.addWidget(
                Label(
                    self.tr("Nothing in these records stands above the ceiling."), "label", "ink2", wrap=True
                )
            )
        self.put(column)
