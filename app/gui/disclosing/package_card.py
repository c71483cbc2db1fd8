"""The packages: one for each reader, what each would unmask, what it adds, what it will be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.gui.components.banner import Banner
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.gui.disclosing.lines_card import LinesCard
from app.gui.disclosing.step import State
from app.services.disclosing.telling import Told


class PackageCard(LinesCard):
    """`showing` carries the place of the reader whose package is looked at."""

    showing = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recipients"), "users", parent)
        self._desk = desk
        self._group = QButtonGroup(self)

    def show_state(self, state: State) -> None:
        """Show every reader, the current one chosen."""
        self.head.set_count(len(state.told))
        self._group = QButtonGroup(self)
        self.begin()
        for place, told in enumerate(state.told):
            self._reader(place, told, current=place == state.current)
        if state.shown is not None:
            self._about(state.shown)
        self.end()

    def _reader(self, place: int, told: Told, *, current: bool) -> None:
        name = told.draft.request.recipient.name or self.tr("age key")
        button = QRadioButton(name)
        button.setChecked(current)
        button.clicked.connect(lambda: self.showing.emit(place))
        self._group.addButton(button)
        self.line(button)
        left = len(told.draft.review.mentions)
        if left:
            self.note(self.tr("mentions to settle: {n}").format(n=left), "amber")

    def _about(self, told: Told) -> None:
        if told.unmasked:
            words = self.tr("Together with what they or the public already have, this would unmask:")
            self.line(Banner(words, "red"))
            for line in told.unmasked:
                self.line(Label(line, "label", wrap=True))
        self.heading(self.tr("Beside the last package"))
        if told.draft.first:
            self.note(self.tr("The first one for this recipient: everything is new to them."))
        else:
            self.note(self.tr("fields that they did not have: {n}").format(n=told.added))
        self.heading(self.tr("What is in it"))
        self.note(self.tr("Web page, PDF, data, files, and a checker that needs nothing installed."))
        if told.draft.request.recipient.address.startswith("age1"):
            self.note(self.tr("Without a card they cannot check that it comes from you."), "amber")
        else:
            self.note(self.tr("They can check that it comes from you, and prove it to nobody else."))
