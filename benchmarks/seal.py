"""Sealing and opening against the `age` command, in the same run, on the same files.

`ANJUAN_BENCH_MB` sets the size (1,024 MiB unless told), `ANJUAN_BENCH_ROUNDS` the rounds (3). In each
round every piece of work runs once in turn, onto files that are not there yet, and the fastest round of
each counts: so a cold disk or a busy moment hits nobody alone.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from app.bundle.container import contents, seal_bundle, verify
from app.bundle.manifest import Entry, Kind, Manifest
from app.crypto import age
from benchmarks.figure import Figure

LEAST_RATIO = 0.9
SMALL = 32
"""MiB of the bundle whose memory that of the large one is compared with."""
MOST_MORE = 4
"""MiB: the large bundle is 32 times as large; constant memory differs by chance only."""
_MIB = 1024 * 1024


def run(scale: float = 1.0) -> list[Figure]:
    """Throughput of age streams and whole bundles; needs the `age` command and thrice the size on disk."""
    size = max(1, int(float(os.environ.get("ANJUAN_BENCH_MB", "1024")) * scale))
    program = shutil.which("age")
    if program is None:
        raise SystemExit("the command `age` is not installed: there is nothing to compare with")
    with tempfile.TemporaryDirectory() as folder:
        compared = _compare(Path(folder), size, program)
    return [*compared, _memory(size)]


def _memory(size: int) -> Figure:
    """How far the highest resident memory grows while a bundle is sealed and opened, against a small one."""
    small, large = _grown(min(SMALL, size)), _grown(size)
    target = f"at most {MOST_MORE} MiB more than that"
    return Figure(
        f"memory to seal and open, {size} MiB",
        large,
        "MiB",
        f"{min(SMALL, size)} MiB",
        small,
        target,
        large - small <= MOST_MORE,
    )


def _grown(size: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "benchmarks.seal_child", folder, str(size)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    told = json.loads(done.stdout)
    return float(told["opened"] - told["begun"])


def _compare(folder: Path, size: int, program: str) -> list[Figure]:
    identity = age.X25519Identity.generate()
    plain, ours, theirs, bundle, out = (folder / n for n in ("plain", "ours", "theirs", "bundle", "out"))
    (folder / "key").write_text(identity.encode())
    with plain.open("wb") as file:
        for _ in range(size):
            file.write(os.urandom(_MIB))
    to, by = ["-r", str(identity.recipient())], ["-d", "-i", str(folder / "key")]
    manifest = Manifest.of(Kind.EXCHANGE, [entry(plain, size * _MIB)], authenticated=False)
    fastest = _rotate(
        {
            "seal": (ours, lambda: _seal(plain, ours, identity)),
            "age seals": (theirs, lambda: _command(program, *to, "-o", str(theirs), str(plain))),
            "open": (out, lambda: _open(ours, out, identity)),
            "age opens": (out, lambda: _command(program, *by, "-o", str(out), str(theirs))),
            "seal bundle": (bundle, lambda: seal_whole(plain, bundle, identity, manifest)),
            "open bundle": (out, lambda: open_whole(bundle, out, identity)),
        }
    )
    return [
        _figure("sealing", size, fastest["seal"], fastest["age seals"]),
        _figure("opening", size, fastest["open"], fastest["age opens"]),
        # A bundle does more than the command: CRC-32 when sealing, two passes with SHA-256 when opening.
        _figure("sealing a bundle", size, fastest["seal bundle"], fastest["age seals"], 0.7),
        _figure("opening a bundle (two passes)", size, fastest["open bundle"], fastest["age opens"], 0.3),
    ]


def _rotate(works: dict[str, tuple[Path, Callable[[], None]]]) -> dict[str, float]:
    fastest = dict.fromkeys(works, float("inf"))
    for _ in range(int(os.environ.get("ANJUAN_BENCH_ROUNDS", "3"))):
        for name, (target, work) in works.items():
            target.unlink(missing_ok=True)
            if sys.platform != "win32":
                os.sync()  # else the disk still writes what the work before left behind
            fastest[name] = min(fastest[name], _seconds(work))
    return fastest


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _figure(name: str, size: int, ours: float, theirs: float, least: float = LEAST_RATIO) -> Figure:
    value, baseline = size / ours, size / theirs
    ratio = value / baseline
    target = f"ratio {ratio:.2f}, at least {least}"
    return Figure(f"{name}, {size} MiB", value, "MiB/s", "age", baseline, target, ratio >= least)


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb", buffering=0) as file:
        while piece := file.read(_MIB):
            yield piece


def _seal(plain: Path, sealed: Path, identity: age.X25519Identity) -> None:
    with sealed.open("wb", buffering=0) as target:
        age.seal(_pieces(plain), target, [identity.recipient()])


def _open(sealed: Path, out: Path, identity: age.X25519Identity) -> None:
    with sealed.open("rb", buffering=0) as source, out.open("wb", buffering=0) as target:
        for piece in age.open_stream(source, [identity]):
            target.write(piece)


def seal_whole(plain: Path, sealed: Path, identity: age.X25519Identity, manifest: Manifest) -> None:
    """Seal a file as a bundle."""
    with sealed.open("wb", buffering=0) as target:
        seal_bundle(target, [identity.recipient()], manifest, [lambda: _pieces(plain)])


def open_whole(sealed: Path, out: Path, identity: age.X25519Identity) -> None:
    """Open a bundle in its two passes."""
    with sealed.open("rb", buffering=0) as source, out.open("wb", buffering=0) as target:
        verified = verify(source, [identity])
        for _, pieces in contents(source, [identity], verified):
            for piece in pieces:
                target.write(piece)


def entry(plain: Path, length: int) -> Entry:
    """The manifest's line for a file."""
    digest, crc32 = hashlib.sha256(), 0
    for piece in _pieces(plain):
        digest.update(piece)
        crc32 = zlib.crc32(piece, crc32)
    return Entry("files/0001.bin", length, crc32, digest.digest())


def _command(program: str, *arguments: str) -> None:
    subprocess.run([program, *arguments], check=True)


if __name__ == "__main__":
    figures = run()
    print("\n".join(figure.line() for figure in figures))
    sys.exit(0 if all(figure.met for figure in figures) else 1)
