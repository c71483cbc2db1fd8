"""What kinds of entries are called."""

from PySide6.QtCore import QCoreApplication

from app.services.casework.calendar import Kind


def kind_word(kind: Kind) -> str:
    """What a kind of entry is called."""
    match kind:
        case Kind.LIMIT:
            return QCoreApplication.translate("CalendarKinds", "Limits")
        case Kind.TASK:
            return QCoreApplication.translate("CalendarKinds", "Tasks")
        case Kind.HEARING:
            return QCoreApplication.translate("CalendarKinds", "Hearings")
        case Kind.APPEAL:
            return QCoreApplication.translate("CalendarKinds", "Interventions")
        case Kind.VISIT:
            return QCoreApplication.translate("CalendarKinds", "Visits, contact")
        case Kind.SESSION:
            return QCoreApplication.translate("CalendarKinds", "UN sessions")
