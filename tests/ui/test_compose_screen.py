from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.services.exporting import Purpose
from app.ui.compose.composer import Composer
from app.ui.compose.outline import SECOND_ROLE
from tests.ui.conftest import Desk

ALT = Qt.KeyboardModifier.AltModifier
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | ALT
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def composer(desk: Desk) -> Composer:
    """A new Kamerbrief, its letterhead chosen."""
    desk.ctrl(Qt.Key.Key_N)
    made = desk.screens.compose.composer
    desk.until(lambda: made.session.view is not None and "Onderwerp" in made.beside.preview.page.toPlainText())
    return made


def titles(composer: Composer) -> list[str]:
    return [str(composer.model.index(row).data()) for row in range(composer.model.rowCount())]


def insert(desk: Desk, composer: Composer, words: str) -> None:
    """Put a paragraph in as a person does: search, Down, Enter."""
    before = composer.model.rowCount()
    desk.ctrl(Qt.Key.Key_F)
    desk.type(words)
    desk.until(lambda: composer.library.model.rowCount() == 1)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: composer.model.rowCount() == before + 1)


def own_text(desk: Desk, composer: Composer, text: str) -> None:
    before = composer.model.rowCount()
    desk.ctrl(Qt.Key.Key_T)
    desk.until(lambda: composer.model.rowCount() == before + 1)
    desk.until(composer.sheet.hasFocus)
    desk.until(lambda: composer.sheet.part == str(composer.session.view.parts[-1].id))  # type: ignore[union-attr]
    desk.type(text)
    desk.rest()


def save_as(desk: Desk, path: Path) -> Path:
    """Give the file a name without its ending, and return the file once it is written."""
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    desk.until(line.hasFocus)
    line.selectAll()
    desk.type(str(path))
    desk.key(Qt.Key.Key_Return)
    written = path.with_name(path.name + ".docx")
    desk.until(lambda: written.exists() and not desk.jobs.is_busy)
    return written


def test_a_whole_letter_is_made_by_keys_alone(desk: Desk, composer: Composer, tmp_path: Path) -> None:
    desk.key(Qt.Key.Key_Return)
    desk.type("Voorbeeld uit de haven")
    desk.key(Qt.Key.Key_Tab)
    desk.type("28 juni 2022")
    desk.rest()
    composer.outline.setFocus()
    own_text(desk, composer, "# Inleiding\nGraag licht ik dit toe.")
    desk.key(Qt.Key.Key_F, CTRL_ALT)
    desk.type("Zie de bijlage.")
    desk.key(Qt.Key.Key_F, CTRL_ALT)
    desk.rest()
    insert(desk, composer, "afpakken")
    composer.outline.setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.type("2021")
    desk.key(Qt.Key.Key_Tab)
    desk.type("1250000")
    desk.rest()
    preview = composer.beside.preview
    desk.until(lambda: "1.250.000" in preview.page.toPlainText())
    for shown in ("Voorbeeld uit de haven", "28 juni 2022", "Graag licht ik dit toe.", "In 2021 is voor"):
        assert shown in preview.page.toPlainText()
    desk.ctrl(Qt.Key.Key_E)
    target = save_as(desk, tmp_path / "brief nr. 5")
    assert str(target) in desk.window.notices.text
    assert target.read_bytes().startswith(b"PK")


def test_undo_and_redo_walk_over_the_steps_wherever_the_focus_is(desk: Desk, composer: Composer) -> None:
    own_text(desk, composer, "Eerste gedachte")
    insert(desk, composer, "afpakken")
    assert len(titles(composer)) == 3
    composer.library.field.clear()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, composer.outline)
    desk.until(lambda: len(titles(composer)) == 2)
    desk.key(Qt.Key.Key_Z, CTRL_SHIFT, composer.outline)
    desk.until(lambda: len(titles(composer)) == 3)


