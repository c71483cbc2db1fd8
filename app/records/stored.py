"""A copy as bytes: JSON with the values once, and editions only where they differ from the base."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from app.records.leaves import Copy, Json, Leaf, Path, parse_path, path_text


def encode(copy: Copy) -> bytes:
    """The canonical bytes of a copy; the same leaves always give the same bytes."""
    return encoded(plain(copy))


def encoded(plain: Mapping[str, Any]) -> bytes:
    """The canonical bytes of a copy given as JSON values."""
    return msgspec.json.encode(plain, order="sorted")


def plain(copy: Copy) -> dict[str, Any]:
    """A copy as JSON values."""
    return {"type": copy.type, "id": copy.id, **plain_leaves(copy.base, copy.leaves)}


def plain_leaves(base: str, leaves: Mapping[Path, Leaf]) -> dict[str, Any]:
    """Leaves as JSON values, relative to a base edition."""
    values: dict[str, Json] = {}
    editions: dict[str, Any] = {}
    for path, leaf in leaves.items():
        if len(leaf.values) == 1 and leaf.values[0][0] == base and not leaf.superseded:
            values[path_text(path)] = leaf.values[0][1]
        else:
            editions[path_text(path)] = [list(map(list, leaf.values)), sorted(leaf.superseded)]
    return {"base": base, "values": values, "editions": editions}


def decode(body: bytes | str) -> Copy:
    """The copy that `encode` wrote. Raises msgspec.DecodeError or ValueError on anything else."""
    return copy_of(msgspec.json.decode(body))


def copy_of(body: object) -> Copy:
    """A copy from JSON values. Raises ValueError where they are not one."""
    if not isinstance(body, dict):
        raise ValueError("not a record")
    type_, id_, base = (_string(body.get(name)) for name in ("type", "id", "base"))
    return Copy(type_, id_, base, leaves_of_plain(body))


def leaves_of_plain(body: Mapping[str, Any]) -> dict[Path, Leaf]:
    """The leaves that `plain_leaves` wrote. Raises ValueError on anything else."""
    base, values, editions = _string(body.get("base")), body.get("values"), body.get("editions")
    if not isinstance(values, dict) or not isinstance(editions, dict):
        raise ValueError("not leaves")
    leaves = {parse_path(path): Leaf(((base, value),)) for path, value in values.items()}
    leaves.update({parse_path(path): _leaf(entry) for path, entry in editions.items()})
    return leaves


def shown_by_plain(body: Mapping[str, Any]) -> tuple[dict[str, Json], dict[Path, Json]]:
    """What each leaf shows, as `Copy.shown` tells it, without making leaves of those never changed.

    Most paths are one name and need no parting: they come first, by that name.
    """
    values, editions = body.get("values"), body.get("editions")
    if not isinstance(values, dict) or not isinstance(editions, dict):
        raise ValueError("not leaves")
    told = values
    if editions:
        told = {**values, **{path: _leaf(entry).shown for path, entry in editions.items()}}
    short, long = dict[str, Json](), dict[Path, Json]()
    for text, value in told.items():
        if value is not None:
            if "/" in text or "%" in text:
                long[parse_path(text)] = value
            else:
                short[text] = value
    return short, long


def _leaf(entry: object) -> Leaf:
    if not isinstance(entry, list) or len(entry) != 2 or not all(isinstance(part, list) for part in entry):
        raise ValueError("not a leaf")
    standing = tuple((_string(edition), value) for edition, value in _pairs(entry[0]))
    if not standing:
        raise ValueError("a leaf without a value")
    return Leaf(standing, tuple(_string(edition) for edition in entry[1]))


def _pairs(values: Iterable[object]) -> Iterable[tuple[object, Json]]:
    for pair in values:
        if not isinstance(pair, list) or len(pair) != 2:
            raise ValueError("not an edition with its value")
        yield pair[0], pair[1]


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not text")
    return value
