"""Before a border: everything into one bundle with a receipt, or some cases sealed and purged at once."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.card import Card
from app.gui.components.progress import Progress
from app.gui.components.segmented import Segmented
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.pages.share_recipients import RecipientsCard
from app.gui.place import Place
from app.gui.team.purge_card import PurgeCard
from app.gui.team.reach_card import ReachCard
from app.gui.team.travel_card import TravelCard
from app.gui.threads import Progress as Progressing
from app.services import travel
from app.services.travel import leaving


class TravelPage(Page):
    """Two ways at the left; recipient and the honest list at the right."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(*[theme.px(24)] * 4)
        self._column.setSpacing(theme.px(12))
        ways = [("all", self.tr("Everything, with a receipt")), ("some", self.tr("Some cases, at once"))]
        self.way = Segmented(ways, "all")
        self.way.chosen.connect(self._turn)
        self._column.addWidget(self.way)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self.all, self.some = TravelCard(), PurgeCard(desk)
        self.ways = QStackedWidget()
        self.ways.setProperty("plain", True)
        upper = QWidget()
        upper.setProperty("plain", "true")
        lines = QVBoxLayout(upper)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.all)
        lines.addStretch(1)
        self.ways.addWidget(upper)
        self.ways.addWidget(self.some)
        row.addWidget(self.ways, 58)
        right = QVBoxLayout()
        right.setSpacing(theme.px(16))
        self.recipients, self.reach = RecipientsCard(desk), ReachCard()
        right.addWidget(self.recipients)
        right.addWidget(self.reach)
        right.addStretch(1)
        row.addLayout(right, 42)
        self._column.addLayout(row, 1)
        scroll.setWidget(inner)
        self.column.addWidget(scroll)
        self._bar: Card | None = None
        self._connect()

    def _connect(self) -> None:
        self.recipients.changed.connect(self._enable)
        self.all.sealing.connect(self._choose_all)
        self.all.confirming.connect(self.confirm)
        self.all.purging.connect(self.purge)
        self.all.giving_up.connect(self._give_up)
        self.some.sealing.connect(self._choose_some)

    def begin(self) -> None:
        self.some.cases.begin([])
        self._enable()
        self.refresh()
        self.way.setFocus()

    def panes(self) -> list[QWidget]:
        return [self.way, self.ways, self.recipients]

    def _turn(self, way: str) -> None:
        self.ways.setCurrentIndex(int(way == "some"))

    def refresh(self) -> None:
        """Ask where we are, and what a purge would not reach."""
        session = self.session

        def work() -> tuple[Any, Any, int]:
            pending = travel.pending(session)
            changed = leaving.unchanged(session)[1] if pending else 0
            return pending, travel.reach(session), changed

        self.desk.ask(self, work, self._show, "travel")

    def _show(self, told: tuple[Any, Any, int]) -> None:
        pending, reach, changed = told
        self.all.show_pending(pending)
        self.reach.show_reach(reach, changed)

    def _enable(self) -> None:
        one = len(self.recipients.texts()) == 1
        self.all.seal_button.setEnabled(one)
        self.some.set_ready(bool(self.recipients.texts()))

    # --- everything ---------------------------------------------------------------------------------

    def _choose_all(self) -> None:
        target = choose(self, Want.TARGET, self.tr("Where to put the bundle"), "bundle.age")
        if target is not None:
            self.seal_all(target)

    def seal_all(self, target: Path) -> None:
        """Seal everything to the one recipient."""
        session, recipient = self.session, self.recipients.texts()[0]

        def work(progress: Progressing) -> object:
            return travel.seal_everything(session, recipient, target, progress)

        self._long(work, self.tr("Sealing everything"), lambda _sealed: self._say(self.tr("Sealed")))

    def confirm(self, words: str) -> None:
        """Check the five words that were read back."""
        session = self.session
        self.desk.writer.do(self, lambda: travel.confirm(session, words), self._confirmed, failed=self._wrong)

    def _confirmed(self, pending: Any) -> None:
        self.all.show_fault("")
        self.all.show_pending(pending)
        self.all.again.setFocus()

    def _wrong(self, error: BaseException) -> None:
        if not isinstance(error, AppError):
            raise error
        self.all.show_fault(self.desk.words_of(error))

    def purge(self) -> None:
        """Purge what was sealed and has not changed since; the words are checked once more."""
        session, words = self.session, self.all.again.text()

        def work(progress: Progressing) -> int:
            travel.confirm(session, words)
            return travel.purge(session, progress)

        said = self.tr("Purged: {n} records")
        self._long(work, self.tr("Purging"), lambda count: self._say(said.format(n=count)))

    def _give_up(self) -> None:
        session = self.session
        self.desk.write(self, lambda: travel.give_up(session), lambda _done: self.refresh())

    # --- some cases ---------------------------------------------------------------------------------

    def _choose_some(self) -> None:
        target = choose(self, Want.TARGET, self.tr("Where to put the bundle"), "bundle.age")
        if target is not None:
            self.seal_some(target)

    def seal_some(self, target: Path) -> None:
        """Seal the chosen cases and purge them here."""
        session, cases = self.session, self.some.cases.ids()
        recipients, reason = self.recipients.texts(), self.some.reason.text().strip()

        def work(progress: Progressing) -> int:
            return travel.seal_and_purge(session, cases, recipients, target, reason, progress)[1]

        said = self.tr("Sealed, and purged here: {n} records")
        self._long(work, self.tr("Sealing"), lambda count: self._say(said.format(n=count)))

    # --- long work ----------------------------------------------------------------------------------

    def _long(self, work: Any, title: str, then: Any) -> None:
        card = Card()
        bar = Progress(title, self.tr("Cancelling leaves everything as it was"))
        card.body.addWidget(bar)
        self._column.insertWidget(1, card)
        self._bar = card
        self.ways.setEnabled(False)

        def done(given: object) -> None:
            self._at_rest()
            then(given)

        job = self.desk.writer.do_long(self, work, done, failed=self._failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _at_rest(self) -> None:
        self.ways.setEnabled(True)
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
        self.refresh()

    def _failed(self, error: BaseException) -> None:
        self._at_rest()
        if not isinstance(error, AppError):
            raise error
        if error.problem is not Problem.CANCELLED:
            self.desk.failing.emit(error)

    def _say(self, words: str) -> None:
        self.desk.say(words)
        self.all.again.clear()
        self.all.code.clear()
        self.some.code.clear()
        self.some.cases.begin([])
