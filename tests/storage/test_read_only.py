"""Archives that can only be read: on a disk that is locked, in a folder of somebody else."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import FaultCode
from app.storage import opening
from app.storage.archive import Archive
from app.storage.folder import ORIGINALS, REGISTER
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, an_original

ORIGINAL = b"De bytes van een voorbeeld."
Shut = Callable[[], None]


@pytest.fixture
def filled(folder: Path) -> Path:
    """A closed archive with one letter."""
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.writing() as work:
        work.originals.put(ORIGINAL)
        work.letters.add(a_letter("Een leesvoorbeeld.", our_kenmerk="VB-1", original=an_original(ORIGINAL)))
    return folder


@pytest.fixture
def crashed(filled: Path, tmp_path: Path) -> Path:
    """The same after a crash: a second letter stands in the log alone."""
    place, source = tmp_path / "na de klap", shutil.copytree(filled, tmp_path / "ervoor")
    with closing(Archive.open(Path(source), migrations=MIGRATIONS)) as archive:
        with archive.writing() as work:
            work.letters.add(a_letter("Nog een leesvoorbeeld.", our_kenmerk="VB-2"))
        shutil.copytree(source, place)
    for note in place.glob(".open-*"):
        note.unlink()
    return place


@pytest.fixture
def unwritable(crashed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system say from now on that nothing can be written; what writes all the same shows in the files."""
    monkeypatch.setattr(opening, "can_be_written", lambda _: False)
    monkeypatch.setattr("app.storage.archive.can_be_written", lambda _: False)


def opened(folder: Path) -> Archive:
    return Archive.open(folder, migrations=MIGRATIONS)


def files(folder: Path) -> dict[str, tuple[int, str]]:
    return {
        path.name: (path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in folder.iterdir()
        if path.is_file()
    }


def kenmerken(archive: Archive) -> list[str]:
    with archive.reading() as work:
        return sorted(row.kenmerk for row in work.search("leesvoorbeeld"))


@pytest.mark.usefixtures("unwritable")
def test_reading_works_and_writing_is_refused_without_a_byte_changed(filled: Path) -> None:
    before = files(filled)
    with closing(opened(filled)) as archive:
        assert archive.read_only
        assert kenmerken(archive) == ["VB-1"]
        with archive.reading() as work:
            letter = work.letters.find("VB-1")
            assert letter.original is not None
            assert work.originals.get(letter.original.sha256) == ORIGINAL
        assert [(fault.code, fault.alarming) for fault in archive.verify()] == [(FaultCode.ONLY_READ, False)]
        for act in (
            lambda: archive.writing().__enter__(),
            lambda: archive.remove_originals([an_original(ORIGINAL).sha256]),
            lambda: archive.verify(clean=True),
            lambda: archive.verify(rebuild_index=True),
        ):
            with pytest.raises(KnownError) as caught:
                act()
            assert caught.value.code is ErrorCode.ARCHIVE_READ_ONLY
    assert files(filled) == before


@pytest.mark.usefixtures("unwritable")
@pytest.mark.parametrize("lost", [(), ("-shm",)], ids=["log and index", "log alone"])
def test_what_a_crash_left_in_the_log_is_read_too(crashed: Path, lost: tuple[str, ...]) -> None:
    for suffix in lost:
        (crashed / f"{REGISTER}{suffix}").unlink()
        (crashed / f"{ORIGINALS}{suffix}").unlink(missing_ok=True)
    before = files(crashed)
    with closing(opened(crashed)) as archive:
        assert kenmerken(archive) == ["VB-1", "VB-2"]
    after = files(crashed)
    assert after.keys() == before.keys()
    assert {name: after[name] for name in after if not name.endswith("-shm")} == {
        name: before[name] for name in before if not name.endswith("-shm")
    }


@pytest.mark.usefixtures("unwritable")
def test_an_older_archive_is_brought_up_to_date_in_a_copy(tmp_path: Path) -> None:
    kept = Path(__file__).resolve().parents[1] / "archives" / "schema-0001"
    folder = Path(shutil.copytree(kept, tmp_path / "ouder"))
    before = files(folder)
    with closing(opened(folder)) as archive, archive.reading() as work:
        assert len(work.search("havenvoorbeeld")) == 1
        letter = work.letters.list()[0]
        assert work.letters.get(letter.id).original is not None
    assert files(folder) == before


@pytest.mark.usefixtures("unwritable")
def test_copies_go_when_the_archive_is_closed(crashed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tijdelijk").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tijdelijk"))
    (crashed / f"{REGISTER}-shm").unlink()
    archive = opened(crashed)
    assert list((tmp_path / "tijdelijk").iterdir())
    archive.close()
    assert not list((tmp_path / "tijdelijk").iterdir())


def test_what_another_writes_meanwhile_is_seen_at_the_next_look(
    filled: Path, unwritable: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(opened(filled)) as archive:
        assert kenmerken(archive) == ["VB-1"]
        with monkeypatch.context() as allowed:
            allowed.setattr(opening, "can_be_written", lambda _: True)
            with closing(opened(filled)) as other, other.writing() as work:
                work.letters.add(a_letter("Een later leesvoorbeeld.", our_kenmerk="VB-3"))
        assert kenmerken(archive) == ["VB-1", "VB-3"]
        assert archive.read_only


def test_work_goes_on_once_the_folder_can_be_written_again(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as locked:
        locked.setattr(opening, "can_be_written", lambda _: False)
        archive = opened(filled)
    assert archive.read_only
    with archive.writing() as work:
        work.letters.add(a_letter("Weer een leesvoorbeeld.", our_kenmerk="VB-4"))
    assert not archive.read_only
    assert kenmerken(archive) == ["VB-1", "VB-4"]
    archive.close()


@pytest.fixture
def locked_disk(crashed: Path, tmp_path: Path) -> Iterator[Path]:
    """A disk that really cannot be written, with the archive on it."""
    place = tmp_path / "schijf"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", place], capture_output=True).returncode:
        pytest.skip("mounting a disk takes an administrator")
    try:
        folder = Path(shutil.copytree(crashed, place / "archief"))
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        yield folder
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.mark.parametrize("without_index", [False, True])
def test_a_disk_that_is_locked_is_read(locked_disk: Path, without_index: bool) -> None:
    if without_index:
        subprocess.run(["mount", "-o", "remount,rw", locked_disk.parent], check=True)
        (locked_disk / f"{REGISTER}-shm").unlink()
        subprocess.run(["mount", "-o", "remount,ro", locked_disk.parent], check=True)
    with closing(opened(locked_disk)) as archive:
        assert archive.read_only
        assert kenmerken(archive) == ["VB-1", "VB-2"]
        assert [fault.code for fault in archive.verify()] == [FaultCode.ONLY_READ]
        with pytest.raises(KnownError) as caught, archive.writing():
            pytest.fail("written on a locked disk")
    assert caught.value.code is ErrorCode.ARCHIVE_READ_ONLY
