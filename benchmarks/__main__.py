"""`python -m benchmarks`: every figure against its baseline, as a table and as JSON."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict

from benchmarks import casework, clocks, documents, engine, evidence, merging, seal, team, window
from benchmarks.figure import Figure
from benchmarks.timing import machine

CASES, SMALLER, LARGER = 100_000, 10_000, 1_000_000
QUICK = 2_000


def parts(given: argparse.Namespace) -> dict[str, Callable[[], list[Figure]]]:
    """What is measured, by name."""
    cases, smaller = (SMALLER, QUICK) if given.quick else (CASES, SMALLER)
    found = {
        "engine": lambda: engine.run(cases, smaller),
        "window": lambda: window.run(cases),
        "seal": lambda: seal.run(0.05 if given.quick else 1.0),
        "team": team.run,
        "casework": lambda: casework.run(cases, smaller),
        "clocks": lambda: clocks.run(QUICK if given.quick else SMALLER),
        "documents": lambda: documents.run(QUICK if given.quick else 50_000),
        "evidence": lambda: evidence.run(64, 128, QUICK) if given.quick else evidence.run(),
        "merging": lambda: merging.run(QUICK if given.quick else SMALLER),
    }
    if given.large:
        found["large"] = lambda: engine.run(LARGER, CASES)
    return {name: part for name, part in found.items() if not given.only or name in given.only}


def main() -> int:
    """Measure; exit status 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--quick", action="store_true", help=f"{SMALLER:,} cases instead of {CASES:,}")
    parser.add_argument("--large", action="store_true", help=f"also {LARGER:,} cases; takes hours and 35 GB")
    parser.add_argument("--json", action="store_true", help="print JSON only")
    names = ("engine", "window", "seal", "team", "casework", "clocks", "documents", "evidence", "merging",
             "large")  # fmt: skip
    parser.add_argument("--only", action="append", choices=names)
    given = parser.parse_args()
    figures: list[Figure] = []
    if not given.json:
        print(machine(), flush=True)
    for measure in parts(given).values():
        for figure in measure():
            figures.append(figure)
            if not given.json:
                print(figure.line(), flush=True)
    told = {"machine": machine(), "figures": [asdict(figure) for figure in figures]}
    print(json.dumps(told, ensure_ascii=False, indent=1))
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