def test_undo_in_a_text_field_takes_back_the_draft_not_the_letters(desk: Desk, composer: Composer) -> None:
    own_text(desk, composer, "Weg ermee")
    desk.until(lambda: titles(composer)[1] == "1. Weg ermee")
    desk.ctrl(Qt.Key.Key_Z)
    desk.until(lambda: titles(composer)[1:] != ["1. Weg ermee"])
    desk.until(lambda: "Weg ermee" not in composer.beside.preview.page.toPlainText())
    desk.key(Qt.Key.Key_Z, CTRL_SHIFT, composer.outline)
    desk.until(lambda: composer.sheet.toPlainText() == "Weg ermee")


def test_parts_move_and_go_by_keys_and_come_back(desk: Desk, composer: Composer) -> None:
    insert(desk, composer, "witwassen")
    insert(desk, composer, "afpakken")
    first, second = titles(composer)[1:]
    composer.outline.setFocus()
    desk.key(Qt.Key.Key_Up, ALT)
    desk.until(lambda: titles(composer)[1].removeprefix("1. ") == second.removeprefix("2. "))
    desk.key(Qt.Key.Key_Down, ALT)
    desk.until(lambda: titles(composer)[1] == first)
    desk.key(Qt.Key.Key_Delete)
    desk.until(lambda: len(titles(composer)) == 2)
    desk.ctrl(Qt.Key.Key_M)
    desk.until(lambda: titles(composer)[1:] == [first, second])


def test_words_the_archive_would_not_have_stay_on_the_sheet_and_are_told(desk: Desk, composer: Composer) -> None:
    own_text(desk, composer, "Goede zin.")
    composer.sheet.insertPlainText("\U000f0000")
    desk.rest()
    desk.until(lambda: composer.sheet.has_refused)
    assert "U+F0000" in desk.window.notices.text
    assert composer.sheet.toPlainText() == "Goede zin.\U000f0000"
    desk.key(Qt.Key.Key_Backspace)
    desk.rest()
    desk.until(lambda: not composer.sheet.has_refused)


def test_a_value_of_the_wrong_type_is_said_below_its_field_and_stays(desk: Desk, composer: Composer) -> None:
    insert(desk, composer, "afpakken")
    composer.editor.focus_on("beslag")
    desk.type("veel geld")
    desk.rest()
    form = composer.editor.variables
    desk.until(lambda: form.wrong("beslag") != "")
    composer.outline.setFocus()
    desk.rest()
    assert form.editor("beslag").text() == "veel geld"  # type: ignore[attr-defined]


def test_a_finding_leads_to_its_field(desk: Desk, composer: Composer) -> None:
    insert(desk, composer, "afpakken")
    findings = composer.beside.to_do.findings
    desk.until(lambda: any("Gelegd beslag" in findings.item(row).text() for row in range(findings.count())))
    composer.outline.setCurrentIndex(composer.model.index(0))
    row = next(row for row in range(findings.count()) if "Gelegd beslag" in findings.item(row).text())
    findings.setFocus()
    findings.setCurrentRow(row)
    desk.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is composer.editor.variables.editor("beslag")


def test_the_outline_counts_what_is_open(desk: Desk, composer: Composer) -> None:
    insert(desk, composer, "afpakken")
    second = composer.model.index(1)
    desk.until(lambda: "2 open" in str(second.data(SECOND_ROLE)))


def test_the_preview_stays_where_the_reader_was(desk: Desk, composer: Composer) -> None:
    composer.beside.tabs.setCurrentIndex(1)
    for words in ("afpakken", "witwassen", "pincodes"):
        insert(desk, composer, words)
    bar = composer.beside.preview.page.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 200)
    bar.setValue(150)
    before = composer.beside.preview.page.toPlainText()
    own_text(desk, composer, "Nog een zin.")
    desk.until(lambda: composer.beside.preview.page.toPlainText() != before)
    assert bar.value() == 150


def test_the_models_keep_their_promises_to_views(desk: Desk, composer: Composer) -> None:
    models = (composer.model, composer.library.model, desk.screens.compose.drafts.model)
    for model in models:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    insert(desk, composer, "afpakken")
    composer.library.field.clear()
    own_text(desk, composer, "Tekst")
    desk.key(Qt.Key.Key_Left, ALT)
    desk.until(lambda: desk.screens.compose.drafts.model.rowCount() == 1)


