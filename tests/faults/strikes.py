"""Strikes: a forked child is killed, or refused by the disk, at one exact call of those that write."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.scenes import SCENES

CALLS = "write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,unlink,unlinkat,ftruncate,mkdir"
"""Everything by which what is on the disk changes."""
KILL = "signal=SIGKILL"
LATE = 60
"""Seconds after which a child that neither ended nor died is a failure."""


@dataclass(slots=True)
class Zygote:
    """The process that forks children, and a folder with each scene prepared once."""

    process: "subprocess.Popen[str]"
    base: Path
    listed: dict[str, list[str]] = field(default_factory=dict)

    def strike(
        self, scene: str, folder: Path, number: int, what: str = KILL, *, on: bool = False
    ) -> list[list[str]]:  # fmt: skip
        """Play a scene in a copy of its folder and strike at the n-th call (from then on, if `on`).

        Gives what was acknowledged; a strike that hit another call than the n-th fails.
        """
        made = [one.split("(", 1)[0] for one in self.calls(scene)]
        shutil.copytree(self.ready(scene), folder)
        self._play(scene, folder, aimed(made, number, what, on=on), more=what != KILL and not on)
        assert struck_at(folder).startswith(made[number - 1] + "("), f"missed: {struck_at(folder)[:80]}"
        said = folder / "said"
        lines = said.read_text().splitlines() if said.exists() else []
        return [json.loads(line) for line in lines]

    def record(self, scene: str, folder: Path, calls: str) -> str:
        """Play a scene in a copy of its folder; the trace of some calls with their bytes and paths."""
        self.ready(scene)
        shutil.copytree(self.base / scene, folder)
        self._play(scene, folder, (), more=False, trace=calls, options=("-y", "-xx", "-s", "33554432"))
        lines = (folder / "said").read_text().splitlines()
        assert json.loads(lines[-1]) == ["end"], lines[-1]
        return (folder / "trace").read_text()

    def ready(self, scene: str) -> Path:
        """The folder in which a scene begins, made once."""
        prepared = self.base / scene
        if not prepared.exists():
            prepared.mkdir()
            SCENES[scene].prepare(prepared)
        return prepared

    def calls(self, scene: str) -> list[str]:
        """Every call of a scene that a strike can hit, in order, with the paths it is about; listed once."""
        if scene not in self.listed:
            folder = self.base / f"{scene} listed"
            shutil.copytree(self.ready(scene), folder)
            self._play(scene, folder, (), more=False, options=("-y",))
            assert json.loads((folder / "said").read_text().splitlines()[-1]) == ["end"]
            trace = (folder / "trace").read_text()
            first = trace.split(maxsplit=1)[0]
            self.listed[scene] = re.findall(rf"^{first} +(\w+\(.*)$", trace, re.MULTILINE)
        return self.listed[scene]

    def _play(
        self, scene: str, folder: Path, inject: tuple[str, ...], *, more: bool, trace: str = CALLS,
        options: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        if sys.platform == "win32":
            raise OSError("strace is Linux's")
        os.mkfifo(folder / "go")
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin
        assert stdout
        stdin.write(f"{scene}\t{folder}\t{'more' if more else 'once'}\n")
        stdin.flush()
        child = stdout.readline().strip()
        chosen = [word for one in (f"trace={trace}", *inject) for word in ("-e", one)]
        tracer = subprocess.Popen(
            ["strace", "-f", "-p", child, "-o", str(folder / "trace"), *options, *chosen],
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert tracer.stderr
        for line in tracer.stderr:
            if "attached" in line:
                break
        (folder / "go").write_bytes(b"go")
        tracer.communicate(timeout=LATE)


@contextmanager
def zygote(base: Path) -> Iterator[Zygote]:
    """The forking process, for as long as strikes go on."""
    base.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "tests.faults.zygote"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout
        assert process.stdin
        assert process.stdout.readline().strip() == "ready"
        yield Zygote(process, base)
        process.stdin.close()
        process.wait(LATE)


def aimed(made: list[str], number: int, what: str, *, on: bool = False) -> tuple[str, ...]:
    """What strace is told. It counts each kind of call by itself: the n-th of all is the k-th of its kind."""
    before = Counter(made[: number - 1])
    kinds = CALLS.split(",") if on else [made[number - 1]]
    return tuple(f"inject={one}:{what}:when={before[one] + 1}{'+' if on else ''}" for one in kinds)


def struck_at(folder: Path) -> str:
    """The call that a kill or a refusal hit first, as its trace says; empty where nothing was hit."""
    lines = (folder / "trace").read_text().splitlines()
    for number, line in enumerate(lines):
        if "(INJECTED)" in line or "killed by SIGKILL" in line:
            found = line if "(INJECTED)" in line else lines[number - 1]
            return found.split(maxsplit=1)[1]
    return ""


def points(count: int, most: int) -> list[int]:
    """Up to `most` calls of `count`, evenly spread, the first and the last among them."""
    if count <= most:
        return list(range(1, count + 1))
    return sorted({1 + round(index * (count - 1) / (most - 1)) for index in range(most)})
