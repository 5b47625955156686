"""What a check of the archive found, in Dutch and in English."""

from collections.abc import Mapping

from app.domain.faults import FaultCode
from app.language.wording.table import Wording

FAULTS: Mapping[FaultCode, Wording] = {
    FaultCode.REGISTER_DAMAGED: Wording(
        "Het register is beschadigd[ ({detail})]. Zet de laatste reservekopie terug.",
        "The register is damaged[ ({detail})]. Restore the last copy.",
    ),
    FaultCode.ORIGINALS_DAMAGED: Wording(
        "De opslag van de originelen is beschadigd[ ({detail})]. Zet de laatste reservekopie terug.",
        "The store of originals is damaged[ ({detail})]. Restore the last copy.",
    ),
    FaultCode.REFERENCE_BROKEN: Wording(
        "Een verwijzing[ in {table}][ (rij {row})][ naar {target}] wijst naar iets wat er niet is. "
        "Zet de laatste reservekopie terug.",
        "A reference[ in {table}][ (row {row})][ to {target}] points at what is not there. Restore the last copy.",
    ),
    FaultCode.TEXT_ALTERED: Wording(
        "De tekst van de brief[ met kenmerk {kenmerk}][ ({letter})] is niet meer wat er is opgeslagen. "
        "Vergelijk hem met het origineel en zet zo nodig de reservekopie terug.",
        "The text of the letter[ with kenmerk {kenmerk}][ ({letter})] is no longer what was saved. "
        "Compare it with the original and restore the copy where needed.",
    ),
    FaultCode.PART_ALTERED: Wording(
        "Een onderdeel[ {sha256}][ van concept {draft}] is niet meer wat er is opgeslagen. "
        "Lees het concept na en zet zo nodig de reservekopie terug.",
        "A part[ {sha256}][ of draft {draft}] is no longer what was saved. "
        "Read the draft again and restore the copy where needed.",
    ),
    FaultCode.ORIGINAL_ALTERED: Wording(
        "Het origineel[ ‘{name}’][ van brief {letter}][ ({sha256})] is niet meer wat er is bewaard. "
        "Zet de laatste reservekopie terug.",
        "The original[ ‘{name}’][ of letter {letter}][ ({sha256})] is no longer what was kept. Restore the last "
        "copy.",
    ),
    FaultCode.ORIGINAL_MISSING: Wording(
        "Het origineel[ ‘{name}’][ van brief {letter}][ ({sha256})] ontbreekt. Zet de laatste reservekopie terug.",
        "The original[ ‘{name}’][ of letter {letter}][ ({sha256})] is missing. Restore the last copy.",
    ),
    FaultCode.INDEX_DAMAGED: Wording(
        "De zoekindex klopt niet[ ({detail})]. Er is geen brief verloren; bouw de index opnieuw op.",
        "The search index is not right[ ({detail})]. No letter is lost; build the index again.",
    ),
    FaultCode.INDEX_STALE: Wording(
        "Zoeken ziet een brief[ met kenmerk {kenmerk}][ ({letter})] niet zoals die is. "
        "Er is geen brief verloren; bouw de index opnieuw op.",
        "Searching does not see a letter[ with kenmerk {kenmerk}][ ({letter})] as it stands. "
        "No letter is lost; build the index again.",
    ),
    FaultCode.ORPHAN_ORIGINAL: Wording(
        "Er is een origineel bewaard dat bij geen brief hoort[ ({sha256})]. Dat is onschuldig; "
        "verwijder het met ‘verify --clean’.",
        "An original is kept that belongs to no letter[ ({sha256})]. That is harmless; remove it with ‘verify "
        "--clean’.",
    ),
    FaultCode.ORPHAN_REMOVED: Wording(
        "Een origineel dat bij geen brief hoorde is verwijderd[ ({sha256})].",
        "An original that belonged to no letter was removed[ ({sha256})].",
    ),
}
