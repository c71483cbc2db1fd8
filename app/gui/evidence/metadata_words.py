"""What the kinds of metadata are called."""

from PySide6.QtCore import QCoreApplication


def metadata_word(kind: str) -> str:
    """The words of a kind (app/decoder/metadata.py)."""
    match kind:
        case "taken":
            return QCoreApplication.translate("Metadata", "Taken")
        case "made":
            return QCoreApplication.translate("Metadata", "Made")
        case "changed":
            return QCoreApplication.translate("Metadata", "Changed")
        case "place":
            return QCoreApplication.translate("Metadata", "Place")
        case "device" | "maker" | "lens" | "serial":
            return QCoreApplication.translate("Metadata", "Device")
        case "author" | "owner" | "rights":
            return QCoreApplication.translate("Metadata", "By whom")
        case "software":
            return QCoreApplication.translate("Metadata", "Program")
        case _:
            return QCoreApplication.translate("Metadata", "Also inside")
