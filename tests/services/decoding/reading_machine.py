"""A machine that reads words without the extra, for what is done with words that were read."""

import pytest

from app.services import reading
from app.services.decoding import asking
from app.services.decoding.decoder import OpenFile


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A machine that reads "第 n 页" without the extra; the pages that it was asked for."""
    asked: list[int] = []

    def words(_file: OpenFile, page: int, _turn: int = 0) -> list[str]:
        asked.append(page)
        return [f"第 {page + 1} 页的字"]

    monkeypatch.setattr(reading, "can_read_words", lambda: True)
    monkeypatch.setattr(asking, "words", words)
    monkeypatch.setattr("app.services.decoding.decoder.Decoder.open_reader",
                        lambda self, files, sha, kind, _finds: self.open(files, sha, kind))  # fmt: skip
    return asked
