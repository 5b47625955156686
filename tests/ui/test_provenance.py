"""What a draft has from the library, told at the part and done by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.drafts import OwnPart, UsePart
from app.services.writing import written
from app.ui.compose.composer import Composer
from app.ui.compose.library import TOPIC_ROLE
from app.ui.compose.provenance_dialogs import DeparturesDialog, UpdateDialog, UsesDialog
from tests.support.library import paragraph_file
from tests.ui.conftest import Desk
from tests.ui.test_compose_screen import composer, insert, own_text

__all__ = ["composer"]

TEXT = "De kwikstaart broedt elk jaar in de oever van de voorbeeldvaart. Dat wordt goed in de gaten gehouden."


@pytest.fixture
def kwikstaart(desk: Desk, composer: Composer, tmp_path: Path) -> Composer:
    load(desk, composer, tmp_path, TEXT, 1)
    desk.until(lambda: composer.library.model.place_of("kwikstaart") >= 0)
    return composer


def load(desk: Desk, composer: Composer, folder: Path, body: str, version: int) -> None:
    file = folder / "kwikstaart.md"
    file.write_text(paragraph_file("kwikstaart", body, version=version), "utf-8")
    done: list[object] = []

    def take(loaded: object) -> None:
        done.append(loaded)

    composer.session._desk.command(
        lambda services: next((each, each.changes) for each in services.paragraphs.load([file])), take
    )
    desk.until(lambda: bool(done))


def reword(desk: Desk, composer: Composer, text: str) -> None:
    view = composer.session.view
    assert view is not None
    draft, part = view.revision.draft.id, view.parts[0].id
    composer.session._desk.command(
        lambda services: services.drafting.reword(draft, part, written(text)), lambda _: None
    )


def choose_last(desk: Desk, composer: Composer) -> None:
    composer.outline.setFocus()
    composer.outline.setCurrentIndex(composer.model.index(composer.model.rowCount() - 1))


def press(desk: Desk, button: QPushButton) -> None:
    """Go to a button and press it, as a person does by keys."""
    button.setFocus()
    desk.key(Qt.Key.Key_Space, on=button)


def test_known_text_is_offered_as_a_use_and_taken(desk: Desk, kwikstaart: Composer) -> None:
    own_text(desk, kwikstaart, TEXT)
    strip = kwikstaart.provenance
    desk.until(lambda: not strip.isHidden() and "Kwikstaart" in strip.text.text())
    assert "100%" in strip.text.text()
    press(desk, strip.act)

    def parts() -> list[type]:
        view = kwikstaart.session.view
        return [type(each) for each in view.parts] if view else []

    desk.until(lambda: parts() == [UsePart])
    desk.until(lambda: strip.isHidden())
    desk.ctrl(Qt.Key.Key_Z)
    desk.until(lambda: parts() == [OwnPart])


def test_departures_are_counted_and_shown_sentence_by_sentence(desk: Desk, kwikstaart: Composer) -> None:
    insert(desk, kwikstaart, "kwikstaart")
    reword(desk, kwikstaart, TEXT.replace("elk jaar", "ieder jaar") + " Dat blijft zo.")
    choose_last(desk, kwikstaart)
    strip = kwikstaart.provenance
    desk.until(lambda: "1 gewijzigd, 1 toegevoegd" in strip.text.text())
    press(desk, strip.see)
    dialog = kwikstaart.library_link.dialog
    assert isinstance(dialog, DeparturesDialog)
    assert "elk ieder jaar" in dialog.page.toPlainText()
    assert "Dat blijft zo." in dialog.page.toPlainText()
    dialog.close()


def test_a_newer_version_is_shown_and_taken_over(desk: Desk, kwikstaart: Composer, tmp_path: Path) -> None:
    insert(desk, kwikstaart, "kwikstaart")
    load(desk, kwikstaart, tmp_path, TEXT.replace("goed", "streng"), 2)
    choose_last(desk, kwikstaart)
    strip = kwikstaart.provenance
    desk.until(lambda: "nieuwere versie" in strip.text.text())
    press(desk, strip.act)
    dialog = kwikstaart.library_link.dialog
    assert isinstance(dialog, UpdateDialog)
    assert "goed streng" in dialog.page.toPlainText()
    press(desk, dialog.act_button)
    desk.until(lambda: "streng in de gaten" in kwikstaart.beside.preview.page.toPlainText())
    desk.until(strip.isHidden)


def test_a_conflict_must_be_decided_first(desk: Desk, kwikstaart: Composer, tmp_path: Path) -> None:
    insert(desk, kwikstaart, "kwikstaart")
    reword(desk, kwikstaart, TEXT.replace("goed", "heel goed"))
    load(desk, kwikstaart, tmp_path, TEXT.replace("goed", "streng"), 2)
    choose_last(desk, kwikstaart)
    desk.until(lambda: kwikstaart.provenance.update_offered is not None)
    press(desk, kwikstaart.provenance.act)
    dialog = kwikstaart.library_link.dialog
    assert isinstance(dialog, UpdateDialog)
    assert not dialog.act_button.isEnabled()
    (field,) = dialog.fields
    assert "heel goed" in field.itemText(1)
    assert "streng" in field.itemText(2)
    field.setFocus()
    desk.key(Qt.Key.Key_Down, on=field)
    press(desk, dialog.act_button)
    desk.until(lambda: "heel goed in de gaten" in kwikstaart.beside.preview.page.toPlainText())
    desk.until(lambda: kwikstaart.provenance.update_offered is None)


def test_what_fits_the_letter_stands_first_with_why(desk: Desk, kwikstaart: Composer) -> None:
    own_text(desk, kwikstaart, "Over de voorbeeldvaart en de oever daarvan.")
    desk.until(lambda: kwikstaart.library.model.place_of("kwikstaart") == 0)
    second = str(kwikstaart.library.model.index(0).data(TOPIC_ROLE))
    assert "uw tekst" in second
    assert "voorbeeldvaart" in second


def test_where_a_paragraph_is_used_is_listed(desk: Desk, kwikstaart: Composer) -> None:
    insert(desk, kwikstaart, "kwikstaart")
    desk.rest()
    press(desk, kwikstaart.library.uses)
    desk.until(lambda: isinstance(kwikstaart.library_link.dialog, UsesDialog))
    dialog = kwikstaart.library_link.dialog
    assert isinstance(dialog, UsesDialog)
    (row,) = dialog.list.rows.rows
    assert "versie 1" in row.second
    dialog.close()
    assert QApplication.activeModalWidget() is None
