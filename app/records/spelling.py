"""A pattern that finds words in a text as search would: either script, either width, across a broken line."""

import re
import unicodedata
from functools import cache

from app.records.folding import alike, is_hanzi

_BREAK = r"(?:[\x02\ufffe\u00ad]\s*)?"
"""The hyphen at the end of a line, as PDFium gives it, and the soft one."""


def pattern(words: str) -> str:
    """The regular expression, of classes only; empty when there is nothing to look for."""
    made, before = "", ""
    for one in " ".join(unicodedata.normalize("NFKC", words).split()):
        if one == " ":
            made += r"\s+" if before and not is_hanzi(before) else r"\s*"
        else:
            made += _between(before, one) + _class(one)
        before = one
    return made


def _between(before: str, after: str) -> str:
    """What may stand between two characters: hanzi are broken anywhere, and spaces are put beside them."""
    if not before or before == " ":
        return ""
    return r"\s*" if is_hanzi(before) or is_hanzi(after) else _BREAK


@cache
def _class(character: str) -> str:
    return "[" + "".join(map(re.escape, sorted(_spelled(character)))) + "]"


def _spelled(character: str) -> set[str]:
    """Every way a character is written: both scripts, both cases, both widths."""
    same = {character, *alike(character)}
    same |= {one for each in same for one in (each.lower(), each.upper()) if len(one) == 1}
    return same | {chr(ord(one) + 0xFEE0) for one in same if "!" <= one <= "~"}
