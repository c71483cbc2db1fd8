"""A reading copy as a bundle: its parts in order, its list of digests, and no file that was not cleared."""

import hashlib
import io

import pytest

from app.bundle.container import contents, entry_of, seal_bundle, verify
from app.bundle.disclosure import Carried, file_name, packed
from app.bundle.manifest import Kind
from app.disclosure.cleared import Cleared
from app.records.values import FileRef
from tests.bundle.sealed import IDENTITY
from tests.disclosure.records import copy, judged, person


def cleared() -> Cleared:
    """A case, and two papers of which one has its file with it."""
    paper = {"cases": ["c"], "title": {"zh": "纸"}, "exhibit": "E-1", "kind": "dataset"}
    records = [
        copy("case", "c", principals=["p"], topics=["lawyers"]), person("p"), copy("evidence", "e", **paper),
        copy("evidence", "f", **paper, file=FileRef("0" * 64, 1)),
    ]  # fmt: skip
    return judged(records, [], "ourselves").cleared


DOCUMENTS = {"case.html": b"<p>", "data.json": b"{}"}


@pytest.mark.parametrize(("place", "name"), [(1, "0001"), (12, "0012"), (9999, "9999"), (10000, "10000")])
def test_a_file_has_a_name_that_says_nothing(place: int, name: str) -> None:
    assert file_name(place, "jpg") == f"files/{name}.jpg"


def test_documents_then_files_then_the_list_of_digests() -> None:
    file = Carried("E2", "files/0001.png", b"png")
    manifest, bodies = packed(cleared(), DOCUMENTS, [file], authenticated=True)
    assert (manifest.kind, manifest.authenticated) == (Kind.DISCLOSURE, True)
    parts = {**DOCUMENTS, "files/0001.png": b"png"}
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(parts.items())]
    parts["SHA256SUMS"] = "".join(lines).encode()
    assert list(manifest.entries) == [entry_of(name, data) for name, data in parts.items()]
    assert [b"".join(body()) for body in bodies] == list(parts.values())
    assert not packed(cleared(), DOCUMENTS, [], authenticated=False)[0].authenticated


def test_it_opens_as_it_was_packed() -> None:
    manifest, bodies = packed(cleared(), DOCUMENTS, [], authenticated=False)
    target = io.BytesIO()
    seal_bundle(target, [IDENTITY.recipient()], manifest, bodies)
    verified = verify(target, [IDENTITY])
    read = {entry.name: b"".join(pieces) for entry, pieces in contents(target, [IDENTITY], verified)}
    assert list(read) == [*DOCUMENTS, "SHA256SUMS"]
    assert {name: read[name] for name in DOCUMENTS} == DOCUMENTS


@pytest.mark.parametrize("number", ["E1", "C1", "P1", "E3", "e2", ""])
def test_a_file_goes_only_with_a_record_that_was_cleared_with_it(number: str) -> None:
    good = Carried("E2", "files/0001.png", b"png")
    other = Carried(number, "files/0002.png", b"png")
    for files in ([other], [good, other], [other, good]):
        with pytest.raises(ValueError, match="cleared"):
            packed(cleared(), DOCUMENTS, files, authenticated=False)
