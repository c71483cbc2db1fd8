"""Only the gate makes what a renderer takes: at run time and for the type checker."""

import copy as copying
import dataclasses
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from app.disclosure import cleared
from app.disclosure.audience import audience
from app.disclosure.choices import Choices
from app.disclosure.cleared import Cleared, ClearedRecord
from tests.disclosure.records import TODAY, copy, judged, person

ROOT = Path(__file__).resolve().parents[2]
SNIPPETS = {
    "made without the key": 'Cleared(object(), "public", (), {})',
    "made with nothing": "Cleared()",
    "another class in its place": "class Mine(Cleared): ...",
    "a record for a renderer": 'page(Record(), ["en"], Imprint(), {})',
    "a list of records for a renderer": "as_json([Record()], {})",
    "records for the bundle": "packed([Record()], {}, [], authenticated=False)",
    "a review for a renderer": 'def f(r: Review) -> bytes: return pdf(r, ["en"], Imprint(), {})',
    "changed afterwards": "def g(c: Cleared) -> None: c.records = ()",
}
HEAD = """
from app.bundle.disclosure import packed
from app.disclosure.cleared import Cleared, Review
from app.documents.open_data import as_json
from app.documents.page import page
from app.documents.pdf import pdf
from app.documents.reading import Imprint
from app.records.declare import Record
"""


def sample() -> Cleared:
    """Something cleared."""
    return judged([copy("case", "c", principals=["p"], topics=["lawyers"]), person("p")], []).cleared


def test_nobody_else_makes_one() -> None:
    with pytest.raises(TypeError):
        Cleared(object(), "public", (), {})  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        cleared._Key()
    record = sample().records[0]
    with pytest.raises(TypeError):
        ClearedRecord(object(), "C1", "case", record.label, record.content, file=False)  # type: ignore[arg-type]


def test_it_is_neither_changed_nor_copied_nor_stored() -> None:
    made = sample()
    for attempt in (copying.copy, copying.deepcopy, pickle.dumps):
        with pytest.raises(TypeError):
            attempt(made)
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.records = ()  # type: ignore[misc]
    with pytest.raises(TypeError):
        dataclasses.replace(made, audience="public")


def test_the_type_checker_closes_the_ways_round(tmp_path: Path) -> None:
    files = []
    for number, line in enumerate(["c: Cleared | None = None", *SNIPPETS.values()]):
        files.append(tmp_path / f"way{number}.py")
        files[-1].write_text(f"{HEAD}\n{line}\n")
    mypy = [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path / "cache"), "--strict"]
    ran = subprocess.run([*mypy, *map(str, files)], cwd=ROOT, capture_output=True, text=True, check=False)
    errors = [line.partition(":")[0] for line in ran.stdout.splitlines() if ": error:" in line]
    refused = {Path(name).name for name in errors}
    assert refused == {file.name for file in files[1:]}, ran.stdout


def test_no_id_of_a_record_is_in_what_was_cleared() -> None:
    found = judged(
        [copy("case", "case-id", principals=["person-id"], topics=["lawyers"]), person("person-id")], []
    )
    said = repr([(one.number, one.label, one.content) for one in found.cleared.records])
    assert "case-id" not in said
    assert "person-id" not in said
    assert [one.number for one in found.cleared.records] == ["C1", "P1"]


def test_what_a_review_clears_is_what_may_leave() -> None:
    case = copy("case", "c", principals=["p"], topics=["lawyers"], remarks={"zh": "话", "en": "words"})
    found = judged([case, person("p")], [])
    made = cleared.clear([case, person("p")], audience("partner"), [], Choices(TODAY))
    assert [(one.number, one.type, one.label) for one in made.records] == [
        (one.number, one.type, one.label) for one in found.cleared.records
    ]
    assert dict(made.held) == dict(found.cleared.held)
    assert (found.replaced, found.mentions, found.waived) == ((), (), ())
    beside = cleared.clear([case], audience("partner"), [], Choices(TODAY), beside=[person("p")])
    assert [one.number for one in beside.records] == ["C1"]
