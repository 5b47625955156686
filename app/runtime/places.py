"""Where an archive may lie: never on a network or in a folder that a sync client copies while we write.

SQLite's locks and its write-ahead log need one host and one true file (sqlite.org/wal.html, howtocorrupt.html).
"""

import os
import re
import subprocess
import sys
from pathlib import Path, PurePath

from app.domain.errors import ErrorCode, KnownError
from app.runtime.sync_marks import synced_by

_NETWORK = frozenset(
    (
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.curlftpfs",
        "fuse.davfs2",
        "fuse.dbxfs",
        "fuse.google-drive-ocamlfuse",
        "fuse.gvfsd-fuse",
        "fuse.kio-fuse",
        "fuse.glusterfs",
        "fuse.onedriver",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.smbnetfs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "afpfs",
        "macfuse.sshfs",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "webdav",
    )
)
_SYNCED = re.compile(
    r"(onedrive|dropbox|icloud drive|iclouddrive|mobile documents|com~apple~clouddocs|cloudstorage|"
    r"google ?drive|googledrive-.*|drivefs|nextcloud|owncloud|surfdrive)"
    r"( [-–(].*)?$",
    re.IGNORECASE,
)
_STREAMED = re.compile(r"(my drive|mijn drive|shared drives|gedeelde drives)$", re.IGNORECASE)
"""Folders Google Drive shows on a drive of its own, right below its letter."""
_ADDRESS = re.compile(r"(?:smb|cifs|nfs|afp|s?ftp|davs?|https?|file):/+([^/]+)", re.IGNORECASE)
"""An address typed for a path; taken for one, it would become a folder called `smb:`."""
_UNC = re.compile(r"//\?/UNC/([^/]+)", re.IGNORECASE)
_TOLD = re.compile(r".* on (/.*) \(([^,)]+).*\)")
_OCTAL = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE = 4  # GetDriveTypeW: DRIVE_REMOTE


def refuse_network(folder: Path) -> None:
    """Return when an archive may lie in `folder`, which need not exist yet.

    Raises:
        KnownError: ARCHIVE_ON_NETWORK (path, where) for a share, a network mount or a folder that is synchronised.
    """
    where = shared_place(str(folder)) or _synced(folder) or _mounted(folder)
    if where:
        raise KnownError(ErrorCode.ARCHIVE_ON_NETWORK, path=folder, where=where)


def shared_place(typed: str) -> str:
    r"""Return the computer in `smb://server/map`, `\\server\map`, `\\?\UNC\server\map` and the like; else nothing.

    POSIX keeps exactly two leading slashes apart for that.
    """
    slashes = typed.replace("\\", "/")
    if address := _ADDRESS.match(slashes):
        return address[1]
    if unc := _UNC.match(slashes):
        return unc[1]
    is_share = slashes.startswith("//") and not slashes.startswith(("///", "//?/", "//./"))
    return slashes.split("/")[2] if is_share else ""


def synced_name(path: PurePath) -> str:
    """Return the part of a path by which sync clients call their folders; nothing where there is none."""
    named = next((part for part in path.parts if _SYNCED.fullmatch(part)), "")
    below_a_letter = path.parts[1] if path.drive and len(path.parts) > 1 else ""
    return named or (below_a_letter if _STREAMED.fullmatch(below_a_letter) else "")


def _synced(folder: Path) -> str:
    typed = folder.expanduser()
    return synced_name(typed.absolute()) or synced_name(typed.resolve()) or synced_by(typed, os.environ)


def _mounted(folder: Path) -> str:
    if sys.platform == "win32":  # pragma: no cover - only there
        import ctypes

        drive = folder.absolute().drive + "\\"
        return drive if ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE else ""
    place, table = folder.expanduser().resolve(), Path("/proc/self/mountinfo")
    if table.exists():
        kind = filesystem_of(place, table.read_text(errors="replace"))
    elif sys.platform == "darwin":  # pragma: no cover - only there
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, errors="replace", check=False)
        kind = filesystem_told(place, told.stdout)
    else:
        return ""
    return kind if kind in _NETWORK else ""


def filesystem_told(folder: Path, mounts: str) -> str:
    """Return the type of the file system that holds `folder`, read from what macOS's `mount` prints.

    A line is `//gebruiker@server/map on /Volumes/map (smbfs, nodev, nosuid)` (mount(8) of macOS).
    """
    found, longest = "", -1
    for line in mounts.splitlines():
        match = _TOLD.fullmatch(line)
        if match and folder.is_relative_to(match[1]) and len(match[1]) >= longest:
            found, longest = match[2], len(match[1])
    return found


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
