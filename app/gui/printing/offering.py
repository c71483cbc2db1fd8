"""The way to paper, for whoever has pages: first the warning, then the preview, then the printer."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.gui.desk import Desk
from app.gui.printing.pages import Pages
from app.gui.printing.preview_sheet import PreviewSheet
from app.gui.printing.warning_sheet import PrintWarning


def offer(window: QWidget, begin: Callable[[bool], None], names: str = "") -> PrintWarning:
    """Warn, and once agreed call `begin`, told whether the tick called `names` was set.

    It makes the pages of what is shown with nothing revealed, and calls `preview`.
    """
    sheet = PrintWarning(window, names)
    sheet.agreed.connect(lambda: begin(sheet.named))
    sheet.ask()
    return sheet


def preview(
    desk: Desk, window: QWidget, title: str, pages: Pages, what: str, records: Sequence[str] = ()
) -> PreviewSheet:
    """Show the pages; only from there they go to a printer, which the ledger notes with what they hold."""

    def note() -> None:
        from app.services import plain_files

        desk.write(desk, partial(plain_files.note, desk.session, what, "", records, kind=plain_files.PAPER))

    sheet = PreviewSheet(desk, window, title, pages)
    sheet.printed.connect(note)
    sheet.open_sheet(sheet.button)
    return sheet
