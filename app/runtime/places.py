"""Where an archive may lie: never on a network or in a folder that a sync client copies while we write.

SQLite's locks and its write-ahead log need one host and one true file (sqlite.org/wal.html, howtocorrupt.html).
"""

import os
import re
import sys
from pathlib import Path

from app.domain.errors import ErrorCode, KnownError

_NETWORK = frozenset(
    (
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.onedriver",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb2",
        "smb3",
        "smbfs",
        "webdav",
    )
)
_SYNCED = re.compile(
    r"(onedrive|dropbox|icloud drive|iclouddrive|mobile documents|cloudstorage|google ?drive|"
    r"nextcloud|owncloud|surfdrive)"
    r"( [-–(].*)?$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:smb|cifs|nfs|afp|s?ftp|davs?|https?|file):/+([^/]+)", re.IGNORECASE)
"""An address typed for a path; taken for one, it would become a folder called `smb:`."""
_OCTAL = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE = 4  # GetDriveTypeW: DRIVE_REMOTE


def refuse_network(folder: Path) -> None:
    """Return when an archive may lie in `folder`, which need not exist yet.

    Raises:
        KnownError: ARCHIVE_ON_NETWORK (path, where) for a share, a network mount or a folder that is synchronised.
    """
    where = _shared_place(str(folder)) or _synced(folder) or _mounted(folder)
    if where:
        raise KnownError(ErrorCode.ARCHIVE_ON_NETWORK, path=folder, where=where)


def _shared_place(typed: str) -> str:
    """A path that names another computer. POSIX keeps exactly two leading slashes apart for that."""
    slashes = typed.replace("\\", "/")
    if address := _ADDRESS.match(slashes):
        return address[1]
    is_share = slashes.startswith("//") and not slashes.startswith("///") and not slashes.startswith("//?/")
    return slashes.split("/")[2] if is_share else ""


def _synced(folder: Path) -> str:
    parts = folder.expanduser().absolute().parts + folder.expanduser().resolve().parts
    return next((part for part in parts if _SYNCED.fullmatch(part)), "")


def _mounted(folder: Path) -> str:
    if sys.platform == "win32":  # pragma: no cover - only there
        import ctypes

        drive = folder.absolute().drive + "\\"
        return drive if ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE else ""
    table = Path("/proc/self/mountinfo")
    if not table.exists():
        return ""
    kind = filesystem_of(folder.expanduser().resolve(), table.read_text(errors="replace"))
    return kind if kind in _NETWORK else ""


def filesystem_of(folder: Path, mountinfo: str) -> str:
    """Return the type of the file system that holds `folder`, read from the text of /proc/self/mountinfo.

    Source: proc(5); a later mount on the same point covers the earlier one.
    """
    found, longest = "", -1
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        point = _OCTAL.sub(lambda match: chr(int(match[1], 8)), before.split(" ")[4])
        if os.path.commonpath([point, folder]) == point and len(point) >= longest:
            found, longest = after.split(" ")[0], len(point)
    return found
