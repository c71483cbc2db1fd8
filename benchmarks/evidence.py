"""Files in and out against a raw SQLCipher of the same bytes; pages, films and thumbnails looked at."""

import io
import json
import os
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from PIL import Image
from sqlcipher3 import dbapi2 as sqlite

from benchmarks.figure import Figure
from tests import files

ROOT = Path(__file__).resolve().parents[1]
MIB = 1 << 20
ROWS_AT_ONCE = 16
PAGES, THUMBS = 500, 10_000
RATIO, FIRST_MS, SEEK_MS, BLOCKED_MS, MEMORY_MIB = 0.7, 1000.0, 500.0, 50.0, 300.0
RATE, WIDE, HIGH = 25, 1280, 720


def run(mebibytes: int = 512, film: int = 1024, thumbs: int = THUMBS) -> list[Figure]:
    """Measure with a file of so many MiB, a film of at least so many, and a list of so many pictures."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _noise(folder / "plain", mebibytes)
        _film(folder / "film.mp4", film * MIB)
        (folder / "long.pdf").write_bytes(files.pdf(PAGES))
        told = _child("files", folder)
        size = (folder / "film.mp4").stat().st_size // MIB
        scrolled = _child("list", folder, thumbs)
        return [*_through(told, mebibytes), *_looked(told, size), *_scrolled(scrolled)]


# --- what is measured against ----------------------------------------------------------------------------


def _noise(file: Path, mebibytes: int) -> None:
    with file.open("wb") as sink:
        for _ in range(mebibytes):
            sink.write(os.urandom(MIB))


def _film(file: Path, least: int) -> None:
    """A film of real frames: a second of noise, encoded once, its packets written until it is long enough."""
    with av.open(str(file), "w", format="mp4") as made:
        stream = made.add_stream("libx264", rate=RATE, options={"crf": "12", "preset": "ultrafast", "g": "1"})
        stream.width, stream.height, stream.pix_fmt = WIDE, HIGH, "yuv420p"
        second = [bytes(packet) for frame in _frames() for packet in stream.encode(frame)]
        second += [bytes(packet) for packet in stream.encode(None)]
        for number in range(RATE * -(-least // sum(map(len, second)))):
            packet = av.Packet(second[number % len(second)])
            packet.stream, packet.is_keyframe = stream, True
            packet.time_base, packet.duration = Fraction(1, RATE), 1
            packet.pts = packet.dts = number
            made.mux(packet)


def _frames() -> list[av.VideoFrame]:
    found = []
    for number in range(RATE):
        frame = av.VideoFrame(WIDE, HIGH, "rgb24")
        frame.planes[0].update(Image.effect_noise((WIDE, HIGH), 90).convert("RGB").tobytes())
        frame.pts = number
        found.append(frame)
    return found


class Raw:
    """The same bytes in rows of 1 MiB of a bare SQLCipher with the settings of the program."""

    def __init__(self, database: Path) -> None:
        self._raw = sqlite.connect(str(database), isolation_level=None)
        self._raw.set_key(bytearray(os.urandom(48).hex().encode()))
        for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "temp_store = 2"):
            self._raw.execute(f"PRAGMA {setting}")
        self._raw.execute("CREATE TABLE chunk (key INTEGER PRIMARY KEY, data BLOB NOT NULL)")

    def write(self, plain: Path) -> None:
        """Write a file in transactions of 16 MiB."""
        with plain.open("rb") as stream:
            while batch := [(data,) for _ in range(ROWS_AT_ONCE) if (data := stream.read(MIB))]:
                self._raw.execute("BEGIN IMMEDIATE")
                self._raw.executemany("INSERT INTO chunk (data) VALUES (?)", batch)
                self._raw.execute("COMMIT")

    def read(self) -> int:
        """Read all of it row by row; its size."""
        count = self._raw.execute("SELECT max(key) FROM chunk").fetchone()[0]
        one = "SELECT data FROM chunk WHERE key = ?"
        return sum(len(self._raw.execute(one, (key,)).fetchone()[0]) for key in range(1, count + 1))


def _child(what: str, folder: Path, *more: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.evidence_child", what, str(folder), *map(str, more)]
    with tempfile.TemporaryDirectory() as home:
        surroundings = {"HOME": home, "XDG_CONFIG_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, **surroundings}, capture_output=True, text=True,
            timeout=3600,
        )  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode != 0 or not lines:
        raise RuntimeError(f"{what} ended with {done.returncode}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(lines[-1])
    return found


# --- figures ---------------------------------------------------------------------------------------------


def _through(told: dict[str, Any], mebibytes: int) -> list[Figure]:
    found = []
    for name, key in (("attaching", "written"), ("reading back", "read")):
        speed, bare = told[key], told[f"raw_{key}"]
        target = f"{speed / bare:.2f} of it, at least {RATIO:g}"
        found.append(Figure(f"{name} {mebibytes} MiB", speed, "MiB/s", "raw SQLCipher", bare, target,
                            speed >= RATIO * bare))  # fmt: skip
    return found


def _looked(told: dict[str, Any], film: int) -> list[Figure]:
    return [
        Figure(name, told[key], unit, "", 0.0, f"under {most:g} {unit}", told[key] < most)
        for name, key, unit, most in (
            (f"first page of a PDF of {PAGES} pages", "page", "ms", FIRST_MS),
            (f"first frame of a film of {film} MiB", "frame", "ms", FIRST_MS),
            ("seek in it, slowest of 12", "seek", "ms", SEEK_MS),
            ("highest memory of the window's side", "memory", "MiB", MEMORY_MIB),
            ("highest memory of a decoder", "decoder", "MiB", MEMORY_MIB),
        )
    ]  # fmt: skip


def _scrolled(told: dict[str, Any]) -> list[Figure]:
    name, longest = f"longest block scrolling {told['count']:,} thumbnails", told["longest"]
    shown = f"under {BLOCKED_MS:g} ms" + ("" if told["shown"] else ", and NONE shown")
    return [
        Figure(name, longest, "ms", "its own work", told["busiest"], shown,
               longest < BLOCKED_MS and told["shown"]),
        Figure("memory of the window after it", told["memory"], "MiB", "", 0.0, f"under {MEMORY_MIB:g} MiB",
               told["memory"] < MEMORY_MIB),
    ]  # fmt: skip


def picture(number: int) -> bytes:
    """A small picture that no other is like."""
    sink = io.BytesIO()
    Image.new("RGB", (16, 16), (number % 256, number // 256 % 256, 128)).save(sink, "PNG")
    return sink.getvalue()
