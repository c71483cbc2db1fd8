"""The panes of a record's page beside its form, by type: each is made when it is first shown."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.gui.desk import Desk
from app.records.declare import Record


class Pane(Protocol):
    """What stands in a tab."""

    def show_record(self, id_: str) -> None:
        """Ask for a record and show it."""


BEFORE: Mapping[str, tuple[str, ...]] = {
    "case": ("overview", "limits", "timeline"), "person": ("about",), "tip": ("triage",),
    "evidence": ("file",),
}  # fmt: skip
"""Tabs that stand before the form of a saved record; the first of them is what opens."""
AFTER: Mapping[str, tuple[str, ...]] = {
    "case": ("evidence", "appeals", "log", "support", "remedies", "helpers"), "person": ("timeline",),
    "evidence": ("custody",), "task": ("steps",), "publication": ("document",),
}  # fmt: skip
"""Tabs that stand after it."""
OF_OTHERS = frozenset(
    {"about", "document", "triage", *BEFORE["case"], *AFTER["case"]}
)  # fmt: skip
"""Tabs that tell of records that link here: they are asked anew whatever has changed."""


COUNTED: Mapping[str, str] = {"evidence": "evidence", "appeals": "intervention", "log": "note"}
"""Tabs of a case that list one type of what belongs to it, and say how many."""


def keys_of(type_: str, types: Collection[str], *, saved: bool) -> tuple[str, ...]:
    """The tabs of a record, in order, of the types that the vault has; a new one has its form alone."""
    if not saved:
        return ("form",)
    after = [key for key in AFTER.get(type_, ()) if COUNTED.get(key, type_) in types]
    return (*BEFORE.get(type_, ()), "form", *after, "links", "history", "conflicts")


def first_of(keys: Sequence[str], record: Record) -> str:
    """The tab that a record opens with: its overview or its file where it has one."""
    return "form" if keys[0] == "file" and getattr(record, "file", None) is None else keys[0]


def hint_of(type_: str, *, saved: bool) -> str:
    """What becomes possible once a new record is saved, where its form does not show it."""
    if saved or type_ != "publication":
        return ""
    return QCoreApplication.translate("RecordTabs", "Once saved, it is put together in the tab Document")


def counts_of(linked: Mapping[str, Sequence[int]]) -> dict[str, int | None]:
    """What stands beside the words of the tabs, from the keys of what links to a record, by type."""
    counts = {key: len(linked.get(type_, ())) for key, type_ in COUNTED.items()}
    counts["links"] = sum(map(len, linked.values()))
    return {key: count or None for key, count in counts.items()}


def word_of(key: str) -> str:
    """What a tab is called."""
    match key:
        case "overview":
            return QCoreApplication.translate("RecordTabs", "Overview")
        case "steps":
            return QCoreApplication.translate("RecordTabs", "Steps")
        case "document":
            return QCoreApplication.translate("RecordTabs", "Document")
        case "triage":
            return QCoreApplication.translate("RecordTabs", "Sort")
        case "about":
            return QCoreApplication.translate("RecordTabs", "Overview")
        case "limits":
            return QCoreApplication.translate("RecordTabs", "Limits")
        case "timeline":
            return QCoreApplication.translate("RecordTabs", "Timeline")
        case "evidence":
            return QCoreApplication.translate("RecordTabs", "Evidence")
        case "appeals":
            return QCoreApplication.translate("RecordTabs", "Interventions")
        case "log":
            return QCoreApplication.translate("RecordTabs", "Notes")
        case "support":
            return QCoreApplication.translate("RecordTabs", "Support")
        case "remedies":
            return QCoreApplication.translate("RecordTabs", "Remedies")
        case "helpers":
            return QCoreApplication.translate("RecordTabs", "Helpers")
        case "file":
            return QCoreApplication.translate("RecordTabs", "Look at the file")
        case "custody":
            return QCoreApplication.translate("RecordTabs", "Custody")
        case "links":
            return QCoreApplication.translate("RecordTabs", "Links")
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


def _triage(desk: Desk) -> QWidget:
    from app.gui.pages.triage_pane import TriagePane

    return TriagePane(desk)


def _support(desk: Desk) -> QWidget:
    from app.gui.respond.pane import SupportPane

    return SupportPane(desk)


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


def _custody(desk: Desk) -> QWidget:
    from app.gui.custody.pane import CustodyPane

    return CustodyPane(desk)


def _linked(type_: str) -> Callable[[Desk], QWidget]:
    def make(desk: Desk) -> QWidget:
        from app.gui.pages.linked_pane import LinkedPane

        return LinkedPane(desk, type_)

    return make


def _register(key: str) -> Callable[[Desk], QWidget]:
    def make(desk: Desk) -> QWidget:
        from app.gui.registers.pane import RegisterPane

        return RegisterPane(desk, key)

    return make


MAKERS: Mapping[str, Callable[[Desk], QWidget]] = {
    "overview": _overview, "about": _about, "steps": _steps, "limits": _limits, "triage": _triage,
    "timeline": _timeline, "file": _file, "custody": _custody, "document": _document,
    **{key: _linked(type_) for key, type_ in COUNTED.items()},
    "support": _support, "remedies": _register("remedies"), "helpers": _register("helpers"),
}  # fmt: skip
"""Who makes the panes that are no part of every record."""
