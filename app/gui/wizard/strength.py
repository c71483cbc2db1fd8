"""How long a passphrase would hold, in segments and words."""

from dataclasses import dataclass
from math import log10

from PySide6.QtCore import QCoreApplication

MOST_READ = 72
"""Characters that are judged: what is longer is strong by then, and judging is slow."""
LEAST = 3
"""Segments from which a passphrase is accepted."""
_STEPS = (6.0, 9.0, 12.0, 15.0)
_GUESSES_A_SECOND = 10_000
_YEAR = 31_557_600


@dataclass(frozen=True, slots=True)
class Strength:
    """Lit segments (0 to 5), and the years that guessing at a state's pace would take."""

    lit: int
    years: float

    def word(self) -> str:
        """The strength as a word."""
        return [
            "",
            QCoreApplication.translate("Strength", "very weak"),
            QCoreApplication.translate("Strength", "weak"),
            QCoreApplication.translate("Strength", "fair"),
            QCoreApplication.translate("Strength", "strong"),
            QCoreApplication.translate("Strength", "very strong"),
        ][self.lit]

    def sentence(self) -> str:
        """How long ten thousand guesses a second would need."""
        if not self.lit:
            return ""
        if self.years < 1:
            return QCoreApplication.translate("Strength", "At 10,000 guesses a second: less than a year.")
        if self.years >= 1_000_000:
            return QCoreApplication.translate("Strength", "At 10,000 guesses a second: over a million years.")
        words = QCoreApplication.translate("Strength", "At 10,000 guesses a second: about {n} years.")
        return words.format(n=f"{round(self.years, 1 - max(1, len(str(int(self.years))))):,.0f}")


def judged(passphrase: str) -> Strength:
    """The strength of a passphrase; takes some milliseconds, the first time a tenth of a second."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return Strength(0, 0.0)
    guesses = float(zxcvbn(passphrase[:MOST_READ])["guesses"])
    return Strength(1 + sum(log10(guesses) >= step for step in _STEPS), guesses / _GUESSES_A_SECOND / _YEAR)
