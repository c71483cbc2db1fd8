"""What every page is: it shows a place, keeps drafts, and answers the keys of the window."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme
from app.gui.desk import Desk
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.session import Session


class Page(QWidget):
    """One page; subclasses fill `column` and override what they answer to."""

    padded: ClassVar[bool] = False

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._place = desk, place
        self.setProperty("ownRing", True)  # a ring around a whole page would say nothing
        self.column = QVBoxLayout(self)
        side = theme.px(24) if self.padded else 0
        self.column.setContentsMargins(side, side if self.padded else 0, side, side)
        self.column.setSpacing(theme.px(16) if self.padded else 0)

    @property
    def session(self) -> "Session":
        """The open vault."""
        return self.desk.session

    def begin(self) -> None:
        """The page is on the screen: ask for what it shows, take the keyboard."""
        self.setFocus()

    def place(self) -> Place:
        """Where the page is now, with its tab, order, filters and scroll."""
        return self._place

    def heard(self, ids: frozenset[str]) -> None:
        """Records have changed."""

    def masked(self) -> None:
        """What may be shown has changed."""
        self.heard(frozenset())

    def keep_draft(self) -> None:
        """Write what was typed and not saved yet into the vault, now."""

    def end_work(self) -> None:
        """The page goes: nobody waits for long work that it asked for."""

    # Keys; True when the page did something.

    def save(self) -> bool:
        """Ctrl+S."""
        return False

    def save_and_new(self) -> bool:
        """Ctrl+Shift+S."""
        return False

    def escape(self) -> bool:
        """Esc, when nothing floats above the page."""
        return False

    def help(self) -> bool:
        """F1."""
        return False

    def next_problem(self) -> bool:
        """F8."""
        return False

    def case_id(self) -> str:
        """The case that a new record made from here belongs to, if any."""
        return ""

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through, in order."""
        return []
