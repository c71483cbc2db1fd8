"""The windows and vaults of the pages, for the pages about what leaves."""

from tests.gui.pages.conftest import left, new_window, vault

__all__ = ["left", "new_window", "vault"]
