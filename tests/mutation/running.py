"""A private copy of the tree, and children of this process that run tests in it: one for each mutant."""

import json
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import Phase, settings

ROOT = Path(__file__).resolve().parents[2]
QUICK = {"PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen", "ANJUAN_HISTORIES": "1000"}
LEFT_OUT = (".git", ".venv", ".hypothesis", "__pycache__", "*_cache", "*.egg-info", "dist", "demo-out")


def private_copy(folder: Path) -> Path:
    """The tree in a folder of its own, with the papers beside it as they are beside this one."""
    shutil.copytree(ROOT, folder / "tree", ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    if (papers := ROOT.parent / "shared").exists():
        (folder / "shared").symlink_to(papers.resolve())
    return folder / "tree"


def _clock(seconds: float) -> None:
    """Ends this process after so many seconds: no mutant catches that."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


class Chosen:
    """Runs the tests named, in this order, each with its time; what failed is written down at once."""

    def __init__(self, limits: dict[str, float], said: Path) -> None:
        self.limits, self.said = limits, said
        self.order = {name: at for at, name in enumerate(limits)}

    def pytest_sessionstart(self) -> None:
        """Examples are the same in every run, and the first that fails is enough."""
        settings.register_profile("mutants", database=None, derandomize=True, report_multiple_bugs=False,
                                  phases=(Phase.explicit, Phase.generate))  # fmt: skip
        settings.load_profile("mutants")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Drops every other test, and sorts."""
        items[:] = sorted(
            (one for one in items if one.nodeid in self.order), key=lambda one: self.order[one.nodeid]
        )

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Gives each test its time."""
        _clock(self.limits[item.nodeid])
        try:
            return (yield)
        finally:
            _clock(0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Writes down which test failed."""
        if report.failed:
            self.said.write_text(report.nodeid, encoding="utf-8")


class Looked:
    """Notes the time of each test and, where asked, which lines of the program it runs."""

    def __init__(self, root: Path, sources: frozenset[str], said: Path, lines: bool) -> None:
        self.names = {str(root / name): name for name in sources}
        self.said, self.lines = said, lines
        self.hit: set[tuple[str, int]] = set()
        self.shared: dict[str, set[tuple[str, int]]] = {}
        self.found: dict[str, Any] = {"early": [], "tests": {}}

    def _call(self, frame: FrameType, event: str, argument: object) -> Any:  # noqa: ARG002 (given by Python)
        return self._line if frame.f_code.co_filename in self.names else None

    def _line(self, frame: FrameType, event: str, argument: object) -> Any:  # noqa: ARG002 (given by Python)
        self.hit.add((self.names[frame.f_code.co_filename], frame.f_lineno))
        return self._line

    def _trace(self, on: bool) -> None:
        if self.lines:
            sys.settrace(self._call if on else None)
            threading.settrace(self._call if on else None)

    pytest_sessionstart = Chosen.pytest_sessionstart

    @pytest.hookimpl(tryfirst=True)
    def pytest_load_initial_conftests(self) -> None:
        """What runs while modules are imported is nobody's in particular; a conftest imports most of them."""
        self._trace(on=True)

    def pytest_collection_finish(self) -> None:
        """Notes what ran early."""
        self._trace(on=False)
        self.found["early"] = sorted(self.hit)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Notes what one test runs, its fixtures included."""
        self.hit, begun = set(), time.monotonic()
        self._trace(on=True)
        try:
            return (yield)
        finally:
            self._trace(on=False)
            spent = time.monotonic() - begun
            self.hit.update(*(self.shared.get(name, ()) for name in getattr(item, "fixturenames", ())))
            self.found["tests"][item.nodeid] = {"seconds": spent, "lines": sorted(self.hit)}

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Iterator[None]:
        """What a fixture of many tests runs, all of them run."""
        outer, self.hit = self.hit, set()
        try:
            return (yield)
        finally:
            if fixturedef.scope != "function":
                self.shared[fixturedef.argname] = self.hit
            self.hit |= outer

    def pytest_sessionfinish(self) -> None:
        """Writes all of it down, with what can be imported once for all children."""
        files = {name: getattr(one, "__file__", None) or "" for name, one in sys.modules.items()}
        there = [name for name, file in files.items() if "site-packages" in file]
        self.said.write_text(json.dumps({**self.found, "modules": there}), encoding="utf-8")


def imported(modules: list[str]) -> None:
    """Imports what is not ours, once, so that no child has to."""
    for name in modules:
        with suppress(Exception):
            import_module(name)


def _unmounted(folder: Path) -> None:
    for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines():
        if (where := line.split()[1]).startswith(str(folder)):
            os.system(f"umount -l {where}")


def run(tree: Path, arguments: list[str], plugin: object, **environment: str) -> int:
    """Runs pytest in a child, in the tree; its exit code, negative when a signal ended it."""
    if sys.platform == "win32":
        raise OSError("children are forked")
    scratch = tree.parent / "scratch"
    if (child := os.fork()) == 0:
        os.setsid()
        os.dup2(os.open(tree.parent / "output", os.O_CREAT | os.O_TRUNC | os.O_WRONLY), 1)
        os.dup2(1, 2)
        os.chdir(tree)
        os.environ.update({"PYTHONPATH": str(tree), **QUICK, **environment})
        sys.dont_write_bytecode = bool(os.environ["PYTHONDONTWRITEBYTECODE"])
        sys.path.insert(0, str(tree))
        for name in [one for one in sys.modules if one.split(".")[0] in ("app", "tests")]:
            del sys.modules[name]
        options = ["-p", "no:xdist", "-p", "no:pytest-qt", "-p", "no:faulthandler", f"--basetemp={scratch}"]
        os._exit(int(pytest.main([*options, *arguments], plugins=[plugin])))
    _, status = os.waitpid(child, 0)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    _unmounted(tree.parent)
    shutil.rmtree(scratch, ignore_errors=True)
    return os.waitstatus_to_exitcode(status)


@contextmanager
def in_place(path: Path, source: bytes) -> Iterator[None]:
    """One file of the tree with another source, and no compiled file that would hide it."""
    before, stat = path.read_bytes(), path.stat()
    compiled = sorted((path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"))
    for one in compiled:
        one.rename(one.with_suffix(".aside"))
    path.write_bytes(source)
    try:
        yield
    finally:
        path.write_bytes(before)
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
        for one in compiled:
            one.with_suffix(".aside").rename(one)
