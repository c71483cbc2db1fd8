"""The words of fields, columns and parts of an address, in the language of the form."""

from collections.abc import Mapping

from app.gui.forms.context import ExtraField
from app.records import words
from app.records.declare import USER

Names = tuple[str, ...]
"""(field,), (field, column) or (field, column, part); a user-defined field is ("~user", id)."""


class Wording:
    """Looks words up for one record type and its user-defined fields."""

    def __init__(self, type_: str, language: str, extras: Mapping[str, ExtraField]) -> None:
        self._type, self._extras = type_, extras
        self.language = language

    def label(self, names: Names, language: str = "") -> str:
        """The label; the name itself where there is no word."""
        if names[0] == USER and len(names) == 2:
            return self._extras[names[1]].label(language or self.language)
        return self.text(names, "label", language) or names[-1].rstrip("_").replace("_", " ")

    def text(self, names: Names, part: str, language: str = "") -> str:
        """The `label`, `definition`, `fill` or `example`; empty where there is none."""
        if names[0] == USER:
            return ""
        column = names[-1] if len(names) > 1 else ""
        return words.word(language or self.language, self._type, names[0], column, part=part)

    def section(self, section: str) -> str:
        """The heading of a section."""
        return words.section_word(self.language, self._type, section)
