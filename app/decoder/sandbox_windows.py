"""Windows: a job of one process with a memory limit, and low integrity.

Network and the user's readable files are not blocked by these; the threat model says so.
"""

import ctypes
import sys

JOB_TIME, JOB_ACTIVE, JOB_MEMORY, JOB_DIE = 0x2, 0x8, 0x100, 0x400
EXTENDED_LIMITS = 9
TOKEN_ADJUST_DEFAULT, TOKEN_QUERY, TOKEN_INTEGRITY = 0x80, 0x8, 25
SE_GROUP_INTEGRITY = 0x20
LOW = "S-1-16-4096"


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64), ("job_time", ctypes.c_int64), ("flags", ctypes.c_uint32),
        ("least", ctypes.c_size_t), ("most", ctypes.c_size_t), ("active", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t), ("priority", ctypes.c_uint32), ("scheduling", ctypes.c_uint32),
    )  # fmt: skip


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic), ("io", ctypes.c_uint64 * 6), ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t), ("peak_process", ctypes.c_size_t), ("peak_job", ctypes.c_size_t),
    )  # fmt: skip


class _Label(ctypes.Structure):
    _fields_ = (("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32))


def enter(data: int, seconds: int) -> bool:
    """Close the process in; False where a step is refused."""
    if sys.platform != "win32":
        return False
    return _job(data, seconds) and _low_integrity()


def _job(data: int, seconds: int) -> bool:
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = _Extended()
    limits.basic.flags = JOB_TIME | JOB_ACTIVE | JOB_MEMORY | JOB_DIE
    limits.basic.active, limits.basic.process_time = 1, seconds * 10_000_000
    limits.process_memory = data
    if not kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)):
        return False
    return bool(kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess())))


def _low_integrity() -> bool:
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    security = ctypes.WinDLL("advapi32", use_last_error=True)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    token, sid = ctypes.c_void_p(), ctypes.c_void_p()
    here = ctypes.c_void_p(kernel.GetCurrentProcess())
    if not security.OpenProcessToken(here, TOKEN_ADJUST_DEFAULT | TOKEN_QUERY, ctypes.byref(token)):
        return False
    if not security.ConvertStringSidToSidW(ctypes.c_wchar_p(LOW), ctypes.byref(sid)):
        return False
    label = _Label(sid.value, SE_GROUP_INTEGRITY)
    size = ctypes.sizeof(label) + security.GetLengthSid(sid)
    return bool(security.SetTokenInformation(token, TOKEN_INTEGRITY, ctypes.byref(label), size))
