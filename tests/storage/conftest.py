"""An empty archive for each test: built once, then copied, for building takes ten times as long."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.archive import Archive

MIGRATIONS = Path(__file__).resolve().parents[2] / "db"


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed, empty archive nobody may write to."""
    folder = tmp_path_factory.mktemp("archives") / "leeg"
    Archive.create(folder).close()
    return folder


@pytest.fixture
def folder(empty_folder: Path, tmp_path: Path) -> Path:
    """A closed, empty archive of the test's own."""
    return Path(shutil.copytree(empty_folder, tmp_path / "archief"))


@pytest.fixture
def archive(folder: Path) -> Iterator[Archive]:
    """An open, empty archive of the test's own."""
    opened = Archive.open(folder, migrations=MIGRATIONS)
    yield opened
    opened.close()
