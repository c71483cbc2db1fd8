"""A form has hundreds of widgets: each is gone before the next test begins."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def forms_go_at_once(request: pytest.FixtureRequest) -> Iterator[None]:
    """Without an event loop Qt would keep deleted widgets until the end, and restyle all of them."""
    request.getfixturevalue("qapp")
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
