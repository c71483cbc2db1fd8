"""Raw sound from standard input to the loudspeaker, 16 bit, stereo, 48 kHz, until the input ends.

It says `1` on standard output once there is a loudspeaker, else `0` and ends. It sees no file, no vault and
no key; the parent feeds it no more than is about to be heard.
"""

import sys
import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

RATE, CHANNELS = 48_000, 2
PIECE = RATE // 50 * CHANNELS * 2
"""Bytes of a fiftieth of a second."""


def main() -> int:
    """One life: one stream."""
    app = QCoreApplication([])
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(CHANNELS)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull() or not device.isFormatSupported(form):
        _say(b"0")
        return 1
    sink = QAudioSink(device, form)
    sink.setBufferSize(PIECE * 8)
    target = sink.start()
    _say(b"1")
    while data := sys.stdin.buffer.read(PIECE):
        while sink.bytesFree() < len(data):
            app.processEvents()
            time.sleep(0.004)
        target.write(data)
    sink.stop()
    return 0


def _say(word: bytes) -> None:
    sys.stdout.buffer.write(word)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
