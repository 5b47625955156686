"""What LibreOffice shows of a letter: the words of the letter, each thing where the template has it."""

from collections.abc import Mapping

import pytest

from app.export.house_style import HouseStyle
from app.export.paper.kept_office import KeptOffice
from app.export.paper.page_count import count_pages
from app.export.purpose import Purpose
from tests.export.letters import AWKWARD, LETTERHEAD, MOMENT, letter, para, plain_words, varied
from tests.export.pages import SMALLEST_BODY_WORD, Word, in_text, read_letter, runs_and_notes, squashed, words

pytestmark = pytest.mark.libreoffice

WITHIN = 1.0
"""Millimetres a thing may stand from where the ministry's template has it."""


@pytest.mark.parametrize("purpose", Purpose)
def test_the_pdf_has_the_words_of_the_letter_and_no_others(pdfs: Mapping[str, bytes], purpose: Purpose) -> None:
    made = plain_words()
    main, notes = runs_and_notes(made.blocks)
    end = main.index("Bijlage met titel")
    whole = [made.opening, *main[:end], made.closing, *made.signature_above, *made.signature_below, *main[end:]]
    read = read_letter(pdfs[f"words {purpose.value}"])
    assert squashed(read.body) == squashed(whole)
    assert squashed(read.notes) == squashed(notes)
    assert sorted(read.marks) == sorted(2 * [str(number) for number in range(1, len(notes) + 1)])


@pytest.mark.parametrize("name", ["varied", "awkward", "words", "long subject"])
def test_both_purposes_look_the_same(pdfs: Mapping[str, bytes], name: str) -> None:
    to_sign, to_send = (words(pdfs[f"{name} {purpose.value}"]) for purpose in Purpose)
    assert [(word.text, word.page) for word in to_sign] == [(word.text, word.page) for word in to_send]
    assert [word.left for word in to_sign] == pytest.approx([word.left for word in to_send], abs=0.1)
    assert [word.top for word in to_sign] == pytest.approx([word.top for word in to_send], abs=0.1)


def test_awkward_values_show_as_they_are(pdfs: Mapping[str, bytes]) -> None:
    read = squashed([word.text for word in words(pdfs["awkward to_sign"])])
    for value in AWKWARD:
        assert squashed([f"waarde: {value}"]) in read
        assert read.count(squashed([value])) >= 5, "in text, list, table, note and letterhead"


def test_the_first_page_stands_where_the_template_has_it(pdfs: Mapping[str, bytes]) -> None:
    page = [word for word in words(pdfs["varied to_sign"]) if word.page == 1]
    assert _place(page, "Retouradres", -1) == pytest.approx((28.1, 47.8), abs=WITHIN)
    assert _place(page, "Aan") == pytest.approx((28.0, 54.3), abs=WITHIN)
    assert _place(page, "Datum") == pytest.approx((28.0, 93.2), abs=WITHIN)
    assert _place(page, "28") == pytest.approx((28.0 + 19.9, 93.2), abs=WITHIN)
    assert _place(page, "Onderwerp") == pytest.approx((28.0, 93.2 + 12 * 25.4 / 72), abs=WITHIN)
    assert _place(page, "Geachte") == pytest.approx((28.0, 121.7), abs=WITHIN)
    assert _place(page, "Directoraat-Generaal") == pytest.approx((164.48, 54.59), abs=WITHIN)
    assert _place(page, "Pagina") == pytest.approx((164.48, 283.19), abs=WITHIN)
    marks = [(word.left, word.top) for word in page if word.text == "VOORBEELD"]
    assert marks == [pytest.approx((28.0, 51.05), abs=WITHIN), pytest.approx((28.0, 283.2), abs=WITHIN)]


def test_a_page_that_follows_stands_where_the_template_has_it(pdfs: Mapping[str, bytes]) -> None:
    every = words(pdfs["varied to_sign"])
    for number in range(2, max(word.page for word in every) + 1):
        page = [word for word in every if word.page == number]
        assert _place(page, "Datum") == pytest.approx((164.48, 54.59), abs=WITHIN)
        assert _place(page, LETTERHEAD["ons_kenmerk"])[0] == pytest.approx(164.48, abs=WITHIN)
        assert _place(page, "Pagina") == pytest.approx((164.48, 283.19), abs=WITHIN)
        marks = [(word.left, word.top) for word in page if word.text == "VOORBEELD"]
        assert marks == [pytest.approx((28.0, 54.6), abs=WITHIN), pytest.approx((28.0, 283.2), abs=WITHIN)]
        first = min(word.top for word in page if in_text(word))
        assert first == pytest.approx(66.9, abs=WITHIN)


def test_a_long_subject_moves_the_text_down_and_covers_nothing(pdfs: Mapping[str, bytes]) -> None:
    page = words(pdfs["long subject to_sign"])
    lowest = max(word.bottom for word in page if word.text == "onderwerpwoord")
    assert lowest > 121.7
    assert _place(page, "Geachte")[1] > lowest - 0.5


def test_no_text_runs_into_the_column_or_off_the_page(pdfs: Mapping[str, bytes]) -> None:
    for name, pdf in pdfs.items():
        for word in words(pdf):
            assert 27.5 <= word.left <= 205, f"{name}: {word}"
            assert word.bottom <= 290, f"{name}: {word}"


def test_notes_stand_at_the_foot_of_the_page_that_refers_to_them(pdfs: Mapping[str, bytes]) -> None:
    first = [word for word in words(pdfs["varied to_sign"]) if word.page == 1]
    noted = next(word for word in first if word.text == "noot." and word.height < SMALLEST_BODY_WORD)
    assert noted.top > max(word.bottom for word in first if in_text(word) and word.height >= SMALLEST_BODY_WORD) - 1


def test_the_layout_copy_counts_the_pages_of_every_section(
    pdfs: Mapping[str, bytes], house_style: HouseStyle
) -> None:
    every = words(pdfs["varied layout"])
    shown_totals = [_line_after(every, word) for word in every if word.text == "Pagina"]
    totals = count_pages(varied(), house_style, MOMENT, KeptOffice())
    assert len(totals) == 3
    assert shown_totals == [f"{page} van {total}" for total in totals for page in range(1, total + 1)]


def test_a_letter_of_one_section_counts_its_pages_anywhere(pdfs: Mapping[str, bytes]) -> None:
    every = words(pdfs["awkward to_sign"])
    pages = max(word.page for word in every)
    assert [_line_after(every, word) for word in every if word.text == "Pagina"] == [
        f"{page} van {pages}" for page in range(1, pages + 1)
    ]


def test_a_short_letter_is_one_page(house_style: HouseStyle, libreoffice: str) -> None:
    assert libreoffice
    assert count_pages(letter((para("kort"),)), house_style, MOMENT, KeptOffice()) == (1,)


def _place(page: list[Word], text: str, step: int = 0) -> tuple[float, float]:
    """Return where the first word `text`, or the word `step` places on, stands in millimetres."""
    place = next(number for number, word in enumerate(page) if word.text == text)
    return page[place + step].left, page[place + step].top


def _line_after(every: list[Word], first: Word) -> str:
    place = every.index(first)
    return " ".join(word.text for word in every[place + 1 : place + 4])
