#!/usr/bin/env python3
"""Checks the files of this folder against SHA256SUMS. Needs Python 3 and nothing else."""

import hashlib
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SUMS = "SHA256SUMS"


def digest(path):  # type: (str) -> str
    """The SHA-256 of a file, in hex."""
    found = hashlib.sha256()
    with open(path, "rb") as file:
        for piece in iter(lambda: file.read(1 << 20), b""):
            found.update(piece)
    return found.hexdigest()


def listed():  # type: () -> dict[str, str]
    """The digest of every file that SHA256SUMS names."""
    with open(os.path.join(HERE, SUMS), encoding="ascii") as file:
        pairs = (line.rstrip("\n").split("  ", 1) for line in file)
        return {name: value for value, name in pairs}


def present():  # type: () -> set[str]
    """Every file in this folder but SHA256SUMS, with / between folders."""
    found = set()
    for folder, _, names in os.walk(HERE):
        for name in names:
            found.add(os.path.relpath(os.path.join(folder, name), HERE).replace(os.sep, "/"))
    return found - {SUMS, "manifest.json", "auth.json", "padding"}


def main():  # type: () -> int
    """Print what is wrong; 0 if all is well."""
    sums, files = listed(), present()
    wrong = [
        name for name in sorted(sums) if name in files and digest(os.path.join(HERE, name)) != sums[name]
    ]
    problems = ["changed: " + name for name in wrong]
    problems += ["missing: " + name for name in sorted(set(sums) - files)]
    problems += ["not listed: " + name for name in sorted(files - set(sums))]
    print("\n".join(problems) if problems else f"all {len(sums)} files are as listed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
