"""The page, the PDF and the data of a reading copy: complete in each language, without a script."""

import csv
import hashlib
import io
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest

from app import resources
from app.bundle.disclosure import Carried, packed
from app.disclosure.cleared import Cleared
from app.documents.fixed_words import fixed, names
from app.documents.open_data import as_json, as_tables
from app.documents.page import POLICY, page
from app.documents.pdf import pdf
from app.documents.reading import Imprint
from app.records.values import Bilingual
from tests.disclosure.records import consent, copy, judged, person, yes

SHARE = "confidential_share"
TEXT = "2026年10月17日6时40分，周砚秋被云川市公安局带走，文号〔2026〕第038号，罚款12,345.67元。"
LANGUAGES = ("zh_hans", "zh_hant", "en")


def sample() -> Cleared:
    """One case with a detention, a source and hostile words in it."""
    act = copy("act", "a", type="measure:criminal_detention", cases=["c"], victims=[{"target": "p"}],
               start="2026-10-17", headline={"zh": "被刑事拘留", "en": "Detained"}, charges=["cl293"],
               description={"zh": TEXT, "en": "=HYPERLINK() <script>alert(1)</script> & \"q\""})  # fmt: skip
    told = copy("information", "i", summary={"zh": "家属说 #show <b>他</b> 被打。"},
                source_label={"zh": "家属"}, persons=["p"], cases=["c"])  # fmt: skip
    case = copy("case", "c", principals=["p"],
                headline={"zh": "律师周砚秋被拘", "en": "Lawyer Zhou Yanqiu held"},
                title={"zh": "周砚秋案"}, topics=["lawyers"])  # fmt: skip
    said = [consent("k", "p", [SHARE], yes(SHARE, "story", "name"))]
    return judged([case, person("p"), act, told], said).cleared


class Tags(HTMLParser):
    """Every tag with its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember a tag."""
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Gather the words."""
        self.said += data


def parsed(data: bytes) -> Tags:
    """A page taken apart."""
    tags = Tags()
    tags.feed(data.decode())
    return tags


def test_the_page_runs_nothing_and_loads_nothing() -> None:
    tags = parsed(page(sample(), LANGUAGES, Imprint("2026-11-24"), {}))
    kinds = {tag for tag, _ in tags.found}
    assert kinds.isdisjoint({"script", "img", "link", "iframe", "form", "object", "base", "video", "audio"})
    assert [a for _, attrs in tags.found for a in attrs if a.startswith("on") or a == "src"] == []
    policies = [a["content"] for _, a in tags.found if a.get("http-equiv") == "Content-Security-Policy"]
    assert policies == [POLICY]
    assert "default-src 'none'" in POLICY
    assert {str(a["href"])[0] for t, a in tags.found if t == "a"} == {"#"}
    assert "url(" not in resources.text("documents", "disclosure.css")


def test_words_that_look_like_code_are_words() -> None:
    said = parsed(page(sample(), ("en",), Imprint(), {})).said
    assert '<script>alert(1)</script> & "q"' in said
    assert "家属说 #show <b>他</b> 被打。 [in Chinese only]" in said


def test_the_page_says_what_an_embassy_looks_for() -> None:
    for language in LANGUAGES:
        said = parsed(page(sample(), (language,), Imprint("2026-11-24"), {})).said
        for name in ("contents", "persons", "chronology", "sources", "consent_text", "withheld_text"):
            assert fixed("disclosure", name, language) in said, (language, name)
        assert "周砚秋" in said


def words(data: bytes) -> str:
    """What copies out of a PDF, without line ends."""
    pages = pypdfium2.PdfDocument(data)
    return "".join(re.sub(r"[\r\n]", "", one.get_textpage().get_text_range()) for one in pages)


def test_chinese_and_its_digits_copy_out_of_the_pdf() -> None:
    said = words(pdf(sample(), ("zh_hans", "en"), Imprint("2026-11-24"), {}))
    assert TEXT in said
    assert "#show <b>他</b>" in said
    assert "Zhou Yanqiu" in said


def test_the_pdf_is_the_same_each_time_and_names_no_maker_and_no_day() -> None:
    imprint = Imprint("2026-11-24", Bilingual("某小组", "A group"))
    one, two = (pdf(sample(), ("en",), imprint, {}) for _ in "ab")
    assert one == two
    about = pypdfium2.PdfDocument(one).get_metadata_dict()
    assert {name for name, value in about.items() if str(value).strip()} <= {"Title"}
    assert b"ypst" not in one
    assert re.search(rb"D:20[0-9]{2}", one) is None


def test_the_data_hold_numbers_of_the_copy_and_no_formula() -> None:
    cleared = sample()
    records = {one["id"]: one for one in json.loads(as_json(cleared, {}))["records"]}
    assert set(records) == {"C1", "P1", "A1", "I1"}
    assert records["A1"]["fields"]["victims"] == [{"target": "P1"}]
    assert records["A1"]["fields"]["start"] == "2026-10-17"
    tables = as_tables(cleared, ("zh_hans", "en"))
    rows = list(csv.reader(io.StringIO(tables["act-en.csv"].decode("utf-8-sig"))))
    assert rows[1][0] == "A1"
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_a_file_goes_only_with_a_record_that_was_cleared_with_it() -> None:
    with pytest.raises(ValueError, match="cleared"):
        packed(sample(), {}, [Carried("E1", "files/0001.png", b"x")], authenticated=False)


def test_the_checker_finds_every_change(tmp_path: Path) -> None:
    manifest, contents = packed(sample(), {"index.html": b"<p>", "data/a.csv": b"1"}, [], authenticated=False)
    for entry, content in zip(manifest.entries, contents, strict=True):
        target = tmp_path / entry.name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(b"".join(content()))
    checker = resources.path("documents", "check.py").read_bytes()
    (tmp_path / "check.py").write_bytes(checker)
    sums = tmp_path / "SHA256SUMS"
    sums.write_text(sums.read_text() + f"{hashlib.sha256(checker).hexdigest()}  check.py\n")

    def run() -> tuple[int, str]:
        ran = subprocess.run(
            [sys.executable, "-I", str(tmp_path / "check.py")], capture_output=True, text=True, check=False
        )
        return ran.returncode, ran.stdout

    assert run()[0] == 0
    (tmp_path / "index.html").write_bytes(b"<p>x")
    assert run() == (1, "changed: index.html\n")
    (tmp_path / "index.html").unlink()
    (tmp_path / "more.txt").write_bytes(b"")
    assert run() == (1, "missing: index.html\nnot listed: more.txt\n")


def test_every_fixed_phrase_is_there_in_three_scripts() -> None:
    for name in names("disclosure"):
        for language in LANGUAGES:
            assert fixed("disclosure", name, language, number="1", page="1", pages="2"), (name, language)
