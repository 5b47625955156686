import pytest

from app.domain.citations import Chamber, Kamerstuk
from app.domain.passages import Passage, Role
from app.intake.references.kamerstukken import kamerstukken
from tests.intake.references.texts import letter, said

OWN = Kamerstuk(dossier="30123", number="12", dossiers=("30123", "30456"))


def note(text: str) -> Passage:
    return Passage(text=text, runs=((0, 0),), role=Role.NOTE, label="1")


def shown(*paragraphs: str, own: Kamerstuk | None = None) -> list[str]:
    return [found.text for found in kamerstukken(said(*paragraphs), own)]


def test_each_place_is_a_reference_with_its_value_and_identifier() -> None:
    text = "Zie de motie (Kamerstuk 35 000 VI, nr. 14)."
    (found,) = kamerstukken(said(text), None)
    assert found.kamerstuk == Kamerstuk(dossier="35000", suffix="VI", number="14")
    assert found.identifier == "kst-35000-VI-14"
    assert text[found.start : found.end] == found.text == "Kamerstuk 35 000 VI, nr. 14"
    assert shown(text, text) == [found.text, found.text]


def test_one_phrase_is_one_reference_and_a_chain_one_a_pair() -> None:
    assert shown("Kamerstuk 30 500, nrs. 14 en 15") == ["Kamerstuk 30 500, nrs. 14 en 15"]
    assert shown("Kamerstukken II 2019/20, 30500, nr. 14; 30 600, nr. 2") == [
        "Kamerstukken II 2019/20, 30500, nr. 14",
        "30 600, nr. 2",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tweede Kamer, vergaderjaar 2019–2020, 30 123, nr. 12",
        "30 123, nr. 12",
        "kst-30123-12",
        "Kamerstukken 30 123 en 30 456, nr. 12",
        "Kamerstuk 30 456, nr. 12",
    ],
)
def test_the_own_number_of_a_letter_is_no_reference(text: str) -> None:
    assert shown(text, own=OWN) == []


@pytest.mark.parametrize(
    "text",
    ["Kamerstuk 30 123, nr. 13", "Kamerstuk 30 789, nr. 12", "Kamerstuk 30 123, nrs. 12 en 13", "Kamerstuk 30 123"],
)
def test_another_paper_of_the_own_dossier_is_a_reference(text: str) -> None:
    assert shown(text, own=OWN) == [text]


def test_what_a_note_cites_is_not_the_letter_itself() -> None:
    found = kamerstukken(letter(note("Tweede Kamer, vergaderjaar 2019–2020, 30 123, nr. 12")), OWN)
    assert [each.kamerstuk.chamber for each in found] == [Chamber.SECOND]


def test_an_identifier_counts_where_the_paper_is_not_cited_in_words() -> None:
    link = "https://zoek.officielebekendmakingen.nl/kst-30500-14.html"
    assert shown(f"Zie {link}.") == ["kst-30500-14"]
    assert shown("Kamerstuk 30 500, nr. 14", f"Zie {link}.") == ["Kamerstuk 30 500, nr. 14"]


def test_a_surer_form_has_more_confidence() -> None:
    text = said("Kamerstuk 30 500, nr. 14", "(30 500, nr. 15)", "Kamerstuk 30 500")
    named, bare, dossier = (found.confidence for found in kamerstukken(text, None))
    assert named > bare > dossier
