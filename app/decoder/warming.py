"""Loads what libraries load late: behind the closed door no file can be opened any more."""

import importlib
import io
import os
import pkgutil
from encodings import big5hkscs, cp437, gb18030, utf_8_sig, utf_16_be, utf_16_le

import av
import docx
import pypdfium2
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from PIL import Image

from app.decoder.media import RATE

LATE = (big5hkscs, cp437, gb18030, utf_8_sig, utf_16_be, utf_16_le)


def warm(*, seen: bool = False) -> None:
    """Use every library once, on something small of our own; `seen`: those of pictures and pages alone."""
    Image.init()
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP"):
        sink = io.BytesIO()
        Image.new("RGB", (8, 8), "white").save(sink, kind)
        Image.open(io.BytesIO(sink.getvalue())).load()
    _page()
    if not seen:
        _document()
        _sound()
    os.environ.clear()


def _document() -> None:
    sink = io.BytesIO()
    docx.Document().save(sink)
    assert docx.Document(io.BytesIO(sink.getvalue())).core_properties.created


def _page() -> None:
    made = pypdfium2.PdfDocument.new()
    made.new_page(20, 20)
    sink = io.BytesIO()
    made.save(sink)
    page = pypdfium2.PdfDocument(sink.getvalue())[0]
    page.render().to_pil()
    page.get_textpage().get_text_bounded()


def _sound() -> None:
    """PyAV imports the module of a kind of stream when it meets the first of it."""
    for module in pkgutil.walk_packages(av.__path__, "av."):
        if not module.name.startswith("av.__"):
            importlib.import_module(module.name)
    resampler = AudioResampler(format="s16", layout="stereo", rate=RATE)
    silence = AudioFrame(format="fltp", layout="mono", samples=64)
    silence.sample_rate = RATE
    resampler.resample(silence)
