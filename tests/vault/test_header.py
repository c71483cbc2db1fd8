"""The header: strict bytes, two copies, refusal before spending."""

import struct
from dataclasses import replace
from pathlib import Path
from secrets import token_bytes

import pytest

from app.crypto.argon import FLOOR, Cost
from app.crypto.keys import digest, new_master
from app.crypto.slots import Recovery
from app.errors import AppError, Problem
from app.vault import header as headers_format
from app.vault import headers
from app.vault.header import MAGIC, Header, parse

BITS = Recovery(token_bytes(16))


def made() -> tuple[Header, bytearray]:
    master = new_master()
    empty = headers_format.fresh(FLOOR)
    return empty.changed(master, [empty.new_slot(master, BITS)]), master


def with_checksum(data: bytes) -> bytes:
    return data[:-32] + digest(data[:-32])


def problem_of(data: bytes) -> Problem:
    with pytest.raises(AppError) as error:
        parse(data).opened(BITS)
    return error.value.problem


def test_header_survives_its_encoding_and_opens() -> None:
    header, master = made()
    assert parse(header.encoded()) == header
    assert header.opened(BITS) == (0, master)


def test_every_flipped_byte_is_refused_by_the_checksum() -> None:
    data = made()[0].encoded()
    for place in range(len(data)):
        altered = bytearray(data)
        altered[place] ^= 1
        assert problem_of(bytes(altered)) == Problem.HEADER_DAMAGED


def test_every_byte_altered_under_a_right_checksum_is_refused() -> None:
    """Whoever repairs the checksum still meets the limits, the slot's binding and the MAC."""
    data = made()[0].encoded()
    allowed = {Problem.HEADER_DAMAGED, Problem.WRONG_PASSPHRASE, Problem.VAULT_NEWER}
    for place in range(len(data) - 32):
        altered = bytearray(data)
        altered[place] ^= 1
        assert problem_of(with_checksum(bytes(altered))) in allowed


def test_wrong_secret_and_altered_slot_say_the_same() -> None:
    header, _ = made()
    slot = header.slots[0]
    altered = replace(header, slots=(replace(slot, wrapped=bytes(48)),))
    with pytest.raises(AppError) as wrong:
        header.opened(Recovery(bytes(16)))
    assert problem_of(altered.encoded()) == wrong.value.problem == Problem.WRONG_PASSPHRASE


@pytest.mark.parametrize(
    "cost",
    [Cost(2**32 - 1, 3, 1), Cost(1024, 3, 1), Cost(65536, 255, 1), Cost(65536, 3, 255), Cost(65536, 0, 0)],
)
def test_a_costly_header_is_refused_before_spending(cost: Cost) -> None:
    header, _ = made()
    data = replace(header, stretching=replace(header.stretching, cost=cost)).encoded()
    with pytest.raises(AppError) as error:
        parse(data)
    assert error.value.problem == Problem.HEADER_DAMAGED


def test_more_than_eight_slots_and_long_files_are_refused() -> None:
    header, master = made()
    nine = replace(header, slots=header.slots * 9)
    assert problem_of(nine.encoded()) == Problem.HEADER_DAMAGED
    assert problem_of(header.encoded() + bytes(64 * 1024)) == Problem.HEADER_DAMAGED
    with pytest.raises(AppError) as error:
        header.changed(master, header.slots * 9)
    assert error.value.problem == Problem.SLOTS_FULL


def test_a_newer_header_is_named_as_such() -> None:
    data = bytearray(made()[0].encoded())
    data[len(MAGIC) : len(MAGIC) + 2] = struct.pack(">H", 2)
    assert problem_of(with_checksum(bytes(data))) == Problem.VAULT_NEWER


def test_every_cut_is_refused() -> None:
    data = made()[0].encoded()
    for length in range(len(data)):
        assert problem_of(data[:length]) == Problem.HEADER_DAMAGED


def test_reader_takes_the_newer_copy_and_mends_the_other(tmp_path: Path) -> None:
    header, master = made()
    newer = header.changed(master, header.slots)
    (tmp_path / "header-a").write_bytes(newer.encoded())
    (tmp_path / "header-b").write_bytes(header.encoded())
    assert headers.read(tmp_path) == newer
    assert headers.mend(tmp_path, newer)
    assert (tmp_path / "header-b").read_bytes() == newer.encoded()
    assert not headers.mend(tmp_path, newer)


def test_a_damaged_copy_is_never_tried(tmp_path: Path) -> None:
    header, _ = made()
    headers.write(tmp_path, header, (BITS, bytearray(BITS.bits)))
    (tmp_path / "header-a").write_bytes(b"\xff" * 300)
    assert headers.read(tmp_path) == header
    (tmp_path / "header-b").write_bytes(b"")
    with pytest.raises(AppError) as error:
        headers.read(tmp_path)
    assert error.value.problem == Problem.HEADER_DAMAGED


def test_an_empty_folder_holds_no_vault(tmp_path: Path) -> None:
    with pytest.raises(AppError) as error:
        headers.read(tmp_path)
    assert error.value.problem == Problem.VAULT_NOT_FOUND
