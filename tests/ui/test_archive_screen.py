from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTextBrowser

from app.composition import opened
from app.domain.blocks import Figure
from app.domain.inlines import Text
from app.domain.letters import Direction, LetterRow, Status
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.ui.archive.letter_delegate import near_the_hit, pieces
from app.ui.archive.letter_table_model import Column, LetterTableModel, shown_kind
from app.ui.archive.search import PAGE, as_typed
from tests.support.pictures import solid
from tests.ui.conftest import Desk

Opens = Callable[[Surroundings], Desk]


def test_the_newest_letter_is_shown_first_and_read_beside_the_list(desk: Desk) -> None:
    screen = desk.screens.archive
    desk.until(lambda: screen.reader.letter is not None)
    assert screen.count.text() == "2 brieven"
    assert screen.model.index(0, 0).data() == "01-02-2022"
    assert screen.reader.letter is not None
    assert screen.reader.letter.our_kenmerk == "7000001"
    assert "Een noot." in screen.reader.text.toPlainText()


def test_searching_as_one_types_narrows_the_list_and_marks_the_hits(desk: Desk) -> None:
    screen = desk.screens.archive
    desk.ctrl(Qt.Key.Key_F)
    assert QApplication.focusWidget() is screen.field
    desk.type("havenb")
    desk.until(lambda: screen.count.text() == "1 brief" and bool(screen.reader.marked))
    assert screen.reader.marked == ("havenb",)


def test_a_search_without_hits_says_what_to_do(desk: Desk) -> None:
    screen = desk.screens.archive
    desk.ctrl(Qt.Key.Key_F)
    desk.type("bestaatniet")
    desk.until(lambda: screen.empty.isVisible())
    assert screen.empty.heading == "Niets gevonden"
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: screen.model.rowCount() == 2)


def test_the_kenmerk_goes_to_the_clipboard(desk: Desk) -> None:
    screen = desk.screens.archive
    desk.until(lambda: screen.reader.letter is not None)
    desk.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "7000001"
    assert "7000001" in desk.window.notices.text


@pytest.mark.parametrize("typed", ["VB-2022-017", "vb 2022 / 017", "vb2022017", "VB-2022-0"])
def test_their_kenmerk_is_found_like_ours_however_it_is_typed(desk: Desk, typed: str) -> None:
    screen = desk.screens.archive
    desk.ctrl(Qt.Key.Key_F)
    desk.type(typed)
    desk.until(lambda: screen.count.text() == "1 brief")
    assert screen.model.index(0, Column.KENMERK).data() == "VB-2022-017"


def test_a_letter_of_our_own_is_not_offered_to_be_answered(desk: Desk) -> None:
    screen = desk.screens.archive
    desk.until(lambda: screen.reader.letter is not None)
    assert not screen.reader.answer.isVisible()
    desk.ctrl(Qt.Key.Key_R)
    assert "van ons zelf" in desk.window.notices.text
    assert screen.isVisible()
    screen.table.setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.until(screen.reader.answer.isVisible)


def test_kinds_in_the_list_all_begin_with_a_capital(desk: Desk) -> None:
    screen = desk.screens.archive
    desk.until(lambda: screen.model.rowCount() == 2)
    kinds = [screen.model.index(row, Column.KIND).data() for row in range(2)]
    assert kinds == ["Kamerbrief", "Ingekomen brief"]
    assert [shown_kind(each, "nl") for each in ("antwoordbrief", "anders")] == ["Antwoordbrief", "Anders"]


def test_answering_begins_a_draft_that_thanks_for_the_letter(desk: Desk) -> None:
    screen = desk.screens.archive
    screen.table.setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.until(lambda: screen.reader.kenmerk == "VB-2022-017")
    desk.ctrl(Qt.Key.Key_R)
    preview = desk.screens.compose.composer.beside.preview
    desk.until(lambda: "VB-2022-017" in preview.page.toPlainText())
    assert "11 januari 2022" in preview.page.toPlainText()


def test_a_window_opens_on_a_new_archive_and_says_what_to_do(around: Surroundings, open_window: Opens) -> None:
    screen = open_window(around).screens.archive
    assert screen.empty.isVisible()
    assert screen.empty.heading == "Het archief is nog leeg"


def test_a_long_list_comes_page_by_page(filled: Surroundings, open_window: Opens) -> None:
    with opened(filled, filled.archive) as services:
        example = services.letters.get(services.letters.search("7000001")[0].id)
        for number in range(PAGE + 20):
            registration = Registration(
                direction=example.direction, kind=example.kind, status=example.status, subject=f"Voorbeeld {number}"
            )
            services.letters.register(registration, ())
    desk = open_window(filled)
    screen = desk.screens.archive
    assert screen.model.rowCount() == PAGE
    assert screen.count.text() == f"{PAGE}+ brieven"
    desk.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier, screen.table)
    desk.until(lambda: screen.model.rowCount() == PAGE + 22)
    assert screen.count.text() == f"{PAGE + 22} brieven"


def test_the_model_keeps_its_promises_to_views(desk: Desk) -> None:
    model = LetterTableModel("nl")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown = [desk.screens.archive.model.row(place) for place in range(2)]
    rows: tuple[LetterRow, ...] = tuple(row for row in shown if row)
    model.replace(rows, True)
    model.add(rows, False)
    assert model.rowCount() == 4
    model.replace((), False)


def test_the_last_word_typed_counts_as_a_beginning() -> None:
    assert as_typed("uithalers hav") == "uithalers hav*"
    assert as_typed('"vaste lijn"') == '"vaste lijn"'
    assert as_typed('"nog open') == '"nog open'
    assert as_typed("") == ""


def test_only_the_last_words_before_a_hit_are_shown() -> None:
    parts = pieces("een twee drie vier \ue000haven\ue001 vijf")
    assert near_the_hit(parts) == (("…drie vier ", False), ("haven", True), (" vijf", False))
    assert near_the_hit(parts[1:]) == parts[1:]
    assert near_the_hit(()) == ()


def test_a_snippet_falls_apart_in_hits_and_the_rest() -> None:
    assert pieces("in de \ue000haven\ue001 van") == (("in de ", False), ("haven", True), (" van", False))


def test_a_picture_in_a_letter_is_shown_in_its_text(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    sent = Registration(
        direction=Direction.OUTGOING,
        kind="kamerbrief",
        status=Status.SENT,
        subject="Met beeld",
        dated=date(2022, 3, 1),
    )
    with opened(filled, filled.archive) as services:
        with services.letters.archive.writing() as work:
            kept = work.originals.put(solid(90, 200, 80))
        services.letters.register(sent, (Figure(kept, "Een vlak", (Text("Zo ligt de haven"),)),))
    desk = open_window(filled)
    reader = desk.screens.archive.reader
    desk.until(lambda: reader.letter is not None and reader.letter.subject == "Met beeld")
    assert "[Een vlak]" not in reader.text.toPlainText()
    (picture,) = reader.text.pictures.values()
    assert (picture.width(), picture.height()) == (200, 80)
    desk.until(lambda: QColor(90, 90, 90).name() in shades(reader.text))


def shades(view: QTextBrowser) -> set[str]:
    """Return the colours in sight."""
    shown = view.viewport().grab().toImage()
    return {shown.pixelColor(x, y).name() for x in range(0, shown.width(), 4) for y in range(0, shown.height(), 4)}
