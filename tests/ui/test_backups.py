"""Backups in the window: what there is, what differs since, one more, one put back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from app.composition import opened
from app.domain.letters import Direction, Status
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.services.writing import written
from app.storage.folder import BACKUPS
from app.ui.backups.dialog import BackupsDialog
from app.ui.backups.restoring import RestoredDialog, RestoreForm
from tests.ui.conftest import Desk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
EXAMPLE = Registration(
    direction=Direction.INCOMING, kind="incoming", status=Status.RECEIVED, subject="Nieuw voorbeeld"
)


@pytest.fixture
def backed_up(filled: Surroundings) -> Surroundings:
    """An archive with one backup of two letters, and a third letter since."""
    with opened(filled, filled.archive) as services:
        services.backups.take()
        services.letters.register(EXAMPLE, written("Van later."))
    return filled


@pytest.fixture
def dialog(backed_up: Surroundings, desk: Desk) -> BackupsDialog:
    return shown(desk)


def shown(desk: Desk) -> BackupsDialog:
    desk.key(Qt.Key.Key_P, CTRL_SHIFT)
    dialog = desk.window._register.dialog
    assert isinstance(dialog, BackupsDialog)
    desk.until(lambda: bool(dialog.left.rows.rows))
    return dialog


def form_of(desk: Desk, dialog: BackupsDialog) -> RestoreForm:
    desk.key(Qt.Key.Key_Return, on=dialog.right)
    form = dialog.dialog
    assert isinstance(form, RestoreForm)
    return form


def test_an_archive_without_backups_says_when_there_will_be_one(desk: Desk) -> None:
    dialog = shown(desk)
    assert "binnen een half uur" in dialog.right.empty
    assert not dialog.back.isEnabled()


def test_a_backup_shows_what_changed_since(desk: Desk, dialog: BackupsDialog) -> None:
    (row,) = dialog.right.rows.rows
    assert row.first.startswith("25 februari 2022, ")
    assert row.second == "brieven: 2 · originelen: 0"
    desk.until(lambda: dialog.detail.text() == "Sindsdien: 1 nieuw, 0 gewijzigd, 0 weg.")
    assert [(row.first, row.second) for row in dialog.differences.rows.rows] == [("Nieuw voorbeeld", "nieuw")]


def test_one_is_made_now_and_stands_first(desk: Desk, dialog: BackupsDialog) -> None:
    dialog.take.click()
    desk.until(lambda: "gemaakt en nagelezen" in dialog.said.text())
    desk.until(lambda: len(dialog.right.rows.rows) == 2)
    assert dialog.right.rows.rows[0].second.startswith("brieven: 3")
    dialog.right.setCurrentIndex(dialog.right.rows.index(0))
    desk.until(lambda: "niets veranderd" in dialog.differences.empty)
    dialog.take.click()
    desk.until(lambda: "Er is niets veranderd" in dialog.said.text())


def test_a_backup_is_put_back_beside_the_archive_and_told_how_to_open(
    desk: Desk, dialog: BackupsDialog, backed_up: Surroundings
) -> None:
    form = form_of(desk, dialog)
    target = Path(form.folder.text())
    assert target.parent == backed_up.archive.parent
    desk.key(Qt.Key.Key_Return, on=form.folder)
    desk.until(lambda: isinstance(dialog.dialog, RestoredDialog))
    done = dialog.dialog
    assert isinstance(done, RestoredDialog)
    done.copy.click()
    assert QGuiApplication.clipboard().text() == f'aanhef --archive "{target}"'
    assert done.open_button.hasFocus()
    opened_by_key: list[Path] = []
    done._open_archive = lambda folder: bool(opened_by_key.append(folder))
    desk.key(Qt.Key.Key_Return, on=done.open_button)
    assert done.wrong.isVisible(), "a window that does not come is told"
    done._open_archive = lambda folder: opened_by_key.append(folder) is None
    desk.key(Qt.Key.Key_Return, on=done.open_button)
    assert opened_by_key == [target, target]
    desk.until(lambda: not isValid(done))
    for folder, letters in ((target, 2), (backed_up.archive, 3)):
        with opened(backed_up, folder) as services:
            assert len(services.letters.search("")) == letters


@pytest.mark.parametrize("inside", [(), ("nieuw",), (BACKUPS, "nieuw")])
def test_it_is_never_put_back_in_the_archive_that_is_open(
    desk: Desk, dialog: BackupsDialog, backed_up: Surroundings, inside: tuple[str, ...]
) -> None:
    form = form_of(desk, dialog)
    form.folder.setText(str(backed_up.archive.joinpath(*inside)))
    form.act_button.click()
    assert "archief dat open is" in form.wrong.text()
    form.folder.setText("nieuw")
    form.act_button.click()
    assert "hele weg" in form.wrong.text()
    assert not desk.jobs.is_busy


def test_a_folder_with_something_in_it_is_refused_in_the_form(
    desk: Desk, dialog: BackupsDialog, tmp_path: Path
) -> None:
    taken = tmp_path / "bezet"
    taken.mkdir()
    (taken / "brief.txt").write_text("iets anders", "utf-8")
    form = form_of(desk, dialog)
    form.folder.setText(str(taken))
    form.act_button.click()
    desk.until(lambda: str(taken) in form.wrong.text())
    assert form.act_button.isEnabled()
    assert form.act_button.text() == "&Terugzetten"
    assert [each.name for each in taken.iterdir()] == ["brief.txt"]


def test_a_damaged_backup_is_named_and_putting_it_back_says_so(
    desk: Desk, backed_up: Surroundings, tmp_path: Path
) -> None:
    folder = backed_up.archive / BACKUPS
    register = next(each for each in folder.iterdir() if each.suffix == ".db" and each.name != "originals.db")
    content = bytearray(register.read_bytes())
    content[len(content) // 2] ^= 1
    register.write_bytes(content)
    dialog = shown(desk)
    desk.until(lambda: dialog.back.isEnabled())
    form = form_of(desk, dialog)
    form.folder.setText(str(tmp_path / "nieuw"))
    form.act_button.click()
    desk.until(lambda: "beschadigd" in form.wrong.text())
    assert not (tmp_path / "nieuw").exists()


def test_another_folder_is_looked_in_and_backed_up_to(
    desk: Desk, dialog: BackupsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    dialog.other.click()
    desk.until(lambda: dialog.left.chosen == stick)
    assert dialog.right.rows.rows == ()
    dialog.take.click()
    desk.until(lambda: len(dialog.right.rows.rows) == 1)
    assert str(stick) in dialog.said.text()
    assert dialog.heading.text() == str(stick)


def test_a_second_medium_that_is_gone_is_shown_as_such(
    backed_up: Surroundings, open_window: Callable[[Surroundings], Desk], tmp_path: Path
) -> None:
    gone = tmp_path / "stick"
    desk = open_window(replace(backed_up, settings=replace(backed_up.settings, backups=gone)))
    dialog = shown(desk)
    assert [row.value for row in dialog.left.rows.rows] == [backed_up.archive / BACKUPS, gone]
    assert dialog.left.rows.rows[1].loud
    dialog.left.setCurrentIndex(dialog.left.rows.index(1))
    assert "niet te bereiken" in dialog.right.empty
    dialog.take.click()
    desk.until(lambda: dialog.said.objectName() == "wrong" and "stick" in dialog.said.text())


def test_what_was_put_back_after_the_dialog_was_closed_is_told_in_a_notice(
    desk: Desk, dialog: BackupsDialog, tmp_path: Path
) -> None:
    form = form_of(desk, dialog)
    form.folder.setText(str(tmp_path / "nieuw"))
    form.act_button.click()
    form.close()
    dialog.close()
    desk.until(lambda: str(tmp_path / "nieuw") in desk.window.notices.text)
