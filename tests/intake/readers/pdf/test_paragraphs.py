from dataclasses import replace

import pytest

from app.domain.blocks import Heading, ListBlock, ListKind
from app.domain.passages import Role
from tests.intake.readers.pdf.letters import FIRST, SECOND, WHOLE, letter, read, texts
from tests.support.sheets import At, bold, column

SHORT = "Dat is alles."


def test_white_sets_paragraphs_apart() -> None:
    assert texts(read(letter())) == WHOLE


def test_a_short_last_line_ends_a_paragraph_without_white() -> None:
    assert texts(read(column(80, 200, [*FIRST, *SECOND]))) == WHOLE


def test_an_indented_line_begins_a_paragraph() -> None:
    full = "De partijen hebben samen besloten dat zij de proef een heel jaar langer laten doorgaan dan nu."
    page = [*column(80, 200, [*FIRST[:3], full]), At(92, 248, SECOND[0]), *column(80, 260, SECOND[1:])]
    assert texts(read(page)) == [" ".join([*FIRST[:3], full]), WHOLE[1]]


def test_a_hyphenated_word_goes_on_whatever_the_room() -> None:
    page = [*letter(), *column(80, 500, ["De gemeenten zijn geïnfor-", "meerd over de proef."])]
    assert texts(read(page))[-1] == "De gemeenten zijn geïnformeerd over de proef."


def test_double_spaced_text_is_not_cut_into_lines() -> None:
    assert texts(read(letter(y=100, step=22))) == WHOLE


def test_items_of_a_list_are_passages_of_their_own_with_their_lines_joined() -> None:
    items = [
        At(80, 500, "–"),
        At(94, 500, "het eerste punt dat over twee regels loopt omdat het zo veel woorden nodig heeft;"),
        At(94, 512, "en daarna eindigt;"),
        At(80, 524, "–"),
        At(94, 524, "het tweede punt."),
    ]
    extract = read([*letter(), *items])
    assert texts(extract)[2:] == [
        "– het eerste punt dat over twee regels loopt omdat het zo veel woorden nodig heeft; en daarna eindigt;",
        "– het tweede punt.",
    ]
    listed = extract.blocks[-1]
    assert isinstance(listed, ListBlock)
    assert (listed.kind, len(listed.items)) == (ListKind.DASH, 2)


@pytest.mark.parametrize(
    ("marks", "kind", "start"),
    [(("3.", "4."), ListKind.NUMBER, 3), (("a)", "b)"), ListKind.LETTER, 1), (("•", "•"), ListKind.BULLET, 1)],
)
def test_lists_keep_their_marks_and_their_beginning(marks: tuple[str, str], kind: ListKind, start: int) -> None:
    items = [At(x, 500 + 14 * n, text) for n, mark in enumerate(marks) for x, text in ((80, mark), (95, "een punt;"))]
    listed = read([*letter(), *items]).blocks[-1]
    assert isinstance(listed, ListBlock)
    assert (listed.kind, listed.start, len(listed.items)) == (kind, start, 2)


def test_a_dash_that_begins_a_full_line_of_running_text_is_no_item() -> None:
    lines = [
        "De minister heeft de Kamer daarover in het voorjaar van dit jaar uitvoerig bericht en zo",
        "– zoals eerder toegezegd – de gelegenheid gegeven zich voor te bereiden op het debat over",
        "de voorbeelden.",
    ]
    assert texts(read(column(80, 200, lines))) == [" ".join(lines)]


def test_bold_lines_are_headings() -> None:
    extract = read([*bold([At(80, 288, "Inleiding")]), *letter()])
    assert texts(extract, Role.HEADING) == ["Inleiding"]
    assert isinstance(extract.blocks[0], Heading)


def test_a_bold_line_is_a_heading_with_white_below_it_too() -> None:
    assert texts(read([*bold([At(80, 260, "Inleiding")]), *letter()]), Role.HEADING) == ["Inleiding"]


def test_a_line_alone_right_above_its_text_is_a_heading() -> None:
    assert texts(read([*letter(), At(80, 420, "Vervolg"), *column(80, 432, SECOND)]), Role.HEADING) == ["Vervolg"]


