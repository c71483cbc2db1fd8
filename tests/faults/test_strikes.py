"""Killed, or refused by the disk, at every call that writes: what was acknowledged is there and whole."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.scenes import SCENES, holds_afterwards
from tests.faults.strikes import KILL, Zygote, aimed, points, zygote

LONG = bool(os.environ.get("ANJUAN_LONG"))
MOST = int(os.environ.get("FAULT_POINTS", "100000")) if LONG else 3
"""Calls of one verb that are struck, evenly spread; all of them unless FAULT_POINTS says fewer."""
REFUSALS = ("ENOSPC", "EIO", "EROFS", "EDQUOT")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="calls are struck with strace"
)


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    with zygote(tmp_path_factory.mktemp("faults") / "base") as made:
        yield made


def struck(child: Zygote, scene: str, tmp_path: Path, what: str, most: int, *, on: bool = False) -> int:
    count = len(child.calls(scene))
    for number in points(count, most):
        folder = tmp_path / str(number)
        said = child.strike(scene, folder, number, what, on=on)
        try:
            assert not [one for one in said if one[0] == "bug"], said
            told = [one for one in said if one[0] not in ("end", "refused", "more", "after")]
            SCENES[scene].holds(folder, told)
            holds_afterwards(folder, [one[1:] for one in said if one[0] == "after"])
        except BaseException as error:
            error.add_note(f"{scene}: call {number} of {count}, {what}; said {said}")
            raise
        shutil.rmtree(folder)
    return count


def test_a_strike_is_aimed_at_the_call_of_its_kind() -> None:
    made = ["mkdir", "write", "fsync", "write", "rename"]
    assert aimed(made, 4, KILL) == (f"inject=write:{KILL}:when=2",)
    assert aimed(made, 5, KILL) == (f"inject=rename:{KILL}:when=1",)
    assert "inject=fsync:error=EIO:when=2+" in aimed(made, 4, "error=EIO", on=True)


@pytest.mark.parametrize("scene", SCENES)
def test_fault_killed_at_every_call(scene: str, child: Zygote, tmp_path: Path) -> None:
    count = struck(child, scene, tmp_path, KILL, MOST)
    print(f"{scene}: {min(count, MOST)} of {count} calls struck")


@pytest.mark.parametrize("refusal", REFUSALS if LONG else ("ENOSPC",))
@pytest.mark.parametrize("scene", SCENES)
def test_fault_refused_once(scene: str, refusal: str, child: Zygote, tmp_path: Path) -> None:
    struck(child, scene, tmp_path, f"error={refusal}", MOST if LONG else 2)


@pytest.mark.skipif(not LONG, reason="long: every call of every verb")
@pytest.mark.parametrize("refusal", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("scene", SCENES)
def test_fault_refused_from_then_on(scene: str, refusal: str, child: Zygote, tmp_path: Path) -> None:
    struck(child, scene, tmp_path, f"error={refusal}", MOST, on=True)
