"""What a check can find, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.services.checking import Fault


def fault_words(fault: "Fault") -> str:
    """One fault in words."""
    match fault.value:
        case "file_damaged":
            return QCoreApplication.translate("Faults", "A file is damaged")
        case "record_differs":
            return QCoreApplication.translate("Faults", "A record is not as its last change left it")
        case "chain_broken" | "body_altered":
            return QCoreApplication.translate("Faults", "The journal was altered")
        case "hole_unnamed":
            return QCoreApplication.translate("Faults", "An entry of the journal is missing")
        case "head_missing":
            return QCoreApplication.translate("Faults", "An older database was put in the place of this one")
        case "pages_damaged":
            return QCoreApplication.translate(
                "Faults",
                "Pages of a database are damaged: restore a backup, or lock and rescue what can be read",
            )
        case _:
            return QCoreApplication.translate("Faults", "What is derived differs from the records")
