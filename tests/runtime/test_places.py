from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.runtime.places import filesystem_of, filesystem_told, refuse_network, shared_place, synced_name

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
35 22 0:40 / /mnt/werk\\040schijf rw - cifs //server/werk rw
36 22 0:41 / /home/voorbeeld/wolk rw - fuse.sshfs host: rw
40 36 0:42 / /home/voorbeeld/wolk rw - tmpfs tmpfs rw
"""


def test_a_folder_belongs_to_the_nearest_mount_above_it() -> None:
    assert filesystem_of(Path("/mnt/werk schijf/brieven"), MOUNTS) == "cifs"
    assert filesystem_of(Path("/mnt/werk"), MOUNTS) == "ext4"


def test_a_later_mount_covers_an_earlier_one_on_the_same_point() -> None:
    assert filesystem_of(Path("/home/voorbeeld/wolk/a"), MOUNTS) == "tmpfs"


@pytest.mark.parametrize(
    "place",
    [
        "//server/werk/archief",
        "\\\\server\\werk\\archief",
        "smb://server/werk/archief",
        "sftp://server/archief",
        "/home/voorbeeld/OneDrive/archief",
        "/home/voorbeeld/OneDrive - Ministerie van Voorbeeld/archief",
        "/home/voorbeeld/Dropbox (Werk)/archief",
        "/Users/voorbeeld/Library/Mobile Documents/archief",
        "/home/voorbeeld/google drive/archief",
    ],
)
def test_a_share_or_synchronised_folder_is_refused(place: str) -> None:
    with pytest.raises(KnownError) as caught:
        refuse_network(Path(place))
    assert caught.value.code is ErrorCode.ARCHIVE_ON_NETWORK
    assert caught.value.facts["where"]


MAC_MOUNTS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//gebruiker@server/werk map on /Volumes/werk map (smbfs, nodev, nosuid, mounted by gebruiker)
server:/brieven on /Volumes/brieven (nfs, nodev)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [("/Volumes/werk map/archief", "smbfs"), ("/Volumes/brieven", "nfs"), ("/Users/voorbeeld", "apfs")],
)
def test_macos_tells_what_a_folder_is_mounted_from(folder: str, kind: str) -> None:
    assert filesystem_told(Path(folder), MAC_MOUNTS) == kind


@pytest.mark.parametrize(
    ("typed", "computer"),
    [
        (r"\\server\werk\archief", "server"),
        (r"\\?\UNC\server\werk", "server"),
        (r"\\?\C:\archief", ""),
        (r"C:\Users\voorbeeld\archief", ""),
        ("///archief", ""),
        ("nfs://server/archief", "server"),
    ],
)
def test_a_path_that_names_a_computer_is_known_by_its_form(typed: str, computer: str) -> None:
    assert shared_place(typed) == computer


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (PureWindowsPath(r"C:\Users\voorbeeld\OneDrive - Ministerie van Voorbeeld\archief"), "OneDrive - "),
        (PureWindowsPath(r"C:\Users\voorbeeld\iCloudDrive\archief"), "iCloudDrive"),
        (PureWindowsPath(r"G:\Mijn Drive\archief"), "Mijn Drive"),
        (PureWindowsPath(r"G:\Shared drives\Team\archief"), "Shared drives"),
        (PureWindowsPath(r"C:\Users\voorbeeld\Mijn Drive\archief"), ""),
        (PurePosixPath("/Users/voorbeeld/Library/CloudStorage/Dropbox/archief"), "CloudStorage"),
        (PurePosixPath("/Users/voorbeeld/Library/Mobile Documents/com~apple~CloudDocs/a"), "Mobile Documents"),
        (PurePosixPath("/home/voorbeeld/archief"), ""),
    ],
)
def test_sync_clients_are_known_by_what_they_call_their_folders(path: PurePath, name: str) -> None:
    found = synced_name(path)
    assert found.startswith(name) if name else found == ""


@pytest.mark.parametrize("name", ["archief", "Dropboxen", "mijn onedrive-tips", "boxen"])
def test_a_local_folder_is_allowed(tmp_path: Path, name: str) -> None:
    refuse_network(tmp_path / name / "archief")


def test_a_link_into_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "archief").symlink_to(tmp_path / "OneDrive")
    with pytest.raises(KnownError):
        refuse_network(tmp_path / "archief")
