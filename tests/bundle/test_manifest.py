"""The table of contents: which names and numbers fit, and that there is one spelling of it."""

import json
from collections.abc import Callable

import pytest

from app.bundle import manifest as manifests
from app.bundle.container import entry_of
from app.bundle.manifest import Entry, Kind, Manifest, decode_manifest
from app.errors import AppError, Problem

GOOD = entry_of("a.txt", b"abc")


def fits(*entries: Entry) -> bool:
    """Whether these make a manifest: written and read alike."""
    try:
        made = Manifest.of(Kind.EXCHANGE, entries, authenticated=False)
    except ValueError:
        with pytest.raises(AppError) as refused:
            decode_manifest(Manifest(bytes(32), Kind.EXCHANGE, entries, False).encode())
        assert refused.value.problem is Problem.BUNDLE_DAMAGED
        return False
    assert decode_manifest(made.encode()) == made
    return True


def named(*names: str) -> bool:
    """Whether these names fit."""
    return fits(*(entry_of(name, b"") for name in names))


@pytest.mark.parametrize(
    "name",
    ["a", "A9", "0", "a_b-c.d", "a/b", "a/b.c/D-e", "x" * 120, "a/" * 7 + "a", "console", "com", "com10",
     "auxiliary", "manifest.json5", "paddings", "a/padding", "a/auth.json", "nul_", "lpt", "a.con"],
)  # fmt: skip
def test_names_that_fit(name: str) -> None:
    assert named(name)


@pytest.mark.parametrize(
    "name",
    ["", "x" * 121, "a/" * 8 + "a", "_a", "-a", "a/-b", "a/_b", "a.", "a./b", "a//b", "a/", "é", "a b", "a\n",
     "..", "con", "PRN", "aux.txt", "nul", "a/com1", "COM0.x", "lpt9", "Lpt3.tar.gz", "a/nul.x/b",
     "manifest.json", "auth.json", "padding", "Manifest.JSON", "padding/a", "AUTH.json/b"],
)  # fmt: skip
def test_names_that_do_not(name: str) -> None:
    assert not named(name)


def test_names_that_are_one_on_some_disks_do_not_stand_together() -> None:
    assert named("a", "b", "a.b", "c/a")
    for two in (("a", "a"), ("a", "A"), ("a", "a/b"), ("A/b", "a"), ("a/b", "a/b/c")):
        assert not named(*two)
        assert not named(*two[::-1])
    assert named("a/b", "a/c", "A/d")


def entry(length: int = 0, crc32: int = 0, sha256: bytes = bytes(32), name: str = "a") -> Entry:
    """An entry as a stranger may write it."""
    return Entry(name, length, crc32, sha256)


@pytest.mark.parametrize(
    ("one", "good"),
    [
        (entry(), True),
        (entry(1 << 48), True),
        (entry((1 << 48) + 1), False),
        (entry(-1), False),
        (entry(crc32=0xFFFFFFFF), True),
        (entry(crc32=1 << 32), False),
        (entry(crc32=-1), False),
        (entry(sha256=bytes(31)), False),
        (entry(sha256=bytes(33)), False),
    ],
)
def test_numbers_that_fit(one: Entry, good: bool) -> None:
    assert fits(one) is good


def test_all_entries_together_have_a_length() -> None:
    half = 1 << 47
    assert fits(entry(half, name="a"), entry(half, name="b"))
    assert not fits(entry(half, name="a"), entry(half + 1, name="b"))
    assert not fits(entry(half, name="a"), entry(-1, name="b"))


def test_there_are_at_most_a_hundred_thousand_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    assert manifests.MAX_ENTRIES == 100_000
    monkeypatch.setattr(manifests, "MAX_ENTRIES", 3)
    assert named("a", "b", "c")
    assert not named("a", "b", "c", "d")
    raw = Manifest(bytes(32), Kind.EXCHANGE, tuple(entry(name=n) for n in "abc"), False).encode()
    assert len(decode_manifest(raw).entries) == 3


def test_a_manifest_of_32_mib_is_the_largest() -> None:
    assert manifests.MAX_MANIFEST == 32 * 1024 * 1024


def test_each_has_an_id_of_its_own() -> None:
    made = {Manifest.of(Kind.DROPBOX, [GOOD], authenticated=True).id for _ in range(9)}
    assert len(made) == 9
    assert {len(id_) for id_ in made} == {32}


RAW = Manifest(bytes(range(32)), Kind.DISCLOSURE, (GOOD,), True).encode()


def test_what_it_says() -> None:
    assert json.loads(RAW) == {
        "auth": True, "id": bytes(range(32)).hex(), "kind": "disclosure", "version": 1,
        "entries": [{"name": "a.txt", "length": 3, "crc32": "352441c2", "sha256": GOOD.sha256.hex()}],
    }  # fmt: skip
    zero = Manifest(bytes(32), Kind.DISCLOSURE, (entry(),), False).encode()
    assert json.loads(zero)["entries"][0]["crc32"] == "00000000"


CHANGES: list[tuple[Callable[[bytes], bytes], Problem]] = [
    (lambda raw: raw.replace(b'"version":1', b'"version":2'), Problem.BUNDLE_NEWER),
    (lambda raw: raw.replace(b'"version":1', b'"version":2,"more":1'), Problem.BUNDLE_NEWER),
    (lambda raw: raw.replace(b'"version":1', b'"version":0'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b'"disclosure"', b'"of_a_later_version"'), Problem.BUNDLE_NEWER),
    (lambda raw: raw.replace(b'"auth":true', b'"auth":true,"more":1'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b'"length":3', b'"length":3,"more":1'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b'"352441c2"', b'"352441C2"'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b'"352441c2"', b'"0352441c2"'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b'"352441c2"', b'"x"'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b"0001", b"00 01"), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b'"id":"00', b'"id":"'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b'"id":"00', b'"id":"0000'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw.replace(b'"id":"00', b'"id":"zz'), Problem.BUNDLE_DAMAGED),
    (lambda raw: raw + b"\n", Problem.BUNDLE_DAMAGED),
    (lambda raw: raw[1:], Problem.BUNDLE_DAMAGED),
]


@pytest.mark.parametrize(("change", "problem"), CHANGES)
def test_every_other_spelling_is_refused(change: Callable[[bytes], bytes], problem: Problem) -> None:
    assert decode_manifest(RAW).entries == (GOOD,)
    changed = change(RAW)
    assert changed != RAW
    with pytest.raises(AppError) as refused:
        decode_manifest(changed)
    assert refused.value.problem is problem
    if problem is Problem.BUNDLE_DAMAGED:
        assert refused.value.facts == {"part": "container"}
