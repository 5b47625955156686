"""Sentences about files that come back from Word."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.table import Wording

RETURN_ERRORS: Mapping[ErrorCode, Wording] = {
    ErrorCode.RETURN_NOT_OURS: Wording(
        "Van ‘{name}’ is niet te zien dat het hier is weggeschreven. Lees het in als een gewone brief, of kies het "
        "bestand dat de brief zelf is.",
        "Nothing shows that ‘{name}’ was written here. Import it as any other letter, or choose the file that is the "
        "letter itself.",
    ),
    ErrorCode.RETURN_NEVER_LEFT: Wording(
        "‘{name}’ hoort bij een brief van dit archief, maar het bestand waar het uit voortkwam is hier niet bewaard. "
        "Zet een reservekopie terug waar het in staat, of schrijf de brief opnieuw weg en geef dat bestand mee.",
        "‘{name}’ belongs to a letter of this archive, but the file it came from is not kept here. Restore a backup "
        "that has it, or export the letter again and pass that file on.",
    ),
    ErrorCode.RETURN_UNDECIDABLE: Wording(
        "De wijziging ‘{what}’ kan niet worden overgenomen: wat ze verandert staat niet (meer) in de tekst van het "
        "concept. Pas het aan waar het vandaan komt (relatie, briefsoort of huisstijl), zet het onderdeel terug dat "
        "uit het concept is gehaald, of wijs de wijziging af.",
        "The change ‘{what}’ cannot be taken over: what it alters is not, or no longer, in the text of the draft. "
        "Change it where it comes from (party, kind of letter or house style), put the part back if it was taken out "
        "of the draft, or refuse the change.",
    ),
    ErrorCode.RETURN_TAKEN: Wording(
        "De wijziging ‘{what}’ is al overgenomen in het concept. Maak dat daar ongedaan; daarna kan ze hier worden "
        "afgewezen.",
        "The change ‘{what}’ is in the draft already. Undo it there; after that it can be refused here.",
    ),
    ErrorCode.RETURN_NO_CHANGE: Wording(
        "Er is geen wijziging ‘{reference}’ in dit bestand. Bekijk de lijst met ‘aanhef return BESTAND’ en kies een "
        "nummer daaruit.",
        "There is no change ‘{reference}’ in this file. Look at the list of ‘aanhef return FILE’ and choose a number "
        "from it.",
    ),
    ErrorCode.RETURN_NO_OWNER: Wording(
        "Aan de bibliotheek kan alleen worden aangeboden wat in één tekstblok ervan is gewijzigd; deze wijziging "
        "staat daar niet in. Accepteer haar in het concept, of kies wijzigingen uit één tekstblok daarvan.",
        "Only what was changed in one paragraph of the library can be offered to it; this change is not in one. "
        "Accept it in the draft, or choose changes in one paragraph of the library.",
    ),
    ErrorCode.RETURN_UNPLACED: Wording(
        "De wijziging kan niet vanzelf in tekstblok ‘{name}’ worden gezet. Open het tekstblok en maak daar zelf een "
        "nieuwe versie.",
        "The change cannot be put into paragraph ‘{name}’ by itself. Open the paragraph and make a new "
        "version there.",
    ),
    ErrorCode.RETURN_DIFFERS: Wording(
        "De ondertekende versie ‘{name}’ zegt op {count} plaatsen iets anders dan de brief die ter ondertekening "
        "ging. Bekijk de verschillen; accepteer ze uitdrukkelijk voordat het bestand als ondertekend geldt.",
        "The signed copy ‘{name}’ differs in {count} places from the letter that went to be signed. Look at the "
        "differences; accept them explicitly before the file counts as signed.",
    ),
}
