"""Sentences about the archive and about looking things up in it."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.table import Wording

ARCHIVE_ERRORS: Mapping[ErrorCode, Wording] = {
    ErrorCode.ARCHIVE_MISSING: Wording(
        "Er is geen archief in[ ‘{name}’]. Kies een andere map, of maak er een nieuw archief.",
        "There is no archive in[ ‘{name}’]. Choose another folder, or make a new archive there.",
    ),
    ErrorCode.ARCHIVE_EXISTS: Wording(
        "In de map[ ‘{name}’] staat al iets, dus er is geen nieuw archief gemaakt. "
        "Open het archief dat er staat, of kies een lege map.",
        "The folder[ ‘{name}’] already holds something, so no new archive was made. "
        "Open the archive that is there, or choose an empty folder.",
    ),
    ErrorCode.ARCHIVE_DISK_ERROR: Wording(
        "De schijf met het archief[ in ‘{name}’] gaf een fout[ ({detail})]. Er is niets half opgeslagen. "
        "Sluit Aanhef, controleer de schijf en maak daarna een reservekopie.",
        "The disk with the archive[ in ‘{name}’] gave an error[ ({detail})]. Nothing was half saved. "
        "Close Aanhef, check the disk and then make a backup copy.",
    ),
    ErrorCode.ARCHIVE_ON_NETWORK: Wording(
        "Het archief kan niet op een netwerk- of synchronisatiemap staan[ (‘{path}’)][ ({where})]: daar raakt "
        "het beschadigd. "
        "Zet het op de eigen schijf van deze computer en maak reservekopieën naar die map.",
        "The archive cannot stand in a network or synchronised folder[ (‘{path}’)][ ({where})]: it would get "
        "damaged there. "
        "Keep it on this computer's own disk and back up to that folder.",
    ),
    ErrorCode.ARCHIVE_NEWER: Wording(
        "Het archief[ in ‘{name}’] is gemaakt met een nieuwere versie van Aanhef[ (vorm {found}; dit programma "
        "kent tot en met {known})] en is niet geopend. "
        "Installeer de nieuwste versie op deze computer.",
        "The archive[ in ‘{name}’] was made by a newer version of Aanhef[ (form {found}; this program knows up "
        "to {known})] and was not opened. "
        "Install the newest version on this computer.",
    ),
    ErrorCode.ARCHIVE_DAMAGED: Wording(
        "Het archief[ in ‘{name}’] is beschadigd[ ({detail})][ ({what})]. Er is niets gewijzigd. "
        "Zet de laatste reservekopie uit de map ‘backups’ terug, of vraag uw beheerder om hulp.",
        "The archive[ in ‘{name}’] is damaged[ ({detail})][ ({what})]. Nothing was changed. "
        "Restore the last copy from the folder ‘backups’, or ask your administrator for help.",
    ),
    ErrorCode.ARCHIVE_BUSY: Wording(
        "Het archief[ in ‘{name}’] is bezig met een ander venster of programma en reageerde niet op tijd. "
        "Wacht even en probeer het opnieuw; er is niets half opgeslagen.",
        "The archive[ in ‘{name}’] is busy with another window or program and did not answer in time. "
        "Wait a moment and try again; nothing was half saved.",
    ),
    ErrorCode.ARCHIVE_READ_ONLY: Wording(
        "In het archief[ in ‘{name}’] kan niet worden geschreven. "
        "Controleer of u rechten hebt op de map en of de schijf niet op slot staat.",
        "The archive[ in ‘{name}’] cannot be written to. Check your rights to the folder and whether the disk is "
        "locked.",
    ),
    ErrorCode.NOT_AN_ARCHIVE: Wording(
        "De map[ ‘{name}’] is geen archief van Aanhef. Kies de map waarin ‘register.db’ staat, of een lege map.",
        "The folder[ ‘{name}’] is not an Aanhef archive. Choose the folder with ‘register.db’ in it, or an empty "
        "one.",
    ),
    ErrorCode.UNKNOWN_LETTER: Wording(
        "Er is geen brief met kenmerk of nummer ‘{reference}’. Zoek de brief op in het register en neem het "
        "kenmerk over.",
        "There is no letter with kenmerk or number ‘{reference}’. Look the letter up in the register and copy "
        "its kenmerk.",
    ),
    ErrorCode.UNKNOWN_DRAFT: Wording(
        "Er is geen concept met nummer ‘{reference}’. Kies een concept uit de lijst.",
        "There is no draft with number ‘{reference}’. Choose a draft from the list.",
    ),
    ErrorCode.UNKNOWN_PARAGRAPH: Wording(
        "Het tekstblok ‘{reference}’ staat niet in de bibliotheek. Bekijk de lijst met tekstblokken en kies de "
        "juiste naam.",
        "The paragraph ‘{reference}’ is not in the library. Look at the list of paragraphs and choose the right "
        "name.",
    ),
    ErrorCode.UNKNOWN_PARTY: Wording(
        "De relatie ‘{reference}’ is niet bekend in het archief. Voeg die eerst toe of kies een andere.",
        "The party ‘{reference}’ is not known in the archive. Add it first or choose another.",
    ),
    ErrorCode.UNKNOWN_PROPOSAL: Wording(
        "Het voorstel ‘{reference}’ is er niet meer. Misschien is het al geregistreerd; vernieuw de lijst.",
        "The proposal ‘{reference}’ is no longer there. It may have been registered; refresh the list.",
    ),
    ErrorCode.UNKNOWN_KIND: Wording(
        "De briefsoort ‘{reference}’ bestaat niet. Kies een soort die er wel is[: {candidates}].",
        "The kind of letter ‘{reference}’ does not exist. Choose one that does[: {candidates}].",
    ),
    ErrorCode.AMBIGUOUS: Wording(
        "‘{reference}’ kan op meer dan één slaan[: {candidates}]. Typ meer tekens of het hele kenmerk.",
        "‘{reference}’ can mean more than one[: {candidates}]. Type more characters or the whole kenmerk.",
    ),
    ErrorCode.ALREADY_REGISTERED: Wording(
        "Het bestand[ ‘{name}’] is al geregistreerd[ als {reference}]. Open de brief die er al staat.",
        "The file[ ‘{name}’] has already been registered[ as {reference}]. Open the letter that is already there.",
    ),
    ErrorCode.CHANGED_ELSEWHERE: Wording(
        "Dit concept, deze brief of deze relatie[ (‘{name}’)] is intussen ergens anders gewijzigd, en die wijziging "
        "is niet overschreven. "
        "Vernieuw het venster en doe uw aanpassing opnieuw.",
        "This draft, letter or party[ (‘{name}’)] was changed elsewhere in the meantime, and that change was not "
        "overwritten. "
        "Refresh the window and make your change again.",
    ),
    ErrorCode.NOTHING_TO_UNDO: Wording(
        "Er is in dit concept niets meer om ongedaan te maken. U kunt gewoon verder werken.",
        "There is nothing left to undo in this draft. You can simply go on.",
    ),
    ErrorCode.NOTHING_TO_REDO: Wording(
        "Er is in dit concept niets om opnieuw te doen. U kunt gewoon verder werken.",
        "There is nothing to redo in this draft. You can simply go on.",
    ),
    ErrorCode.UNKNOWN_REVISION: Wording(
        "Dit concept heeft geen versie ‘{reference}’. ‘aanhef draft history’ laat zien welke er zijn.",
        "This draft has no version ‘{reference}’. ‘aanhef draft history’ shows which there are.",
    ),
}
