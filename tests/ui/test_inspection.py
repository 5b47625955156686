"""A Word file looked through at the window, and saved clean."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.export.house_style import load_house_style
from app.runtime.paths import installed_paths
from app.services.exporting import Purpose
from app.services.inspecting import inspect_alone
from app.ui.inspection.dialog import InspectionDialog
from app.ui.inspection.inspector import Inspector
from tests.export.leaks import LEAKS
from tests.export.seeding import both, custom, seeded, sound
from tests.ui.conftest import Desk
from tests.ui.test_main_window import nameless


@pytest.fixture
def leaking(tmp_path: Path) -> Path:
    style = load_house_style(installed_paths().templates / "house_style", "rijk")
    path = tmp_path / "brief van buiten.docx"
    label = custom("MSIP_Label_0f1e_Name", "Intern")
    path.write_bytes(seeded(sound(style), both(LEAKS["deletion"].put, LEAKS["drafting note"].put, label)))
    return path


def shown(dialog: InspectionDialog) -> str:
    """Return every line of the list."""
    lines: list[str] = []
    waiting = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    while waiting:
        item = waiting.pop(0)
        assert item is not None
        lines.append(item.text(0))
        waiting = [item.child(row) for row in range(item.childCount())] + waiting
    return "\n".join(lines)


def opened(desk: Desk, path: Path) -> tuple[Inspector, InspectionDialog]:
    inspector = desk.window.inspector
    inspector.look_at(path)
    desk.until(lambda: inspector.dialog is not None)
    dialog = inspector.dialog
    assert dialog is not None
    return inspector, dialog


def test_the_menu_asks_which_file(desk: Desk) -> None:
    desk.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    asking = desk.window.findChild(QFileDialog)
    assert isinstance(asking, QFileDialog)
    assert asking.windowTitle() == "Bestand inspecteren"
    asking.reject()


def test_what_goes_what_stays_and_what_is_asked_about_is_told(desk: Desk, leaking: Path) -> None:
    _, dialog = opened(desk, leaking)
    text = shown(dialog)
    assert "Haal zelf weg in Word" in text
    assert "[datum invullen]" in text
    assert "bijgehouden verwijderingen: ‘geheim woord’" in text
    assert dialog.labels.isVisible()
    assert nameless(dialog) == []
    dialog.labels.setChecked(False)
    desk.until(lambda: "Blijft staan" not in shown(dialog))
    dialog.purpose.setCurrentIndex(dialog.purpose.findData(Purpose.TO_SEND))
    desk.until(lambda: "aangepaste XML-gegevens" in shown(dialog))


def test_a_clean_copy_is_saved_and_the_dialog_says_what_went(desk: Desk, leaking: Path, tmp_path: Path) -> None:
    inspector, dialog = opened(desk, leaking)
    out = tmp_path / "schoon.docx"
    inspector.save(leaking, out, Purpose.TO_SIGN, True)
    desk.until(lambda: not dialog.save.isEnabled())
    desk.rest()
    assert str(out) in dialog.said.text()
    assert "staat nog iets" in dialog.said.text()
    assert "Verwijderd (1)" in shown(dialog)
    assert {each.leak.code for each in inspect_alone(out, Purpose.TO_SIGN).blocking} == {"placeholder"}
