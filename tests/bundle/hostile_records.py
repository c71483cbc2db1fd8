"""Lines of `records.jsonl` from somebody who wishes us ill: name, what it is, class, lines."""

from collections.abc import Iterator

from tests.bundle.hostile_archives import RECORD

TITLE = b'"title/zh":"\xe7\x94\xb5\xe8\xaf\x9d"'


def records() -> Iterator[tuple[str, str, str, bytes]]:
    """Each with one thing wrong, and two that are strange but honest."""
    yield (
        "unknown-type",
        "a type that a later version may have",
        "accept",
        RECORD.replace(b'"note"', b'"beacon"'),
    )
    yield (
        "misfit",
        "a text with two sides that has none, in a field and in a row",
        "accept",
        RECORD.replace(b'{"title/zh":', b'{"title":1,"title/zh":'),
    )
    yield (
        "bidi",
        "a title that turns its own letters round",
        "accept",
        RECORD.replace(b"\xe7\x94\xb5", "\u202e".encode()),
    )
    changes = {
        "no-end": ("no newline at the end", RECORD[:-1]),
        "blank": ("an empty line", RECORD + b"\n"),
        "twice": ("one record twice", RECORD * 2),
        "space": ("a space", RECORD.replace(b":", b": ", 1)),
        "name-twice": ("one path given twice", RECORD.replace(TITLE, TITLE + b"," + TITLE)),
        "path": ("a path spelt otherwise", RECORD.replace(b"title/zh", b"title%2fzh")),
        "surrogate": ("half a character", RECORD.replace(b"\xe7\x94\xb5", b"\\ud800")),
        "utf-8": ("no UTF-8", RECORD.replace(b"\xe7\x94\xb5", b"\xff")),
        "type": ("a type with a slash", RECORD.replace(b'"note"', b'"../note"')),
        "id": ("an id that is none", RECORD.replace(b"11111111-", b"../../1-")),
        "id-upper": ("an id in capitals", RECORD.replace(b"11111111-", b"AAAAAAAA-")),
        "edition": ("an edition that is none", RECORD.replace(b"0123456789abcdef", b"9")),
        "array": ("no object", b"[]\n"),
        "depth": (
            "seventeen arrays within one another",
            RECORD.replace(TITLE, b'"x/y":' + b"[" * 17 + b"]" * 17),
        ),
        "deep": ("a hundred thousand brackets", b"[" * 100_000 + b"\n"),
        "number": ("a number of 5,000 digits", RECORD.replace(TITLE, b'"x/y":' + b"1" * 5000)),
        "infinite": ("a number beyond all measure", RECORD.replace(TITLE, b'"x/y":1e999')),
        "long-path": ("a path of nine parts", RECORD.replace(b"title/zh", b"a/b/c/d/e/f/g/h/i")),
        "own-end": (
            "a leaf that supersedes its own value",
            _edited(b'[["0000000000000002",1]],["0000000000000002"]'),
        ),
        "nothing": ("a leaf without a value", _edited(b"[],[]")),
        "unsorted": ("values out of order", _edited(b'[["0000000000000003",1],["0000000000000002",1]],[]')),
        "superseded": (
            "4,097 superseded editions",
            _edited(b'[["fffffffffffffff0",1]],[' + b",".join(b'"%016x"' % n for n in range(4097)) + b"]"),
        ),
        "standing": (
            "257 values on one leaf",
            _edited(b"[" + b",".join(b'["%016x",1]' % n for n in range(257)) + b"],[]"),
        ),
    }
    for name, (about, lines) in changes.items():
        assert lines != RECORD, name
        yield name, about, "damaged", lines
    yield "marks", "more than 200,000 commas and brackets", "too costly", b"[" + b"[]," * 100_001 + b"[]]\n"
    yield "line", "a line of more than 4 MiB", "too costly", b'"' + b"x" * (4 << 20) + b'"\n'


def _edited(entry: bytes) -> bytes:
    return RECORD.replace(b'"editions":{}', b'"editions":{"title/en":[' + entry + b"]}")
