from collections.abc import Sequence

from app.domain.blocks import Table
from app.domain.passages import Role
from tests.intake.readers.pdf.letters import FIRST, WHOLE, letter, read, texts
from tests.support.sheets import At, column

NARROW = [
    "De minister meldt dat de proef een",
    "jaar langer duurt en dat hij de Kamer",
    "daarna inlicht over de uitkomsten van",
    "het onderzoek. De leden vragen om een",
    "planning en om een overzicht van wat",
    "er tot nu toe is gedaan met het geld",
]
BROAD = [
    "dat voor de proef was bestemd. Ook zij",
    "willen weten of de gemeenten daarover",
    "zijn gehoord en wat zij daarvan vinden",
    "nu de provincies hebben laten weten dat",
    "zij niet langer meedoen aan de proeven",
    "die zij zelf hadden voorgesteld.",
]


def cells(rows: Sequence[Sequence[str]], y: float, *, size: float = 9, step: float = 14) -> list[At]:
    return [
        At(80 + 130 * x, y + step * n, text, size) for n, row in enumerate(rows) for x, text in enumerate(row) if text
    ]


def test_two_columns_are_read_one_after_the_other() -> None:
    page = [*column(60, 100, NARROW), *column(310, 100, BROAD)]
    assert texts(read(page, page)) == [" ".join([*NARROW, *BROAD])] * 2


def test_a_line_over_both_columns_is_read_before_what_is_under_it() -> None:
    page = [*column(60, 100, NARROW), *column(310, 100, BROAD)]
    over = At(60, 240, "De volgende vragen zijn door de leden van de commissie aan de minister gesteld.")
    under = [*column(60, 270, NARROW), *column(310, 270, BROAD)]
    whole = " ".join([*NARROW, *BROAD])
    assert texts(read([*page, over, *under])) == [whole, over.text, whole]


def test_a_table_of_long_texts_is_read_row_by_row() -> None:
    page: list[At] = []
    for y in (100, 160, 220, 280):
        page += [*column(60, y, NARROW[:3]), *column(310, y, BROAD[:2])]
    assert texts(read(page)) == [" ".join(NARROW[:3]), " ".join(BROAD[:2])] * 4


def test_a_table_is_read_row_by_row_and_cell_by_cell() -> None:
    rows = [("Stap", "Wat verandert er", "Gereed"), ("1", "Alle voorbeelden", "2023"), ("2", "De rest", "2024")]
    extract = read([*letter(), *cells(rows, 450)])
    assert "Stap\tWat verandert er\tGereed\n1\tAlle voorbeelden\t2023\n2\tDe rest\t2024" in extract.plain
    assert texts(extract)[2:] == [text for row in rows for text in row]
    table = extract.blocks[-1]
    assert isinstance(table, Table)
    assert [len(row) for row in table.rows] == [3, 3, 3]


def test_the_lines_of_a_cell_are_joined() -> None:
    rows = [("Regeling", "Bedrag"), ("Subsidie voor de", "12.000"), ("gemeenten", ""), ("Bijdrage", "3.000")]
    assert texts(read([*letter(), *cells(rows, 450, step=12)]))[2:] == [
        "Regeling",
        "Bedrag",
        "Subsidie voor de gemeenten",
        "12.000",
        "Bijdrage",
        "3.000",
    ]


def test_rows_without_white_between_them_are_told_apart_by_the_cells_that_ended() -> None:
    # Each cell is as wide as its column allows: two columns of 130 points.
    rows = [
        ("De minister zegt toe dat de", "De brief wordt nu door de"),
        ("Kamer voor de zomer over de", "ambtenaren voorbereid."),
        ("proeven die nu lopen hoort.", ""),
        ("De minister zegt toe dat hij", "Deze toezegging is al"),
        ("met de gemeenten spreekt.", "gestand gedaan."),
    ]
    assert texts(read([*letter(), *cells(rows, 450, step=12)]))[2:] == [
        "De minister zegt toe dat de Kamer voor de zomer over de proeven die nu lopen hoort.",
        "De brief wordt nu door de ambtenaren voorbereid.",
        "De minister zegt toe dat hij met de gemeenten spreekt.",
        "Deze toezegging is al gestand gedaan.",
    ]


def test_an_empty_cell_keeps_its_place() -> None:
    rows = [("Naam", "Aantal", "Jaar"), ("Een", "", "2023"), ("Twee", "4", "2024")]
    table = read([*letter(), *cells(rows, 450)]).blocks[-1]
    assert isinstance(table, Table)
    assert [len(row) for row in table.rows] == [3, 3, 3]
    assert table.rows[1][1].blocks == ()


def test_the_text_after_a_table_is_no_cell() -> None:
    rows = [("Naam", "Aantal"), ("Een", "3"), ("Twee", "4")]
    page = [*column(80, 100, FIRST), *cells(rows, 180), *column(80, 240, FIRST)]
    assert texts(read(page))[-1] == WHOLE[0]


def test_a_table_wider_than_the_text_is_no_margin() -> None:
    rows = [[f"{n} {x}" for x in range(6)] for n in range(4)]
    wide = [At(40 + 90 * x, 500 + 12 * n, text, 7.5) for n, row in enumerate(rows) for x, text in enumerate(row)]
    assert texts(read([*letter(180), *wide]))[2:] == [text for row in rows for text in row]


def test_signatures_beside_each_other_are_read_one_by_one() -> None:
    left = [*column(80, 430, ["De minister van Voorbeelden", "en Proeven,"]), At(80, 500, "A.B. Voorbeeld")]
    right = [*column(280, 430, ["De staatssecretaris van", "Voorbeelden,"]), At(280, 500, "C. van der Proef")]
    plain = read([*letter(), *left, *right]).plain
    assert plain.endswith(
        "De minister van Voorbeelden\nen Proeven,\n\nA.B. Voorbeeld\n\n"
        "De staatssecretaris van\nVoorbeelden,\n\nC. van der Proef"
    )


def test_what_stands_below_two_signatures_comes_after_both() -> None:
    offices = [At(80, 430, "De minister van Voorbeelden,"), At(280, 430, "De minister van Proeven,")]
    names = [At(80, 500, "A.B. Voorbeeld"), At(280, 500, "C. van der Proef")]
    assert texts(read([*letter(), *offices, *names, At(80, 560, "Bijlagen: twee")]))[-1] == "Bijlagen: twee"


def test_white_within_one_piece_of_text_divides_it() -> None:
    rows = ["Regeling\tBedrag", "Subsidie\t12.000", "Bijdrage\t13.000"]
    extract = read([*letter(), *column(80, 450, rows, step=14)])
    assert "Regeling\tBedrag\nSubsidie\t12.000" in extract.plain
    assert texts(extract, Role.BODY)[-2:] == ["Bijdrage", "13.000"]
