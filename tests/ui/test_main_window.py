from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from app.composition import opened
from app.domain.errors import ErrorCode, KnownError
from app.runtime.surroundings import Surroundings
from app.ui.errors import ReportDialog, report_of
from app.ui.parties.dialog import PartyDialog
from app.ui.rail import Place
from app.ui.shortcuts import ShortcutOverview, keys_as_html
from app.ui.theme import DARK, LIGHT, Colours, Theme
from app.ui.widgets.empty_state import EmptyState
from tests.ui.conftest import Desk


def nameless(root: QWidget) -> list[str]:
    """Every visible widget that takes the focus and has no name for a screen reader."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(root)
        interface = QAccessible.queryAccessibleInterface(widget) if takes_focus else None
        if interface and not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def screens_in_turn(desk: Desk, tmp_path: Path) -> Iterator[str]:
    """Every state of every screen, made visible one after the other."""
    for place in (Place.ARCHIVE, Place.INTAKE, Place.COMPOSE):
        desk.window.actions_.places[place].trigger()
        yield place
    file = tmp_path / "voorbeeld.txt"
    file.write_text("Datum 28 juni 2022\nOnze ref. 7\n\nGeachte heer,\n", "utf-8")
    desk.screens.intake.read_files((file,))
    desk.until(lambda: desk.screens.intake.page.title.text() == file.name)
    desk.window.actions_.places[Place.INTAKE].trigger()
    yield "proposal"
    desk.window.actions_.new_letter.trigger()
    composer = desk.screens.compose.composer
    desk.until(lambda: composer.model.rowCount() == 1)
    yield "letterhead"
    composer.session.insert("noordzeehavens", 0)
    desk.until(lambda: composer.model.rowCount() == 2)
    yield "variables"
    composer.session.insert_own(0)
    desk.until(lambda: composer.model.rowCount() == 3)
    yield "own text"


def test_everything_that_takes_the_focus_has_a_name(desk: Desk, tmp_path: Path) -> None:
    for state in screens_in_turn(desk, tmp_path):
        desk.rest()
        assert not nameless(desk.window), state


def test_dialogs_have_names_too(desk: Desk) -> None:
    for dialog in (ShortcutOverview(desk.window.actions_), ReportDialog("x"), PartyDialog("nl")):
        desk.bot.addWidget(dialog)
        dialog.show()
        assert not nameless(dialog)


def test_the_keys_lead_to_the_screens(desk: Desk) -> None:
    for key, screen in ((Qt.Key.Key_3, "compose"), (Qt.Key.Key_2, "intake"), (Qt.Key.Key_1, "archive")):
        desk.ctrl(key)
        assert getattr(desk.screens, screen).isVisible()


def test_no_two_actions_share_a_key(desk: Desk) -> None:
    keys = [
        key.toString()
        for _, group in desk.window.actions_.table()
        for action in group
        if action
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
    assert "Ctrl+R" in keys_as_html(desk.window.actions_)


def test_a_busy_archive_is_said_in_a_notice_and_the_work_goes_on(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    desk = open_window(filled)
    with opened(filled, filled.archive) as other, other.letters.archive.writing():
        desk.ctrl(Qt.Key.Key_N)
        desk.until(lambda: desk.window.notices.text != "")
    assert "archief" in desk.window.notices.text.lower()
    desk.ctrl(Qt.Key.Key_N)
    desk.until(lambda: desk.screens.compose.composer.isVisible())


def test_an_archive_that_cannot_be_opened_is_said_with_a_way_on(
    around: Surroundings, start_window: Callable[[Surroundings], Desk]
) -> None:
    around.archive.mkdir(parents=True)
    (around.archive / "vreemd.txt").write_text("geen archief", "utf-8")
    desk = start_window(around)
    waiting = desk.window.findChild(EmptyState)
    desk.until(lambda: waiting.heading == "Het archief kan niet worden geopend")
    (around.archive / "vreemd.txt").unlink()
    around.archive.rmdir()
    waiting.findChild(QPushButton).click()
    desk.until(lambda: desk.window.actions_.new_letter.isEnabled())


def test_a_theme_chosen_is_kept(desk: Desk) -> None:
    desk.window.actions_.themes[Theme.DARK].trigger()
    assert desk.window.palette().window().color().name() == DARK.window
    assert desk.window._settings.value("window/theme") == "dark"
    desk.window.show_theme(Theme.LIGHT)
    assert desk.window.palette().window().color().name() == LIGHT.window


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_enough_to_be_read(colours: Colours) -> None:
    grounds = (colours.window, colours.base, colours.raised, colours.chosen)
    pairs = [(text, ground) for text in (colours.text, colours.quiet) for ground in grounds]
    pairs += [(colours.accent, ground) for ground in (colours.window, colours.base, colours.raised)]
    pairs += [
        (colours.on_accent, colours.accent),
        (colours.warning, colours.warning_ground),
        (colours.warning, colours.base),
        (colours.warning, colours.chosen),
        (colours.text, colours.info_ground),
        (colours.text, colours.mark),
    ]
    assert [(pair, round(contrast(*pair), 2)) for pair in pairs if contrast(*pair) < 4.5] == []


def test_a_defect_report_says_where_and_not_what() -> None:
    try:
        raise ValueError("een zin uit een brief")
    except ValueError as error:
        report = report_of(error)
    assert "ValueError" in report
    assert "test_main_window.py" in report
    assert "zin uit een brief" not in report


def test_known_errors_reach_the_user_in_dutch(desk: Desk) -> None:
    def refuse(_: object) -> None:
        raise KnownError(ErrorCode.DISK_FULL, name="voorbeeld.docx")

    desk.screens.archive._desk.ask(refuse, lambda _: None)
    desk.until(lambda: "voorbeeld.docx" in desk.window.notices.text)
