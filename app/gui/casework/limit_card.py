"""One limit: its name and due word, the stages where it has several, its sentences, what may be demanded."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.gui import theme
from app.gui.casework.due_words import due_words
from app.gui.casework.limit_bar import LimitBar, Segment
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.procedure import saying
from app.procedure.limits import State
from app.procedure.stages import Stage

if TYPE_CHECKING:
    from app.services.casework.clocks import Demand, LimitView


class LimitCard(Card):
    """A card with a red line when the last day has passed; `brief` ones say the least and lead on.

    A `narrow` one stands beside something: its bar has no remarks, and articles stand under what they allow.
    """

    more = Signal()

    def __init__(
        self, view: "LimitView", language: str, today: date, *, brief: bool = False,
        narrow: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("red" if view.overdue and view.running else "flat", pad=14, parent=parent)
        self._view, self._language, self._today, self._narrow = view, language, today, narrow
        self.setAccessibleName(" ".join([view.name, *view.sentences]))
        self.body.addLayout(self._head())
        if len(view.limit.stages) > 1 and view.running:
            self.body.addWidget(self._bar())
        if brief:
            self.body.addLayout(self._brief())
            return
        for number, sentence in enumerate(view.sentences):
            self.body.addWidget(Label(sentence, "label", "ink2" if number else "ink", wrap=True))
        for demand in view.demands if view.running or view.limit.state is State.NO_LIMIT else ():
            self.body.addLayout(self._demand(demand))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(Label(self._view.name, "strong", wrap=self._narrow), 1)
        words, tone, solid = self._due()
        if words:
            row.addWidget(Chip(words, tone, solid=solid))
        return row

    def _brief(self) -> QHBoxLayout:
        """The first sentence, and how many demands it gives."""
        row = QHBoxLayout()
        row.addWidget(Label(next(iter(self._view.sentences), ""), "label", "ink2", wrap=True), 1)
        count = len(self._view.demands)
        words = self.tr("What may be demanded: {n}").format(n=count) if count else self.tr("All limits")
        self.link = Button(words, Kind.LINK, inline=True)
        self.link.clicked.connect(self.more)
        row.addWidget(self.link)
        return row

    def _due(self) -> tuple[str, str, bool]:
        """The due word, its tone, and whether it is solid: only what is overdue."""
        view = self._view
        if view.limit.state is State.MET:
            late = view.overdue
            return (self.tr("Done late") if late else self.tr("Done")), "amber" if late else "green", False
        if view.limit.state is State.STOPPED:
            return self.tr("Stopped"), "neutral", False
        return due_words(view.limit, self._today) if view.running else ("", "neutral", False)

    def _bar(self) -> LimitBar:
        limit = self._view.limit
        bar, segments, first = LimitBar(), [], limit.start.latest
        for stage in sorted({stage.end: stage for stage in reversed(limit.stages)}.values(), key=_last):
            days = (stage.end.latest - limit.start.latest).days
            words = self.tr("Day {n}").format(n=days)
            segments.append(Segment(words, self._remark(stage.code, stage.granted), first, stage.end.latest,
                                    stage.proven and stage.granted))  # fmt: skip
            first = stage.end.latest
        bar.show_stages(segments, limit.end.latest if limit.end else date.max, self._today)
        return bar

    def _remark(self, code: str, granted: bool) -> str:
        if not code or self._narrow:
            return ""
        ground = saying.ground_words(code, self._language)
        return ground if granted else self.tr("{ground}: no ground shown").format(ground=ground)

    def _demand(self, demand: "Demand") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        later = demand.since is not None and demand.since > self._today
        row.addWidget(Icon("megaphone", "ink3" if later else "accent"), 0, Qt.AlignmentFlag.AlignTop)
        pair = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if self._narrow else QBoxLayout.Direction.LeftToRight
        )
        pair.setSpacing(theme.px(2 if self._narrow else 8))
        pair.addWidget(Label(demand.words, "label", "ink2" if later else "ink", wrap=True), 1)
        when = self.tr("from {day}").format(day=saying.day_words(demand.since, self._language)) if (
            later and demand.since is not None) else self.tr("now")  # fmt: skip
        pair.addWidget(Label(f"{demand.law} · {when}", "caption", "ink3", wrap=True), 1)
        row.addLayout(pair, 1)
        return row


def _last(stage: Stage) -> date:
    return stage.end.latest
