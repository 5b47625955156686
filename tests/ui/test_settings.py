"""The settings page: by its key, every part named, kept in the user's file, and at work in the preview at once."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.letters import Status
from app.runtime.settings import read_settings
from app.runtime.surroundings import Surroundings
from app.ui.settings.dialog import SettingsDialog
from tests.ui.conftest import Desk
from tests.ui.test_letter_life import reading
from tests.ui.test_main_window import nameless
from tests.ui.test_register_menu import mnemonic


def opened_page(desk: Desk) -> SettingsDialog:
    desk.ctrl(Qt.Key.Key_Comma)
    desk.rest()
    dialog = desk.window._register.dialog
    assert isinstance(dialog, SettingsDialog)
    return dialog


def test_a_key_opens_it_every_part_has_a_name_and_escape_leaves_it(desk: Desk) -> None:
    dialog = opened_page(desk)
    assert nameless(dialog) == []
    assert (dialog.width(), dialog.height()) <= (1280, 760)
    letters = Counter(filter(None, (mnemonic(each.text()) for each in dialog.findChildren(QPushButton))))
    assert letters.most_common(1)[0][1] == 1
    with desk.bot.waitSignal(dialog.rejected, timeout=1000):
        desk.key(Qt.Key.Key_Escape, on=QApplication.focusWidget())


def test_the_rows_of_the_menu_have_letters_of_their_own(desk: Desk) -> None:
    rows = [each for each in dict(desk.window.actions_.table())["&Bestand"] if isinstance(each, QAction)]
    assert Counter(mnemonic(each.text()) for each in rows).most_common(1)[0][1] == 1


def test_what_is_typed_is_kept_and_shows_in_the_preview(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    desk = open_window(filled)
    desk.ctrl(Qt.Key.Key_N)
    desk.rest()
    dialog = opened_page(desk)
    dialog.organisation.setFocus()
    desk.type("Stichting Voorbeeld")
    dialog.address.setFocus()
    desk.type("Laan 1\nStad")
    with desk.bot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.act_button.click()
    kept = read_settings(filled.paths.settings)
    assert (kept.organisation, kept.address) == ("Stichting Voorbeeld", ("Laan 1", "Stad"))
    preview = desk.screens.compose.composer.beside.preview
    desk.until(lambda: "Stichting Voorbeeld" in preview.page.toPlainText())
    assert "Laan 1" in preview.page.toPlainText()


def test_a_name_and_a_second_backup_hold_from_then_on(desk: Desk, tmp_path: Path) -> None:
    services = desk.screens._desk._services
    (tmp_path / "stick").mkdir()
    dialog = opened_page(desk)
    dialog.name.setFocus()
    desk.type("D. Voorbeeld")
    dialog.backups.line.setFocus()
    desk.type(str(tmp_path / "stick"))
    with desk.bot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.act_button.click()
    desk.until(lambda: not desk.jobs.is_busy)
    reading(desk, "Uithalers")
    shown = desk.screens.archive.reader.letter
    assert shown is not None
    desk.screens.archive.life.step(shown, Status.IN_PROGRESS)
    desk.rest()
    assert [step.by for step in services.keeping.history(shown.id).steps] == ["D. Voorbeeld"]
    desk.window._backups.look()
    desk.until(lambda: any((tmp_path / "stick").iterdir()))


def test_a_logo_that_cannot_be_used_keeps_the_page_open_and_says_why(filled: Surroundings, desk: Desk) -> None:
    (filled.paths.settings.parent / "logo.png").write_bytes(b"geen plaatje")
    dialog = opened_page(desk)
    dialog.logo.line.setText(str(filled.paths.settings.parent / "logo.png"))
    dialog.act_button.click()
    desk.rest()
    assert dialog.isVisible()
    assert "PNG" in dialog.wrong.text()
    assert not filled.paths.settings.exists()


def test_the_preview_names_what_stands_in_for_type_that_is_not_installed(desk: Desk) -> None:
    desk.ctrl(Qt.Key.Key_N)
    desk.rest()
    note = desk.screens.compose.composer.beside.preview.font_note
    desk.until(lambda: note.isHidden() == QFontDatabase.hasFamily("Verdana"))
    assert ("Verdana" in note.text()) != QFontDatabase.hasFamily("Verdana")
