"""The small parts of a form, made of the window's components."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from app.gui import icons
from app.gui.components.button import Button, Kind
from app.gui.components.chip import Chip
from app.gui.components.icon_button import IconButton
from app.gui.components.label import Label

_LABELS = {
    "section": ("section", "ink"),
    "label": ("label", "ink"),
    "strong": ("strong", "ink"),
    "body": ("body", "ink"),
    "quiet": ("label", "ink2"),
    "faint": ("caption", "ink3"),
}


def icon(name: str, token: str = "ink2") -> QIcon:
    """An icon of ours for an action inside a line."""
    return icons.icon(name, token)


def label(text: str, role: str = "body", parent: QWidget | None = None) -> Label:
    """A label in one of the roles of a form."""
    font, tone = _LABELS[role]
    return Label(text, font, tone, parent=parent)


def chip(text: str, tone: str, parent: QWidget | None = None) -> Chip:
    """A word on a soft ground."""
    return Chip(text, tone, small=True, parent=parent)


def link_button(text: str, parent: QWidget | None = None, icon_name: str = "", key: str = "") -> Button:
    """A button that looks like a link."""
    made = Button(text, Kind.LINK, icon=icon_name, key=key, inline=True, parent=parent)
    made.set_height(20)
    return made


def icon_button(name: str, words: str, parent: QWidget | None = None) -> IconButton:
    """A button that is only an icon; its words are spoken and shown as a tooltip."""
    return IconButton(name, words, parent=parent)
