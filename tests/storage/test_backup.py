"""Backups: what a folder of them holds, what counts as one, and what is wrong with one that was hurt."""

import errno
import json
import os
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from app.domain.backups import Backup
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Act
from app.domain.letters import Letter
from app.runtime import files
from app.storage.archive import Archive
from app.storage.backup_check import check
from app.storage.backup_folder import read_description, register_of, shelf, write_description
from app.storage.backup_thinning import remove, thin
from app.storage.compare import holding
from app.storage.folder import ORIGINALS, REGISTER
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import MOMENT, a_draft, a_letter, a_party, an_original, para, revision_id

HOUR = timedelta(hours=1)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder on another medium."""
    folder = tmp_path / "kopie"
    folder.mkdir()
    return folder


def add(archive: Archive, words: str = "Een voorbeeld.", data: bytes = b"voorbeeld") -> Letter:
    letter = a_letter(words, original=an_original(data + words.encode()))
    with archive.writing() as work:
        work.originals.put(data + words.encode())
        work.letters.add(letter)
        work.drafts.add(a_draft(words, answers=letter.id), revision_id(), MOMENT)
        work.journal.add(MOMENT, "A. Voorbeeld", Act.REGISTERED, letter.id)
    return letter


def names(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def refused(place: Path, backup: Backup) -> str:
    with pytest.raises(KnownError) as caught:
        check(place, backup)
    assert caught.value.code in (ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUPS_DAMAGED)
    return caught.value.facts["detail"]


def test_a_backup_is_a_register_a_description_and_the_originals(archive: Archive, place: Path) -> None:
    letter = add(archive)
    made = archive.back_up(place, MOMENT)
    assert made.is_new
    assert names(place) == [ORIGINALS, "register-20260314T150926Z.db", "register-20260314T150926Z.json"]
    (kept,) = shelf(place).backups
    assert kept == made.backup
    assert (kept.number, kept.made, kept.counts["letter"], kept.is_whole) == (1, MOMENT, 1, True)
    assert letter.original is not None
    assert kept.originals == (letter.original.sha256,)
    with archive.reading() as work:
        assert kept.head == work.journal.head()
    check(place, kept)


def test_originals_are_copied_once_and_shared(archive: Archive, place: Path) -> None:
    add(archive, "een", b"x" * 100_000)
    archive.back_up(place, MOMENT)
    size = (place / ORIGINALS).stat().st_size
    add(archive, "twee", b"kort")
    second = archive.back_up(place, MOMENT + HOUR).backup
    assert second.number == 2
    assert (place / ORIGINALS).stat().st_size - size < 20_000
    for backup in shelf(place).backups:
        check(place, backup)


def test_nothing_is_written_where_nothing_changed(archive: Archive, place: Path) -> None:
    add(archive)
    first = archive.back_up(place, MOMENT)
    before = names(place)
    again = archive.back_up(place, MOMENT + HOUR)
    assert (again.is_new, again.backup) == (False, first.backup)
    assert names(place) == before
    assert archive.back_up(place, MOMENT, check_all=True).backup.is_full
    assert shelf(place).backups[0].is_full


def test_a_backup_of_an_unchanged_archive_is_made_again_where_the_newest_was_hurt(
    archive: Archive, place: Path
) -> None:
    add(archive)
    first = archive.back_up(place, MOMENT).backup
    register_of(place, first).write_bytes(b"")
    second = archive.back_up(place, MOMENT)
    assert second.is_new
    assert second.backup.name == f"{first.name}-2"
    check(place, second.backup)


def test_the_order_of_backups_is_not_that_of_the_clock(archive: Archive, place: Path) -> None:
    made = []
    for number in range(3):
        add(archive, f"voorbeeld {number}")
        made.append(archive.back_up(place, MOMENT - HOUR * number).backup.name)
    assert [each.name for each in shelf(place).backups] == made[::-1]


@pytest.mark.parametrize("left", ["register-20260314T150926Z.db.new", "register-20260314T150926Z.db"])
def test_a_half_made_backup_counts_for_nothing_and_is_cleared_by_the_next(
    archive: Archive, place: Path, left: str
) -> None:
    (place / left).write_bytes(b"half")
    (place / f"{left}-journal").write_bytes(b"half")
    (place / ".aanhef-abc.tmp").write_bytes(b"half")
    (place / "foto.jpg").write_bytes(b"van de gebruiker")
    assert shelf(place).backups == ()
    add(archive)
    made = archive.back_up(place, MOMENT).backup
    found = set(names(place)) - {f"{left}-journal"}
    assert found == {ORIGINALS, "foto.jpg", f"{made.name}.db", f"{made.name}.json"}


def test_a_description_that_was_altered_is_unreadable_and_never_cleared(archive: Archive, place: Path) -> None:
    add(archive)
    first = archive.back_up(place, MOMENT).backup
    path = place / f"{first.name}.json"
    path.write_text(path.read_text().replace('"number": 1', '"number": 7', 1))
    assert shelf(place).unreadable == (first.name,)
    with pytest.raises(KnownError) as caught:
        read_description(path)
    assert caught.value.code is ErrorCode.BACKUP_DAMAGED
    add(archive, "nog een")
    archive.back_up(place, MOMENT + HOUR)
    assert register_of(place, first).exists()


def test_every_flipped_bit_of_a_register_or_a_needed_original_is_named(archive: Archive, place: Path) -> None:
    add(archive)
    backup = archive.back_up(place, MOMENT).backup
    for path, found in ((register_of(place, backup), b"Een voorbeeld"), (place / ORIGINALS, b"voorbeeldEen")):
        sound = path.read_bytes()
        at = sound.index(found)
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 1]) + sound[at + 1 :])
        assert refused(place, backup)
        path.write_bytes(sound)
        check(place, backup)
    (place / ORIGINALS).unlink()
    assert refused(place, backup).startswith("original_altered: ")
    register_of(place, backup).unlink()
    assert refused(place, backup) == "register_missing"


def test_an_original_altered_among_the_backups_is_put_right_from_the_archive(archive: Archive, place: Path) -> None:
    add(archive)
    archive.back_up(place, MOMENT)
    sound = (place / ORIGINALS).read_bytes()
    (place / ORIGINALS).write_bytes(sound.replace(b"voorbeeldEen", b"voorbeeldeen"))
    made = archive.back_up(place, MOMENT + HOUR, check_all=True)
    check(place, made.backup)


def test_an_original_lost_in_the_archive_is_told_of_and_kept_from_the_backup_before(
    archive: Archive, place: Path
) -> None:
    kept, lost = add(archive, "eerst"), None
    archive.back_up(place, MOMENT)
    lost = add(archive, "daarna")
    with closing(dbapi2.connect(str(archive.folder / ORIGINALS), isolation_level=None)) as connection:
        connection.execute("DELETE FROM original")
    backup = archive.back_up(place, MOMENT + HOUR, check_all=True).backup
    assert lost.original is not None
    assert kept.original is not None
    assert (backup.is_whole, backup.lacks) == (False, (lost.original.sha256,))
    check(place, backup)


def test_a_letter_altered_in_the_archive_is_told_of(archive: Archive, place: Path) -> None:
    letter = add(archive)
    with closing(dbapi2.connect(str(archive.folder / REGISTER), isolation_level=None)) as connection:
        connection.execute("UPDATE letter SET text = replace(text, 'Een', 'Gein')")
    backup = archive.back_up(place, MOMENT).backup
    assert backup.altered == (letter.id.hex,)
    assert not backup.is_whole


def test_a_register_with_a_broken_page_is_not_backed_up_and_the_archive_is_blamed(
    archive: Archive, place: Path
) -> None:
    add(archive, "x" * 100_000)
    whole = archive.back_up(place, MOMENT).backup
    archive.close()
    path = archive.folder / REGISTER
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 8192] + b"\xa5" * 8192)
    with (
        closing(Archive.open(archive.folder, migrations=MIGRATIONS)) as hurt,
        pytest.raises(KnownError) as caught,
    ):
        hurt.back_up(place, MOMENT + HOUR)
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED
    assert [each.name for each in shelf(place).backups] == [whole.name]
    assert len(names(place)) == 3


def test_two_archives_do_not_share_a_folder(archive: Archive, place: Path, tmp_path: Path) -> None:
    archive.back_up(place, MOMENT)
    with closing(Archive.create(tmp_path / "ander")) as other, pytest.raises(KnownError) as caught:
        other.back_up(place, MOMENT)
    assert (caught.value.code, caught.value.facts["detail"]) == (ErrorCode.BACKUP_FOLDER_TAKEN, "other_archive")
    assert len(names(place)) == 3


def test_an_archive_is_no_folder_for_backups_nor_is_one_with_another_database(
    archive: Archive, place: Path, tmp_path: Path
) -> None:
    sizes = {path: path.stat().st_size for path in archive.folder.glob("*.db")}
    with pytest.raises(KnownError) as caught:
        archive.back_up(archive.folder, MOMENT)
    assert caught.value.code is ErrorCode.BACKUP_FOLDER_TAKEN
    assert sizes == {path: path.stat().st_size for path in archive.folder.glob("*.db")}
    with closing(dbapi2.connect(str(place / ORIGINALS))) as connection:
        connection.execute("CREATE TABLE foto (x)")
    with pytest.raises(KnownError) as caught:
        archive.back_up(place, MOMENT)
    assert caught.value.facts["detail"] == "other_files"


def test_a_medium_that_is_not_there_or_cannot_be_written_is_named(archive: Archive, place: Path) -> None:
    with pytest.raises(KnownError) as caught:
        archive.back_up(place / "weg", MOMENT)
    assert caught.value.code is ErrorCode.BACKUP_MEDIUM_GONE
    (place / ORIGINALS).mkdir()
    with pytest.raises(KnownError) as caught:
        archive.back_up(place, MOMENT)
    assert caught.value.code is ErrorCode.BACKUP_MEDIUM_GONE
    (place / ORIGINALS).rmdir()
    (place / ORIGINALS).write_bytes(b"geen database" * 1000)
    with pytest.raises(KnownError) as caught:
        archive.back_up(place, MOMENT)
    assert caught.value.code is ErrorCode.BACKUPS_DAMAGED


def test_thinning_takes_backups_away_with_the_originals_only_they_needed(archive: Archive, place: Path) -> None:
    doomed = add(archive, "geheimwoord")
    archive.back_up(place, MOMENT)
    with closing(dbapi2.connect(str(archive.folder / REGISTER), isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table in ("search_text", "revision_part", "revision", "draft", "part", "letter", "original"):
            connection.execute(f"DELETE FROM {table}")
    add(archive, "blijft")
    archive.back_up(place, MOMENT + HOUR)
    assert [each.number for each in holding(place, doomed.id)] == [1]
    assert thin(place, MOMENT + HOUR) == ()
    (gone,) = thin(place, MOMENT + timedelta(days=30))
    assert gone.number == 1
    assert holding(place, doomed.id) == ()
    assert b"geheimwoord" not in (place / ORIGINALS).read_bytes()
    check(place, shelf(place).backups[0])


def test_while_one_description_is_unreadable_no_original_is_removed(archive: Archive, place: Path) -> None:
    add(archive, "een")
    first = archive.back_up(place, MOMENT).backup
    add(archive, "twee")
    second = archive.back_up(place, MOMENT + HOUR).backup
    size = (place / ORIGINALS).stat().st_size
    (place / f"{second.name}.json").write_text("{}")
    remove(place, [first])
    assert shelf(place).backups == ()
    with closing(dbapi2.connect(str(place / ORIGINALS))) as connection:
        assert connection.execute("SELECT count(*) FROM original").fetchone() == (2,)
    assert (place / ORIGINALS).stat().st_size == size


def test_backups_of_a_damaged_archive_never_push_out_a_whole_one(archive: Archive, place: Path) -> None:
    add(archive)
    whole = archive.back_up(place, MOMENT).backup
    for number in range(2, 5):
        hurt = replace(
            whole, name=f"{whole.name}-{number}", number=number, made=MOMENT + HOUR * number, altered=("x",)
        )
        register_of(place, hurt).write_bytes(register_of(place, whole).read_bytes())
        write_description(place, hurt)
    thin(place, MOMENT + timedelta(days=60))
    assert [each.number for each in shelf(place).backups] == [4, 1]


def test_what_differs_from_a_backup_is_told_by_letter_and_field(archive: Archive, place: Path) -> None:
    party = a_party()
    same, changed, binned = add(archive, "zelfde"), add(archive, "anders"), add(archive, "weg")
    with archive.writing() as work:
        work.parties.add(party)
    backup = archive.back_up(place, MOMENT).backup
    assert archive.compared(place, backup, MIGRATIONS).is_same
    with archive.writing() as work:
        work.letters.replace(replace(changed, subject="Ander onderwerp", text=para("Andere woorden.")))
        work.bin.put(binned.id, MOMENT, "A. Voorbeeld", "")
    new = add(archive, "nieuw")
    found = archive.compared(place, backup, MIGRATIONS)
    assert [row.id for row in found.added] == [new.id]
    assert [(each.letter.id, each.fields) for each in found.changed] == [
        (changed.id, ("subject", "text")),
        (binned.id, ("bin",)),
    ]
    assert found.missing == ()
    assert same.id not in [each.letter.id for each in found.changed]
    later = archive.back_up(place, MOMENT + HOUR).backup
    with closing(dbapi2.connect(str(archive.folder / REGISTER), isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM letter WHERE subject = 'Ander onderwerp'")
        connection.execute("UPDATE letter SET text = replace(text, 'zelfde', 'zelfdi')")
    found = archive.compared(place, later, MIGRATIONS)
    assert [row.id for row in found.missing] == [changed.id]
    assert [(each.letter.id, each.fields) for each in found.changed] == [(same.id, ("text",))]


def test_only_the_owner_may_read_what_is_kept(archive: Archive, place: Path) -> None:
    add(archive)
    archive.back_up(place, MOMENT)
    if os.name != "nt":
        assert {oct(path.stat().st_mode & 0o777) for path in place.glob("*.db")} == {"0o600"}


def test_the_data_version_changes_with_every_change_and_with_no_reading(archive: Archive) -> None:
    seen = archive.data_version()
    with archive.reading() as work:
        work.letters.list()
    assert archive.data_version() == seen
    add(archive)
    assert archive.data_version() != seen


def test_a_description_says_in_json_what_docs_say(archive: Archive, place: Path) -> None:
    add(archive)
    backup = archive.back_up(place, MOMENT).backup
    said = json.loads((place / f"{backup.name}.json").read_text())
    assert set(said) == {
        *("format", "number", "made", "archive", "schema", "register", "counts", "journal", "originals", "lacks"),
        *("altered", "full", "seal"),
    }
    assert said["archive"] == str(backup.archive) != str(uuid4())


def test_a_description_that_is_not_sure_to_last_makes_no_backup(
    archive: Archive, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has its name already when the medium fails: neither it nor its register may stay without the other."""

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    add(archive)
    first = archive.back_up(place, MOMENT).backup
    add(archive, "later")
    with monkeypatch.context() as patch:
        patch.setattr(files, "sync_folder", full)
        with pytest.raises(KnownError) as caught:
            archive.back_up(place, MOMENT + HOUR)
    assert caught.value.code is ErrorCode.BACKUP_MEDIUM_FULL
    assert names(place) == sorted([ORIGINALS, f"{first.name}.db", f"{first.name}.json"])
    assert len(shelf(place).backups) == 1
