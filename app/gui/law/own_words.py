"""What a rule of one's own says, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.records import vocabularies
from app.records.types import TYPES

if TYPE_CHECKING:
    from app.procedure.own import OwnRule


def act_word(code: str, language: str, added: vocabularies.Added) -> str:
    """The word of an act's type."""
    return vocabularies.label(TYPES["act"].fields["type"].vocabulary, code, language, added)


def unit_word(unit: str) -> str:
    """The word of a unit of time."""
    match unit:
        case "workday":
            return QCoreApplication.translate("OwnRules", "working days")
        case "month":
            return QCoreApplication.translate("OwnRules", "months")
        case "year":
            return QCoreApplication.translate("OwnRules", "years")
        case _:
            return QCoreApplication.translate("OwnRules", "days")


def whose_word(whose: str) -> str:
    """Who has to keep a limit."""
    match whose:
        case "custody":
            return QCoreApplication.translate("OwnRules", "Ends custody: never rolls over a holiday")
        case "applicant":
            return QCoreApplication.translate(
                "OwnRules", "Ours to keep: a holiday moves it to the next workday"
            )
        case _:
            return QCoreApplication.translate("OwnRules", "Theirs to keep")


def counted_words(rule: "OwnRule", language: str, added: vocabularies.Added) -> str:
    """From what and for how long a rule counts."""
    words = QCoreApplication.translate("OwnRules", "{n} {unit} from: {act}")
    return words.format(n=rule.n, unit=unit_word(rule.unit), act=act_word(rule.act, language, added))
