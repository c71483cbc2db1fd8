"""A reading copy as one page of HTML: no script, no request, nothing loaded."""

from collections.abc import Iterator, Sequence
from html import escape

from app import resources
from app.disclosure.cleared import Cleared
from app.documents.fixed_words import fixed
from app.documents.reading import CaseReading, Entry, Fact, Imprint, Reading, Section, reading

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
TAGS = {"zh_hans": "zh-Hans", "zh_hant": "zh-Hant", "en": "en"}
OWN_NAMES = {"zh_hans": "中文", "zh_hant": "中文", "en": "English"}


def page(cleared: Cleared, languages: Sequence[str], imprint: Imprint, files: dict[str, str]) -> bytes:
    """The page, one part per language."""
    readings = [reading(cleared, language, imprint, files) for language in languages]
    return "\n".join(_document(readings)).encode()


def _document(readings: Sequence[Reading]) -> Iterator[str]:
    first = readings[0]
    yield "<!DOCTYPE html>"
    yield f'<html lang="{TAGS[first.language]}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">'
    yield f"<title>{escape(first.title)}</title>"
    yield f"<style>{resources.text('documents', 'disclosure.css')}</style></head><body>"
    if len(readings) > 1:
        links = (f'<a href="#{one.language}">{OWN_NAMES[one.language]}</a>' for one in readings)
        yield f'<nav class="languages">{" · ".join(links)}</nav>'
    for one in readings:
        yield from _reading(one)
    yield "</body></html>\n"


def _reading(one: Reading) -> Iterator[str]:
    yield f'<main id="{one.language}" lang="{TAGS[one.language]}"><header class="cover">'
    yield f'<p class="kicker">{escape(one.subtitle)}</p><h1>{escape(one.title)}</h1>'
    yield f"{_facts(one.about)}</header>"
    yield from _contents(one)
    yield '<section class="notes">'
    for note in one.notes:
        yield f"<h2>{escape(note.label)}</h2>{_text(note.value)}"
    yield "</section>"
    for case in one.cases:
        yield from _case(one.language, case)
    yield "</main>"


def _contents(one: Reading) -> Iterator[str]:
    yield f'<nav class="contents"><h2>{escape(fixed("disclosure", "contents", one.language))}</h2><ol>'
    for case in one.cases:
        label = f"<b>{escape(case.label)}</b> " if case.label and case.title != case.label else ""
        yield f'<li><a href="#{_anchor(one.language, case.number)}">{label}{escape(case.title)}</a></li>'
    yield "</ol></nav>"


def _anchor(language: str, number: str) -> str:
    return f"{language}-{number or 'rest'}"


def _case(language: str, case: CaseReading) -> Iterator[str]:
    yield f'<section class="case" id="{_anchor(language, case.number)}">'
    if case.label and case.title != case.label:
        yield f'<p class="kicker">{escape(case.label)}</p>'
    yield f"<h2>{escape(case.title)}</h2>"
    for index, paragraph in enumerate(case.paragraphs):
        yield _text(paragraph.value, "lead" if index == 0 else "")
    if case.facts:
        yield _facts(case.facts)
    for section in case.sections:
        yield from _section(language, section)
    yield "</section>"


def _section(language: str, section: Section) -> Iterator[str]:
    yield f'<section class="{section.name}"><h3>{escape(section.heading)}</h3>'
    for entry in section.entries:
        yield from _entry(language, entry)
    yield "</section>"


def _entry(language: str, entry: Entry) -> Iterator[str]:
    yield '<article class="entry">'
    when = f'<span class="when">{escape(entry.when)}</span>' if entry.when else ""
    yield f'<p class="mark">{when}<span class="number">{escape(entry.number)}</span></p><div>'
    yield f"<h4>{escape(entry.heading)}</h4>"
    for paragraph in entry.paragraphs:
        yield _text(paragraph.value)
    if entry.facts:
        yield _facts(entry.facts)
    if entry.file:
        label = fixed("disclosure", "file", language)
        yield f'<p class="file">{escape(label)} <a href="{escape(entry.file)}">{escape(entry.file)}</a></p>'
    yield "</div></article>"


def _facts(facts: Sequence[Fact]) -> str:
    rows = (f"<dt>{escape(fact.label)}</dt><dd>{escape(fact.value)}</dd>" for fact in facts)
    return f"<dl>{''.join(rows)}</dl>"


def _text(text: str, kind: str = "") -> str:
    attribute = f' class="{kind}"' if kind else ""
    paragraphs = (piece.strip() for piece in text.split("\n"))
    return "".join(f"<p{attribute}>{escape(piece)}</p>" for piece in paragraphs if piece)
