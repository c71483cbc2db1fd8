"""The header: strict bytes, two copies, refusal before spending."""

import os
import random
import struct
from dataclasses import replace
from pathlib import Path
from secrets import token_bytes

import pytest

from app.crypto.argon import FLOOR, MIB, Cost
from app.crypto.keys import digest, new_master
from app.crypto.slots import Kind, Passphrase, Recovery
from app.errors import AppError, Problem
from app.vault import header as headers_format
from app.vault import headers
from app.vault.header import MAGIC, Header, parse
from tests.fuzz.mutate import mutated_bytes
from tests.stretching import drawn

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


def test_every_header_draws_its_own_salt_for_stretching() -> None:
    assert len({drawn(FLOOR).stretching.salt for _ in range(8)}) == 8


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


def borders() -> list[int]:
    """Where each field of a header ends, from its description in app/vault/header.py."""
    lengths = [8, 2, 16, 8, 4, 16, 4, 16, 32, 4, 4, 4, 1, 1, 32, 32, 48, 32, 32]
    return [sum(lengths[:count]) for count in range(len(lengths) + 1)]


def test_a_byte_more_or_less_at_every_border_is_refused() -> None:
    """Under a right checksum too: the lengths are fixed, so nothing shifts into another field's place."""
    data = made()[0].encoded()
    assert borders()[-1] == len(data)
    for border in borders():
        for place in {max(0, border - 1), border, min(len(data), border + 1)}:
            for changed in (data[:place] + b"\0" + data[place:], data[: max(0, place - 1)] + data[place:]):
                if changed != data:
                    assert problem_of(changed) == Problem.HEADER_DAMAGED
                    # A byte slipped in before the version makes it another version.
                    shifted = Problem.VAULT_NEWER if place <= len(MAGIC) + 2 else Problem.HEADER_DAMAGED
                    assert problem_of(with_checksum(changed)) in {shifted, Problem.HEADER_DAMAGED}


MUTATIONS = 5000 if os.environ.get("ANJUAN_LONG") else 500


def test_mutations_of_the_header_are_refused() -> None:
    rng, data = random.Random(7), made()[0].encoded()
    allowed = {Problem.HEADER_DAMAGED, Problem.WRONG_PASSPHRASE, Problem.VAULT_NEWER}
    for _ in range(MUTATIONS):
        changed = mutated_bytes(data, rng)
        if changed != data:
            assert problem_of(changed) == Problem.HEADER_DAMAGED
        repaired = with_checksum(changed) if len(changed) > 32 else changed
        if repaired != data:
            assert problem_of(repaired) in allowed


@pytest.mark.parametrize(
    ("least", "most", "field"), [(64 * MIB, 2048 * MIB, "memory"), (3, 16, "passes"), (1, 8, "lanes")]
)
def test_each_limit_of_cost_is_exact_and_nothing_is_spent_beyond_it(
    least: int, most: int, field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One attempt to unlock spends at most one run of Argon2id within these limits, however many slots."""
    spent: list[Cost] = []

    def counted(_secret: bytearray, _salt: bytes, cost: Cost) -> bytearray:
        spent.append(cost)
        return bytearray(32)

    monkeypatch.setattr("app.crypto.slots.stretch", counted)
    header, _ = made()
    slot = replace(header.slots[0], kind=Kind.PASSPHRASE)
    for value, fair in ((least - 1, False), (least, True), (most, True), (most + 1, False)):
        cost = replace(FLOOR, **{field: value})
        stretching = replace(header.stretching, cost=cost)
        data = replace(header, stretching=stretching, slots=(slot,) * 8).encoded()
        with pytest.raises(AppError) as refused:
            parse(data).opened(Passphrase("any"))
        assert refused.value.problem == (Problem.WRONG_PASSPHRASE if fair else Problem.HEADER_DAMAGED)
        assert spent == ([cost] if fair else [])
        spent.clear()


@pytest.mark.parametrize("slots", [0, 1])
def test_every_cut_under_a_right_checksum_is_refused(slots: int) -> None:
    header, master = made()
    data = header.changed(master, header.slots[:slots]).encoded()
    assert parse(data).slots == header.slots[:slots]
    for length in range(len(data) - 32):
        with pytest.raises(AppError, match=Problem.HEADER_DAMAGED):
            parse(data[:length] + digest(data[:length]))
