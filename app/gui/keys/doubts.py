"""What speaks against a name on a card, in words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.services.keys import Doubt


def sentences(doubts: "Iterable[Doubt]") -> list[str]:
    """What to say, each sentence once."""
    return list(dict.fromkeys(_sentence(doubt) for doubt in doubts))


def _sentence(doubt: "Doubt") -> str:
    from app.services import keys

    translate = QCoreApplication.translate
    template = {
        keys.Likeness.SAME: translate(
            "Doubts", "Another card here bears the same name, “%1”. Do not mix them up."
        ),
        keys.Likeness.ALIKE: translate("Doubts", "This name looks like “%1”, whose card is another one."),
        keys.Likeness.MIXED: translate("Doubts", "This name mixes letters of two alphabets that look alike."),
    }[doubt.likeness]
    return template.replace("%1", keys.shown_name(doubt.other))
