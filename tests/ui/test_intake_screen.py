from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from app.ui.intake.results import SENTENCE_ROLE
from app.ui.intake.screen import IntakeScreen
from tests.ui.conftest import Desk

LETTER = """Ministerie van Voorbeeld

Ons kenmerk
7654321

Datum 28 juni 2022
Betreft: Veilige haven in het voorbeeld 👋

Geachte heer Voorbeeld,

Dit is een verzonnen brief over kade en kraan, van 1 maart 2021.

Hoogachtend,

A.B. Voorbeeldman
Directeur
"""


def wait_for_proposals(desk: Desk, folder: Path, texts: dict[str, str]) -> IntakeScreen:
    """Read these files in the window, and wait for the form."""
    paths = []
    for name, text in texts.items():
        paths.append(folder / name)
        paths[-1].write_text(text, "utf-8")
    screen = desk.screens.intake
    desk.ctrl(Qt.Key.Key_2)
    screen.read_files(tuple(paths))
    desk.until(lambda: screen.model.rowCount() == len(paths) and not desk.jobs.is_busy)
    return screen


def test_a_file_becomes_a_proposal_is_corrected_and_registered(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"a.txt": LETTER, "b.txt": LETTER.replace("7654321", "7654322")})
    assert screen.page.form.texts["subject"].text().startswith("Veilige haven in het voorbeeld")
    assert screen.page.form.dates["dated"].text() == "28 juni 2022"
    subject = screen.page.form.texts["subject"]
    subject.setFocus()
    desk.until(lambda: "Veilige haven" in screen.page.source.marked)
    subject.selectAll()
    desk.type("Verbeterd onderwerp")
    desk.ctrl(Qt.Key.Key_Return)
    desk.until(lambda: screen.page.title.text() == "b.txt" and not desk.jobs.is_busy)
    assert "a.txt" in desk.window.notices.text
    archive = desk.screens.archive
    desk.ctrl(Qt.Key.Key_1)
    desk.until(lambda: archive.model.rowCount() == 3)
    assert "Verbeterd onderwerp" in [archive.model.index(row, 3).data() for row in range(3)]


def test_who_gets_a_copy_is_read_and_can_be_corrected(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"a.txt": LETTER + "\nAfschrift aan: de Inspectie\n"})
    line = screen.page.form.texts["copies"]
    assert line.text() == "de Inspectie"
    line.setText("de Inspectie; de gemeente")
    desk.ctrl(Qt.Key.Key_Return)
    desk.until(lambda: "is geregistreerd" in desk.window.notices.text)
    archive = desk.screens.archive
    desk.ctrl(Qt.Key.Key_1)
    archive.field.setText("Veilige")
    desk.until(lambda: archive.reader.letter is not None and "haven" in archive.reader.letter.subject)
    assert archive.reader.letter is not None
    assert [each.shown for each in archive.reader.letter.parties][-2:] == ["de Inspectie", "de gemeente"]


def test_each_field_says_where_it_was_read(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"a.txt": LETTER})
    assert screen.page.form.fields["dated"].hint.text().startswith("regel 6 · ")
    assert screen.page.form.fields["received"].hint.text() == ""


def test_a_date_that_is_none_is_said_and_nothing_is_registered(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"a.txt": LETTER})
    dated = screen.page.form.dates["dated"]
    dated.setFocus()
    dated.selectAll()
    desk.type("31 juni 2022")
    desk.ctrl(Qt.Key.Key_Return)
    assert "geen datum" in screen.page.form.fields["dated"].hint.text()
    assert dated.hasFocus()
    assert screen.model.waiting == 1


def test_skipping_and_discarding_go_on_to_the_next(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"a.txt": LETTER, "b.txt": LETTER + "\nNaschrift."})
    desk.ctrl(Qt.Key.Key_J)
    desk.until(lambda: screen.page.title.text() == "b.txt")
    desk.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.until(lambda: screen.model.waiting == 1)
    desk.until(lambda: screen.page.title.text() == "a.txt")


def test_a_file_that_cannot_be_read_says_why_and_is_registered_by_hand(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"leeg.docx": "dit is geen Word"})
    assert len(str(screen.model.index(0).data(SENTENCE_ROLE))) > 20
    screen.empty.findChild(QPushButton).click()
    screen.page.form.texts["subject"].setText("Met de hand")
    desk.ctrl(Qt.Key.Key_Return)
    desk.until(lambda: "geregistreerd" in desk.window.notices.text)
    assert desk.screens.archive.search is not None
    desk.until(lambda: desk.screens.archive.model.rowCount() == 3)


def test_the_same_file_twice_is_chosen_where_it_waits_and_said(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"a.txt": LETTER, "b.txt": LETTER + "\nNaschrift."})
    QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Fatal, screen.model)
    screen._choose(1)
    screen.read_files((tmp_path / "a.txt",))
    desk.until(lambda: "al in het archief" in desk.window.notices.text)
    desk.until(lambda: screen.page.title.text() == "a.txt" and not desk.jobs.is_busy)
    assert screen.model.rowCount() == 2


def test_stopping_leaves_the_rest_unread(desk: Desk, tmp_path: Path) -> None:
    screen = desk.screens.intake
    paths = [tmp_path / f"{number}.txt" for number in range(20)]
    for number, path in enumerate(paths):
        path.write_text(f"{LETTER}{number}", "utf-8")
    screen.queue.read.connect(screen.queue.cancel)
    screen.read_files(tuple(paths))
    desk.until(lambda: screen.model.waiting == 1 and not desk.jobs.is_busy)
    assert screen.files.progress.isHidden()
    assert "19 niet gelezen (gestopt)" in desk.window.notices.text


def test_what_was_read_is_reached_by_enter_alone(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"a.txt": LETTER})
    desk.until(lambda: screen.page.title.text() == "a.txt" and screen.list.hasFocus())
    desk.key(Qt.Key.Key_Return)
    assert screen.page.form.texts["subject"].hasFocus()
