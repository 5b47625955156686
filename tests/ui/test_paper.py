"""What leaves the window by another way than as the Word file."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.domain.errors import KnownError
from app.export.paper.pdf import find_libreoffice
from app.ui.application import close_down
from app.ui.archive_opener import ArchiveOpener
from app.ui.compose.composer import Composer
from app.ui.compose.version_dialog import VersionDialog
from tests.export.paper.test_kept_office import folders, lives, processes, starts
from tests.export.tracked import accepted, refused
from tests.ui.conftest import Desk
from tests.ui.test_compose_screen import composer, own_text

__all__ = ["composer", "starts"]

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def libreoffice() -> str:
    try:
        return find_libreoffice()
    except KnownError:
        pytest.skip("LibreOffice is absent")


@pytest.fixture
def slow_libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A LibreOffice that is never done; the path is there once it has begun."""
    program = tmp_path / "programs" / "soffice"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/begun\nsleep 300\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    return tmp_path / "begun"


@pytest.fixture
def clipboard(desk: Desk) -> Iterator[QClipboard]:
    """The clipboard, empty again afterwards: offscreen Qt keeps what is on it until Python is gone, and crashes."""
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def name_it(desk: Desk, path: Path) -> None:
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    desk.until(line.hasFocus)
    line.selectAll()
    desk.type(str(path))
    desk.key(Qt.Key.Key_Return)


@pytest.mark.libreoffice
def test_a_pdf_is_made_by_keys(desk: Desk, composer: Composer, tmp_path: Path, libreoffice: str) -> None:
    assert libreoffice
    desk.key(Qt.Key.Key_P, CTRL_ALT, composer.outline)
    name_it(desk, tmp_path / "brief")
    desk.until(lambda: str(tmp_path / "brief.pdf") in desk.window.notices.text)
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")


def test_a_pdf_can_be_stopped_and_writing_goes_on_meanwhile(
    desk: Desk, composer: Composer, tmp_path: Path, slow_libreoffice: Path
) -> None:
    view = composer.session.view
    assert view is not None
    composer.out.paper.make_pdf(view.revision.draft.id, tmp_path / "brief.pdf")
    desk.until(slow_libreoffice.exists)
    own_text(desk, composer, "Intussen geschreven.")
    desk.until(lambda: "Intussen geschreven." in composer.beside.preview.page.toPlainText())
    assert composer.out.paper.is_busy
    desk.ctrl(Qt.Key.Key_M)
    desk.until(lambda: not composer.out.paper.is_busy)
    assert "gestopt" in desk.window.notices.text
    assert not (tmp_path / "brief.pdf").exists()


def test_one_libreoffice_is_kept_for_all_pdfs_and_ends_with_the_window(
    desk: Desk,
    composer: Composer,
    starts: Path,
    made_windows: list[tuple[Desk, ArchiveOpener]],
) -> None:
    view = composer.session.view
    assert view is not None
    for name in ("een.pdf", "twee.pdf"):
        composer.out.paper.make_pdf(view.revision.draft.id, starts.parent / name)
        desk.until(lambda name=name: name in desk.window.notices.text and not composer.out.paper.is_busy)  # type: ignore[misc]
        assert (starts.parent / name).read_bytes().startswith(b"laid out")
    (process,) = processes(starts)
    assert lives(process)
    desk.window.close()
    desk.until(lambda: not desk.window.isVisible())
    ((_, opener),) = made_windows
    made_windows.clear()
    close_down(desk.window, desk.jobs, opener)
    assert not lives(process)
    assert folders(starts) == []


def test_the_window_closes_while_libreoffice_works(
    desk: Desk, composer: Composer, tmp_path: Path, slow_libreoffice: Path
) -> None:
    view = composer.session.view
    assert view is not None
    composer.out.paper.make_pdf(view.revision.draft.id, tmp_path / "brief.pdf")
    desk.until(slow_libreoffice.exists)
    desk.window.close()
    desk.until(lambda: not desk.window.isVisible())
    assert not composer.out.paper.is_busy


def test_without_libreoffice_the_window_says_so_and_goes_on(
    desk: Desk, composer: Composer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    view = composer.session.view
    assert view is not None
    composer.out.paper.make_pdf(view.revision.draft.id, tmp_path / "brief.pdf")
    desk.until(lambda: "LibreOffice is niet gevonden" in desk.window.notices.text)
    own_text(desk, composer, "Verder.")


def test_without_libreoffice_the_preview_is_printed_and_that_is_said(
    desk: Desk, composer: Composer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert print_to(composer, tmp_path / "af.pdf")
    desk.until(lambda: "het voorbeeld is afgedrukt" in desk.window.notices.text)
    assert (tmp_path / "af.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.libreoffice
def test_a_letter_is_printed_as_libreoffice_lays_it_out(
    desk: Desk, composer: Composer, tmp_path: Path, libreoffice: str
) -> None:
    assert libreoffice
    assert print_to(composer, tmp_path / "af.pdf")
    desk.until(lambda: "naar de printer gestuurd" in desk.window.notices.text)
    assert (tmp_path / "af.pdf").read_bytes().startswith(b"%PDF-")


def test_a_letter_is_copied_for_mail_with_its_structure(
    desk: Desk, composer: Composer, clipboard: QClipboard
) -> None:
    own_text(desk, composer, "# Kop\n1. een\ntwee")
    composer.sheet.inserting.note()
    desk.type("De noot.")
    desk.rest()
    desk.key(Qt.Key.Key_C, CTRL_ALT, composer.outline)
    desk.until(lambda: "klembord" in desk.window.notices.text)
    data = clipboard.mimeData()
    assert "<ol><li><p>een</p></li>" in data.html()
    assert "Kop" in data.text()
    assert "De noot." in data.text()


def test_what_changed_since_a_version_becomes_a_word_file(desk: Desk, composer: Composer, tmp_path: Path) -> None:
    own_text(desk, composer, "De nieuwe alinea.")
    desk.until(lambda: "De nieuwe alinea." in composer.beside.preview.page.toPlainText())
    desk.key(Qt.Key.Key_H, CTRL_SHIFT, composer.outline)
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), VersionDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VersionDialog)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    desk.key(Qt.Key.Key_Return, on=dialog.list)
    name_it(desk, tmp_path / "wijzigingen")
    desk.until(lambda: (tmp_path / "wijzigingen.docx").exists() and not desk.jobs.is_busy)
    data = (tmp_path / "wijzigingen.docx").read_bytes()
    new, old = ([each.text for each in read if not isinstance(each, str)] for read in (accepted(data), refused(data)))
    assert "De nieuwe alinea." in new
    assert "De nieuwe alinea." not in old
    assert "wijzigingen staan in" in desk.window.notices.text


def print_to(composer: Composer, path: Path) -> bool:
    view = composer.session.view
    assert view is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    composer.out.paper.print_on(view.revision.draft.id, printer)
    return True
