"""The first page of every form in two languages, from the invented sample (`make gallery`)."""

import io
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from PIL import Image

from app.documents.forms import forms
from app.records.types.publication import Publication
from app.records.values import Bilingual, Term
from app.services import recording, sample
from app.services.publishing import making
from app.services.publishing.work import Work, begun
from app.services.session import Session
from tests.services.vaults import session_in

WIDE, QUALITY = 700, 62
LANGUAGES = ("zh_hans", "en")
GALLERY = Path(__file__).resolve().parents[2] / "docs" / "gallery"


def first_pages(language: str) -> Iterator[tuple[str, bytes]]:
    """Each form with its first page as PNG, in one language."""
    with tempfile.TemporaryDirectory() as name, session_in(Path(name) / "vault") as session:
        session.today = lambda: date(2026, 11, 24)
        sample.load_sample(session, language)
        one = appeal(session)
        for key, form in forms().items():
            known = recording.fetch(session, one.id)
            assert isinstance(known, Publication)
            titled = replace(known, title=Bilingual(form.names["zh_hans"], form.names["en"]))
            recording.save(session, titled)
            work = work_of(one, key, language)
            yield key, making.pages(making.made(session, titled, work), work)[0]


def appeal(session: Session) -> Publication:
    """The urgent appeal of the sample, whose case has something for every form."""
    for id_ in session.read.ids_at(session.read.every()):
        record = session.vault_record(id_)
        if isinstance(record, Publication) and record.kind == Term("urgent_appeal"):
            return record
    raise AssertionError("the sample has an urgent appeal")


def work_of(publication: Publication, key: str, language: str) -> Work:
    """The form as we see it ourselves: the consents of the sample let little of its case out."""
    work = replace(begun(publication), form=key, languages=(language,), parallel=False)
    return replace(work, dispatch=replace(work.dispatch, kind="ourselves"))


def small(page: bytes) -> bytes:
    """A page as a picture for a document."""
    image = Image.open(io.BytesIO(page)).convert("RGB")
    image = image.resize((WIDE, round(image.height * WIDE / image.width)), Image.Resampling.LANCZOS)
    sink = io.BytesIO()
    image.save(sink, "WEBP", quality=QUALITY, method=6)
    return sink.getvalue()


def main() -> int:
    """Write the pictures and the page that shows them."""
    GALLERY.mkdir(exist_ok=True)
    for language in LANGUAGES:
        for key, page in first_pages(language):
            (GALLERY / f"{key}-{language}.webp").write_bytes(small(page))
    lines = [
        "# Forms", "",
        "The first page of each as its writer sees it, from the invented sample (`make gallery`).",
        "What may not leave is left out of every copy for others.", "",
    ]  # fmt: skip
    for key, form in forms().items():
        chinese, english = form.names["zh_hans"], form.names["en"]
        pictures = f"![{chinese}]({key}-zh_hans.webp) ![{english}]({key}-en.webp)"
        lines += [f"## {chinese} · {english}", "", pictures, ""]
    (GALLERY / "README.md").write_text("\n".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
