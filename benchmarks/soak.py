"""A scripted user at the real window for as long as is wanted, in parts that are added up.

`python -m benchmarks.soak LOG --cases 100000 --minutes 30` appends to LOG; without `--minutes` it only judges
what stands there. The vault is made once (`ANJUAN_BENCH_DATA` says where) and goes on from part to part.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.data import ROOT, vault_folder
from benchmarks.soak_fit import Sample, judged
from benchmarks.timing import median, percentile

LIFE = 12.0
"""Minutes between two locks."""


def parts(log: Path) -> list[Sample]:
    """Every minute that was measured so far."""
    return [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.exists() else []


def one_life(folder: Path, minutes: float, life: int) -> Iterator[Sample]:
    """The minutes of one life of the window. Raises RuntimeError where it failed."""
    command = [sys.executable, "-m", "benchmarks.soak_child", str(folder), str(minutes * 60), str(life)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if line.startswith("{"):
                yield {"life": life, "at": time.time(), **json.loads(line)}
    if child.returncode:
        raise RuntimeError(f"the window ended with {child.returncode}")


def work(folder: Path, log: Path, minutes: float, life_minutes: float = LIFE) -> None:
    """So many minutes more, each noted as soon as it has passed."""
    ends = time.monotonic() + minutes * 60
    life = max((one["life"] for one in parts(log)), default=0)
    while (left := (ends - time.monotonic()) / 60) > 0.5:
        life += 1
        for sample in one_life(folder, min(left, life_minutes), life):
            with log.open("a", encoding="utf-8") as kept:
                kept.write(json.dumps(sample) + "\n")


def told(samples: list[Sample]) -> str:
    """What was measured, and the verdicts."""
    shown: dict[str, list[float]] = defaultdict(list)
    for one in samples:
        for verb, times in one["shown"].items():
            shown[verb] += times
    minutes = sum(one["minute"] > 0 for one in samples)
    lines = [f"{minutes} minutes, {len({one['life'] for one in samples})} lives"]
    lines += [
        f"{verb}: {len(times)} times, median {median(times):.0f} ms, 95 % {percentile(times, 0.95):.0f} ms"
        for verb, times in sorted(shown.items())
    ]
    for verdict in judged(samples):
        word = "flat" if verdict.flat else "NOT FLAT"
        lines.append(f"{verdict.name}: level {verdict.level:.0f}, growth {verdict.growth:.3f}: {word}")
    return "\n".join(lines)


def main() -> int:
    """Work if asked to, then judge; 1 where something is not flat."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("log", type=Path)
    wanted.add_argument("--cases", type=int, default=100_000)
    wanted.add_argument("--minutes", type=float, default=0.0)
    wanted.add_argument("--life", type=float, default=LIFE)
    given = wanted.parse_args()
    if given.minutes:
        work(vault_folder(given.cases), given.log, given.minutes, given.life)
    samples = parts(given.log)
    print(told(samples))
    return 0 if all(one.flat for one in judged(samples)) else 1


if __name__ == "__main__":
    sys.exit(main())
