import pytest

from app.domain.passages import Role
from tests.intake.readers.pdf.letters import WHOLE, letter, read, texts
from tests.support.sheets import At, bold, column

ADDRESS = column(80, 165, ["Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal", "Postbus 20018"])
REFERENCES = column(465, 160, ["Directie Voorbeelden", "Ons kenmerk", "4075427"], size=6.5, step=9)
DATED = [At(80, 240, "Datum"), At(135, 240, "28 juni 2022")]
SUBJECT = [At(80, 252, "Betreft"), *column(135, 252, ["Voortgang van het voorbeeldplan en", "de proeven"])]


def test_address_margin_date_and_subject_come_before_the_letter_each_together() -> None:
    plain = read([*ADDRESS, *REFERENCES, *DATED, *SUBJECT, *letter()]).plain
    assert plain.startswith(
        "Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n\n"
        "Directie Voorbeelden\nOns kenmerk\n4075427\n\n"
        "Datum\t28 juni 2022\nBetreft\tVoortgang van het voorbeeldplan en\nde proeven\n\nMet deze brief"
    )


def test_the_letterhead_is_no_running_text() -> None:
    assert texts(read([*ADDRESS, *REFERENCES, *DATED, *SUBJECT, *letter()])) == WHOLE


def test_the_letter_begins_with_its_salutation() -> None:
    page = [
        *ADDRESS,
        *DATED,
        At(80, 264, "Kenmerk"),
        At(135, 264, "AB/12"),
        At(80, 285, "Geachte voorzitter,"),
        *letter(),
    ]
    assert texts(read(page)) == ["Geachte voorzitter,", *WHOLE]


def test_a_margin_column_on_the_left_is_read_as_a_block() -> None:
    margin = column(30, 240, ["Datum", "3 mei 2004", "Ons kenmerk", "VB/2004/12"], size=8)
    extract = read([*margin, *column(180, 150, ["De raad van Voorbeeldstad", "Postbus 1"]), *letter(180)])
    assert texts(extract)[-2:] == WHOLE
    assert "Datum\n3 mei 2004\nOns kenmerk\nVB/2004/12" in extract.plain


def test_a_row_of_labels_stands_above_the_row_of_its_values() -> None:
    row = [At(80, 200, "Ons kenmerk", 7), At(200, 200, "Uw brief van", 7), At(330, 200, "Datum", 7)]
    values = [At(80, 212, "VB/2001/45"), At(200, 212, "12 maart 2001"), At(330, 212, "4 april 2001")]
    extract = read([*ADDRESS, *row, *values, *letter()])
    assert "Ons kenmerk\tUw brief van\tDatum\nVB/2001/45\t12 maart 2001\t4 april 2001\n" in extract.plain
    assert texts(extract) == WHOLE


def test_labels_in_the_left_margin_stand_before_their_values() -> None:
    head = [At(30, 200, "Datum", 8), At(180, 200, "3 mei 2004"), At(30, 212, "Onderwerp", 8), At(180, 212, "Proeven")]
    extract = read([*head, *letter(180)])
    assert "Datum 3 mei 2004\nOnderwerp Proeven\n" in extract.plain
    assert texts(extract)[-2:] == WHOLE


@pytest.mark.parametrize("x", [465, 20])
def test_a_margin_column_never_tears_a_sentence(x: float) -> None:
    margin = column(x, 296, ["Ons", "kenmerk", "4075427", "Uw", "kenmerk", "12"], size=6.5, step=9)
    assert texts(read([*margin, *letter()])) == WHOLE


MASTHEAD = [
    *bold([At(55, 40, "Tweede Kamer der Staten-Generaal", 18)]),
    *bold([At(505, 70, "2", 50)]),
    At(55, 95, "Vergaderjaar 1998–1999", 9.6),
    *bold([At(55, 130, "26 200 VII", 10)]),
    *bold(column(150, 130, ["Vaststelling van de begroting van het Ministerie van", "Voorbeelden (VII)"], size=10)),
    *bold([At(55, 170, "Nr. 12", 10), At(150, 170, "BRIEF VAN DE MINISTER VAN VOORBEELDEN", 10)]),
    At(150, 195, "Den Haag, 7 september 1999"),
]
IMPRINT = column(55, 760, ["9K1234", "ISSN 0921 - 7371", "Sdu Uitgevers"], size=6.5, step=8)
FOOT = [At(150, 800, "Tweede Kamer, vergaderjaar 1998–1999, 26 200 VII, nr. 12", 7), At(530, 800, "1", 7)]


def test_the_number_of_a_dossier_stands_before_its_title_and_is_no_running_text() -> None:
    extract = read([*MASTHEAD, *letter(150), *IMPRINT, *FOOT])
    assert "26 200 VII Vaststelling van de begroting van het Ministerie van\nVoorbeelden (VII)\n" in extract.plain
    assert "\nNr. 12 BRIEF VAN DE MINISTER VAN VOORBEELDEN\n" in extract.plain
    assert texts(extract) == [
        "Vaststelling van de begroting van het Ministerie van Voorbeelden (VII)",
        "BRIEF VAN DE MINISTER VAN VOORBEELDEN",
        "Den Haag, 7 september 1999",
        *WHOLE,
    ]


def test_the_imprint_of_a_print_stands_after_its_text() -> None:
    plain = read([*MASTHEAD, *letter(150), *IMPRINT, *FOOT]).plain
    assert plain.endswith(
        "\n\n9K1234\nISSN 0921 - 7371\nSdu Uitgevers\n\nTweede Kamer, vergaderjaar 1998–1999, 26 200 VII, nr. 12\t1"
    )


def test_a_note_in_the_margin_of_an_old_print_is_a_note() -> None:
    note = [
        At(40, 500, "1", 4.5),
        *column(44, 502, ["Samenstelling: leden Voor-", "beeld en Proef."], size=6.5, step=8),
    ]
    extract = read([*MASTHEAD, *letter(150), *note])
    assert texts(extract, Role.NOTE) == ["Samenstelling: leden Voorbeeld en Proef."]
