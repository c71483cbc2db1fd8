"""Sharing: choose cases and recipients, see what would leave and what stays, seal."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card, Rule
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.pages.share_card import OwnCard
from app.gui.pages.share_cases import CasesCard
from app.gui.pages.share_plan import LeavingCard, StayingCard
from app.gui.pages.share_recipients import RecipientsCard
from app.gui.place import Place
from app.records.levels import Level

if TYPE_CHECKING:
    from app.services.sharing import Plan, Sealed

LEAST = (800, 400)
"""Width and height below which a step scrolls, in unscaled px: squeezed cards would hide what leaves."""


def _room(step: QWidget) -> QScrollArea:
    """A step, scrolled where the window is too small for it, as with large text."""
    step.setMinimumSize(theme.px(LEAST[0]), theme.px(LEAST[1]))
    room = QScrollArea()
    room.setWidgetResizable(True)
    room.setFrameShape(QScrollArea.Shape.NoFrame)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.setWidget(step)
    return room


class SharePage(Page):
    """Three columns as in the preview: what leaves, what stays, who gets it; a footer that seals."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.plan: Plan | None = None
        self._excluded: set[str] = set()
        self._ticks: set[tuple[str, str]] = set()
        self._body = QStackedWidget()
        self._body.addWidget(_room(self._start()))
        self._body.addWidget(_room(self._preview()))
        self.column.addWidget(self._body, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self._footer())
        self._show_step(0)

    def begin(self) -> None:
        chosen = [id_ for name, id_ in self._place.filters if name == "case"]
        self.cases.begin(chosen)
        self.cases.list.setFocus()
        if chosen:
            self.go_on()

    def escape(self) -> bool:
        if self._body.currentIndex():
            self._show_step(0)
        return True

    def panes(self) -> list[QWidget]:
        return (
            [self.cases] if not self._body.currentIndex() else [self.leaving, self.staying, self.recipients]
        )

    # --- layout -------------------------------------------------------------------------------------

    def _start(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(*[theme.px(24)] * 4)
        row.setSpacing(theme.px(16))
        self.cases = CasesCard(self.desk)
        self.cases.chosen.connect(self._chosen)
        row.addWidget(self.cases, 6)
        right = QVBoxLayout()
        self.own = OwnCard(self.desk)
        right.addWidget(self.own)
        right.addStretch(1)
        row.addLayout(right, 4)
        return page

    def _preview(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(*[theme.px(24)] * 4)
        row.setSpacing(theme.px(12))
        self.leaving = LeavingCard(self.desk)
        self.leaving.excluding.connect(self._exclude)
        self.leaving.ceiling_chosen.connect(self._raise_ceiling)
        self.staying = StayingCard(self.desk)
        self.staying.setMinimumWidth(theme.px(250))  # a box without its words would be ticked blindly
        self.staying.ticking.connect(self._tick)
        self.staying.reason.textChanged.connect(lambda _text: self._enable())
        self.recipients = RecipientsCard(self.desk)
        self.recipients.changed.connect(self._enable)
        for card, stretch in ((self.leaving, 42), (self.staying, 34), (self.recipients, 26)):
            row.addWidget(card, stretch)
        return page

    def _footer(self) -> QWidget:
        foot = QWidget()
        theme.set_surface(foot, "surface")
        foot.setFixedHeight(theme.px(56))
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(8))
        self._mark = Icon("info", "ink2")
        self._why = ElidedLabel("", "body", "ink2")
        row.addWidget(self._mark)
        row.addWidget(self._why, 1)
        self.back = Button(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(lambda: self._show_step(0))
        self.next = Button(self.tr("Next: what leaves"), Kind.PRIMARY, trailing="arrow-right")
        self.next.clicked.connect(self.go_on)
        self.seal_button = Button(self.tr("Seal…"), Kind.PRIMARY, icon="package")
        self.seal_button.clicked.connect(self.seal)
        for button in (self.back, self.next, self.seal_button):
            row.addWidget(button)
        return foot

    def _show_step(self, step: int) -> None:
        self._body.setCurrentIndex(step)
        # Before its button goes: else the keyboard wanders to the first widget of the window.
        (self.recipients.line if step else self.cases.list).setFocus()
        self.back.setVisible(step == 1)
        self.next.setVisible(step == 0)
        self.seal_button.setVisible(step == 1)
        self._enable()

    # --- choosing -----------------------------------------------------------------------------------

    def _chosen(self) -> None:
        self._enable()

    def go_on(self) -> None:
        """Work out what would leave."""
        self._excluded, self._ticks = set(), set()
        self._ask(Level.TEAM)
        self._show_step(1)

    def _ask(self, ceiling: Level) -> None:
        from app.services import sharing

        session, cases, language = self.session, self.cases.ids(), self.desk.language
        ticks, excluded = frozenset(self._ticks), frozenset(self._excluded)

        def work() -> "Plan":
            return sharing.plan(session, cases, ceiling, ticks=ticks, excluded=excluded, language=language)

        self.desk.ask(self, work, self._show_plan, "plan")

    def _show_plan(self, plan: "Plan") -> None:
        self.plan = plan
        self.leaving.show_plan(plan)
        self.staying.show_plan(plan)
        self._enable()

    def _exclude(self, id_: str, included: bool) -> None:
        if included:
            self._excluded.discard(id_)
        else:
            self._excluded.add(id_)
        self._again()

    def _tick(self, id_: str, field: str, ticked: bool) -> None:
        if ticked:
            self._ticks.add((id_, field))
        else:
            self._ticks.discard((id_, field))
        self._again()

    def _raise_ceiling(self, code: str) -> None:
        self._ask(Level[code])

    def _again(self) -> None:
        self._ask(self.plan.ceiling if self.plan else Level.TEAM)

    def _blocked(self) -> str:
        if not self._body.currentIndex():
            return "" if self.cases.ids() else self.tr("Choose one case or more")
        if self.plan is None or not self.plan.copies:
            return self.tr("Nothing would leave")
        if not self.recipients.texts():
            return self.tr("Add a recipient: a card, or an age key")
        if self.plan.ticked and not self.staying.reason.text().strip():
            return self.tr("Say why need-to-know parts go along")
        return ""

    def _enable(self) -> None:
        blocked = self._blocked()
        self.next.setEnabled(not blocked)
        self.seal_button.setEnabled(not blocked)
        begun = self.tr("Cases to colleagues who use this program: records that merge, sealed to their keys")
        kept = self.tr("Sealing is noted in the ledger: who, when, which records")
        self._why.setText(blocked or (kept if self._body.currentIndex() else begun))
        self._mark.setVisible(bool(self._why.text()))

    # --- sealing ------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Ask where to, then seal with progress."""
        target = choose(self, Want.TARGET, self.tr("Where to put the bundle"), "bundle.age")
        if target is not None:
            self.seal_to(target)

    def seal_to(self, target: Path) -> None:
        """Seal into a file."""
        from app.services import sharing

        plan = self.plan
        if plan is None:
            return
        session, to, reason = self.session, self.recipients.texts(), self.staying.reason.text().strip()
        signed = self.recipients.attest_why
        bar = self._work_page()
        job = self.desk.writer.do_long(
            self,
            lambda progress: sharing.seal(session, plan, to, target, reason, progress, attest_why=signed),
            self._sealed, failed=self._failed, shown=bar.report,
        )  # fmt: skip
        bar.cancelled.connect(job.cancel)

    def _work_page(self) -> Progress:
        card = Card(pad=24)
        bar = Progress(self.tr("Sealing"), self.tr("Cancelling leaves no file behind"))
        card.body.addWidget(bar)
        self._third(card)
        self._mark.hide()
        self._why.setText("")
        self.seal_button.hide()
        self.back.hide()
        bar.cancel.setFocus()
        return bar

    def _third(self, widget: QWidget) -> None:
        if self._body.count() > 2 and (old := self._body.widget(2)) is not None:
            self._body.removeWidget(old)
            old.deleteLater()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.addWidget(widget)
        column.addStretch(1)
        self._body.addWidget(page)
        self._body.setCurrentIndex(2)

    def _failed(self, error: BaseException) -> None:
        self._show_step(1)
        if isinstance(error, AppError) and error.problem is Problem.CANCELLED:
            self.desk.say(self.tr("Cancelled; no file was left"))
        else:
            self.desk.failing.emit(error)

    def _sealed(self, sealed: "Sealed") -> None:
        card = Card(pad=24)
        card.body.addWidget(SectionHeader(self.tr("Sealed"), icon="circle-check"))
        size = QLocale().formattedDataSize(sealed.size)
        card.body.addWidget(Label(f"{sealed.path.name} · {size}", "strong"))
        card.body.addWidget(
            Label(self.tr("Folder: {place}").format(place=sealed.path.parent), "label", "ink2", wrap=True)
        )
        digest = Label(f"SHA-256 {sealed.sha256}", "caption", "ink2", wrap=True)
        digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(digest)
        if not sealed.authenticated:
            words = self.tr("No recipient gave a card, so they cannot check that it comes from you.")
            card.body.addWidget(Banner(words, "amber"))
        done = Button(self.tr("Done"), Kind.SECONDARY)
        done.clicked.connect(lambda: self._show_step(0))
        row = QHBoxLayout()
        row.addWidget(done)
        row.addStretch(1)
        card.body.addLayout(row)
        self._third(card)
        done.setFocus()
