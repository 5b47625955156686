"""The letter's real pages beside the writing: laid out after a pause, one at a time, and told exactly or not."""

import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.errors import KnownError
from app.domain.ids import DraftId
from app.domain.pages import PageStarts
from app.export.paper.pdf import find_libreoffice
from app.services.writing import written
from app.ui.compose.exact_pages import ExactPages
from app.ui.compose.pages_view import GAP, LARGEST, LARGEST_FITTING, SMALLEST, PagesView
from app.ui.desk import Desk as UiDesk
from tests.export.letters import FILL
from tests.ui.conftest import Desk

A4 = (595.0, 842.0)
STAND_IN = """#!/bin/sh
profile="${1#-env:UserInstallation=file://}"
folder="${profile%/profile}"
if [ "$4" != --convert-to ]; then
    touch "$folder/.~lock.open.fodt#"
    exec sleep 300
fi
echo asked >> "$OFFICE/asked"
while [ -e "$OFFICE/slow" ]; do sleep 0.02; done
[ -e "$OFFICE/bad" ] && exit 1
mkdir -p "$7"
cp "$OFFICE/pages.pdf" "$7/0.pdf"
"""
"""What stands in for LibreOffice: whatever it is asked, its pages are those of a file."""


@dataclass
class Office:
    """LibreOffice as a test wants it."""

    folder: Path

    def lays_out(self, pages: int) -> None:
        (self.folder / "pages.pdf").write_bytes(blank(pages))

    def be(self, how: str, is_so: bool = True) -> None:
        (self.folder / how).touch() if is_so else (self.folder / how).unlink()

    @property
    def asked(self) -> int:
        said = self.folder / "asked"
        return len(said.read_text().splitlines()) if said.exists() else 0


@dataclass
class Told:
    """What the pages told."""

    counts: list[str] = field(default_factory=list)
    starts: list[PageStarts] = field(default_factory=list)
    unavailable: list[str] = field(default_factory=list)


