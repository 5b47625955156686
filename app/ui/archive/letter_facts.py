"""What is known of a letter, as rows to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.letters import Letter, Role
from app.language.dates import write_long
from app.language.wording import kind_label, label
from app.services.registering import copies_typed


@dataclass(frozen=True, slots=True)
class Fact:
    """One row."""

    name: str
    shown: str
    role: Role | None = None
    """Of the party it shows."""


def facts_of(letter: Letter, language: str) -> tuple[Fact, ...]:
    """Return all that is known of a letter; what is open is left out."""
    translate = QCoreApplication.translate
    rows = (
        (translate("LetterFacts", "Ons kenmerk"), letter.our_kenmerk or ""),
        (translate("LetterFacts", "Hun kenmerk"), letter.their_kenmerk or ""),
        (translate("LetterFacts", "Datum"), _date(letter.dated)),
        (translate("LetterFacts", "Ontvangen"), _date(letter.received)),
        (translate("LetterFacts", "Verzonden"), _date(letter.sent)),
        (
            translate("LetterFacts", "Soort"),
            f"{kind_label(letter.kind, language)}, {label(letter.direction, language)}",
        ),
        (translate("LetterFacts", "Afzender"), _party(letter, Role.SENDER), Role.SENDER),
        (translate("LetterFacts", "Geadresseerde"), _party(letter, Role.ADDRESSEE), Role.ADDRESSEE),
        (translate("LetterFacts", "Ondertekenaar"), _party(letter, Role.SIGNATORY), Role.SIGNATORY),
        (translate("LetterFacts", "Afschrift aan"), copies_typed(letter)),
        (translate("LetterFacts", "Status"), label(letter.status, language)),
        (translate("LetterFacts", "Bestand"), letter.original.name if letter.original and not letter.files else ""),
    )
    return tuple(fact for fact in (Fact(*row) for row in rows) if fact.shown)


def _date(day: date | None) -> str:
    return write_long(day) if day else ""


def _party(letter: Letter, role: Role) -> str:
    party = letter.party(role)
    return party.shown if party else ""
