"""A document made from a form as a Word file, through a template that users adapt in Word itself.

The template's marks are Jinja's, run in a sandbox: a template of a colleague can print what it is given
and do nothing else. The file carries no time and no author.
"""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

from app import resources
from app.documents.blocks import Document
from app.errors import AppError, Problem

LARGEST, MOST_UNPACKED = 4 * 2**20, 40 * 2**20
"""Bytes of a template, and of all that is in it."""
_TIME = (1980, 1, 1, 0, 0, 0)


def shipped_template(*, parallel: bool = False) -> bytes:
    """The template that ships: to be written out, adapted in Word and given back."""
    name = "form_parallel.docx" if parallel else "form.docx"
    return resources.path("documents", name).read_bytes()


def form_word(
    documents: Sequence[Document], template: bytes | None = None, *, parallel: bool = False
) -> bytes:
    """The Word file. Raises TEMPLATE_BROKEN with the place, TEMPLATE_TOO_LARGE."""
    side_by_side = parallel and len(documents) == 2
    source = template if template is not None else shipped_template(parallel=side_by_side)
    refuse_unsafe(source)
    return _filled(source, _context(documents, side_by_side))


def refuse_unsafe(source: bytes) -> None:
    """Raises TEMPLATE_BROKEN for what is no Word file, TEMPLATE_TOO_LARGE for what unpacks to too much."""
    if len(source) > LARGEST:
        raise AppError(Problem.TEMPLATE_TOO_LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            sizes = [info.file_size for info in archive.infolist()]
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError):
        raise AppError(Problem.TEMPLATE_BROKEN, where="", why="zip") from None
    if sum(sizes) > MOST_UNPACKED:
        raise AppError(Problem.TEMPLATE_TOO_LARGE)
    if "word/document.xml" not in names or any("vbaProject" in name for name in names):
        raise AppError(Problem.TEMPLATE_BROKEN, where="", why="word/document.xml")


def _context(documents: Sequence[Document], side_by_side: bool) -> dict[str, Any]:
    plain = [one.plain() for one in documents]
    first = plain[0]
    context: dict[str, Any] = {**first, "documents": plain}
    if side_by_side:
        pairs = zip(first["blocks"], plain[1]["blocks"], strict=False)
        context["pairs"] = [
            {"one": _lines(one), "other": _lines(other), "heads": one["kind"] in ("title", "heading")}
            for one, other in pairs if one["kind"] != "break"
        ]  # fmt: skip
    return context


def _lines(block: dict[str, Any]) -> str:
    """A block as lines, for a cell of two columns."""
    rows = ["　".join(filter(None, row)) for row in block["rows"]]
    return "\n".join(filter(None, [block["text"], *rows]))


def _filled(source: bytes, context: dict[str, Any]) -> bytes:
    from docxtpl import DocxTemplate  # and lxml with it: only those who write Word load it
    from jinja2 import TemplateError, TemplateSyntaxError

    from app.documents.template_language import SlowError, TemplateLanguage, in_time

    template = DocxTemplate(io.BytesIO(source))
    try:
        with in_time():
            template.render(context, TemplateLanguage(), autoescape=True)
    except TemplateSyntaxError as error:
        raise AppError(Problem.TEMPLATE_BROKEN, where=_where(error), why=str(error.message)) from None
    except SlowError:
        raise AppError(Problem.TEMPLATE_TOO_LARGE) from None
    except (TemplateError, LookupError, TypeError, ValueError, AttributeError, ArithmeticError,
            RecursionError) as error:  # fmt: skip
        raise AppError(Problem.TEMPLATE_BROKEN, where=_where(error), why=_told(error)) from None
    made = io.BytesIO()
    _forget(template)
    template.save(made)
    return timeless(made.getvalue())


def _where(error: Exception) -> str:
    """The marks around the place, as docxtpl tells them, else the line."""
    context = getattr(error, "docx_context", None)
    if context:
        return " ".join(str(line).strip() for line in context)[:200]
    return str(getattr(error, "lineno", "") or "")


def _told(error: Exception) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__


def _forget(template: Any) -> None:
    """No author, no editor, no time of a template's maker stays in what leaves."""
    from datetime import datetime

    properties = template.docx.core_properties  # `get_docx` would read the template anew
    for name in ("author", "last_modified_by", "comments", "keywords", "subject", "category", "title"):
        setattr(properties, name, "")
    properties.revision = 1
    for name in ("created", "modified", "last_printed"):
        setattr(properties, name, datetime(*_TIME))


def timeless(made: bytes) -> bytes:
    """The same archive with one time for every member."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            entry = zipfile.ZipInfo(info.filename, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(info.filename))
    return out.getvalue()
