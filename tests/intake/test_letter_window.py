from datetime import date

from app.domain.passages import Passage, Role
from app.intake.extraction import extract
from app.intake.letter_window import letter_window
from app.intake.recogniser import recognise


def passage(text: str, role: Role = Role.BODY) -> Passage:
    return Passage(text=text, runs=((0, 0),), role=role)


TEXT = (
    "Dank voor uw brief van 11 januari jl. en uw brief aan de minister-president van 12 februari jl.",
    "Op 3 en 4 maart a.s. spreken wij elkaar. De middelen zijn beschikbaar voor 2031.",
)


def test_the_window_is_the_span_in_which_all_phrases_make_sense_with_the_phrases_that_bound_it() -> None:
    found = letter_window([passage(text) for text in TEXT])
    assert found is not None
    assert (found.first, found.last) == (date(2031, 2, 13), date(2031, 3, 2))
    assert any("12 februari jl." in phrase for phrase in found.because_first)
    assert any("3 en 4 maart a.s." in phrase for phrase in found.because_last)


def test_the_year_is_the_one_the_text_names_most_and_notes_do_not_count() -> None:
    notes = [passage("Rapport uit 2019 en 2019 en 2019.", Role.NOTE)]
    found = letter_window([*(passage(text) for text in TEXT), *notes])
    assert found is not None
    assert found.first.year == 2031


def test_a_text_without_a_year_has_no_window() -> None:
    assert letter_window([passage("Dank voor uw brief van 11 januari jl.")]) is None


def test_phrases_that_cannot_all_be_right_give_no_window() -> None:
    disagreeing = "Het was 2031. Uw brief van 20 mei jl. kwam na het overleg van 3 maart a.s."
    assert letter_window([passage(disagreeing)]) is None


def test_a_letter_with_a_date_has_no_window_and_one_without_counts_from_its_last_day() -> None:
    undated = ("Geachte heer Proef,\n\n" + "\n\n".join(TEXT)).encode()
    read = recognise(extract(undated, "brief.txt"), "brief.txt")
    assert read.window is not None
    assert next(each.day for each in read.letter_references) == date(2031, 1, 11)
    dated = b"Datum 20 februari 2031\n\n" + undated
    assert recognise(extract(dated, "brief.txt"), "brief.txt").window is None
