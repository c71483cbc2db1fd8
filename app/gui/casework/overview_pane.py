"""The first page of a case: the limit that presses, the timeline, people, consents, gaps, what came last."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.casework.fact_row import FactRow
from app.gui.casework.facts_card import FactsCard
from app.gui.casework.limit_card import LimitCard
from app.gui.components.empty_state import EmptyState
from app.gui.desk import Desk
from app.gui.pages.cover import Cover
from app.gui.place import Place
from app.gui.timeline.card import TimelineCard
from app.records.types import TYPES

if TYPE_CHECKING:
    from app.services.casework.workspace import Workspace

STANDING = {"green": "circle-check", "amber": "hourglass", "red": "circle-x"}


class OverviewPane(QScrollArea):
    """Asks for the case when it is shown, and again when something of it has changed; `shown` tells of it."""

    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case = desk, ""
        self.told: Workspace | None = None
        self.cards: dict[str, FactsCard] = {}
        self.timeline: TimelineCard | None = None
        self.limit: LimitCard | None = None
        self.setWidgetResizable(True)

    def show_record(self, id_: str) -> None:
        """Ask for a case."""
        from app.services.casework import workspace

        self._case = id_
        session, language = self._desk.session, self._desk.language
        self._desk.ask(self, lambda: workspace.workspace(session, id_, language), self._show, "workspace")

    def _show(self, told: "Workspace | None") -> None:
        self.told = told
        self.shown.emit(told)
        if told is None:
            self.setWidget(self._cover())
            return
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        for part in self._parts(told):
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        column.addStretch(1)
        at = self.verticalScrollBar().value()
        self.setWidget(inner)
        self.verticalScrollBar().setValue(at)

    def _cover(self) -> QWidget:
        """The whole case is need-to-know: nothing of it stands here until it is revealed."""
        cover = Cover(masked=True)
        cover.revealing.connect(lambda: self._desk.reveal(self._case))
        return cover

    def _parts(self, told: "Workspace") -> Iterator[QWidget | QLayout]:
        if (pressing := told.pressing) is not None:
            self.limit = LimitCard(pressing, self._desk.language, self._desk.session.today(), brief=True)
            self.limit.more.connect(partial(self._desk.open, told.id, "case", "limits"))
            yield self.limit
        self.timeline = TimelineCard(self._desk)
        self.timeline.show_timeline(told.timeline)
        yield self.timeline
        yield _row(self._people(told), self._consents(told), self._missing(told))
        yield _row(self._recent(told), self._assistance(told))

    # --- the cards ----------------------------------------------------------------------------------

    def _card(self, key: str, title: str, none: str, type_: str = "", letter: str = "") -> FactsCard:
        may = type_ in self._desk.session.types
        card = FactsCard(title, none, self.tr("Add") if may else "", letter)
        card.adding.connect(partial(self._add, type_))
        self.cards[key] = card
        return card

    def _people(self, told: "Workspace") -> FactsCard:
        card = self._card("people", self.tr("People"), self.tr("Nobody is named yet"), "relation")
        rows = [self._leading(FactRow("user-round", one.name, one.role), one.id) for one in told.people]
        if count := len(told.people_hidden):
            rows.append(self._covered(self.tr("%n person(s) covered", "", count), told.people_hidden))
        card.show_rows(rows, len(told.people) + count)
        return card

    def _consents(self, told: "Workspace") -> FactsCard:
        none = self.tr("None yet: nothing about them can leave")
        card = self._card("consents", self.tr("Consent"), none, "consent")
        rows = []
        for one in told.consents:
            until = self.tr("until {day}").format(day=one.until) if one.until else ""
            words = one.uses or self.tr("No use is named")
            remark = " · ".join(filter(None, (one.person, until)))
            rows.append(self._leading(FactRow(STANDING[one.state], words, remark, tone=one.state), one.id))
        if count := len(told.consents_hidden):
            rows.append(self._covered(self.tr("%n consent(s) covered", "", count), told.consents_hidden))
        card.show_rows(rows, len(told.consents) + count)
        return card

    def _missing(self, told: "Workspace") -> FactsCard:
        card = self._card("missing", self.tr("Still missing"), self.tr("Nothing that we look for"))
        rows = []
        for one in told.missing:
            sign = "triangle-alert" if one.tone == "red" else "circle-dashed"
            row = FactRow(sign, one.words, one.remark, tone=one.tone)
            row.clicked.connect(partial(self._enter, one.record, one.type))
            rows.append(row)
        card.show_rows(rows)
        return card

    def _recent(self, told: "Workspace") -> FactsCard:
        card = self._card("recent", self.tr("Latest entries"), self.tr("Nothing with a day yet"), "note", "N")
        card.show_rows(
            [
                self._leading(FactRow(icons.of_type(one.type), one.words, "", one.day), one.record)
                for one in told.recent
            ]
        )
        return card

    def _assistance(self, told: "Workspace") -> QWidget:
        count = told.counts.get("assistance", 0)
        title = self.tr("Support given")
        if "assistance" not in self._desk.session.types or count:
            card = self._card("support", title, self.tr("Nothing recorded"), "assistance", "S")
            words = self.tr("%n entry(ies)", "", count)
            rows = [FactRow("hand-heart", words)] if count else []
            for row in rows:
                row.clicked.connect(lambda: self._desk.open(self._case, "case", "links"))
            card.show_rows(rows, count)
            return card
        empty = EmptyState(
            "hand-heart", self.tr("No support recorded yet"),
            self.tr("Clothes, deposits, a lawyer's fee, the family's living costs"),
            action=self.tr("Add support"), key="S",
        )  # fmt: skip
        empty.acted.connect(partial(self._add, "assistance"))
        return empty

    # --- what they lead to --------------------------------------------------------------------------

    def _leading(self, row: FactRow, id_: str) -> FactRow:
        if id_:
            row.clicked.connect(partial(self._desk.open, id_))
        return row

    def _covered(self, words: str, ids: tuple[str, ...]) -> FactRow:
        """What stays covered until the row is clicked."""
        row = FactRow("eye-off", words, self.tr("Need to know"), self.tr("Show for 5 min"), "accent")
        row.clicked.connect(lambda _on=False: self._desk.reveal(*ids))
        return row

    def _enter(self, record: str, type_: str) -> None:
        if record:
            self._desk.open(record, type_, "form")
        elif type_:
            self._add(type_)
        else:
            self._desk.open(self._case, "case", "form")

    def _add(self, type_: str) -> None:
        from app.gui.pages.record_head import new_in_case

        fields = TYPES[type_].fields
        if any(field.belongs and field.link_to == ("case",) for field in fields.values()):
            self._desk.go(new_in_case(type_, self._case))
        else:
            self._desk.go(Place("record", type=type_))


def _row(*cards: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(12))
    for card in cards:
        row.addWidget(card, 1)
    return row
