"""Backups by themselves: when they are due, where they go, and what is told when a place fails."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Act
from app.services.backups import Backups
from app.services.restoring import Restoring, checked, chosen, shown
from app.storage.archive import Archive
from app.storage.backup_folder import register_of, shelf
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, an_original
from tests.support.desk import Clock

MINUTE = 60.0
DAY = 24 * 60 * MINUTE


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with closing(Archive.create(tmp_path / "archief")) as opened:
        yield opened


def service(archive: Archive, clock: Clock, medium: Path | None = None) -> Backups:
    return Backups(archive, clock, MIGRATIONS, by=lambda: "A. Voorbeeld", medium=lambda: medium)


def add(archive: Archive, words: str = "Een voorbeeld.") -> None:
    with archive.writing() as work:
        work.originals.put(words.encode())
        work.letters.add(a_letter(words, original=an_original(words.encode())))


def test_a_change_is_backed_up_within_half_an_hour_and_no_more_often(archive: Archive, clock: Clock) -> None:
    backups = service(archive, clock)
    assert backups.due()
    backups.take()
    assert not backups.due()
    add(archive)
    clock.pass_time(29 * MINUTE)
    assert not backups.due()
    clock.pass_time(MINUTE)
    assert backups.due()
    (taken,) = backups.take().taken
    assert taken.is_new
    clock.pass_time(31 * MINUTE)
    assert not backups.due(), "nothing changed since"


def test_a_change_by_another_process_counts(archive: Archive, clock: Clock) -> None:
    backups = service(archive, clock)
    backups.take()
    with closing(Archive.open(archive.folder, migrations=MIGRATIONS)) as other:
        add(other)
    assert backups.has_changed
    clock.pass_time(30 * MINUTE)
    assert backups.due()


def test_looking_things_up_is_no_change(archive: Archive, clock: Clock) -> None:
    backups = service(archive, clock)
    with archive.reading() as work:
        work.search("voorbeeld")
    assert not backups.has_changed


def test_what_was_changed_before_a_crash_is_backed_up_after_it(archive: Archive, clock: Clock) -> None:
    service(archive, clock).take()
    add(archive)
    clock.pass_time(30 * MINUTE)
    again = service(archive, clock)
    assert again.due()
    assert again.take().taken[0].is_new


def test_closing_backs_up_what_changed_and_nothing_where_nothing_did(archive: Archive, clock: Clock) -> None:
    backups = service(archive, clock)
    add(archive)
    assert backups.take_at_close().taken[0].is_new
    assert backups.take_at_close().taken == ()
    assert not service(archive, clock).take_at_close().taken[0].is_new


def test_a_clock_that_went_back_makes_a_backup_due(archive: Archive, clock: Clock) -> None:
    backups = service(archive, clock)
    backups.take()
    add(archive)
    clock.pass_time(-DAY)
    assert backups.due()
    assert backups.take().taken[0].backup.number == 2


def test_a_second_medium_gets_its_own_and_its_absence_does_not_keep_the_first_from_its_turn(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    medium = tmp_path / "stick"
    backups = service(archive, clock, medium)
    add(archive)
    first = backups.take()
    assert [taken.folder for taken in first.taken] == [backups.place]
    assert [error.code for error in first.errors] == [ErrorCode.BACKUP_MEDIUM_GONE]
    medium.mkdir()
    second = backups.take()
    assert [(taken.folder, taken.is_new) for taken in second.taken] == [(backups.place, False), (medium, True)]
    assert second.errors == ()


def test_a_second_medium_that_is_named_later_gets_its_copy_though_nothing_changed(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    named: list[Path] = []
    backups = Backups(
        archive, clock, MIGRATIONS, by=lambda: "A. Voorbeeld", medium=lambda: named[0] if named else None
    )
    assert [taken.folder for taken in backups.take().taken] == [backups.place]
    assert not backups.due()
    assert backups.take_at_close().taken == ()
    named.append(tmp_path / "stick")
    assert backups.due()
    assert [error.code for error in backups.take().errors] == [ErrorCode.BACKUP_MEDIUM_GONE]
    assert not backups.due(), "a medium that is gone is asked for again after half an hour, not every minute"
    named[0].mkdir()
    clock.pass_time(31 * 60)
    assert backups.due()
    assert [taken.folder for taken in backups.take_at_close().taken] == [backups.place, tmp_path / "stick"]
    named[0] = tmp_path / "stick twee"
    named[0].mkdir()
    assert [taken.folder for taken in backups.take_at_close().taken] == [backups.place, named[0]]


def test_that_a_copy_went_to_another_medium_stands_in_the_journal_once_a_day(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    backups = service(archive, clock)
    backups.take()
    for _ in range(3):
        backups.take_to(tmp_path / "stick")
        add(archive, str(clock().timestamp()))
        clock.pass_time(60 * MINUTE)
    clock.pass_time(DAY)
    backup = backups.take_to(tmp_path / "stick").backup
    with archive.reading() as work:
        said = work.journal.of(backup.archive)
        assert [entry.act for entry in said] == [Act.BACKED_UP, Act.BACKED_UP]
        assert said[1].facts["folder"] == str(tmp_path / "stick")
        assert said[1].by == "A. Voorbeeld"
        assert work.journal.holds(backup.head)


def test_every_original_is_read_back_once_a_day_and_whenever_a_person_asks(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    backups = service(archive, clock)
    full = []
    for hours in (0, 1, 25):
        add(archive, str(hours))
        clock.pass_time(hours * 60 * MINUTE)
        full.append(backups.take().taken[0].backup.is_full)
    assert full == [True, False, True]
    assert backups.take_to(tmp_path / "stick").backup.is_full


def test_old_backups_are_thinned(archive: Archive, clock: Clock) -> None:
    backups = service(archive, clock)
    for day in range(5):
        for hour in (0, 1):
            add(archive, f"{day} {hour}")
            backups.take()
            clock.pass_time(60 * MINUTE)
        clock.pass_time(DAY - 120 * MINUTE)
    assert len(backups.all().backups) == 7


def test_a_backup_is_found_by_the_beginning_of_its_moment(archive: Archive, clock: Clock) -> None:
    backups = service(archive, clock)
    first = backups.take().taken[0].backup
    add(archive)
    clock.pass_time(DAY)
    second = backups.take().taken[0].backup
    assert shown(first) == "2022-02-25T12:00:00Z"
    assert backups.find("2022-02-25") == first
    assert backups.find(second.name) == backups.find() == second
    for moment, code in (("2022-02", ErrorCode.AMBIGUOUS), ("2021", ErrorCode.BACKUP_MISSING)):
        with pytest.raises(KnownError) as caught:
            backups.find(moment)
        assert caught.value.code is code
    assert [row.subject for row in backups.differences(first).added] == ["Voorbeeld van een onderwerp"]


def test_a_removed_backup_is_gone_and_the_others_stay(archive: Archive, clock: Clock) -> None:
    backups = service(archive, clock)
    first = backups.take().taken[0].backup
    add(archive)
    backups.take()
    backups.remove(first)
    assert [each.number for each in backups.all().backups] == [2]


def restoring(clock: Clock) -> Restoring:
    return Restoring(clock, MIGRATIONS, "A. Voorbeeld")


def hurt(folder: Path, number: int) -> str:
    backup = shelf(folder).backups[number]
    register_of(folder, backup).write_bytes(b"kapot")
    return backup.name


def three(archive: Archive, clock: Clock) -> Path:
    backups = service(archive, clock)
    for number in range(3):
        add(archive, str(number))
        backups.take()
        clock.pass_time(60 * MINUTE)
    return backups.place


def test_a_damaged_newest_backup_is_named_and_the_one_before_is_used(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    folder = three(archive, clock)
    name = hurt(folder, 0)
    done = restoring(clock).restore(folder, tmp_path / "nieuw")
    assert done.backup.number == 2
    assert [error.facts["name"] for error in done.passed_over] == [name]
    with closing(Archive.open(tmp_path / "nieuw", migrations=MIGRATIONS)) as new, new.reading() as work:
        assert len(work.letters.list()) == 2
    assert [error is None for _, error in checked(folder)] == [False, True, True]


def test_a_newest_backup_without_a_readable_description_is_named_too(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    folder = three(archive, clock)
    name = shelf(folder).backups[0].name
    (folder / f"{name}.json").write_text("{}")
    done = restoring(clock).restore(folder, tmp_path / "nieuw")
    assert (done.backup.number, done.passed_over[0].facts["name"]) == (2, name)
    with pytest.raises(KnownError) as caught:
        chosen(folder, name)
    assert caught.value.code is ErrorCode.BACKUP_DAMAGED


def test_a_backup_of_a_damaged_archive_is_passed_over_for_a_whole_one(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    folder = three(archive, clock)
    with archive._register.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE letter SET text = text || ' '")
    service(archive, clock).take()
    done = restoring(clock).restore(folder, tmp_path / "nieuw")
    assert (done.backup.number, len(done.passed_over)) == (3, 1)
    named = restoring(clock).restore(folder, tmp_path / "toch", "2022-02-25T15")
    assert (named.backup.number, named.backup.is_whole) == (4, False)


def test_where_every_backup_is_damaged_or_none_is_there_that_is_said(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    folder = three(archive, clock)
    for number in range(3):
        hurt(folder, number)
    for place, code in ((folder, ErrorCode.BACKUPS_DAMAGED), (tmp_path / "leeg", ErrorCode.BACKUP_MISSING)):
        with pytest.raises(KnownError) as caught:
            restoring(clock).restore(place, tmp_path / "nieuw")
        assert caught.value.code is code
        assert not (tmp_path / "nieuw").exists()


def test_a_damaged_backup_that_is_asked_for_by_name_is_not_replaced_by_another(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    folder = three(archive, clock)
    name = hurt(folder, 0)
    with pytest.raises(KnownError) as caught:
        restoring(clock).restore(folder, tmp_path / "nieuw", name)
    assert caught.value.code is ErrorCode.BACKUP_DAMAGED


def test_who_destroys_hears_of_every_place_and_of_one_that_cannot_be_looked_at(
    archive: Archive, clock: Clock, tmp_path: Path
) -> None:
    medium = tmp_path / "stick"
    medium.mkdir()
    letter = a_letter("Te vernietigen.")
    with archive.writing() as work:
        work.letters.add(letter)
    backups = service(archive, clock, medium)
    (own, other) = backups.take().taken
    held = backups.holding(letter.id)
    assert held.backups == tuple(each.folder / each.backup.name for each in (own, other))
    assert held.out_of_reach == ()
    medium.rename(tmp_path / "uitgenomen")
    held = backups.holding(letter.id)
    assert held.backups == (own.folder / own.backup.name,)
    assert held.out_of_reach == (medium,)


def test_of_an_archive_that_can_only_be_read_no_backup_is_due(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    Archive.create(tmp_path / "archief").close()
    for place in ("app.storage.opening.can_be_written", "app.storage.archive.can_be_written"):
        monkeypatch.setattr(place, lambda _: False)
    with closing(Archive.open(tmp_path / "archief", migrations=MIGRATIONS)) as archive:
        backups = service(archive, clock)
        assert not backups.due()
        assert backups.take_at_close().errors == ()
        (tmp_path / "stok").mkdir()
        assert backups.take_to(tmp_path / "stok").is_new, "asked for, to another medium, there is one"
