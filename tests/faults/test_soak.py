"""The long work of the window: whether growth is told from noise, and a short life of the user."""

import random
from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.services import opening
from benchmarks import bulk
from benchmarks.dataset import dossiers
from benchmarks.soak import one_life
from benchmarks.soak_fit import Sample, judged, slope


def minutes(*, piled_up: float = 0.0, slower: float = 0.0, life: int = 1) -> list[Sample]:
    """Half an hour that was made up, with noise and one wild minute."""
    draw = random.Random(life)
    return [
        {
            "life": life, "minute": minute, "handles": 40 + minute % 3, "threads": 9, "objects": 700,
            "resident": 300 + piled_up * minute + draw.uniform(-5, 5) + (200 if minute == 17 else 0),
            "work": {"open": [100 + slower * minute + draw.uniform(-9, 9) for _ in range(5)]},
        }
        for minute in range(31)
    ]  # fmt: skip


def flat(samples: list[Sample]) -> dict[str, bool]:
    """Each verdict by name."""
    return {one.name: one.flat for one in judged(samples)}


def test_noise_is_flat() -> None:
    assert all(flat(minutes()).values())


def test_a_mebibyte_a_minute_is_not_flat() -> None:
    assert not flat(minutes(piled_up=1.0))["resident"]


def test_one_life_that_grows_is_not_hidden_by_another() -> None:
    assert not flat([*minutes(), *minutes(piled_up=1.0, life=2)])["resident"]


def test_a_verb_that_slows_down_is_not_flat() -> None:
    assert not flat(minutes(slower=2.0))["open, ms of work"]


def test_too_little_says_nothing() -> None:
    with pytest.raises(ValueError, match="long enough"):
        judged(minutes()[:5])


def test_a_slope_is_not_turned_by_one_wild_point() -> None:
    assert slope([(0, 0.0), (1, 1.0), (2, 2.0), (3, 90.0), (4, 4.0)]) == pytest.approx(1.0, abs=0.3)


def test_a_life_of_the_user_unlocks_works_and_locks(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    session, _ = opening.create(folder, bulk.PASSPHRASE, "office", cost=FLOOR)
    with session.vault.group("import") as group:
        for record in (record for dossier in dossiers(3) for record in dossier):
            bulk._creating(record)(group)
    session.vault.renew_stale()
    opening.lock(session)
    [last] = one_life(folder, 0.1, 1)
    assert last["minute"] == 0
    assert {"unlock", "lock"} <= set(last["shown"])
    assert last["handles"] > 0
    assert last["objects"] > 0
