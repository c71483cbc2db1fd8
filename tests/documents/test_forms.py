"""Every form from full records: each input of the dictionary is printed, in every script, PDF and Word."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from docx import Document as WordDocument

from app.disclosure.audience import Audience, AudienceKind
from app.disclosure.choices import Choices
from app.disclosure.cleared import Cleared, clear
from app.documents import template_language
from app.documents.blocks import Document
from app.documents.composing import Letterhead, composed
from app.documents.form_pdf import form_pdf
from app.documents.form_word import form_word, refuse_unsafe, shipped_template
from app.documents.forms import Form, forms
from app.documents.official import official_name
from app.errors import AppError, Problem
from app.records.codec import leaves_of
from app.records.declare import Kind
from app.records.leaves import Copy, created
from app.records.levels import Level
from app.records.types import TYPES
from app.records.values import Bilingual, Link, Term
from app.records.vocabularies import choices
from tests.documents.worlds import TODAY, world
from tests.shared import shared_dir

SCRIPTS = ("zh_hans", "zh_hant", "en")
FORMS = {
    "SP": "special_procedures", "WGAD": "wgad", "WGEID": "wgeid", "UA": "urgent_appeal",
    "JOINT": "joint_letter", "GRANT": "emergency_grant", "RELOCATION": "relocation",
    "REPORT": "grant_report", "CONSENT": "consent", "CUSTODY": "custody_sheet",
}  # fmt: skip
HEAD = Letterhead(Bilingual("秋雨小组", "Autumn Rain"), Bilingual(), "CC BY 4.0", "2026-11-24")
"""The forms that the dictionary ties to fields."""


def everything() -> Cleared:
    """A full world as we ourselves may read it, nothing withheld."""
    audience = Audience(AudienceKind.OURSELVES, Level.NEED_TO_KNOW)
    return clear(world(), audience, (), Choices(TODAY))


@pytest.fixture(scope="module")
def cleared() -> Cleared:
    return everything()


def texts(document: Document) -> str:
    """All that a document prints."""
    cells = (cell for block in document.blocks for row in block.rows for cell in row)
    return "\n".join([document.title, *(block.text for block in document.blocks), *cells])


def inputs() -> Iterator[tuple[str, str, str]]:
    path = shared_dir("model") / "form_inputs.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for field in row["fields"].split(";"):
                yield FORMS[row["form"]], row["item"], field


NOT_IN_WORLD = {"evidence.derived_from"}
"""The world has one file, which is derived from no other."""
ELSEWHERE = {
    "publication.cases", "publication.addressees", "publication.footnotes", "publication.signatories",
    "publication.sections", "publication.title", "evidence.minimum_level",
}  # fmt: skip
"""Fields that a part of its own prints; who may see an exhibit is our own matter and stands on no paper."""


def test_every_input_of_the_dictionary_is_asked_for_by_its_form() -> None:
    for key, item, field in inputs():
        form = forms()[key]
        assert field in form.fields() or field in ELSEWHERE, (key, item, field)


@pytest.mark.parametrize("key", list(forms()))
@pytest.mark.parametrize("language", SCRIPTS)
def test_every_field_of_a_form_stands_in_it(key: str, language: str, cleared: Cleared) -> None:
    form = forms()[key]
    printed = texts(composed(cleared, form, language, HEAD))
    counted = {name for part in _parts(form) if part.kind == "counts" for name in part.fields}
    for name in sorted(form.fields() - counted - NOT_IN_WORLD):
        type_, _, field = name.partition(".")
        assert field in TYPES[type_].fields, name
        assert _says(cleared, type_, field, printed, language), (key, name)
    assert not re.search(r"\b(?:None|Bilingual|Term)\b\(", printed)


def _says(cleared: Cleared, type_: str, name: str, printed: str, language: str) -> bool:
    """Whether some record's value of a field stands in the text: a word of it that hardly occurs twice."""
    from app.documents.spoken import Speaker

    declaration = TYPES[type_].fields[name]
    for one in cleared.of(type_):
        value = getattr(one.content, name)
        if not value:
            continue
        said = Speaker(cleared, language).value(type_, name, value)
        if declaration.vocabulary == ("mechanism",):
            return all(official_name(term.code, language) in printed for term in value)
        parts = [part for part in re.split(r"[\n；;，,：:]", said) if part.strip()]
        if parts and all(part.strip() in printed for part in parts[:1]):
            return True
        if declaration.kind in (Kind.TABLE, Kind.LINKS_WITH_ATTRIBUTES) and any(
            p.strip() in printed for p in parts
        ):
            return True
    return False


