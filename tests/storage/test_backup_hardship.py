"""What surroundings do to backups: processes that are killed, archives that are written to meanwhile."""

import json
from pathlib import Path

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.storage.archive import Archive
from app.storage.backup_failures import medium_failures
from app.storage.backup_folder import shelf
from app.storage.backup_store import opened_store
from tests.storage.samples import MOMENT
from tests.storage.test_hardship import posix, started, told


@posix
def test_a_backup_or_restore_that_is_killed_leaves_the_others_whole_and_nothing_by_halves() -> None:
    figures = json.loads(told(started("backup_kills", 20)))
    assert figures["kills"] == 20
    assert figures["cut_off"], "no kill came in time to harm anything"
    assert {name: value for name, value in figures.items() if value and name not in RISKED} == {}


RISKED = {"kills", "backups_promised", "restored", "cut_off", "seconds"}


def test_backups_taken_while_another_process_writes_hold_all_it_was_promised() -> None:
    figures = json.loads(told(started("backups_under_load", 10)))
    assert (figures["backups"], figures["letters_missing"], figures["damaged"]) == (10, 0, [])
    assert figures["written_meanwhile"], "nothing was written while backups were made"
    assert figures["restored"]
    assert figures["restored_with_faults"] == 0


def test_two_backups_to_one_folder_do_not_run_at_once(archive: Archive, tmp_path: Path) -> None:
    with (
        opened_store(tmp_path),
        pytest.raises(KnownError) as caught,
        medium_failures(tmp_path),
        opened_store(tmp_path, 0.05),
    ):
        pytest.fail("two at once")
    assert caught.value.code is ErrorCode.ARCHIVE_BUSY
    assert archive.back_up(tmp_path, MOMENT).is_new
    assert len(shelf(tmp_path).backups) == 1
