import pytest

from app.domain.readings import Reading
from app.intake.extraction import extract
from app.intake.recogniser import recognise

TEXT = "\n\nDatum 3 mei 2024\nOnderwerp Oevers\n\nHierbij bericht ik u over de oevers.\n"


def read(head: str) -> Reading:
    return recognise(extract((head + TEXT).encode(), "brief.txt"), "brief.txt")


def organisation(head: str) -> str | None:
    found = read(head).organisation
    return found.best.value if found else None


def directorate(head: str) -> str | None:
    found = read(head).directorate
    return found.best.value if found else None


@pytest.mark.parametrize(
    "printed",
    [
        "Ministerie van Volksgezondheid,\nWelzijn en Sport",
        "Ministerie van\nVolksgezondheid,\nWelzijn en Sport",
        "Ministerie van Volksgezondheid, Welzijn\nen Sport\nDirectie Oevers",
    ],
)
def test_the_name_of_a_ministry_is_read_over_its_lines(printed: str) -> None:
    assert organisation(f"{printed}\n\nAan de burgemeester van Proefstad\n") == (
        "Ministerie van Volksgezondheid, Welzijn en Sport"
    )


def test_a_ministry_nobody_listed_is_read_where_it_heads_the_letter() -> None:
    head = "Ministerie van Vaarwegen en Oevers\nPostbus 1 1111 AA Proefstad\n\n"
    assert organisation(f"{head}Aan de burgemeester van Proefstad\n") == "Ministerie van Vaarwegen en Oevers"
    assert organisation(f"Een zin over het\n{head}") is None


def test_a_ministry_a_letter_goes_to_is_not_its_sender() -> None:
    head = (
        "Provincie Proefland\n\nMinisterie van Defensie\nt.a.v. de staatssecretaris\nPostbus 1\n1111 AA PROEFSTAD\n"
    )
    assert organisation(head) is None


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("DG Water en Bodem", "DG Water en Bodem"),
        ("Directie Warmte en\nOndergrond", "Directie Warmte en Ondergrond"),
        ("Directoraat-Generaal\nKlimaat", "Directoraat-Generaal Klimaat"),
    ],
)
def test_a_directorate_is_read_by_its_word_and_over_its_lines(printed: str, name: str) -> None:
    assert directorate(f"Ministerie van Defensie\n{printed}\nKade 1\n") == name


def test_a_unit_broken_off_behind_an_adjective_goes_on_in_the_next_line() -> None:
    head = "Aan de burgemeester van Proefstad\n\nDirectie Waterstaatkundige en Juridische\nOevers\nKade 1\n"
    assert directorate(head) == "Directie Waterstaatkundige en Juridische Oevers"
    assert directorate("Aan de burgemeester van Proefstad\n\nDirectie Juridische Zaken\nOevers\nKade 1\n") == (
        "Directie Juridische Zaken"
    )


@pytest.mark.parametrize(
    ("title", "ministry"),
    [
        ("Nr. 12 BRIEF VAN DE MINISTER VAN JUSTITIE", "Ministerie van Justitie"),
        (
            "BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VOOR HAVENS EN OEVERS",
            "Ministerie van Buitenlandse Zaken",
        ),
        (
            "nr. 3 HERDRUK1 BRIEF VAN DE MINISTER EN STAATSSECRETARIS VAN INFRASTRUCTUUR EN\nWATERSTAAT",
            "Ministerie van Infrastructuur en Waterstaat",
        ),
        ("BRIEF VAN DE MINISTER VOOR HAVENS EN OEVERS", None),
        ("BRIEF VAN DE INFORMATEUR", None),
    ],
)
def test_the_title_of_a_kamerstuk_names_the_ministry_where_no_signature_does(
    title: str, ministry: str | None
) -> None:
    address = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2031"
    text = f"29 999 Vaarwegen\n\n{title}\n\n{address}\n\nTekst."
    got = recognise(extract(text.encode(), "brief.txt"), "brief.txt").organisation
    assert (got.best.value if got else None) == ministry


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (
            "Aan de voorzitter\n\nOevers en Kades\nProefkade 50\nPostbus 1\n1234 AB Proefstad\nwww.rijksoverheid.nl",
            "Oevers en Kades",
        ),
        ("Havens, Oevers en\nKades\nProefkade 50\nDen Haag\nwww.rijksoverheid.nl", "Havens, Oevers en Kades"),
        ("Oevers\nProefkade 5\nDe voorzitter van de Tweede Kamer\nDen Haag\nPostbus 1\nwww.minproef.nl", "Oevers"),
        ("Oevers\nProefkade 5\nDirectie Kades\nwww.rijksoverheid.nl", "Directie Kades"),
    ],
)
def test_a_unit_without_the_word_stands_above_the_visiting_address(head: str, name: str) -> None:
    assert directorate(head) == name


@pytest.mark.parametrize(
    "head",
    [
        "Ministerie van Defensie\nProefkade 50\nPostbus 1\nwww.rijksoverheid.nl",
        "Ministerie van Volksgezondheid,\nWelzijn en Sport\nProefkade 50\nDen Haag\nwww.rijksoverheid.nl",
        "Binnenhof 1 A\nProefkade 50\nPostbus 1\nwww.rijksoverheid.nl",
        "Gemeente Proef\nProefkade 50\n1234 AB Proefstad\nwww.proef.example",
        "Oevers en Kades\nPostbus 1\nwww.rijksoverheid.nl",
    ],
)
def test_other_lines_above_an_address_are_no_unit(head: str) -> None:
    assert directorate(head) is None


def test_a_unit_at_the_foot_stands_under_its_ministry() -> None:
    text = "Geachte voorzitter,\n\nHierbij bericht ik u.\n\nMinisterie van Defensie\nDirectie Oevers\nProefkade 8\n"
    found = recognise(
        extract(("Aan de voorzitter\n\nDatum 3 mei 2024\n\n" + text).encode(), "brief.txt"), "brief.txt"
    )
    assert found.directorate is not None
    assert found.directorate.best.value == "Directie Oevers"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Programma-Directoraat-\nGeneraal Oevers\nProefkade 7", "Programma-Directoraat-Generaal Oevers"),
        (
            ("Directoraat-generaal voor\nOevers en Kades\nDirectie Havens\nProefkade 7"),
            "Directoraat-generaal voor Oevers en Kades",
        ),
        ("Directoraat-Generaal\nvoor Oevers\nDirectie Havens", "Directoraat-Generaal voor Oevers"),
        (
            "De voorzitter                              Directoraat-generaal\n"
            "Postbus 1                                  Oevers\n"
            "1234 AB Proefstad                          en Kades\n"
            "                                           Directie Havens",
            "Directoraat-generaal Oevers en Kades",
        ),
    ],
)
def test_a_unit_broken_over_lines_is_read_whole(head: str, name: str) -> None:
    assert directorate(head) == name


def test_a_sentence_about_an_inspectorate_names_no_unit() -> None:
    head = "Aan de voorzitter\n\nInspectie van de oevers heeft hierover op 2 november gerapporteerd. Het\n"
    assert directorate(head) is None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Oever\nOnderwijs\nProefkade 50\nDen Haag\nwww.rijksoverheid.nl", "Oever Onderwijs"),
        ("Kades en Havens\nOevers en Regio\nProefkade 50\nDen Haag\nwww.rijksoverheid.nl", "Oevers en Regio"),
        ("Directie Oevers\nen Kades\nContactpersoon", "Directie Oevers en Kades"),
    ],
)
def test_the_last_word_of_a_unit_may_stand_alone_on_its_line(head: str, name: str) -> None:
    assert directorate(head) == name
