"""Archives inside the encryption, each with one thing wrong."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace

from tests.bundle.zip_writer import Ending, Part, manifest, padded, parts_of, row, zipped

RECORD = (
    b'{"base":"0123456789abcdef","editions":{},"id":"11111111-0000-4000-8000-000000000001",'
    b'"type":"note","values":{"title/zh":"\xe7\x94\xb5\xe8\xaf\x9d"}}\n'
)
PHOTO = bytes(range(256)) * 2
FILES = {"records.jsonl": RECORD, "files/0001.bin": PHOTO}
Row = tuple[str, str, str, str, bytes]
"""Name, what it is, attack, class in which it must end, archive."""
HOSTILE_NAMES = {
    "up": "../records.txt",
    "inside-up": "files/../../a",
    "absolute": "/etc/passwd",
    "backslash": "files\\a.bin",
    "drive": "C:/a.bin",
    "stream": "a.txt:b",
    "device": "files/NUL.bin",
    "device-com": "com1",
    "dot": ".hidden",
    "trailing-dot": "files/a.",
    "space": "a .txt",
    "newline": "a\nb",
    "nul": "a\0b",
    "empty": "",
    "slash": "files/",
    "double-slash": "files//a",
    "bidi": "files/photo\u202egpj.exe",
    "zero-width": "files/a\u200b.bin",
    "hanzi": "files/照片.jpg",
    "combining": "files/e\u0301.bin",
    "full-width": "files／a.bin",
    "long": "a" * 121,
    "deep": "a/" * 8 + "a",
    "manifest": "manifest.json",
    "padding": "Padding",
    "auth": "auth.json/x",
}


def archives() -> Iterator[Row]:
    """All of them."""
    yield from _honest()
    yield from _names()
    yield from _headers()
    yield from _two_readings()
    yield from _sums()
    yield from _paddings()
    yield from _manifests()
    yield from _cuts()


def _honest() -> Iterator[Row]:
    yield "honest", "one record and one file", "", "accept", padded(parts_of(FILES))
    yield "honest-empty", "no record at all", "", "accept", padded(parts_of({"records.jsonl": b""}))
    yield "honest-no-zeros", "padding of no bytes: the rest is a step already", "", "accept", _full_step()
    disclosure = padded(parts_of({"index.html": b"<!doctype html>"}, kind="disclosure"))
    yield "disclosure", "a reading copy holds no records", "", "not records", disclosure


def _full_step() -> bytes:
    """An archive that needs no zeros to be 64 KiB."""
    length = 0
    while True:
        parts = parts_of({**FILES, "files/0002.bin": bytes(length)})
        missing = (1 << 16) - len(zipped([*parts, Part(b"padding", b"")]))
        if missing == 0:
            return padded(parts)
        length += missing


def _names() -> Iterator[Row]:
    for key, name in HOSTILE_NAMES.items():
        attack = "unicode" if key in {"bidi", "zero-width", "hanzi", "combining", "full-width"} else "path"
        parts = parts_of({"records.jsonl": RECORD, name: b"x"})
        yield f"name-{key}", f"an entry is called {name!a}", attack, "damaged", padded(parts)
    rows = [row("records.jsonl", RECORD), row("a.bin", b"1"), row("a.bin", b"2")]
    parts = [
        *parts_of({"records.jsonl": RECORD}, raw=manifest(rows)),
        Part(b"a.bin", b"1"),
        Part(b"a.bin", b"2"),
    ]
    yield "twice", "two entries of one name, both in the manifest", "twice", "damaged", padded(parts)
    for key, other in (("case", "A.bin"), ("folder", "a.bin/b")):
        files = {"records.jsonl": RECORD, "a.bin": b"1", other: b"2"}
        yield f"twice-{key}", f"a.bin and {other}", "twice", "damaged", padded(parts_of(files))
    parts = [*parts_of(FILES), Part(b"records.jsonl", b"")]
    yield (
        "twice-unlisted",
        "a second records.jsonl that the manifest lacks",
        "twice",
        "damaged",
        padded(parts),
    )


def _changed(place: int, **fields: object) -> list[Part]:
    parts = parts_of(FILES)
    parts[place] = replace(parts[place], **fields)  # type: ignore[arg-type]
    return parts


def _headers() -> Iterator[Row]:
    deflated = zlib.compress(PHOTO, 9)[2:-4]
    crc = zlib.crc32(PHOTO)
    stamp = struct.pack("<HHBI", 0x5455, 5, 1, 1_700_000_000)
    zip64 = struct.pack("<HHQQ", 1, 16, len(PHOTO), len(PHOTO))
    descriptor = struct.pack("<4sIII", b"PK\x07\x08", crc, len(PHOTO), len(PHOTO))
    changes: dict[str, tuple[str, dict[str, object]]] = {
        "deflate": ("a member is compressed", {"method": 8, "data": deflated, "crc": crc}),
        "encrypted": ("the ZIP encryption flag", {"flags": 0x0801}),
        "flags": ("no UTF-8 flag", {"flags": 0}),
        "version": ("needs version 4.5 without zip64", {"version": 45}),
        "time": ("a time", {"time": 0x8000}),
        "date": ("a date", {"date": 0x5821}),
        "extra": ("an extra field: extended timestamp", {"extra": stamp}),
        "extra-local": (
            "an extra field in the local header only",
            {"extra": stamp, "central": {"extra": b""}},
        ),
        "extra-central": ("an extra field in the directory only", {"central": {"extra": stamp}}),
        "comment": ("a comment on a member", {"comment": b"hello"}),
        "attributes": ("a symbolic link in the attributes", {"attributes": 0o120777 << 16}),
        "descriptor": (
            "a data descriptor",
            {
                "flags": 0x0808,
                "crc": 0,
                "size": 0,
                "after": descriptor,
                "central": {"crc": crc, "size": len(PHOTO)},
            },
        ),
        "descriptor-flag": ("the flag of a data descriptor without one", {"flags": 0x0808}),
        "gap": ("a byte between two members", {"after": b"\0"}),
        "zip64-unneeded": (
            "zip64 sizes where none is needed",
            {"extra": zip64, "size": 0xFFFFFFFF, "version": 45},
        ),
        "zip64-promise": ("4 GiB are promised in a field that needs zip64", {"size": 0xFFFFFFFF}),
    }
    for key, (about, fields) in changes.items():
        yield f"zip-{key}", about, "reading", "damaged", padded(_changed(2, **fields))


def _two_readings() -> Iterator[Row]:
    other = RECORD.replace(b"\xe7\x94\xb5", b"\xe6\x83\x85")
    parts = parts_of(FILES)
    one = [*parts[:1], replace(parts[1], central={"name": b"files/0001.bin"}), *parts[2:]]
    yield "reading-name", "the directory calls a member otherwise", "reading", "damaged", padded(one)
    hidden = [parts[0], Part(b"records.jsonl", other), *parts[1:]]
    two = padded(hidden, rows=[0, 2, 3])
    yield (
        "reading-hidden",
        "a second records.jsonl that only the local headers show",
        "reading",
        "damaged",
        two,
    )
    lead = len(parts[0].local() + parts[0].data)
    moved = [*parts[:2], replace(parts[2], offset=lead)]
    yield "reading-offset", "the directory points at another member", "reading", "damaged", padded(moved)
    yield (
        "reading-order",
        "the directory lists in another order",
        "reading",
        "damaged",
        padded(parts, rows=[0, 2, 1]),
    )
    yield (
        "reading-missing",
        "the directory leaves a member out",
        "reading",
        "damaged",
        padded(parts, rows=[0, 1]),
    )
    yield (
        "order",
        "a member stands before the manifest",
        "reading",
        "damaged",
        padded([parts[1], parts[0], parts[2]]),
    )
    yield (
        "order-entries",
        "not in the manifest's order",
        "reading",
        "damaged",
        padded([parts[0], parts[2], parts[1]]),
    )
    ends = {
        "count": Ending(count=3),
        "zip64": Ending(zip64=True),
        "comment": Ending(comment=b"hello"),
        "gap": Ending(before=b"\0"),
        "trailing": Ending(after=b"\0"),
        "second": Ending(after=zipped([Part(b"records.jsonl", other)])),
    }
    about = {
        "count": "the end record miscounts",
        "zip64": "zip64 end records where none is needed",
        "comment": "a comment on the archive",
        "gap": "a byte before the directory",
        "trailing": "a byte after the end",
        "second": "a second archive after the end",
    }
    for key, end in ends.items():
        yield f"end-{key}", about[key], "reading", "damaged", padded(parts, end)
    yield "front", "bytes before the first member", "reading", "damaged", b"MZ" + padded(parts)[:-2]


def _sums() -> Iterator[Row]:
    rows = [row("records.jsonl", RECORD), row("files/0001.bin", PHOTO)]
    swapped = PHOTO[::-1]
    parts = parts_of(FILES)
    yield (
        "substituted",
        "an attachment of the same length in place of the one listed",
        "substituted",
        "damaged",
        padded([*parts[:2], Part(b"files/0001.bin", swapped)]),
    )
    yield (
        "substituted-crc",
        "the same, under the CRC-32 of the one listed",
        "substituted",
        "damaged",
        padded([*parts[:2], Part(b"files/0001.bin", swapped, crc=zlib.crc32(PHOTO))]),
    )
    both = {"crc32": f"{zlib.crc32(swapped):08x}"}
    yield (
        "sha256-wrong",
        "right CRC-32, wrong SHA-256",
        "substituted",
        "damaged",
        padded(
            [
                Part(b"manifest.json", manifest([rows[0], {**rows[1], **both}])),
                parts[1],
                Part(b"files/0001.bin", swapped),
            ]
        ),
    )
    yield (
        "crc32-wrong",
        "right SHA-256, wrong CRC-32",
        "substituted",
        "damaged",
        padded(
            [
                Part(b"manifest.json", manifest([rows[0], {**rows[1], "crc32": "00000000"}])),
                parts[1],
                replace(parts[2], crc=0),
            ]
        ),
    )
    for key, length in (("longer", 513), ("shorter", 511), ("bomb", 1 << 40), ("bomb-most", 1 << 48)):
        raw = manifest([rows[0], {**rows[1], "length": length}])
        yield (
            f"length-{key}",
            f"512 bytes are listed as {length}",
            "bomb",
            "damaged",
            padded(parts_of(FILES, raw=raw)),
        )
    for key, length in (("negative", -1), ("too-much", (1 << 48) + 1), ("64-bit", 1 << 64)):
        raw = manifest([rows[0], {**rows[1], "length": length}])
        yield f"length-{key}", f"the length {length}", "bomb", "damaged", padded(parts_of(FILES, raw=raw))
    huge = Part(b"manifest.json", bytes(100), size=0xFFFFFFF0)
    yield "bomb-manifest", "a manifest of 4 GiB is promised", "bomb", "damaged", zipped([huge])
    names = (
        ",".join(f'{{"crc32":"00000000","length":0,"name":"{n}","sha256":"{"0" * 64}"}}' for n in range(2))
        + ","
    )
    many = manifest([]).replace(b"[]", b"[" + names.encode() * 50_001 + b"{}]")
    yield (
        "bomb-entries",
        "more than 100,000 entries",
        "bomb",
        "damaged",
        zipped([Part(b"manifest.json", many)]),
    )


def _paddings() -> Iterator[Row]:
    parts = parts_of(FILES)
    whole = padded(parts)
    yield "padding-missing", "no padding at all", "padding", "damaged", zipped(parts)
    yield "padding-short", "one zero too few", "padding", "damaged", padded(parts, more=-1)
    yield "padding-long", "one zero too many", "padding", "damaged", padded(parts, more=1)
    yield "padding-next", "padded to the next step", "padding", "damaged", padded(parts, more=2048)
    at = whole.index(bytes(60_000)) + 100
    fixed = whole[:at] + b"\1" + whole[at + 1 :]
    yield "padding-filled", "words hidden in the padding", "padding", "damaged", fixed
    twice = [*parts, Part(b"padding", b"")]
    yield "padding-twice", "padding stands twice", "padding", "damaged", padded(twice)


def _manifests() -> Iterator[Row]:
    honest = parts_of(FILES)[0].data
    spellings = {
        "space": ("a space", honest.replace(b":", b": ", 1)),
        "newline": ("a newline at its end", honest + b"\n"),
        "order": (
            "members in another order",
            honest.replace(b',"version":1', b"").replace(b"{", b'{"version":1,', 1),
        ),
        "twice": ("a member given twice", honest.replace(b'"auth":false', b'"auth":false,"auth":false')),
        "unknown": ("a member nobody knows", honest.replace(b'"auth":false', b'"also":1,"auth":false')),
        "missing": ("a member is missing", honest.replace(b'"auth":false,', b"")),
        "upper": (
            "upper-case hex",
            honest.replace(b'"id":"0001020304050607', b'"id":"000102030405060A').replace(
                b"0a0b0c", b"0A0B0C"
            ),
        ),
        "escape": ("an escaped letter", honest.replace(b"records", b"r\\u0065cords")),
        "float": ("a version of 1.0", honest.replace(b'"version":1', b'"version":1.0')),
        "version-0": ("version 0", honest.replace(b'"version":1', b'"version":0')),
        "id": ("an id of 31 bytes", honest.replace(b'"id":"00', b'"id":"')),
        "bom": ("a byte-order mark", b"\xef\xbb\xbf" + honest),
        "deep": ("a hundred thousand brackets", b"[" * 100_000),
        "none": ("no JSON", b"hello"),
    }
    for key, (about, raw) in spellings.items():
        yield f"manifest-{key}", about, "spelling", "damaged", padded(parts_of(FILES, raw=raw))
    for key, change in (("version", {"version": 2}), ("kind", {"kind": "from-a-later-version"})):
        yield f"newer-{key}", f"a later {key}", "", "newer", padded(parts_of(FILES, **change))
    lacking = parts_of(FILES, raw=manifest([row(n, d) for n, d in FILES.items()], auth=True))
    yield "auth-missing", "auth.json is announced and not there", "sender", "damaged", padded(lacking)
    yield (
        "auth-unannounced",
        "auth.json that the manifest does not announce",
        "sender",
        "damaged",
        padded([*parts_of(FILES), Part(b"auth.json", b"{}")]),
    )


def _cuts() -> Iterator[Row]:
    whole = padded(parts_of(FILES))
    places = {
        "empty": 0,
        "signature": 3,
        "header": 30,
        "manifest": 60,
        "directory": whole.index(b"PK\1\2"),
        "end": whole.index(b"PK\5\6"),
        "last": len(whole) - 1,
    }
    for key, place in places.items():
        yield f"cut-{key}", f"the archive ends after {place} bytes", "cut", "damaged", whole[:place]
