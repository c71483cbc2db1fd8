"""Makes the two Word templates that ship: `python resources/documents/make_word_templates.py`.

They are committed as Word files; this says how they came to be. Marks as docxtpl reads them: `{%p … %}`
stands in a paragraph of its own that goes, `{%tr … %}` in a row of its own.
"""

from pathlib import Path

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

HERE = Path(__file__).parent
TEAL = RGBColor(0x17, 0x59, 0x6A)


def _styles(document) -> None:  # type: ignore[no-untyped-def]
    for name, size in (("Normal", 10.5), ("Title", 20), ("Heading 1", 13), ("Heading 2", 11.5)):
        style = document.styles[name]
        style.font.name = "Calibri"
        style.font.size = Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        fonts.set(qn("w:eastAsia"), "Microsoft YaHei")
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        if name != "Normal":
            style.font.color.rgb = TEAL
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)


def _lines(document, *lines: str, style: str = "Normal") -> None:  # type: ignore[no-untyped-def]
    for line in lines:
        document.add_paragraph(line, style=style)


def _rows(document, cells: tuple[str, ...], loop: str, style: str) -> None:  # type: ignore[no-untyped-def]
    """A table whose middle row repeats."""
    table = document.add_table(3, len(cells), style=style)
    table.cell(0, 0).text = "{%tr for " + loop + " %}"
    for at, words in enumerate(cells):
        table.cell(1, at).text = words
    table.cell(2, 0).text = "{%tr endfor %}"


def _one(document) -> None:  # type: ignore[no-untyped-def]
    """Every kind of block under a condition of its own."""
    _lines(document, "{%p for one in documents %}", "{%p if not loop.first %}")
    document.add_page_break()
    _lines(document, "{%p endif %}", "{%p for line in one.letterhead %}", "{{ line }}", "{%p endfor %}")
    _lines(document, "{%p for block in one.blocks %}")
    for kind, style in (("title", "Title"), ("text", "Normal"), ("sign", "Normal")):
        _lines(document, "{%p if block.kind == '" + kind + "' %}")
        if kind == "sign":
            _lines(document, "", "________________________")
        _lines(document, "{{ block.text }}", style=style)
        _lines(document, "{%p endif %}")
    for test, style in (("block.level <= 2", "Heading 1"), ("block.level > 2", "Heading 2")):
        _lines(document, "{%p if block.kind == 'heading' and " + test + " %}")
        _lines(document, "{{ block.text }}", style=style)
        _lines(document, "{%p endif %}")
    _lines(document, "{%p if block.kind in ('facts', 'list', 'notes') %}")
    _rows(document, ("{{ row[0] }}", "{{ row[1] }}"), "row in block.rows", "Table Grid")
    _lines(document, "", "{%p endif %}", "{%p if block.kind == 'table' %}")
    table = document.add_table(3, 3, style="Table Grid")
    table.cell(0, 0).text = "{%tr for row in block.rows %}"
    for at, words in enumerate(("{%tc for cell in row %}", "{{ cell }}", "{%tc endfor %}")):
        table.cell(1, at).text = words
    table.cell(2, 0).text = "{%tr endfor %}"
    _lines(document, "", "{%p endif %}", "{%p if block.kind == 'break' %}")
    document.add_page_break()
    _lines(document, "{%p endif %}", "{%p endfor %}", "{{ one.foot }}", "{%p endfor %}")


def _parallel(document) -> None:  # type: ignore[no-untyped-def]
    _lines(document, "{%p for line in letterhead %}", "{{ line }}", "{%p endfor %}")
    _rows(document, ("{{ pair.one }}", "{{ pair.other }}"), "pair in pairs", "Table Grid")
    _lines(document, "{{ foot }}")


if __name__ == "__main__":
    for name, fill in (("form.docx", _one), ("form_parallel.docx", _parallel)):
        made = Document()
        _styles(made)
        fill(made)
        made.save(str(HERE / name))
