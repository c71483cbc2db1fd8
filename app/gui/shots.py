"""Screenshots of the real window on the invented sample: every page, three languages, light and dark."""

import shutil
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.gui import theme
from app.gui.desk import Desk
from app.gui.place import Place
from app.gui.preferences import Language, Preferences, Theme
from app.gui.window import Window
from app.gui.wizard.wizard import Wizard
from app.services import lists, opening, sample
from app.services.session import Session

PASSPHRASE = "haima niukou dengta songguo youpiao taowan"
WIDE, SMALL = (1366, 768), (1280, 640)
DARK = ("02-home", "03-cases", "04-record-act", "04-timeline", "04-intake", "06-share-plan")
"""Enough to judge the dark colours by."""
SETTLE = 0.2
"""Seconds for what a page does by itself: its layout, a search after the last key."""
ROUNDS = 2
"""An answer may ask the next question."""
MOST = 15.0
PAGES = {
    "02-home": Place("home"), "03-cases": Place("list", type="case"),
    "03-people": Place("list", type="person"),
    "03-acts": Place("list", type="act"), "04-intake": Place("intake"), "06-share": Place("share"),
    "06-disclosure": Place("share", tab="disclosure"), "06-ledger": Place("share", tab="ledger"),
    "06-wizard": Place("disclose"),
    "07-import": Place("import"), "08-calendar": Place("calendar"),
    "08-registers": Place("registers"), "08-law": Place("law"),
    "08-sheets": Place("sheets"), "08-money": Place("money"),
    "10-evidence": Place("list", type="evidence"), "10-library": Place("library"),
    "11-charts": Place("charts"),
    "12-settings": Place("settings"), "12-trash": Place("trash"),
}  # fmt: skip


def save(app: QApplication, folder: Path) -> int:
    """Make a vault of the sample, walk through every page, and remove the vault again."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "vault"
    shutil.rmtree(place, ignore_errors=True)
    session, _words = opening.create(place, PASSPHRASE, "office", "北窗")
    try:
        sample.load_sample(session, "zh_hans")
        for language in Language:
            for mode in (Theme.LIGHT, Theme.DARK):
                _walk(app, folder, session, Preferences(language, mode))
    finally:
        opening.lock(session)
        shutil.rmtree(place, ignore_errors=True)
    print(f"截图 Screenshots: {len(list(folder.glob('*.png')))} × {folder}")
    return 0


def _walk(app: QApplication, folder: Path, session: Session, kept: Preferences) -> None:
    name = f"{kept.language}-{kept.theme}"
    window = Window(
        kept, folder=Path("notes"), leave=lambda _folder: None, settings=folder / "vault" / "none"
    )
    window.resize(*WIDE)
    window.show()
    _shoot(app, window, folder / f"01-unlock-{name}.png")
    _wizard(app, window, folder, name)
    window.enter(session)
    _pages(app, window, folder, name)
    if window.desk:
        window.desk.close()
        window.desk = None
    window.close()
    window.deleteLater()


def _wizard(app: QApplication, window: Window, folder: Path, name: str) -> None:
    window.show_wizard()
    _shoot(app, window, folder / f"09-create-{name}.png")
    wizard = window.centralWidget()
    if isinstance(wizard, Wizard):
        wizard.go_on()
        wizard.phrase.words.take.click()
        _shoot(app, window, folder / f"09-passphrase-{name}.png")


def _pages(app: QApplication, window: Window, folder: Path, name: str) -> None:
    shell = window.shell
    if shell is None or window.desk is None:
        return
    places = {**PAGES, **_records(window.desk.session)}
    if theme.look().dark:
        places = {page: place for page, place in places.items() if page in DARK}
    for page, place in places.items():
        shell.go(place)
        _shoot(app, window, folder / f"{page}-{name}.png")
    shell.go(Place())
    shell.search()
    from app.gui.palette import Palette

    for palette in window.findChildren(Palette):
        palette.line.setText("lin ruo")
    _shoot(app, window, folder / f"05-search-{name}.png")
    for palette in window.findChildren(Palette):
        palette.close_sheet()
    window.resize(*SMALL)
    shell.go(PAGES["03-cases"])
    _shoot(app, window, folder / f"13-small-{name}.png")


def _records(session: Session) -> dict[str, Place]:
    found = {}
    for type_ in ("case", "act", "person", "evidence"):
        keys = lists.keys(session, lists.ListQuery(type_))
        rows = [row for row in lists.rows(session, keys[:20], "en") if not row.hidden]
        if rows:
            found[f"04-record-{type_}"] = Place("record", type=type_, record=rows[-1].id)
    if "04-record-case" in found:
        case = found["04-record-case"].record
        for tab in ("limits", "timeline", "history"):
            found[f"04-{tab}"] = found["04-record-case"].with_(tab=tab)
        found["06-share-plan"] = Place("share", filters=(("case", case),))
    return found


def _shoot(app: QApplication, window: Window, file: Path) -> None:
    """Wait until nothing is asked of the two threads any more, then save what the window shows."""
    for _ in range(ROUNDS):
        _let(app, SETTLE)
        if window.desk is not None:
            _answered(app, window, window.desk)
    _let(app, SETTLE)
    window.grab().save(str(file))


def _answered(app: QApplication, window: Window, desk: Desk) -> None:
    """Return when both threads have answered everything they were asked until now."""
    left = {"writer", "reader"}
    for line in (desk.writer, desk.reader):
        line.do(window, line.objectName, left.discard)
    most = monotonic() + MOST
    while left and monotonic() < most:
        _let(app, 0.01)


def _let(app: QApplication, seconds: float) -> None:
    end = monotonic() + seconds
    while monotonic() < end:
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else every page stays until the end
        sleep(0.005)
