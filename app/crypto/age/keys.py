"""What a recipient and an identity of any kind can do."""

from typing import ClassVar, Protocol, Self

from app.crypto.age.header import Stanza

FILE_KEY_BYTES = 16
WRAPPED_BYTES = FILE_KEY_BYTES + 16


class Recipient(Protocol):
    """Someone to whom a file key can be wrapped."""

    KIND: ClassVar[str]

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that gives `file_key` to this recipient."""

    def throwaway(self) -> Self | None:
        """A recipient of the same kind whose identity nobody has; None where there is no such thing."""


class Identity(Protocol):
    """Someone who can open what was wrapped to them."""

    KIND: ClassVar[str]

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key, None if the stanza is for someone else; `BUNDLE_DAMAGED` if it is malformed."""
