"""Strikes: a forked child is killed, or refused by the disk, at one exact call of those that write."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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

    def strike(
        self, scene: str, folder: Path, number: int, what: str = KILL, *, on: bool = False
    ) -> list[list[str]]:  # fmt: skip
        """Play a scene in a copy of its folder and strike at the n-th call (from then on, if `on`).

        Gives what was acknowledged. Number 0 strikes nothing.
        """
        shutil.copytree(self.ready(scene), folder)
        inject = (f"inject={CALLS}:{what}:when={number}{'+' if on else ''}",) if number else ()
        self._play(scene, folder, inject, more=what != KILL and not on)
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

    def calls(self, scene: str, folder: Path) -> int:
        """How many calls a scene makes that a strike can hit."""
        assert self.strike(scene, folder, 0)[-1] == ["end"]
        trace = (folder / "trace").read_text()
        first = trace.split(maxsplit=1)[0]
        return len(re.findall(rf"^{first} +\w+\(", trace, re.MULTILINE))

    def _play(
        self, scene: str, folder: Path, inject: tuple[str, ...], *, more: bool, trace: str = CALLS,
        options: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        if sys.platform == "win32":
            raise OSError("strace is Linux\'s")
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


def points(count: int, most: int) -> list[int]:
    """Up to `most` calls of `count`, evenly spread, the first and the last among them."""
    if count <= most:
        return list(range(1, count + 1))
    return sorted({1 + round(index * (count - 1) / (most - 1)) for index in range(most)})
