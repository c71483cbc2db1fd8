"""What goes wrong while a vault is being opened leaves nothing open behind it."""

from pathlib import Path

import pytest

from app.crypto.argon import FLOOR
from app.errors import AppError, Problem
from app.services import opening
from app.services.session import Session

PASSPHRASE = "correct horse battery"


def _broken(_session: Session) -> None:
    raise AppError(Problem.VAULT_DAMAGED)


@pytest.mark.parametrize("step", ["user_terms", "Session"])
def test_damage_found_just_after_opening_frees_the_folder(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening.lock(opening.create(tmp_path / "vault", PASSPHRASE, cost=FLOOR)[0])
    with monkeypatch.context() as broken:
        broken.setattr(opening, step, _broken)
        with pytest.raises(AppError) as refused:
            opening.unlock(tmp_path / "vault", PASSPHRASE)
        assert refused.value.problem == Problem.VAULT_DAMAGED
    opening.lock(opening.unlock(tmp_path / "vault", PASSPHRASE))
