"""The state of a key as a chip: word, tone and icon."""

from PySide6.QtWidgets import QWidget

from app.gui.components.chip import Chip
from app.gui.keys import look


class StateChip(Chip):
    """One of the six states; `acts` makes it a button."""

    def __init__(
        self, state: str, *, small: bool = False, acts: bool = False, words: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        text = words or look.words(state)
        super().__init__(text, look.tone(state), icon=look.icon(state), small=small, acts=acts, parent=parent)
