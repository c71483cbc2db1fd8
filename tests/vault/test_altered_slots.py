"""A slot that was altered under a right checksum says no more than a wrong passphrase does, and as late."""

import os
import random
import statistics
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.crypto.argon import stretch
from app.crypto.slots import Kind, Passphrase, Slot
from app.errors import AppError, Problem
from app.vault import headers
from app.vault.access import Notice
from app.vault.header import Header
from app.vault.vault import unlock
from tests.vault.conftest import SECRET, Place

ALTERED = {
    "kind": lambda slot: replace(slot, kind=Kind.RECOVERY),
    "unknown kind": lambda slot: replace(slot, kind=77),
    "salt": lambda slot: replace(slot, salt=_flipped(slot.salt)),
    "commitment": lambda slot: replace(slot, commitment=_flipped(slot.commitment)),
    "wrapped": lambda slot: replace(slot, wrapped=_flipped(slot.wrapped)),
}


def _flipped(data: bytes) -> bytes:
    return bytes([data[0] ^ 1]) + data[1:]


def put(folder: Path, header: Header) -> None:
    """Both copies, with a checksum that is right for what they say."""
    for name in headers.NAMES:
        (folder / name).write_bytes(header.encoded())


def altered(header: Header, part: str) -> Header:
    if part == "tag":
        return replace(header, tag=_flipped(header.tag))
    changed = [ALTERED[part](slot) if slot.kind == Kind.PASSPHRASE else slot for slot in header.slots]
    return replace(header, slots=tuple(changed))


def refusal(folder: Path, secret: Passphrase) -> tuple[Problem, dict[str, object]]:
    with pytest.raises(AppError) as told:
        unlock(folder, secret)
    return told.value.problem, dict(told.value.facts)


@pytest.mark.parametrize("part", [*ALTERED, "tag"])
def test_the_words_and_the_work_are_those_of_a_wrong_passphrase(
    part: str, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.vault.close()
    whole = headers.read(place.folder)
    spent: list[int] = []
    def counted(*arguments: object) -> bytearray:
        spent.append(1)
        return stretch(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("app.crypto.slots.stretch", counted)
    wrong = refusal(place.folder, Passphrase("a wrong horse"))
    put(place.folder, altered(whole, part))
    assert refusal(place.folder, SECRET) == wrong == (Problem.WRONG_PASSPHRASE, {})
    assert spent == [1, 1]
    put(place.folder, whole)
    place.vault = unlock(place.folder, SECRET)


@pytest.mark.parametrize("name", headers.NAMES)
def test_a_copy_that_is_damaged_is_told_and_mended(name: str, place: Place) -> None:
    place.vault.close()
    data = (place.folder / name).read_bytes()
    for wrong in (_flipped(data), data[:-1], b"", data + b"x"):
        (place.folder / name).write_bytes(wrong)
        with unlock(place.folder, SECRET) as opened:
            assert opened.notices == {Notice.HEADER_MENDED}
        assert (place.folder / name).read_bytes() == data
    place.vault = unlock(place.folder, SECRET)
    assert not place.vault.notices


@pytest.mark.skipif(not os.environ.get("ANJUAN_LONG"), reason="long: many unlocks against each other")
def test_fault_the_times_of_all_lie_within_five_hundredths(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.vault.close()
    whole = headers.read(place.folder)
    took: dict[str, list[float]] = {part: [] for part in ("wrong", *ALTERED, "tag")}
    for _ in range(150):
        for part, times in random.sample(list(took.items()), len(took)):
            put(place.folder, whole if part == "wrong" else altered(whole, part))
            begun = time.perf_counter()  # what somebody at the machine can measure
            refusal(place.folder, Passphrase("a wrong horse") if part == "wrong" else SECRET)
            times.append(time.perf_counter() - begun)
    put(place.folder, whole)
    place.vault = unlock(place.folder, SECRET)
    base = statistics.median(took["wrong"])
    ratios = {part: statistics.median(times) / base for part, times in took.items()}
    with capsys.disabled():
        print({part: round(ratio, 3) for part, ratio in ratios.items()})
    assert all(0.95 <= ratio <= 1.05 for ratio in ratios.values()), ratios


def test_a_slot_has_no_part_beyond_these() -> None:
    assert set(Slot.__dataclass_fields__) == {"kind", "salt", "commitment", "wrapped"}
