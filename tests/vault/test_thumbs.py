"""Small pictures: beside the chunks, encrypted; in no backup; gone with their file."""

import shutil
from io import BytesIO
from pathlib import Path

from app.records.leaves import Json
from app.services import opening
from app.vault.thumbs import NOTHING, Thumb
from app.vault.vault import Vault
from tests.vault.conftest import Place

SEEN = Thumb(9, 5, b"\x01canary picture\x02" * 8 + b"\0" * 7)


def with_file(vault: Vault, data: bytes = b"a file") -> tuple[str, str]:
    """A record that holds a file: its id and the file's hash."""
    sha = vault.attach(BytesIO(data)).sha256
    ref: Json = {"sha256": sha, "size": len(data), "media_type": "image/png"}
    return vault.create_record("evidence", {("file",): ref}).id, sha


def kept(vault: Vault) -> list[tuple[int, int]]:
    """Every small picture that lies there, by its size."""
    return vault.opened.files.rows("SELECT wide, high FROM thumb")


def test_one_is_kept_and_read_beside_the_writer(place: Place) -> None:
    _, sha = with_file(place.vault)
    reader = place.vault.file_reader()
    assert reader.without_thumb() == [sha]
    assert place.vault.keep_thumb(sha, SEEN)
    assert reader.thumbs([sha, "0" * 64]) == {sha: SEEN}
    assert reader.without_thumb() == []
    assert place.relock().file_reader().thumbs([sha]) == {sha: SEEN}


def test_nothing_to_see_is_kept_too(vault: Vault) -> None:
    _, sha = with_file(vault)
    vault.keep_thumb(sha, NOTHING)
    assert vault.file_reader().thumbs([sha]) == {sha: NOTHING}
    assert vault.file_reader().without_thumb() == []


def test_the_newest_file_comes_first_and_a_pending_one_not_at_all(vault: Vault) -> None:
    shas = [with_file(vault, data)[1] for data in (b"1", b"2", b"3")]
    vault.attach(BytesIO(b"pending"))
    assert set(vault.file_reader().without_thumb()) == set(shas)


def test_a_purge_takes_it_along(place: Place) -> None:
    id_, sha = with_file(place.vault)
    place.vault.keep_thumb(sha, SEEN)
    place.vault.purge(id_)
    assert kept(place.vault) == []
    assert not place.vault.keep_thumb(sha, SEEN)  # one that was being made meanwhile
    assert kept(place.vault) == []


def test_one_that_lost_its_file_goes_at_the_unlock(place: Place) -> None:
    _, sha = with_file(place.vault)
    place.vault.keep_thumb(sha, SEEN)
    with place.vault.opened.files.atomic():
        place.vault.opened.files.execute("INSERT INTO thumb VALUES (7, 1, 1, x'00')")
    assert kept(place.relock()) == [(9, 5)]


def test_a_damaged_one_is_nothing_to_see(vault: Vault) -> None:
    _, sha = with_file(vault)
    vault.keep_thumb(sha, SEEN)
    with vault.opened.files.atomic():
        vault.opened.files.execute("UPDATE thumb SET data = x'0102'")
    assert vault.file_reader().thumbs([sha]) == {sha: NOTHING}


def test_a_backup_holds_none(place: Place, tmp_path: Path) -> None:
    from app.vault import backup

    _, sha = with_file(place.vault)
    place.vault.keep_thumb(sha, SEEN)
    made = backup.back_up(place.vault.opened, tmp_path / "backups")
    with backup.chunk_database(made.chunks, made.header.files, place.vault.opened.master) as there:
        assert there.value("SELECT count(*) FROM chunk") == 1
        assert there.value("SELECT count(*) FROM thumb") == 0


def test_a_vault_from_before_them_opens_where_nothing_can_be_written(tmp_path: Path) -> None:
    """As on a write-protected stick: the table cannot be made, and the list does without."""
    import json

    kept_in = Path(__file__).parents[1] / "vectors" / "vault"
    told = json.loads((kept_in / "v1.json").read_text("utf-8"))
    folder = Path(shutil.copytree(kept_in / "v1", tmp_path / "vault"))
    session = opening.unlock(folder, told["passphrases"][0])
    with session.vault.opened.files.atomic():
        session.vault.opened.files.execute("DROP TABLE thumb")
    reader = session.vault.file_reader()
    assert reader.thumbs([told["file"]]) == {}
    assert reader.without_thumb() == []
    opening.lock(session)
