"""What a paragraph may ask of the letter it stands in."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from app.compose.circumstances import ADDRESSED, DATED, REGISTER, Addressed, addressed, circumstances, standing_in
from app.compose.render import render
from app.domain.drafts import Draft
from app.domain.ids import DraftId, ParagraphId, PartyId
from app.domain.paragraphs import Paragraph, Variable, VariableType
from app.domain.parties import Party, PersonName
from app.text.words import words

BODY = """{% if aan == "burger" %}
Beste lezer.
{% elif dagtekening >= "1 juli 2026" %}
Voortaan.
{% else %}
Tot nu toe.
{% endif %}
"""


def party(function: str = "", *organisation: str, surname: str = "") -> Party:
    name = PersonName(surname=surname) if surname else None
    return Party(id=PartyId(uuid4()), name=name, function=function, organisation=organisation)


def paragraph(*variables: Variable) -> Paragraph:
    return Paragraph(
        id=ParagraphId(uuid4()), version=1, slug="x", title="X", topic="", body=BODY, variables=variables
    )


def said(known: dict[str, str], *variables: Variable) -> str:
    found = standing_in(paragraph(*variables), known)
    return " ".join(words(render(found.body, found.variables, {}, "x")))


@pytest.mark.parametrize(
    ("to", "kind"),
    [
        (party("Voorzitter", "Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal"), Addressed.KAMER),
        (party("burgemeester", "Gemeente Voorbeeldstad", surname="Voorbeeld"), Addressed.AUTHORITY),
        (party("", "Voorbeelden BV"), Addressed.ORGANISATION),
        (party(surname="Voorbeeld"), Addressed.CITIZEN),
    ],
)
def test_whom_a_letter_goes_to_is_told_by_office_and_organisation(to: Party, kind: Addressed) -> None:
    assert addressed(to) is kind


def test_a_letter_without_date_or_addressee_leaves_both_open() -> None:
    draft = Draft(DraftId(uuid4()), "brief")
    assert circumstances(draft, None) == {}
    dated = replace(draft, date=date(2026, 7, 1))
    found = circumstances(dated, party(surname="Voorbeeld"))
    assert found == {DATED: "2026-07-01", ADDRESSED: "burger", REGISTER: "citizen"}


def test_the_same_paragraph_says_something_else_to_another_reader_and_on_another_day() -> None:
    assert said({ADDRESSED: "burger"}) == "Beste lezer."
    assert said({ADDRESSED: "kamer", DATED: "2026-06-30"}) == "Tot nu toe."
    assert said({ADDRESSED: "kamer", DATED: "2026-07-01"}) == "Voortaan."


def test_what_a_condition_asks_and_nobody_knows_stands_open_in_the_text() -> None:
    assert said({ADDRESSED: "kamer"}) == "[Datum van de brief] Tot nu toe."


def test_a_variable_of_its_own_goes_before_what_the_letter_says() -> None:
    own = Variable(name="aan", type=VariableType.CHOICE, label="Aan", choices=("burger", "x"), default="burger")
    assert said({ADDRESSED: "kamer", DATED: "2026-06-30"}, own) == "Beste lezer."
