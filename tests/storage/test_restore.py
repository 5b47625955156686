"""Backups put back: a new archive beside the old one, whole or not at all."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from app.domain.backups import Backup
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import BEGINNING, Act, Head
from app.storage.archive import Archive
from app.storage.backup_check import file_sha256
from app.storage.backup_folder import register_of, write_description
from app.storage.folder import ORIGINALS, REGISTER
from app.storage.restore import restore
from app.storage.work import Work
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import MOMENT, a_letter, an_original
from tests.storage.test_backup import HOUR, add
from tests.storage.test_migrate import KEPT

Put = Callable[[Backup], Path]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "kopie"
    folder.mkdir()
    return folder


def note(work: Work) -> None:
    work.journal.add(MOMENT, "A. Voorbeeld", Act.RESTORED, "archief")


@pytest.fixture
def put_back(place: Path, tmp_path: Path) -> Put:
    def put(backup: Backup) -> Path:
        restore(place, backup, tmp_path / "nieuw", MIGRATIONS, note)
        return tmp_path / "nieuw"

    return put


def test_what_is_restored_is_the_archive_as_it_was_and_says_so(archive: Archive, place: Path, put_back: Put) -> None:
    kept = add(archive, "zeldzaamwoord")
    backup = archive.back_up(place, MOMENT).backup
    add(archive, "later")
    with closing(Archive.open(put_back(backup), migrations=MIGRATIONS)) as new:
        with new.reading() as work:
            assert [row.id for row in work.letters.list()] == [kept.id]
            assert [row.id for row in work.search("zeldzaamwoord")] == [kept.id]
            assert kept.original is not None
            assert work.originals.get(kept.original.sha256) == b"voorbeeldzeldzaamwoord"
            assert work.journal.holds(backup.head)
            assert work.journal.head().number == backup.head.number + 1
            assert [entry.act for entry in work.journal.of("archief")] == [Act.RESTORED]
        assert new.verify() == ()
        # The same archive by its id: its backups may go on in the same folder.
        assert new.back_up(place, MOMENT + HOUR).backup.archive == backup.archive


def test_only_the_originals_the_backup_needs_are_put_back(archive: Archive, place: Path, put_back: Put) -> None:
    add(archive, "eerst")
    backup = archive.back_up(place, MOMENT).backup
    add(archive, "later", b"y" * 200_000)
    archive.back_up(place, MOMENT + HOUR)
    assert (put_back(backup) / ORIGINALS).stat().st_size < 100_000


def test_nothing_is_ever_restored_over_an_archive_or_other_files(
    archive: Archive, place: Path, tmp_path: Path
) -> None:
    backup = archive.back_up(place, MOMENT).backup
    before = (archive.folder / REGISTER).read_bytes()
    with pytest.raises(KnownError) as caught:
        restore(place, backup, archive.folder, MIGRATIONS, note)
    assert caught.value.code is ErrorCode.ARCHIVE_EXISTS
    assert (archive.folder / REGISTER).read_bytes() == before
    (tmp_path / "foto's").mkdir()
    (tmp_path / "foto's" / "foto.jpg").write_bytes(b"van de gebruiker")
    with pytest.raises(KnownError) as caught:
        restore(place, backup, tmp_path / "foto's", MIGRATIONS, note)
    assert caught.value.code is ErrorCode.NOT_AN_ARCHIVE
    with pytest.raises(KnownError) as caught:
        restore(place, backup, tmp_path / "OneDrive" / "archief", MIGRATIONS, note)
    assert caught.value.code is ErrorCode.ARCHIVE_ON_NETWORK


@pytest.mark.parametrize("hurt", ["register", "original", "gone"])
def test_a_damaged_backup_leaves_nothing_behind(
    archive: Archive, place: Path, put_back: Put, tmp_path: Path, hurt: str
) -> None:
    add(archive)
    backup = archive.back_up(place, MOMENT).backup
    if hurt == "register":
        path = register_of(place, backup)
        path.write_bytes(path.read_bytes()[:-1] + b"\x01")
    elif hurt == "original":
        (place / ORIGINALS).write_bytes((place / ORIGINALS).read_bytes().replace(b"voorbeeldEen", b"voorbeeldeen"))
    else:
        (place / ORIGINALS).unlink()
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(KnownError) as caught:
        put_back(backup)
    assert caught.value.code is ErrorCode.BACKUP_DAMAGED
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_backup_is_read_where_nothing_can_be_written(archive: Archive, place: Path, put_back: Put) -> None:
    add(archive)
    backup = archive.back_up(place, MOMENT).backup
    before = {path.name: path.read_bytes() for path in place.iterdir()}
    put_back(backup)
    assert {path.name: path.read_bytes() for path in place.iterdir()} == before


def test_a_backup_of_an_index_that_was_wrong_is_restored_with_a_right_one(
    archive: Archive, place: Path, put_back: Put
) -> None:
    add(archive, "zeldzaamwoord")
    with closing(dbapi2.connect(str(archive.folder / REGISTER), isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO search_index(search_index, rowid, subject, kenmerken, names, body) "
            "SELECT 'delete', key, subject, kenmerken, names, body FROM search_text"
        )
        connection.execute("DELETE FROM search_text")
    backup = archive.back_up(place, MOMENT).backup
    with closing(Archive.open(put_back(backup), migrations=MIGRATIONS)) as new, new.reading() as work:
        assert len(work.search("zeldzaamwoord")) == 1


def test_a_backup_of_a_damaged_archive_is_restored_as_damaged_as_it_was(
    archive: Archive, place: Path, put_back: Put
) -> None:
    add(archive, "heel")
    hurt = add(archive, "kapot")
    with closing(dbapi2.connect(str(archive.folder / REGISTER), isolation_level=None)) as connection:
        connection.execute("UPDATE letter SET text = replace(text, 'kapot', 'kapod')")
    backup = archive.back_up(place, MOMENT).backup
    with closing(Archive.open(put_back(backup), migrations=MIGRATIONS)) as new:
        assert [fault.facts["letter"] for fault in new.verify() if "letter" in fault.facts] == [str(hurt.id)]


def test_a_backup_of_an_older_schema_is_brought_up_to_date(place: Path, put_back: Put) -> None:
    """Made by hand: the release that wrote this schema made no backups yet, the next ones do."""
    old = KEPT / "schema-0002"
    shutil.copyfile(old / ORIGINALS, place / ORIGINALS)
    backup = Backup(
        name="register-20260314T150926Z",
        number=1,
        made=MOMENT,
        archive=uuid4(),
        schema=2,
        sha256=file_sha256(old / REGISTER),
        counts={"letter": 1},
        head=Head(0, BEGINNING),
        originals=originals_of(old / REGISTER),
    )
    shutil.copyfile(old / REGISTER, register_of(place, backup))
    write_description(place, backup)
    with closing(Archive.open(put_back(backup), migrations=MIGRATIONS)) as new:
        with new.reading() as work:
            assert len(work.search("havenvoorbeeld")) == 1
        assert new.verify() == ()
        assert new.compared(place, backup, MIGRATIONS).is_same


def originals_of(register: Path) -> tuple[str, ...]:
    with closing(dbapi2.connect(f"{register.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        return tuple(row[0] for row in connection.execute("SELECT sha256 FROM original ORDER BY sha256"))


def test_a_backup_of_a_newer_program_is_refused(archive: Archive, place: Path, put_back: Put) -> None:
    backup = replace(archive.back_up(place, MOMENT).backup, schema=99)
    for refused in (lambda: put_back(backup), lambda: archive.compared(place, backup, MIGRATIONS)):
        with pytest.raises(KnownError) as caught:
            refused()
        assert caught.value.code is ErrorCode.ARCHIVE_NEWER


def test_an_empty_archive_is_restored_too(archive: Archive, place: Path, put_back: Put) -> None:
    backup = archive.back_up(place, MOMENT + timedelta(days=1)).backup
    with closing(Archive.open(put_back(backup), migrations=MIGRATIONS)) as new:
        data = b"daarna"
        with new.writing() as work:
            work.originals.put(data)
            work.letters.add(a_letter(original=an_original(data)))
        assert new.verify() == ()
