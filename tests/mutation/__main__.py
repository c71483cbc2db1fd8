"""`python -m tests.mutation RESULTS [--count N] [--seed S] [--again]`: mutants of the code, drawn at random.

Each is tried once. A repeat goes on where the last one ended; with `--again` it tries the survivors once
more, after new tests.
"""

import argparse
import hashlib
import json
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.mutation.places import Mutant, compiles, mutants
from tests.mutation.running import LEAST_SECONDS, ROOT, Chosen, Looked, imported, in_place, private_copy, run

DISCLOSED = ("disclosing", "disclosure_checks")
MERGE = ("merge", "comparing", "strictness", "leaves")
PACKAGES: dict[str, tuple[list[str], list[str]]] = {
    "crypto": (["app/crypto"], ["tests/crypto"]),
    "vault": (["app/vault"], ["tests/vault"]),
    "bundle": (["app/bundle"], ["tests/bundle"]),
    "disclosure": (
        ["app/disclosure"],
        ["tests/disclosure", *(f"tests/services/test_{name}.py" for name in DISCLOSED)],
    ),
    "merge": (
        [f"app/records/{name}.py" for name in MERGE],
        [f"tests/records/test_{name}.py" for name in ("merge", "strict_merge")]
        + [f"tests/services/test_{name}.py" for name in ("sharing_import", "taking")],
    ),
}
"""What is changed, and the tests that must notice: its own, and those of the services that are about it."""


def files(places: list[str]) -> list[str]:
    """The sources named, or those in the folders named, in order."""
    found = (one for place in places for one in [ROOT / place, *(ROOT / place).rglob("*.py")])
    return sorted({one.relative_to(ROOT).as_posix() for one in found if one.suffix == ".py"})


def drawn(count: int, seed: int) -> list[tuple[str, Mutant]]:
    """Mutants at random: every place of every package is as likely as every other."""
    every = [
        (package, one)
        for package, (sources, _) in PACKAGES.items()
        for file in files(sources)
        for one in mutants(file, (ROOT / file).read_bytes())
    ]
    random.Random(seed).shuffle(every)
    good = (pair for pair in every if compiles(pair[1].made((ROOT / pair[1].file).read_bytes())))
    return [pair for _, pair in zip(range(count), good, strict=False)]


def looked(tree: Path, package: str, cache: Path) -> dict[str, Any]:
    """How long each test of a package takes and which lines it runs: known until a file changes."""
    sources, tests = PACKAGES[package]
    state = b"".join((ROOT / one).read_bytes() for one in files([*sources, *tests]))
    kept = cache.with_name(f"{cache.name}.{package}.{hashlib.sha256(state).hexdigest()[:12]}")
    if not kept.exists():
        said, names = tree.parent / "looked", frozenset(files(sources))
        print(f"{package}: which test runs which line", flush=True)
        if run(tree, tests, Looked(tree, names, said, lines=False), PYTHONDONTWRITEBYTECODE="") != 0:
            sys.exit(f"{package}: its tests fail without a mutant, see {tree.parent / 'output'}")
        plain = json.loads(said.read_text(encoding="utf-8"))
        run(tree, tests, Looked(tree, names, said, lines=True), PYTHONDONTWRITEBYTECODE="")
        found = json.loads(said.read_text(encoding="utf-8"))
        for name, one in plain["tests"].items():
            found["tests"].setdefault(name, {"lines": []})["seconds"] = one["seconds"]
        kept.write_text(json.dumps(found), encoding="utf-8")
    found = json.loads(kept.read_text(encoding="utf-8"))
    found["early"] = {tuple(one) for one in found["early"]}
    for one in found["tests"].values():
        one["lines"] = {tuple(line) for line in one["lines"]}
    return dict(found)


def touching(mutant: Mutant, found: dict[str, Any]) -> dict[str, float]:
    """The tests that run a mutant's statement, quickest first; every test where it runs once for all."""
    lines = {(mutant.file, line) for line in range(mutant.first, mutant.last + 1)}
    tests: dict[str, Any] = found["tests"]
    chosen = {name for name, one in tests.items() if one["lines"] & lines}
    if mutant.early or found["early"] & lines:
        chosen = set(tests)
    near = {name for name in chosen if any(file == mutant.file for file, _ in tests[name]["lines"])}
    quick = sorted(chosen, key=lambda name: (name not in near, tests[name]["seconds"]))
    return {name: max(LEAST_SECONDS, 10 * tests[name]["seconds"]) for name in quick}


def tried(tree: Path, mutant: Mutant, limits: dict[str, float]) -> tuple[str, str]:
    """What became of one mutant, and the test that noticed it."""
    if not limits:
        return "survived", "no test runs it"
    said, path = tree.parent / "said", tree / mutant.file
    said.write_text("", encoding="utf-8")
    names = sorted({name.split("::")[0] for name in limits})
    with in_place(path, mutant.made(path.read_bytes())):
        code = run(tree, ["-x", "-q", "--tb=no", *names], Chosen(limits, said))
    outcome = {0: "survived", 5: "broken"}.get(code, "killed" if code > 0 else "timeout")
    return outcome, said.read_text(encoding="utf-8")


def main() -> None:
    """Draw, try, write down, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("results", type=Path)
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", action="store_true", help="try the survivors once more")
    options = parser.parse_args()
    results: Path = options.results
    results.touch()
    known = {tuple(line["key"]): line for line in map(json.loads, results.read_text("utf-8").splitlines())}
    chosen = drawn(options.count, options.seed)
    waiting = [
        (package, one)
        for package, one in chosen
        if one.key not in known or (options.again and known[one.key]["outcome"] == "survived")
    ]
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        tree = private_copy(Path(folder)) if waiting else Path(folder)
        found = {package: looked(tree, package, results) for package in sorted({one for one, _ in waiting})}
        imported(sorted({module for one in found.values() for module in one["modules"]}))
        for package, one in waiting:
            begun = time.monotonic()
            outcome, by = tried(tree, one, touching(one, found[package]))
            known[one.key] = {
                "package": package, "file": one.file, "line": one.line, "operator": one.operator,
                "before": one.before, "after": one.after, "outcome": outcome, "by": by,
                "seconds": round(time.monotonic() - begun, 2), "key": one.key,
            }  # fmt: skip
            with results.open("a", encoding="utf-8") as sink:
                sink.write(json.dumps(known[one.key], ensure_ascii=False) + "\n")
    told([known[one.key] for _, one in chosen])


def told(lines: list[dict[str, Any]]) -> None:
    """Prints a table by package."""
    count = Counter((line["package"], line["outcome"]) for line in lines)
    print("| Package | Mutants | Killed | of these by the clock | Survived |\n|---|---|---|---|---|")
    for package in PACKAGES:
        killed, late, left = (count[package, word] for word in ("killed", "timeout", "survived"))
        print(f"| {package} | {killed + late + left} | {killed + late} | {late} | {left} |")
    together = sum(count[package, word] for package in PACKAGES for word in ("killed", "timeout"))
    print(f"{together} of {len(lines)} killed: {100 * together / max(1, len(lines)):.1f} %")


if __name__ == "__main__":
    main()
