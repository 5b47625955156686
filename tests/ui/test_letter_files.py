"""The files of a letter in the window, driven as a person would."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.letters import FileRole, Letter
from app.ui.life.join_dialog import JoinDialog
from tests.ui.conftest import Desk
from tests.ui.test_letter_life import reading

ALT = Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, ...]:
    found = tuple(tmp_path / name for name in ("a.txt", "b.txt"))
    for path in found:
        path.write_text(f"Woorden van {path.stem}-sluis.", "utf-8")
    return found


def shown(desk: Desk) -> list[str]:
    files = desk.screens.archive.reader.files.list
    return [files.item(row).text() for row in range(files.count())]


def join(desk: Desk, paths: tuple[Path, ...], role: FileRole) -> Letter:
    letter = reading(desk, "Uithalers")
    desk.key(Qt.Key.Key_A, CTRL_SHIFT)
    dialog = desk.screens.archive.life.dialog
    assert isinstance(dialog, JoinDialog)
    assert not dialog.act_button.isEnabled()
    dialog.role.setCurrentIndex(dialog.role.findData(role))
    dialog.take(paths)
    before = len(shown(desk))
    dialog.act_button.click()
    desk.until(lambda: len(shown(desk)) > before)
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    return letter


def test_a_letter_alone_has_no_list_of_files(desk: Desk) -> None:
    reading(desk, "Uithalers")
    assert not desk.screens.archive.reader.files.isVisible()


def test_enclosures_are_added_and_put_in_order_by_keys(desk: Desk, paths: tuple[Path, ...]) -> None:
    join(desk, paths, FileRole.ENCLOSURE)
    files = desk.screens.archive.reader.files
    assert files.isVisible()
    assert shown(desk) == ["Bijlage 1: a.txt", "Bijlage 2: b.txt"]
    files.list.setFocus()
    desk.key(Qt.Key.Key_Down, ALT)
    desk.until(lambda: shown(desk) == ["Bijlage 1: b.txt", "Bijlage 2: a.txt"])
    assert files.list.currentRow() == 1
    assert files.list.hasFocus()
    desk.key(Qt.Key.Key_Up, ALT)
    desk.until(lambda: shown(desk) == ["Bijlage 1: a.txt", "Bijlage 2: b.txt"])


def test_pages_that_are_added_are_read_in_the_text_and_go_with_the_file(desk: Desk, paths: tuple[Path, ...]) -> None:
    join(desk, paths, FileRole.PAGE)
    reader = desk.screens.archive.reader
    desk.until(lambda: "b-sluis" in reader.text.toPlainText())
    reader.files.list.setFocus()
    desk.key(Qt.Key.Key_Delete)
    desk.until(lambda: shown(desk) == ["Bladzijden: b.txt"])
    assert "a-sluis" not in reader.text.toPlainText()
    desk.ctrl(Qt.Key.Key_M)
    desk.until(lambda: len(shown(desk)) == 2)
    assert "a-sluis" in reader.text.toPlainText()


def test_a_copy_of_a_file_is_saved(desk: Desk, paths: tuple[Path, ...], tmp_path: Path) -> None:
    join(desk, paths, FileRole.ENCLOSURE)
    letter = desk.screens.archive.reader.letter
    assert letter is not None
    desk.screens.archive.life.write_file(letter, letter.files[0].sha256, tmp_path / "kopie.txt")
    desk.until(lambda: "kopie.txt" in desk.window.notices.text)
    assert (tmp_path / "kopie.txt").read_bytes() == paths[0].read_bytes()


def test_a_file_that_is_there_already_is_told_in_the_dialog(desk: Desk, paths: tuple[Path, ...]) -> None:
    join(desk, paths[:1], FileRole.ENCLOSURE)
    life = desk.screens.archive.life
    letter = desk.screens.archive.reader.letter
    assert letter is not None
    life.join(letter)
    dialog = life.dialog
    assert isinstance(dialog, JoinDialog)
    dialog.take(paths[:1])
    dialog.act_button.click()
    desk.until(lambda: not dialog.wrong.isHidden())
    assert "hoort al bij de brief" in dialog.wrong.text()
