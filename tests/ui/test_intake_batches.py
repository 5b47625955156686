"""Folders and many files: dropped, stopped, reported."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.intake.results import LOUD_ROLE, SENTENCE_ROLE
from app.ui.intake.screen import IntakeScreen
from tests.services.test_batches import mail
from tests.ui.conftest import Desk
from tests.ui.test_intake_screen import LETTER


def folder_of_letters(place: Path, count: int) -> Path:
    folder = place / "brieven"
    (folder / "oud").mkdir(parents=True)
    for number in range(count):
        below = folder / "oud" if number % 2 else folder
        (below / f"{number}.txt").write_text(f"{LETTER}{number}", "utf-8")
    return folder


def drop(desk: Desk, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert drag(desk, data)


def drag(desk: Desk, data: QMimeData) -> bool:
    """Drag something onto the window and let go; return whether it would have it."""
    what = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, *what)
    QApplication.sendEvent(desk.window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(desk.window, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, *what))
    return entering.isAccepted()


def until_read(desk: Desk, condition: Callable[[], bool]) -> IntakeScreen:
    desk.until(lambda: condition() and not desk.jobs.is_busy and not desk.screens.intake.queue.is_reading)
    return desk.screens.intake


def test_a_folder_that_is_dropped_is_read_with_the_folders_below_it(desk: Desk, tmp_path: Path) -> None:
    drop(desk, folder_of_letters(tmp_path, 4))
    screen = until_read(desk, lambda: desk.screens.intake.model.waiting == 4)
    assert desk.window._stack.currentWidget() is screen
    assert "4 bestanden: 4 bewaard als voorstel" in desk.window.notices.text


def test_a_text_that_is_dropped_is_left_to_the_field_under_it(desk: Desk) -> None:
    data = QMimeData()
    data.setText("zomaar tekst")
    assert not drag(desk, data)
    assert desk.window._stack.currentWidget() is desk.screens.archive
    assert not desk.screens.intake.queue.is_reading


def test_an_empty_folder_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    drop(desk, tmp_path / "leeg")
    screen = until_read(desk, lambda: desk.screens.intake.model.rowCount() == 1)
    assert "‘leeg’ staan geen bestanden" in str(screen.model.index(0).data(SENTENCE_ROLE))


@pytest.mark.usefixtures("own_reading_process")
def test_stopping_ends_the_file_being_read_and_tells_what_was_left(desk: Desk, tmp_path: Path) -> None:
    folder = folder_of_letters(tmp_path, 2)
    (folder / "0000-lang.txt").write_text("Datum 3 mei 2031\n" * 1_500_000, "utf-8")
    drop(desk, folder)
    screen = desk.screens.intake
    desk.until(lambda: screen.queue.is_reading and screen.files.progress.stop.isVisible())
    screen.files.progress.stop.click()
    until_read(desk, lambda: "3 niet gelezen (gestopt)" in desk.window.notices.text)
    assert screen.model.rowCount() == 0
    assert screen.files.progress.isHidden()
    drop(desk, folder / "0.txt")
    until_read(desk, lambda: screen.model.waiting == 1)


def test_what_came_in_a_mail_waits_beside_it_and_what_cannot_be_read_is_registered_by_hand(
    desk: Desk, tmp_path: Path
) -> None:
    drop(desk, mail(tmp_path))
    screen = until_read(desk, lambda: desk.screens.intake.model.rowCount() == 5)
    last = screen.model.index(4)
    assert (last.data(), last.data(LOUD_ROLE)) == ("mail.eml › foto's.zip", True)
    screen._choose(4)
    screen._register_by_hand()
    screen.page.form.texts["subject"].setText("De bijlage")
    desk.ctrl(Qt.Key.Key_Return)
    until_read(desk, lambda: "Geregistreerd" in str(screen.model.index(4).data(SENTENCE_ROLE)))


def test_the_report_is_read_filtered_copied_and_kept_by_keys(desk: Desk, tmp_path: Path) -> None:
    folder = folder_of_letters(tmp_path, 2)
    (folder / "kapot.docx").write_text("dit is geen Word", "utf-8")
    drop(desk, folder)
    screen = until_read(desk, lambda: "3 bestanden" in desk.window.notices.text)
    desk.ctrl(Qt.Key.Key_M)
    assert screen.report.isVisible()
    assert screen.report.text.hasFocus()
    assert screen.report.text.toPlainText().splitlines()[0] == "Niet ingelezen (1)"
    desk.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    screen.report.only.setFocus()
    desk.key(Qt.Key.Key_Down)
    assert "0.txt" not in screen.report.text.toPlainText()
    screen.report.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Verslag van het inlezen\n3 bestanden: 1 niet ingelezen, 2 bewaard als voorstel\n")
    assert "kapot.docx" in copied
    screen.report.write(tmp_path / "verslag.txt")
    desk.until(lambda: (tmp_path / "verslag.txt").exists() and not desk.jobs.is_busy)
    assert (tmp_path / "verslag.txt").read_text("utf-8") == copied
    screen.list.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert screen._stack.currentWidget() is screen.page


def test_what_is_being_corrected_stays_while_more_comes_in(desk: Desk, tmp_path: Path) -> None:
    first = tmp_path / "z.txt"
    first.write_text(LETTER, "utf-8")
    drop(desk, first)
    screen = until_read(desk, lambda: desk.screens.intake.page.title.text() == "z.txt")
    screen.page.form.texts["subject"].setText("Half verbeterd")
    drop(desk, folder_of_letters(tmp_path, 3))
    until_read(desk, lambda: screen.model.waiting == 4)
    assert screen.page.title.text() == "z.txt"
    assert screen.page.form.texts["subject"].text() == "Half verbeterd"
    assert screen.list.currentIndex().data() == "z.txt"
