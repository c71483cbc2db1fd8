"""The windows and vaults that printing is tested in."""

from tests.gui.pages.conftest import left, new_window, vault

__all__ = ["left", "new_window", "vault"]
