"""What lies in the clipboard, taken in: files as if they had been dropped, a picture as a file of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.desk import Desk
from app.gui.evidence.dropping import case_of, dropped, take_in
from app.gui.evidence.taking_sheet import EXHIBIT
from app.gui.place import Place

if TYPE_CHECKING:
    from app.services.taking_files import Taken

ENCODED = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp")
"""Kinds that are taken as they lie there: nothing of Qt decodes them."""


def paste(desk: Desk, window: QWidget, place: Place) -> bool:
    """Take it in; whether there was anything to take."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None:
        return False
    if paths := dropped(data):
        take_in(desk, window, paths, place)
        return True
    picture = picture_in(data)
    if not picture or desk.session.vault.read_only:
        return False
    from app.services import taking_files

    session, case, exhibit = desk.session, case_of(place), EXHIBIT[desk.language]
    work = lambda: taking_files.take_bytes(session, picture, exhibit, case)  # noqa: E731
    desk.write(window, work, lambda taken: _taken(desk, window, taken))
    return True


def picture_in(data: QMimeData) -> bytes:
    """The bytes of a picture in the clipboard; pixels without a file become a PNG."""
    kind = next((one for one in ENCODED if data.hasFormat(one)), "")
    if kind:
        return bytes(data.data(kind).data())
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _taken(desk: Desk, window: QWidget, taken: "Taken") -> None:
    """Show it, and offer to empty the clipboard, which every program can read."""
    if taken.records:
        desk.open(taken.records[0], "evidence")
    words = QCoreApplication.translate("Pasting", "The picture is in the vault, seen by handlers only.")
    if not taken.records:
        words = QCoreApplication.translate(
            "Pasting", "This picture is in the vault already; it was not stored twice."
        )
    still = QCoreApplication.translate(
        "Pasting", "It still lies in the clipboard, where every program can read it."
    )
    sheet = ConfirmSheet(
        window, QCoreApplication.translate("Pasting", "Empty the clipboard?"), f"{words} {still}",
        QCoreApplication.translate("Pasting", "Empty it"),
    )  # fmt: skip
    sheet.agreed.connect(lambda: QGuiApplication.clipboard().clear())
    sheet.ask()