@pytest.mark.parametrize("key", list(forms()))
def test_a_form_is_one_shape_in_every_language(key: str, cleared: Cleared) -> None:
    shapes = [[block.kind for block in composed(cleared, forms()[key], one, HEAD).blocks] for one in SCRIPTS]
    assert shapes[0] == shapes[1] == shapes[2]


@pytest.mark.parametrize("key", list(forms()))
def test_names_are_whole_in_three_scripts(key: str) -> None:
    form = forms()[key]
    assert set(form.names) == set(SCRIPTS)
    for part in _parts(form):
        for words in (part.heading, part.words):
            assert not words or set(words) == set(SCRIPTS)


def _parts(form: Form) -> Iterator[Any]:
    waiting = list(form.parts)
    while waiting:
        part = waiting.pop()
        waiting += part.parts
        yield part


def test_every_mandate_has_its_full_name() -> None:
    for code in choices(("mechanism",)):
        for language in SCRIPTS:
            assert official_name(code, language)
    assert official_name("wgad", "zh_hans") == "任意拘留问题工作组（Working Group on Arbitrary Detention）"


def test_what_a_form_must_have_and_has_not_is_told() -> None:
    case, person = created("case", "c" * 36, {}, "e1"), created("person", "p" * 36, {}, "e1")
    case = replace(case, leaves=created("case", case.id, leaves_of(_case(person.id)), "e1").leaves)
    audience = Audience(AudienceKind.OURSELVES, Level.NEED_TO_KNOW)
    empty = clear([case, person], audience, (), Choices(TODAY))
    told = composed(empty, forms()["wgeid"], "en", HEAD)
    assert len(told.lacking) == 6
    assert told.lacking[1] == "2. Date, month and year at least"


@pytest.mark.parametrize(("kind", "told"), [("joint_letter", True), ("letter", True), ("statement", False)])
def test_a_letter_without_addressees_is_printed_and_told(kind: str, told: bool) -> None:
    text = Bilingual("我们写信是因为沅水。", "We write because of the river.")
    record = replace(TYPES["publication"].record(), kind=Term(kind), context=text)  # type: ignore[call-arg]
    publication = created("publication", "a" * 36, leaves_of(record), "e1")
    audience = Audience(AudienceKind.OURSELVES, Level.NEED_TO_KNOW)
    allowed = clear([publication], audience, (), Choices(TODAY))
    document = composed(allowed, forms()["joint_letter"], "en", HEAD)
    assert texts(document).count(text.en) == 1
    assert ("Addressees" in document.lacking) is told


def _case(person: str) -> Any:
    return replace(TYPES["case"].record(), principals=(Link(person),))  # type: ignore[call-arg]


# --- PDF and Word -----------------------------------------------------------------------------------


def test_chinese_copied_from_the_pdf_is_the_text(cleared: Cleared) -> None:
    import pypdfium2

    document = composed(cleared, forms()["urgent_appeal"], "zh_hans", HEAD)
    made = form_pdf([document])
    assert made == form_pdf([document])
    pages = pypdfium2.PdfDocument(made)
    flat = ""
    for number, page in enumerate(pages, 1):
        copied = re.sub(r"\s", "", page.get_textpage().get_text_range())
        flat += copied.replace("CCBY4.0", "").replace(f"{number}/{len(pages)}", "")
    for block in document.blocks:
        for words in (block.text, *(cell for row in block.rows for cell in row)):
            assert re.sub(r"\s", "", words) in flat, words


