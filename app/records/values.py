"""The typed values that fields hold; all frozen, all comparable, and too many for the garbage collector."""

from decimal import Decimal
from enum import StrEnum
from typing import Self

from msgspec import Struct

from app.records.folding import is_hanzi


class YesNo(StrEnum):
    """Answer of the kind yes_no_unknown; no answer at all is None."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Bilingual(Struct, frozen=True, gc=False):
    """One text with a Chinese and an English side; either may be empty."""

    zh: str = ""
    en: str = ""

    @classmethod
    def written(cls, words: str) -> Self:
        """A text on the side whose script it is written in."""
        return cls(zh=words) if any(map(is_hanzi, words)) else cls(en=words)

    def __bool__(self) -> bool:
        return bool(self.zh or self.en)

    def side(self, language: str) -> str:
        """The side of a language (`en` or any `zh…`), else the other one."""
        first, second = (self.en, self.zh) if language == "en" else (self.zh, self.en)
        return first or second


class Term(Struct, frozen=True, gc=False):
    """A coded value and its note; `act.type` codes keep their list (`measure:house_arrest`)."""

    code: str
    note: str = ""


class Link(Struct, frozen=True, gc=False):
    """One member of a links field: the id of another record and its place in the order."""

    id: str
    at: str = ""


class Money(Struct, frozen=True, gc=False):
    """An amount in a currency (ISO 4217 code)."""

    amount: Decimal
    currency: str


class FileRef(Struct, frozen=True, gc=False):
    """A file kept in the vault: its SHA-256 (hex), size in bytes and media type."""

    sha256: str
    size: int
    media_type: str = ""
