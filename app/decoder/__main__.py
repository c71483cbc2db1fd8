"""Begin: load what is needed, close the process in, then work on the one file that the parent names.

Only then does the parent send the first frame, `{"size": bytes, "kind": media type}`.
"""

import contextlib
import io
import os
import sys
from typing import BinaryIO

from app.decoder import reading, sandbox
from app.decoder.channel import Channel, Pulled
from app.decoder.failing import Failed, Why
from app.decoder.tasks import File
from app.decoder.warming import warm

FINDS = {"words": reading.warm_words, "faces": reading.warm_faces}
"""Said by the parent where one of them is looked for: what that needs takes long to load."""


def main() -> int:
    """One life: one file. Ends when the parent closes the pipe."""
    source, sink = _pipes()
    if (finds := sys.argv[-1]) in FINDS:
        FINDS[finds]()
    warm(seen=finds in FINDS)
    channel = Channel(source, sink)
    channel.send({"ready": sandbox.enter()})
    with contextlib.suppress(EOFError, BrokenPipeError):
        first, _ = channel.receive()
        file = File(Pulled(channel, int(first["size"])), str(first["kind"]))
        while True:
            _answer(channel, file)
    return 0


def _answer(channel: Channel, file: File) -> None:
    task, _ = channel.receive()
    try:
        head, payload = file.do(task)
    except (EOFError, BrokenPipeError) as gone:
        if isinstance(gone, BrokenPipeError) or channel.ended:
            raise
        channel.send({"failed": Why.DAMAGED})
    except Failed as failed:
        channel.send({"failed": failed.why})
    except MemoryError:
        channel.send({"failed": Why.LIMIT})
    except Exception:  # whatever a library raises at a hostile file; its words could quote the file
        channel.send({"failed": Why.DAMAGED})
    else:
        channel.send({"ok": head}, payload)


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes, taken from under `print`: a library that prints must not speak to the parent."""
    source = io.BufferedReader(io.FileIO(os.dup(0), "rb"))
    sink = io.BufferedWriter(io.FileIO(os.dup(1), "wb"))
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    os.close(nothing)
    return source, sink


if __name__ == "__main__":
    sys.exit(main())
