"""Passphrases: from a prompt or a file descriptor, never from an argument."""

import getpass
import os
from dataclasses import dataclass

from app.cli.telling import Telling

LONGEST = 64 * 1024


class NotGivenError(Exception):
    """No passphrase could be read; the argument is the key of the sentence that says so."""


@dataclass
class Passphrases:
    """Where passphrases come from: lines of a file descriptor, else the terminal."""

    telling: Telling
    descriptor: int | None = None

    def __post_init__(self) -> None:
        self._lines: list[str] | None = None

    def ask(self) -> str:
        """One passphrase. Raises NotGivenError."""
        if self.descriptor is not None:
            return self._next()
        return _filled(self._prompt("passphrase"))

    def ask_new(self) -> str:
        """A new passphrase, typed twice at the terminal. Raises NotGivenError."""
        first = self.ask()
        if self.descriptor is None and self._prompt("passphrase_again") != first:
            raise NotGivenError("passphrases_differ")
        return first

    def _prompt(self, key: str) -> str:
        try:
            return getpass.getpass(self.telling.words(key))
        except EOFError:
            raise NotGivenError("passphrase_missing") from None

    def _next(self) -> str:
        if self._lines is None:
            self._lines = _lines(self.descriptor if self.descriptor is not None else -1)
        return _filled(self._lines.pop(0) if self._lines else "")


def _lines(descriptor: int) -> list[str]:
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(LONGEST).decode("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise NotGivenError("passphrase_missing") from None


def _filled(text: str) -> str:
    if not text:
        raise NotGivenError("passphrase_missing")
    return text
