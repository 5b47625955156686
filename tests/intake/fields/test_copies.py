"""Who gets a copy, by what the letter itself says."""

import pytest

from app.intake.fields.copies import copies


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("Kopie aan\nde burgemeester van Voorbeeldstad\nde Inspectie\n\nBetreft havens", 2),
        ("Afschrift aan: de Nationale ombudsman; de gemeente Voorbeeldstad", 2),
        ("c.c.: de secretaris-generaal", 1),
        ("CC: A. Voorbeeld <a@voorbeeld.nl>", 1),
        ("- slot -\nKopieën aan:\n- de een\n- de ander\n", 2),
        ("Een afschrift van deze brief zend ik aan de Voorzitter van de Eerste Kamer.", 1),
        ("Ik heb een kopie van deze brief aan de gemeente gezonden. En verder niets.", 1),
        ("Wij stuurden u een afschrift.", 0),
        ("Kopie", 0),
        ("De kopie van het besluit gaat over havens.", 0),
        ("Met een afschrift van uw besluit ben ik bekend.", 0),
        ("", 0),
    ],
)
def test_copies_are_read_where_the_letter_names_them(plain: str, expected: int) -> None:
    assert len(copies(plain)) == expected, copies(plain)


def test_names_are_given_as_printed_once_each() -> None:
    plain = (
        "Afschrift aan\n– de Voorzitter van de Eerste Kamer,\n\n"
        "Een afschrift van deze brief zend ik aan de Voorzitter van de Eerste Kamer."
    )
    assert copies(plain) == ("de Voorzitter van de Eerste Kamer",)


def test_a_sentence_gives_whom_without_what_was_done() -> None:
    assert copies("Een kopie heb ik aan de burgemeester van Voorbeeldstad gestuurd.") == (
        "de burgemeester van Voorbeeldstad",
    )
