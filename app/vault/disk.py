"""What the operating system does for a vault: durable replacement, the lock, network file systems."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from app.errors import AppError, Problem

_NETWORK = frozenset(
    ["nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "auristorfs", "9p", "davfs", "ceph"]
    + ["glusterfs", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2", "coda", "vboxsf", "prl_fs"]
    + ["fuse." + name for name in ("sshfs", "rclone", "davfs2", "glusterfs", "ceph", "s3fs", "gcsfuse")]
    + ["fuse." + name for name in ("curlftpfs", "gvfsd-fuse", "kio-fuse", "vmhgfs-fuse")]
)
_MNT_LOCAL = 0x1000
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
_FULL = (errno.ENOSPC, errno.EDQUOT) if sys.platform != "win32" else (errno.ENOSPC,)


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn what the disk refuses into DISK_FULL, DISK_READ_ONLY or DISK_FAILED."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise AppError(Problem.DISK_FULL) from None
        raise AppError(Problem.DISK_READ_ONLY if error.errno in _READ_ONLY else Problem.DISK_FAILED) from None


def replace_file(path: Path, data: bytes) -> None:
    """Put new content under a name, all or nothing: write new, fsync, rename, fsync the folder."""
    new = path.with_name(path.name + ".new")
    with disk_errors():
        try:
            with new.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _rename(new, path)
        except OSError:
            new.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def _rename(new: Path, path: Path) -> None:
    if sys.platform != "win32":
        new.replace(path)
        return
    import ctypes

    for attempt in range(20):  # a virus scanner may hold the file for a moment
        if ctypes.windll.kernel32.MoveFileExW(str(new), str(path), 0x1 | 0x8):  # replace, write through
            return
        time.sleep(0.02 * (attempt + 1))
    raise OSError(errno.EACCES, "rename refused")


def give_name(written: Path, target: Path) -> None:
    """Give a file that was written and synced its own name, durably. Raises OSError.

    What was sealed may be purged here right after: a power cut must not take the name back.
    """
    _rename(written, target)
    with suppress(OSError):  # not every stick's or share's file system syncs folders; it took the rename
        sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; Windows does it at the rename."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, durable: the name of each is synced where it stands.

    Without that a power cut may take a whole vault away, however well its own files were synced.
    """
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for one in made:
        with suppress(OSError):  # a folder that is not ours may refuse; then nothing more can be done
            sync_folder(one.parent)


class FolderLock:
    """The one lock that keeps a second process out of a vault; the system drops it when we die."""

    def __init__(self, path: Path) -> None:
        self._handle, self.writable = self._opened(path)
        if self._handle is not None and not self._taken(self._handle):
            os.close(self._handle)
            raise AppError(Problem.VAULT_IN_USE)

    @staticmethod
    def _opened(path: Path) -> tuple[int | None, bool]:
        flags = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOINHERIT", 0)
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o600), True
        except OSError as error:
            if error.errno not in _READ_ONLY:
                raise AppError(Problem.DISK_FAILED) from None
        return (os.open(path, os.O_RDONLY | flags), False) if path.exists() else (None, False)

    @staticmethod
    def _taken(handle: int) -> bool:
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Let another process in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def refuse_network(folder: Path) -> None:
    """Raise VAULT_ON_NETWORK where locks and write-ahead logs cannot be relied on."""
    if on_network(folder.resolve()):
        raise AppError(Problem.VAULT_ON_NETWORK)


def on_network(folder: Path) -> bool:
    """Whether a folder lies on a network or host-shared file system."""
    if sys.platform == "win32":
        import ctypes

        return folder.drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == 4
    if sys.platform == "darwin":
        return not _darwin_flags(folder) & _MNT_LOCAL
    mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    return file_system(folder, mounts) in _NETWORK


def _darwin_flags(folder: Path) -> int:
    import ctypes

    library = ctypes.CDLL(None)
    statfs = getattr(library, "statfs$INODE64", None) or library.statfs
    answer = (ctypes.c_uint32 * 1024)()
    if statfs(os.fsencode(folder), answer) != 0:
        return _MNT_LOCAL
    return int(answer[16])


def file_system(folder: Path, mountinfo: str) -> str:
    """The type of the file system that holds a folder, from the text of Linux's mountinfo."""
    best, kind = "", ""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        escaped = before.split(" ")[4].encode()
        mount = escaped.decode("unicode_escape").encode("latin-1").decode(errors="replace")
        if folder.is_relative_to(mount) and len(mount) >= len(best):
            best, kind = mount, after.split(" ")[0]
    return kind
