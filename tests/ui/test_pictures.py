"""A picture put into a letter by keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.blocks import Blocks, Figure, Para
from app.ui.compose.composer import Composer
from app.ui.compose.illustrator import upright
from app.ui.compose.picture_dialog import PictureDialog
from app.ui.widgets.page_browser import PageBrowser
from tests.support.pictures import png
from tests.ui.conftest import Desk
from tests.ui.test_compose_screen import CTRL_SHIFT, composer, own_text, titles

__all__ = ["composer"]

PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "lijn.png"
    path.write_bytes(png(400, 200))
    return path


def asked(desk: Desk) -> PictureDialog:
    desk.key(Qt.Key.Key_F, CTRL_SHIFT)
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), PictureDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PictureDialog)
    desk.until(dialog.file.line.hasFocus)
    return dialog


def fill_in(desk: Desk, path: Path, alt: str, caption: str) -> None:
    """Fill the fields in by keys: the file, past its button, what it shows, and the caption."""
    desk.type(str(path))
    for words in ("", alt, caption):
        desk.key(Qt.Key.Key_Tab)
        if words:
            desk.type(words)
    desk.key(Qt.Key.Key_Return)


def gone(dialog: object) -> Callable[[], bool]:
    return lambda: QApplication.activeModalWidget() is not dialog


def shown(page: PageBrowser) -> str:
    return page.toPlainText()


def text_of(composer: Composer) -> Blocks:
    ((_, text),) = composer.sheet.parts_now()
    return text


def test_a_picture_is_put_in_at_the_cursor_and_shown_with_its_caption(
    desk: Desk, composer: Composer, picture: Path
) -> None:
    own_text(desk, composer, "Eerste alinea.\nTweede alinea.")
    sheet = composer.sheet
    sheet.moveCursor(QTextCursor.MoveOperation.Start)
    sheet.moveCursor(QTextCursor.MoveOperation.NextWord)
    sheet.insertPlainText("😀 ")
    dialog = asked(desk)
    fill_in(desk, picture, "Een grijs vlak", "Verloop")
    desk.until(gone(dialog))
    desk.until(lambda: PICTURE in shown(composer.beside.preview.page))
    text = shown(composer.beside.preview.page)
    assert text.index("Eerste") < text.index(PICTURE) < text.index("Figuur 1 Verloop") < text.index("Tweede alinea")
    desk.until(lambda: [type(each) for each in text_of(composer)] == [Para, Figure, Para])
    assert not [name for name in sheet.pictures if sheet.pictures[name].isNull()]
    (image,) = composer.beside.preview.page.pictures.values()
    assert (image.width(), image.height()) == (400, 200)
    assert not [each for each in composer.beside.preview.page.pictures if not each.startswith("sha256:")]
    desk.window.activateWindow()  # offscreen nothing gives it back what the dialog had
    desk.until(desk.window.isActiveWindow)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, composer.outline)
    desk.until(lambda: PICTURE not in shown(composer.beside.preview.page))
    desk.until(lambda: [type(each) for each in text_of(composer)] == [Para, Para])
    assert "Eerste 😀 alinea." in sheet.toPlainText()


def test_beside_another_part_a_picture_gets_a_part_of_its_own(desk: Desk, composer: Composer, picture: Path) -> None:
    composer.outline.setFocus()
    dialog = asked(desk)
    fill_in(desk, picture, "Een grijs vlak", "Verloop")
    desk.until(gone(dialog))
    desk.until(lambda: len(titles(composer)) == 2)
    desk.until(lambda: PICTURE in shown(composer.beside.preview.page))


def test_without_words_for_who_cannot_see_it_the_dialog_says_why_and_stays(
    desk: Desk, composer: Composer, picture: Path
) -> None:
    dialog = asked(desk)
    fill_in(desk, picture, "", "Verloop")
    desk.until(lambda: "alternatieve tekst" in dialog.wrong.text())
    assert "wie haar niet kan zien" in dialog.wrong.text()
    assert dialog.isVisible()
    dialog.alt.setFocus()
    desk.type("Een grijs vlak")
    desk.key(Qt.Key.Key_Return)
    desk.until(gone(dialog))
    desk.until(lambda: PICTURE in shown(composer.beside.preview.page))


def test_a_file_that_is_no_picture_is_refused_by_name(desk: Desk, composer: Composer, tmp_path: Path) -> None:
    (tmp_path / "stuk.png").write_bytes(png(40, 20)[:-30])
    dialog = asked(desk)
    fill_in(desk, tmp_path / "stuk.png", "Een vlak", "")
    desk.until(lambda: "‘stuk.png’ is geen PNG of JPEG" in dialog.wrong.text())
    assert dialog.shown.isHidden()
    desk.key(Qt.Key.Key_Escape)
    assert len(titles(composer)) == 1


def test_the_chosen_picture_is_shown_small_and_nothing_is_asked_without_one(
    desk: Desk, composer: Composer, picture: Path
) -> None:
    dialog = asked(desk)
    desk.key(Qt.Key.Key_Return)
    assert "Kies eerst het bestand" in dialog.wrong.text()
    dialog.file.line.setText(str(picture))
    assert not dialog.shown.isHidden()
    assert dialog.shown.pixmap().width() <= 400
    dialog.file.line.setText(str(picture.with_name("weg.png")))
    assert dialog.shown.isHidden()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_picture_that_lay_on_its_side_stands_upright(qapp: QApplication) -> None:
    assert qapp
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    held = QBuffer()
    QImageWriter(held, QByteArray(b"jpeg")).write(image)
    data = bytes(held.data().data())
    turned = b"Exif\0\0MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0"
    on_its_side = data[:2] + b"\xff\xe1" + (len(turned) + 2).to_bytes(2) + turned + data[2:]
    assert upright(data) is data
    made = QImage.fromData(upright(on_its_side))
    assert (made.width(), made.height()) == (20, 60)
    assert upright(b"geen beeld") == b""
