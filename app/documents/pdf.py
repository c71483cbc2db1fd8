"""A reading copy as PDF, set by typst in memory: no file is written, no time, no name of a program in it."""

import json
import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from app import resources
from app.disclosure.cleared import Cleared
from app.documents.fixed_words import fixed
from app.documents.reading import CaseReading, Entry, Fact, Imprint, Reading, reading

if TYPE_CHECKING:
    import typst

_MAKER = re.compile(rb"(/(?:Creator|Producer) ?\(|<xmp:CreatorTool>)([^)<]*)(\)|</)")
EPOCH = 315_532_800
"""1980-01-01 UTC: the one time in every file that leaves."""


def pdf(cleared: Cleared, languages: Sequence[str], imprint: Imprint, files: dict[str, str]) -> bytes:
    """The PDF, one part per language; the same content gives the same bytes."""
    copies = [_copy(reading(cleared, language, imprint, files)) for language in languages]
    return compiled("disclosure.typ", {"title": copies[0]["title"], "copies": copies})


def compiled(template: str, data: object) -> bytes:
    """A shipped template set with data."""
    made = _compiler(template, data).compile(format="pdf", timestamp=EPOCH, pdf_tags=False)
    assert isinstance(made, bytes)
    return nameless(made)


SCREEN, PAPER = 96, 200
"""Points to the inch of pictures of pages."""


def pictured(template: str, data: object, points: int = SCREEN) -> list[bytes]:
    """The same as PNG, one for each page."""
    made = _compiler(template, data).compile(format="png", ppi=points)
    return [bytes(made)] if isinstance(made, bytes) else [bytes(page) for page in made or ()]


def _compiler(template: str, data: object) -> "typst.Compiler":
    import typst  # 34 MB of it; only those who make a PDF load it

    source = resources.path("documents", template).read_bytes()
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    folder = str(resources.path("documents"))  # a template can read what lies here, and nothing else
    return typst.Compiler(source, root=folder, font_paths=_fonts(), sys_inputs=inputs)


@cache
def _fonts() -> "typst.Fonts":
    import typst

    folder = str(resources.path("fonts"))
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


def nameless(made: bytes) -> bytes:
    """The PDF without the name of what made it; every offset in it stays."""
    return _MAKER.sub(lambda found: found[1] + b" " * len(found[2]) + found[3], made)


def _copy(one: Reading) -> dict[str, object]:
    return {
        "language": one.language,
        "title": one.title,
        "subtitle": one.subtitle,
        "contents": fixed("disclosure", "contents", one.language),
        "about": _pairs(one.about),
        "cases": [_case(case) for case in one.cases],
        "notes": _pairs(one.notes),
    }


def _case(case: CaseReading) -> dict[str, object]:
    return {
        "anchor": case.number or "rest",
        "label": case.label,
        "title": case.title,
        "paragraphs": _pairs(case.paragraphs),
        "facts": _pairs(case.facts),
        "sections": [
            {"heading": section.heading, "entries": [_entry(one) for one in section.entries]}
            for section in case.sections
        ],
    }


def _entry(one: Entry) -> dict[str, object]:
    return {
        "number": one.number,
        "when": one.when,
        "heading": one.heading,
        "paragraphs": _pairs(one.paragraphs),
        "facts": _pairs(one.facts),
        "file": one.file,
    }


def _pairs(facts: Sequence[Fact]) -> list[list[str]]:
    return [[fact.label, fact.value] for fact in facts]
