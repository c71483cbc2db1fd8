"""What the window shows, as one value: language, theme, unlock and Back rebuild the window from it."""

from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

PAGES = (
    "home", "list", "record", "intake", "calendar", "money", "library", "share", "import", "settings",
    "trash", "charts", "registers", "law", "sheets", "exposure", "conflicts", "disclose",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Page, type, record, tab, list state and scroll; plain values, so that the vault can keep them."""

    page: str = "home"
    type: str = ""
    record: str = ""
    tab: str = ""
    text: str = ""
    sort: str = ""
    descending: bool = False
    filters: tuple[tuple[str, str], ...] = ()
    group: str = ""
    scroll: int = 0
    prefill: tuple[tuple[str, str], ...] = field(default=())
    """Links that a new record begins with, as (field, record id)."""

    def plain(self) -> dict[str, Any]:
        """The place as JSON values."""
        return asdict(self)

    def with_(self, **changes: Any) -> "Place":
        """The same place but for these."""
        return replace(self, **changes)


def from_plain(plain: object) -> Place:
    """The place that was kept; Home where it no longer can be understood."""
    if not isinstance(plain, dict):
        return Place()
    known = {spec.name for spec in fields(Place)}
    try:
        values = {name: value for name, value in plain.items() if name in known}
        for name in ("filters", "prefill"):
            values[name] = tuple((str(one), str(two)) for one, two in values.get(name, ()))
        place = Place(**values)
    except (TypeError, ValueError):
        return Place()
    return place if place.page in PAGES else Place()
