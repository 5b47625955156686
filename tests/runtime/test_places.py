from pathlib import Path

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.runtime.places import filesystem_of, refuse_network

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


@pytest.mark.parametrize("name", ["archief", "Dropboxen", "mijn onedrive-tips", "boxen"])
def test_a_local_folder_is_allowed(tmp_path: Path, name: str) -> None:
    refuse_network(tmp_path / name / "archief")


def test_a_link_into_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "archief").symlink_to(tmp_path / "OneDrive")
    with pytest.raises(KnownError):
        refuse_network(tmp_path / "archief")
