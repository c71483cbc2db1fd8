"""The cards of a person, beside the record: the state of each key, one click from comparing."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui import theme
from app.gui.desk import Desk
from app.gui.keys import look
from app.gui.keys.state_chip import StateChip
from app.gui.place import Place


class PersonStrip(QWidget):
    """Shows nothing for a person of whom no card is here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(6))
        self.chips: list[StateChip] = []
        self.hide()

    def show_person(self, id_: str) -> None:
        """Show the keys of another person."""
        from app.services import keys

        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for contact in keys.of_person(self._desk.session, id_):
            words = self.tr("Key: {state}").format(state=look.words(contact.state.value))
            chip = StateChip(contact.state.value, acts=True, words=words)
            chip.setToolTip(look.since(contact))
            place = Place("share", tab="keys", filters=(("key", f"contact:{contact.id}"),))
            chip.clicked.connect(partial(self._desk.go, place))
            self.chips.append(chip)
            self._row.addWidget(chip)
        self.setVisible(bool(self.chips))
