"""Fourth step: side by side exactly what leaves and what stays, for each reader; everything to settle."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.disclosure.coarsening import Coarse
from app.disclosure.mentions import Mention, Settlement
from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.desk import Desk
from app.gui.disclosing.coarse_sheet import CoarseSheet
from app.gui.disclosing.leaving_card import LeavingCard
from app.gui.disclosing.mentions_sheet import MentionsSheet
from app.gui.disclosing.package_card import PackageCard
from app.gui.disclosing.reason_sheet import ReasonSheet
from app.gui.disclosing.staying_card import StayingCard
from app.gui.disclosing.step import State, Step
from app.gui.disclosing.words import DisclosingWords
from app.services.disclosing.telling import StayingLine


class PreviewStep(Step):
    """Banners over three columns; F8 goes to the next thing that stands in the way."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._said = DisclosingWords(self)
        self.mention_banner = Banner("", "amber", action=self.tr("Settle one by one"), key="F8")
        self.mention_banner.acted.connect(self.settle)
        self.mosaic_banner = Banner("", "amber", action=self.tr("Make coarser…"))
        self.mosaic_banner.acted.connect(self.coarsen)
        self.leaving = LeavingCard(desk.language)
        self.staying = StayingCard(desk)
        self.packages = PackageCard(desk)
        self.leaving.excluding.connect(lambda id_, _on: self._exclude(id_))
        self.leaving.leaving_out.connect(self._leave_out)
        self.leaving.speaking.connect(self.speaking)
        self.staying.acting.connect(self._act)
        self.staying.putting_back.connect(self._put_back)
        self.packages.showing.connect(self.showing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.mention_banner)
        column.addWidget(self.mosaic_banner)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        for card, stretch in ((self.leaving, 44), (self.staying, 34), (self.packages, 22)):
            row.addWidget(card, stretch)
        column.addLayout(row, 1)

    def panes(self) -> list[QWidget]:
        return [self.leaving, self.staying, self.packages]

    def first(self) -> QWidget | None:
        return self.leaving.spoken

    def show_state(self, state: State) -> None:
        super().show_state(state)
        told = state.shown
        self.mention_banner.setVisible(bool(self._mentions()))
        self.mosaic_banner.setVisible(bool(told and told.draft.pointing))
        if told is None:
            return
        left = len(self._mentions())
        words = self.tr("Mentions of what is withheld still stand in texts: {n}")
        self.mention_banner.set_text(words.format(n=left))
        self.mosaic_banner.set_text(
            self.tr("Together these point to one person; a pseudonym does not help: {who}").format(
                who="、".join(told.pointed_at) if theme.look().chinese else ", ".join(told.pointed_at)
            )
        )
        self.leaving.show_told(told, state.dispatch.excluded)
        self.staying.show_told(told, state.dispatch.excluded)
        self.packages.show_state(state)

    def blocked(self) -> str:
        if not self.state.told:
            return self.tr("Working it out…")
        if any(not told.draft.review.cleared for told in self.state.told):
            return self.tr("Nothing would leave for a recipient")
        left = len(self._mentions())
        return self.tr("Settle the mentions first: {n}").format(n=left) if left else ""

    def next_problem(self) -> bool:
        if self._mentions():
            self.settle()
        elif self.state.shown and self.state.shown.draft.pointing:
            self.coarsen()
        return True

    # --- mentions -----------------------------------------------------------------------------------

    def _mentions(self) -> tuple[Mention, ...]:
        """The open mentions of all packages, each once."""
        found = {one.key: one for told in self.state.told for one in told.draft.review.mentions}
        return tuple(found.values())

    def settle(self) -> None:
        """Go through the mentions."""
        mentions = self._mentions()
        if mentions:
            sheet = MentionsSheet(self.desk, self.window(), mentions, self.tr("Mentions to settle"))
            sheet.settled.connect(self._settled)
            sheet.open_sheet(sheet.words)

    def _settled(self, decided: Mapping[str, Settlement]) -> None:
        self.changed.emit(replace(self.dispatch, settled={**self.dispatch.settled, **decided}))

    # --- what points to somebody --------------------------------------------------------------------

    def coarsen(self) -> None:
        """Ask how coarse dates and places are to be."""
        told = self.state.shown
        if told is None:
            return
        colon, comma = ("：", "、") if theme.look().chinese else (": ", ", ")
        lines = [
            who + colon + comma.join(self._said.clue(clue) for clue in one.clues)
            for who, one in zip(told.pointed_at, told.draft.pointing, strict=True)
        ]
        sheet = CoarseSheet(
            self.window(), self.tr("Dates and places"), self.dispatch.coarse, lines, self._coarsened
        )
        sheet.open_sheet()

    def _coarsened(self, coarse: Coarse) -> None:
        self.changed.emit(replace(self.dispatch, coarse=coarse))

    # --- what stays and goes ------------------------------------------------------------------------

    def _exclude(self, id_: str) -> None:
        self.changed.emit(replace(self.dispatch, excluded=self.dispatch.excluded | {id_}))

    def _leave_out(self, id_: str, field: str) -> None:
        """Take a field out; one that was let out by a reason just stays again."""
        place, one = (id_, field), self.dispatch
        if place in one.overridden or place in one.ticked:
            overridden = {key: why for key, why in one.overridden.items() if key != place}
            ticked = {key: why for key, why in one.ticked.items() if key != place}
            self.changed.emit(replace(one, overridden=overridden, ticked=ticked))
        else:
            self.changed.emit(replace(one, left_out=one.left_out | {place}))

    def _put_back(self, id_: str, field: str) -> None:
        one = self.dispatch
        if field:
            self.changed.emit(replace(one, left_out=one.left_out - {(id_, field)}))
        else:
            self.changed.emit(replace(one, excluded=one.excluded - {id_}))

    def _act(self, line: StayingLine) -> None:
        if line.action == "mention":
            self.settle()
        elif line.action == "condition":
            met = self.dispatch.conditions_met | {line.consent}
            self.changed.emit(replace(self.dispatch, conditions_met=met))
        else:
            self.ask_reason(line)

    def ask_reason(self, line: StayingLine) -> None:
        """What stays for want of consent, or above the level, leaves only with a written reason."""
        override = line.action == "override"
        warning = (
            self.tr("Nobody agreed to this. The person, not you, bears what follows.")
            if override
            else self.tr("This is need-to-know, or above what this audience may see.")
        )
        title = self.tr("Override a missing consent") if override else self.tr("Let a protected field leave")
        sheet = ReasonSheet(
            self.window(), title, warning, line.fields,
            lambda names, why: self._reasoned(line, names, why),
        )  # fmt: skip
        for box in sheet.boxes.values():
            box.setChecked(len(line.fields) == 1)  # where there is a choice, nothing is chosen beforehand
        sheet.open_sheet(sheet.reason)

    def _reasoned(self, line: StayingLine, names: list[str], why: str) -> None:
        places = {(line.record, name): why for name in names}
        if line.action == "override":
            self.changed.emit(replace(self.dispatch, overridden={**self.dispatch.overridden, **places}))
        else:
            self.changed.emit(replace(self.dispatch, ticked={**self.dispatch.ticked, **places}))
