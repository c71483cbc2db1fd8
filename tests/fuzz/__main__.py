"""`python -m tests.fuzz TARGET FOLDER [libFuzzer options]`: guided by coverage; needs the extra `fuzz`."""

import random
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["app"]):
    from tests.fuzz.seeds import seeds
    from tests.fuzz.targets import TARGETS

from tests.fuzz.mutate import mutated_json

JSON = frozenset({"manifest", "auth", "records", "card"})
"""Targets whose inputs are JSON: half of their changes are made to its values, not to its bytes."""


def _mutated(data: bytes, longest: int, seed: int) -> bytes:
    rng = random.Random(seed)
    if rng.random() < 0.5:
        return bytes(atheris.Mutate(data, longest))
    line = data.endswith(b"\n")
    return (mutated_json(data, rng) + b"\n" * line)[:longest]


def main() -> None:
    """Fuzz one target from its seeds until the options say to stop."""
    name, folder, *options = sys.argv[1:]
    corpus = Path(folder) / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()[name]):
        (corpus / f"seed-{number}").write_bytes(seed)
    arguments = [sys.argv[0], str(corpus), f"-artifact_prefix={corpus}.", *options]
    own = {"custom_mutator": _mutated} if name in JSON else {}
    atheris.Setup(arguments, TARGETS[name], **own)
    atheris.Fuzz()


main()
