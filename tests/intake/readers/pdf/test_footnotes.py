import pytest

from app.domain.passages import Passage, Role
from tests.intake.readers.pdf.letters import letter, read, texts
from tests.support.sheets import At, column

LINE = "De subsidie is aangekondigd in de brief van 29 juni 2022"
RAISED = At(305.6, 196.5, "2", 5.5)
NOTE = [At(80, 700, "2", 5), At(86, 702, "Kamerstuk 12 345, nr. 6.", 7)]


def notes(*pages: list[At]) -> list[Passage]:
    return [passage for passage in read(*pages).passages if passage.role is Role.NOTE]


def test_a_raised_figure_is_a_mark_and_no_part_of_the_number_before_it() -> None:
    body, note = read([At(80, 200, LINE), RAISED, *NOTE]).passages
    assert (body.text, body.marks) == (LINE, ((len(LINE), "2"),))
    assert (note.role, note.label, note.text) == (Role.NOTE, "2", "Kamerstuk 12 345, nr. 6.")


def test_a_mark_within_a_sentence_keeps_the_space_after_it() -> None:
    page = [At(80, 200, "Het rapport"), At(126, 196.5, "2", 5.5), At(131.5, 200, "geeft een beeld, zie daar"), *NOTE]
    body = read([*page, At(233, 196.5, "3", 5.5), At(236.5, 200, ".")]).passages[0]
    assert (body.text, body.marks) == ("Het rapport geeft een beeld, zie daar.", ((11, "2"), (37, "3")))


@pytest.mark.parametrize(("before", "x"), [("Een gebied van 12 m", 165), ("Ruim 40 km", 128)])
def test_the_exponent_of_a_unit_stays_text(before: str, x: float) -> None:
    body = read([At(80, 200, before), At(x, 196.5, "2", 5.5), *letter()]).passages[0]
    assert (body.text, body.marks) == (f"{before}2", ())


def test_a_lowered_figure_stays_text() -> None:
    body = read([At(80, 200, "De uitstoot van CO"), At(156, 201.5, "2", 5.5), *letter()]).passages[0]
    assert (body.text, body.marks) == ("De uitstoot van CO2", ())


@pytest.mark.parametrize(("printed", "text", "mark"), [("2022²", "2022", "2"), ("rapport¹³", "rapport", "13")])
def test_superscript_characters_are_marks(printed: str, text: str, mark: str) -> None:
    body = read([At(80, 200, f"In de brief van {printed} stond dit."), *letter()]).passages[0]
    assert (body.text, [mark for _, mark in body.marks]) == (f"In de brief van {text} stond dit.", [mark])


def test_a_superscript_character_after_a_unit_stays() -> None:
    assert read([At(80, 200, "Er is 12 m² nodig."), *letter()]).passages[0].text == "Er is 12 m² nodig."


def test_notes_of_several_lines_are_told_apart() -> None:
    page = [*letter(y=150), At(195, 193.5, "1", 5.5), At(200, 242, ",", 9), At(330, 254.5, "2", 5.5)]
    foot = [
        At(80, 700, "1", 5),
        *column(86, 702, ["Brief van de minister van Voorbeelden aan", "de Kamer, 3 mei."], size=7, step=9),
        At(80, 718, "2", 5),
        At(86, 720, "Zie ook hierboven.", 7),
    ]
    assert [(note.label, note.text) for note in notes([*page, *foot])] == [
        ("1", "Brief van de minister van Voorbeelden aan de Kamer, 3 mei."),
        ("2", "Zie ook hierboven."),
    ]


def test_a_note_goes_on_at_the_foot_of_the_next_page() -> None:
    first = [*letter(), At(200, 332.5, "1", 5.5), At(80, 750, "1", 5), At(86, 752, "Dit is een noot die niet", 7)]
    second = [*letter(), At(86, 752, "op haar bladzijde past.", 7)]
    assert [note.text for note in notes(first, second)] == ["Dit is een noot die niet op haar bladzijde past."]


def test_small_print_on_the_next_page_is_no_part_of_a_note_that_ended() -> None:
    first = [*letter(), At(200, 332.5, "1", 5.5), At(80, 750, "1", 5), At(86, 752, "Dit is een hele noot.", 7)]
    second = [*letter(), At(86, 752, "Dit is een onderschrift.", 7)]
    assert [note.text for note in notes(first, second)] == ["Dit is een hele noot."]


def test_a_note_whose_number_is_not_raised_is_known_by_its_mark_in_the_text() -> None:
    page = [At(80, 200, LINE), RAISED, At(80, 702, "2) Kamerstuk 12 345, nr. 6.", 7)]
    assert [(note.label, note.text) for note in notes(page)] == [("2", "Kamerstuk 12 345, nr. 6.")]


def test_small_print_below_the_text_without_a_mark_is_no_note() -> None:
    assert texts(read([*letter(), At(80, 702, "Dit is kleine tekst onder de brief.", 7)]), Role.NOTE) == []


def test_a_small_table_at_the_foot_is_no_note() -> None:
    cells = [At(80 + 90 * x, 680 + 10 * y, f"{y + 1} {x}", 7) for x in range(3) for y in range(3)]
    assert notes([*letter(), *cells]) == []


def test_a_note_stands_in_the_blocks_at_its_mark() -> None:
    assert "Footnote" in repr(read([At(80, 200, LINE), RAISED, *NOTE]).blocks)
