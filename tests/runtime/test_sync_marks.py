"""Folders a sync client copies under a name of the user's own."""

import json
from pathlib import Path

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.runtime.places import refuse_network
from app.runtime.sync_marks import synced_by


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder in a folder, as an archive may lie in one that is copied."""
    folder = tmp_path / "werk" / "brieven"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_onedrive_says_in_a_variable_which_folder_is_its_own(place: Path, name: str) -> None:
    assert synced_by(place / "archief", {name: str(place.parent)}) == "OneDrive"
    assert synced_by(place / "archief", {name: str(place / "elders")}) == ""


@pytest.mark.parametrize(("variable", "below"), [("APPDATA", "Dropbox"), ("HOME", ".dropbox")])
def test_dropbox_keeps_a_list_of_its_folders(place: Path, tmp_path: Path, variable: str, below: str) -> None:
    (tmp_path / below).mkdir()
    (tmp_path / below / "info.json").write_text(json.dumps({"personal": {"path": str(place.parent), "host": 1}}))
    assert synced_by(place / "archief", {variable: str(tmp_path)}) == "Dropbox"


@pytest.mark.parametrize("said", ["", "[]", '{"personal": 3}', '{"personal": {}}'])
def test_a_list_that_cannot_be_read_tells_nothing(place: Path, tmp_path: Path, said: str) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(said)
    assert synced_by(place, {"HOME": str(tmp_path)}) == ""


@pytest.mark.parametrize(
    ("file", "client"),
    [
        (".dropbox", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.drivedownload", "Google Drive"),
        (".sync_0a1b2c.db", "Nextcloud"),
        (".stfolder", "Syncthing"),
    ],
)
def test_a_client_leaves_files_in_the_folder_it_copies(place: Path, file: str, client: str) -> None:
    (place.parent / file).write_bytes(b"")
    assert synced_by(place / "archief", {}) == client


def test_dropboxs_own_settings_in_a_home_are_no_such_file(place: Path) -> None:
    (place / ".dropbox").mkdir()
    assert synced_by(place / "archief", {}) == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_windows_is_told_whose_icon_a_folder_bears(place: Path, encoding: str) -> None:
    said = "[.ShellClassInfo]\r\nIconResource=C:\\Program Files\\Google\\Drive File Stream\\GoogleDriveFS.exe,26\r\n"
    (place / "desktop.ini").write_bytes(said.encode(encoding))
    assert synced_by(place / "archief", {}) == "Google Drive"
    (place / "desktop.ini").write_bytes(
        b"[.ShellClassInfo]\r\nIconResource=C:\\WINDOWS\\System32\\imageres.dll,-112\r\n"
    )
    assert synced_by(place / "archief", {}) == ""


def test_a_marked_folder_is_refused_with_the_name_of_the_client(place: Path) -> None:
    (place.parent / ".dropbox").write_bytes(b"")
    with pytest.raises(KnownError) as caught:
        refuse_network(place / "archief")
    assert caught.value.code is ErrorCode.ARCHIVE_ON_NETWORK
    assert caught.value.facts["where"] == "Dropbox"
