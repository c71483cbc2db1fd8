"""Pictures: shown at the size that is wanted, turned as the camera says, flattened over white."""

import io
from typing import Any

import pillow_heif
from PIL import Image, ImageDraw, ImageFile, ImageOps, UnidentifiedImageError

from app.decoder.channel import Pulled
from app.decoder.failing import Failed, Why

MOST_PIXELS = 150_000_000
"""Above the largest telephone camera of 2026, below what the memory limit bears."""
Rect = tuple[float, float, float, float]
"""Left, top, width, height as parts of the shown picture, 0 to 1."""

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
ImageFile.LOAD_TRUNCATED_IMAGES = False
pillow_heif.options.DECODE_THREADS = 1
pillow_heif.register_heif_opener(thumbnails=False)


def opened(file: Pulled, most: tuple[int, int] | None = None) -> Image.Image:
    """The picture upright in RGB; `most` lets a JPEG be decoded small."""
    image = _begun(file)
    if image.width * image.height > MOST_PIXELS:
        raise Failed(Why.LIMIT)
    if most and image.format == "JPEG":
        image.draft("RGB", most)
    upright = ImageOps.exif_transpose(image)
    return flat(upright if upright is not None else image)


def _begun(file: Pulled) -> Image.Image:
    """The picture by its head; its pixels are not decoded yet."""
    try:
        return Image.open(io.BufferedReader(file))
    except UnidentifiedImageError:
        raise Failed(Why.UNKNOWN) from None
    except Image.DecompressionBombError:
        raise Failed(Why.LIMIT) from None


def flat(image: Image.Image) -> Image.Image:
    """The picture in RGB; what is transparent becomes white."""
    if "A" in image.getbands() or "transparency" in image.info:
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image.convert("RGBA"))
        return ground.convert("RGB")
    if image.mode.startswith("I") or image.mode == "F":
        return ImageOps.autocontrast(image.convert("F").convert("L")).convert("RGB")
    return image.convert("RGB")


def size_of(file: Pulled) -> tuple[int, int]:
    """Width and height as shown, without decoding the pixels."""
    image = _begun(file)
    turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if turned else image.size


def picture(file: Pulled, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """The pixels of the picture, or of a box of it, no larger than `most`, turned by `turn` quarters."""
    most = (int(task["most"][0]), int(task["most"][1]))
    box = task.get("box")
    full = size_of(file)
    file.seek(0)
    image = turned(opened(file, None if box else most), int(task.get("turn", 0)))
    if box:
        image = image.crop(pixels(box, image.size))
    image.thumbnail(most, Image.Resampling.LANCZOS)
    return {"size": image.size, "full": full}, image.tobytes()


def turned(image: Image.Image, quarters: int) -> Image.Image:
    """The picture turned clockwise by quarters."""
    ways = (None, Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_90)
    way = ways[quarters % 4]
    return image if way is None else image.transpose(way)


def pixels(rect: Rect, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """A rectangle in pixels (left, top, right, bottom), outwards to whole ones, inside the picture."""
    left, top, width, height = rect
    wide, high = size
    right, bottom = left + width, top + height
    whole = (int(left * wide), int(top * high), -int(-right * wide // 1), -int(-bottom * high // 1))
    return (max(0, whole[0]), max(0, whole[1]), min(wide, whole[2]), min(high, whole[3]))


def covered(image: Image.Image, rects: list[Rect]) -> Image.Image:
    """A copy with solid black over the rectangles; nothing beneath them is in it."""
    copy = image.copy()
    draw = ImageDraw.Draw(copy)
    for rect in rects:
        left, top, right, bottom = pixels(rect, copy.size)
        if right > left and bottom > top:
            draw.rectangle((left, top, right - 1, bottom - 1), fill="black")
    return copy


def copy(file: Pulled, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """A new picture file: turned, then covered, then cut out, without any metadata."""
    image = turned(opened(file), int(task.get("turn", 0)))
    image = covered(image, task.get("cover", []))
    if task.get("crop"):
        image = image.crop(pixels(task["crop"], image.size))
    return {"kind": "image/png" if task.get("lossless") else "image/jpeg", "size": image.size}, encoded(
        image, lossless=bool(task.get("lossless"))
    )


def encoded(image: Image.Image, *, lossless: bool) -> bytes:
    """The pixels alone as PNG or JPEG: no EXIF, no profile, no comment, no thumbnail."""
    bare, sink = Image.frombytes("RGB", image.size, image.tobytes()), io.BytesIO()
    if lossless:
        bare.save(sink, "PNG")
    else:
        bare.save(sink, "JPEG", quality=92, subsampling=0)
    return sink.getvalue()
