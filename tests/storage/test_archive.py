import hashlib
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.storage.archive import Archive
from app.storage.folder import ORIGINALS, REGISTER, SCHEMA
from app.storage.work import Work
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter

posix = pytest.mark.skipif(os.name == "nt", reason="modes of files are POSIX's")


def refused(folder: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        Archive.open(folder, migrations=MIGRATIONS)
    return caught.value


def digests(folder: Path) -> dict[str, str]:
    """Return the digest of every file in a folder: what must stay the same byte for byte."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def set_mark(path: Path, mark: str, value: int) -> None:
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute(f"PRAGMA {mark} = {value}")
        connection.commit()


def test_a_new_archive_is_a_folder_of_two_databases_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "nieuw" / "archief"
    Archive.create(folder).close()
    assert {path.name for path in folder.iterdir()} == {REGISTER, ORIGINALS, "backups"}
    assert [path.name for path in folder.parent.iterdir()] == ["archief"]


@posix
def test_nobody_else_may_read_an_archive(archive: Archive) -> None:
    with archive.writing() as work:
        work.letters.add(a_letter())
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in archive.folder.iterdir() if path.is_file()}
    assert set(modes.values()) == {0o600}
    assert len(modes) > 2, "the write-ahead log should be there to be looked at"


@posix
def test_the_folder_of_an_archive_is_closed_to_others(tmp_path: Path) -> None:
    Archive.create(tmp_path / "archief").close()
    for folder in (tmp_path / "archief", tmp_path / "archief" / "backups"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_archive_is_never_built_over_another(folder: Path) -> None:
    before = digests(folder)
    with pytest.raises(KnownError) as caught:
        Archive.create(folder)
    assert caught.value.code is ErrorCode.ARCHIVE_EXISTS
    assert digests(folder) == before


def test_an_archive_is_built_in_an_empty_folder_and_not_among_other_files(tmp_path: Path) -> None:
    Archive.create(tmp_path).close()
    Archive.open(tmp_path, migrations=MIGRATIONS).close()
    taken = tmp_path / "backups"
    (taken / "brief.docx").write_bytes(b"voorbeeld")
    with pytest.raises(KnownError) as caught:
        Archive.create(taken)
    assert caught.value.code is ErrorCode.NOT_AN_ARCHIVE
    assert [path.name for path in taken.iterdir()] == ["brief.docx"]


def test_no_archive_is_made_where_no_folder_can_be(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    with pytest.raises(KnownError) as caught:
        Archive.create(tmp_path / "bestand" / "archief")
    assert caught.value.code is ErrorCode.TARGET_NOT_WRITABLE


def test_a_network_folder_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Voorbeeld" / "archief"
    uses: list[Callable[[], object]] = [
        lambda: Archive.create(folder),
        lambda: Archive.open(folder, migrations=MIGRATIONS),
    ]
    for use in uses:
        with pytest.raises(KnownError) as caught:
            use()
        assert caught.value.code is ErrorCode.ARCHIVE_ON_NETWORK
    assert not folder.parent.exists()


def test_a_missing_folder_is_no_archive_and_is_not_made(tmp_path: Path) -> None:
    assert refused(tmp_path / "weg").code is ErrorCode.ARCHIVE_MISSING
    assert not (tmp_path / "weg").exists()


def test_a_folder_the_system_cannot_look_into_is_named(tmp_path: Path) -> None:
    """A name that is too long stands in for a folder without rights; root has every right."""
    assert refused(tmp_path / ("a" * 300)).code is ErrorCode.ARCHIVE_READ_ONLY


def test_another_folder_or_a_file_is_no_archive(tmp_path: Path) -> None:
    file = tmp_path / "brief.docx"
    file.write_bytes(b"voorbeeld")
    assert refused(tmp_path).code is ErrorCode.NOT_AN_ARCHIVE
    assert refused(file).code is ErrorCode.NOT_AN_ARCHIVE


def test_a_database_of_another_program_is_no_archive(folder: Path) -> None:
    set_mark(folder / REGISTER, "application_id", 17)
    before = digests(folder)
    assert refused(folder).code is ErrorCode.NOT_AN_ARCHIVE
    assert digests(folder) == before


@pytest.mark.parametrize("name", [REGISTER, ORIGINALS])
def test_a_newer_archive_is_refused_and_stays_byte_identical(folder: Path, name: str) -> None:
    set_mark(folder / name, "user_version", SCHEMA + 1)
    before = digests(folder)
    error = refused(folder)
    assert (error.code, error.facts["found"]) == (ErrorCode.ARCHIVE_NEWER, str(SCHEMA + 1))
    assert digests(folder) == before


@pytest.mark.parametrize("name", [REGISTER, ORIGINALS])
@pytest.mark.parametrize("damage", ["gone", "empty", "no header", "half"])
def test_a_damaged_archive_is_refused(folder: Path, name: str, damage: str) -> None:
    path = folder / name
    data = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes({"empty": b"", "no header": b"x" * 100 + data[100:], "half": data[: len(data) // 2]}[damage])
    if damage == "half":
        opened_and_verified = _codes_of_opening_and_verifying(folder)
        assert opened_and_verified & {"archive_damaged", "register_damaged", "originals_damaged"}
    else:
        assert refused(folder).code is ErrorCode.ARCHIVE_DAMAGED


def _codes_of_opening_and_verifying(folder: Path) -> set[str]:
    try:
        with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
            return {fault.code.value for fault in archive.verify()}
    except KnownError as error:
        return {error.code.value}


def test_a_reading_unit_cannot_write(archive: Archive) -> None:
    writes: list[Callable[[Work], object]] = [
        lambda work: work.letters.add(a_letter()),
        lambda work: work.originals.put(b"voorbeeld"),
    ]
    for write in writes:
        with pytest.raises(OperationalError), archive.reading() as work:
            write(work)
    assert archive.verify() == ()


def test_a_reading_unit_sees_one_state_while_another_writes(archive: Archive) -> None:
    with archive.reading() as reading:
        before = reading.letters.list()
        with archive.writing() as writing:
            writing.letters.add(a_letter())
        assert reading.letters.list() == before == ()
    with archive.reading() as reading:
        assert len(reading.letters.list()) == 1


def test_an_open_archive_can_be_opened_once_more_in_the_same_process(archive: Archive) -> None:
    with archive.writing() as work:
        work.letters.add(a_letter())
        with closing(Archive.open(archive.folder, migrations=MIGRATIONS)) as other, other.reading() as seen:
            assert seen.letters.list() == ()
    with archive.reading() as work:
        assert len(work.letters.list()) == 1


def test_a_database_whose_log_cannot_be_written_is_named_as_read_only(folder: Path) -> None:
    """A folder in the place of the log stands in for a disk or a right that forbids writing; root has every right."""
    (folder / f"{REGISTER}-wal").mkdir()
    assert refused(folder).code is ErrorCode.ARCHIVE_READ_ONLY


def test_threads_write_and_read_side_by_side(archive: Archive) -> None:
    def write_and_read(number: int) -> int:
        with archive.writing() as work:
            work.letters.add(a_letter(f"voorbeeldwoord {number}"))
        with archive.reading() as work:
            return len(work.search("voorbeeldwoord", 100))

    with ThreadPoolExecutor(4) as threads:
        seen = list(threads.map(write_and_read, range(40)))
    assert min(seen) >= 1
    assert max(seen) == 40
    assert archive.verify() == ()


ONE_LIBRARY = """
import sys
from pathlib import Path
from app.storage.archive import Archive
folder, migrations = map(Path, sys.argv[1:])
Archive.create(folder).close()
archive = Archive.open(folder, migrations=migrations)
with archive.writing() as work:
    work.originals.put(b"voorbeeld")
archive.verify()
archive.close()
found = {"sqlite3", "_sqlite3", "apsw", "pysqlite2", "alembic", "PySide6"} & set(sys.modules)
assert not found, found
import app.storage.migrate
assert not {"sqlite3", "_sqlite3", "apsw"} & set(sys.modules)
"""


def test_one_sqlite_library_is_loaded_and_alembic_only_for_a_migration(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", ONE_LIBRARY, str(tmp_path / "archief"), str(MIGRATIONS)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr


def test_the_library_has_the_fix_of_the_write_ahead_log() -> None:
    """Before 3.51.3 a reset of the log could damage the file (sqlite.org/releaselog)."""
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


@pytest.mark.parametrize("name", [REGISTER, ORIGINALS])
def test_both_databases_keep_a_confirmed_save_through_a_power_failure(folder: Path, name: str) -> None:
    from app.storage.engines import open_engines

    engines = open_engines(folder / name, 1.0)
    for engine in (engines.reader, engines.writer):
        with engine.connect() as connection:
            pragmas = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout", "fullfsync")
            found = {each: connection.exec_driver_sql(f"PRAGMA {each}").scalar() for each in pragmas}
        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "trusted_schema": 0,
            "busy_timeout": 1000,
            "fullfsync": 1,
        }
    engines.close()


def test_a_failing_disk_leaves_the_version_of_the_data_another(archive: Archive) -> None:
    before = archive.data_version()
    assert archive.data_version() == before
    with pytest.raises(KnownError), archive.writing():
        raise KnownError(ErrorCode.ARCHIVE_DISK_ERROR)
    assert archive.data_version() != before
