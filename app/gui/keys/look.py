"""How the state of a key looks: a word, a tone and an icon, wherever a key is used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from app.services.keys import Contact

_LOOKS = {
    "unverified": ("amber", "shield-question-mark"),
    "voice": ("green", "phone"),
    "person": ("green", "shield-check"),
    "changed": ("amber", "refresh-cw"),
    "revoked": ("red", "shield-x"),
    "suspected": ("red", "shield-alert"),
}


def tone(state: str) -> str:
    """The tone of a state."""
    return _LOOKS[state][0]


def icon(state: str) -> str:
    """The icon of a state."""
    return _LOOKS[state][1]


def words(state: str) -> str:
    """A state in words, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "unverified": translate("KeyLook", "Not compared yet"),
        "voice": translate("KeyLook", "Compared by voice"),
        "person": translate("KeyLook", "Compared in person"),
        "changed": translate("KeyLook", "Changed: compare again"),
        "revoked": translate("KeyLook", "Revoked"),
        "suspected": translate("KeyLook", "Suspected"),
    }[state]


def day(iso: str) -> str:
    """A day as the window writes it; empty for none."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    return QLocale().toString(date, QLocale.FormatType.ShortFormat) if date.isValid() else ""


def since(contact: "Contact") -> str:
    """The state of a contact's key with the day it began."""
    if not day(contact.since):
        return words(contact.state.value)
    template = QCoreApplication.translate("KeyLook", "%1 · since %2")
    return template.replace("%1", words(contact.state.value)).replace("%2", day(contact.since))
