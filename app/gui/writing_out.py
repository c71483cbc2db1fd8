"""Writing a file outside the vault, to a place that the user has named; it lies there in the clear."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtWidgets import QWidget

from app.gui.choosing import Want, choose
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.desk import Desk


def png_of(widget: QWidget) -> bytes:
    """A widget as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())


def write_out(desk: Desk, target: Path, data: bytes, what: str, records: Sequence[str] = ()) -> None:
    """Write it, whole or not at all, note in the ledger what it holds, and say so."""
    from app.services import plain_files

    words = QCoreApplication.translate("WritingOut", "Saved, and noted in the ledger")
    work = lambda: plain_files.write(desk.session, target, data, what, records)  # noqa: E731
    desk.write(desk, work, lambda _done: desk.say(words))


def write_form(desk: Desk, target: Path, data: bytes) -> None:
    """Write something that holds no record, and say whether that could be done."""
    from app.services.writing_out import write_file

    work = lambda: write_file(target, data)  # noqa: E731
    desk.write(desk, work, lambda _done: desk.say(QCoreApplication.translate("WritingOut", "Saved")))


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
