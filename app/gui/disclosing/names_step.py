"""Third step: how each person is called, what the consents say, and which conditions are met."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel, Label
from app.gui.desk import Desk
from app.gui.disclosing.lines_card import MOST, LinesCard
from app.gui.disclosing.step import State, Step
from app.gui.disclosing.words import DisclosingWords
from app.records import vocabularies
from app.services.disclosing.telling import Condition, NamedPerson


class NamesStep(Step):
    """People at the left with what the reader will read for them; consents and conditions at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._said = DisclosingWords(self)
        self.people = LinesCard(self.tr("How people are called"), "users")
        self.consents = LinesCard(self.tr("Conditions and consent"), "signature")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.people, 6)
        row.addWidget(self.consents, 4)

    def first(self) -> QWidget | None:
        return self.people.findChild(QComboBox)

    def panes(self) -> list[QWidget]:
        return [self.people, self.consents]

    def show_state(self, state: State) -> None:
        super().show_state(state)
        told = state.shown
        self.people.begin()
        self.consents.begin()
        if told is None:
            self.people.note(self.tr("Working it out…"))
        else:
            self.people.head.set_count(len(told.people))
            self.people.note(self.tr("Pseudonyms are drawn at random for each recipient and kept for them."))
            for person in told.people[:MOST]:
                self.people.line(self._person(person))
            if not told.people:
                self.people.note(self.tr("Nobody may be mentioned to this audience."), "ink2")
            self._show_consents(told.people, told.conditions)
        self.people.end()
        self.consents.end()

    def _person(self, person: NamedPerson) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, theme.px(3), 0, theme.px(3))
        row.setSpacing(theme.px(8))
        row.addWidget(Icon("user-round"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(ElidedLabel(person.title))
        arrow = self.tr("for them: {name}").format(name=person.called or "—")
        lines.addWidget(ElidedLabel(arrow, "caption", "ink3"))
        row.addLayout(lines, 1)
        row.addWidget(self._state(person))
        row.addWidget(self._choice(person))
        return widget

    def _state(self, person: NamedPerson) -> Chip:
        """Green only when given at liberty; given in custody it is amber, with the last day."""
        if person.state == "green":
            return Chip(self.tr("consent"), "green", icon="circle-check", small=True)
        if person.state == "amber":
            words = self.tr("in custody, until {day}").format(day=person.until)
            return Chip(words, "amber", icon="clock", small=True)
        return Chip(self.tr("no consent relied on"), "neutral", small=True)

    def _choice(self, person: NamedPerson) -> QComboBox:
        box = QComboBox()
        box.setFixedWidth(theme.px(168))
        chosen = self.dispatch.naming.get(person.id, "")
        for code in person.narrower:
            box.addItem(vocabularies.label(("naming_choice",), code, self.desk.language), code)
        at = box.findData(chosen or person.own or person.naming)
        box.setCurrentIndex(max(0, at))
        box.setAccessibleName(self.tr("How {name} is called").format(name=person.title))
        box.activated.connect(lambda _at: self._name(person, str(box.currentData())))
        return box

    def _name(self, person: NamedPerson, code: str) -> None:
        naming = dict(self.dispatch.naming)
        naming.pop(person.id, None)
        if code != person.own:
            naming[person.id] = code
        self.changed.emit(replace(self.dispatch, naming=naming))

    # --- consents -----------------------------------------------------------------------------------

    def _show_consents(self, people: tuple[NamedPerson, ...], conditions: tuple[Condition, ...]) -> None:
        if conditions:
            self.consents.heading(self.tr("Tick what has been done"), len(conditions))
        for condition in conditions:
            box = QCheckBox(condition.words or condition.title)
            box.setChecked(condition.met)
            box.toggled.connect(lambda on, id_=condition.consent: self._meet(id_, on=on))
            self.consents.line(box)
            self.consents.note(condition.title)
        lacking = [person for person in people if person.missing]
        self.consents.heading(self.tr("What is missing"), len(lacking))
        for person in lacking[:MOST]:
            self.consents.line(ElidedLabel(person.title))
            for reason in person.missing[:4]:
                self.consents.line(Label("· " + self._said.reason(reason), "caption", "ink2", wrap=True))
        if not lacking:
            self.consents.note(self.tr("Nothing is held back for want of consent."))
        amber = [person for person in people if person.state == "amber"]
        if amber:
            words = self.tr(
                "Consent given in custody holds 90 days at most and never covers a public name, "
                "photograph or voice."
            )
            self.consents.line(Banner(words, "amber"))

    def _meet(self, id_: str, *, on: bool) -> None:
        met = self.dispatch.conditions_met
        self.changed.emit(
            replace(self.dispatch, conditions_met=met | {id_} if on else met - {id_})
        )
