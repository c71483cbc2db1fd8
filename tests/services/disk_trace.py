"""Runs a process under `strace` and replays its writes: every image of the disk, after each write call."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

CALLS = (
    "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,lseek,rename,renameat,"
    "renameat2,unlink,unlinkat,copy_file_range,sendfile,mmap,close"
)
"""What can put bytes into a file, or move them; `mmap` so that a shared writable mapping is seen."""

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+|0x[0-9a-f]+)(?:<([^>]*)>)?")
_FD = re.compile(r"^(\d+)<([^>]*)>")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
PAGE, RESERVED, WAL_HEADER, FRAME_HEADER = 4096, 80, 32, 24


@dataclass(frozen=True, slots=True)
class Write:
    """One write call: the file, where in it, and the whole image of that file afterwards."""

    path: str
    start: int
    length: int
    image: bytes


@dataclass(slots=True)
class Disk:
    """Every file as a sequence of calls left it; of files that were there before, those in some folders."""

    images: dict[str, bytearray] = field(default_factory=dict)
    offsets: dict[tuple[str, str], int] = field(default_factory=dict)
    mapped: set[str] = field(default_factory=set)

    def replay(self, lines: Iterator[str]) -> Iterator[Write]:
        """Every write call into a file, wherever it lies."""
        for line in lines:
            found = _CALL.match(line)
            if found and not found[3].startswith("-"):
                yield from self._call(found[1], found[2], found[3], found[4] or "")

    def _call(self, name: str, arguments: str, result: str, opened: str) -> Iterator[Write]:
        if name in ("openat", "open", "creat"):
            self._open(arguments, result, _plain(opened))
        elif name.startswith("rename"):
            before, after = _strings(arguments)[:2]
            if before in self.images:
                self.images[after] = self.images.pop(before)
        elif name.startswith("unlink"):
            self.images.pop(_strings(arguments)[0], None)
        elif name in ("copy_file_range", "sendfile"):
            raise AssertionError("bytes went past what is traced")
        elif (fd := _FD.match(arguments)) and (path := _plain(fd[2])).startswith("/"):
            yield from self._file_call(name, (fd[1], path), arguments, int(result, 0))
        elif name == "mmap" and "MAP_SHARED" in arguments and "PROT_WRITE" in arguments:
            self.mapped |= {_plain(path) for path in re.findall(r"<([^>]*)>", arguments)}

    def _open(self, arguments: str, result: str, path: str) -> None:
        if "O_DIRECTORY" not in arguments and not Path(path).is_dir():
            self.offsets[result, path] = 0
            if "O_TRUNC" in arguments:
                self.images[path] = bytearray()

    def _file_call(self, name: str, at: tuple[str, str], arguments: str, result: int) -> Iterator[Write]:
        image = self.images.setdefault(at[1], bytearray())
        if name == "lseek":
            self.offsets[at] = result
        elif name == "ftruncate":
            size = int(arguments.rsplit(", ", 1)[1])
            image[size:] = bytes(max(0, size - len(image)))
        elif "write" in name:
            data = b"".join(_pieces(arguments))[:result]
            assert len(data) == result, "the trace cut what was written"
            positioned = name.startswith("pwrite")
            start = int(arguments.rsplit(", ", 1)[1]) if positioned else self.offsets.get(at, 0)
            image[start : start + len(data)] = data
            if not positioned:
                self.offsets[at] = start + len(data)
            yield Write(at[1], start, len(data), bytes(image))


def _plain(text: str) -> str:
    """A path as strace prints it (hex escapes), in clear."""
    return bytes.fromhex(text.replace("\\x", "")).decode() if text.startswith("\\x") else text


def _pieces(arguments: str) -> Iterator[bytes]:
    for hexed, cut in _STRING.findall(arguments):
        assert not cut, "the trace cut what was written"
        yield bytes.fromhex(hexed.replace("\\x", ""))


def _strings(arguments: str) -> list[str]:
    return [piece.decode() for piece in _pieces(arguments)]


def traced(
    command: Sequence[str], given: str, log: Path, folders: Sequence[Path]
) -> tuple[Disk, list[Write]]:
    """Run a command under strace; the disk afterwards, and every write call on the way."""
    disk = Disk()
    for root in folders:
        disk.images |= {str(p): bytearray(p.read_bytes()) for p in root.rglob("*") if p.is_file()}
    program = shutil.which("strace")
    assert program is not None
    options = ["-f", "-qq", "-y", "-xx", "-s", "16777216", "-e", f"trace={CALLS}", "-o", str(log)]
    run = subprocess.run(
        [program, *options, sys.executable, *command],
        input=given,
        text=True,
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    with log.open(encoding="ascii") as lines:
        return disk, list(disk.replay(_whole(lines)))


def _whole(lines: Iterator[str]) -> Iterator[str]:
    """Calls that another thread interrupted, put together again."""
    begun: dict[str, str] = {}
    for line in lines:
        pid = line.split(" ", 1)[0]
        if line.rstrip().endswith("<unfinished ...>"):
            begun[pid] = line.rsplit(" <unfinished", 1)[0]
        elif resumed := re.match(r"^\d+ +<\.\.\. \w+ resumed>", line):
            yield begun.pop(pid) + line[resumed.end() :]
        else:
            yield line


def pages(write: Write, key: bytes) -> Iterator[bytes]:
    """The decrypted pages of a SQLCipher file, or of its log, that a write call touched."""
    log = write.path.endswith("-wal")
    first, step = (WAL_HEADER + FRAME_HEADER, FRAME_HEADER + PAGE) if log else (0, PAGE)
    for at in range(first, len(write.image) - PAGE + 1, step):
        if at < write.start + write.length and write.start < at + PAGE:
            yield _decrypted(write.image[at : at + PAGE], key)


def _decrypted(page: bytes, key: bytes) -> bytes:
    """A page under both readings: as any page, and as the first one, which begins with the salt."""
    vector = page[-RESERVED : -RESERVED + 16]
    found = b""
    for start in (0, 16):
        decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        found += decryptor.update(page[start:-RESERVED])
    return found
