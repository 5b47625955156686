"""Backups by themselves, at the close and by the menu."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from app.composition import opened
from app.domain.letters import Direction, Status
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.services.restoring import shelf_in
from app.services.writing import written
from app.storage.folder import BACKUPS
from app.ui.application import close_down
from app.ui.archive_opener import ArchiveOpener
from app.ui.backup_keeper import BackupKeeper
from app.ui.desk import Level, Notice
from tests.ui.conftest import Desk

EXAMPLE = Registration(
    direction=Direction.INCOMING, kind="incoming", status=Status.RECEIVED, subject="Nieuw voorbeeld"
)


def keeper(desk: Desk) -> BackupKeeper:
    found = desk.window.findChild(BackupKeeper)
    assert found is not None
    return found


def looked(desk: Desk) -> int:
    """How many backups there are after the keeper looked."""
    keeper(desk).look()
    desk.until(lambda: not desk.jobs.is_busy)
    return len(shelf_in(desk.window._opener.folder / BACKUPS).backups)


def registered(around: Surroundings) -> None:
    with opened(around, around.archive) as other:
        other.letters.register(EXAMPLE, written("Van een ander."))


def test_a_backup_is_made_when_one_is_due_and_not_again_within_half_an_hour(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    now = [filled.clock()]
    desk = open_window(replace(filled, clock=lambda: now[0]))
    assert looked(desk) == 1
    registered(filled)
    assert looked(desk) == 1
    now[0] += timedelta(minutes=31)
    assert looked(desk) == 2
    now[0] += timedelta(minutes=31)
    assert looked(desk) == 2, "nothing changed since"


def test_closing_backs_up_what_changed(filled: Surroundings) -> None:
    opener = ArchiveOpener(filled, filled.archive)
    opener.open().letters.register(EXAMPLE, written("Nieuw."))
    opener.close()
    (backup,) = shelf_in(filled.archive / BACKUPS).backups
    assert backup.counts["letter"] == 3


def test_the_end_of_the_window_leaves_a_backup(
    filled: Surroundings, start_window: Callable[[Surroundings], Desk], made_windows: list[tuple[Desk, ArchiveOpener]]
) -> None:
    desk = start_window(filled)
    desk.until(lambda: not desk.jobs.is_busy)
    _, opener = made_windows.pop()
    close_down(desk.window, desk.jobs, opener)
    assert len(shelf_in(filled.archive / BACKUPS).backups) == 1


def test_the_menu_makes_one_now_and_says_when_nothing_changed(desk: Desk) -> None:
    notices = desk.window.notices
    desk.window.actions_.back_up.trigger()
    desk.until(lambda: "gemaakt en nagelezen" in notices.text)
    desk.window.actions_.back_up.trigger()
    desk.until(lambda: "Er is niets veranderd" in notices.text)


def test_a_medium_that_is_gone_is_told_once_and_the_archive_is_backed_up_all_the_same(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk], tmp_path: Path
) -> None:
    now = [filled.clock()]
    gone = replace(filled.settings, backups=tmp_path / "stick")
    desk = open_window(replace(filled, settings=gone, clock=lambda: now[0]))
    told: list[Notice] = []
    keeper(desk)._desk.noticed.connect(told.append)
    assert looked(desk) == 1
    now[0] += timedelta(minutes=31)
    looked(desk)
    assert [each.level for each in told] == [Level.WARNING]
    assert "stick" in told[0].text
    (tmp_path / "stick").mkdir()
    now[0] += timedelta(minutes=31)
    looked(desk)
    assert len(shelf_in(tmp_path / "stick").backups) == 1
    assert len(told) == 1
