"""After every feature, not one canary in the raw image of the disk: not in files, not in what was deleted."""

import base64
import mmap
import os
import random
import re
import shutil
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.records.types import TYPES
from tests import files
from tests.faults.everything import TYPED
from tests.gui.screen import ROOT
from tests.gui.test_canaries import canaries, full

SIZE = 192 << 20
FIFTY = 50
COMPRESSED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08|PK\x03\x04")
MOST_UNPACKED = 1 << 20
IN_FILES = ("文件里的金丝雀壹贰叁", "canary within a file 90210")


@contextmanager
def disk(folder: Path) -> Iterator[tuple[Path, Path]]:
    """The image of a new ext4 disk, and where it is mounted."""
    image, where = folder / "image", folder / "disk"
    where.mkdir()
    with image.open("wb") as file:
        file.truncate(SIZE)
    made = subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=False, capture_output=True).returncode
    command = ["mount", "-o", "loop", str(image), str(where)]
    if made or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a disk of its own cannot be mounted here")
    try:
        yield image, where
    finally:
        subprocess.run(["umount", str(where)], check=False)


def forms(word: str) -> list[bytes]:
    """A word in the ways that programs write text: encodings, and base64 at each of its three alignments."""
    plain = word.encode()
    coded = [base64.b64encode(b"\0" * shift + plain)[4 if shift else 0 : -4] for shift in range(3)]
    return [plain, *(word.encode(way) for way in ("utf-16-le", "utf-16-be", "gb18030")), *coded]


def found(image: Path, words: set[str]) -> set[str]:
    """The words that an image holds, in the clear or packed by deflate, wherever they lie."""
    needles = {form: word for word in words for form in forms(word)}
    with image.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        told = {word for form, word in needles.items() if data.find(form) >= 0}
        for match in COMPRESSED.finditer(data):
            inner = _unpacked(data, match.start(), match[0])
            told |= {word for word in words if inner and word.encode() in inner}
    return told


def _unpacked(data: mmap.mmap, at: int, head: bytes) -> bytes:
    start, bits = at, 15
    if head.startswith(b"PK"):
        lengths = (int.from_bytes(data[at + place : at + place + 2], "little") for place in (26, 28))
        start, bits = at + 30 + sum(lengths), -15
    elif head.startswith(b"\x1f"):
        bits = 31
    try:
        return zlib.decompressobj(bits).decompress(data[start : start + MOST_UNPACKED], MOST_UNPACKED)
    except zlib.error:
        return b""


def sources(folder: Path) -> Path:
    """What a user has in the clear anyway: on another disk."""
    folder.mkdir()
    (folder / "a.txt").write_text("\n".join(IN_FILES * 400), "utf-8")
    (folder / "b.pdf").write_bytes(files.pdf(2, words=IN_FILES[1]))
    (folder / "c.docx").write_bytes(files.word(*IN_FILES))
    (folder / "d.png").write_bytes(files.picture("PNG"))
    return folder


ROOT_ALONE = sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mkfs.ext4") is not None


@pytest.mark.skipif(not os.environ.get("ANJUAN_LONG"), reason="long: the raw bytes of a whole disk")
@pytest.mark.skipif(not ROOT_ALONE, reason="only root mounts a disk")
def test_fault_no_canary_in_the_raw_image_of_the_disk(tmp_path: Path) -> None:
    every = sorted({word for type_ in TYPES for _, word in canaries(full(type_))})
    words = {*random.Random(7).sample(every, FIFTY), *TYPED, *IN_FILES}
    with disk(tmp_path) as (image, where):
        for name in ("home", "tmp", "run", "work"):
            (where / name).mkdir(mode=0o700)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        own = {"HOME": where / "home", "TMPDIR": where / "tmp", "XDG_RUNTIME_DIR": where / "run"}
        environment = {**kept, **{name: str(path) for name, path in own.items()},
                       "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}  # fmt: skip
        command = [sys.executable, "-m", "tests.faults.everything", str(where / "work"),
                   str(sources(tmp_path / "sources"))]  # fmt: skip
        done = subprocess.run(command, cwd=where / "work", env=environment, capture_output=True, text=True,
                              check=False, timeout=900)  # fmt: skip
        assert done.stdout.endswith("done\n"), done.stderr[-3000:]
        assert not [word for word in words if word in done.stdout + done.stderr]
        _sync()
    assert found(image, words) == set()
    again = tmp_path / "again"
    again.mkdir()
    assert subprocess.run(["mount", "-o", "loop", str(image), str(again)], check=False).returncode == 0
    planted = sorted(words)[:4]
    packed = zlib.compress(planted[3].encode() * 9)
    written = planted[0].encode(), planted[1].encode("utf-16-le"), _coded(planted[2]), packed
    try:
        for number, content in enumerate(written):
            path = again / f"planted {number}"
            path.write_bytes(content)
            _sync()
            path.unlink()
    finally:
        subprocess.run(["umount", str(again)], check=False)
    assert found(image, words) == set(planted), "the search finds even what was deleted again"


def _sync() -> None:
    if sys.platform != "win32":
        os.sync()


def _coded(word: str) -> bytes:
    return base64.b64encode(b"xx" + word.encode() + b"xx")
