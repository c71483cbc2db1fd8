"""Which page shows a place; each is imported when it is first needed."""

from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.place import Place


def page_for(desk: Desk, place: Place) -> Page:
    """The page of a place; what the profile hides leads Home."""
    if place.type and place.type not in desk.session.types:
        place = Place()
    return _made(desk, place)


def _made(desk: Desk, place: Place) -> Page:
    match place.page:
        case "list":
            from app.gui.pages.list_page import ListPage

            return ListPage(desk, place)
        case "record":
            from app.gui.pages.record_page import RecordPage

            return RecordPage(desk, place)
        case "intake":
            from app.gui.intake import IntakePage

            return IntakePage(desk, place)
        case "calendar":
            from app.gui.calendar.page import CalendarPage

            return CalendarPage(desk, place)
        case "money" | "library":
            from app.gui.pages.tabs_page import TabsPage

            return TabsPage(desk, place)
        case _:
            return _rarer(desk, place)


def _rarer(desk: Desk, place: Place) -> Page:
    match place.page:
        case "share":
            from app.gui.sharing.hub_page import HubPage

            return HubPage(desk, place)
        case "import":
            from app.gui.pages.import_page import ImportPage

            return ImportPage(desk, place)
        case "conflicts":
            from app.gui.merging.conflicts_page import ConflictsPage

            return ConflictsPage(desk, place)
        case "settings":
            from app.gui.pages.settings_page import SettingsPage

            return SettingsPage(desk, place)
        case "disclose":
            from app.gui.disclosing.disclose_page import DisclosePage

            return DisclosePage(desk, place)
        case "exposure":
            from app.gui.disclosing.exposure_page import ExposurePage

            return ExposurePage(desk, place)
        case "charts":
            from app.gui.charts.page import ChartsPage

            return ChartsPage(desk, place)
        case "sheets":
            from app.gui.sheets.page import SheetsPage

            return SheetsPage(desk, place)
        case "law":
            from app.gui.law.page import LawPage

            return LawPage(desk, place)
        case "registers":
            from app.gui.registers.page import RegistersPage

            return RegistersPage(desk, place)
        case "trash":
            from app.gui.pages.trash_page import TrashPage

            return TrashPage(desk, place)
        case _:
            from app.gui.pages.home_page import HomePage

            return HomePage(desk, place)
