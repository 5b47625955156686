from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.passages import Passage, Role
from app.domain.readings import Extract
from app.intake.readers.pdf import read_pdf
from tests.support.effort import examples
from tests.support.sheets import At, column, pdf

BODY = [
    "Met deze brief informeer ik uw Kamer over de voortgang van het voorbeeldplan, zoals ik",
    "heb toegezegd in het debat over de voorbeelden van dit jaar. Daarbij betrek ik ook de",
    "aanbevelingen van het onderzoek.",
]
WHOLE = " ".join(BODY)


def read(*pages: list[At], **kwargs: object) -> Extract:
    return read_pdf(pdf(*pages, **kwargs), "brief.pdf")  # type: ignore[arg-type]


def texts(extract: Extract) -> list[str]:
    return [passage.text for passage in extract.passages]


def stands_in(passage: Passage, words: str, plain: str) -> bool:
    place = passage.text.index(words)
    start, end = passage.span(place, place + len(words))
    return plain[start:end] == words


def test_lines_of_a_paragraph_are_joined() -> None:
    assert texts(read(column(80, 200, BODY))) == [WHOLE]


def test_a_place_in_a_passage_is_a_place_in_the_plain_text() -> None:
    extract = read([At(80, 100, "Kop van de brief"), *column(80, 200, BODY)])
    assert stands_in(extract.passages[-1], "aanbevelingen", extract.plain)


def test_pages_are_counted_and_set_apart_by_a_form_feed() -> None:
    extract = read(column(80, 200, BODY), column(80, 200, ["Een tweede bladzijde met een zin."]))
    assert extract.pages == 2
    assert extract.plain.split("\f")[1] == "Een tweede bladzijde met een zin."
    assert [passage.page for passage in extract.passages] == [1, 2]


def test_a_sentence_cut_by_the_end_of_a_page_is_made_whole_over_what_stands_between() -> None:
    margin = [At(465, 300, "Ons kenmerk", 6.5), At(465, 309, "4075427", 6.5)]
    first = [*column(80, 200, BODY[:2]), At(80, 702, "1 Zie de bijlage.", 7), At(465, 810, "Pagina 1 van 2", 6.5)]
    second = [*margin, At(80, 200, BODY[2]), At(465, 810, "Pagina 2 van 2", 6.5)]
    assert WHOLE in texts(read(first, second))


def test_hyphens_at_line_ends_are_joined_but_those_of_the_word_itself_kept() -> None:
    lines = [
        "De minister heeft de Kamer daarover in het voorjaar van dit jaar uitvoerig geïnfor-",
        "meerd. De uitkomsten van het onderzoek naar de gevolgen van de pandemie van COVID-",
        "19 volgen daarna.",
    ]
    assert texts(read(column(80, 200, lines))) == [
        "De minister heeft de Kamer daarover in het voorjaar van dit jaar uitvoerig geïnformeerd. De uitkomsten van "
        "het onderzoek naar de gevolgen van de pandemie van COVID-19 volgen daarna."
    ]


def test_what_nobody_sees_is_not_read() -> None:
    unseen = [
        At(80, 300, "wit", color="1 1 1"),
        At(80, 400, "onzichtbaar", mode=3),
        At(80, 500, "te klein", size=1),
        At(700, 300, "buiten"),
        At(80, 900, "onder"),
    ]
    assert read([*column(80, 200, BODY), *unseen]).plain == "\n".join(BODY)


def test_white_text_on_a_dark_ground_is_read() -> None:
    page = [*column(80, 200, BODY), At(80, 300, "Op een donkere balk.", color="1 1 1")]
    assert texts(read(page, under=b"0 0 0.5 rg 70 530 200 20 re f\n")) == [WHOLE, "Op een donkere balk."]


def test_the_invisible_text_over_a_scan_is_read_where_there_is_no_other() -> None:
    assert texts(read([At(80, 200 + 12 * number, line, mode=3) for number, line in enumerate(BODY)])) == [WHOLE]


def test_text_on_its_side_stands_at_the_end_of_its_page() -> None:
    extract = read([At(30, 500, "opzij gedraaid", turn="0 1 -1 0"), *column(80, 200, BODY)])
    assert extract.plain == "\n".join(BODY) + "\n\nopzij gedraaid"
    assert texts(extract) == [WHOLE]


def test_a_page_that_lies_on_its_side_is_read_upright() -> None:
    page = [At(100 + 12 * number, 600, line, turn="0 1 -1 0") for number, line in enumerate(BODY)]
    assert texts(read(page)) == [WHOLE]


def test_words_drawn_one_by_one_are_one_line() -> None:
    assert texts(read([At(80, 200, "Zaak"), At(103, 200, "nummer"), At(139, 200, "zes.")])) == ["Zaak nummer zes."]


def test_an_accent_drawn_apart_stands_on_its_letter() -> None:
    # Helvetica: Kosti is 22.0 points wide at 9 points, a c 4.5.
    assert texts(read([At(80, 200, "Kostic"), At(102.5, 200, "´"), At(108, 200, "vraagt dit.")])) == [
        "Kostić vraagt dit."
    ]


def test_an_apostrophe_after_a_word_is_no_accent() -> None:
    assert texts(read([At(80, 200, "Foto´s van de proef.")])) == ["Foto´s van de proef."]


def test_properties_say_what_the_letter_is_about_and_not_who_wrote_it() -> None:
    info = {"Title": "Brief over voorbeelden", "Author": "A. Voorbeeld", "CreationDate": "D:20220628093000+02'00'"}
    assert read(column(80, 200, BODY), info=info).properties == (
        ("title", "Brief over voorbeelden"),
        ("created", "2022-06-28T09:30:00"),
    )


WORD = st.text("abcdefghijkmnoprstuvwzé", min_size=2, max_size=9)


@settings(max_examples=examples(60))
@given(st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 30)), WORD, min_size=1, max_size=40), st.data())
def test_every_word_is_read_once_wherever_it_stands(placed: dict[tuple[int, int], str], data: st.DataObject) -> None:
    size = data.draw(st.sampled_from([7.0, 9.0, 11.0]))
    page = [At(20 + 95 * x, 30 + 26 * y, word, size) for (x, y), word in placed.items()]
    extract = read(page)
    assert Counter(extract.plain.split()) == Counter(placed.values())
    for passage in extract.passages:
        assert all(stands_in(passage, word, extract.plain) for word in passage.text.split())


def test_notes_come_after_the_letter() -> None:
    page = [*column(80, 200, BODY), At(214, 220.5, "1", 5.5), At(80, 700, "1", 5), At(86, 702, "Zie hierna.", 7)]
    assert [passage.role for passage in read(page).passages] == [Role.BODY, Role.NOTE]


def test_ligatures_and_odd_spaces_are_read_as_letters_and_spaces() -> None:
    means = {"@": "\ufb01", "#": "\u2009"}
    assert texts(read([At(80, 200, "De @scale proef#duurt een jaar.")], means=means)) == [
        "De fiscale proef duurt een jaar."
    ]


def test_soft_hyphens_within_a_line_are_no_characters() -> None:
    assert texts(read([At(80, 200, "Een voor@beeld van een brief.")], means={"@": "\xad"})) == [
        "Een voorbeeld van een brief."
    ]


def test_characters_beyond_the_basic_plane_are_read_whole() -> None:
    page = [At(80, 200, "Een @ in een brief."), At(80, 260, "Daarna volgt een zin.")]
    assert texts(read(page, means={"@": "\U0001f600"})) == ["Een \U0001f600 in een brief.", "Daarna volgt een zin."]
