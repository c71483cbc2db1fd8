"""Fifth step, 涉密与执业风险: what in the package could be charged; never skipped while anyone is abroad."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.disclosure.risks import Remedy, Risk
from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.disclosing.lines_card import LinesCard
from app.gui.disclosing.risk_words import RiskWords
from app.gui.disclosing.step import State, Step
from app.services import titling
from app.services.disclosing.articles import articles


class RiskStep(Step):
    """Four articles at the right, the findings at the left; each blocks until taken out or reasoned."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._said = RiskWords(self)
        self.findings = LinesCard(self.tr("Found in this package"), "scale")
        self.reasons: dict[str, QLineEdit] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.findings, 6)
        row.addWidget(self._law(), 4)
        self._shown: tuple[Risk, ...] | None = None

    def _law(self) -> Card:
        card = Card(pad=16)
        card.body.addWidget(SectionHeader(self.tr("What is charged in such cases"), icon="gavel"))
        for line in articles(self.desk.language):
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            mark = QVBoxLayout()
            mark.setContentsMargins(0, theme.px(3), 0, 0)
            mark.addWidget(Icon("scale"))
            mark.addStretch(1)
            row.addLayout(mark)
            row.addWidget(Label(line, "label", wrap=True), 1)
            card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def panes(self) -> list[QWidget]:
        return [self.findings]

    def first(self) -> QWidget | None:
        return next(iter(self.reasons.values()), None)

    def risks(self) -> tuple[Risk, ...]:
        """The findings in all packages, each once; one that is open anywhere is open."""
        found: dict[str, Risk] = {}
        for told in self.state.told:
            for risk in told.draft.risks:
                if risk.key not in found or risk.open:
                    found[risk.key] = risk
        order = {Remedy.STOP: 0, Remedy.REASON: 1, Remedy.READ: 2}
        return tuple(sorted(found.values(), key=lambda risk: order[risk.remedy]))

    def show_state(self, state: State) -> None:
        super().show_state(state)
        risks = self.risks()
        same = self._shown is not None and [one.key for one in self._shown] == [one.key for one in risks]
        self._shown = risks
        self.findings.head.set_count(len(risks))
        if same:
            return  # a reason is being written: the line keeps the keyboard
        self.reasons = {}
        self.findings.begin()
        for risk in risks:
            self.findings.line(self._finding(risk))
        if not risks:
            words = self.tr("Nothing of the kind was found. Look through the preview all the same.")
            self.findings.note(words)
        self.findings.end()

    def _finding(self, risk: Risk) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        column.setSpacing(theme.px(4))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        tone = {Remedy.STOP: "red", Remedy.REASON: "amber", Remedy.READ: "ink2"}[risk.remedy]
        head.addWidget(Icon("circle-x" if risk.remedy == Remedy.STOP else "triangle-alert", tone))
        head.addWidget(Label(self._said.kind(risk.kind), "strong"), 1)
        head.addWidget(Chip(*self._said.remedy(risk.remedy), small=True))
        column.addLayout(head)
        for line in self._about(risk):
            column.addWidget(ElidedLabel(line, "label", "ink2"))
        column.addWidget(Label(self._said.remark(risk.kind), "caption", "ink3", wrap=True))
        if risk.remedy != Remedy.READ:
            column.addLayout(self._answer(risk))
        return widget

    def _about(self, risk: Risk) -> Iterator[str]:
        session, language = self.desk.session, self.desk.language
        yield titling.title(session, risk.record, language)
        if risk.found:
            yield self.tr("found: {words}").format(words=risk.found)
        if risk.person and risk.person != risk.record:
            yield titling.title(session, risk.person, language)
        for place in risk.published:
            yield self.tr("published: {where}").format(where=place)

    def _answer(self, risk: Risk) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        if risk.remedy == Remedy.REASON:
            line = QLineEdit(self.dispatch.accepted.get(risk.key, ""))
            line.setPlaceholderText(self.tr("Why it goes (kept in the journal)"))
            line.setAccessibleName(f"{line.placeholderText()} · {self._said.kind(risk.kind)}")
            line.textEdited.connect(lambda text: self._accept(risk, text))
            self.reasons[risk.key] = line
            row.addWidget(line, 1)
        else:
            row.addStretch(1)
        if risk.record not in self.dispatch.cases and risk.person != risk.record:
            out = Button(self.tr("Take it out"), icon="x", inline=True)
            out.clicked.connect(lambda: self._take_out(risk))
            row.addWidget(out)
        return row

    def _accept(self, risk: Risk, text: str) -> None:
        accepted = {key: why for key, why in self.dispatch.accepted.items() if key != risk.key}
        if text.strip():
            accepted[risk.key] = text
        self.changed.emit(replace(self.dispatch, accepted=accepted))

    def _take_out(self, risk: Risk) -> None:
        self.changed.emit(replace(self.dispatch, excluded=self.dispatch.excluded | {risk.record}))

    def _open(self) -> list[Risk]:
        """What still blocks, as the decisions stand at this moment."""
        accepted = self.dispatch.accepted
        return [
            risk
            for risk in self.risks()
            if risk.remedy == Remedy.STOP
            or (risk.remedy == Remedy.REASON and not accepted.get(risk.key, "").strip())
        ]

    def blocked(self) -> str:
        if not self.state.told:
            return self.tr("Working it out…")
        left = self._open()
        if any(risk.remedy == Remedy.STOP for risk in left):
            return self.tr("One finding cannot be set aside: go back, or take it out")
        return self.tr("Take out, or give a reason for: {n}").format(n=len(left)) if left else ""

    def next_problem(self) -> bool:
        for risk in self._open():
            if risk.key in self.reasons:
                self.reasons[risk.key].setFocus()
                return True
        return False
