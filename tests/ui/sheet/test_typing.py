"""What keys do on the sheet, read back as the text of the letter."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.blocks import Cell, Heading, ListBlock, ListKind, Para, Table
from app.domain.inlines import Break, Field, Footnote, Strong, Text
from app.services.rewriting import Added, Rewritten
from app.services.writing import written
from app.ui.sheet import sheet
from tests.ui.sheet.conftest import CTRL, SHIFT, Desk, own, part, use

OPEN = Field("jaar", "", "[Jaar]")
YEAR = Field("jaar", "2021", "2021")


def para(*inlines: object) -> Para:
    return Para(tuple(Text(each) if isinstance(each, str) else each for each in inlines))  # type: ignore[misc]


def test_typing_changes_the_part_it_is_in_and_no_other(desk: Desk) -> None:
    desk.show(own(1, "Eerste."), own(2, "Tweede."))
    desk.go("Tweede")
    desk.type(" zin")
    assert desk.flush() == Rewritten({part(2): written("Tweede zin.")})


def test_nothing_is_kept_where_nothing_was_typed(desk: Desk) -> None:
    desk.show(own(1, "Eerste."), use(2, (para("In ", YEAR, "."),)))
    desk.go("Eerste")
    desk.sheet.flush()
    assert not desk.kept


def test_an_empty_letter_gets_its_first_part_by_typing(desk: Desk) -> None:
    desk.show()
    desk.type("Begin")
    (added,) = desk.flush().added
    assert (added.blocks, added.after) == (written("Begin"), None)


def test_enter_at_the_end_of_a_paragraph_of_the_library_begins_a_text_of_ones_own(desk: Desk) -> None:
    desk.show(use(1, "Uit de bibliotheek."), use(2, "Nog een."))
    desk.go("bibliotheek.")
    desk.type("\nVan mij.")
    edit = desk.flush()
    assert not edit.changed
    (added,) = edit.added
    assert (added.blocks, added.after) == (written("Van mij."), part(1))


def test_enter_before_a_paragraph_of_the_library_makes_room_above_it(desk: Desk) -> None:
    desk.show(use(1, "Uit de bibliotheek."))
    desk.go("Uit", after=False)
    desk.type("\nVan mij.")
    (added,) = desk.flush().added
    assert (added.blocks, added.after) == (written("Van mij."), None)


def test_enter_within_a_paragraph_of_the_library_stays_in_it(desk: Desk) -> None:
    desk.show(use(1, "Een. Twee."))
    desk.go("Een.")
    desk.type("\n")
    assert desk.flush() == Rewritten({part(1): (para("Een."), para(" Twee."))})


def test_enter_behind_a_heading_goes_on_in_running_text(desk: Desk) -> None:
    desk.show(own(1, "# Kop"))
    desk.go("Kop")
    desk.type("\nTekst")
    assert desk.text(1) == (Heading(1, (Text("Kop"),)), para("Tekst"))


def test_marks_at_the_beginning_of_a_line_begin_lists_and_headings(desk: Desk) -> None:
    desk.show(own(1, "Tekst."))
    desk.go("Tekst.")
    desk.type("\n## Kop\n- streep\nnog een\n\n1. nummer")
    dashes = ListBlock(ListKind.DASH, ((para("streep"),), (para("nog een"),)))
    numbers = ListBlock(ListKind.NUMBER, ((para("nummer"),),))
    assert desk.text(1) == (para("Tekst."), Heading(2, (Text("Kop"),)), dashes, numbers)


def test_a_mark_within_a_line_is_a_mark(desk: Desk) -> None:
    desk.show(own(1, "Zie"))
    desk.go("Zie")
    desk.type(" - of # 1. ")
    assert desk.text(1) == (para("Zie - of # 1. "),)


def test_tab_moves_an_item_in_and_out(desk: Desk) -> None:
    desk.show(own(1, "1. een\n2. twee"))
    desk.go("twee")
    desk.key(Qt.Key.Key_Tab)
    inner = ListBlock(ListKind.LETTER, ((para("twee"),),))
    assert desk.text(1) == (ListBlock(ListKind.NUMBER, ((para("een"), inner),)),)
    desk.key(Qt.Key.Key_Tab, SHIFT)
    assert desk.text(1) == written("1. een\n2. twee")


def test_backspace_at_the_beginning_of_an_item_takes_its_number_away(desk: Desk) -> None:
    desk.show(own(1, "1. een\n2. twee"))
    desk.go("twee", after=False)
    desk.key(Qt.Key.Key_Backspace)
    assert desk.text(1) == (ListBlock(ListKind.NUMBER, ((para("een"),),)), para("twee"))


def test_shift_enter_is_a_new_line_in_the_same_paragraph(desk: Desk) -> None:
    desk.show(own(1, "Postbus"))
    desk.go("Postbus")
    desk.key(Qt.Key.Key_Return, SHIFT)
    desk.type("2500")
    assert desk.text(1) == (Para((Text("Postbus"), Break(), Text("2500"))),)


def test_a_value_goes_whole_and_is_stepped_over_whole(desk: Desk) -> None:
    desk.show(use(1, (para("In ", YEAR, " was het."),)))
    desk.go("In ")
    desk.key(Qt.Key.Key_Right)
    assert desk.sheet.textCursor().positionInBlock() == len("In 2021")
    desk.type("!")
    assert desk.text(1) == (para("In ", YEAR, "! was het."),)
    desk.key(Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_Backspace)
    assert desk.text(1) == (para("In  was het."),)


def test_typing_behind_a_value_that_is_wanted_asks_for_it(desk: Desk) -> None:
    asked = []
    desk.sheet.value_wanted.connect(lambda *each: asked.append(each))
    desk.show(use(1, (para("In ", OPEN, " was het."),)))
    desk.go("[Jaar]")
    desk.type("2")
    assert asked == [(part(1), "jaar", "2")]
    assert desk.text(1) == (para("In ", OPEN, " was het."),)


def test_tab_goes_from_one_wanted_value_to_the_next(desk: Desk) -> None:
    other = Field("bedrag", "", "[Bedrag]")
    desk.show(use(1, (para("In ", OPEN, " en ", other, "."),)))
    desk.go("In", after=False)
    desk.key(Qt.Key.Key_Tab)
    assert desk.sheet.textCursor().positionInBlock() == len("In [Jaar]")
    desk.key(Qt.Key.Key_Tab)
    assert desk.sheet.textCursor().positionInBlock() == len("In [Jaar] en [Bedrag]")


def test_a_selection_over_parts_goes_and_takes_whole_parts_with_it(desk: Desk) -> None:
    desk.show(own(1, "Een twee."), own(2, "Weg."), own(3, "Drie vier."))
    desk.go("Een ")
    cursor = desk.sheet.textCursor()
    start = cursor.position()
    desk.go("Drie ")
    end = desk.sheet.textCursor().position()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    desk.sheet.setTextCursor(cursor)
    desk.key(Qt.Key.Key_Delete)
    edit = desk.flush()
    assert (dict(edit.changed), edit.removed) == ({part(1): written("Een vier.")}, {part(2), part(3)})


def test_all_of_it_selected_and_typed_over_leaves_one_part_and_no_notes(desk: Desk) -> None:
    desk.show(own(1, "Een.^[Noot.]"), own(2, "Twee.^[Noot.]"))
    desk.key(Qt.Key.Key_A, CTRL)
    desk.type("Nieuw")
    edit = desk.flush()
    ((left, text),) = edit.changed.items()
    assert text == written("Nieuw")
    assert {left, *edit.removed} == {part(1), part(2)}
    assert "Noot" not in desk.sheet.toPlainText()


def test_bold_is_put_and_taken_away_and_typed(desk: Desk) -> None:
    desk.show(own(1, "Een twee drie."))
    desk.select("twee")
    desk.sheet.commands.mark("strong")
    assert desk.text(1) == (para("Een ", Strong((Text("twee"),)), " drie."),)
    desk.select("Een twee")
    desk.sheet.commands.mark("strong")
    assert desk.text(1) == (para(Strong((Text("Een twee"),)), " drie."),)
    desk.sheet.commands.mark("strong")
    assert desk.text(1) == written("Een twee drie.")
    desk.go("drie.")
    desk.sheet.commands.mark("strong")
    desk.type("vet")
    desk.sheet.commands.mark("strong")
    desk.type("niet")
    assert desk.text(1) == (para("Een twee drie.", Strong((Text("vet"),)), "niet"),)


def test_a_note_is_typed_in_place_between_those_before_and_behind_it(desk: Desk) -> None:
    desk.show(own(1, "Een.^[Eerste.] Twee. Drie.^[Derde.]"))
    desk.go("Twee.")
    desk.sheet.commands.note()
    desk.type("Tweede.")
    desk.sheet.commands.note()
    desk.type(" Verder.")
    edit = desk.flush()

    def note(words: str) -> Footnote:
        return Footnote((para(words),))

    assert edit.changed[part(1)] == (
        para("Een.", note("Eerste."), " Twee.", note("Tweede."), " Verder. Drie.", note("Derde.")),
    )


def test_a_note_whose_mark_goes_goes_with_it_and_the_others_count_anew(desk: Desk) -> None:
    desk.show(own(1, "Een.^[Eerste.] Twee.^[Tweede.]"))
    desk.go("Een.1")
    desk.key(Qt.Key.Key_Backspace)
    desk.flush()
    assert "Eerste" not in desk.sheet.toPlainText()
    assert "Twee.1" in desk.sheet.toPlainText()


def test_backspace_before_a_note_does_not_join_it_to_the_letter(desk: Desk) -> None:
    desk.show(own(1, "Een.^[Eerste.]"))
    desk.go("Eerste.", after=False)
    desk.key(Qt.Key.Key_Backspace)
    assert desk.text(1) == written("Een.^[Eerste.]")


def test_a_table_is_filled_in_by_tab_and_grows(desk: Desk) -> None:
    desk.show(own(1, "Cijfers:"))
    desk.go("Cijfers:")
    desk.sheet.commands.table(1, 2)
    for word in ("Jaar", "Bedrag", "2021", "100"):
        desk.type(word)
        desk.key(Qt.Key.Key_Tab) if word != "100" else None
    rows = (("Jaar", "Bedrag"), ("2021", "100"))
    table = Table(1, tuple(tuple(Cell((para(word),)) for word in row) for row in rows))
    assert desk.flush().changed[part(1)] == (para("Cijfers:"), table)


def test_words_typed_behind_a_table_are_a_paragraph(desk: Desk) -> None:
    desk.show(own(1, "| a |\n| --- |\n| b |"))
    cursor = desk.sheet.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    desk.sheet.setTextCursor(cursor)
    desk.type("Erna.")
    assert desk.flush().changed[part(1)][1:] == (para("Erna."),)


def test_words_of_an_open_letter_that_comes_back_from_elsewhere_are_shown_and_the_cursor_stays(desk: Desk) -> None:
    desk.show(own(1, "Een."), own(2, "Twee drie."))
    desk.go("Twee")
    desk.show(own(3, "Nieuw."), own(1, "Een."), own(2, "Twee drie."))
    assert desk.sheet.textCursor().block().text() == "Twee drie."
    assert desk.sheet.textCursor().positionInBlock() == 4


def test_what_is_being_typed_is_never_lost_to_what_comes_from_elsewhere(desk: Desk) -> None:
    desk.show(own(1, "Een."))
    desk.go("Een.")
    desk.type(" Twee.")
    desk.kept.clear()
    desk.show(own(1, "Heel wat anders."))
    assert desk.kept == [Rewritten({part(1): written("Een. Twee.")})]
    assert desk.text(1) == written("Een. Twee.")


def test_what_the_archive_refused_is_offered_again_with_the_next_words(desk: Desk) -> None:
    desk.show(own(1, "Een."))
    desk.go("Een.")
    desk.type("a")
    desk.flush()
    desk.sheet.refused()
    assert desk.sheet.has_refused
    desk.type("b")
    assert desk.flush() == Rewritten({part(1): written("Een.ab")})


def test_two_new_parts_in_one_breath_stand_behind_each_other(desk: Desk) -> None:
    desk.show(use(1, "Uit de bibliotheek."))
    desk.go("bibliotheek.")
    desk.type("\nEen.")
    first, second = desk.sheet.part, None
    desk.go("Uit", after=False)
    desk.type("\nNul.")
    second = desk.sheet.part
    edit = desk.flush()
    assert [(str(each.id), each.after) for each in edit.added] == [(second, None), (first, part(1))]
    assert all(isinstance(each, Added) for each in edit.added)


def test_who_types_without_rest_is_kept_all_the_same(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "LONGEST_MS", 900)
    desk.show(own(1, "Een."))
    desk.go("Een.")
    desk.kept.clear()
    until = time.monotonic() + 2
    while not desk.kept and time.monotonic() < until:
        desk.type("e")
        QTest.qWait(50)  # shorter than the pause that keeps
    assert desk.kept
