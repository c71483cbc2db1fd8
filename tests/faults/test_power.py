"""The power is cut at any moment of a verb: what was acknowledged before is there and whole."""

import json
import os
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.disk import CALLS, Call, calls, disk_of
from tests.faults.scenes import SCENES
from tests.faults.strikes import Zygote, zygote

LONG = bool(os.environ.get("ANJUAN_LONG"))
IMAGES = int(os.environ.get("POWER_IMAGES", "500")) if LONG else 4
"""Images of the disk for each verb."""
SEED = int(os.environ.get("POWER_SEED", "1"))

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="calls are recorded with strace"
)


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    with zygote(tmp_path_factory.mktemp("power") / "base") as made:
        yield made


@pytest.mark.parametrize("scene", SCENES)
def test_fault_power_cut(scene: str, child: Zygote, tmp_path: Path) -> None:
    played = tmp_path / "played"
    trace = child.record(scene, played, CALLS)
    made = [call for call in calls(trace) if call.path.startswith(str(played)) and _counts(call, played)]
    draw = random.Random(f"{scene} {SEED}")
    for number, moment in enumerate(sorted(draw.choices(range(1, len(made) + 1), k=IMAGES))):
        target = tmp_path / "cut"
        said = _cut(child.ready(scene), made[:moment], played, target, draw)
        try:
            SCENES[scene].holds(target, [one for one in said if one[0] != "end"])
        except BaseException as error:
            where = f"{scene}: image {number} at call {moment} of {len(made)}, seed {SEED}"
            error.add_note(f"{where}; said {said}")
            raise
        shutil.rmtree(target)
    print(f"{scene}: {IMAGES} images of {len(made)} calls")


def _counts(call: Call, played: Path) -> bool:
    return call.path not in (str(played / "trace"), str(played / "go"))


def _cut(
    ready: Path, made: list[Call], played: Path, target: Path, draw: random.Random
) -> list[list[str]]:
    """Make the image; what had been acknowledged by then, to somebody outside and not to the disk."""
    disk, said = disk_of(ready), b""
    disk.root = str(played)
    disk.durable = {str(played) + path[len(str(ready)) :]: file for path, file in disk.durable.items()}
    disk.now = dict(disk.durable)
    for call in made:
        if call.path == str(played / "said"):
            said += call.data
        else:
            disk.do(call)
    target.mkdir()
    disk.cut(draw, target)
    return [json.loads(line) for line in said.splitlines()]
