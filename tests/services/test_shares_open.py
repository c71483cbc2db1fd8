"""A vault opened by some of its colleagues' shares, and no longer by earlier ones."""

from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.errors import AppError
from app.services import opening


def test_some_colleagues_together_open_the_vault(tmp_path: Path) -> None:
    session, words = opening.create(tmp_path / "vault", "correct horse battery", "office", cost=FLOOR)
    first = opening.new_shares(session, 2, 3)
    assert [slot.kind for slot in opening.slots(session)] == ["passphrase", "recovery", "shares"]
    opening.lock(session)
    again = opening.unlock_with_words(tmp_path / "vault", f"{first[0]}\n{first[2]}".split())
    second = opening.new_shares(again, 3, 5)
    assert len(opening.slots(again)) == 3
    opening.lock(again)
    for given in (first[:2], second[:2], [first[0], second[1], second[2]]):
        with pytest.raises(AppError):
            opening.unlock_with_words(tmp_path / "vault", " ".join(given).split())
    opening.lock(opening.unlock_with_words(tmp_path / "vault", " ".join(second[1:4]).split()))
    opening.lock(opening.unlock_with_words(tmp_path / "vault", words))
    opening.lock(opening.unlock(tmp_path / "vault", "correct horse battery"))
