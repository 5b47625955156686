import pytest

from app.intake import extract, recognise

ADDRESS = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 99998\n9999 ZZ  VOORBEELDSTAD\n\n"
TEXT = "\n\nHierbij informeer ik uw Kamer over de voortgang van het werk aan de oevers.\n"


def subject(head: str, text: str = TEXT) -> str | None:
    reading = recognise(extract((head + text).encode(), "brief.txt"), "brief.txt")
    return reading.subject.best.value if reading.subject else None


@pytest.mark.parametrize(
    "head",
    [
        "Onderwerp Oevers langs de vaart",
        "Onderwerp\tOevers langs de vaart",
        "onderwerp: Oevers langs de vaart\nverzonden: 3 mei 2024",
        "Inzake   : Oevers langs de vaart\nMijn ref. : 20240001",
        "Inzake: Oevers langs de vaart",
        "Onderwerp                     Datum\nOevers langs de vaart         3 mei 2004",
        "onderwerp             doorkiesnummer      bijlagen\nOevers langs de vaart     070-0000000     geen",
        "Datum\nBetreft\n3 mei 2024\nOevers langs de vaart",
        "Onderwerp Oevers langs de\nvaart\nDirectie Waterwegen\nKade 1",
        "Onderwerp Oevers langs de vaart\nDirectoraat-Generaal Waterwegen\nKade 1",
    ],
)
def test_a_subject_is_read_wherever_its_label_stands(head: str) -> None:
    assert subject(ADDRESS + head) == "Oevers langs de vaart"


def test_a_subject_that_begins_as_a_label_does_is_read_beside_its_own() -> None:
    assert subject(ADDRESS + "Onderwerp\tUw brief over de oevers") == "Uw brief over de oevers"
    assert subject(ADDRESS + "Onderwerp\nUw kenmerk\nVBD-123456") is None


def test_a_word_broken_at_the_end_of_a_line_is_made_whole_and_ends_the_subject() -> None:
    head = "Onderwerp Toezicht op de kleine havens en de rol van het havenbedrijf daar-\n\nin"
    assert subject(ADDRESS + head) == "Toezicht op de kleine havens en de rol van het havenbedrijf daarin"


@pytest.mark.parametrize("name", ["nota", "nota ter informatie", "Beslisnota", "TER BESLISSING"])
def test_the_title_of_a_nota_is_its_subject(name: str) -> None:
    head = f"Ministerie van Defensie\n\n{name}\nBediening van de sluis\n\nInleiding\n"
    assert subject(head) == "Bediening van de sluis"


def test_what_stands_under_the_name_of_a_nota_and_is_no_title_is_left() -> None:
    for line in (
        "Aan de minister",
        "Directie Waterwegen",
        "Ministerie van Defensie",
        "Datum 3 mei 2024",
        "Inleiding",
    ):
        assert subject(f"nota ter informatie\n{line}\n") is None


@pytest.mark.parametrize(
    "text",
    [
        "Onderwerp\tVindplaats\tStand van zaken\nOevers\tKamerstuk\tAfgedaan\n",
        "Betreft dit ook de oevers? Ja, zij zijn bij het werk betrokken.\n",
    ],
)
def test_the_head_of_a_table_and_a_question_are_no_subject(text: str) -> None:
    assert subject("", text) is None
