"""What sync clients leave behind to know their folders by: variables, lists of their own, files in the folder.

A folder may be called anything; these tell that a client copies it all the same.
"""

import contextlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Set by OneDrive on Windows to the folder it keeps the same (learn.microsoft.com)."""
_FILES = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".stfolder": "Syncthing",
}
_PATTERNS = {".sync_*.db": "Nextcloud", "._sync_*.db": "Nextcloud"}
_ICONS = {
    b"onedrive.exe": "OneDrive",
    b"dropbox.exe": "Dropbox",
    b"googledrivefs.exe": "Google Drive",
    b"icloud": "iCloud",
    b"nextcloud.exe": "Nextcloud",
    b"owncloud.exe": "ownCloud",
}
"""Whose icon a folder bears on Windows, as its desktop.ini says."""
_LONGEST_INI = 8192


def synced_by(folder: Path, environment: Mapping[str, str]) -> str:
    """Return the client that copies `folder`, which need not exist yet, or a folder above it; nothing for none."""
    place = folder.expanduser().resolve()
    for root, client in (*_from_environment(environment), *_from_dropbox(environment)):
        if place.is_relative_to(root):
            return client
    return next((client for each in (place, *place.parents) if (client := _marked(each))), "")


def _from_environment(environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    for name in _ONEDRIVE:
        if environment.get(name):
            yield Path(environment[name]).resolve(), "OneDrive"


def _from_dropbox(environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """Yield the folders in Dropbox's own list (help.dropbox.com, "Locate the Dropbox folder programmatically")."""
    kept = (("APPDATA", "Dropbox"), ("LOCALAPPDATA", "Dropbox"), ("HOME", ".dropbox"))
    for folder in (Path(environment[name], below) for name, below in kept if environment.get(name)):
        with contextlib.suppress(OSError, ValueError, AttributeError, TypeError, KeyError):
            for account in json.loads((folder / "info.json").read_bytes()).values():
                yield Path(account["path"]).resolve(), "Dropbox"


def _marked(folder: Path) -> str:
    try:
        for name, client in _FILES.items():
            # The file Dropbox keeps in its folder; in a home directory the same name is its own settings.
            if (folder / name).exists() and not (name == ".dropbox" and (folder / name).is_dir()):
                return client
        for pattern, client in _PATTERNS.items():
            if next(folder.glob(pattern), None):
                return client
        with (folder / "desktop.ini").open("rb") as file:
            said = file.read(_LONGEST_INI).replace(b"\0", b"").lower()
    except OSError:
        return ""
    return next((client for icon, client in _ICONS.items() if icon in said), "")
