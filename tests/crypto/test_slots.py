"""Slots open for the right secret only, and Argon2id is the one of the RFC."""

import os
from dataclasses import replace
from secrets import token_bytes

import pytest
from argon2.low_level import Type, hash_secret_raw
from hypothesis import given
from hypothesis import strategies as st

from app.crypto.argon import FLOOR, MIB, Cost, calibrate, normalized, stretch, wipe
from app.crypto.keys import database_key, hkdf, new_master
from app.crypto.slots import Kind, Passphrase, Recovery, Slot, Stretching, material, parse_slot, seal, unseal
from app.errors import AppError, Problem

CONTEXT = b"context"
STRETCHING = Stretching(bytes(32), FLOOR)


def recovery_slot() -> tuple[Slot, bytearray, bytearray]:
    master, source = new_master(), bytearray(token_bytes(16))
    return seal(master, Kind.RECOVERY, source, CONTEXT), master, source


def test_argon_is_argon2id_of_the_rfc() -> None:
    ours = stretch(bytearray(b"horse"), b"s" * 32, FLOOR)
    theirs = hash_secret_raw(b"horse", b"s" * 32, FLOOR.passes, FLOOR.memory, FLOOR.lanes, 32, Type.ID)
    assert bytes(ours) == theirs


@pytest.mark.parametrize(
    "cost",
    [Cost(64 * MIB - 1, 3, 1), Cost(2048 * MIB + 1, 3, 1), Cost(64 * MIB, 2, 1), Cost(64 * MIB, 17, 1),
     Cost(64 * MIB, 3, 0), Cost(64 * MIB, 3, 9)],
)  # fmt: skip
def test_cost_outside_limits_is_refused_before_it_is_spent(cost: Cost) -> None:
    with pytest.raises(AppError) as error:
        stretch(bytearray(b"x"), bytes(32), cost)
    assert error.value.problem == Problem.HEADER_DAMAGED


@given(st.floats(0.00001, 20), st.integers(1, 64 * MIB * MIB))
def test_calibration_stays_inside_its_caps(per_unit: float, memory: int) -> None:
    cost = calibrate(lambda cost: per_unit * cost.memory * cost.passes / (FLOOR.memory * 3), memory)
    cost.refuse_outside_limits()
    assert cost.memory <= max(FLOOR.memory, min(1024 * MIB, memory // 4))


def test_calibration_reaches_one_to_one_and_a_half_seconds() -> None:
    def measure(cost: Cost) -> float:
        return 0.17 * cost.memory * cost.passes / (FLOOR.memory * 3)

    assert 1.0 <= measure(calibrate(measure, 64 * MIB * MIB)) <= 1.5
    assert 1.0 <= measure(calibrate(measure, 512 * MIB)) <= 1.5


def test_passphrases_equal_under_nfkc_open_alike() -> None:
    assert normalized("ＡＢ①") == normalized("AB1")


def test_a_key_file_changes_the_key() -> None:
    plain = material(Passphrase("口令"), STRETCHING)
    with_file = material(Passphrase("口令", b"file"), STRETCHING)
    assert plain[:32] == with_file[:32]
    assert plain[32:] == bytes(32)
    assert plain != with_file


def test_recovery_bits_are_not_stretched() -> None:
    assert material(Recovery(b"r" * 16), STRETCHING) == b"r" * 16


def test_slot_opens_and_survives_its_encoding() -> None:
    slot, master, source = recovery_slot()
    assert unseal([parse_slot(slot.encoded())], Kind.RECOVERY, source, CONTEXT) == (0, master)


@given(st.integers(0, 112), st.integers(1, 255))
def test_any_altered_byte_of_a_slot_closes_it(place: int, change: int) -> None:
    slot, _, source = recovery_slot()
    data = bytearray(slot.encoded())
    data[place] ^= change
    with pytest.raises(AppError) as error:
        unseal([parse_slot(bytes(data))], Kind.RECOVERY, source, CONTEXT)
    assert error.value.problem == Problem.WRONG_PASSPHRASE


def test_a_slot_is_bound_to_its_header_and_its_kind() -> None:
    slot, _, source = recovery_slot()
    with pytest.raises(AppError):
        unseal([slot], Kind.RECOVERY, source, CONTEXT + b"!")
    with pytest.raises(AppError):
        unseal([replace(slot, kind=Kind.PASSPHRASE)], Kind.PASSPHRASE, source, CONTEXT)


def test_each_writing_draws_a_new_salt() -> None:
    master, source = new_master(), bytearray(16)
    first, second = (seal(master, Kind.RECOVERY, source, CONTEXT) for _ in range(2))
    assert first.salt != second.salt
    assert first.wrapped != second.wrapped


def test_database_keys_differ_by_salt_and_carry_it() -> None:
    master = new_master()
    key = database_key(master, b"s" * 16)
    assert key == b"x'" + (hkdf(master, b"s" * 16, b"anjuan/db/v1") + b"s" * 16).hex().encode() + b"'"
    assert key != database_key(master, b"t" * 16)


def test_wiping_leaves_zeros() -> None:
    secret = bytearray(b"secret")
    wipe(secret)
    assert secret == bytes(6)


def test_the_floor_and_the_limits_in_kib() -> None:
    assert MIB == 1024
    assert Cost(65_536, 3, 1) == FLOOR
    for memory in (65_536, 2_097_152):
        Cost(memory, 3, 1).refuse_outside_limits()
    for memory in (65_535, 2_097_153):
        with pytest.raises(AppError):
            Cost(memory, 3, 1).refuse_outside_limits()


@pytest.mark.parametrize(
    ("processors", "lanes"), [(None, 1), (1, 1), (2, 2), (3, 3), (4, 4), (5, 4), (64, 4)]
)
def test_a_lane_for_each_processor_up_to_four(
    processors: int | None, lanes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    assert calibrate(lambda _cost: 1.2, 64 * MIB * MIB) == Cost(65_536, 3, lanes)