@pytest.mark.parametrize("key", ["urgent_appeal", "wgad", "register", "joint_letter"])
@pytest.mark.parametrize("language", SCRIPTS)
def test_word_says_all_that_the_document_says(key: str, language: str, cleared: Cleared) -> None:
    document = composed(cleared, forms()[key], language, HEAD)
    made = form_word([document])
    assert made == form_word([document])
    file = WordDocument(io.BytesIO(made))
    said = "\n".join(text.text or "" for text in file.element.body.iter() if text.tag.endswith("}t"))
    for block in document.blocks:
        for words in (block.text, *(cell for row in block.rows for cell in row)):
            for line in words.split("\n"):
                assert line.strip() in said, line
    properties = file.core_properties
    assert (properties.author, properties.last_modified_by, properties.title) == ("", "", "")
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_two_languages_stand_side_by_side(cleared: Cleared) -> None:
    both = [composed(cleared, forms()["urgent_appeal"], one, HEAD) for one in ("zh_hans", "en")]
    assert form_pdf(both, parallel=True)[:5] == b"%PDF-"
    file = WordDocument(io.BytesIO(form_word(both, parallel=True)))
    table = file.tables[0]
    assert len(table.rows) >= len([block for block in both[0].blocks if block.kind != "break"])
    assert both[0].title in table.rows[0].cells[0].text
    assert both[1].title in table.rows[0].cells[1].text


def _broken(find: str, put: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(shipped_template())) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            new.writestr(
                name, body.replace(find.encode(), put.encode()) if name == "word/document.xml" else body
            )
    return out.getvalue()


@pytest.mark.parametrize(
    ("find", "put"),
    [
        ("{{ one.foot }}", "{{ one.foot + }}"), ("{{ one.foot }}", "{{ one.nowhere.at.all }}"),
        ("{{ one.foot }}", "{% bad %}"),
        ("{{ one.foot }}", "{{ one.__class__.__mro__[1].__subclasses__() }}"),
        ("{{ one.foot }}", "{{ one.blocks.append(1) }}"), ("{{ one.foot }}", "{{ 9 ** 9 ** 9 }}"),
        ("{{ one.foot }}", "{{ 'a' * 10 ** 9 }}"), ("{{ one.foot }}", "{{ '%0999999999d' % 1 }}"),
        ("{{ one.foot }}", "{{ '{:>999999999}'.format(1) }}"), ("{{ one.foot }}", "{{ 'a'|center(100000) }}"),
        ("{{ one.foot }}", "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}"),
        ("{{ one.foot }}", "{% set a = one.foot ~ one.foot %}{{ a }}"), ("{{ one.foot }}", "{{ 'a' + 'a' }}"),
        ("{{ one.foot }}", "{% include 'x' %}"), ("{{ one.foot }}", "{{ '" + "x" * 501 + "' }}"),
        ("{{ one.foot }}", "{{ 999999999999 + 1 }}"), ("{{ one.foot }}", "{{ one.foot.upper }}"),
    ],
)  # fmt: skip
def test_a_broken_or_wicked_template_says_where(find: str, put: str, cleared: Cleared) -> None:
    document = composed(cleared, forms()["consent"], "en", HEAD)
    with pytest.raises(AppError) as refused:
        form_word([document], _broken(find, put))
    assert refused.value.problem == Problem.TEMPLATE_BROKEN
    assert str(refused.value.facts["why"])


@pytest.mark.parametrize(("said", "limit"), [("{{ one.foot }}", "MOST_WRITTEN"), ("", "MOST_SECONDS")])
def test_a_template_that_never_ends_is_stopped(
    said: str, limit: str, cleared: Cleared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(template_language, limit, 1)
    around = "{% for a in '" + "x" * 400 + "' %}"
    put = around * 5 + said + "{% endfor %}" * 5
    document = composed(cleared, forms()["consent"], "en", HEAD)
    with pytest.raises(AppError, match=Problem.TEMPLATE_TOO_LARGE):
        form_word([document], _broken("{{ one.foot }}", put))


def test_what_is_no_word_file_is_refused() -> None:
    for body in (b"", b"PK nonsense", b"%PDF-1.7"):
        with pytest.raises(AppError):
            refuse_unsafe(body)


def test_the_gate_decides_what_a_form_can_print() -> None:
    """A form prints only what was cleared: a field above the level is not in any of them."""
    secret = "金丝雀一一七"
    records = [_with(copy, secret) if copy.type == "person" else copy for copy in world()]
    audience = Audience(AudienceKind.PUBLIC, Level.PUBLIC)
    public = clear(records, audience, (), Choices(TODAY))
    for form in forms().values():
        assert secret not in texts(composed(public, form, "zh_hans", HEAD)), form.key


def _with(copy: Copy, secret: str) -> Copy:
    leaves = dict(copy.leaves)
    changed = created(
        "person", copy.id, {("health", "zh"): secret, ("id_documents", "r1", "number"): secret}, "e9"
    )
    return replace(copy, leaves={**leaves, **changed.leaves})
