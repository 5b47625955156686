import pytest

from app.intake.extraction import extract
from app.intake.recogniser import recognise

TEXT = "\n\nDatum 3 mei 2024\nOnderwerp Oevers\n\nHierbij bericht ik u over de oevers.\n"


@pytest.mark.parametrize(
    ("head", "addressee"),
    [
        (
            "Aan de colleges van burgemeester en wethouders van de gemeenten met een haven",
            "colleges van burgemeester en wethouders van de gemeenten met een haven",
        ),
        ("Ministerie van Defensie\nt.a.v. de minister\nPostbus 1\n1111 AA PROEFSTAD", "Ministerie van Defensie"),
        (
            "Provincie\nGedeputeerde Staten\n\nMinisterie van Defensie\nt.a.v. de minister\n1111 AA PROEFSTAD",
            "Ministerie van Defensie",
        ),
        (
            "Provincie Proef\nGedeputeerde Staten\n\nDe Minister van Oevers\nPostbus 1\n1111 AA PROEFSTAD",
            "Minister van Oevers",
        ),
        ("TER INFORMATIE\n\nAan\nMXYZ en StasXYZ\n\nVan\nDirectie Oevers", "MXYZ en StasXYZ"),
        ("Van: J. Proef <j@proef.example>\nAan: Postbus Proef <postbus@proef.example>", "Postbus Proef"),
    ],
)
def test_an_addressee_is_read_without_what_stands_round_it(head: str, addressee: str) -> None:
    found = recognise(extract((head + TEXT).encode(), "brief.txt"), "brief.txt").addressee
    assert found is not None
    assert found.best.value == addressee


def addressee(text: str) -> str | None:
    found = recognise(extract(text.encode(), "brief.txt"), "brief.txt").addressee
    return found.best.value if found else None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (
            "Aan\nde Vice-President van de Voorbeeldraad\nPostbus 1\n1111 AA PROEFSTAD",
            "Vice-President van de Voorbeeldraad",
        ),
        ("Proefstad, 3 mei 2024 Aan de Koning XYZ / 12345678 Rapport inzake het voorstel van wet", "Koning"),
        (
            "Ministerie van Oevers De Voorzitter van de Tweede Kamer der Staten-Generaal Postbus 1 1111 AA PROEFSTAD",
            "Voorzitter van de Tweede Kamer der Staten-Generaal",
        ),
        (
            "De Minister van Oevers Voor deze de directeur Sluizen De heer A. Proef Postbus 1 1111 AA PROEFSTAD "
            "Datum: 3 mei 2024 Kenmerk: ABC/12345 Geachte heer Proef, Dank.",
            "Minister van Oevers",
        ),
        (
            "Behandeld door\ndrs. A. Proef\n\n> Retouradres Postbus 2 2222 BB Proefstad\n\n"
            "De voorzitter van de Voorbeeldraad\nPostbus 1\n1111 AA PROEFSTAD",
            "voorzitter van de Voorbeeldraad",
        ),
    ],
)
def test_an_office_is_read_out_of_its_address(head: str, name: str) -> None:
    assert addressee(head + TEXT) == name


CITIZEN = "\n\nProefstad, 3 mei 2024\n\nBetreft: oevers\n\nGeachte mevrouw,"
CITIZEN += "\n\nIk vraag u om hulp.\n\nHoogachtend,\n\nA. Proef\n"


@pytest.mark.parametrize(
    "head",
    [
        "A. Proef\nDorpsstraat 1\n2222 BB Proefstad\n\nMinisterie van Defensie\nPostbus 1\n1111 AA PROEFSTAD",
        "Proefbouw B.V.\n\nMinisterie van Defensie\nT.a.v. de afdeling Oevers\nPostbus 1\n1111 AA PROEFSTAD",
    ],
)
def test_a_ministry_below_the_paper_of_another_is_addressed_and_does_not_send(head: str) -> None:
    read = recognise(extract((head + CITIZEN).encode(), "brief.txt"), "brief.txt")
    assert read.organisation is None
    assert addressee(head + CITIZEN) == "Ministerie van Defensie"


