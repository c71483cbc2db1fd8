"""Pages of a damaged database, read one by one and without SQLite: every row on every page that is authentic.

What is inside a page follows SQLite's own format (sqlite.org/fileformat.html, sections 1.6, 2 and 4).
"""

import mmap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Self

from app.crypto.pages import PAGE, USABLE, PageCipher

_LOG_HEAD, _FRAME_HEAD = 32, 24
_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x0A, 0x02
_OF_AN_INDEX = (USABLE - 12) * 64 // 255 - 23
_MOST_LOCAL = {_TABLE_LEAF: USABLE - 35, _INDEX_LEAF: _OF_AN_INDEX, _INDEX_INNER: _OF_AN_INDEX}
_LEAST_LOCAL = (USABLE - 12) * 32 // 255 - 23

Value = int | float | str | bytes | None


class Cell(NamedTuple):
    """One row of a table, or one entry of an index (`row` is None), as it lies on a page."""

    row: int | None
    values: tuple[Value, ...]


class Pages:
    """The newest authentic content of each page of a database and of the log beside it."""

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        self._cipher = PageCipher(key, salt)
        self._data = _content(path)
        self._log = _content(path.with_name(path.name + "-wal"))
        self._frames = dict(self._authentic_frames())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for content in (self._data, self._log):
            if isinstance(content, mmap.mmap):
                content.close()

    def __len__(self) -> int:
        """How many there should be: what the file holds, or what its first page says where that is more."""
        first = self.page(1)
        told = int.from_bytes(first[28:32], "big") if first else 0
        return max(len(self._data) // PAGE, told, *self._frames, 0)

    def page(self, number: int) -> bytes | None:
        """What a page holds, decrypted; None where nothing authentic is left of it."""
        at = self._frames.get(number)
        content = self._in_log(at) if at else bytes(self._data[(number - 1) * PAGE : number * PAGE])
        return self._cipher.opened(number, content)

    def cells(self, number: int) -> Iterator[Cell]:
        """The rows on a page; a row of which a part is gone is left out.

        An inner page of an index holds entries as well, and no leaf has them; one of a table holds none.
        """
        page = self.page(number)
        start = 100 if number == 1 else 0
        if page is None or page[start] not in _MOST_LOCAL:
            return
        kind, count = page[start], int.from_bytes(page[start + 3 : start + 5], "big")
        first, before = (12, 4) if kind == _INDEX_INNER else (8, 0)  # the page that an entry stands behind
        for place in range(start + first, min(start + first + 2 * count, USABLE), 2):
            try:
                yield self._cell(page, kind, int.from_bytes(page[place : place + 2], "big") + before)
            except (ValueError, IndexError):
                continue

    def _in_log(self, at: int) -> bytes:
        return bytes(self._log[at : at + PAGE])

    def _authentic_frames(self) -> Iterator[tuple[int, int]]:
        """The pages of the log up to the end of its last transaction, and where; later ones come later."""
        frames = range(_LOG_HEAD, len(self._log) - _FRAME_HEAD - PAGE + 1, _FRAME_HEAD + PAGE)
        heads = [bytes(self._log[at : at + _FRAME_HEAD]) for at in frames]
        ours = [head[8:16] == heads[0][8:16] for head in heads]  # others are of an earlier round
        ends = [index for index, head in enumerate(heads) if ours[index] and any(head[4:8])]
        for index in range(max(ends, default=-1) + 1):
            at, number = frames[index] + _FRAME_HEAD, int.from_bytes(heads[index][:4], "big")
            if ours[index] and self._cipher.is_authentic(number, self._in_log(at)):
                yield number, at

    def _cell(self, page: bytes, kind: int, at: int) -> Cell:
        size, at = _varint(page, at)
        row = None
        if kind == _TABLE_LEAF:
            row, at = _varint(page, at)
            row -= (row >> 63) << 64
        return Cell(row, _values(self._payload(page, kind, size, at)))

    def _payload(self, page: bytes, kind: int, size: int, at: int) -> bytes:
        local = _local(kind, size)
        if at + local > USABLE:
            raise ValueError("a row beyond its page")
        found = bytearray(page[at : at + local])
        following = page[at + local : at + local + 4] if local < size else b""
        while len(found) < size:
            overflow = self.page(int.from_bytes(following, "big"))
            if overflow is None:
                raise ValueError("a part of the row is gone")
            following, rest = overflow[:4], overflow[4:USABLE]
            found += rest[: size - len(found)]
        return bytes(found)


def _content(path: Path) -> mmap.mmap | bytes:
    """A file, mapped and not read; nothing where there is none."""
    if not path.is_file() or not path.stat().st_size:
        return b""
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _local(kind: int, size: int) -> int:
    """How many bytes of a row lie on its page; the others lie on pages of their own."""
    most = _MOST_LOCAL[kind]
    if size <= most:
        return size
    local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (USABLE - 4)
    return local if local <= most else _LEAST_LOCAL


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = 0
    for count in range(9):
        byte = data[at + count]
        if count == 8:
            return number << 8 | byte, at + 9
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + count + 1
    raise AssertionError


def _values(payload: bytes) -> tuple[Value, ...]:
    """The columns of a row. Raises ValueError."""
    end, at = _varint(payload, 0)
    kinds, values = [], list[Value]()
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    for kind in kinds:
        value, at = _value(payload, kind, at)
        values.append(value)
    return tuple(values)


_WHOLE_NUMBERS: Sequence[int] = (0, 1, 2, 3, 4, 6, 8)


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    length = _WHOLE_NUMBERS[kind] if kind < 7 else 8 if kind == 7 else (kind - 12) // 2
    data = payload[at : at + length]
    if kind in (10, 11) or len(data) != length:
        raise ValueError("no row")
    if kind < 7:
        return int.from_bytes(data, "big", signed=True), at + length
    if kind == 7:
        raise ValueError("no table of a vault holds such a number")
    return (data.decode() if kind % 2 else data), at + length
