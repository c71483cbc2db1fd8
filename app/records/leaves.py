"""Leaves and editions: the smallest parts of a record that are changed, merged, shown and withheld."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

Path = tuple[str, ...]
Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Edition = str

SUPERSEDED_KEPT = 64
"""An edit keeps the newest 64 superseded editions; an older copy then shows as a conflict."""


def new_edition() -> Edition:
    """64 random bits in hex, drawn once per write."""
    return secrets.token_hex(8)


def path_text(path: Path) -> str:
    """A path as one string, parts joined by a slash."""
    text = "/".join(path)
    if "%" not in text and text.count("/") == len(path) - 1:
        return text
    return "/".join(part.replace("%", "%25").replace("/", "%2F") for part in path)


def parse_path(text: str) -> Path:
    """The path that `path_text` wrote."""
    if "%" not in text:
        return tuple(text.split("/"))
    return tuple(part.replace("%2F", "/").replace("%25", "%") for part in text.split("/"))


def _order(standing: tuple[Edition, Json]) -> tuple[bool, Edition, str]:
    edition, value = standing
    return value is not None, edition, json.dumps(value, sort_keys=True, ensure_ascii=False)


def _text(value: Json) -> str:
    """A value as text, to tell whether two are the same."""
    return json.dumps(value, sort_keys=True)


@dataclass(frozen=True, slots=True)
class Leaf:
    """The values that stand for one path, each with its edition, and the editions superseded.

    No honest history leaves a path without a value; two copies that supersede each other's would.
    """

    values: tuple[tuple[Edition, Json], ...]
    superseded: tuple[Edition, ...] = ()

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Leaf)
            and self.values == other.values
            and set(self.superseded) == set(other.superseded)
        )

    def __hash__(self) -> int:
        return hash((tuple(edition for edition, _ in self.values), frozenset(self.superseded)))

    @property
    def standing(self) -> tuple[Edition, Json]:
        """The edition and value shown: chosen the same way on every machine."""
        return self.values[0] if len(self.values) == 1 else max(self.values, key=_order, default=("", None))

    @property
    def shown(self) -> Json:
        """The value shown; None means removed."""
        return self.standing[1]

    @property
    def conflict(self) -> bool:
        """More than one value stands; the same value written twice is one."""
        return len(self.values) > 1 and bool(self.waiting)

    @property
    def waiting(self) -> tuple[tuple[Edition, Json], ...]:
        """The values that stand beside the one shown, each once."""
        shown = self.shown
        others = {_text(value): (edition, value) for edition, value in self.values}
        others.pop(_text(shown), None)
        return tuple(others.values())

    @property
    def editions(self) -> frozenset[Edition]:
        """The editions of all values that stand."""
        return frozenset(edition for edition, _ in self.values)


def leaf(values: list[tuple[Edition, Json]], superseded: tuple[Edition, ...]) -> Leaf:
    """A leaf in canonical order, without what is superseded and without repeats."""
    gone = set(superseded)
    kept: dict[tuple[Edition, str], tuple[Edition, Json]] = {}
    for edition, value in values:
        if edition not in gone:
            kept[edition, _text(value)] = (edition, value)
    return Leaf(tuple(kept[key] for key in sorted(kept)), superseded)


def edited(before: Leaf | None, value: Json, edition: Edition, *, settle: bool = False) -> Leaf:
    """The leaf after an edit: supersedes the value that was shown, or all of them when settling."""
    if before is None:
        return Leaf(((edition, value),))
    shown = _text(before.shown)
    seen = [one for one in before.values if settle or _text(one[1]) == shown]
    superseded = tuple(dict.fromkeys([*before.superseded, *(old for old, _ in seen)]))
    superseded = tuple(old for old in superseded if old != edition)[-SUPERSEDED_KEPT:]
    return leaf([*before.values, (edition, value)], superseded)


@dataclass(frozen=True, slots=True)
class Copy:
    """One record as one vault knows it; every leaf that was ever set."""

    type: str
    id: str
    base: Edition
    leaves: Mapping[Path, Leaf] = field(default_factory=dict)

    def shown(self) -> dict[Path, Json]:
        """Every leaf that has a value, with the value shown."""
        return {path: value for path, leaf in self.leaves.items() if (value := leaf.shown) is not None}

    def conflicts(self) -> dict[Path, Leaf]:
        """The leaves on which more than one value stands."""
        return {path: leaf for path, leaf in self.leaves.items() if leaf.conflict}


def created(type_: str, id_: str, values: Mapping[Path, Json], edition: Edition) -> Copy:
    """A new record whose leaves all share its base edition."""
    return Copy(type_, id_, edition, {path: Leaf(((edition, value),)) for path, value in values.items()})


def diff(before: Mapping[Path, Json], after: Mapping[Path, Json]) -> dict[Path, Json]:
    """The leaves that differ, with their new value; None where the leaf is gone."""
    changed: dict[Path, Json] = {
        path: value for path, value in after.items() if path not in before or before[path] != value
    }
    changed.update({path: None for path in before if path not in after})
    return changed


def apply(copy: Copy, changes: Mapping[Path, Json], edition: Edition, *, settle: bool = False) -> Copy:
    """The copy after one write of changed leaves."""
    known = copy.leaves
    new = {path: edited(known.get(path), value, edition, settle=settle) for path, value in changes.items()}
    return Copy(copy.type, copy.id, copy.base, {**known, **new})