@pytest.mark.parametrize(
    "head",
    [
        "Ministerie van Defensie\nPostbus 1\n1111 AA PROEFSTAD",
        "Ministerie van Defensie\nPostbus 1\n1111 AA PROEFSTAD\n\nDe heer A. Proef\nDorpsstraat 1\n2222 BB Proefstad",
        "Pagina 1 van 1\nMinisterie van Defensie\nDirectie Oevers\nPostbus 1\n1111 AA PROEFSTAD",
    ],
)
def test_the_address_of_a_ministry_on_its_own_paper_is_no_addressee(head: str) -> None:
    read = recognise(extract((head + CITIZEN).encode(), "brief.txt"), "brief.txt")
    assert read.organisation is not None
    assert read.organisation.best.value == "Ministerie van Defensie"
    assert addressee(head + CITIZEN) != "Ministerie van Defensie"


@pytest.mark.parametrize(
    "head",
    [
        (
            "De voorzitter van de Tweede Kamer\nder Staten-Generaal Proefkade 1-6\n"
            "Binnenhof 4 1234 AB  Proefstad\n1234 CD DEN HAAG"
        ),
        "Aan de voorzitter van de\nProefkade 8\nTweede Kamer der Staten-Generaal\n1234 AB Proefstad\nBinnenhof 4",
        (
            "                    Aan de voorzitter van de Tweede\n"
            "Postadres           Kamer der Staten-Generaal\nPostbus 1           Postbus 2\n1234 AB Proefstad"
        ),
        "Postadres Aan de voorzitter van de Tweede Kamer\nPostbus 1 der Staten-Generaal\n1234 AB Proefstad Plein 2",
    ],
)
def test_an_addressee_is_read_with_the_sender_in_a_column_beside_it(head: str) -> None:
    found = recognise(extract((head + TEXT).encode(), "brief.txt"), "brief.txt").addressee
    assert found is not None
    assert found.best.value == "voorzitter van de Tweede Kamer der Staten-Generaal"


def test_the_office_of_a_minister_runs_on_where_its_ministry_was_broken_off() -> None:
    head = (
        "De Minister van Volkshuisvesting, Ruimtelijke\n"
        "Ordening en Milieubeheer\nmevrouw A. Proef\nPostbus 1\n1234 AB PROEFSTAD"
    )
    found = recognise(extract((head + TEXT).encode(), "brief.txt"), "brief.txt").addressee
    assert found is not None
    assert found.best.value == "Minister van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer"


def test_questions_not_yet_answered_are_addressed_to_whom_they_are_put() -> None:
    asked = (
        "Den Haag, 3 mei 2024\n\nVragen van de leden Proef en Toets aan de minister van Defensie over oevers\n"
        "\n1.\n\nKent u het bericht?\n"
    )
    reading = recognise(extract(asked.encode(), "vragen.txt"), "vragen.txt")
    assert reading.addressee is not None
    assert reading.addressee.best.value == "minister van Defensie"
    assert reading.kind is not None
    assert reading.kind.best.value == "kamervragen"
    assert reading.dated is not None
    assert reading.dated.best.value == "2024-05-03"


def test_questions_with_their_answers_are_addressed_to_nobody() -> None:
    asked = (
        "Vragen van het lid Proef aan de minister van Defensie over oevers\n"
        "\nVraag 1\nKent u het?\n\nAntwoord 1\nJa.\n"
    )
    assert recognise(extract(asked.encode(), "vragen.txt"), "vragen.txt").addressee is None


def test_an_addressee_is_read_in_a_letterhead_that_comes_behind_the_text_of_its_page() -> None:
    prose = "Hierbij bericht ik u over de oevers, die in het najaar worden versterkt door het waterschap.\n"
    head = (
        "> Retouradres Postbus 1 1234 AB Proefstad\n"
        "De voorzitter van de Tweede Kamer\nder Staten-Generaal\n1234 CD DEN HAAG\n"
    )
    text = "Datum 3 mei 2024\nBetreft Oevers\n" + 20 * prose + head + "Pagina 1 van 2\n" + 5 * prose
    found = recognise(extract(text.encode(), "brief.txt"), "brief.txt").addressee
    assert found is not None
    assert found.best.value == "voorzitter van de Tweede Kamer der Staten-Generaal"


def test_an_addressee_goes_on_in_its_own_column() -> None:
    head = (
        "College van burgemeester en wethouders van de          en Kades\n"
        "gemeente Proefstad                                     Directie Havens\n"
        "1234 AB PROEFSTAD\n"
    )
    found = recognise(extract((head + TEXT).encode(), "brief.txt"), "brief.txt").addressee
    assert found is not None
    assert found.best.value == "College van burgemeester en wethouders van de gemeente Proefstad"
