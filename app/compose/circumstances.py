"""What a paragraph may ask of the letter it stands in, in its conditions: whom it goes to, in which register, when.

{% if aan == "burger" %} … {% elif register == "kamer" %} … {% endif %}
{% if dagtekening >= "1 juli 2026" %} … {% endif %}
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from app.domain.drafts import Draft
from app.domain.paragraphs import Paragraph, Register, Variable, VariableType
from app.domain.parties import Party


class Addressed(StrEnum):
    """Whom a letter goes to, as conditions name it."""

    KAMER = "kamer"
    CITIZEN = "burger"
    AUTHORITY = "bestuur"
    """A mayor, a minister, a province: whoever holds a public office."""
    ORGANISATION = "organisatie"


ADDRESSED, REGISTER, DATED = "aan", "register", "dagtekening"
CIRCUMSTANCES = (
    Variable(name=ADDRESSED, type=VariableType.CHOICE, label="Aan wie de brief gaat", choices=tuple(Addressed)),
    Variable(name=REGISTER, type=VariableType.CHOICE, label="Register van de brief", choices=tuple(Register)),
    Variable(name=DATED, type=VariableType.DATE, label="Datum van de brief"),
)
"""Every paragraph may name them; one that declares a variable of that name means its own."""

_KAMER = re.compile(r"\b(?:Tweede|Eerste) Kamer\b|\bStaten-Generaal\b")
_PUBLIC = re.compile(
    r"\b(?:burgemeester|wethouder|gedeputeerde|minister|staatssecretaris|commissaris van de Koning|college|dijkgraaf"
    r"|gemeente|provincie|waterschap|ministerie|raad|griffier)\b",
    re.IGNORECASE,
)


def circumstances(draft: Draft, addressee: Party | None) -> Mapping[str, str]:
    """Return what is known of a letter, by the names conditions use; what is not known is left out."""
    found = {DATED: draft.date.isoformat()} if draft.date else {}
    if addressee is not None:
        kind = addressed(addressee)
        spoken_to = Register.CITIZEN if kind is Addressed.CITIZEN else Register.KAMER
        found |= {ADDRESSED: kind.value, REGISTER: spoken_to.value}
    asked = draft.facts.get(REGISTER, "")
    return found | ({REGISTER: asked} if asked in tuple(Register) else {})


def addressed(party: Party) -> Addressed:
    """Return what kind of addressee a party is: by its organisation, its office, else a person with neither."""
    said = " ".join((party.function, *party.organisation))
    if _KAMER.search(said):
        return Addressed.KAMER
    if _PUBLIC.search(said):
        return Addressed.AUTHORITY
    return Addressed.ORGANISATION if said.strip() else Addressed.CITIZEN


def nameable(variables: tuple[Variable, ...]) -> tuple[Variable, ...]:
    """Return the variables a text may name: its own, and the circumstances it has no variable of that name for."""
    own = {each.name for each in variables}
    return (*variables, *(each for each in CIRCUMSTANCES if each.name not in own))


def standing_in(paragraph: Paragraph, known: Mapping[str, str]) -> Paragraph:
    """Return a paragraph as it stands in a letter of these circumstances, which are its variables from now on."""
    own = len(paragraph.variables)
    every = nameable(paragraph.variables)
    told = tuple(replace(each, default=known.get(each.name, "")) for each in every[own:])
    return replace(paragraph, variables=(*every[:own], *told))


def asked_of_drafter(paragraph: Paragraph) -> frozenset[str]:
    """Return the names of the variables of a paragraph in a letter that are its own, and not told by the letter."""
    return frozenset(each.name for each in paragraph.variables if replace(each, default="") not in CIRCUMSTANCES)
