"""What the charts are called, and what is said beneath them."""

from PySide6.QtCore import QCoreApplication


def chart_word(key: str) -> str:
    """The name of a chart."""
    match key:
        case "acts_by_type":
            return QCoreApplication.translate("Charts", "Acts by type")
        case "acts_by_province":
            return QCoreApplication.translate("Charts", "Acts by province")
        case "acts_by_month":
            return QCoreApplication.translate("Charts", "Acts by month")
        case "charges":
            return QCoreApplication.translate("Charts", "Charges")
        case "cases_by_situation":
            return QCoreApplication.translate("Charts", "Cases by situation")
        case "risks":
            return QCoreApplication.translate("Charts", "Risks")
        case "assistance":
            return QCoreApplication.translate("Charts", "Support given")
        case "stages":
            return QCoreApplication.translate("Charts", "Cases by stage")
        case "topics":
            return QCoreApplication.translate("Charts", "Topics of cases")
        case "topics_of_appeals":
            return QCoreApplication.translate("Charts", "Topics of appeals")
        case "response_times":
            return QCoreApplication.translate("Charts", "Days until the first answer")
        case _:
            return QCoreApplication.translate("Charts", "Interventions by type")


def caution(type_: str) -> str:
    """What the numbers are not."""
    match type_:
        case "act":
            return QCoreApplication.translate(
                "Charts", "Acts recorded here, not violations committed: at least so many"
            )
        case "case":
            return QCoreApplication.translate(
                "Charts", "Cases that came to us, not everybody concerned: at least so many"
            )
        case _:
            return QCoreApplication.translate("Charts", "What was recorded here: at least so many")
