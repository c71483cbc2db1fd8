"""Writing a file outside the vault, to a place that the user has named; it lies there in the clear."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.gui.desk import Desk


def png_of(widget: QWidget) -> bytes:
    """A widget as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())


def write_out(desk: Desk, target: Path, data: bytes) -> None:
    """Write it, whole or not at all, and say whether that could be done."""
    from app.services.writing_out import write_file

    try:
        write_file(target, data)
    except AppError as error:
        desk.say(desk.words_of(error))
    else:
        desk.say(QCoreApplication.translate("WritingOut", "Saved"))
