"""A disk as a power cut may leave it: what was synced is there; of the rest any part, in any order, torn.

Promises that are relied on are those of POSIX with `fsync`: the content and size of a file are durable once
it was synced, its name once its folder was. Names of one folder change in their order (a journal of the file
system); a name may be durable before the content behind it.
"""

import os
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
CALLS = (
    "open,openat,creat,write,pwrite64,pwritev,writev,ftruncate,truncate,rename,renameat,renameat2,link,linkat,"
    "unlink,unlinkat,mkdir,mkdirat,rmdir,fsync,fdatasync,fallocate,copy_file_range,sendfile,symlink,symlinkat"
)
"""Everything by which what is on the disk changes, or becomes durable."""
UNKNOWN = (
    "fallocate", "copy_file_range", "sendfile", "symlink", "symlinkat", "pwritev", "truncate", "linkat",
)  # fmt: skip
"""Calls that the program does not make; one that did would have to be modelled first."""
_LINE = re.compile(r"^(\d+) +(?:(\w+)\((.*)|<\.\.\. (\w+) resumed>(.*))$")
_RESULT = re.compile(r"^(.*)\)\s+= (.*)$", re.DOTALL)
"""What was given to a call, and what it gave."""
_FD = re.compile(r"^(?:\d+|AT_FDCWD)<((?:[^<>\\]|\\.)*)>")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


@dataclass(frozen=True, slots=True)
class Call:
    """One call: what it does, to which path, with which bytes or second path."""

    name: str
    path: str = ""
    data: bytes = b""
    at: int = 0
    other: str = ""


def calls(trace: str) -> Iterator[Call]:
    """The calls of a trace (`strace -f -y -xx -s N`) that came to an end, in the order in which they began.
    """
    begun: dict[str, int] = {}
    whole: list[tuple[str, str] | None] = []
    for line in trace.splitlines():
        found = _LINE.match(line)
        if found is None:
            continue
        pid, name, rest, resumed, tail = found.groups()
        if resumed:
            at = begun.pop(pid, None)
            if at is not None and (first := whole[at]) is not None:
                whole[at] = (first[0], first[1] + tail)
        elif rest.endswith("<unfinished ...>"):
            begun[pid] = len(whole)
            whole.append((name, rest.removesuffix("<unfinished ...>")))
        else:
            whole.append((name, rest))
    for one in whole:
        if one is not None and (call := _call(*one)) is not None:
            yield call


def _call(name: str, rest: str) -> Call | None:
    """One call from its text; None where it failed or changes nothing."""
    ended = _RESULT.search(rest)
    if ended is None or ended[2].startswith(("-1", "?")):
        return None
    rest = ended[1]
    assert name not in UNKNOWN, f"{name} is not modelled"
    strings = [bytes.fromhex(one.replace("\\x", "")) for one, _ in _STRING.findall(rest)]
    paths = [os.fsdecode(one) for one in strings]
    fd = _path(rest)
    if name in ("open", "openat", "creat"):
        return Call("create", paths[0]) if "O_CREAT" in rest or name == "creat" else (
            Call("empty", paths[0]) if "O_TRUNC" in rest else None)  # fmt: skip
    if name in ("write", "writev"):
        return Call("append", fd, b"".join(strings))
    if name == "pwrite64":
        return Call("write", fd, strings[0], int(rest.rpartition(", ")[2]))
    if name == "ftruncate":
        return Call("truncate", fd, at=int(rest.rpartition(", ")[2]))
    if name.startswith("rename"):
        return Call("rename", paths[0], other=paths[1])
    if name == "link":
        return Call("link", paths[0], other=paths[1])
    if name.startswith(("unlink", "rmdir")):
        return Call("unlink", paths[0])
    if name.startswith("mkdir"):
        return Call("mkdir", paths[0])
    return Call("sync", fd)


def _path(rest: str) -> str:
    found = _FD.match(rest)
    text = found[1] if found else ""
    raw = re.sub(r"\\x([0-9a-f]{2})", lambda one: chr(int(one[1], 16)), text)
    return raw.encode("latin-1").decode("utf-8", "surrogateescape").removesuffix(" (deleted)")


