"""The mutants themselves: where a source is changed, where it is left alone, and that one is noticed."""

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.mutation.__main__ import PACKAGES, files
from tests.mutation.choosing import touching
from tests.mutation.places import Mutant, compiles, mutants
from tests.mutation.running import ROOT, in_place


def changed(text: str) -> list[str]:
    """The sources that the mutants of one source are."""
    source = text.encode()
    return [one.made(source).decode() for one in mutants("x.py", source)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("y = a < b\n", {"y = (a <= b)\n", "y = (a >= b)\n"}),
        ("y = 好 and (b or c)\n", {"y = (好 or (b or c))\n", "y = 好 and ((b and c))\n"}),
        ("y = not a\n", {"y = (a)\n"}),
        ("y = a + b\n", {"y = (a - b)\n"}),
        ("a += b\n", {"a -= b\n"}),
        ("y = '好', x - 1\n", {'y = "", x - 1\n', "y = '好', (x + 1)\n", "y = '好', x - 2\n"}),
        ("def f():\n    return a\n", {"def f():\n    return None\n"}),
        ("def f():\n    return True\n", {"def f():\n    return False\n"}),
        ("f(a)\n", {"pass\n"}),
        ("raise a\n", {"pass\n"}),
        ("if a:\n    b = c\n", {"if True:\n    b = c\n", "if False:\n    b = c\n"}),
        ("while a:\n    break\n", {"while False:\n    break\n", "while a:\n    continue\n"}),
        ("y = [a for a in b if c]\n", {"y = [a for a in b if True]\n"}),
        ("y = any(a)\n", {"y = all(a)\n"}),
    ],
)
def test_each_change_is_made_where_it_belongs(before: str, after: set[str]) -> None:
    assert set(changed(before)) == after


@pytest.mark.parametrize(
    "text",
    [
        '"""About."""\n',
        "A: int = B\n",
        "def f(a: 'int | None') -> 'int': ...\n",
        "__all__ = ['a']\n",
        "Text = str | None\n",
        "if TYPE_CHECKING:\n    b = 1\n",
        "y = cast('int', a)\n",
        "@dataclass(frozen=True)\nclass A:\n    '''About.'''\n",
        "y = f'{a} b'\n",
        "def f():\n    return None\n",
    ],
)
def test_what_does_nothing_when_it_runs_is_left_alone(text: str) -> None:
    assert changed(text) == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_mutant_of_a_file_is_its_own(package: str) -> None:
    sources, tests = PACKAGES[package]
    assert all((ROOT / one).exists() for one in (*sources, *tests))
    name = min(files(sources), key=lambda one: abs((ROOT / one).stat().st_size - 3000))
    source = (ROOT / name).read_bytes()
    found = mutants(name, source)
    good = [one for one in found if compiles(one.made(source))]
    assert len({one.key for one in found}) == len(found)
    assert len({one.made(source) for one in good}) == len(good) > 0.95 * len(found)
    same = ast.dump(ast.parse(source))
    assert all(ast.dump(ast.parse(one.made(source))) != same for one in good[::50])


def test_a_file_is_put_back_with_its_time_and_what_was_compiled_of_it(tmp_path: Path) -> None:
    source, kept = tmp_path / "x.py", tmp_path / "__pycache__" / "x.cpython-311.pyc"
    source.write_bytes(b"a = 1\n")
    kept.parent.mkdir()
    kept.write_bytes(b"compiled")
    before = source.stat().st_mtime_ns
    with in_place(source, b"a = 2\n"):
        assert source.read_bytes() == b"a = 2\n"
        assert not kept.exists()
    assert (source.read_bytes(), source.stat().st_mtime_ns) == (b"a = 1\n", before)
    assert kept.read_bytes() == b"compiled"


def mutant(line: int, *, early: bool = False) -> Mutant:
    """One in x.py whose statement is two lines long."""
    return Mutant("x.py", line, 0, "compare", "a", "b", 0, 1, line, line + 1, early)


def test_only_the_tests_that_run_a_statement_try_it_and_the_quickest_first(tmp_path: Path) -> None:
    (tmp_path / "x.py").write_text("A = 1\nB = [\n    A,\n]\n\n\ndef f():\n    return B\n\n\nprint(A)\n")
    tests = {
        "t.py::slow": {"seconds": 3.0, "lines": {("x.py", 8)}},
        "t.py::quick": {"seconds": 0.1, "lines": {("x.py", 9)}},
        "t.py::elsewhere": {"seconds": 0.0, "lines": {("x.py", 20)}},
    }
    (tmp_path / "t.py").write_text("")
    found: dict[str, Any] = {"early": {("x.py", 1), ("x.py", 2), ("x.py", 3), ("x.py", 7)}, "tests": tests}
    assert list(touching(tmp_path, mutant(8), found)) == ["t.py::quick", "t.py::slow"]
    assert touching(tmp_path, mutant(8), found)["t.py::slow"] == 30.0
    assert touching(tmp_path, mutant(30), found) == {}
    assert list(touching(tmp_path, mutant(1), found)) == ["t.py::slow"], "through B"
    assert len(touching(tmp_path, mutant(30, early=True), found)) == 3, "kept by a cache"
    found["early"].add(("x.py", 11))
    assert len(touching(tmp_path, mutant(1), found)) == 3, "a line that gives nothing a name"


SCRIPT = """
import sys
from pathlib import Path
from tests.mutation.__main__ import tried
from tests.mutation.places import mutants
tree = Path(sys.argv[1])
limits = {"test_x.py::test_less": 0.4}
for one in mutants("x.py", (tree / "x.py").read_bytes()):
    print(one.after, *tried(tree, one, limits))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="children are forked")
def test_a_mutant_is_killed_survives_or_runs_out_of_time(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "x.py").write_text("def less(a, b):\n    while a > b:\n        b = a\n    return a < b\n")
    test = "from x import less\ndef test_less():\n    assert less(1, 2)\n    assert less(2, 2) is False\n"
    (tree / "test_x.py").write_text(test)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tree)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert {line.strip() for line in done.stdout.splitlines()} == {
        "(a >= b) timeout",
        "(a <= b) timeout",
        "False survived",
        "return None killed test_x.py::test_less",
        "(a <= b) killed test_x.py::test_less",
        "(a >= b) killed test_x.py::test_less",
    }


LOOKING = """
import json, sys
from pathlib import Path
from tests.mutation.running import Looked, run
tree = Path(sys.argv[1])
run(tree, ["tests/test_x.py"], Looked(tree, frozenset({"x.py", "y.py"}), tree.parent / "said", lines=True))
print(sorted(map(tuple, json.loads((tree.parent / "said").read_text())["early"])))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="children are forked")
def test_what_a_conftest_imports_is_seen_to_run_early(tmp_path: Path) -> None:
    """The constants of such a module were run by no test, and their mutants survived untried."""
    tests = tmp_path / "tree" / "tests"
    tests.mkdir(parents=True)
    for name in ("x", "y"):
        (tests.parent / f"{name}.py").write_text("LEAST = 3\n\n\ndef f():\n    return LEAST\n")
    (tests / "conftest.py").write_text("import x\n")
    (tests / "test_x.py").write_text("import x, y\n\n\ndef test_f():\n    assert x.f() == y.f() == 3\n")
    done = subprocess.run(
        [sys.executable, "-c", LOOKING, str(tests.parent)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == str([("x.py", 1), ("x.py", 4), ("y.py", 1), ("y.py", 4)])
