#!/usr/bin/env python3
"""Checks the files in this folder against manifest.json. Needs Python 3.8 or later and nothing else.

核对本文件夹中的文件与 manifest.json 是否一致。只需 Python 3.8 或更新版本。
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

PAPERS = {"manifest.json", "SHA256SUMS", "verify.py", "README.txt"}


def digest_of(file: Path) -> str:
    """The SHA-256 of a file, read piece by piece."""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        for piece in iter(lambda: stream.read(1 << 20), b""):
            digest.update(piece)
    return digest.hexdigest()


def findings(folder: Path) -> list[tuple[str, str, str]]:
    """What is wrong, as (file, English, Chinese); nothing where the set is whole."""
    try:
        listed = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
        wanted = {entry["file"]: entry for entry in listed}
    except (OSError, ValueError, KeyError, TypeError):
        return [("manifest.json", "is missing or cannot be read", "缺失或无法读取")]
    found = []
    for name, entry in wanted.items():
        file = folder / name
        if Path(name).name != name or not file.is_file():
            found.append((name, "is missing", "缺失"))
        elif file.stat().st_size != entry["size"] or digest_of(file) != entry["sha256"]:
            found.append((name, "was altered", "已被改动"))
        elif not entry.get("as_received", True):
            words = "was not what had been received when it was exported"
            found.append((name, words, "导出时已与收到时不一致"))
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder).as_posix()
        if file.is_file() and inside not in wanted and inside not in PAPERS:
            found.append((inside, "does not belong to the set", "不属于这组文件"))
    return found


def main() -> int:
    """Exit status 0 where everything is as the manifest says, else 1."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    found = findings(folder)
    manifest = folder / "manifest.json"
    if manifest.is_file():
        print("manifest.json  SHA-256:", digest_of(manifest))
        print("  Compare it with what the sender told you another way. 请与寄件人另行告知的数值核对。")
    for name, english, chinese in found:
        print(f"!! {name}  {english} / {chinese}")
    whole = "All files are as the manifest says / 全部文件与清单一致"
    print("NOT as the manifest says / 与清单不符" if found else whole)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
