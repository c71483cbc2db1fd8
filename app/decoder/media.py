"""Sound and video: what is in it, frames and sound from a time on, a part cut out."""

import io
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import av
from av.audio.resampler import AudioResampler

from app.decoder.channel import Pulled
from app.decoder.failing import Failed, Why

RATE = 48_000
"""Samples a second of what is given out: 16 bit, two channels, interleaved."""
MOST_FRAMES, MOST_SECONDS = 60, 30


class Media:
    """An open recording; one thread, for no other may be started here."""

    def __init__(self, file: Pulled) -> None:
        try:
            # formats that name other files are of no use here: nothing but this stream may be read
            self._container: Any = av.open(io.BufferedReader(file), options={"protocol_whitelist": "file"})
        except (av.error.FFmpegError, ValueError):
            raise Failed(Why.DAMAGED) from None
        streams = self._container.streams
        self._video = next((one for one in streams.video if not _is_cover(one)), None)
        self._audio = streams.audio[0] if streams.audio else None
        for stream in (self._video, self._audio):
            if stream is not None:
                stream.codec_context.thread_count = 1

    def about(self, _task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Length in seconds, the size of the picture if any, whether there is sound."""
        length = self._container.duration
        video = self._video
        return {
            "seconds": length / av.time_base if length else self._longest(),
            "size": [video.width, video.height] if video is not None else None,
            "rate": float(video.average_rate or 25) if video is not None else 0,
            "sound": self._audio is not None,
        }, b""

    def frames(self, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Up to `count` frames from `from` seconds on, no larger than `most`; times beside them."""
        if self._video is None:
            raise Failed(Why.MISSING)
        start, count = float(task["from"]), min(int(task.get("count", 1)), MOST_FRAMES)
        times: list[float] = []
        data: list[bytes] = []
        size = _fitted((self._video.width, self._video.height), task["most"])
        for frame in self._decoded(self._video, start):
            data.append(_rgb(frame, size))
            times.append(float(frame.time or 0))
            if len(times) >= count:
                break
        return {"size": size, "times": times}, b"".join(data)

    def sound(self, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Up to `seconds` of sound from `from` on as 16-bit stereo at 48 kHz."""
        if self._audio is None:
            raise Failed(Why.MISSING)
        start, seconds = float(task["from"]), min(float(task["seconds"]), MOST_SECONDS)
        resampler = AudioResampler(format="s16", layout="stereo", rate=RATE)
        pieces: list[bytes] = []
        first, wanted = -1.0, int(seconds * RATE) * 4
        for frame in self._decoded(self._audio, start):
            first = float(frame.time or 0) if first < 0 else first
            pieces += [_samples(one) for one in resampler.resample(frame)]
            if sum(map(len, pieces)) >= wanted + int(max(0.0, start - first) * RATE) * 4:
                break
        skipped = int(max(0.0, start - max(first, 0.0)) * RATE) * 4
        data = b"".join(pieces)[skipped : skipped + wanted]
        return {"rate": RATE, "from": start}, data

    def cut(self, task: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """The sound between two times as a new file of its own, without metadata."""
        if self._audio is None:
            raise Failed(Why.MISSING)
        sink = io.BytesIO()
        start, end = float(task["from"]), float(task["to"])
        with av.open(sink, "w", format="ogg") as made:
            stream = made.add_stream("libopus", rate=RATE, layout="stereo")
            resampler = AudioResampler(format="s16", layout="stereo", rate=RATE, frame_size=960)
            for frame in self._decoded(self._audio, start):
                if (frame.time or 0) >= end:
                    break
                if (frame.time or 0) < start:
                    continue
                frame.pts = None
                for one in resampler.resample(frame):
                    made.mux(stream.encode(one))
            made.mux(stream.encode(None))
        return {"kind": "audio/ogg"}, sink.getvalue()

    def metadata(self) -> dict[str, str]:
        """The tags of the container and of its streams."""
        tags = dict(self._container.metadata)
        for stream in self._container.streams:
            tags |= {name: value for name, value in stream.metadata.items() if name not in tags}
        return {str(name): str(value) for name, value in tags.items()}

    def _longest(self) -> float:
        lengths = (
            one.duration * one.time_base for one in self._container.streams if one.duration and one.time_base
        )
        return max(map(float, lengths), default=0.0)

    def _decoded(self, stream: Any, start: float) -> Iterator[Any]:
        """Frames whose end lies after a time, from the key frame before it."""
        base: Fraction = stream.time_base
        self._container.seek(max(0, int(start / base)), stream=stream, backward=True, any_frame=False)
        stream.codec_context.flush_buffers()
        step = float(1 / stream.average_rate) if stream.type == "video" and stream.average_rate else 0.0
        try:
            for frame in self._container.decode(stream):
                lasts = step or frame.samples / frame.sample_rate if stream.type == "audio" else step
                if (frame.time or 0) + lasts > start:
                    yield frame
        except av.error.EOFError:
            return


def _is_cover(stream: Any) -> bool:
    """A picture of an album stands as a video stream."""
    return bool(stream.disposition & stream.disposition.__class__.attached_pic)


def _fitted(size: tuple[int, int], most: tuple[int, int]) -> tuple[int, int]:
    scale = min(1.0, most[0] / size[0], most[1] / size[1])
    return max(1, int(size[0] * scale)), max(1, int(size[1] * scale))


def _rgb(frame: Any, size: tuple[int, int]) -> bytes:
    """The pixels of a frame row by row, without the padding at the end of rows."""
    small = frame.reformat(width=size[0], height=size[1], format="rgb24", threads=1)
    plane = small.planes[0]
    data, wide = bytes(plane), size[0] * 3
    if plane.line_size == wide:
        return data[: wide * size[1]]
    return b"".join(data[row * plane.line_size : row * plane.line_size + wide] for row in range(size[1]))


def _samples(frame: Any) -> bytes:
    return bytes(frame.planes[0])[: frame.samples * 4]
