"""Which function answers which task; an open PDF or recording is kept between tasks on one file."""

from collections.abc import Callable
from typing import Any

from PIL import Image

from app.decoder import metadata, pictures, reading, texts
from app.decoder.channel import Pulled
from app.decoder.failing import Failed, Why
from app.decoder.media import Media
from app.decoder.pages import Pages

Answer = tuple[dict[str, Any], bytes]
STREAMED: dict[str, Callable[[Pulled, dict[str, Any]], Answer]] = {
    "picture": pictures.picture, "picture_copy": pictures.copy, "text": texts.plain, "word": texts.word,
    "sheets": texts.sheets, "cells": texts.cells, "archive": texts.archive,
}  # fmt: skip
OF_PAGES: dict[str, Callable[[Pages, dict[str, Any]], Answer]] = {
    "about": Pages.about, "page": Pages.page, "text": Pages.text, "find": Pages.find, "copy": Pages.copy,
}  # fmt: skip
OF_MEDIA: dict[str, Callable[[Media, dict[str, Any]], Answer]] = {
    "about": Media.about, "frames": Media.frames, "sound": Media.sound, "cut": Media.cut,
}  # fmt: skip


class File:
    """The one file of this process."""

    def __init__(self, stream: Pulled, kind: str) -> None:
        self._stream, self._kind = stream, kind
        self._pages: Pages | None = None
        self._media: Media | None = None

    def do(self, task: dict[str, Any]) -> Answer:
        """Do a task. Raises Failed; anything else that is raised means damage."""
        name = str(task["do"])
        if name in STREAMED:
            return STREAMED[name](self._rewound(), task)
        if name == "metadata":
            return {"said": self._metadata()}, b""
        if name == "words":
            return {"lines": reading.words(reading.small(self._seen(task)))}, b""
        if name == "faces":
            return {"faces": reading.faces(reading.small(self._seen(task)))}, b""
        family, _, verb = name.partition(".")
        if family == "pdf" and verb in OF_PAGES:
            return OF_PAGES[verb](self.pages(), task)
        if family == "media" and verb in OF_MEDIA:
            return OF_MEDIA[verb](self.media(), task)
        raise Failed(Why.UNKNOWN)

    def pages(self) -> Pages:
        """The file as a PDF."""
        self._pages = self._pages or Pages(self._stream)
        return self._pages

    def media(self) -> Media:
        """The file as a recording."""
        self._media = self._media or Media(self._stream)
        return self._media

    def _seen(self, task: dict[str, Any]) -> Image.Image:
        """The page or the picture that is looked at, turned by `turn` quarters, as fine as it helps."""
        most = (reading.SIDE, reading.SIDE)
        if self._kind == "application/pdf":
            return self.pages().rendered(int(task["page"]), most)
        return pictures.turned(pictures.opened(self._rewound(), most), int(task.get("turn", 0)))

    def _metadata(self) -> metadata.Said:
        if self._kind.startswith("image/"):
            return metadata.of_picture(self._rewound())
        if self._kind == "application/pdf":
            return metadata.of_pdf(self.pages().metadata())
        if self._kind.startswith(("audio/", "video/")):
            return metadata.of_media(self.media().metadata())
        if self._kind.endswith("wordprocessingml.document"):
            return metadata.of_word(self._rewound())
        return []

    def _rewound(self) -> Pulled:
        self._stream.seek(0)
        return self._stream
