"""What the opening of a reply may say of the letter it answers."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.letters import Direction, Letter
from app.domain.paragraphs import Variable, VariableType

VARIABLES = (
    Variable(name="brief_datum", type=VariableType.DATE, label="Datum van de brief"),
    Variable(name="brief_kenmerk", type=VariableType.TEXT, label="Kenmerk van de brief"),
    Variable(name="brief_onderwerp", type=VariableType.TEXT, label="Onderwerp van de brief"),
)
"""Each may be unknown; an opening asks for it with `if`."""


def values_of(letter: Letter | None) -> Mapping[str, str]:
    """Return what is known of the answered letter, in the stored form; empty for what is not."""
    if letter is None:
        return {}
    return {
        "brief_datum": letter.dated.isoformat() if letter.dated else "",
        "brief_kenmerk": kenmerk_of(letter),
        "brief_onderwerp": letter.subject,
    }


def kenmerk_of(letter: Letter | None) -> str:
    """Return the kenmerk its writer gave the answered letter; empty where it has none."""
    if letter is None:
        return ""
    return (letter.their_kenmerk if letter.direction is Direction.INCOMING else letter.our_kenmerk) or ""
