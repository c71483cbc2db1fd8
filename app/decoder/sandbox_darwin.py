"""macOS: limits and the profile of pure computation (sandbox_init: deprecated by Apple, and the only one)."""

import ctypes
import sys

PROFILE = b"pure-computation"
NAMED = 1


def enter(data: int, seconds: int) -> bool:
    """Close the process in; False where the system refuses."""
    if sys.platform != "darwin":
        return False
    import resource

    for limit, value in (
        (resource.RLIMIT_DATA, data), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):  # fmt: skip
        resource.setrlimit(limit, (value, value))
    library = ctypes.CDLL("/usr/lib/libsandbox.1.dylib")
    told = ctypes.c_char_p()
    done: int = library.sandbox_init(PROFILE, ctypes.c_uint64(NAMED), ctypes.byref(told))
    return done == 0
