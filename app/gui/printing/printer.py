"""The system's printers: asked for only once somebody wants to print, for asking may go over the network."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from app.gui import theme
from app.gui.printing.pages import DOTS, Pages, layout_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def there_is_one() -> bool:
    """Whether this computer knows a printer."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:  # a Linux without the print system's own library
        return False
    return bool(QPrinterInfo.availablePrinterNames())


def ask(owner: QWidget, pages: Pages) -> "QPrinter | None":
    """The system's own question: which printer, which paper, how many copies. None when it was cancelled."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout_of(pages))
    printer.setDocName("1")  # lists of jobs are kept, and are read by others: they get no words of ours
    printer.setCreator("")
    dialog = QPrintDialog(printer, owner)
    # Qt's own way into a file keeps the folder in the user's settings, and loses digits.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    return printer if dialog.exec() else None


def put(device: QPagedPaintDevice, pages: Pages) -> bool:
    """Paint the pages that are wanted onto paper; False when the printer takes nothing."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / DOTS
    room = QRectF(0, 0, device.width() / scale, device.height() / scale)
    with theme.on_paper():
        for place, number in enumerate(_wanted(device, pages.count(room.size()))):
            if place:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            pages.paint(painter, room, number)
            painter.restore()
    return painter.end()


def _wanted(device: QPagedPaintDevice, count: int) -> range:
    """The pages from and to which somebody wants, all of them where nothing is said."""
    ranges = device.pageRanges()
    if ranges.isEmpty():
        return range(count)
    return range(max(1, ranges.firstPage()) - 1, min(count, ranges.lastPage()))
