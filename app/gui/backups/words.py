"""How the backups stand, in a sentence."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

if TYPE_CHECKING:
    from app.services.backups import Standing

OLD_DAYS = 7
"""Days after which the age of the newest backup is shown in amber."""


def age_words(told: "Standing") -> tuple[str, str]:
    """How old the newest backup is, and its tone."""
    age = told.age(datetime.now(UTC))
    if age is None:
        return QCoreApplication.translate("Backups", "No backup yet"), "red"
    if age.days == 0:
        return QCoreApplication.translate("Backups", "Backed up within a day"), "green"
    words = QCoreApplication.translate("Backups", "Backed up {n} days ago").format(n=age.days)
    return words, "amber" if age.days >= OLD_DAYS else "green"


def tested_words(told: "Standing") -> str:
    """When a backup was last restored for a test, or what went wrong with the last one."""
    if told.failed:
        return QCoreApplication.translate("Backups", "The last backup failed")
    if told.tested is None:
        return QCoreApplication.translate("Backups", "Never yet restored for a test")
    day = QLocale().toString(QDateTime.fromString(told.tested.isoformat(), "yyyy-MM-dd").date())
    return QCoreApplication.translate("Backups", "Restored for a test on {day}").format(day=day)
