"""What was read of a letter: marked in the text, listed with its meaning, and what disagrees told."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.composition import opened
from app.domain.letters import Direction, Status
from app.domain.marks import Mark, MarkKind
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.ui.intake.mark_looks import LOOKS
from app.ui.intake.read_model import HEADING_ROLE, MEANING_ROLE
from app.ui.intake.screen import IntakeScreen
from app.ui.theme import DARK, LIGHT, Theme
from tests.services.test_learning import LETTER as TAUGHT
from tests.services.test_learning import NEXT
from tests.ui.conftest import Desk
from tests.ui.test_intake_screen import wait_for_proposals

LETTER = """\
Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG

Datum 25 juli 2024
Betreft Voortgang van de voorbeeldhavens 👋

Ons kenmerk
7654321

Geachte voorzitter,

In mijn brief van 5 juni 2023 (Kamerstuk 29 911, nr. 348) heb ik uw Kamer geïnformeerd over de voorbeeldhavens. \
In het najaar van 2025 zal ik uw Kamer nader informeren over de uitkomsten van het onderzoek.

Hoogachtend,

De Minister van Voorbeeldzaken,

A.B. Voorbeeldman
\f
Datum
11 april 2024
"""


@pytest.fixture
def screen(desk: Desk, tmp_path: Path) -> IntakeScreen:
    screen = wait_for_proposals(desk, tmp_path, {"brief.txt": LETTER})
    desk.until(lambda: screen.page.title.text() == "brief.txt")
    return screen


def place(screen: IntakeScreen, kind: MarkKind) -> int:
    """Return the row of the first passage of a kind."""
    model = screen.page.read.model
    rows = [model.row(number) for number in range(model.rowCount())]
    return next(number for number, row in enumerate(rows) if row and row.kind is kind and row.mark)


def mark_over(screen: IntakeScreen, words: str) -> Mark | None:
    """Return what the first of these words in the text were read as."""
    found = screen.page.source.document().find(words)
    return screen.page.source.mark_at(found.selectionStart())


def test_everything_that_was_read_has_its_line_at_the_right_words(screen: IntakeScreen) -> None:
    underlined = screen.page.source.underlined
    for words in ("25 juli 2024", "7654321", "mijn brief van 5 juni 2023", "Kamerstuk 29 911, nr. 348"):
        assert words in underlined
    assert "A.B. Voorbeeldman" in underlined, "places behind a character that Qt counts double hold"
    drawn = screen.page.source.extraSelections()
    assert sorted(each.cursor.selectedText() for each in drawn) == sorted(underlined)
    letter = next(each for each in drawn if each.cursor.selectedText() == "mijn brief van 5 juni 2023")
    assert letter.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DashUnderline


def test_no_two_kinds_look_alike_without_their_colour() -> None:
    assert set(LOOKS) == set(MarkKind)
    assert len({(look.line, look.tinted) for look in LOOKS.values()}) == len(LOOKS)
    assert all(look.colour(LIGHT) != look.colour(DARK) for look in LOOKS.values())


def test_the_list_says_what_each_passage_means(screen: IntakeScreen) -> None:
    model = screen.page.read.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    letter = model.index(place(screen, MarkKind.LETTER))
    assert letter.data() == "mijn brief van 5 juni 2023"
    assert letter.data(MEANING_ROLE) == "5 juni 2023 · van de afzender · Kamerstukken 29911, nr. 348"
    promise = model.index(place(screen, MarkKind.PROMISE))
    assert promise.data(MEANING_ROLE).endswith("1 september 2025 t/m 30 november 2025")
    headings = [model.index(row).data() for row in range(model.rowCount()) if model.index(row).data(HEADING_ROLE)]
    assert headings[:2] == ["Brieven (1)", "Kamerstukken (1)"]
    assert "Beloften (1)" in headings
    assert str(headings[-1]).startswith("Briefgegevens (")


def test_choosing_a_passage_by_keys_shows_it_in_the_text_with_its_ground(desk: Desk, screen: IntakeScreen) -> None:
    rows = screen.page.read.rows
    rows.setFocus()
    rows.setCurrentIndex(screen.page.read.model.index(place(screen, MarkKind.LETTER)))
    assert screen.page.source.marked == "mijn brief van 5 juni 2023"
    assert screen.page.read.ground.text() == "een brief met zijn datum · zeker (95 %)"
    desk.key(Qt.Key.Key_Down)
    assert screen.page.source.marked == "Kamerstuk 29 911, nr. 348", "the heading between is passed over"
    desk.key(Qt.Key.Key_Up)
    assert screen.page.source.marked == "mijn brief van 5 juni 2023"
    desk.key(Qt.Key.Key_Home)
    assert screen.page.source.marked == "mijn brief van 5 juni 2023"
    desk.key(Qt.Key.Key_End)
    assert screen.page.source.marked != "mijn brief van 5 juni 2023"


def test_going_through_the_text_by_keys_finds_what_was_read_there(desk: Desk, screen: IntakeScreen) -> None:
    source = screen.page.source
    source.setFocus()
    before = source.document().find("(Kamerstuk")
    before.setPosition(before.selectionStart())
    source.setTextCursor(before)
    desk.key(Qt.Key.Key_Right)
    assert source.marked == "Kamerstuk 29 911, nr. 348"
    assert screen.page.read.rows.currentIndex().data() == "Kamerstuk 29 911, nr. 348"


def test_the_words_under_the_mouse_say_by_which_rule_they_were_read(screen: IntakeScreen) -> None:
    source = screen.page.source
    source.mark(mark_over(screen, "Kamerstuk"))
    told = source.told_at(source.cursorRect().center() + QPoint(6, 0))
    assert told.splitlines()[0] == "Kamerstuk 29 911, nr. 348"
    assert "zeker (98 %)" in told
    assert source.told_at(QPoint(source.viewport().width() - 2, source.cursorRect().center().y() + 30)) == ""


def test_a_narrower_mark_in_a_wider_one_is_the_one_meant(screen: IntakeScreen) -> None:
    promise, kamerstuk = mark_over(screen, "uw Kamer nader"), mark_over(screen, "29 911")
    assert promise is not None
    assert promise.kind is MarkKind.PROMISE
    assert kamerstuk is not None
    assert kamerstuk.kind is MarkKind.KAMERSTUK
    assert mark_over(screen, "Hoogachtend") is None


def test_what_disagrees_is_told_above_the_form_and_its_place_is_shown(desk: Desk, screen: IntakeScreen) -> None:
    remarks = screen.page.remarks
    assert remarks.isVisible()
    assert "Let op: op bladzijde 2 staat een andere datum: 11 april 2024." in remarks.text.text()
    remarks.text.setFocus()
    desk.key(Qt.Key.Key_Tab)
    remarks.text.linkActivated.emit("0")
    assert screen.page.source.marked == "11 april 2024"


def test_a_file_that_agrees_with_itself_has_no_remarks(desk: Desk, tmp_path: Path) -> None:
    text = LETTER.partition("\f")[0]
    screen = wait_for_proposals(desk, tmp_path, {"brief.txt": text})
    desk.until(lambda: screen.page.title.text() == "brief.txt")
    assert screen.page.remarks.isHidden()


def test_a_number_out_of_its_time_is_told_as_soon_as_it_is_typed_and_told_again_when_registered(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk], tmp_path: Path
) -> None:
    with opened(filled, filled.archive) as services:
        for month in range(1, 13):
            services.letters.register(
                Registration(
                    direction=Direction.OUTGOING, kind="brief", status=Status.SENT,
                    our_kenmerk=str(4_000_000 + 1000 * month), dated=date(2020, month, 1),
                ),
                (),
            )  # fmt: skip
    desk = open_window(filled)
    screen = wait_for_proposals(desk, tmp_path, {"brief.txt": LETTER.partition("\f")[0]})
    remarks, form = screen.page.remarks, screen.page.form
    desk.until(lambda: screen.page.title.text() == "brief.txt" and not desk.jobs.is_busy)
    assert "het nummer 7654321 past niet" in remarks.text.text()
    form.texts["our_kenmerk"].setFocus()
    form.texts["our_kenmerk"].selectAll()
    desk.type("4002000")
    desk.key(Qt.Key.Key_Tab)
    desk.until(lambda: "Let op: het nummer 4002000 past niet" in remarks.text.text())
    assert remarks.isVisible()
    assert "7654321" not in remarks.text.text()
    desk.ctrl(Qt.Key.Key_Return)
    desk.until(lambda: "4002000 past niet" in desk.window.notices.text)
    assert "is geregistreerd" in desk.window.notices.text


def test_twins_are_linked_by_one_key_after_registering(desk: Desk, tmp_path: Path) -> None:
    text = LETTER.partition("\f")[0]
    screen = wait_for_proposals(desk, tmp_path, {"a.txt": text, "b.txt": text + " "})
    for name in ("de Voorzitter van de Tweede Kamer", "de Voorzitter van de Eerste Kamer"):
        addressee = screen.page.form.texts["addressee"]
        addressee.setText(name)
        addressee.setFocus()
        desk.key(Qt.Key.Key_Tab)
        desk.until(lambda: not desk.jobs.is_busy)
        if "Eerste" in name:
            assert "Dit lijkt dezelfde brief als" in screen.page.remarks.text.text()
        desk.ctrl(Qt.Key.Key_Return)
        desk.until(lambda: not desk.jobs.is_busy)
    assert "een tweeling" in desk.window.notices.text
    desk.ctrl(Qt.Key.Key_M)
    desk.until(lambda: "als tweeling verbonden" in desk.window.notices.text)


def test_the_finer_kind_stands_with_the_kind_and_leaves_with_another(desk: Desk, tmp_path: Path) -> None:
    late = LETTER.replace("Voortgang van de voorbeeldhavens", "Uitstel beantwoording vragen voorbeeldhavens")
    screen = wait_for_proposals(desk, tmp_path, {"uitstel.txt": late, "vraag.txt": "Zomaar een regel."})
    desk.until(lambda: screen.page.title.text() == "uitstel.txt")
    assert screen.page.form.fields["kind"].hint.text().startswith("uitstelbrief · ")
    desk.ctrl(Qt.Key.Key_J)
    desk.until(lambda: screen.page.title.text() == "vraag.txt")
    assert "uitstel" not in screen.page.form.fields["kind"].hint.text()
    assert screen.page.source.underlined == ()


def test_a_value_read_as_a_person_taught_it_says_so(desk: Desk, tmp_path: Path) -> None:
    screen = wait_for_proposals(desk, tmp_path, {"een.txt": TAUGHT})
    desk.until(lambda: screen.page.title.text() == "een.txt")
    screen.page.form.texts["their_kenmerk"].setText("VB-2031/17")
    desk.ctrl(Qt.Key.Key_Return)
    desk.until(lambda: screen.model.waiting == 0 and not desk.jobs.is_busy)
    (tmp_path / "twee.txt").write_text(NEXT, "utf-8")
    screen.read_files((tmp_path / "twee.txt",))
    desk.until(lambda: screen.page.title.text() == "twee.txt")
    assert screen.page.form.texts["their_kenmerk"].text() == "VB-2031/88"
    hint = screen.page.form.fields["their_kenmerk"].hint.text()
    assert hint.endswith("staat waar u het bij deze afzender eerder hebt aangewezen")


def test_no_code_of_a_rule_is_ever_shown(screen: IntakeScreen) -> None:
    model = screen.page.read.model
    for number in range(model.rowCount()):
        row = model.row(number)
        assert row is not None
        assert not any(sign in row.ground for sign in "_{}"), row.ground


def test_marks_follow_the_theme(desk: Desk, screen: IntakeScreen) -> None:
    desk.window.show_theme(Theme.DARK)
    QApplication.processEvents()
    drawn = {each.format.underlineColor().name() for each in screen.page.source.extraSelections()}
    assert LOOKS[MarkKind.LETTER].dark in drawn
    assert LOOKS[MarkKind.LETTER].light not in drawn
    desk.window.show_theme(Theme.LIGHT)
