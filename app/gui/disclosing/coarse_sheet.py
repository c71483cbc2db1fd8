"""Dates and places made coarser, where together they point to one person."""

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from app.disclosure.coarsening import Coarse, Grain
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet


class CoarseSheet(Sheet):
    """Days, months or years; places down to the province or as they are."""

    def __init__(
        self, window: QWidget, title: str, now: Coarse, told: list[str], take: Callable[[Coarse], None]
    ) -> None:
        super().__init__(window, title)
        self._take = take
        words = self.tr("What this package says of somebody points to them although they are not named:")
        self.body.addWidget(Label(words, wrap=True))
        for line in told:
            self.body.addWidget(Label("· " + line, "label", "ink2", wrap=True))
        self.body.addWidget(Label(self.tr("Dates in the whole package"), "strong"))
        self._group = QButtonGroup(self)
        self.grains: dict[Grain, QRadioButton] = {}
        for grain, words in (
            (Grain.DAY, self.tr("as exact as they are")),
            (Grain.MONTH, self.tr("the month")),
            (Grain.YEAR, self.tr("the year")),
        ):
            button = QRadioButton(words)
            button.setChecked(grain == now.dates)
            self._group.addButton(button)
            self.grains[grain] = button
            self.body.addWidget(button)
        self.body.addWidget(Label(self.tr("Places"), "strong"))
        self.places = QCheckBox(self.tr("only the province"))
        self.places.setChecked(now.places)
        self.body.addWidget(self.places)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Apply"), Kind.PRIMARY)
        self.button.clicked.connect(self._apply)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)

    def _apply(self) -> None:
        grain = next((one for one, button in self.grains.items() if button.isChecked()), Grain.DAY)
        coarse = Coarse(grain, self.places.isChecked())
        self.close_sheet()
        self._take(coarse)
