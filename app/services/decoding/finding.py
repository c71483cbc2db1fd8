"""Words looked for in a file that is shown: in a PDF through the decoder, in a text that is here already."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice

from app.errors import AppError, Problem
from app.records.spelling import pattern
from app.services.decoding import asking
from app.services.decoding.asking import Hit
from app.services.session import Session

MOST_HITS = 1000
"""Places that are counted; who finds more looks for something longer."""


@dataclass(frozen=True, slots=True)
class InPages:
    """The places in a PDF in order, and whether it has words at all: a scan has none."""

    hits: tuple[Hit, ...]
    words: bool


def _waited_for() -> bool:
    return False


def in_pdf(session: Session, sha256: str, words: str, gone: Callable[[], bool] = _waited_for) -> InPages:
    """Look through a PDF until it is done, or nobody waits for it (`gone`). Raises a file's problems."""
    sought = pattern(words)
    hits: list[Hit] = []
    spelled, at = False, 0 if sought else None
    with session.decoder.open(session.files, sha256, "application/pdf") as file:
        while at is not None and len(hits) < MOST_HITS:
            if gone():
                raise AppError(Problem.CANCELLED)
            found = asking.find(file, sought, at)
            hits += found.hits
            spelled = spelled or found.words
            at = found.next if found.next is not None and found.next > at else None
    return InPages(tuple(hits[:MOST_HITS]), spelled)


def with_read(found: InPages, read: Mapping[int, str], words: str) -> InPages:
    """The same with what stands in words that a machine read: known to the page, not to the place on it."""
    own = {hit.page for hit in found.hits}
    more = [Hit(page, ()) for page in read if page not in own for _ in in_text(read[page], words)]
    hits = sorted([*found.hits, *more], key=lambda hit: hit.page)
    return InPages(tuple(hits[:MOST_HITS]), found.words or any(read.values()))


def in_text(text: str, words: str) -> list[tuple[int, int]]:
    """The places of words in a text, as (start, end)."""
    sought = pattern(words)
    return [one.span() for one in islice(re.finditer(sought, text), MOST_HITS)] if sought else []
