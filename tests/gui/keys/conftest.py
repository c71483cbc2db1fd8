"""A window over an open vault, and a colleague's vault beside it."""

from collections.abc import Callable

import pytest

from app.gui.window import Window
from app.services.session import Session
from tests.gui.pages.conftest import left, new_window, vault

__all__ = ["left", "new_window", "vault"]


@pytest.fixture
def mine(vault: Callable[[str], Session]) -> Session:
    """The vault that the window shows."""
    return vault("mine")


@pytest.fixture
def theirs(vault: Callable[[str], Session]) -> Session:
    """A colleague's vault."""
    return vault("theirs")


@pytest.fixture
def window(new_window: Callable[[], Window], mine: Session) -> Window:
    """The window, in English, over the vault."""
    made = new_window()
    made.enter(mine)
    return made