@dataclass(eq=False, slots=True)
class File:
    """One file: what is durable, and the writes since it was synced (without bytes: cut to a length)."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    end: int = 0
    """Where the next plain `write` goes: the program appends."""

    def sync(self) -> None:
        """All of it is durable."""
        for at, data in self.pending:
            _apply(self.durable, at, data)
        self.pending.clear()

    def torn(self, draw: random.Random) -> bytes:
        """What is on the disk after a cut: of each unsynced write nothing, all, or some of its sectors."""
        content = bytearray(self.durable)
        for at, data in self.pending:
            way = draw.random()
            if way < 0.3:
                continue
            if data is None or way < 0.65:
                _apply(content, at, data)
                continue
            for start in range(at - at % SECTOR, at + len(data), SECTOR):
                first, last = max(at, start), min(at + len(data), start + SECTOR)
                if draw.random() < 0.5:
                    _apply(content, first, data[first - at : last - at])
        return bytes(content)


def _apply(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
        content.extend(bytes(max(0, at - len(content))))
        return
    content.extend(bytes(max(0, at - len(content))))
    content[at : at + len(data)] = data


Names = dict[str, File | None]
"""A file, or None for a folder, by its path."""


@dataclass(slots=True)
class Disk:
    """The folder of a scene, call after call."""

    root: str
    durable: Names
    now: Names
    changes: list[tuple[str, str, File | None]] = field(default_factory=list)
    """Changes of names that are not durable yet: the folder, the path, what stands there now (or nothing)."""

    def do(self, call: Call) -> None:
        """One more call."""
        if not call.path.startswith(self.root):
            return
        getattr(self, f"_{call.name}")(call)

    def _file(self, path: str) -> File:
        found = self.now.get(path)
        assert found is not None, f"a write to {path} that was never made"
        return found

    def _name(self, path: str, file: File | None, *, gone: bool = False) -> None:
        if gone:
            self.now.pop(path, None)
        else:
            self.now[path] = file
        self.changes.append((os.path.dirname(path), path if not gone else f"-{path}", file))

    def _create(self, call: Call) -> None:
        if call.path not in self.now:
            self._name(call.path, File())

    def _empty(self, call: Call) -> None:
        self._file(call.path).pending.append((0, None))
        self._file(call.path).end = 0

    def _append(self, call: Call) -> None:
        file = self._file(call.path)
        file.pending.append((file.end, call.data))
        file.end += len(call.data)

    def _write(self, call: Call) -> None:
        file = self._file(call.path)
        file.pending.append((call.at, call.data))
        file.end = max(file.end, call.at + len(call.data))

    def _truncate(self, call: Call) -> None:
        file = self._file(call.path)
        file.pending.append((call.at, None))
        file.end = call.at

    def _rename(self, call: Call) -> None:
        file = self.now.get(call.path)
        inside = [path for path in self.now if path.startswith(call.path + "/")]
        self._name(call.path, None, gone=True)
        self._name(call.other, file)
        for path in inside:  # a folder takes what is in it along
            moved = self.now.pop(path)
            self.now[call.other + path[len(call.path) :]] = moved
            if path in self.durable:
                self.durable[call.other + path[len(call.path) :]] = self.durable.pop(path)

    def _link(self, call: Call) -> None:
        self._name(call.other, self.now.get(call.path))

    def _unlink(self, call: Call) -> None:
        self._name(call.path, None, gone=True)

    def _mkdir(self, call: Call) -> None:
        self._name(call.path, None)

    def _sync(self, call: Call) -> None:
        file = self.now.get(call.path)
        if file is not None:
            file.sync()
            return
        for folder, name, what in self.changes:
            if folder == call.path:
                _named(self.durable, name, what)
        self.changes = [one for one in self.changes if one[0] != call.path]

    def cut(self, draw: random.Random, target: Path) -> None:
        """Write the folder as a cut of the power at this moment may leave it."""
        names = dict(self.durable)
        by_folder: dict[str, list[tuple[str, File | None]]] = {}
        for folder, name, what in self.changes:
            by_folder.setdefault(folder, []).append((name, what))
        for changes in by_folder.values():
            for name, what in changes[: draw.randint(0, len(changes))]:
                _named(names, name, what)
        for path, file in sorted(names.items()):
            place = target / path[len(self.root) :].lstrip("/")
            if file is None:
                place.mkdir(parents=True, exist_ok=True)
            elif os.path.dirname(path) in names or os.path.dirname(path) == self.root:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(file.torn(draw))


def _named(names: Names, name: str, what: File | None) -> None:
    if name.startswith("-"):
        names.pop(name[1:], None)
    else:
        names[name] = what


def disk_of(folder: Path) -> Disk:
    """A folder in which everything is durable."""
    names: Names = {}
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            names[str(path)] = None
        elif path.is_file():
            data = path.read_bytes()
            names[str(path)] = File(bytearray(data), end=len(data))
    return Disk(str(folder), names, dict(names))
