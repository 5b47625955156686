"""The library in the window: a paragraph made, reviewed, approved, succeeded and compared, by its owner."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.ui.library.dialog import LibraryDialog
from app.ui.library.forms import OriginForm, ParagraphForm, ParagraphStepForm
from tests.support.packages import docx, p
from tests.ui.conftest import Desk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(desk: Desk) -> LibraryDialog:
    desk.key(Qt.Key.Key_G, CTRL_SHIFT)
    dialog = desk.window._register.dialog
    assert isinstance(dialog, LibraryDialog)
    desk.rest()
    return dialog


def left(dialog: LibraryDialog) -> list[str]:
    return [row.first for row in dialog.left.rows.rows]


def versions(dialog: LibraryDialog) -> list[str]:
    return [row.first for row in dialog.right.rows.rows]


def new_paragraph(desk: Desk, dialog: LibraryDialog, title: str, owner: str = "") -> ParagraphForm:
    dialog.new.click()
    form = dialog.dialog
    assert isinstance(form, ParagraphForm)
    form.title.setText(title)
    form.owner.setText(owner)
    form.body.setPlainText("Een eerste zin.")
    return form


def step(desk: Desk, dialog: LibraryDialog, name: str, why: str = "") -> ParagraphStepForm:
    action = next(each for each in dialog.steps.values() if each.text().replace("&", "") == name)
    assert action.isVisible()
    action.trigger()
    form = dialog.dialog
    assert isinstance(form, ParagraphStepForm)
    form.why.setText(why)
    form.act_button.click()
    desk.rest()
    return form


def test_the_samples_are_listed_with_state_and_owner_and_found_by_words(desk: Desk, dialog: LibraryDialog) -> None:
    assert len(left(dialog)) >= 25
    assert dialog.left.rows.rows[0].second == "vastgesteld · voorbeeld-directie"
    dialog.words.setText("witwas")
    assert left(dialog) == ["Tegengaan van witwassen"]
    desk.rest()
    assert versions(dialog) == ["Versie 1, vastgesteld"]
    assert "Eigenaar" in dialog.text.toPlainText()
    assert not dialog.edit.isEnabled()
    assert dialog.succeed.isEnabled()


def test_words_that_nothing_matches_say_so(dialog: LibraryDialog) -> None:
    dialog.words.setText("zzzz")
    assert left(dialog) == []
    assert dialog.left.empty == "Geen tekstblok gevonden."
    assert dialog.text.toPlainText() == ""
    assert not dialog.step.isEnabled()


def test_a_source_that_cannot_be_read_is_said_and_the_form_stays(desk: Desk, dialog: LibraryDialog) -> None:
    form = new_paragraph(desk, dialog, "Een voorbeeld")
    form.sources.setPlainText("ergens gelezen")
    form.act_button.click()
    desk.rest()
    assert "‘ergens gelezen’" in form.wrong.text()
    form.sources.setPlainText("Opiumwet, artikel 2")
    form.act_button.click()
    desk.until(lambda: "Een voorbeeld" in left(dialog))
    desk.rest()
    assert "Opiumwet, artikel 2" in dialog.text.toPlainText()


def test_a_paragraph_is_made_reviewed_succeeded_and_its_versions_compared(desk: Desk, dialog: LibraryDialog) -> None:
    form = new_paragraph(desk, dialog, "Een voorbeeld", "V. Voorbeeld")
    form.act_button.click()
    desk.until(lambda: "Een voorbeeld" in left(dialog))
    desk.rest()
    assert versions(dialog) == ["Versie 1, concept"]
    assert dialog.edit.isEnabled()
    step(desk, dialog, "Ter beoordeling geven…")
    assert versions(dialog) == ["Versie 1, ter beoordeling"]
    form_of_step = step(desk, dialog, "Terug naar concept…")
    assert "reden nodig" in form_of_step.wrong.text()
    form_of_step.reject()
    refused = step(desk, dialog, "Vaststellen…")
    assert "V. Voorbeeld" in refused.wrong.text()
    refused.reject()
    desk.rest()


def test_a_successor_shows_what_it_says_otherwise(desk: Desk, dialog: LibraryDialog) -> None:
    dialog.words.setText("witwas")
    desk.rest()
    dialog.succeed.click()
    form = dialog.dialog
    assert isinstance(form, ParagraphForm)
    form.body.setPlainText(form.body.toPlainText() + "\nEen nieuwe slotzin.\n")
    form.why.setText("nieuwe cijfers")
    form.act_button.click()
    desk.until(lambda: len(versions(dialog)) == 2)
    assert versions(dialog) == ["Versie 2, concept", "Versie 1, vastgesteld"]
    assert "nieuwe cijfers" in dialog.right.rows.rows[0].second
    html = dialog.text.toHtml()
    assert "Anders dan versie 1" in html
    assert "underline" in html
    assert not dialog.succeed.isEnabled()


def test_standard_texts_of_a_document_are_brought_in_and_reported(
    desk: Desk, dialog: LibraryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heading = '<w:outlineLvl w:val="0"/>'
    file = tmp_path / "standaard.docx"
    file.write_bytes(docx(p("Eerste tekst", "", heading) + p("Een zin.") + p("Leeg", "", heading)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.bring.click()
    form = dialog.dialog
    assert isinstance(form, OriginForm)
    form.act_button.click()
    desk.until(lambda: "Eerste tekst" in left(dialog))
    assert "1 tekstblokken gemaakt." in dialog.said.text()
    assert "Leeg: " in dialog.said.text()


def test_text_of_ones_own_becomes_a_paragraph(desk: Desk) -> None:
    desk.ctrl(Qt.Key.Key_N)
    desk.rest()
    desk.ctrl(Qt.Key.Key_T)
    desk.rest()
    desk.type("Een zin van mijzelf. Nog een zin.")
    desk.rest()
    composer = desk.screens.compose.composer
    text = composer.sheet
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(20, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    desk.key(Qt.Key.Key_Y, CTRL_SHIFT)
    form = composer.maker.form
    assert isinstance(form, OriginForm)
    form.title.setText("Van mijzelf")
    form.act_button.click()
    desk.rest()
    composer.library.field.setText("Van mijzelf")
    desk.until(lambda: composer.library.model.rowCount() == 1)
    paragraph = composer.library.model.paragraph(0)
    assert paragraph is not None
    assert paragraph.body == "Een zin van mijzelf.\n"
