"""Linux: limits, no_new_privs, and a seccomp allow-list for every thread (man 2 seccomp).

What is not on the list fails with EPERM instead of killing: a library that looks for a font or a setting
then goes on without it. With no `open` and no `socket` there is nothing a file could reach. Threads may be
started, for libde265 (HEIC) needs one, processes may not: `clone` only with CLONE_THREAD, and `clone3`, whose
flags no filter can see, says that it does not exist, after which glibc uses `clone`.
"""

import ctypes
import platform
import struct
import sys

PR_SET_DUMPABLE, PR_SET_NO_NEW_PRIVS = 4, 38
SET_MODE_FILTER, FLAG_TSYNC = 1, 1
RET_ALLOW, RET_ERRNO, RET_KILL = 0x7FFF0000, 0x00050000, 0x80000000
EPERM, ENOSYS = 1, 38
LOAD, EQUAL, ANY, RETURN = 0x20, 0x15, 0x45, 0x06  # BPF: load; jump if equal, if a bit is set; return
NUMBER_AT, ARCH_AT, FLAGS_AT = 0, 4, 16  # in struct seccomp_data
CLONE_THREAD, CLONE3 = 0x10000, 435

# (x86_64, aarch64); 0 where the machine has none
CALLS: dict[str, tuple[int, int]] = {
    "read": (0, 63), "write": (1, 64), "close": (3, 57), "fstat": (5, 80), "poll": (7, 0),
    "lseek": (8, 62), "mmap": (9, 222), "mprotect": (10, 226), "munmap": (11, 215), "brk": (12, 214),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139),
    "readv": (19, 65), "writev": (20, 66), "sched_yield": (24, 124), "mremap": (25, 216),
    "madvise": (28, 233), "nanosleep": (35, 101), "getpid": (39, 172), "exit": (60, 93),
    "uname": (63, 160), "getrusage": (98, 165), "sysinfo": (99, 179), "sigaltstack": (131, 132),
    "gettid": (186, 178), "futex": (202, 98), "sched_getaffinity": (204, 123), "clock_gettime": (228, 113),
    "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "exit_group": (231, 94),
    "set_robust_list": (273, 99), "ppoll": (271, 73), "getrandom": (318, 278),
    "membarrier": (324, 283), "rseq": (334, 293), "restart_syscall": (219, 128), "getcpu": (309, 168),
}  # fmt: skip
ARCHITECTURES = {"x86_64": (0, 0xC000003E, 317, 56), "aarch64": (1, 0xC00000B7, 277, 220)}
"""Column in the table above, AUDIT_ARCH, and the numbers of seccomp itself and of clone."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def enter(data: int, seconds: int) -> bool:
    """Close the process in; False where the kernel or the machine has no seccomp."""
    if sys.platform != "linux":
        return False
    import resource

    for limit, value in (
        (resource.RLIMIT_DATA, data), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, 3),
    ):  # fmt: skip
        resource.setrlimit(limit, (value, value))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) or libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return False
    return _filter(libc)


def _filter(libc: ctypes.CDLL) -> bool:
    known = ARCHITECTURES.get(platform.machine())
    if known is None:
        return False
    column, architecture, seccomp, clone = known
    numbers = sorted({pair[column] for name, pair in CALLS.items() if pair[column] or name == "read"})
    code = _compiled(numbers, architecture, clone)
    kept = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.addressof(kept))
    libc.syscall.restype = ctypes.c_long
    mode, flags = ctypes.c_uint(SET_MODE_FILTER), ctypes.c_uint(FLAG_TSYNC)
    done: int = libc.syscall(ctypes.c_long(seccomp), mode, flags, ctypes.byref(program))
    return done == 0


def _compiled(numbers: list[int], architecture: int, clone: int) -> bytes:
    """The BPF program: another architecture is killed, the numbers pass, everything else gets EPERM."""
    lines = [
        (LOAD, 0, 0, ARCH_AT), (EQUAL, 1, 0, architecture), (RETURN, 0, 0, RET_KILL),
        (LOAD, 0, 0, NUMBER_AT),
        (EQUAL, 0, 1, CLONE3), (RETURN, 0, 0, RET_ERRNO | ENOSYS),
        (EQUAL, 0, 4, clone),
        (LOAD, 0, 0, FLAGS_AT), (ANY, 0, 1, CLONE_THREAD),
        (RETURN, 0, 0, RET_ALLOW), (RETURN, 0, 0, RET_ERRNO | EPERM),
    ]  # fmt: skip
    for left, number in zip(range(len(numbers), 0, -1), numbers, strict=True):
        lines.append((EQUAL, left, 0, number))
    lines += [(RETURN, 0, 0, RET_ERRNO | EPERM), (RETURN, 0, 0, RET_ALLOW)]
    return b"".join(struct.pack("HBBI", *line) for line in lines)
