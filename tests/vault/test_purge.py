"""Purge: no word is left in any decrypted page or in the log, and the chain still verifies."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.crypto.keys import database_key
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault.vault import Vault
from tests.vault.conftest import Place

PAGE, RESERVED = 4096, 80
HANZI, LATIN = "彧魑犇猋骉", "Zyxwvut"


def plain_pages(vault: Vault, file: str) -> Iterator[bytes]:
    """Every page of a database decrypted by hand (AES-256-CBC, IV in its reserve), log included."""
    kept = vault._opened.header.records if file == "vault" else vault._opened.header.files
    key = bytes.fromhex(database_key(vault._opened.master, kept.salt)[2:66].decode())
    path = vault.folder / f"{file}-{kept.name}.db"
    data = path.read_bytes()
    for start in range(0, len(data), PAGE):
        yield plain_page(key, data[start : start + PAGE], skip=16 if start == 0 else 0)
    log = path.with_name(path.name + "-wal")
    frames = log.read_bytes() if log.exists() else b""
    for start in range(32, len(frames), PAGE + 24):
        number = int.from_bytes(frames[start : start + 4], "big")
        yield plain_page(key, frames[start + 24 : start + 24 + PAGE], skip=16 if number == 1 else 0)


def plain_page(key: bytes, page: bytes, skip: int) -> bytes:
    iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return cipher.update(page[skip : PAGE - RESERVED]) + cipher.finalize()


def standing(vault: Vault, *words: str) -> set[str]:
    """Which words stand in some page."""
    found = set()
    for file in ("vault", "files"):
        for page in plain_pages(vault, file):
            found |= {word for word in words if word.encode() in page}
    return found


def traces(vault: Vault) -> set[str]:
    """What is left of the canaries: whole, as single hanzi, in folded and in pinyin form."""
    return standing(vault, HANZI, LATIN, LATIN.lower(), *HANZI, "yuchi", "chi ben biao")


def recorded(vault: Vault) -> tuple[str, str]:
    """A person with everything, edited, linked to, in a draft; and a case that links to the person."""
    name: LeafPath = ("names", "r1")
    values: dict[LeafPath, Json] = {name: "i", (*name, "hans"): HANZI, (*name, "latin"): LATIN}
    person = vault.create_record("person", values, f"why {LATIN}")
    vault.save(person, {("remarks", "zh"): HANZI * 2000, (*name, "note", "zh"): HANZI})
    vault.save_draft(person.id, {"half": HANZI})
    case = vault.create_record("case", {("title", "zh"): "另一个", ("principals", person.id): {"at": "i"}})
    for number in range(300):
        vault.create_record("case", {("title", "zh"): f"旁边的第{number}个"})
    return person.id, case.id


def test_canaries_are_seen_before_a_purge(vault: Vault) -> None:
    recorded(vault)
    assert {HANZI, LATIN, LATIN.lower(), HANZI[0]} <= traces(vault)


def test_no_word_is_left_after_a_purge(place: Place) -> None:
    person, case = recorded(place.vault)
    place.vault.purge(person)
    assert traces(place.vault) == set()
    assert place.vault.check().sound
    assert place.vault.get(person) is None
    assert place.vault.drafts() == []
    assert place.vault.was_purged(person)
    assert not place.vault.was_purged(case)
    assert place.relock().check().sound
    assert traces(place.vault) == set()


def test_words_in_overwritten_editions_are_gone_too(vault: Vault) -> None:
    copy = vault.create_record("case", {("summary", "zh"): HANZI * 500})
    seen = vault.save(copy, {("summary", "zh"): "改过"})
    vault.save(copy, {("summary", "zh"): HANZI})
    vault.save(seen, {("title", "en"): LATIN})
    vault.purge(copy.id)
    assert traces(vault) == set()


def test_a_trashed_record_and_an_unjournalled_tip_can_be_purged(vault: Vault) -> None:
    copy = vault.create_record("case", {("title", "zh"): HANZI})
    tip = vault.create_record("tip", {("text", "zh"): HANZI})
    with vault.group() as group:
        group.trash(copy.id)
    vault.purge(copy.id)
    vault.purge(tip.id)
    assert traces(vault) == set()
    assert vault.check().sound


def test_a_purge_waits_for_a_busy_reader_and_is_finished_later(place: Place) -> None:
    copy = place.vault.create_record("case", {("title", "zh"): HANZI})
    reader = place.vault.reader()
    open_statement = reader._db.execute("SELECT name FROM sqlite_schema")
    open_statement.fetchone()
    place.vault.purge(copy.id)
    assert not place.vault.tidy()
    open_statement.close()
    assert place.vault.tidy()
    assert traces(place.vault) == set()


def test_only_files_that_no_other_record_holds_go(vault: Vault) -> None:
    shared, alone = (vault.attach(BytesIO(word.encode() * 1000)) for word in ("shared", HANZI))
    refs: list[dict[LeafPath, Json]] = [
        {("file",): {"sha256": file.sha256, "size": file.size, "media_type": ""}} for file in (shared, alone)
    ]
    first = vault.create_record("evidence", {**refs[0], ("title", "zh"): "一"})
    vault.create_record("evidence", refs[0])
    second = vault.create_record("evidence", refs[1])
    vault.purge(first.id)
    assert b"".join(vault.read_file(shared.sha256)) == b"shared" * 1000
    vault.purge(second.id)
    with pytest.raises(AppError) as error:
        list(vault.read_file(alone.sha256))
    assert error.value.problem == Problem.FILE_NOT_FOUND
    assert traces(vault) == set()
    assert vault.check().sound


def test_a_file_that_an_unsaved_form_holds_stays_until_the_form_is_gone(place: Place) -> None:
    """The same file was attached once more: its content lies here only once."""
    vault = place.vault
    file = vault.attach(BytesIO(b"twice" * 1000))
    held: dict[str, Json] = {"sha256": file.sha256, "size": file.size, "media_type": ""}
    first = vault.create_record("evidence", {("file",): held})
    vault.save_draft("a new form", {"file": held})
    vault.purge(first.id)
    assert b"".join(vault.read_file(file.sha256)) == b"twice" * 1000
    vault = place.relock()
    assert vault.has_file(file.sha256)
    second = vault.create_record("evidence", {("file",): held})
    vault.discard_draft("a new form")
    vault.purge(second.id)
    assert not vault.has_file(file.sha256)


def test_a_file_of_a_purged_record_goes_with_the_form_that_still_held_it(place: Place) -> None:
    file = place.vault.attach(BytesIO(b"once" * 1000))
    held: dict[str, Json] = {"sha256": file.sha256, "size": file.size, "media_type": ""}
    first = place.vault.create_record("evidence", {("file",): held})
    place.vault.save_draft("a new form", {"file": held})
    place.vault.purge(first.id)
    place.vault.discard_draft("a new form")
    assert not place.relock().has_file(file.sha256)


def test_a_purged_group_undoes_nothing(vault: Vault) -> None:
    copy = vault.create_record("case", {("title", "zh"): HANZI})
    number = vault.groups(1)[0].number
    vault.purge(copy.id)
    assert vault.undo(number).moved == ()
    assert vault.get(copy.id) is None


def test_no_plaintext_lies_in_the_folder(place: Place, tmp_path: Path) -> None:
    recorded(place.vault)
    place.vault.close()
    for path in filter(Path.is_file, tmp_path.rglob("*")):
        assert HANZI.encode() not in path.read_bytes()
        assert LATIN.encode() not in path.read_bytes()
    place.vault = place.relock()
