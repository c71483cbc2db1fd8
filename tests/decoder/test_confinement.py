"""Tried from inside: behind the door there is no file, no network, no other process."""

import subprocess
import sys

import pytest

ATTEMPTS = {
    "open a file": "open('/etc/hostname')",
    "make a file": "os.open('/tmp/anjuan-out', os.O_CREAT | os.O_WRONLY)",
    "list a folder": "os.listdir('/')",
    "ask about a file": "os.stat('/etc')",
    "make a socket": "__import__('_socket').socket(2, 1, 0)",
    "begin a process": "os.fork()",
    "become a program": "os.execv('/bin/true', ['true'])",
    "signal another": "os.kill(1, 0)",
    "look into another": "ctypes.CDLL(None, use_errno=True).ptrace(16, 1, 0, 0) == -1 and refuse()",
    "share memory": "ctypes.CDLL(None, use_errno=True).shmget(1234, 4096, 0o1600) == -1 and refuse()",
}
SCRIPT = """
import _socket, ctypes, os, sys
from app.decoder import sandbox, warming
def refuse():
    raise OSError(ctypes.get_errno(), "refused")
warming.warm()
assert sandbox.enter()
try:
    {attempt}
except OSError as error:
    os.write(1, b"refused" if error.errno == 1 else repr(error).encode())
else:
    os.write(1, b"done")
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the calls tried here are those of Linux")


@pytest.mark.parametrize("attempt", ATTEMPTS, ids=lambda name: name.replace(" ", "-"))
def test_what_is_closed(attempt: str) -> None:
    code = SCRIPT.format(attempt=ATTEMPTS[attempt])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.stdout == b"refused", done.stderr.decode()[-400:]


def test_the_same_attempts_work_outside() -> None:
    """What proves nothing outside would prove nothing inside."""
    code = "import os\nos.stat('/etc'); os.listdir('/'); open('/etc/passwd').close(); print(os.fork() >= 0)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "True" in done.stdout


def test_memory_is_limited() -> None:
    attempt = "\n    ".join(["try:", "    bytearray(3_000_000_000)", "except MemoryError:", "    refuse()"])
    code = SCRIPT.format(attempt=attempt).replace("error.errno == 1", "True")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.stdout == b"refused"
