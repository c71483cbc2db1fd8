"""Files dropped or pasted anywhere in the window: of the case that is open, or of none."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from app.gui.desk import Desk
from app.gui.place import Place


def dropped(data: QMimeData) -> list[Path]:
    """The local files and folders in what is dragged or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def case_of(place: Place) -> str:
    """The case that is open, if one is."""
    return place.record if place.page == "record" and place.type == "case" else ""


def take_in(desk: Desk, window: QWidget, paths: list[Path], place: Place) -> None:
    """Ask, then take them in; a case that is open gets them."""
    from app.gui.evidence.taking_sheet import TakingSheet
    from app.services.taking_files import found

    sheet = TakingSheet(desk, window, found(paths), case_of(place))
    sheet.open_sheet(sheet.button)


def offer_rest(desk: Desk, window: QWidget) -> None:
    """After an unlock: say which files a lock left outside, if it did."""
    from app.services import taking_files

    session = desk.session

    def show(rest: "taking_files.Rest | None") -> None:
        from app.gui.evidence.rest_sheet import RestSheet

        if rest is not None:
            sheet = RestSheet(desk, window, rest)
            sheet.open_sheet(sheet.button if rest.files else sheet.leave)

    desk.ask(desk, lambda: taking_files.rest(session), show, "files left outside")
