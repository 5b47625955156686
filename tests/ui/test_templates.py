"""Templates in the window: a Word file checked, added, chosen for a draft and taken away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from app.ui.templates.dialog import TemplatesDialog
from app.ui.templates.forms import NameForm, RemoveForm, proposed_name
from tests.export.templates.made import template
from tests.ui.conftest import Desk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(desk: Desk) -> TemplatesDialog:
    desk.key(Qt.Key.Key_J, CTRL_SHIFT)
    dialog = desk.window._register.dialog
    assert isinstance(dialog, TemplatesDialog)
    desk.rest()
    return dialog


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Brief van Voorbeeldstad 2.docx"
    path.write_bytes(template("Betreft {{ onderwrep }}"))
    return path


def left(dialog: TemplatesDialog) -> list[str]:
    return [row.first for row in dialog.left.rows.rows]


def test_the_house_styles_of_the_program_show_their_fields(dialog: TemplatesDialog) -> None:
    assert {"Rijk, neutraal (rijk)", "Organisatie, zonder kolom (organisatie)"} <= set(left(dialog))
    assert "Onderwerp" in [row.first for row in dialog.right.rows.rows]
    assert not dialog.remove.isEnabled()


def test_a_file_is_checked_mended_added_and_taken_away(
    desk: Desk, dialog: TemplatesDialog, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.bring.click()
    desk.rest()
    first = dialog.right.rows.rows[0]
    assert first.first == "Het veld ‘onderwrep’ bestaat niet. Bedoelt u ‘onderwerp’?"
    assert first.loud
    assert "Betreft {{ onderwrep }}" in dialog.detail.text()
    assert not dialog.add.isEnabled()
    file.write_bytes(template("Betreft {{ onderwerp }}"))
    dialog.again.click()
    desk.rest()
    assert dialog.add.isEnabled()
    dialog.add.click()
    form = dialog.dialog
    assert isinstance(form, NameForm)
    assert form.name.text() == "brief-van-voorbeeldstad"
    form.name.setText("Fout!")
    form.act_button.click()
    desk.rest()
    assert "‘Fout!’ kan geen naam" in form.wrong.text()
    form.name.setText("voorbeeldstad")
    form.act_button.click()
    desk.until(lambda: "voorbeeldstad" in left(dialog))
    dialog.left.setCurrentIndex(dialog.left.rows.index(left(dialog).index("voorbeeldstad")))
    assert [row.first for row in dialog.right.rows.rows] == ["Onderwerp"]
    dialog.remove.click()
    gone = dialog.dialog
    assert isinstance(gone, RemoveForm)
    gone.act_button.click()
    desk.until(lambda: "voorbeeldstad" not in left(dialog))


def test_a_file_can_be_dropped(desk: Desk, dialog: TemplatesDialog, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    dialog.dropEvent(event)
    desk.rest()
    assert left(dialog)[0] == file.name


def test_a_file_that_is_no_word_file_is_told(desk: Desk, dialog: TemplatesDialog, tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"niets")
    dialog.check_file(tmp_path / "x.docx")
    desk.rest()
    assert "x.docx" in dialog.said.text()
    assert dialog.bring.isEnabled()


@pytest.mark.parametrize(("stem", "name"), [("Brief 2024", "brief"), ("2024", "eigen"), ("A&B é", "a-b")])
def test_a_name_is_proposed_from_the_file(stem: str, name: str) -> None:
    assert proposed_name(stem) == name
