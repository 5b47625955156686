"""Sentences for what a register refuses: a step, a change, a link."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.table import Wording

LIFE_ERRORS: Mapping[ErrorCode, Wording] = {
    ErrorCode.STEP_NOT_ALLOWED: Wording(
        "De brief {reference} kan nu niet naar ‘{what}’.[ Wel kan: {detail}.] Er is niets gewijzigd.",
        "The letter {reference} cannot become ‘{what}’ now.[ It can become: {detail}.] Nothing was changed.",
    ),
    ErrorCode.STEP_LACKS: Wording(
        "Voor deze stap met {reference} is nog nodig: {what}. Vul dat in en doe de stap opnieuw.",
        "This step with {reference} still needs: {what}. Fill that in and take the step again.",
    ),
    ErrorCode.LETTER_FROZEN: Wording(
        "Van {reference} liggen deze gegevens vast sinds de brief is ondertekend: {what}. "
        "Maak een nieuwe brief die deze vervangt.",
        "Since it was signed these fields of {reference} stay as they are: {what}. "
        "Make a new letter that supersedes it.",
    ),
    ErrorCode.LETTER_IN_BIN: Wording(
        "De brief {reference} ligt in de prullenbak. Haal hem daar eerst uit.",
        "The letter {reference} is in the bin. Take it out first.",
    ),
    ErrorCode.ALREADY_JOINED: Wording(
        "Het bestand ‘{name}’ hoort al bij de brief {reference}; er is niets toegevoegd. Kies een ander bestand.",
        "The file ‘{name}’ is one of the letter {reference} already; nothing was added. Choose another file.",
    ),
    ErrorCode.NO_SUCH_FILE: Wording(
        "Bij de brief {reference} hoort geen bestand ‘{what}’. Kijk met ‘aanhef files’ welke er zijn.",
        "The letter {reference} has no file ‘{what}’. See with ‘aanhef files’ which there are.",
    ),
    ErrorCode.ORIGINAL_STAYS: Wording(
        "Het bestand ‘{name}’ is waarin de brief {reference} binnenkwam; het blijft bij de brief. "
        "Haal de andere bladzijden weg, of leg de brief in de prullenbak.",
        "The file ‘{name}’ is what the letter {reference} came in; it stays with the letter. "
        "Take the other pages off, or put the letter in the bin.",
    ),
    ErrorCode.PAGES_OF_DRAFT: Wording(
        "De brief {reference} is hier opgesteld; zijn bladzijden komen uit het concept. "
        "Voeg het bestand toe als bijlage.",
        "The letter {reference} was drawn up here; its pages come out of the draft. Add the file as an enclosure.",
    ),
    ErrorCode.NO_OTHER_KAMER: Wording(
        "De brief {reference} gaat niet naar de Voorzitter van een van de Kamers; er is geen tweeling gemaakt. "
        "Kies eerst een van hen als geadresseerde.",
        "The letter {reference} does not go to the chair of one of the Kamers; no twin was made. "
        "Choose one of them as its addressee first.",
    ),
    ErrorCode.RUBRICERING_TOO_HIGH: Wording(
        "Een brief met rubricering ‘{what}’ mag niet in dit archief staan: ten hoogste Departementaal VERTROUWELIJK. "
        "Bewaar hem in een systeem dat daarvoor is goedgekeurd.",
        "A letter classified ‘{what}’ may not stand in this archive: Departementaal VERTROUWELIJK at most. "
        "Keep it in a system approved for it.",
    ),
    ErrorCode.LINK_GOES_ROUND: Wording(
        "Met ‘{what}’ zou een brief bij zichzelf uitkomen. Kies een andere brief of een ander verband.",
        "With ‘{what}’ a letter would come round to itself. Choose another letter or another relation.",
    ),
    ErrorCode.KEPT_FOR_NOW: Wording(
        "De brief {reference} is niet vernietigd: {what}. Er is niets gewijzigd.",
        "The letter {reference} was not destroyed: {what}. Nothing was changed.",
    ),
}
