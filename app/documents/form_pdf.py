"""A document made from a form as PDF, in memory: one language after another, or two side by side."""

from collections.abc import Sequence

from app.documents.blocks import Document
from app.documents.pdf import SCREEN, compiled, pictured


def form_pdf(documents: Sequence[Document], *, parallel: bool = False) -> bytes:
    """The PDF; `parallel` sets two languages side by side, block beside block."""
    return compiled("form.typ", _data(documents, parallel))


def form_pages(
    documents: Sequence[Document], *, parallel: bool = False, points: int = SCREEN
) -> list[bytes]:
    """The same pages as PNG, for the screen or for a printer."""
    return pictured("form.typ", _data(documents, parallel), points)


def _data(documents: Sequence[Document], parallel: bool) -> dict[str, object]:
    side_by_side = parallel and len(documents) == 2
    shown = [_without_breaks(one) if side_by_side else one.plain() for one in documents]
    return {"documents": shown, "parallel": side_by_side}


def _without_breaks(one: Document) -> dict[str, object]:
    """Two columns run on: a page that ends in one column would end in the other."""
    plain = one.plain()
    return {**plain, "blocks": [block for block in plain["blocks"] if block["kind"] != "break"]}
