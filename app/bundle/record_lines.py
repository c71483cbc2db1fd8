"""The lines of `records.jsonl`: one record each, in its one spelling, and never more than a reader can bear.

A line is judged by what it would cost before it is decoded, and a record that would be written
otherwise than it came is refused: else one name given twice could be read in two ways.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from app.bundle.container import Piece
from app.bundle.manifest import refusal
from app.errors import AppError, Problem
from app.records.leaves import Copy, Json, Leaf, Path, leaf, parse_path, path_text
from app.records.stored import copy_of, decode, encode

MAX_LINE = 4 * 1024 * 1024
"""Bytes of one record."""
MAX_MARKS = 200_000
"""Commas, brackets and braces of one record, those within text included: they bound what decoding makes."""
MAX_BYTES = 256 * 1024 * 1024
"""Bytes of all records of a bundle; in memory they take ten times as much."""
MAX_LEAVES = 50_000
MAX_PATH = 8
MAX_NAME = 512
"""Characters of one part of a path."""
MAX_STANDING = 256
"""Values that stand on one leaf."""
MAX_SUPERSEDED = 4096
MAX_DEPTH = 16
"""Arrays and objects within one another in one value."""

_TYPE = re.compile(r"[a-z][a-z_]{0,39}")
_ID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")
_EDITION = re.compile(r"[0-9a-f]{16}")
_PARTS = {"type", "id", "base", "values", "editions"}
_IDS_IN = re.compile(rb'"id":"([0-9a-f-]{36})"')
_MARKS = (b",", b"[", b"{")


def write_records(copies: Iterable[Copy]) -> bytes:
    """The lines of these records. Raises BUNDLE_TOO_LARGE where no reader would take them."""
    lines = []
    for copy in copies:
        line = encode(copy)
        if not (_bearable(line) and _fits(copy)):
            raise AppError(Problem.BUNDLE_TOO_LARGE)
        lines += [line, b"\n"]
    if sum(map(len, lines)) > MAX_BYTES:
        raise AppError(Problem.BUNDLE_TOO_LARGE)
    return b"".join(lines)


def read_records(pieces: Iterable[Piece]) -> Iterator[Copy]:
    """The records of a bundle, one after another. Raises BUNDLE_DAMAGED, BUNDLE_TOO_COSTLY."""
    seen = set[str]()
    for line in _lines(pieces):
        copy = _record(line)
        if copy.id in seen:
            raise refusal()
        seen.add(copy.id)
        yield copy


def read_known(pieces: Iterable[Piece], wanted: frozenset[str] | None = None) -> Iterator[Copy]:
    """Records of lines that were read and judged before, all or some ids; other bytes fail their hash later.

    Raises BUNDLE_DAMAGED, BUNDLE_TOO_COSTLY.
    """
    marks = None if wanted is None else {id_.encode() for id_ in wanted}
    for line in _lines(pieces):
        if marks is not None and marks.isdisjoint(_IDS_IN.findall(line)):
            continue
        if not _bearable(line):
            raise AppError(Problem.BUNDLE_TOO_COSTLY)
        try:
            copy = decode(line)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            raise refusal() from None
        if wanted is None or copy.id in wanted:
            yield copy


def _record(line: bytes) -> Copy:
    if not _bearable(line):
        raise AppError(Problem.BUNDLE_TOO_COSTLY)
    try:
        body = msgspec.json.decode(line)
        copy = copy_of(body)
        good = msgspec.json.encode(body, order="sorted") == line and _spelt_once(body, copy) and _fits(copy)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise refusal() from None
    if not good:
        raise refusal()
    return copy


def _spelt_once(body: dict[str, dict[str, Any]], copy: Copy) -> bool:
    """Whether nothing is said twice or beside the point; to encode the copy and compare costs more."""
    values, editions = body["values"], body["editions"]
    return (
        body.keys() == _PARTS
        and len(copy.leaves) == len(values) + len(editions)
        and all(text == path_text(parse_path(text)) for text in (*values, *editions) if "%" in text)
        and all(entry[1] == sorted(entry[1]) for entry in editions.values())
        and not any(len(one) == 1 and one[0][0] == copy.base and not gone for one, gone in editions.values())
    )


def _bearable(line: bytes) -> bool:
    return len(line) <= MAX_LINE and sum(map(line.count, _MARKS)) <= MAX_MARKS


def _fits(copy: Copy) -> bool:
    """Whether type, id, editions, paths and values are such as this program writes."""
    return (
        _TYPE.fullmatch(copy.type) is not None
        and _ID.fullmatch(copy.id) is not None
        and _EDITION.fullmatch(copy.base) is not None
        and len(copy.leaves) <= MAX_LEAVES
        and all(map(_path_fits, copy.leaves))
        and all(_leaf_fits(leaf, copy.base) for leaf in copy.leaves.values())
    )


def _path_fits(path: Path) -> bool:
    return path[0] != "" and len(path) <= MAX_PATH and max(map(len, path)) <= MAX_NAME


def _leaf_fits(one: Leaf, base: str) -> bool:
    if not one.superseded and len(one.values) == 1 and one.values[0][0] == base:
        value = one.values[0][1]
        return type(value) is str or _shallow(value, MAX_DEPTH)
    return (
        len(one.values) <= MAX_STANDING
        and len(one.superseded) <= MAX_SUPERSEDED
        and len(set(one.superseded)) == len(one.superseded)
        and all(map(_EDITION.fullmatch, one.superseded))
        and all(_EDITION.fullmatch(edition) and _shallow(value, MAX_DEPTH) for edition, value in one.values)
        # In canonical order, without repeats, and none of it superseded by the leaf itself.
        and leaf(list(one.values), one.superseded).values == one.values
    )


def _shallow(value: Json, depth: int) -> bool:
    if not isinstance(value, (dict, list)):
        return True
    members = value.values() if isinstance(value, Mapping) else value
    return depth > 0 and all(_shallow(member, depth - 1) for member in members)


def _lines(pieces: Iterable[Piece]) -> Iterator[bytes]:
    held, total = b"", 0
    for piece in pieces:
        total += len(piece)
        if total > MAX_BYTES or len(held) > MAX_LINE:
            raise AppError(Problem.BUNDLE_TOO_COSTLY)
        *whole, held = (held + bytes(piece)).split(b"\n")
        yield from whole
    if held:
        raise refusal()
