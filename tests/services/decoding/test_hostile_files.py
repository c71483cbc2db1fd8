"""Hostile files cost one preview each: no crash here, no answer beyond its limits, no child left behind."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import cast

import pytest

from app.decoder.sandbox import DATA_LIMIT
from app.errors import AppError, Problem
from app.services.decoding import asking, finding, showing
from app.services.decoding.decoder import Decoder
from app.services.session import Session
from tests import files
from tests.services.decoding.hostile import BOMBS, KINDS, changed

LONG = os.environ.get("ANJUAN_LONG") == "1"
ROUNDS = int(os.environ.get("HOSTILE_ROUNDS", "360")) if LONG else 7
"""Of each of the fourteen kinds: 5,040 files in the long programme."""
FIRST = int(os.environ.get("HOSTILE_FIRST", "0"))
"""The number of the first one; each file is drawn from its kind and number alone."""
MOST = (400, 400)
MOST_SECONDS = 2 * (asking.SHOWING + asking.READING)
"""No look has more tasks than these together."""
MOST_RESIDENT = DATA_LIMIT + 400_000_000
"""Beside its data a child holds its program and libraries."""
TOLD = {
    Problem.FILE_NOT_DECODED, Problem.FILE_KIND_UNKNOWN, Problem.FILE_TOO_LARGE_TO_SHOW, Problem.FILE_LOCKED,
    Problem.FILE_HAS_NO_SUCH_PART,
}  # fmt: skip
HONEST = files.picture("PNG", 64, 40)


class OneFile:
    """A file that lies in memory instead of in a vault."""

    data = b""

    def size(self, _sha: str) -> int:
        return len(self.data)

    def read_at(self, _sha: str, offset: int, size: int) -> bytes:
        return self.data[offset : offset + size]


class Looking:
    """A session's decoder without a vault; what its children took at most."""

    def __init__(self) -> None:
        self.decoder, self.file = Decoder(), OneFile()
        self.session = cast("Session", SimpleNamespace(decoder=self.decoder, files=self.file))
        self.resident, self.slowest, self.shown, self.refused = 0, 0.0, 0, 0

    def look(self, data: bytes, kind: str) -> bool:
        """Whether it could be shown; what could not must say so in words of its own."""
        self.file.data, start = data, time.monotonic()
        try:
            _check(showing.look(self.session, "", kind, MOST))
            if kind == "application/pdf":
                finding.in_pdf(self.session, "", "退款")
        except AppError as error:
            if error.problem not in TOLD:
                raise
            return False
        finally:
            self.slowest = max(self.slowest, time.monotonic() - start)
        return True

    def suffer(self, data: bytes, kind: str) -> None:
        """Look at a hostile file; if it was refused, the next honest one must be shown."""
        if self.look(data, kind):
            self.shown += 1
            return
        self.refused += 1
        assert self.look(HONEST, "image/png"), "an honest file pays for a hostile one"

    def within_limits(self) -> None:
        """Nothing took more than mechanism 7 allows."""
        assert self.slowest < MOST_SECONDS, self.slowest
        assert self.resident < MOST_RESIDENT, self.resident
        assert len(self.decoder.pids) <= 1, "children are left behind"


def _check(told: showing.Shown) -> None:
    if told.pixels is not None:
        assert told.pixels.width * told.pixels.height * 3 == len(told.pixels.data) <= asking.MOST_PIXELS * 3
        assert told.pixels.width <= MOST[0]
        assert told.pixels.height <= MOST[1]
    assert len(told.text) <= showing.MOST_CHARACTERS


@contextmanager
def looking() -> Iterator[Looking]:
    made, over = Looking(), threading.Event()
    watch = threading.Thread(target=_watch, args=(made, over))
    watch.start()
    try:
        yield made
    finally:
        over.set()
        watch.join()
        made.decoder.close()


def _watch(made: Looking, over: threading.Event) -> None:
    """The most memory that any child had, as the system counts it."""
    while not over.wait(0.02):
        for pid in made.decoder.pids:
            made.resident = max(made.resident, _most_resident(pid))


def _most_resident(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0  # it has ended, or this is no Linux
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


@pytest.mark.parametrize("name", KINDS)
def test_a_hostile_file_costs_one_preview(name: str) -> None:
    kind, make = KINDS[name]
    whole = make()
    with looking() as made:
        assert made.look(whole, kind)
        for number in range(FIRST, FIRST + ROUNDS):
            try:
                made.suffer(changed(whole, Random(f"{name}/{number}")), kind)
            except BaseException as error:
                error.add_note(f"{name}, number {number}")
                raise
        assert made.look(whole, kind)
        made.within_limits()
    print(f"{name}: {made.shown} shown, {made.refused} refused, slowest {made.slowest:.1f} s,"
          f" most memory {made.resident // 1_000_000} MB")  # fmt: skip
    assert made.refused or ROUNDS < 100, "the damage never did any harm"


@pytest.mark.usefixtures("started_anew")
def test_every_kind_is_shown_by_a_decoder_as_users_start_it() -> None:
    with looking() as made:
        assert {name for name, (kind, make) in KINDS.items() if made.look(make(), kind)} == set(KINDS)


@pytest.mark.parametrize("name", BOMBS)
def test_a_hostile_bomb_costs_one_preview(name: str) -> None:
    kind, make = BOMBS[name]
    with looking() as made:
        made.suffer(make(), kind)
        made.within_limits()
    print(f"{name}: slowest {made.slowest:.1f} s, most memory {made.resident // 1_000_000} MB")


@pytest.mark.parametrize("size", [(60_000, 60_000), (2**31 - 1, 1), (30_000, 6_000)])
def test_a_picture_that_says_it_is_huge_is_not_decoded(size: tuple[int, int]) -> None:
    data = bytearray(files.picture("PNG"))
    data[16:24] = size[0].to_bytes(4, "big") + size[1].to_bytes(4, "big")
    with looking() as made:
        assert not made.look(bytes(data), "image/png")
