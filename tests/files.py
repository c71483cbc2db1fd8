"""Files of every kind that evidence comes in, made on the spot: nobody's photograph lies here."""

import array
import io
import math
import zipfile
from typing import Any

import av
import docx
import openpyxl
import pillow_heif
import typst
from PIL import Image, ImageDraw, ImageFilter

from app import resources

pillow_heif.register_heif_opener()

PLACE = (30.5, 104.25)
DEVICE = "Testphone 7"


def noise(wide: int = 640, high: int = 400) -> Image.Image:
    """A picture without two equal neighbours."""
    return Image.effect_noise((wide, high), 60).convert("RGB")


def jpeg(wide: int = 640, high: int = 400, *, turned: bool = False) -> bytes:
    """A photograph that tells where and with what it was taken; `turned` ones lie on their side."""
    image, sink = noise(wide, high), io.BytesIO()
    exif = image.getexif()
    exif[0x0110], exif[0x0112] = DEVICE, 6 if turned else 1
    exif.get_ifd(0x8769)[0x9003] = "2026:10:17 05:40:00"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (30.0, 30.0, 0.0), "E", (104.0, 15.0, 0.0)
    image.save(sink, "JPEG", exif=exif, comment=b"canary comment")
    return sink.getvalue()


def face(turned: int = 0) -> bytes:
    """A face that was drawn, in the middle of the picture; `turned` anticlockwise by so many degrees."""
    image, sink = Image.new("RGB", (640, 640), (120, 140, 150)), io.BytesIO()
    draw, skin, dark = ImageDraw.Draw(image), (224, 176, 146), (50, 30, 22)
    draw.ellipse((170, 470, 470, 900), (60, 70, 110))
    draw.rectangle((280, 420, 360, 520), (200, 150, 120))
    draw.ellipse((190, 120, 450, 480), dark)
    draw.ellipse((210, 150, 430, 480), skin)
    for x in (275, 365):
        draw.ellipse((x - 30, 270, x + 30, 300), (245, 240, 235))
        draw.ellipse((x - 13, 271, x + 13, 299), dark)
        draw.arc((x - 36, 238, x + 36, 280), 200, 340, dark, 9)
    draw.polygon([(320, 300), (300, 370), (340, 370)], (200, 150, 122))
    draw.ellipse((298, 352, 342, 380), (196, 142, 116))
    draw.ellipse((275, 405, 365, 435), (180, 80, 80))
    draw.line((278, 420, 362, 420), (110, 40, 40), 4)
    image.filter(ImageFilter.GaussianBlur(4)).rotate(turned).save(sink, "PNG")
    return sink.getvalue()


def picture(kind: str, wide: int = 640, high: int = 400) -> bytes:
    """A picture in one of Pillow's formats, HEIF included."""
    sink = io.BytesIO()
    noise(wide, high).save(sink, kind)
    return sink.getvalue()


def pdf(pages: int = 3, words: str = "看守所退款通知单 canary{n}") -> bytes:
    """A PDF with a line on every page."""
    text = "\n#pagebreak()\n".join(words.format(n=n) for n in range(1, pages + 1))
    head = '#set page(width: 300pt, height: 400pt)\n#set text(font: "Anjuan Han")\n'
    head += "#set document(title: [Titel])\n"
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(resources.path("fonts"))])
    return bytes(typst.compile((head + text).encode(), font_paths=fonts))


def word(*lines: str) -> bytes:
    """A Word file with paragraphs and a table."""
    made, sink = docx.Document(), io.BytesIO()
    for line in lines:
        made.add_paragraph(line)
    made.add_table(1, 2).cell(0, 0).text = "格"
    made.core_properties.author = "canary author"
    made.save(sink)
    return sink.getvalue()


def sheet(rows: list[list[str]]) -> bytes:
    """A book with one sheet."""
    book, sink = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(sink)
    return sink.getvalue()


def packed(entries: dict[str, bytes]) -> bytes:
    """A ZIP."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as made:
        for name, data in entries.items():
            made.writestr(name, data)
    return sink.getvalue()


def video(seconds: int = 4, wide: int = 320, high: int = 180, rate: int = 25) -> bytes:
    """A film whose nth frame is as bright as n, and whose tags tell a place."""
    sink = io.BytesIO()
    with av.open(sink, "w", format="mp4") as made:
        made.metadata["location"] = "+30.5+104.25/"
        pictures = made.add_stream("libx264", rate=rate)
        pictures.width, pictures.height, pictures.pix_fmt = wide, high, "yuv420p"
        tones = made.add_stream("aac", rate=48_000, layout="stereo")
        for number in range(seconds * rate):
            frame = av.VideoFrame(wide, high, "rgb24")
            frame.planes[0].update(bytes([number % 256]) * frame.planes[0].buffer_size)
            frame.pts = number
            made.mux(pictures.encode(frame))
        made.mux(pictures.encode(None))
        for part in _tone(seconds):
            made.mux(tones.encode(part))
        made.mux(tones.encode(None))
    return sink.getvalue()


def tone(seconds: int = 4, kind: str = "ogg", codec: str = "libopus") -> bytes:
    """A recording of one tone."""
    sink = io.BytesIO()
    with av.open(sink, "w", format=kind) as made:
        stream: Any = made.add_stream(codec, rate=48_000, layout="stereo")
        for frame in _tone(seconds, samples=960):
            made.mux(stream.encode(frame))
        made.mux(stream.encode(None))
    return sink.getvalue()


def _tone(seconds: int, samples: int = 1024) -> list[av.AudioFrame]:
    frames = []
    for number in range(seconds * 48_000 // samples):
        frame = av.AudioFrame(format="flt", layout="stereo", samples=samples)
        wave = [math.sin((number * samples + at) / 20) / 2 for at in range(samples) for _ in (0, 1)]
        frame.planes[0].update(array.array("f", wave).tobytes())
        frame.sample_rate, frame.pts = 48_000, number * samples
        frames.append(frame)
    return frames
