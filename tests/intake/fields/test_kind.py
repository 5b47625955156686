import pytest

from app.intake import extract, recognise

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
