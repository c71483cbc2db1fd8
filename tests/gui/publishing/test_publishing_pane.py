"""A document in the window: a form is chosen, the pages are shown, a PDF is written and noted."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.publishing.pane import PublishingPane
from app.gui.window import Window
from app.services import ledger, sample
from app.services.session import Session
from tests.services.test_publishing import appeal

LONG = 30_000


def test_an_appeal_becomes_a_pdf(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session], tmp_path: Path
) -> None:
    session = vault("mine")
    sample.load_sample(session, "zh_hans")
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="publication", record=appeal(session).id, tab="document"))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    qtbot.waitUntil(lambda: page.findChild(PublishingPane) is not None, timeout=LONG)
    pane = page.findChild(PublishingPane)
    assert pane is not None
    qtbot.waitUntil(lambda: pane.pages.count() > 0, timeout=LONG)
    assert pane.decisions.form.currentData() == "urgent_appeal"
    assert pane.pdf.isEnabled()
    pane.decisions.form.setCurrentIndex(pane.decisions.form.findData("wgeid"))
    pane.decisions._form_chosen()
    qtbot.waitUntil(
        lambda: pane.decisions.work is not None and pane.decisions.work.form == "wgeid", timeout=LONG
    )
    assert any("6" in row.words or "提交者" in row.words for row in pane.standing.rows)
    pane.decisions.form.setCurrentIndex(pane.decisions.form.findData("urgent_appeal"))
    pane.decisions._form_chosen()
    pane.decisions.readers.setCurrentIndex(pane.decisions.readers.findData("partner"))
    qtbot.waitUntil(
        lambda: pane.decisions.work is not None and pane.decisions.work.form == "urgent_appeal", timeout=LONG
    )
    pane.decisions._readers_chosen()
    pane.decisions.readers.setCurrentIndex(pane.decisions.readers.findData("partner"))
    qtbot.waitUntil(pane.pdf.isEnabled, timeout=LONG)
    pane.write(tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: bool(ledger.entries(session)), timeout=LONG)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_long_work_can_be_stopped_and_begun_again(
    qtbot: QtBot, new_window: Callable[..., Window], vault: Callable[[str], Session],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from app.services.publishing import making

    session, begun, go = vault("mine"), threading.Event(), threading.Event()
    sample.load_sample(session, "zh_hans")
    whole = making.pages

    def slow(*given: Any) -> list[bytes]:
        begun.set()
        assert go.wait(LONG)
        return whole(*given)

    monkeypatch.setattr(making, "pages", slow)
    window = new_window(Language.EN)
    window.enter(session)
    assert window.shell is not None
    window.shell.go(Place("record", type="publication", record=appeal(session).id, tab="document"))
    page = window.shell.page
    assert isinstance(page, RecordPage)
    qtbot.waitUntil(lambda: page.findChild(PublishingPane) is not None, timeout=LONG)
    pane = page.findChild(PublishingPane)
    assert pane is not None
    qtbot.waitUntil(lambda: begun.is_set() and pane.bar.isVisible(), timeout=LONG)
    pane.bar.cancelled.emit()
    go.set()
    qtbot.waitUntil(lambda: not pane.bar.isVisible(), timeout=LONG)
    qtbot.wait(300)
    assert pane.pages.count() == 0
    assert not pane.pdf.isEnabled()
    pane.show_record(appeal(session).id)
    qtbot.waitUntil(lambda: pane.pages.count() > 0, timeout=LONG)
    assert not pane.bar.isVisible()
