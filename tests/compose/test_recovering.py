from pathlib import Path

import pytest

from app.compose.literals import conditional_names, literal_words
from app.compose.paragraph_file import read_paragraph
from app.compose.recovering import recover
from app.compose.render import render
from app.domain.paragraphs import Paragraph
from app.text.notation import parse
from tests.compose.test_samples import PATHS, filled, read
from tests.support.library import paragraph_file


def paragraph(body: str, **variables: str) -> Paragraph:
    return read_paragraph(paragraph_file("voorbeeld", body, variables=variables), "voorbeeld")


def test_words_that_always_stand_there_are_parted_by_what_is_filled_in() -> None:
    body = "Voor {{ haven }} is {% if ja %}veel{% endif %} [geld](https://example.org/geld) beschikbaar."
    assert literal_words(body) == (["voor"], ["is"], ["veel"], ["geld", "beschikbaar"])


def test_values_are_found_where_their_fields_stand() -> None:
    held = paragraph(
        "Op {{ dag | datum }} is voor {{ haven }} een bedrag van {{ bedrag | bedrag }} vrijgemaakt door het kabinet.",
        dag="date",
        haven="text",
        bedrag="amount",
    )
    found = recover(
        held,
        parse("Op 3 mei 2022 is voor De Kwikstaart & Zn een bedrag van € 1.250.000 vrijgemaakt door het kabinet."),
    )
    assert found.share == 1.0
    assert dict(found.values) == {"dag": "2022-05-03", "haven": "De Kwikstaart & Zn", "bedrag": "1250000"}


def test_a_value_is_found_among_words_that_were_altered() -> None:
    held = paragraph(
        "In {{ haven }} is het afgelopen jaar hard gewerkt aan de veiligheid van de kades.", haven="text"
    )
    found = recover(held, parse("In Voorbeeldstad is het voorbije jaar hard gewerkt aan de veiligheid van kades."))
    assert dict(found.values) == {"haven": "Voorbeeldstad"}
    assert found.share > 0.85


def test_the_variant_that_was_typed_is_found() -> None:
    body = (
        'Dit is gelijk.\n\n{% if vorm == "team" %}\nEr is een team begonnen.\n{% else %}\n'
        "Er zijn afspraken gemaakt.\n{% endif %}"
    )
    held = paragraph(body, vorm="choice:team|afspraken")
    assert conditional_names(held) == ("vorm",)
    assert dict(recover(held, parse("Dit is gelijk.\n\nEr zijn afspraken gemaakt.")).values) == {"vorm": "afspraken"}


def test_what_is_no_value_of_the_variable_stays_open() -> None:
    held = paragraph("Op {{ dag | datum }} begint het werk aan de kades.", dag="date")
    assert recover(held, parse("Op een mooie dag begint het werk aan de kades.")).values == {}


HARD = {
    "dank-voor-brief": "a letter of the archive stands in it, of which a text shows no id",
    "doorverwijzing": "a party of the archive likewise",
    "overleg-burgemeesters": "a list is made of one value",
    "subsidie-steden": "two fields stand side by side",
}
"""Samples of which not every value can be read back, and why."""


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_every_sample_filled_in_is_recognised_with_its_values(path: Path) -> None:
    held = read(path)
    found = recover(held, render(held.body, held.variables, filled(held), held.slug))
    assert found.share >= (0.65 if path.stem in HARD else 0.97), (found.share, found.values)
