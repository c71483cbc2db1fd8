"""The word of a limit that is due: how many days are left, or since when it is past, and its tone."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.procedure.limits import Limit

SOON = 3
Due = tuple[str, str, bool]
"""The words, the tone of their chip, and whether it is solid."""


def due_words(limit: Limit, today: date) -> Due:
    """What the chip of a running limit says; only what is overdue is solid."""
    if limit.end is None:
        return "", "neutral", False
    least, most = (limit.end.earliest - today).days, (limit.end.latest - today).days
    if most < 0:
        return _passed(limit, -most)
    if most == 0:
        return QCoreApplication.translate("DueWords", "Today"), "red", False
    days = str(most) if least == most else f"{max(least, 0)}–{most}"
    words = QCoreApplication.translate("DueWords", "{n} d").format(n=days)
    return words, "red" if most == 1 else "amber" if most <= SOON else "neutral", False


def _passed(limit: Limit, days: int) -> Due:
    whose = limit.rule.whose if limit.rule else ""
    if whose == "risk":
        words = QCoreApplication.translate("DueWords", "Public since {n} d")
    elif whose == "applicant":
        words = QCoreApplication.translate("DueWords", "Expired {n} d ago")
    else:
        words = QCoreApplication.translate("DueWords", "Overdue by {n} d")
    overdue = whose not in ("risk", "applicant")
    return words.format(n=f"{days:,}"), "red" if overdue else "amber", overdue
