"""The bytes of the archive, worked out by hand, and the smallest padding that ends on a step."""

import struct

import pytest

from app.bundle import zip_layout
from app.bundle.padding import padme
from app.bundle.zip_layout import Member, directory, local_header, padding_length, total_length

LIMIT = 0xFFFFFFFF
SMALL, LARGE = Member("a.txt", 3, 0x352441C2), Member("b.bin", 5 << 30, 7)


def test_the_header_of_a_small_member() -> None:
    fixed = bytes.fromhex("504b0304 1400 0008 0000 0000 2100 c2412435 03000000 03000000 0500 0000")
    assert local_header(SMALL) == fixed + b"a.txt"
    assert len(fixed) == zip_layout.LOCAL_FIXED


def test_the_header_of_a_large_one_has_its_length_apart() -> None:
    for length in (LIMIT, LIMIT + 1, 5 << 30):
        fixed = bytes.fromhex("504b0304 2d00 0008 0000 0000 2100 07000000 ffffffff ffffffff 0500 1400")
        extra = struct.pack("<HHQQ", 1, 16, length, length)
        assert local_header(Member("b.bin", length, 7)) == fixed + b"b.bin" + extra
    assert local_header(Member("b.bin", LIMIT - 1, 7))[18:30].hex() == "fefffffffeffffff05000000"


def row(member: Member, version: int, size: int, offset: int, extra: bytes = b"") -> bytes:
    """A row of the directory (APPNOTE 4.3.12)."""
    head = struct.pack("<4sHHHHHH", b"PK\1\2", version, version, 0x0800, 0, 0, 0x21)
    numbers = struct.pack("<IIIHH", member.crc32, size, size, len(member.name), len(extra))
    return head + numbers + struct.pack("<HHHII", 0, 0, 0, 0, offset) + member.name.encode() + extra


def test_the_directory_of_small_members() -> None:
    other = Member("c", 0, 0)
    rows = row(SMALL, 20, 3, 0) + row(other, 20, 0, 30 + 5 + 3)
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 2, 2, len(rows), 38 + 31, 0)
    assert directory([SMALL, other]) == rows + end
    assert directory([]) == struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 0, 0, 0, 0, 0)
    assert total_length([SMALL, other]) == 38 + 31 + len(rows) + 22


def test_the_directory_where_a_length_or_a_place_is_large() -> None:
    far = 30 + 5 + 20 + (5 << 30)
    rows = row(LARGE, 45, LIMIT, 0, struct.pack("<HHQQ", 1, 16, 5 << 30, 5 << 30))
    rows += row(SMALL, 45, 3, LIMIT, struct.pack("<HHQ", 1, 8, far))
    rows += row(LARGE, 45, LIMIT, LIMIT, struct.pack("<HHQQQ", 1, 24, 5 << 30, 5 << 30, far + 38))
    start = far + 38 + far
    big = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, 3, 3, len(rows), start)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, start + len(rows), 1)
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 3, 3, len(rows), LIMIT, 0)
    assert directory([LARGE, SMALL, LARGE]) == rows + big + locator + end


@pytest.mark.parametrize(("offset", "far"), [(LIMIT - 1, False), (LIMIT, True), (LIMIT + 1, True)])
def test_a_place_at_the_limit_is_told_apart(offset: int, far: bool) -> None:
    made = directory([Member("a", offset - 31, 0), Member("b", 0, 0)])
    extra = struct.pack("<HHQ", 1, 8, offset) if far else b""
    place = LIMIT if far else offset
    assert row(Member("b", 0, 0), 45 if far else 20, 0, place, extra) in made


@pytest.mark.parametrize(("length", "large"), [(LIMIT - 32, False), (LIMIT - 31, True), (LIMIT - 30, True)])
def test_the_end_records_grow_where_the_directory_begins_at_the_limit(length: int, large: bool) -> None:
    made = directory([Member("a", length, 0)])
    assert (b"PK\6\6" in made) is large
    start = 31 + length
    assert made.endswith(struct.pack("<IH", min(start, LIMIT), 0))


@pytest.mark.parametrize(("count", "large"), [(65_534, False), (65_535, True), (65_536, True)])
def test_the_end_records_grow_with_many_members(count: int, large: bool) -> None:
    made = directory([Member("a", 0, 0)] * count)
    assert (b"PK\6\6" in made) is large
    assert made[-22:].startswith(b"PK\5\6" + struct.pack("<HHHH", 0, 0, *[min(count, 0xFFFF)] * 2))
    if large:
        at = made.index(b"PK\6\6")
        assert struct.unpack_from("<QQ", made, at + 24) == (count, count)


def smallest(members: list[Member]) -> int:
    """The smallest padding that ends on a step, found by trying them."""
    bare = total_length([*members, Member("padding", 0, 0)])
    step = padme(bare)
    while True:
        for length in range(max(0, step - bare - 90), step - bare + 1):
            if total_length([*members, Member("padding", length, 0)]) == step:
                return length
        step = padme(step + 1)


@pytest.mark.parametrize("length", [0, 1, 64 * 1024, 65_000, 65_279, 65_300, 100_000, 1_000_000])
def test_padding_brings_the_whole_to_the_next_step(length: int) -> None:
    members = [Member("a", length, 1)]
    assert padding_length(members, "padding") == smallest(members)


@pytest.mark.parametrize("limit", [70_000, 71_480, 71_520, 71_560])
def test_padding_is_the_smallest_round_the_threshold_too(monkeypatch: pytest.MonkeyPatch, limit: int) -> None:
    """With a threshold far below 4 GiB, one of them just before a step, so that every case can be tried."""

    def header_length(one: Member) -> bytes:
        return bytes(30 + len(one.name) + 20 * (one.length >= limit))

    def row_length(one: Member, offset: int) -> bytes:
        big, far = one.length >= limit, offset >= limit
        return bytes(46 + len(one.name) + (4 + 16 * big + 8 * far if big or far else 0))

    monkeypatch.setattr(zip_layout, "_LIMIT32", limit)
    monkeypatch.setattr(zip_layout, "local_header", header_length)
    monkeypatch.setattr(zip_layout, "_directory_row", row_length)
    for length in [*range(69_700, 70_100, 7), *range(limit - 150, limit + 50), *range(1, 300, 37)]:
        members = [Member("a", length, 1)]
        assert padding_length(members, "padding") == smallest(members), length
