"""`python -m tests.mutation RESULTS [--count N] [--seed S] [--again] [--only PACKAGE …]`: mutants, at random.

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

from tests.mutation.choosing import touching, within
from tests.mutation.places import Mutant, compiles, mutants
from tests.mutation.running import ROOT, Chosen, Looked, imported, in_place, private_copy, run

DISCLOSED = ("disclosing", "disclosure_checks")
KEPT = ("due", "open_export", "seen", "mending", "taking_files", "joining", "backups", "dropbox", "history")
MERGE = ("merge", "comparing", "strictness", "leaves")
PACKAGES: dict[str, tuple[list[str], list[str]]] = {
    "crypto": (["app/crypto"], ["tests/crypto", "tests/services/keys"]),
    "vault": (["app/vault"], ["tests/vault", *(f"tests/services/test_{name}.py" for name in KEPT)]),
    "bundle": (["app/bundle"], ["tests/bundle"]),
    "disclosure": (
        ["app/disclosure"],
        ["tests/disclosure", *(f"tests/services/test_{name}.py" for name in DISCLOSED)],
    ),
    "merge": (
        [f"app/records/{name}.py" for name in MERGE],
        [f"tests/records/test_{name}.py" for name in (*MERGE, "strict_merge")]
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
    sources, tests = (files(places) for places in PACKAGES[package])
    kept = cache.with_name(f"{cache.name}.{package}")
    known = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    state = hashlib.sha256(b"".join((ROOT / one).read_bytes() for one in sources))
    states = {}
    for one in (one for one in tests if Path(one).name.startswith("test_")):
        own = state.copy()
        own.update((ROOT / one).read_bytes())
        states[one] = own.hexdigest()[:16]
    missing = [one for one, now in states.items() if known.get(one, {}).get("state") != now]
    if missing:
        print(f"{package}: which test of {len(missing)} files runs which line", flush=True)
        found = _looked(tree, missing, frozenset(sources))
        for one in missing:
            own_tests = {name: test for name, test in found["tests"].items() if name.split("::")[0] == one}
            known[one] = {"state": states[one], **found, "tests": own_tests}
        kept.write_text(json.dumps(known), encoding="utf-8")
    every = [known[one] for one in states]
    return {
        "early": {tuple(line) for one in every for line in one["early"]},
        "modules": sorted({module for one in every for module in one["modules"]}),
        "tests": {
            name: {"seconds": test["seconds"], "lines": {tuple(line) for line in test["lines"]}}
            for one in every
            for name, test in one["tests"].items()
        },
    }


def _looked(tree: Path, tests: list[str], sources: frozenset[str]) -> dict[str, Any]:
    """Runs tests twice: for their time, and slowly for their lines."""
    said = tree.parent / "looked"
    if run(tree, tests, Looked(tree, sources, said, lines=False), PYTHONDONTWRITEBYTECODE="") != 0:
        sys.exit("a test fails without a mutant:\n" + (tree.parent / "output").read_text(encoding="utf-8"))
    plain = json.loads(said.read_text(encoding="utf-8"))
    run(tree, tests, Looked(tree, sources, said, lines=True), PYTHONDONTWRITEBYTECODE="")
    found = dict(json.loads(said.read_text(encoding="utf-8")))
    for name, one in plain["tests"].items():
        found["tests"].setdefault(name, {"lines": []})["seconds"] = one["seconds"]
    return found


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
    parser.add_argument("--only", nargs="*", choices=[*PACKAGES], default=[*PACKAGES], help="of these alone")
    parser.add_argument("--most", type=float, default=600, help="seconds of tests for each")
    options = parser.parse_args()
    results: Path = options.results
    results.touch()
    known = {tuple(line["key"]): line for line in map(json.loads, results.read_text("utf-8").splitlines())}
    chosen = [pair for pair in drawn(options.count, options.seed) if pair[0] in options.only]
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
            limits = within(touching(tree, one, found[package]), found[package], options.most)
            outcome, by = tried(tree, one, limits)
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
