"""What a file says about itself: where, when, with which device, by whom."""

import io
from typing import Any

import docx
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from app.decoder.channel import Pulled

EXIF = {
    Base.DateTimeOriginal: "taken", Base.DateTime: "changed", Base.Make: "maker", Base.Model: "device",
    Base.BodySerialNumber: "serial", Base.CameraOwnerName: "owner", Base.LensModel: "lens",
    Base.Software: "software", Base.Artist: "author", Base.Copyright: "rights",
    Base.ImageDescription: "description", Base.UserComment: "comment", Base.OffsetTimeOriginal: "zone",
    Base.HostComputer: "device",
}  # fmt: skip
PDF = {
    "Title": "title", "Author": "author", "Subject": "description", "Keywords": "description",
    "Creator": "software", "Producer": "software", "CreationDate": "made", "ModDate": "changed",
}  # fmt: skip
APPLE = "com.apple.quicktime."
MEDIA = {
    "creation_time": "made", "date": "made", "location": "place", f"{APPLE}location.iso6709": "place",
    f"{APPLE}make": "maker", f"{APPLE}model": "device", f"{APPLE}software": "software",
    f"{APPLE}creationdate": "taken", "com.android.version": "software", "make": "maker", "model": "device",
    "artist": "author", "title": "title", "comment": "comment", "encoder": "software",
}  # fmt: skip
OTHER = {
    "xmp": ("xmp", "XML:com.adobe.xmp"), "profile": ("icc_profile",), "comment": ("comment",)
}  # fmt: skip
Said = list[tuple[str, str]]
MOST_CHARACTERS = 2000


def of_picture(file: Pulled) -> Said:
    """EXIF and what else lies in a picture, as (kind, words)."""
    image = Image.open(io.BufferedReader(file))
    exif = image.getexif()
    tags: dict[int, Any] = {**exif, **exif.get_ifd(IFD.Exif)}
    said = [(EXIF[Base(tag)], _words(value)) for tag, value in tags.items() if tag in EXIF]
    if place := _place(exif.get_ifd(IFD.GPSInfo)):
        said.append(("place", place))
    for kind, names in OTHER.items():
        said += [(kind, _words(image.info[name])) for name in names if image.info.get(name)]
    return [one for one in said if one[1]]


def of_pdf(tags: dict[str, str]) -> Said:
    """The document's information, as (kind, words)."""
    return [(PDF[name], _words(value)) for name, value in tags.items() if name in PDF]


def of_media(tags: dict[str, str]) -> Said:
    """Tags of a recording, as (kind, words)."""
    return [(MEDIA.get(name.lower(), "other"), _words(value)) for name, value in tags.items()]


def of_word(file: Pulled) -> Said:
    """Author, dates and the like of a Word file, as (kind, words)."""
    core = docx.Document(io.BufferedReader(file)).core_properties
    said = [
        ("author", core.author), ("author", core.last_modified_by), ("title", core.title),
        ("comment", core.comments), ("made", core.created), ("changed", core.modified),
    ]  # fmt: skip
    return [(kind, _words(value)) for kind, value in said if value]


def _words(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return str(value).replace("\x00", "").strip()[:MOST_CHARACTERS]


def _place(gps: dict[int, Any]) -> str:
    """Latitude and longitude in decimal degrees."""
    try:
        latitude = _degrees(gps[GPS.GPSLatitude], gps.get(GPS.GPSLatitudeRef, "N"))
        longitude = _degrees(gps[GPS.GPSLongitude], gps.get(GPS.GPSLongitudeRef, "E"))
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return ""
    return f"{latitude:.6f}, {longitude:.6f}"


def _degrees(parts: Any, side: str) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    return -value if side in ("S", "W") else value