def test_what_was_typed_last_is_saved_when_the_window_closes(desk: Desk, composer: Composer) -> None:
    desk.key(Qt.Key.Key_Return)
    desk.type("Net nog getypt")
    desk.window.close()
    desk.until(lambda: not desk.window.isVisible())
    desk.until(lambda: not desk.jobs.is_busy)
    view = composer.session.view
    assert view is not None
    assert view.revision.draft.facts["onderwerp"] == "Net nog getypt"


def test_the_window_does_not_close_over_text_that_could_not_be_saved(desk: Desk, composer: Composer) -> None:
    own_text(desk, composer, "Een zin.")
    composer.sheet.insertPlainText("\U000f0000")
    desk.rest()
    desk.until(lambda: composer.sheet.has_refused)
    desk.window.close()
    assert desk.window.isVisible()
    assert "niet worden opgeslagen" in desk.window.notices.text
    desk.ctrl(Qt.Key.Key_M)
    desk.until(lambda: not desk.window.isVisible())


def test_a_letter_goes_out_to_be_signed_or_to_be_sent(desk: Desk, composer: Composer, tmp_path: Path) -> None:
    own_text(desk, composer, "Een zin.")
    desk.ctrl(Qt.Key.Key_E)
    assert has_manifest(save_as(desk, tmp_path / "tekenen"))
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.key(Qt.Key.Key_E, CTRL_SHIFT)
    assert not has_manifest(save_as(desk, tmp_path / "verzenden"))


def has_manifest(file: Path) -> bool:
    return any(name.startswith("customXml/") for name in ZipFile(file).namelist())


def test_a_name_without_its_ending_never_replaces_another_file(
    desk: Desk, composer: Composer, tmp_path: Path
) -> None:
    standing = tmp_path / "brief nr. 5.docx"
    standing.write_text("een ander bestand", "utf-8")
    composer.out.exporter.write(tmp_path / "brief nr. 5", Purpose.TO_SIGN)
    assert "brief nr. 5.docx" in desk.window.notices.text
    desk.rest()
    assert standing.read_text("utf-8") == "een ander bestand"


def test_a_kenmerk_given_at_export_shows_in_the_letter_at_once(
    desk: Desk, composer: Composer, tmp_path: Path
) -> None:
    composer.session._desk.command(
        lambda services: services.numbering.add_range("ministerie-jenv", "VB-{nummer:4}", 1, 9), lambda _: None
    )
    composer.session.set_fact("afzender", "ministerie-jenv", lambda: None, lambda _: None)
    composer.out.exporter.write(tmp_path / "brief.docx", Purpose.TO_SIGN)
    desk.until(lambda: "VB-0001" in composer.beside.preview.page.toPlainText())
    desk.rest()
    view = composer.session.view
    assert view is not None
    assert view.revision.draft.facts["ons_kenmerk"] == "VB-0001"


def test_what_is_not_accessible_is_told_and_leads_to_the_text(desk: Desk, composer: Composer) -> None:
    own_text(desk, composer, "Inleiding.\n### Diepe kop\nTekst.")
    findings = composer.beside.to_do.findings
    desk.until(lambda: any("Diepe kop" in findings.item(row).text() for row in range(findings.count())))
    row = next(row for row in range(findings.count()) if "Diepe kop" in findings.item(row).text())
    assert "niveau 1" in findings.item(row).text()
    findings.setFocus()
    findings.setCurrentRow(row)
    desk.key(Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is composer.sheet


def test_about_how_many_pages_there_are_is_told_before_they_were_looked_at(desk: Desk, composer: Composer) -> None:
    desk.until(lambda: composer.header.pages.text() == "ca. 1 bladzijde")
    for words in ("afpakken", "witwassen", "pincodes"):
        insert(desk, composer, words)
    desk.until(lambda: composer.header.pages.text() == "ca. 2 bladzijden")
    assert not composer.beside.pages.is_busy
