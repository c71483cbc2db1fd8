"""Every decisive call of the verbs that replace or name something is struck: killed there, refused there."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.decisive import Struck, decisive, shortened
from tests.faults.scenes import SCENES, holds_afterwards
from tests.faults.strikes import KILL, Zygote, points, zygote

LONG = bool(os.environ.get("ANJUAN_LONG"))
MOST = 100_000 if LONG else 3
VERBS = ("create", "passphrase", "seen", "restore", "backup", "purge", "export", "migrate")
FAULTS = {
    "kill": (KILL, False), "ENOSPC": ("error=ENOSPC", False), "EIO": ("error=EIO", False),
    "ENOSPC on": ("error=ENOSPC", True), "EIO on": ("error=EIO", True),
}  # fmt: skip
"""What strikes, and whether every later call fails too."""

strace = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="calls are struck with strace"
)


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    with zygote(tmp_path_factory.mktemp("decisive") / "base") as made:
        yield made


@strace
@pytest.mark.parametrize("fault", FAULTS if LONG else ("kill", "EIO"))
@pytest.mark.parametrize("verb", VERBS)
def test_fault_at_every_decisive_call(verb: str, fault: str, child: Zygote, tmp_path: Path) -> None:
    chosen = decisive(child.calls(verb))
    assert chosen, "the verb gives or takes no name"
    for place in points(len(chosen), MOST):
        _strike(child, verb, fault, chosen[place - 1], tmp_path)
    print(f"{verb}, {fault}: {min(len(chosen), MOST)} of {len(chosen)} decisive calls struck")


def _strike(child: Zygote, verb: str, fault: str, wanted: Struck, tmp_path: Path) -> None:
    what, on = FAULTS[fault]
    folder = tmp_path / "struck"
    said = child.strike(verb, folder, wanted.number, what, on=on)
    try:
        assert not [one for one in said if one[0] == "bug"], said
        told = [one for one in said if one[0] not in ("end", "refused", "more", "after")]
        SCENES[verb].holds(folder, told)
        holds_afterwards(folder, [one[1:] for one in said if one[0] == "after"])
    except BaseException as error:
        error.add_note(f"{verb}: {wanted}, {fault}; said {said}")
        raise
    shutil.rmtree(folder)


def test_names_headers_and_what_follows_them_are_decisive() -> None:
    lines = [
        "mkdir(\"/x/vault\", 0700) = 0", "pwrite64(5</x/vault/vault-0a1b2c3d.db>, ..., 4096, 0) = 4096",
        "fsync(5</x/vault/vault-0a1b2c3d.db>) = 0", "fsync(5</x/vault>) = 0",
        'write(6</x/vault/header-a.new>, "..", 409) = 409', "pwrite64(5</x/vault/a.db>, ..., 1, 0) = 1",
    ]  # fmt: skip
    assert [one.number for one in decisive(lines)] == [1, 4, 5, 6]
    assert shortened(lines[1]) == "pwrite64 vault-*.db"
