from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from app.intake.readers.plain_layout import taken_apart
from tests.support.effort import examples

BODY = (
    "De waterschappen en de provincies werken samen aan een plan voor de dijken in",
    "het hele land. Dat plan wordt in het najaar van 2022 aan uw Kamer gezonden,",
    "zodat het bij de behandeling van de begroting kan worden betrokken. In mijn",
    "brief van 3 maart 2021 heb ik gemeld dat de kosten hoger zijn dan was voorzien",
    "door de prijzen van staal en beton, die in korte tijd sterk zijn gestegen en",
    "naar verwachting nog verder stijgen. Over de stand van zaken wordt u nader",
    "ingelicht zodra de uitkomsten van het onderzoek naar de oorzaken daarvan zijn",
    "besproken met de betrokken gemeenten, die daarom hebben gevraagd.",
)
MARGIN = ("Voorbeelddirectie", "Datum", "28 juni 2022", "Ons kenmerk", "2022-0000123456")


def text_of(plain: str) -> str:
    return " ".join(" ".join(paragraph.passage.text for paragraph in taken_apart(plain)[0]).split())


def page(places: list[int], number: int) -> str:
    """Return the body with the lines of the margin after the lines at `places`."""
    lines = list(BODY)
    for place, margin in reversed(list(zip(sorted(places), MARGIN, strict=True))):
        lines.insert(place, margin)
    return "\n".join(lines) + f"\n\nPagina {number} van 3\n\n"


@given(st.lists(st.integers(1, 7), min_size=5, max_size=5), st.lists(st.integers(1, 7), min_size=5, max_size=5))
@settings(max_examples=examples(150))
def test_a_column_drawn_between_lines_goes_and_the_text_stays_whole(first: list[int], second: list[int]) -> None:
    assert text_of(page(first, 1) + page(second, 2)) == " ".join(BODY + BODY)


@given(st.lists(st.tuples(st.integers(0, 7), st.booleans()), min_size=5, max_size=5))
@settings(max_examples=examples(150))
def test_no_word_of_the_letter_is_lost_to_a_column_of_one_page(places: list[tuple[int, bool]]) -> None:
    lines = [[line] for line in BODY]
    for (place, behind), margin in zip(sorted(places), MARGIN, strict=True):
        if behind:
            lines[place][-1] += f" {margin}"
        else:
            lines[place].append(margin)
    got = text_of("\n".join(line for group in lines for line in group))
    assert not Counter(" ".join(BODY).split()) - Counter(got.split())


def test_a_column_on_one_page_is_known_by_the_sentences_across_it() -> None:
    plain = "\n".join((*BODY[:1], "Datum", *BODY[1:2], "28 juni 2022", *BODY[2:4], "Ons kenmerk", *BODY[4:5]))
    plain += "\n2022-0000123456\n" + "\n".join(BODY[5:])
    assert text_of(plain) == " ".join(BODY)


def test_a_notice_in_the_margin_goes_with_it() -> None:
    notice = ("Bij beantwoording de datum", "en ons kenmerk vermelden.")
    plain = "\n".join((*BODY[:1], "Datum", "28 juni 2022", *BODY[1:3], notice[0], *BODY[3:4], notice[1], *BODY[4:]))
    assert text_of(plain) == " ".join(BODY)


def test_labels_between_whole_paragraphs_stay() -> None:
    plain = "De bijeenkomst is openbaar.\n\nDatum\n12 mei 2022\n\nIedereen is welkom.\n"
    assert text_of(plain) == "De bijeenkomst is openbaar. Datum 12 mei 2022 Iedereen is welkom."


def test_a_date_of_the_sentence_itself_stays() -> None:
    plain = "\n".join(
        (*BODY[:4], "Het overleg met de gemeenten over de dijken vindt plaats op 28 juni 2022", *BODY[4:])
    )
    assert "plaats op 28 juni 2022 door" in text_of(plain)


def test_a_list_of_letters_is_no_margin() -> None:
    plain = "".join(f"Datum\n{day} juni 2022\nKenmerk\n2022-{day:010}\n" for day in range(1, 20))
    assert "19 juni 2022" in text_of(plain)
