"""Sources that were superseded: told, seen at the paragraphs that lean on them, and in force again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.composition import opened
from app.runtime.surroundings import Surroundings
from app.ui.library.dialog import LibraryDialog
from app.ui.library.sources import SourceForm, SourcesDialog
from tests.support.library import load
from tests.ui.conftest import Desk
from tests.ui.test_recurring_passages import library_of, press

OLD, NEW = "Kamerstukken II 2021/22, 29911, nr. 901", "Kamerstukken II 2025/26, 29911, nr. 400"


@pytest.fixture
def desk(filled: Surroundings, open_window: Callable[[Surroundings], Desk], tmp_path: Path) -> Desk:
    """A window on an archive with two paragraphs on one Kamerstuk."""
    with opened(filled, filled.archive) as services:
        load(services, tmp_path, "aa-bronnen", "Een tekst.", topic="aa", source=OLD)
        load(services, tmp_path, "aa-noten", "Een tekst.^[Zie Kamerstuk 29 911, nr. 901.]", topic="aa")
    return open_window(filled)


def sources_of(desk: Desk, library: LibraryDialog) -> SourcesDialog:
    press(desk, library, Qt.Key.Key_B)
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), SourcesDialog))
    desk.until(lambda: not desk.jobs.is_busy)
    dialog = library.dialog
    assert isinstance(dialog, SourcesDialog)
    return dialog


def supersede(desk: Desk, dialog: SourcesDialog, source: str, by: str) -> SourceForm:
    press(desk, dialog, Qt.Key.Key_V)
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), SourceForm))
    form = dialog.dialog
    assert isinstance(form, SourceForm)
    form.source.setFocus()
    desk.until(lambda: form.source.lineEdit().hasFocus())
    desk.type(source)
    form.by.setFocus()
    desk.until(form.by.hasFocus)
    desk.type(by)
    desk.key(Qt.Key.Key_Return, on=form)
    desk.rest()
    return form


def test_a_superseded_source_shows_and_flags_every_paragraph_that_leans_on_it(desk: Desk) -> None:
    library = library_of(desk)
    dialog = sources_of(desk, library)
    assert dialog.left.empty == "Van geen bron is gezegd dat zij is vervangen."
    supersede(desk, dialog, OLD, NEW)
    (row,) = dialog.left.rows.rows
    assert row.first == OLD
    assert row.second == f"2 tekstblokken · vervangen door {NEW}"
    assert dialog.detail.text().startswith(f"Deze bron is vervangen door {NEW}; gezegd door ")
    assert [each.first for each in dialog.right.rows.rows] == ["Aa-bronnen", "Aa-noten"]
    flagged = [each.first for each in library.left.rows.rows if each.loud and "bron vervangen" in each.second]
    assert flagged == ["Aa-bronnen", "Aa-noten"]


def test_enter_on_a_paragraph_shows_it_in_the_library_with_what_was_replaced(desk: Desk) -> None:
    library = library_of(desk)
    dialog = sources_of(desk, library)
    supersede(desk, dialog, OLD, NEW)
    dialog.right.setFocus()
    desk.key(Qt.Key.Key_Down, on=dialog.right)
    desk.key(Qt.Key.Key_Return, on=dialog.right)
    desk.rest()
    assert library.left.chosen.title == "Aa-noten"
    assert f"Vervangen: {OLD}, door {NEW}." in library.text.toPlainText()


def test_a_source_that_is_in_force_again_flags_nothing(desk: Desk) -> None:
    library = library_of(desk)
    dialog = sources_of(desk, library)
    supersede(desk, dialog, OLD, "")
    assert dialog.left.rows.rows[0].second == "2 tekstblokken · niet meer van kracht"
    press(desk, dialog, Qt.Key.Key_W)
    desk.until(lambda: dialog.left.rows.rows == ())
    desk.rest()
    assert "weer van kracht" in dialog.said.text()
    assert not any("bron vervangen" in each.second for each in library.left.rows.rows)


def test_what_is_no_source_is_refused_in_the_form(desk: Desk) -> None:
    dialog = sources_of(desk, library_of(desk))
    form = supersede(desk, dialog, "§", "")
    assert "‘§’" in form.wrong.text()
    assert form.isVisible()
    form.reject()


def test_the_form_offers_the_sources_of_the_library(desk: Desk) -> None:
    dialog = sources_of(desk, library_of(desk))
    dialog.ask_source()
    form = dialog.dialog
    assert isinstance(form, SourceForm)
    assert form.source.findText(OLD) >= 0
    assert form.source.currentText() == ""
