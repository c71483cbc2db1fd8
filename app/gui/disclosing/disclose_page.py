"""The disclosure wizard: audience, cases, consent and names, preview, secrecy and risk, seal."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button, Kind
from app.gui.components.card import Rule
from app.gui.components.chip import Chip
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel
from app.gui.desk import Desk
from app.gui.disclosing.audience_step import AudienceStep
from app.gui.disclosing.cases_step import CasesStep
from app.gui.disclosing.footer import Footer
from app.gui.disclosing.names_step import NamesStep
from app.gui.disclosing.preview_step import PreviewStep
from app.gui.disclosing.risk_step import RiskStep
from app.gui.disclosing.seal_step import Done, SealStep
from app.gui.disclosing.step import State, Step
from app.gui.disclosing.step_bar import StepBar
from app.gui.disclosing.words import DisclosingWords
from app.gui.pages.page import Page
from app.gui.place import Place
from app.services.disclosing.dispatch import Dispatch, dispatch_of, prepare_all
from app.services.disclosing.telling import Told, told

if TYPE_CHECKING:
    from app.gui.threads import Progress as Report

PREFIX = "disclosure:"
"""What stands before the random part of a draft's key."""
NAMES, RISK, SEAL = 2, 4, 5


class DisclosePage(Page):
    """One wizard; leaving it keeps a draft, sealing throws the draft away."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self._said = DisclosingWords(self)
        self.key = place.record or PREFIX + secrets.token_hex(8)
        cases = tuple(id_ for name, id_ in place.filters if name == "case")
        self.state = State(replace(self._kept(), cases=cases) if cases else self._kept())
        self.at, self._sealing, self._stale = 0, False, True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self.prepare)
        self._head()
        self._body()
        self._foot()
        for keys, slot in (("Ctrl+Return", self.go_on), ("Alt+Right", self.go_on)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self.show_step(0)

    def _kept(self) -> Dispatch:
        from app.services import drafting

        kept = drafting.drafts(self.session).get(self._place.record) if self._place.record else None
        return dispatch_of(kept) if kept else Dispatch()

    # --- layout -------------------------------------------------------------------------------------

    def _head(self) -> None:
        head = QWidget()
        theme.set_surface(head, "surface")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(24), theme.px(10), theme.px(16), theme.px(4))
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        self.title = ElidedLabel(self.tr("Disclosure"), "title")
        self.audience = Chip("", "accent")
        self.audience.hide()
        row.addWidget(self.title)
        row.addWidget(self.audience)
        row.addStretch(1)
        keep = self.keep_button = Button(self.tr("Keep as a draft"), Kind.GHOST, key="Ctrl S")
        keep.clicked.connect(self.save)
        close = IconButton("x", self.tr("Close; a draft is kept"))
        close.clicked.connect(self.leave)
        row.addWidget(keep)
        row.addWidget(close)
        column.addLayout(row)
        self.bar = StepBar(self.titles())
        column.addWidget(self.bar)
        self.column.addWidget(head)
        self.column.addWidget(Rule())

    def titles(self) -> list[str]:
        """The names of the steps."""
        return [
            self.tr("Audience"), self.tr("Cases"), self.tr("Consent, names"), self.tr("Preview"),
            self.tr("Secrecy and risk"), self.tr("Seal"),
        ]  # fmt: skip

    def _body(self) -> None:
        self.audience_step, self.cases_step = AudienceStep(self.desk), CasesStep(self.desk)
        self.names, self.preview = NamesStep(self.desk), PreviewStep(self.desk)
        self.risk, self.seal_step = RiskStep(self.desk), SealStep(self.desk)
        self.steps: list[Step] = [
            self.audience_step, self.cases_step, self.names, self.preview, self.risk, self.seal_step,
        ]  # fmt: skip
        self.stack = QStackedWidget()
        for step in self.steps:
            step.changed.connect(self.decide)
            step.showing.connect(lambda place: self._show(replace(self.state, current=place)))
            step.speaking.connect(self._speak)
            self.stack.addWidget(step)
        room = QVBoxLayout()
        room.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        room.addWidget(self.stack)
        self.column.addLayout(room, 1)

    def _foot(self) -> None:
        self.footer = Footer()
        self.back_button = Button(self.tr("Back"), icon="arrow-left")
        self.back_button.clicked.connect(self.go_back)
        self.next_button = Button("", Kind.PRIMARY, trailing="arrow-right")
        self.next_button.setToolTip("Ctrl Enter")
        self.next_button.clicked.connect(self.go_on)
        self.footer.add(self.back_button)
        self.footer.add(self.next_button)
        self.column.addWidget(Rule())
        self.column.addWidget(self.footer)

    # --- where we are -------------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[self.at]

    def begin(self) -> None:
        self._focus()

    def place(self) -> Place:
        return self._place.with_(page="disclose", record=self.key, filters=())

    def panes(self) -> list[QWidget]:
        return [*self.step.panes(), self.footer]

    def next_problem(self) -> bool:
        return self.step.next_problem()

    def escape(self) -> bool:
        if self.at:
            self.go_back()
        else:
            self.leave()
        return True

    def save(self) -> bool:
        self.keep_draft()
        self.desk.say(self.tr("Kept as an encrypted draft"))
        return True

    def keep_draft(self) -> None:
        from app.services import drafting

        if self.state.dispatch.begun and not self.seal_step.sealed:
            drafting.keep(self.session, self.key, self.state.dispatch.plain())

    def leave(self) -> None:
        """Close; what was decided is kept as a draft."""
        self.desk.returning.emit()

    def show_step(self, at: int) -> None:
        """Go to a step and work out what it needs."""
        self.at = at
        self.stack.setCurrentIndex(at)
        self.bar.set_current(at)
        if at >= NAMES and self._stale:
            self.prepare()
        self._show(self.state)
        if self.isVisible():
            self._focus()

    def _focus(self) -> None:
        """The keyboard goes to what one does first here, else to the button that leads on."""
        ways = [self.step.first(), self.next_button, self.back_button]
        first = next((one for one in ways if one is not None and one.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """The next step; the last one seals."""
        if not self.next_button.isEnabled():
            return
        if self.seal_step.sealed:
            self.desk.go(Place("share", tab="ledger"))
        elif self.at == SEAL:
            self.ask_folder()
        else:
            skips = self.at + 1 == RISK and not self.state.dispatch.faces_risks
            self.show_step(self.at + (2 if skips else 1))

    def go_back(self) -> None:
        """The step before."""
        if self.at and not self._sealing and not self.seal_step.sealed:
            skips = self.at - 1 == RISK and not self.state.dispatch.faces_risks
            self.show_step(self.at - (2 if skips else 1))

    # --- deciding -----------------------------------------------------------------------------------

    def decide(self, dispatch: Dispatch) -> None:
        """Take a decision in; the packages are worked out anew."""
        self._stale = True
        if self.at >= NAMES:
            self._later.start()
        self._show(replace(self.state, dispatch=dispatch))

    def _speak(self, spoken: str) -> None:
        self.state = replace(self.state, spoken=spoken)
        self.prepare()

    def prepare(self) -> None:
        """Work out what would leave for each reader."""
        session, dispatch = self.session, self.state.dispatch
        language, spoken = self.desk.language, self.state.spoken
        self._stale = True

        def work() -> tuple[Dispatch, tuple[Told, ...]]:
            drafts = prepare_all(session, dispatch)
            return dispatch, tuple(told(session, draft, language, spoken) for draft in drafts)

        self.desk.writer.do(self, work, self._prepared, topic="disclosure")

    def _prepared(self, found: tuple[Dispatch, tuple[Told, ...]]) -> None:
        dispatch, lines = found
        if dispatch == self.state.dispatch:
            self._stale = False
            current = min(self.state.current, max(0, len(lines) - 1))
            first = not self.state.told
            self._show(replace(self.state, told=lines, current=current))
            if first:
                self._focus()

    def heard(self, ids: frozenset[str]) -> None:
        if self.at >= NAMES and not self._sealing and not self.seal_step.sealed:
            self.prepare()

    def _show(self, state: State) -> None:
        self.state = state
        for step in self.steps if self.at < NAMES else [self.step]:
            step.show_state(state)
        kind = state.dispatch.kind
        self.audience.setVisible(bool(kind))
        if kind:
            self.audience.set(self.tr("For: {audience}").format(audience=self._said.audience(kind)), "accent")
        self._enable()

    def _enable(self) -> None:
        done, last = bool(self.seal_step.sealed), self.at == SEAL
        waiting = self.at >= NAMES and self._stale and not done
        blocked = "" if done else self.step.blocked() or (self.tr("Working it out…") if waiting else "")
        self.next_button.setEnabled(not blocked and not self._sealing)
        self.back_button.setVisible(self.at > 0 and not done)
        self.back_button.setEnabled(not self._sealing)
        following = self.titles()[self._following()] if not last else ""
        words = self.tr("Next: {step}").format(step=following)
        self.next_button.setText(self.tr("See the ledger") if done else self.tr("Seal…") if last else words)
        self.next_button.setAccessibleName(self.next_button.text())
        self.next_button.updateGeometry()
        kept = self.tr("Sealing is noted in the ledger: who, when, on which consent, which fields")
        self.footer.say(blocked or kept, blocked=bool(blocked) and not waiting)

    def _following(self) -> int:
        skips = self.at + 1 == RISK and not self.state.dispatch.faces_risks
        return min(SEAL, self.at + (2 if skips else 1))

    # --- sealing ------------------------------------------------------------------------------------

    def ask_folder(self) -> None:
        """Ask where to, then seal."""
        folder = choose(self, Want.FOLDER, self.tr("Folder for the packages"))
        if folder is not None:
            self.seal_into(folder)

    def seal_into(self, folder: Path) -> None:
        """Seal one package for each reader, under random names."""
        from app.services.disclosing import seal_disclosure

        session, dispatch = self.session, self.state.dispatch
        drafts = [one.draft for one in self.state.told]
        self._sealing = True
        bar = self.seal_step.begin_sealing()
        self._enable()

        def work(progress: "Report") -> list[Done]:
            made: list[Done] = []
            for number, draft in enumerate(drafts):
                target = folder / f"package-{secrets.token_hex(4)}.age"
                step = _part(progress, number, len(drafts))
                sealed = seal_disclosure(session, draft, target, dispatch.reason, step)
                name = draft.request.recipient.name
                made.append(Done(name, sealed.path, sealed.size, sealed.sha256, sealed.authenticated))
            return made

        job = self.desk.writer.do_long(self, work, self._sealed, failed=self._failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _sealed(self, done: list[Done]) -> None:
        from app.services import drafting

        self._sealing = False
        self.seal_step.show_sealed(done)
        self.keep_button.hide()  # sealing threw the draft away
        self.desk.write(self, lambda: drafting.discard(self.session, self.key))
        self._enable()
        self.next_button.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._sealing = False
        self.seal_step.back_to_summary()
        self._enable()
        if isinstance(error, AppError) and error.problem is Problem.CANCELLED:
            self.desk.say(self.tr("Cancelled; no file was left"))
            return
        self.desk.failing.emit(error)
        self.prepare()


def _part(progress: Callable[[int, int], None], number: int, all_: int) -> Callable[[int, int], None]:
    """The progress of one package as a part of the progress of all."""
    return lambda done, total: progress(number * max(1, total) + done, all_ * max(1, total))