def blank(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(*A4)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    program = tmp_path / "programs" / "soffice"
    program.parent.mkdir()
    program.write_text(STAND_IN)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("OFFICE", str(tmp_path))
    made = Office(tmp_path)
    made.lays_out(3)
    return made


@pytest.fixture
def ui(desk: Desk) -> UiDesk:
    """What screens ask the services through."""
    return desk.screens.compose.composer._desk


@pytest.fixture
def begin(desk: Desk, ui: UiDesk) -> Callable[[str], DraftId]:
    """Make a draft of some text."""

    def begun(text: str) -> DraftId:
        made: list[DraftId] = []

        def make(services: object) -> DraftId:
            drafting = services.drafting  # type: ignore[attr-defined]
            draft: DraftId = drafting.begin("kamerbrief")[0].draft.id
            drafting.place_own(draft, written(text), 0)
            return draft

        ui.ask(make, made.append)
        desk.until(lambda: bool(made))
        return made[0]

    return begun


@pytest.fixture
def pages(desk: Desk, ui: UiDesk) -> Iterator[ExactPages]:
    made = ExactPages(ui, pause=20)
    desk.bot.addWidget(made)
    made.resize(600, 700)
    made.show()
    desk.bot.waitExposed(made)
    yield made
    made.stop()
    desk.until(lambda: not made.is_busy)


@pytest.fixture
def told(pages: ExactPages) -> Told:
    made = Told()
    pages.counted.connect(made.counts.append)
    pages.laid_out.connect(made.starts.append)
    pages.unavailable.connect(made.unavailable.append)
    return made


def exact(desk: Desk, pages: ExactPages) -> None:
    desk.until(lambda: pages.is_exact and not pages.is_busy)


def test_the_pages_of_a_draft_are_shown_and_counted(
    desk: Desk, pages: ExactPages, told: Told, office: Office, begin: Callable[[str], DraftId]
) -> None:
    pages.follow(begin("Een alinea."))
    assert pages.count.text() == "De bladzijden worden opgemaakt…"
    exact(desk, pages)
    assert pages.count.text() == "3 bladzijden"
    assert pages.view.page_count == 3
    assert [each.pages for each in told.starts] == [3]
    desk.until(lambda: pages.view.is_drawn)


def test_a_change_makes_the_number_of_pages_a_guess_until_they_are_laid_out_again(
    desk: Desk, pages: ExactPages, told: Told, office: Office, begin: Callable[[str], DraftId]
) -> None:
    pages.follow(begin("Een alinea."))
    exact(desk, pages)
    office.lays_out(1)
    pages.outdate()
    assert pages.count.text() == "ca. 3 bladzijden"
    assert not pages.is_exact
    exact(desk, pages)
    assert told.counts[-1] == "1 bladzijde"
    pages.outdate()
    assert told.counts[-1] == "ca. 1 bladzijde"


def test_the_first_pages_do_not_wait_for_a_pause(
    desk: Desk, pages: ExactPages, office: Office, begin: Callable[[str], DraftId]
) -> None:
    pages._pause = 600_000
    pages.follow(begin("Een alinea."))
    pages.outdate()
    exact(desk, pages)
    assert office.asked == 1


def test_while_one_is_laid_out_only_the_newest_change_waits(
    desk: Desk, pages: ExactPages, office: Office, begin: Callable[[str], DraftId]
) -> None:
    office.be("slow")
    pages.follow(begin("Een alinea."))
    desk.until(lambda: office.asked == 1)
    for _ in range(3):
        pages.outdate()
        desk.bot.wait(60)
    assert office.asked == 1
    office.be("slow", is_so=False)
    exact(desk, pages)
    assert office.asked == 2


def test_pages_of_another_draft_that_come_late_are_not_shown(
    desk: Desk, pages: ExactPages, told: Told, office: Office, begin: Callable[[str], DraftId]
) -> None:
    first, second = begin("De ene."), begin("De andere.")
    office.be("slow")
    pages.follow(first)
    desk.until(lambda: office.asked == 1)
    pages.follow(second)
    assert pages.view.page_count == 0
    office.lays_out(2)
    office.be("slow", is_so=False)
    exact(desk, pages)
    assert office.asked == 2
    assert len(told.starts) == 1
    pages.follow(second)
    pages.follow(None)
    assert told.counts[-1] == ""
    assert pages.view.page_count == 0


def test_without_libreoffice_that_is_said_once_and_the_pages_come_when_it_is_there(
    desk: Desk,
    pages: ExactPages,
    told: Told,
    office: Office,
    begin: Callable[[str], DraftId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as without:
        without.setenv("PATH", str(office.folder))
        pages.follow(begin("Een alinea."))
        desk.until(lambda: bool(told.unavailable))
        pages.outdate()
        desk.until(lambda: not pages.is_busy and not pages._timer.isActive())
    assert told.unavailable == ["LibreOffice ontbreekt: u ziet het voorbeeld, niet de bladzijden zelf."]
    assert pages.count.text() == "Zonder LibreOffice zijn de bladzijden niet te zien."
    assert told.counts[-1] == ""
    assert not pages.trouble.isVisible()
    assert "LibreOffice" not in desk.window.notices.text
    pages.outdate()
    exact(desk, pages)
    assert not pages.trouble.isVisible()
    assert pages.count.text() == "3 bladzijden"


def test_where_libreoffice_fails_the_pages_stay_that_is_said_and_the_next_change_tries_again(
    desk: Desk, pages: ExactPages, told: Told, office: Office, begin: Callable[[str], DraftId]
) -> None:
    pages.follow(begin("Een alinea."))
    exact(desk, pages)
    office.be("bad")
    pages.outdate()
    desk.until(lambda: pages.trouble.isVisible())
    assert pages.trouble.text().startswith("De bladzijden zijn niet bijgewerkt. LibreOffice kon")
    assert pages.count.text() == "ca. 3 bladzijden"
    assert pages.view.page_count == 3
    assert told.unavailable == []
    office.be("bad", is_so=False)
    pages.outdate()
    exact(desk, pages)
    assert not pages.trouble.isVisible()


def test_stopping_ends_what_is_laid_out(
    desk: Desk, pages: ExactPages, told: Told, office: Office, begin: Callable[[str], DraftId]
) -> None:
    office.be("slow")
    pages.follow(begin("Een alinea."))
    desk.until(lambda: office.asked == 1)
    pages.stop()
    desk.until(lambda: not pages.is_busy)
    assert told.starts == []
    assert not pages.trouble.isVisible()


@pytest.mark.libreoffice
def test_libreoffice_itself_tells_where_the_pages_begin(
    desk: Desk, pages: ExactPages, told: Told, begin: Callable[[str], DraftId]
) -> None:
    try:
        find_libreoffice()
    except KnownError:
        pytest.skip("LibreOffice is absent")
    pages.follow(begin("\n\n".join([FILL] * 30)))
    exact(desk, pages)
    (found,) = told.starts
    assert found.pages == pages.view.page_count == len(found.starts) > 1
    assert found.starts[1].words == " ".join(FILL.split()[:6])
    desk.until(lambda: pages.view.is_drawn)
    assert ink(pages.view) > 500


def ink(view: PagesView) -> int:
    """Return how many dark dots are in sight."""
    shown = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(each < 100 for each in bytes(shown.constBits()))


@pytest.fixture
def view(desk: Desk) -> PagesView:
    made = PagesView()
    desk.bot.addWidget(made)
    made.resize(500, 600)
    made.show()
    desk.bot.waitExposed(made)
    made.show_pdf(blank(4))
    return made


def test_pages_are_as_wide_as_there_is_room_for(view: PagesView) -> None:
    assert view._boxes[0].width() == pytest.approx(view.viewport().width() - 2 * GAP, abs=1)
    before = view.zoom
    view.resize(800, 600)
    assert view.zoom > before
    view.resize(4000, 600)
    assert view.zoom == LARGEST_FITTING
    right = view.viewport().width() - view._boxes[0].right() - 1
    assert view._boxes[0].left() == pytest.approx(right, abs=1)


def test_newer_pages_stay_where_the_reader_was_and_show_the_old_until_they_are_drawn(
    desk: Desk, view: PagesView
) -> None:
    desk.until(lambda: view.is_drawn)
    view.verticalScrollBar().setValue(view._boxes[2].top() + 100)
    desk.until(lambda: view.is_drawn)
    place = view.verticalScrollBar().value()
    view.show_pdf(blank(5))
    assert view.page_count == 5
    assert view.verticalScrollBar().value() == place
    assert 2 in view._drawn
    desk.until(lambda: view.is_drawn)
    view.show_pdf(blank(1))
    assert view.verticalScrollBar().value() <= view.verticalScrollBar().maximum()
    desk.until(lambda: view.is_drawn)


def test_keys_scroll_and_zoom(desk: Desk, view: PagesView) -> None:
    view.setFocus()
    desk.key(Qt.Key.Key_End, on=view)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    desk.key(Qt.Key.Key_Home, on=view)
    assert view.verticalScrollBar().value() == 0
    desk.key(Qt.Key.Key_PageDown, on=view)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().pageStep()
    fitting = view.zoom
    desk.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, view)
    assert view.zoom == pytest.approx(fitting * 1.1)
    for _ in range(60):
        desk.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, view)
    assert view.zoom == LARGEST
    assert view.horizontalScrollBar().maximum() > 0
    for _ in range(60):
        desk.key(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier, view)
    assert view.zoom == SMALLEST
    desk.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier, view)
    assert view.zoom == pytest.approx(fitting)


def test_ctrl_and_the_wheel_zoom_and_the_wheel_alone_scrolls(view: PagesView) -> None:
    before = view.zoom
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        middle = QPointF(view.viewport().rect().center())
        turn = QWheelEvent(
            middle,
            view.viewport().mapToGlobal(middle),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), turn)
    assert view.zoom == pytest.approx(before / 1.1)
    assert view.verticalScrollBar().value() > 0


def test_a_page_is_brought_into_sight(desk: Desk, view: PagesView) -> None:
    view.show_page(3)
    QTest.qWait(0)
    assert view._visible()[0] in (1, 2)
    desk.until(lambda: view.is_drawn)
    view.clear()
    assert view.page_count == 0
    assert not view.is_drawn
