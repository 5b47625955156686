"""Sentences about backups and about the register taken out and brought in."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.table import Wording

BACKUP_ERRORS: Mapping[ErrorCode, Wording] = {
    ErrorCode.BACKUP_MISSING: Wording(
        "In de map[ ‘{name}’] staat geen reservekopie[ van {moment}]. "
        "Bekijk met ‘aanhef backups list MAP’ welke er zijn, of kies een andere map.",
        "There is no backup[ of {moment}] in the folder[ ‘{name}’]. "
        "See with ‘aanhef backups list FOLDER’ which there are, or choose another folder.",
    ),
    ErrorCode.BACKUP_DAMAGED: Wording(
        "De reservekopie[ ‘{name}’] is beschadigd[ ({detail})] en is niet gebruikt. "
        "Kies een eerdere, of maak een nieuwe op een ander medium.",
        "The backup[ ‘{name}’] is damaged[ ({detail})] and was not used. "
        "Choose an earlier one, or make a new one on another medium.",
    ),
    ErrorCode.BACKUPS_DAMAGED: Wording(
        "Geen van de reservekopieën in[ ‘{name}’] is heel[ ({detail})]. Er is niets gewijzigd. "
        "Probeer een andere map met reservekopieën, en maak nieuwe in een lege map.",
        "None of the backups in[ ‘{name}’] is whole[ ({detail})]. Nothing was changed. "
        "Try another folder of backups, and make new ones in an empty folder.",
    ),
    ErrorCode.BACKUP_MEDIUM_GONE: Wording(
        "De map voor reservekopieën[ ‘{name}’] is niet te bereiken[ ({detail})]; er is daar nu geen reservekopie "
        "gemaakt. Sluit het medium weer aan, of kies een andere map.",
        "The folder for backups[ ‘{name}’] cannot be reached[ ({detail})]; no backup was made there now. "
        "Connect the medium again, or choose another folder.",
    ),
    ErrorCode.BACKUP_MEDIUM_FULL: Wording(
        "Het medium met de reservekopieën[ ‘{name}’] is vol; de nieuwe kopie is niet gemaakt en de eerdere zijn heel "
        "gebleven. Maak ruimte vrij, of kies een ander medium.",
        "The medium with the backups[ ‘{name}’] is full; the new copy was not made and the earlier ones are whole. "
        "Free some room, or choose another medium.",
    ),
    ErrorCode.BACKUP_FOLDER_TAKEN: Wording(
        "De map[ ‘{name}’] kan geen reservekopieën van dit archief bevatten[: {detail}]. "
        "Kies een lege map, of de map waarin de reservekopieën van dit archief al staan.",
        "The folder[ ‘{name}’] cannot hold backups of this archive[: {detail}]. "
        "Choose an empty folder, or the one that already holds backups of this archive.",
    ),
    ErrorCode.EXPORT_TAKEN: Wording(
        "De map[ ‘{name}’] is niet leeg, dus het register is er niet naartoe geschreven. Kies een lege map.",
        "The folder[ ‘{name}’] is not empty, so the register was not written there. Choose an empty folder.",
    ),
    ErrorCode.EXPORT_DAMAGED: Wording(
        "Het register in[ ‘{name}’] kan niet worden ingelezen[: {detail}][ (regel {line})]. Er is geen archief "
        "gemaakt. Neem de map opnieuw over van waar zij vandaan komt, of schrijf het register opnieuw weg.",
        "The register in[ ‘{name}’] cannot be read in[: {detail}][ (line {line})]. No archive was made. "
        "Copy the folder again from where it came, or write the register out again.",
    ),
}
