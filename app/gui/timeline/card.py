"""The timeline as a card: title, steps of zoom, what stays hidden."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.gui.components.card import Card
from app.gui.components.section_header import SectionHeader
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.gui.timeline.view import TimelineView

if TYPE_CHECKING:
    from app.services.casework.timeline import Timeline


class TimelineCard(Card):
    """A click on a thing opens its record."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(pad=12, parent=parent)
        self.head = SectionHeader(
            self.tr("Timeline"), remark=self.tr("Dashed: the day is not known precisely")
        )
        self.steps = Segmented(
            [("month", self.tr("Month")), ("quarter", self.tr("Quarter")), ("year", self.tr("Year"))],
            "quarter",
        )
        self.head.add_action(self.steps)
        self.view = TimelineView(desk.session.today())
        self.view.opened.connect(desk.open)
        self.steps.chosen.connect(self.view.set_zoom)
        self.view.zoomed.connect(self.steps.set_current)
        self.body.addWidget(self.head)
        self.body.addWidget(self.view)

    def show_timeline(self, told: "Timeline") -> None:
        """Show it; what is covered is only counted."""
        self.view.show_events(told.events)
        if told.hidden:
            self.head.remark.setText(self.tr("%n record(s) covered", "", told.hidden))
