"""A corpus folder becomes records and loses no cell; a wrong cell stops everything and is named."""

import csv
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import AppError, Problem
from app.records import vocabularies
from app.records.codec import leaves_of, type_of
from app.records.declare import FieldDeclaration, Record, fields_of
from app.records.leaves import Json
from app.records.values import Term
from app.services.corpus import import_corpus, read_corpus
from app.services.history import undo
from tests.services.vaults import session_in
from tests.shared import shared_dir

COMPUTED = {"response_lag_days"}
CHANGED = {
    "kind": {"person": "individual"},
    "sex": {"F": "female", "M": "male"},
    "type_list": {"other": "event"},
}


def texts(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif value is not None:
        yield str(value)


def labels(declaration: FieldDeclaration, value: object) -> Iterator[str]:
    members = value if isinstance(value, tuple) else (value,)
    for member in members:
        if isinstance(member, Term):
            yield vocabularies.label(declaration.vocabulary, member.code, "en")


def everything(records: list[Record]) -> str:
    found: list[str] = []
    for record in records:
        for path, value in leaves_of(record).items():
            found += [*path, *texts(value)]
        for name, declaration in fields_of(type(record)).items():
            found += labels(declaration, getattr(record, name))
    return "\n".join(found)


@pytest.fixture(scope="module")
def corpus() -> Path:
    return shared_dir("corpus")


@pytest.mark.parametrize("name", ["persons", "cases", "events", "un_actions", "links"])
def test_every_cell_stands_somewhere_in_the_records(corpus: Path, name: str) -> None:
    kept = everything(read_corpus(corpus))
    with (corpus / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    ids = {"primary_person_id", "case_id", "person_ids", "persons", "cases", "from_id", "to_id", "from_type"}
    for row in rows:
        for column, cell in row.items():
            if cell and column not in ids | {"to_type", "other_person_ids"}:
                separator = " | " if column == "related_sources" else ";"
                for part in cell.split(separator) if separator in cell else [cell]:
                    wanted = CHANGED.get(column, {}).get(part.strip(), part.strip())
                    assert wanted in kept, f"{name}.{column} of line {row}"


def test_links_between_rows_become_links_between_records(corpus: Path) -> None:
    records = read_corpus(corpus)
    by_code = {record.code: record for record in records if type_of(record) == "case"}  # type: ignore[attr-defined]
    people = {record.id: record for record in records if type_of(record) == "person"}
    with (corpus / "cases.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            first = people[by_code[row["case_id"]].principals[0].id]  # type: ignore[attr-defined]
            assert f"person_id: {row['primary_person_id']}\n" in first.remarks.en + "\n"  # type: ignore[attr-defined]
    acts = [record for record in records if type_of(record) == "act"]
    assert all(act.victims and act.cases for act in acts)  # type: ignore[attr-defined]
    ids = {record.id for record in records}
    assert len(ids) == len(records)


def test_answers_stand_with_the_letters_that_they_answer(corpus: Path) -> None:
    records = read_corpus(corpus)
    letters = [record for record in records if type_of(record) == "intervention"]
    told = [letter for letter in letters if "type_list: response" in letter.remarks.en]  # type: ignore[attr-defined]
    assert len(told) == 5 or len(told) == 6
    assert all(letter.responses and letter.status.code == "answered" for letter in told)  # type: ignore[attr-defined]
    assert not [r for r in records if type_of(r) == "act" and r.type.code == "event:statement"]  # type: ignore[attr-defined]


def test_the_letter_keeps_its_asks_and_signatories(corpus: Path) -> None:
    letter = next(record for record in read_corpus(corpus) if type_of(record) == "publication")
    plain = json.loads((corpus / "letter_002.json").read_text(encoding="utf-8"))
    assert [ask.number for ask in letter.asks] == ["A1", "A2", "A2a", "A2b", "A2c"]  # type: ignore[attr-defined]
    printed = [row.name_printed.en for row in letter.signatories]  # type: ignore[attr-defined]
    assert printed == [row["name_as_printed"] for row in plain["signatories"]]
    kept = everything([letter])
    for note in (plain["date_note"], plain["calendar"][1]["what_zh"], plain["also_named"][0]["why"]):
        assert note in kept


def test_import_is_one_group_that_undo_takes_back(corpus: Path, tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        told: list[tuple[int, int]] = []
        counts = import_corpus(session, corpus, lambda done, total: told.append((done, total)))
        assert counts == {**session.read.counts()}
        assert counts["case"] == 25
        assert told[0][0] == 0
        assert told[-1][1] == sum(counts.values())
        undo(session)
        assert not any(session.read.counts().values())


def with_cell(line: int, old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        lines = text.split("\n")
        assert old in lines[line - 1]
        lines[line - 1] = lines[line - 1].replace(old, new, 1)
        return "\n".join(lines)

    return edit


@pytest.mark.parametrize(
    ("name", "edit", "line", "column"),
    [
        ("persons", with_cell(1, "name_zh,", "name,"), 1, "name_zh"),
        ("persons", with_cell(1, "sex", "kind"), 1, "sex"),
        ("persons", with_cell(3, "P002", "P001"), 3, "person_id"),
        ("persons", with_cell(3, ",M,", ",X,"), 3, "sex"),
        ("persons", with_cell(3, "defender", "hero"), 3, "roles"),
        ("persons", with_cell(5, "Swedish", "Swedish,x"), 5, "note"),
        ("cases", with_cell(2, "house_arrest", "arrest_house"), 2, "status"),
        ("cases", with_cell(2, "Typical cases", "Typical"), 2, "topics"),
        ("cases", with_cell(2, "P001", "P999"), 2, "primary_person_id"),
        ("cases", with_cell(2, "2017-07", "2017-7"), 2, "opened_date_edtf"),
        ("events", with_cell(3, "C001", "C999"), 3, "case_id"),
        ("events", with_cell(3, "house_arrest", "arrest_house"), 3, "type_code"),
        ("un_actions", with_cell(3, "joint_allegation_letter", "letter"), 3, "action_type"),
        ("links", with_cell(2, "wife_of", "spouse"), 2, "relation"),
    ],
)
def test_a_wrong_cell_is_named_and_nothing_is_imported(
    corpus: Path, tmp_path: Path, name: str, edit: Callable[[str], str], line: int, column: str
) -> None:
    folder = tmp_path / "corpus"
    shutil.copytree(corpus, folder)
    path = folder / f"{name}.csv"
    path.write_text(edit(path.read_text(encoding="utf-8")), encoding="utf-8", newline="")
    with pytest.raises(AppError) as caught:
        read_corpus(folder)
    assert caught.value.problem == Problem.CORPUS_NOT_UNDERSTOOD
    assert caught.value.facts == {"file": f"{name}.csv", "line": line, "column": column}


@pytest.mark.parametrize("damage", [b"\xff\xfe", b'"open quote'])
def test_bytes_that_are_no_table_are_refused(corpus: Path, tmp_path: Path, damage: bytes) -> None:
    folder = tmp_path / "corpus"
    shutil.copytree(corpus, folder)
    path = folder / "events.csv"
    path.write_bytes(path.read_bytes() + damage)
    with pytest.raises(AppError) as caught:
        read_corpus(folder)
    assert caught.value.problem == Problem.CORPUS_NOT_UNDERSTOOD
    assert caught.value.facts["line"] == 105


def test_more_columns_than_we_know_go_into_the_remarks(corpus: Path, tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    shutil.copytree(corpus, folder)
    path = folder / "persons.csv"
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    path.write_text(
        "\n".join([lines[0] + ",shoe_size", *(line + ",41" for line in lines[1:])]), encoding="utf-8"
    )
    assert "shoe_size: 41" in everything(read_corpus(folder))


def test_a_folder_that_is_no_corpus_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AppError) as caught:
        read_corpus(tmp_path)
    assert caught.value.problem == Problem.FILE_NOT_FOUND
