"""A printer that writes a PDF, and what can be read and seen in it."""

from pathlib import Path

import pypdfium2
from PySide6.QtPrintSupport import QPrinter

from app.gui.printing.pages import Pages, layout_of
from app.gui.printing.printer import put


def printer(target: Path, pages: Pages) -> QPrinter:
    """A printer with the paper that the pages ask for."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(target))
    made.setPageLayout(layout_of(pages))
    return made


def printed(target: Path, pages: Pages) -> pypdfium2.PdfDocument:
    """The pages, painted and opened again."""
    assert put(printer(target, pages), pages)
    return read(target)


def read(target: Path) -> pypdfium2.PdfDocument:
    """What was printed."""
    return pypdfium2.PdfDocument(target)


def inked(document: pypdfium2.PdfDocument, number: int) -> float:
    """The part of a page that is not white, between 0 and 1."""
    picture = document[number].render(scale=0.5).to_pil().convert("L")
    counts: list[int] = picture.histogram()
    return 1 - counts[255] / sum(counts)
