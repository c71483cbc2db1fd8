"""The timeline as a page of its own: lanes to choose, and the same things as a list beneath."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.casework.fact_row import FactRow
from app.gui.casework.facts_card import FactsCard
from app.gui.choosing import Want, choose
from app.gui.components.button import Button
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.desk import Desk
from app.gui.printing.offering import offer, preview
from app.gui.timeline.card import TimelineCard
from app.gui.timeline.on_paper import on_paper
from app.gui.writing_out import png_of, write_out
from app.procedure import saying
from app.services.casework.timeline import Lane

if TYPE_CHECKING:
    from app.services.casework.timeline import Event, Timeline
    from app.services.session import Session

MOST = 300
"""Lines in the list; the newest."""


class TimelinePane(QScrollArea):
    """Of a case or of a person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, ""
        self.told: Timeline | None = None
        self.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(12))
        self.card = TimelineCard(desk)
        column.addLayout(self._filters())
        column.addWidget(self.card)
        self.list = FactsCard(self.tr("In order of days"), self.tr("Nothing with a day yet"))
        column.addWidget(self.list)
        column.addStretch(1)
        self.setWidget(inner)

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self.lanes: dict[Lane, QCheckBox] = {}
        for lane in Lane:
            button = QCheckBox(self.card.view.lane_word(lane))
            button.setChecked(True)
            button.toggled.connect(self._choose)
            self.lanes[lane] = button
            row.addWidget(button)
        row.addStretch(1)
        self.export = Button(self.tr("Save as a picture…"), icon="download", inline=True)
        self.export.clicked.connect(self._export)
        row.addWidget(self.export)
        self.print = Button(self.tr("Print…"), icon="printer", inline=True)
        self.print.clicked.connect(self._print)
        row.addWidget(self.print)
        return row

    def show_record(self, id_: str) -> None:
        """Ask for the timeline of a case or a person."""
        from app.services.casework import timeline

        self._id = id_
        session, language = self._desk.session, self._desk.language
        self._desk.ask(self, lambda: timeline.timeline(session, id_, language), self._show, "timeline")

    def _show(self, told: "Timeline") -> None:
        self.told = told
        self.card.show_timeline(told)
        self._choose()

    def _choose(self) -> None:
        chosen = [lane for lane, button in self.lanes.items() if button.isChecked()]
        self.card.view.show_lanes(chosen)
        events = [one for one in (self.told.events if self.told else ()) if one.lane in chosen]
        self.list.show_rows([self._line(one) for one in reversed(events[-MOST:])], len(events))

    def _line(self, one: "Event") -> FactRow:
        tone = "red" if one.late else "ink2"
        row = FactRow(icons.of_type(one.type), one.words, "", one.day, tone)
        row.clicked.connect(partial(self._desk.open, one.record))
        return row

    def _export(self) -> None:
        """Ask first: a picture in a folder is not encrypted."""
        sheet = ConfirmSheet(
            self.window(), self.tr("Save the timeline as a picture?"),
            self.tr(
                "The picture leaves the vault and lies unencrypted in the folder that you choose. Records "
                "that are covered are not in it. Days and kinds of event can still tell whose case it is."
            ),
            self.tr("Choose where"),
        )  # fmt: skip
        sheet.agreed.connect(self._save)
        sheet.ask()

    def _save(self) -> None:
        target = choose(self, Want.TARGET, self.tr("Save as a picture"), "timeline.png")
        if target is not None:
            self.save_picture(target)

    def save_picture(self, target: Path) -> None:
        """Write the timeline as a PNG as it is with nothing revealed."""
        work = partial(self._covered, self._desk.session.covered(), self._id)
        self._desk.ask(self, work, lambda told: self._write(told, target), "timeline picture")

    def _covered(self, session: "Session", id_: str) -> "Timeline":
        from app.services.casework import timeline

        return timeline.timeline(session, id_, self._desk.language)

    def _write(self, told: "Timeline", target: Path) -> None:
        view = self.card.view.like(told.events)
        records = [one.record for one in told.events]
        write_out(self._desk, target, png_of(view), "timeline", [self._id, *records])

    def _print(self) -> None:
        offer(self.window(), self.print_timeline, self.tr("Print whose timeline it is"))

    def print_timeline(self, named: bool) -> None:
        """Show the pages of the timeline as it is with nothing revealed; `named` says whose it is."""
        session, id_, language = self._desk.session.covered(), self._id, self._desk.language

        def work() -> "tuple[Timeline, str]":
            from app.services import titling

            return self._covered(session, id_), titling.title(session, id_, language) if named else ""

        self._desk.ask(self, work, self._preview, "timeline pages")

    def _preview(self, answer: "tuple[Timeline, str]") -> None:
        told, whose = answer
        today = saying.day_words(self._desk.session.today(), self._desk.language)
        heading = [self.tr("Timeline"), *filter(None, (whose, today))]
        events = [one for one in told.events if self.lanes[one.lane].isChecked()]
        pages = on_paper(self.card.view.like(told.events), heading, events)
        records = [self._id, *(one.record for one in events)]
        preview(self._desk, self.window(), self.tr("Print the timeline"), pages, "timeline", records)
