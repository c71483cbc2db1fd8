"""Every fuzz target takes its seeds, and some hundreds of changes of each, without the fuzzer."""

import os
import random

import pytest

from app.errors import AppError, Problem
from tests.fuzz.mutate import mutated_bytes, mutated_json
from tests.fuzz.office import FindingError
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS, _refused

CHANGES = 2000 if os.environ.get("ANJUAN_LONG") else 40
SEEDS = seeds()


@pytest.mark.parametrize("target", TARGETS)
def test_a_reader_survives_what_the_fuzzer_would_try(target: str) -> None:
    rng = random.Random(target)
    for seed in SEEDS[target]:
        TARGETS[target](seed)
        for number in range(CHANGES // len(SEEDS[target]) + 1):
            change = mutated_json if seed.startswith(b"{") and number % 2 else mutated_bytes
            TARGETS[target](change(seed.rstrip(b"\n"), rng) + b"\n" * seed.endswith(b"\n"))


def test_a_finding_is_one() -> None:
    def wrong() -> None:
        raise AppError(Problem.DISK_FULL)

    with pytest.raises(FindingError):
        _refused(wrong, Problem.BUNDLE_DAMAGED)
    with pytest.raises(ZeroDivisionError):
        _refused(lambda: 1 / 0, Problem.BUNDLE_DAMAGED)
