import pytest

from app.intake.extraction import extract
from app.intake.recogniser import recognise

KAMER = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 1\n1111 AA PROEFSTAD\n\n"
SIGNED = "\n\nDe Minister van Vaarwegen en Oevers,\n\n\nA.B. Proefsma\n"


def kind(text: str) -> str | None:
    found = recognise(extract(text.encode(), "brief.txt"), "brief.txt").kind
    return found.best.value if found else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hierbij zend ik u de antwoorden op de vragen van het lid Proef over oevers.", "kamervragen"),
        ("Bijgaand treft u aan het antwoord op de schriftelijke vragen van de leden Proef en Test.", "kamervragen"),
        ("Hierbij stuur ik u de beantwoording van de Kamervragen van de leden Proef en Test.", "kamervragen"),
        ("In de bijlage treft u tevens de beantwoording van de vragen van het lid Proef.", "kamerbrief"),
        ("De vragen van het lid Proef kunnen niet binnen de gestelde termijn worden beantwoord.", "kamerbrief"),
        ("De oevers zijn hersteld; zie ook het antwoord op de vragen van het lid Proef.", "kamerbrief"),
    ],
)
def test_answers_that_are_sent_make_kamervragen_and_answers_that_are_cited_do_not(
    sentence: str, expected: str
) -> None:
    assert kind(f"{KAMER}Onderwerp Oevers\n\n{sentence}{SIGNED}") == expected


def test_what_someone_else_signs_on_paper_of_his_own_came_in() -> None:
    assert (
        kind("Van: J. Proef\nAan: Postbus\n\nHierbij mijn brief.\n\nMet vriendelijke groet,\n\nJ. Proef\n")
        == "incoming"
    )


def test_a_nota_may_be_named_by_its_title_alone() -> None:
    rows = "Aan\tMinister van Oevers\nVan\tDirectie Sluizen\nDatum\t3 mei 2024\n\n"
    assert kind(f"{rows}Beslisnota Kamerbrief over oevers\n\nAanleiding\nDe Kamer vroeg een brief.\n") == "nota"
    assert kind(f"{KAMER}Onderwerp Oevers\n\nNota over oevers\n\nHierbij mijn nota.{SIGNED}") == "kamerbrief"


def test_a_letter_of_which_nothing_else_tells_is_sent_or_came_in_by_its_paper() -> None:
    text = "Datum 3 mei 2024\n\nGeachte mevrouw Proef,\n\nU krijgt spoedig antwoord.\n"
    assert kind(f"> Retouradres Postbus 1 1111 AA Proefstad\n\n{text}") == "brief"
    assert kind(text) == "incoming"


@pytest.mark.parametrize(
    "text",
    [
        "Vragen van het lid Proef (ABC) aan de Minister van Oevers over sluizen (ingezonden 3 mei 2024).\n\n"
        "Antwoord van Minister Proef (Oevers) (ontvangen 24 mei 2024).\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n",
        "Antwoorden van de ministers van Oevers en van Sluizen op de vragen van het lid Proef over sluizen.\n\n"
        "Vraag 1\nKlopt dit?\n\nAntwoord vraag 1\nJa.\n",
    ],
)
def test_printed_questions_of_a_member_are_answers_to_a_member(text: str) -> None:
    assert recognise(extract(text.encode(), "brief.txt"), "brief.txt").finer_kind == "beantwoording_kamervragen"


def test_a_page_that_begins_with_your_kamer_is_of_a_letter_to_it() -> None:
    assert kind("3 Toezicht\n\nUw Kamer wordt hierover bericht.\n\nPagina 4 van 6\n") == "kamerbrief"
