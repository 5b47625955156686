"""What the checks have to say, in Dutch and in English."""

from collections.abc import Mapping

from app.domain.findings import FindingCode
from app.language.wording.table import Wording

FINDINGS: Mapping[FindingCode, Wording] = {
    FindingCode.FACT_OPEN: Wording(
        "Vul ‘{label}’ in: dat gegeven is nodig voor deze brief.",
        "Fill in ‘{label}’: this letter needs it.",
    ),
    FindingCode.VARIABLE_OPEN: Wording(
        "Vul ‘{label}’ in[ (bij ‘{part}’)]: er staat nog een open plek.",
        "Fill in ‘{label}’[ (at ‘{part}’)]: there is still a gap.",
    ),
    FindingCode.LETTER_EMPTY: Wording(
        "De brief heeft nog geen tekst. Kies tekstblokken of schrijf eigen tekst.",
        "The letter has no text yet. Pick paragraphs or write your own.",
    ),
    FindingCode.PLACEHOLDER_LEFT: Wording(
        "Er staat nog een werkaantekening[ in het onderdeel ‘{part}’]: ‘{found}’. Werk die uit of haal die weg.",
        "A drafting note is still there[ in the part ‘{part}’]: ‘{found}’. Work it out or take it away.",
    ),
}
