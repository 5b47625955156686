import pytest

from tests.intake.readers.pdf.letters import WHOLE, letter, read, texts
from tests.support.sheets import At, column


def paged(number: int, total: int = 4) -> list[At]:
    return [At(80, 60, "VERTROUWELIJK"), At(440, 810, f"Pagina {number} van {total}", 6.5)]


def test_heads_and_feet_that_come_back_are_no_running_text_but_are_in_the_plain_text() -> None:
    extract = read(*[[*paged(number), *letter(y=150)] for number in range(1, 5)])
    assert texts(extract) == WHOLE * 4
    assert extract.plain.count("VERTROUWELIJK") == 4
    assert "Pagina 3 van 4" in extract.plain.split("\f")[2]


@pytest.mark.parametrize("foot", ["1", "- 1 -", "Pagina 1 van 3", "Pagina 1/12", "blad 1", "1/12"])
def test_a_page_number_is_known_on_a_single_page(foot: str) -> None:
    assert texts(read([*letter(y=150), At(290, 800, foot)])) == WHOLE


def test_a_number_close_to_the_text_is_part_of_it() -> None:
    assert texts(read([*letter(y=150), At(80, 246, "1")]))[-1].endswith("1")


def test_headings_at_the_same_height_of_several_pages_are_no_running_heads() -> None:
    pages = [[At(80, 60, f"Antwoord {number}"), *letter(y=72)] for number in range(1, 5)]
    assert [text for text in texts(read(*pages)) if text.startswith("Antwoord")] == [
        "Antwoord 1",
        "Antwoord 2",
        "Antwoord 3",
        "Antwoord 4",
    ]


def test_labels_above_the_text_of_a_page_that_follows_are_a_running_head() -> None:
    second = [*column(80, 60, ["Datum", "4 mei 2004", "Kenmerk", "VB/12", "Blad", "2"]), *letter(y=200)]
    assert texts(read(letter(), second)) == [*WHOLE, *WHOLE]


def test_a_date_in_the_text_of_the_second_page_is_no_running_head() -> None:
    assert "Datum van het debat was 4 mei." in texts(read(letter(), [At(80, 200, "Datum van het debat was 4 mei.")]))


def test_a_foot_is_known_by_the_page_it_counts() -> None:
    pages = [[*letter(y=150), At(80, 800, f"VB/2004/12, bladzijde no. {number}")] for number in range(1, 5)]
    assert texts(read(*pages)) == WHOLE * 4


def test_a_note_that_cites_a_kamerstuk_is_no_running_foot() -> None:
    cited = "Tweede Kamer, vergaderjaar 2022–2023, 12 345, nr. 6."
    note = [At(200, 182.5, "1", 5.5), At(80, 760, "1", 5), At(86, 762, cited, 7)]
    assert texts(read([*letter(y=150), *note])) == [*WHOLE, cited]
