"""Writing a file outside the vault, to a place that the user has named; it lies there in the clear."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.gui.choosing import Want, choose
from app.gui.components.confirm_sheet import ConfirmSheet
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


def ask_for_table(owner: QWidget, name: str, write: Callable[[Path], None], ending: str = "xlsx") -> None:
    """Ask first, for a table in a folder is not encrypted; then where."""

    def where() -> None:
        title = QCoreApplication.translate("WritingOut", "Save as a table")
        target = choose(owner, Want.TARGET, title, f"{name}.{ending}")
        if target is not None:
            write(target)

    sheet = ConfirmSheet(
        owner.window(), QCoreApplication.translate("WritingOut", "This table leaves the vault unencrypted"),
        QCoreApplication.translate(
            "WritingOut", "Anybody who finds the file can read it. What is need-to-know is left out."
        ),
        QCoreApplication.translate("WritingOut", "Choose where…"),
    )  # fmt: skip
    sheet.agreed.connect(where)
    sheet.ask()
