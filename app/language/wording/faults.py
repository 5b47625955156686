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
        "Een verwijzing[ in {table}][ (rij {row})][ naar {target}][ bij brief {kenmerk}][ ({letter})] wijst "
        "naar iets wat er niet is. "
        "Zet de laatste reservekopie terug.",
        "A reference[ in {table}][ (row {row})][ to {target}][ of letter {kenmerk}][ ({letter})] points at what "
        "is not there. Restore the last copy.",
    ),
    FaultCode.TEXT_ALTERED: Wording(
        "De tekst van de brief[ met kenmerk {kenmerk}][ ({letter})] is niet meer wat er is opgeslagen. "
        "Vergelijk hem met het origineel en zet zo nodig de reservekopie terug.",
        "The text of the letter[ with kenmerk {kenmerk}][ ({letter})] is no longer what was saved. "
        "Compare it with the original and restore the copy where needed.",
    ),
    FaultCode.LETTER_ALTERED: Wording(
        "De gegevens van de brief[ met kenmerk {kenmerk}][ ({letter})] zijn niet meer wat er is opgeslagen. "
        "Vergelijk ze met het origineel en zet zo nodig de reservekopie terug.",
        "What the register says of the letter[ with kenmerk {kenmerk}][ ({letter})] is no longer what was saved. "
        "Compare it with the original and restore the copy where needed.",
    ),
    FaultCode.VERSION_ALTERED: Wording(
        "Van de brief[ met kenmerk {kenmerk}][ ({letter})] is een vroegere versie[ (nummer {number})] niet meer "
        "wat er is bewaard. "
        "De brief zelf kan in orde zijn; haal de versie zo nodig uit de reservekopie.",
        "Of the letter[ with kenmerk {kenmerk}][ ({letter})] a former version[ (number {number})] is no longer "
        "what was kept. "
        "The letter itself may be sound; take the version from the copy where needed.",
    ),
    FaultCode.STEP_ALTERED: Wording(
        "Van de brief[ met kenmerk {kenmerk}][ ({letter})] is een stap[ (nummer {number})] niet meer wat er is "
        "bewaard. "
        "Kijk in het journaal wat er is gebeurd, of zet de reservekopie terug.",
        "Of the letter[ with kenmerk {kenmerk}][ ({letter})] a step[ (number {number})] is no longer what was kept. "
        "See in the journal what happened, or restore the copy.",
    ),
    FaultCode.LINK_ALTERED: Wording(
        "Een verband van de brief[ met kenmerk {kenmerk}][ ({letter})] is niet meer wat er is bewaard. "
        "Kijk na waarmee de brief verbonden is en leg het verband zo nodig opnieuw.",
        "A link of the letter[ with kenmerk {kenmerk}][ ({letter})] is no longer what was kept. "
        "See what the letter is linked with and link it again where needed.",
    ),
    FaultCode.FILE_ALTERED: Wording(
        "Wat er bij de brief[ met kenmerk {kenmerk}][ ({letter})] over het bestand[ ‘{name}’] staat, is niet "
        "meer wat er is bewaard. "
        "Kijk na of het bestand bij deze brief hoort, of zet de reservekopie terug.",
        "What stands with the letter[ with kenmerk {kenmerk}][ ({letter})] of the file[ ‘{name}’] is no longer "
        "what was kept. "
        "See whether the file belongs to this letter, or restore the copy.",
    ),
    FaultCode.PARTY_ALTERED: Wording(
        "De gegevens van een relatie[ ({party})] zijn niet meer wat er is opgeslagen[; brieven: {letters}]. "
        "Kijk naam en adres na en verbeter ze, of zet de reservekopie terug.",
        "What is known of a party[ ({party})] is no longer what was saved[; letters: {letters}]. "
        "Look at name and address and mend them, or restore the copy.",
    ),
    FaultCode.DRAFT_ALTERED: Wording(
        "De gegevens van een concept[ ({draft})] zijn niet meer wat er is opgeslagen. "
        "Lees het concept na en zet zo nodig de reservekopie terug.",
        "What surrounds a draft[ ({draft})] is no longer what was saved. "
        "Read the draft again and restore the copy where needed.",
    ),
    FaultCode.PARAGRAPH_ALTERED: Wording(
        "Het tekstblok[ ‘{slug}’][ versie {version}] is niet meer wat er is opgeslagen. "
        "Lees het na en neem zo nodig een nieuwe versie op.",
        "The paragraph[ ‘{slug}’][ version {version}] is no longer what was saved. "
        "Read it again and take in a new version where needed.",
    ),
    FaultCode.PROPOSAL_ALTERED: Wording(
        "Wat er gelezen is van een wachtend bestand[ ‘{name}’][ ({sha256})] is niet meer wat er is opgeslagen. "
        "Haal het van de lijst en lees het bestand opnieuw in.",
        "What was read of a waiting file[ ‘{name}’][ ({sha256})] is no longer what was saved. "
        "Take it off the list and import the file again.",
    ),
    FaultCode.ROW_ALTERED: Wording(
        "Een gegeven[ in {table}][ (rij {row})] is niet meer wat er is opgeslagen. "
        "Zet zo nodig de laatste reservekopie terug.",
        "A record[ in {table}][ (row {row})] is no longer what was saved. Restore the last copy where needed.",
    ),
    FaultCode.JOURNAL_BROKEN: Wording(
        "Het journaal klopt niet meer vanaf regel {number}[ van {entries}][ (over {subject})]: die is gewijzigd "
        "of er ontbreekt iets. "
        "Vergelijk het met het journaal in een reservekopie en vraag uw beheerder om hulp.",
        "The journal is not right from entry {number}[ of {entries}][ (on {subject})] on: it was altered, or "
        "something is gone. "
        "Compare it with the journal in a backup and ask your administrator for help.",
    ),
    FaultCode.KENMERK_DOUBLED: Wording(
        "Twee brieven dragen het kenmerk {kenmerk}[ ({letter} en {other})]. "
        "Kijk na welke het hoort te dragen, of verbind ze als kopie.",
        "Two letters bear the kenmerk {kenmerk}[ ({letter} and {other})]. "
        "See which should bear it, or link them as a copy.",
    ),
    FaultCode.KENMERK_WITHOUT_LETTER: Wording(
        "Het kenmerk {kenmerk} hoort bij een brief die er niet meer is[ ({letter})] en niet is vernietigd. "
        "Zet de laatste reservekopie terug.",
        "The kenmerk {kenmerk} belongs to a letter that is gone[ ({letter})] and was not destroyed. "
        "Restore the last copy.",
    ),
    FaultCode.PART_ALTERED: Wording(
        "Een onderdeel[ {sha256}][ van concept {draft}] is niet meer wat er is opgeslagen. "
        "Lees het concept na en zet zo nodig de reservekopie terug.",
        "A part[ {sha256}][ of draft {draft}] is no longer what was saved. "
        "Read the draft again and restore the copy where needed.",
    ),
    FaultCode.ORIGINAL_ALTERED: Wording(
        "Het origineel[ ‘{name}’][ van brief {letter}][ van concept {draft}][ ({sha256})] is niet meer wat er "
        "is bewaard. "
        "Zet de laatste reservekopie terug.",
        "The original[ ‘{name}’][ of letter {letter}][ of draft {draft}][ ({sha256})] is no longer what was "
        "kept. Restore the last "
        "copy.",
    ),
    FaultCode.ORIGINAL_MISSING: Wording(
        "Het origineel[ ‘{name}’][ van brief {letter}][ van concept {draft}][ ({sha256})] ontbreekt. Zet de "
        "laatste reservekopie terug.",
        "The original[ ‘{name}’][ of letter {letter}][ of draft {draft}][ ({sha256})] is missing. Restore the "
        "last copy.",
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
    FaultCode.OPEN_ELSEWHERE: Wording(
        "Het archief staat ook open in een ander venster of programma[ (computer {host}, proces {pid}, "
        "sinds {since})]. U kunt gewoon doorwerken; wat daar wordt gewijzigd, verschijnt ook hier.",
        "The archive is open in another window or program too[ (computer {host}, process {pid}, since {since})]. "
        "You can simply go on; what is changed there appears here as well.",
    ),
    FaultCode.ONLY_READ: Wording(
        "Het archief is alleen te lezen: in de map kan niet worden geschreven. Zoeken en lezen kan. Is de schijf "
        "vol, maak dan ruimte vrij; zet het archief anders op een eigen schijf om eraan te werken.",
        "The archive can only be read: its folder cannot be written to. Searching and reading work. If the disk is "
        "full, free some space; otherwise put the archive on a disk of your own to work on it.",
    ),
}
