"""Damaged files cost one preview each: no crash here, no answer beyond its limits, no child left behind."""

import os
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from app.errors import AppError, Problem
from app.services.decoding import asking, showing
from app.services.session import Session
from tests import files
from tests.services.decoding.test_decoding import held
from tests.services.vaults import session_in

LONG = os.environ.get("ANJUAN_LONG") == "1"
ROUNDS = 850 if LONG else 6
"""Of each of the kinds below: 5,100 files in the long programme."""
MOST = (800, 800)
TOLD = {
    Problem.FILE_NOT_DECODED, Problem.FILE_KIND_UNKNOWN, Problem.FILE_TOO_LARGE_TO_SHOW, Problem.FILE_LOCKED,
    Problem.FILE_HAS_NO_SUCH_PART,
}  # fmt: skip
KINDS: dict[str, Callable[[], bytes]] = {
    "image/jpeg": files.jpeg, "image/png": lambda: files.picture("PNG"), "application/pdf": files.pdf,
    "video/mp4": lambda: files.video(1), "application/zip": lambda: files.word("第一段"),
    "image/heic": lambda: files.picture("HEIF"),
}  # fmt: skip


def damaged(data: bytes, draw: Random) -> bytes:
    """Bits flipped, pieces cut out, doubled, or overwritten with numbers that are far too large."""
    changed = bytearray(data)
    for _ in range(draw.choice((1, 1, 2, 8, 60))):
        at = draw.randrange(len(changed)) if draw.random() < 0.5 else draw.randrange(min(600, len(changed)))
        match draw.randrange(4):
            case 0:
                changed[at] ^= 1 << draw.randrange(8)
            case 1:
                changed[at : at + 4] = draw.choice((b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0"))
            case 2:
                del changed[at : at + draw.randrange(1, 200)]
            case _:
                changed[at:at] = changed[at : at + draw.randrange(1, 200)]
        if not changed:
            return b"\0"
    return bytes(changed)


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_costs_one_preview(kind: str, tmp_path: Path) -> None:
    draw, whole = Random(f"hostile/{kind}"), KINDS[kind]()
    with session_in(tmp_path / "vault") as session:
        shown = sum(looked_at(session, damaged(whole, draw), kind) for _ in range(ROUNDS))
        assert looked_at(session, whole, kind)
        assert len(session.decoder.pids) <= 1, "children are left behind"
    assert shown < ROUNDS, "the damage never did any harm"


def looked_at(session: Session, data: bytes, kind: str) -> bool:
    """Whether it could be shown; what could not must say so in words of its own."""
    try:
        told = showing.look(session, held(session, data), kind, MOST)
    except AppError as error:
        if error.problem not in TOLD:
            raise
        return False
    if told.pixels is not None:
        assert told.pixels.width * told.pixels.height * 3 == len(told.pixels.data) <= asking.MOST_PIXELS * 3
    assert len(told.text) <= showing.MOST_CHARACTERS
    return True


@pytest.mark.parametrize("size", [(60_000, 60_000), (2**31 - 1, 1), (30_000, 6_000)])
def test_a_picture_that_says_it_is_huge_is_not_decoded(size: tuple[int, int], tmp_path: Path) -> None:
    data = bytearray(files.picture("PNG"))
    data[16:24] = size[0].to_bytes(4, "big") + size[1].to_bytes(4, "big")
    with session_in(tmp_path / "vault") as session:
        assert not looked_at(session, bytes(data), "image/png")
