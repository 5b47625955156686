"""Sentences about kenmerken of ours and the ranges they come from."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.table import Wording

KENMERK_ERRORS: Mapping[ErrorCode, Wording] = {
    ErrorCode.KENMERK_TAKEN: Wording(
        "Het kenmerk ‘{kenmerk}’ is al gegeven[ aan brief {letter}][ aan concept {draft}][ en vervallen: {why}]. "
        "Vul een ander kenmerk in, of maak het veld leeg als het huis zelf nummert.",
        "The kenmerk ‘{kenmerk}’ was given already[ to letter {letter}][ to draft {draft}][ and is void: {why}]. "
        "Fill in another, or empty the field if the house numbers by itself.",
    ),
    ErrorCode.KENMERK_MASK: Wording(
        "Met het masker[ ‘{mask}’] kan niet worden genummerd. "
        "Geef het één plaats voor het nummer en hoogstens één voor het jaar[, zoals {example}].",
        "The mask[ ‘{mask}’] cannot number. Give it one place for the number and at most one for the year"
        "[, like {example}].",
    ),
    ErrorCode.RANGE_NUMBERS: Wording(
        "De nummers van {first} tot en met {last} kunnen niet worden gebruikt. "
        "Begin bij 1 of hoger en eindig niet lager dan u begint[; hoogstens {most} nummers tegelijk].",
        "The numbers from {first} up to {last} cannot be used. "
        "Begin at 1 or above and end no lower than you begin[; at most {most} numbers at once].",
    ),
    ErrorCode.RANGE_OVERLAPS: Wording(
        "Deze reeks deelt nummers met de reeks {first} tot en met {last}[ van {organisation}], en is niet bewaard. "
        "Kies nummers die in geen andere reeks voorkomen.",
        "This range shares numbers with the range {first} up to {last}[ of {organisation}], and was not kept. "
        "Choose numbers that are in no other range.",
    ),
    ErrorCode.RANGE_IN_USE: Wording(
        "Uit deze reeks zijn al nummers gegeven, van {first} tot en met {last}. "
        "Laat het masker staan en houd die nummers binnen de reeks.",
        "Numbers were given from this range already, from {first} up to {last}. "
        "Leave the mask as it is and keep those numbers within the range.",
    ),
    ErrorCode.RANGE_USED_UP: Wording(
        "De reeks kenmerken[ van {organisation}] is op. "
        "Voeg een reeks toe, of vul zelf het kenmerk in dat de brief krijgt.",
        "The range of kenmerken[ of {organisation}] is used up. "
        "Add a range, or fill in the kenmerk of the letter yourself.",
    ),
    ErrorCode.UNKNOWN_RANGE: Wording(
        "Er is geen reeks kenmerken met ‘{reference}’. Bekijk de reeksen en kies er een.",
        "There is no range of kenmerken with ‘{reference}’. Look at the ranges and choose one.",
    ),
}
