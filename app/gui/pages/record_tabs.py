"""The panes of a record's page beside its form, by type: each is made when it is first shown."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.gui.desk import Desk


class Pane(Protocol):
    """What stands in a tab."""

    def show_record(self, id_: str) -> None:
        """Ask for a record and show it."""


BEFORE: Mapping[str, tuple[str, ...]] = {
    "case": ("overview", "limits", "timeline"), "person": ("about",),
}  # fmt: skip
"""Tabs that stand before the form of a saved record; the first of them is what opens."""
AFTER: Mapping[str, tuple[str, ...]] = {
    "case": ("support", "remedies", "helpers"), "person": ("timeline",), "evidence": ("file",),
    "task": ("steps",), "publication": ("document",),
}  # fmt: skip
"""Tabs that stand after it."""
OF_OTHERS = frozenset(
    {"about", "document", "overview", "limits", "timeline", "support", "remedies", "helpers"}
)
"""Tabs that tell of records that link here: they are asked anew whatever has changed."""


def keys_of(type_: str, *, saved: bool) -> tuple[str, ...]:
    """The tabs of a record, in order; a new one has its form alone."""
    if not saved:
        return ("form",)
    return (*BEFORE.get(type_, ()), "form", *AFTER.get(type_, ()), "links", "history", "conflicts")


def word_of(key: str) -> str:
    """What a tab is called."""
    match key:
        case "overview":
            return QCoreApplication.translate("RecordTabs", "Overview")
        case "steps":
            return QCoreApplication.translate("RecordTabs", "Steps")
        case "document":
            return QCoreApplication.translate("RecordTabs", "Document")
        case "about":
            return QCoreApplication.translate("RecordTabs", "Overview")
        case "limits":
            return QCoreApplication.translate("RecordTabs", "Measures and limits")
        case "timeline":
            return QCoreApplication.translate("RecordTabs", "Timeline")
        case "support":
            return QCoreApplication.translate("RecordTabs", "Support")
        case "remedies":
            return QCoreApplication.translate("RecordTabs", "Remedies")
        case "helpers":
            return QCoreApplication.translate("RecordTabs", "Who can help")
        case "file":
            return QCoreApplication.translate("RecordTabs", "Look at the file")
        case "links":
            return QCoreApplication.translate("RecordTabs", "Used by")
        case "history":
            return QCoreApplication.translate("RecordTabs", "History")
        case "conflicts":
            return QCoreApplication.translate("RecordTabs", "Conflicts")
        case _:
            return QCoreApplication.translate("RecordTabs", "Record")


def _overview(desk: Desk) -> QWidget:
    from app.gui.casework.overview_pane import OverviewPane

    return OverviewPane(desk)


def _about(desk: Desk) -> QWidget:
    from app.gui.people.overview_pane import PersonPane

    return PersonPane(desk)


def _steps(desk: Desk) -> QWidget:
    from app.gui.casework.steps_pane import StepsPane

    return StepsPane(desk)


def _document(desk: Desk) -> QWidget:
    from app.gui.publishing.pane import PublishingPane

    return PublishingPane(desk)


def _limits(desk: Desk) -> QWidget:
    from app.gui.casework.clocks_pane import ClocksPane

    return ClocksPane(desk)


def _timeline(desk: Desk) -> QWidget:
    from app.gui.timeline.pane import TimelinePane

    return TimelinePane(desk)


def _file(desk: Desk) -> QWidget:
    from app.gui.evidence.file_pane import FilePane

    return FilePane(desk)


def _register(key: str) -> Callable[[Desk], QWidget]:
    def make(desk: Desk) -> QWidget:
        from app.gui.registers.pane import RegisterPane

        return RegisterPane(desk, key)

    return make


MAKERS: Mapping[str, Callable[[Desk], QWidget]] = {
    "overview": _overview, "about": _about, "steps": _steps, "limits": _limits,
    "timeline": _timeline, "file": _file, "document": _document,
    "support": _register("support"), "remedies": _register("remedies"), "helpers": _register("helpers"),
}  # fmt: skip
"""Who makes the panes that are no part of every record."""
