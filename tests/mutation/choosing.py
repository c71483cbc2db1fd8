"""Which tests may notice a mutant: those that run its statement, or read what it gives a name to."""

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

from tests.mutation.places import Mutant

LEAST_SECONDS = 6.0
"""No test is stopped sooner, however quick it is without a mutant."""
Line = tuple[str, int]


def touching(tree: Path, mutant: Mutant, found: dict[str, Any]) -> dict[str, float]:
    """The tests that may notice a mutant, those of its module and the quickest first, each with its time."""
    lines = {(mutant.file, line) for line in range(mutant.first, mutant.last + 1)}
    tests: dict[str, Any] = found["tests"]
    if found["early"] & lines:
        chosen = _readers(tree, mutant, found)
    elif mutant.early:  # kept by a cache: whichever test comes first runs it
        chosen = {name for name, one in tests.items() if any(file == mutant.file for file, _ in one["lines"])}
    else:
        chosen = {name for name, one in tests.items() if one["lines"] & lines}
    own = f"test_{Path(mutant.file).stem}.py"
    quick = sorted(chosen, key=lambda name: (f"/{own}::" not in name, float(tests[name]["seconds"])))
    return {name: max(LEAST_SECONDS, 10 * tests[name]["seconds"]) for name in quick}


def within(limits: dict[str, float], found: dict[str, Any], seconds: float) -> dict[str, float]:
    """The first tests of some, as many as take so long together."""
    spent = 0.0
    kept: dict[str, float] = {}
    for name, limit in limits.items():
        spent += found["tests"][name]["seconds"]
        if kept and spent > seconds:
            continue
        kept[name] = limit
    return kept


def _readers(tree: Path, mutant: Mutant, found: dict[str, Any]) -> set[str]:
    """The tests that run a line with the name that a statement gives, or with a name made from it."""
    tests: dict[str, Any] = found["tests"]
    sources = sorted({file for one in tests.values() for file, _ in one["lines"]} | {mutant.file})
    waiting, names, lines = [(mutant.file, mutant.first)], set(), set()
    while waiting:
        file, line = waiting.pop()
        name = _statements(tree / file).get(line, "")
        if name == "":
            return set(tests)
        if name is None or name in names:
            continue
        names.add(name)
        hits = {(one, number) for one in sources for number in _mentions(tree / one, name)}
        waiting += sorted(hits & found["early"])
        lines |= hits - found["early"]
    files = {one.split("::")[0] for one in tests}
    named = {file for file in files if any(_mentions(tree / file, name) for name in names)}
    return {test for test, one in tests.items() if one["lines"] & lines or test.split("::")[0] in named}


@cache
def _mentions(path: Path, name: str) -> tuple[int, ...]:
    """The lines of a source that hold a name."""
    word = re.compile(rf"\b{name}\b")
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(number for number, line in enumerate(lines, 1) if word.search(line))


@cache
def _statements(path: Path) -> dict[int, str | None]:
    """What each line gives a name to; None for what gives none that matters, nothing for what is not told."""
    given: dict[int, str | None] = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):  # inner ones come after outer ones
        name: str | None
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                last = node.end_lineno
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                last = node.body[0].lineno - 1
            case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
                name, last = None, node.end_lineno
            case ast.stmt():
                name, last = "", node.end_lineno
            case _:
                continue
        given.update(dict.fromkeys(range(node.lineno, max(last or 0, node.lineno) + 1), name))
    return given
