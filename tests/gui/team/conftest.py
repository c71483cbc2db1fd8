"""The same windows and vaults as the pages have."""

from tests.gui.pages.conftest import left, new_window, vault

__all__ = ["left", "new_window", "vault"]
