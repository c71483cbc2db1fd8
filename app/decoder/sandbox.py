"""What the process gives up before it sees a byte of a file, on each system."""

import sys

DATA_LIMIT = 1_500_000_000
"""Bytes of memory; RLIMIT_AS would kill PDFium, which reserves far more than it uses."""
CPU_LIMIT = 600
"""Seconds of processor time in one life; one task has its own, shorter clock at the parent."""


def enter() -> bool:
    """Give up files, network and further processes; False where the system offers no way."""
    if sys.platform == "linux":
        from app.decoder import sandbox_linux

        return sandbox_linux.enter(DATA_LIMIT, CPU_LIMIT)
    if sys.platform == "darwin":
        from app.decoder import sandbox_darwin

        return sandbox_darwin.enter(DATA_LIMIT, CPU_LIMIT)
    if sys.platform == "win32":
        from app.decoder import sandbox_windows

        return sandbox_windows.enter(DATA_LIMIT, CPU_LIMIT)
    return False
