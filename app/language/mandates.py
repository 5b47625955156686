"""Which letters a minister or staatssecretaris signs in person, whatever was mandated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.parties import Party


class OwnSignature(StrEnum):
    """Whom a letter is written to, or what it does, so that no mandate covers it."""

    KING = "king"
    MINISTERS = "ministers"
    """The ministerraad, an onderraad of it, or one of their presidents."""
    CHAMBERS = "chambers"
    """The president of one of the Kamers, a committee of theirs or its president."""
    COUNCIL_OF_STATE = "council_of_state"
    COURT_OF_AUDIT = "court_of_audit"
    OMBUDSMAN_REFUSED = "ombudsman_refused"
    """An answer to the Nationale ombudsman that does not follow a recommendation."""


@dataclass(frozen=True, slots=True)
class Mandate:
    """Why a letter needs the minister's own signature, and the rule that says so."""

    reason: OwnSignature
    source: str


_SOURCE: Final = "Mandaatregeling Ministerie van Veiligheid en Justitie 2011, art. 2 (BWBR0030842)"
_KAMER: Final = r"(?:eerste|tweede) kamer|staten-generaal|verenigde vergadering"
_ADDRESSEES: Final = (
    (OwnSignature.COUNCIL_OF_STATE, r"\braad van state\b"),
    (OwnSignature.COURT_OF_AUDIT, r"\brekenkamer\b"),
    (OwnSignature.MINISTERS, r"\b(?:minister|rijksminister|onder)raad\b|\braad van ministers\b"),
    (OwnSignature.CHAMBERS, rf"\bvoorzitters?\b.*\b(?:{_KAMER})\b"),
    (OwnSignature.CHAMBERS, rf"\bcommissies?\b.*\b(?:{_KAMER})\b|\b(?:{_KAMER})\b.*\bcommissies?\b"),
    (OwnSignature.CHAMBERS, r"\b(?:vaste|algemene|tijdelijke|parlementaire) (?:kamer)?commissies?\b"),
    (OwnSignature.KING, r"\bmajesteit\b|^(?:aan )?(?:de )?koning(?:in)?\b|\bz\.\s?m\. de koning\b"),
    (OwnSignature.KING, r"\bkabinet (?:van de koning|der koningin|des konings)\b"),
)  # fmt: skip
_PATTERNS: Final = tuple((reason, re.compile(pattern)) for reason, pattern in _ADDRESSEES)
_LOCAL: Final = re.compile(
    r"\b(?:gemeentelijke|provinciale|lokale|regionale) (?:rekenkamer|ombudsman)\b|\brekenkamercommissie\b"
)
_OMBUDSMAN: Final = re.compile(r"\bnationale ombudsman\b")
_LONGEST: Final = 400


def needs_own_signature(addressee: Party, *, refuses: bool = False) -> Mandate | None:
    """Return why a letter to `addressee` needs the minister's own signature, or None where a mandate may cover it.

    `refuses` says that a recommendation is not followed, which matters for the Nationale ombudsman alone. The
    addressee is judged by office and organisation, the lines of the address in order. The rule is that of one
    ministry in 2011; others have the same exceptions in their own words, and a house may have more.
    """
    return own_signature_for(" ".join((addressee.function, *addressee.organisation)), refuses=refuses)


def own_signature_for(addressee: str, *, refuses: bool = False) -> Mandate | None:
    """Return the same for an addressee in words: "de Voorzitter van de Tweede Kamer der Staten-Generaal"."""
    words = " ".join(addressee[:_LONGEST].lower().split())
    if _LOCAL.search(words):
        return None
    for reason, pattern in _PATTERNS:
        if pattern.search(words):
            return Mandate(reason, _SOURCE)
    if refuses and _OMBUDSMAN.search(words):
        return Mandate(OwnSignature.OMBUDSMAN_REFUSED, _SOURCE)
    return None
