"""The few calls of a verb on which everything hangs: names given, taken and synced, headers written."""

import re
from dataclasses import dataclass
from pathlib import Path

_NAMES = re.compile(r"(rename|renameat|renameat2|link|unlink|unlinkat|mkdir)\(")
_SYNCED = re.compile(r"f(?:data)?sync\(\d+<[^>]*/([^/>]+)>")
_COMMIT = re.compile(r"header|\.part")
"""What the commit of a verb is written to: the headers, or the bundle while it is sealed."""


@dataclass(frozen=True, slots=True)
class Struck:
    """A call by its number among those that write, and what it is."""

    number: int
    call: str


def decisive(lines: list[str]) -> list[Struck]:
    """Every call that changes or syncs a name, and all from the first that writes what commits the verb."""
    first = next((number for number, line in enumerate(lines) if _commits(line)), len(lines))
    chosen = [number for number, line in enumerate(lines) if number >= first or _of_names(line)]
    return [Struck(number + 1, shortened(lines[number])) for number in chosen]


def _commits(line: str) -> bool:
    return line.startswith(("write(", "pwrite64(")) and _COMMIT.search(line.split(",", 1)[0]) is not None


def _of_names(line: str) -> bool:
    synced = _SYNCED.match(line)
    return _NAMES.match(line) is not None or (synced is not None and "." not in synced[1])


def shortened(line: str) -> str:
    """The call and the last names of its paths; random and dated parts of names left out."""
    call = line.split("(", 1)[0]
    names = [Path(one).name for one in re.findall(r'<([^>]*)>|"(/[^"]*)"', line) for one in one if one]
    return " ".join([call, *(re.sub(r"[0-9a-f]{8}(?=\.)|\d{8}T\d{6}Z", "*", name) for name in names)])