def test_a_name_under_a_letter_is_no_heading() -> None:
    signed = [At(80, 430, "De minister van Voorbeelden,"), At(80, 490, "A.B. Voorbeeld")]
    assert texts(read([*letter(), *signed]), Role.HEADING) == []


def test_a_question_in_bold_is_no_heading() -> None:
    page = [*bold(column(80, 276, ["Vraag 1", "Kent u dit bericht?"])), *letter()]
    assert texts(read(page), Role.HEADING) == ["Vraag 1"]


def test_a_title_whose_line_ends_with_a_preposition_goes_on() -> None:
    title = bold(column(80, 260, ["Vaststelling van de begroting van", "Voorbeelden"]))
    assert texts(read([*title, *letter()]))[0] == "Vaststelling van de begroting van Voorbeelden"


def test_a_sentence_goes_on_on_the_next_page_but_a_finished_one_does_not() -> None:
    first, second = column(80, 600, FIRST[:3]), column(80, 100, FIRST[3:])
    assert texts(read(first, second)) == [WHOLE[0]]
    assert texts(read(letter(), letter())) == WHOLE * 2


def test_an_item_at_the_top_of_a_page_is_not_joined_to_the_one_before() -> None:
    first = [*letter(), At(80, 500, "1."), At(95, 500, "een punt;")]
    assert texts(read(first, [At(80, 100, "2."), At(95, 100, "nog een punt.")]))[-2:] == [
        "1. een punt;",
        "2. nog een punt.",
    ]


LAST = "Na de zomer hoort de Kamer hoe het verder gaat met de proeven en met de middelen."
# Points that each space gets so that the line of 9 points ends at 460; at 450 the last.
SPREAD = dict(zip((*FIRST[:3], *SECOND[:2], LAST), (2.096, 2.688, 2.91, 1.951, 2.525, 1.52), strict=True))


def justified(y: float, lines: list[str]) -> list[At]:
    return [At(80, y + 12 * number, line, spread=SPREAD.get(line, 0)) for number, line in enumerate(lines)]


def test_a_full_line_of_justified_text_ends_no_paragraph_at_the_foot_of_a_page() -> None:
    full = [replace(line, spread=2.145) if line.text == LAST else line for line in justified(600, [*FIRST[:3], LAST])]
    pages = full, [*justified(100, SECOND), *justified(200, FIRST)]
    assert texts(read(*pages))[0] == " ".join([*FIRST[:3], LAST, *SECOND])


def test_a_line_of_justified_text_that_falls_short_ends_a_paragraph() -> None:
    page = justified(100, [*FIRST[:3], LAST, *SECOND, *FIRST[:3], LAST, *SECOND])
    assert texts(read(page)) == [" ".join([*FIRST[:3], LAST]), " ".join(SECOND)] * 2


def test_words_that_justified_text_sets_far_apart_are_one_line() -> None:
    words = ((80, "Arbeidsmarktproblematiek"), (212, "en"), (250, "uitvoeringsorganisaties"), (372, "volgen"))
    apart = [At(x, 136, word) for x, word in words]
    page = [*justified(100, FIRST[:3]), *apart, *justified(148, SECOND[:2]), *justified(172, FIRST[:3])]
    assert any("Arbeidsmarktproblematiek en uitvoeringsorganisaties volgen" in text for text in texts(read(page)))


def test_a_full_line_high_above_the_foot_of_its_page_ends_a_paragraph() -> None:
    full = "De partijen hebben samen besloten dat zij de proef een heel jaar langer laten doorgaan dan nu."
    foot = At(300, 810, "1")
    high, low = [*column(80, 200, [*FIRST[:3], full]), foot], [*column(80, 740, [*FIRST[:3], full]), foot]
    next_page = column(80, 100, SECOND)
    assert texts(read(high, next_page)) == [" ".join([*FIRST[:3], full]), WHOLE[1]]
    assert texts(read(low, next_page)) == [" ".join([*FIRST[:3], full, *SECOND])]
