import pytest

from app.intake.extraction import extract
from app.intake.recogniser import recognise

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
        "onderwerp                 doorkiesnummer bijlagen\nOevers langs de vaart     070-0000000    1",
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


@pytest.mark.parametrize(
    "head",
    [
        (
            "Ons kenmerk     ABC/2024/123\n"
            "Onderwerp       Oevers en kades langs       Datum   3 mei 2024\n                Proefvaart\n"
        ),
        (
            "Datum           Kenmerk          Onderwerp\n3 mei 2024      1234567          Oevers en kades langs\n"
            "                                 Proefvaart\n"
        ),
        "Betreft:\nOevers en kades langs                  Geachte mevrouw Proef,\nProefvaart\n",
        "Betreft Oevers en kades langs Proefvaart Ons kenmerk\n ABC-D / 1234567\n",
        "Datum Kenmerk Onderwerp\n3 mei 2024 02M123456 Oevers en kades langs Proefvaart\n",
        "D a t u m K e n m e r k O n d e r w e r p\n3 mei 2024 02M123456 Oevers en kades langs Proefvaart\n",
    ],
)
def test_a_subject_goes_on_in_its_column_and_ends_with_it(head: str) -> None:
    assert subject(ADDRESS + head) == "Oevers en kades langs Proefvaart"


def test_a_stack_of_labels_may_follow_its_values() -> None:
    text = (
        "Oevers en kades\n\nABCD/U202400428\n\n3 mei 2024\n\nbetreft\n\nons kenmerk\n"
        "\ndatum\n\nGeachte heer Proef,\n\nMet deze brief bericht ik u.\n"
    )
    reading = recognise(extract((ADDRESS + text).encode(), "brief.txt"), "brief.txt")
    assert reading.subject is not None
    assert reading.subject.best.value == "Oevers en kades"
    assert reading.our_kenmerk is not None
    assert reading.our_kenmerk.best.value == "ABCD/U202400428"


def test_a_labelled_subject_comes_before_what_questions_in_the_letter_are_about() -> None:
    text = (
        "Betreft Vragen over oevers\n\nGeachte voorzitter,\n\nHierbij de antwoorden.\n\n"
        "Antwoorden op de vragen van de leden Proef en Toets (beiden ABC) over kades (ingezonden 3 mei 2024)\n\n"
        "1\nKent u het bericht?\n\nJa.\n\n2\nWat vindt u?\n\nNiets.\n"
    )
    assert subject(ADDRESS + text, "") == "Vragen over oevers"


@pytest.mark.parametrize(
    "head",
    [
        "Betreft       Oevers en kades langs de Proefvaart        www.proef.example        extra",
        (
            "Datum\nBetreft\n\nDirectie Havens\nProefkade 50\nUw brief van\n28 april 2024\n"
            "Uw referentie\n1234567\n\n3 mei 2024\nOevers en kades langs de Proefvaart\n"
        ),
    ],
)
def test_a_subject_is_read_past_the_margin(head: str) -> None:
    assert subject(ADDRESS + head) == "Oevers en kades langs de Proefvaart"
