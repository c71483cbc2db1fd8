"""What every step of the disclosure wizard is, and what all of them look at."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.desk import Desk
from app.services.disclosing.dispatch import Dispatch
from app.services.disclosing.telling import Told


@dataclass(frozen=True)
class State:
    """The decisions so far, and what follows from them for each reader; `current` is the one shown."""

    dispatch: Dispatch
    told: tuple[Told, ...] = ()
    current: int = 0
    spoken: str = ""
    problems: tuple[str, ...] = field(default=())

    @property
    def shown(self) -> Told | None:
        """The package of the reader that is shown."""
        return self.told[self.current] if self.current < len(self.told) else None


class Step(QWidget):
    """One step; `changed` carries the decisions as they are now, `showing` another reader's place."""

    changed = Signal(object)
    showing = Signal(int)
    speaking = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setProperty("ownRing", True)  # a ring around a whole step would say nothing
        self.state = State(Dispatch())

    @property
    def dispatch(self) -> Dispatch:
        """The decisions so far."""
        return self.state.dispatch

    def show_state(self, state: State) -> None:
        """Show what is decided."""
        self.state = state

    def blocked(self) -> str:
        """Why one cannot go on from here; empty where one can."""
        return ""

    def first(self) -> QWidget | None:
        """What takes the keyboard."""
        return None

    def next_problem(self) -> bool:
        """F8: go to what stands in the way."""
        return False

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return []
