"""A medium for backups that is really full: earlier backups stay whole, and nothing stands there by halves."""

import contextlib
import os
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.services.backups import Backups
from app.services.register_files import RegisterOut
from app.services.restoring import Restoring, checked
from app.storage.archive import Archive
from tests.services.test_full_disk import small_disk
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, an_original
from tests.support.desk import Clock

__all__ = ["small_disk"]


def add(archive: Archive, size: int) -> None:
    data = size.to_bytes(4, "big") * (size // 4)
    with archive.writing() as work:
        work.originals.put(data)
        work.letters.add(a_letter(original=an_original(data)))


@pytest.mark.parametrize("size", [1_000, 400_000])
def test_a_full_medium_keeps_what_it_had_and_takes_the_next_once_there_is_room(
    small_disk: Path, tmp_path: Path, size: int
) -> None:
    """Little by little there is more room, so that the end comes in the register, an original or the description."""
    place = small_disk / "kopie"
    with closing(Archive.create(tmp_path / "archief")) as archive:
        backups = Backups(archive, Clock(), MIGRATIONS, by=lambda: "A. Voorbeeld")
        add(archive, 100_000)
        backups.take_to(place)
        before = sorted(path.name for path in place.iterdir())
        add(archive, size)
        refused: list[ErrorCode] = []
        for room in range(0, 2_000_000, STEP):
            fill(small_disk, room)
            try:
                taken = backups.take_to(place)
            except KnownError as error:
                refused.append(error.code)
            else:
                break
            finally:
                (small_disk / "vulling").unlink()
            assert sorted(path.name for path in place.iterdir()) == before
            assert all(error is None for _, error in checked(place))
        assert set(refused) == {ErrorCode.BACKUP_MEDIUM_FULL}
        assert len(refused) >= size // STEP + 5
        assert taken.is_new
        assert [error for _, error in checked(place)] == [None, None]


STEP = 28_000


def fill(disk: Path, room: int) -> None:
    """Leave so many bytes on the disk."""
    with (disk / "vulling").open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b"x" * 4096):
            pass
    os.truncate(disk / "vulling", max(0, (disk / "vulling").stat().st_size - room))


def test_a_restore_and_a_register_written_out_to_a_full_disk_leave_nothing(small_disk: Path, tmp_path: Path) -> None:
    with closing(Archive.create(tmp_path / "archief")) as archive:
        backups = Backups(archive, Clock(), MIGRATIONS, by=lambda: "A. Voorbeeld")
        add(archive, 3_500_000)
        backups.take()
        with pytest.raises(KnownError) as caught:
            Restoring(Clock(), MIGRATIONS, "").restore(backups.place, small_disk / "nieuw")
        assert caught.value.code is ErrorCode.DISK_FULL
        with pytest.raises(KnownError) as caught:
            RegisterOut(archive).write(small_disk / "uit")
        assert caught.value.code is ErrorCode.DISK_FULL
        assert list(small_disk.iterdir()) == []
