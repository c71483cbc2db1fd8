"""Pages of a database opened by hand: what SQLCipher wrote is read, and nothing else."""

from pathlib import Path
from secrets import token_bytes

import pytest
from sqlcipher3 import dbapi2 as sqlite

from app.crypto.keys import database_key, new_master, page_key
from app.crypto.pages import PAGE, USABLE, PageCipher

WORD = b"canary on a page"


@pytest.fixture
def written(tmp_path: Path) -> tuple[PageCipher, list[bytes]]:
    """A database as SQLCipher makes it, page by page, and what opens them."""
    master, salt = new_master(), token_bytes(16)
    db = sqlite.connect(tmp_path / "x.db", isolation_level=None)
    db.set_key(database_key(master, salt))
    db.execute("CREATE TABLE t (a)")
    db.execute("INSERT INTO t VALUES (?)", (WORD * 1000,))
    db.close()
    data = (tmp_path / "x.db").read_bytes()
    assert data[:16] == salt
    return PageCipher(page_key(master, salt), salt), [
        data[at : at + PAGE] for at in range(0, len(data), PAGE)
    ]


def test_every_page_is_read(written: tuple[PageCipher, list[bytes]]) -> None:
    cipher, pages = written
    plain = [cipher.opened(number, page) for number, page in enumerate(pages, 1)]
    assert len(plain) > 3
    assert plain[0] is not None
    assert plain[0].startswith(b"SQLite format 3\0\x10\0")
    assert all(page is not None and len(page) == USABLE for page in plain)
    assert sum(WORD in (page or b"") for page in plain) >= 3


def test_a_page_that_is_altered_moved_or_cut_is_none(written: tuple[PageCipher, list[bytes]]) -> None:
    cipher, pages = written
    for number, page in enumerate(pages, 1):
        assert cipher.is_authentic(number, page)
        for at in (16, 100, USABLE - 1, USABLE, PAGE - 1):
            altered = page[:at] + bytes([page[at] ^ 1]) + page[at + 1 :]
            assert cipher.opened(number, altered) is None
        for other in (number - 1, number + 1, -1, 0):
            assert cipher.opened(other, page) is None
        for wrong in (page[:-1], page + b"\0", b""):
            assert cipher.opened(number, wrong) is None
    assert PageCipher(bytes(32), pages[0][:16]).opened(1, pages[0]) is None
