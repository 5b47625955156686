from app.domain.passages import Role
from app.intake.readers.pdf import read_pdf
from tests.support.sheets import At, column, pdf

BODY = [
    "Met deze brief informeer ik uw Kamer over de voortgang van het voorbeeldplan, zoals ik",
    "heb toegezegd in het debat over de voorbeelden van dit jaar. Daarbij betrek ik ook de",
    "aanbevelingen van het onderzoek.",
]


def texts(data: bytes) -> list[str]:
    return [passage.text for passage in read_pdf(data, "brief.pdf").passages]


def test_lines_of_a_paragraph_are_joined() -> None:
    assert texts(pdf(column(80, 200, BODY))) == [" ".join(BODY)]


def test_a_place_in_a_passage_is_a_place_in_the_plain_text() -> None:
    read = read_pdf(pdf(column(80, 200, BODY)), "brief.pdf")
    place = read.passages[0].text.index("aanbevelingen")
    start, end = read.passages[0].span(place, place + len("aanbevelingen"))
    assert read.plain[start:end] == "aanbevelingen"


def test_a_margin_column_stays_out_of_the_running_text() -> None:
    margin = column(465, 190, ["Ons kenmerk", "4075427"], size=6.5, step=9)
    read = read_pdf(pdf([*column(80, 200, BODY), *margin]), "brief.pdf")
    assert [passage.text for passage in read.passages] == [" ".join(BODY)]
    assert "Ons kenmerk\n4075427" in read.plain


def test_a_raised_figure_is_a_mark_and_no_part_of_the_number_before_it() -> None:
    line = "De subsidie is aangekondigd in de brief van 29 juni 2022"
    page = [
        At(80, 200, line),
        At(80 + 222, 196.5, "2", 5.5),
        At(80, 700, "2", 5),
        At(86, 702, "Kamerstuk 12 345.", 7),
    ]
    body, note = read_pdf(pdf(page), "brief.pdf").passages
    assert body.text == line
    assert body.marks == ((len(line), "2"),)
    assert (note.role, note.label, note.text) == (Role.NOTE, "2", "Kamerstuk 12 345.")
