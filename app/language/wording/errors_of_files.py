"""Sentences about files read and written, and about the programs and settings round them."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.table import Wording

FILE_ERRORS: Mapping[ErrorCode, Wording] = {
    ErrorCode.FILE_MISSING: Wording(
        "Het bestand[ ‘{name}’] is er niet. Controleer de naam en de map, of het bestand is verplaatst.",
        "The file[ ‘{name}’] is not there. Check its name and folder, or whether it was moved.",
    ),
    ErrorCode.FILE_IS_FOLDER: Wording(
        "‘{name}’ is een map en geen brief. Kies een bestand in die map.",
        "‘{name}’ is a folder, not a letter. Choose a file in it.",
    ),
    ErrorCode.FOLDER_EMPTY: Wording(
        "In de map ‘{name}’ staan geen bestanden om te lezen; verborgen bestanden tellen niet mee. "
        "Kies een andere map.",
        "The folder ‘{name}’ holds no files to read; hidden files do not count. Choose another folder.",
    ),
    ErrorCode.FILE_EMPTY: Wording(
        "Het bestand[ ‘{name}’] is leeg: er staat niets in om te lezen. Vraag de afzender het opnieuw te sturen.",
        "The file[ ‘{name}’] is empty: there is nothing in it to read. Ask the sender to send it again.",
    ),
    ErrorCode.FILE_DAMAGED: Wording(
        "Het bestand[ ‘{name}’] is beschadigd of niet compleet. Vraag om een nieuw exemplaar, of registreer de brief "
        "met de hand.",
        "The file[ ‘{name}’] is damaged or incomplete. Ask for a new copy, or register the letter by hand.",
    ),
    ErrorCode.FILE_UNREADABLE: Wording(
        "Het bestand[ ‘{name}’] kon niet worden gelezen[ ({detail})]. Controleer of u er rechten op hebt en "
        "probeer het opnieuw.",
        "The file[ ‘{name}’] could not be read[ ({detail})]. Check your rights to it and try again.",
    ),
    ErrorCode.FILE_TOO_LARGE: Wording(
        "Het bestand[ ‘{name}’] is te groot[: {size} MB][; meer dan {limit} MB wordt niet gelezen]. "
        "Verklein de afbeeldingen erin of sla het op in delen.",
        "The file[ ‘{name}’] is too large[: {size} MB][; more than {limit} MB is not read]. "
        "Make its pictures smaller or save it in pieces.",
    ),
    ErrorCode.FILE_TOO_LONG: Wording(
        "Het bestand[ ‘{name}’] heeft te veel bladzijden[: {pages}][; meer dan {limit} wordt niet gelezen]. "
        "Sla het op in delen, of registreer de brief met de hand.",
        "The file[ ‘{name}’] has too many pages[: {pages}][; more than {limit} are not read]. "
        "Save it in pieces, or register the letter by hand.",
    ),
    ErrorCode.FILE_ENCRYPTED: Wording(
        "Het bestand[ ‘{name}’] is met een wachtwoord beveiligd. Open het in het programma waarmee het is gemaakt, "
        "haal het wachtwoord eraf, sla het op en probeer het opnieuw, of registreer de brief met de hand.",
        "The file[ ‘{name}’] is protected with a password. Open it in the program it was made with, remove the "
        "password, save it and try again, or register the letter by hand.",
    ),
    ErrorCode.FILE_UNSUPPORTED: Wording(
        "Het bestand[ ‘{name}’] is van een soort die niet kan worden gelezen[ ({what})]. "
        "Sla het op als Word-document (.docx) of als PDF, of registreer de brief met de hand.",
        "The file[ ‘{name}’] is of a kind that cannot be read[ ({what})]. Save it as a Word document (.docx) or "
        "PDF, or register the letter by hand.",
    ),
    ErrorCode.FILE_WITHOUT_TEXT: Wording(
        "In het bestand[ ‘{name}’] staat geen leesbare tekst; misschien is het een scan. "
        "Laat er eerst tekstherkenning op los, of registreer de brief met de hand.",
        "The file[ ‘{name}’] holds no readable text; it may be a scan. "
        "Run text recognition on it first, or register the letter by hand.",
    ),
    ErrorCode.READING_TOO_LONG: Wording(
        "Het lezen van ‘{name}’ duurde langer dan {seconds} seconden en is afgebroken. "
        "Registreer de brief met de hand.",
        "Reading ‘{name}’ took more than {seconds} seconds and was stopped. Register the letter by hand.",
    ),
    ErrorCode.READING_TOO_LARGE: Wording(
        "Het lezen van ‘{name}’ vroeg meer dan {limit} MB geheugen en is afgebroken. "
        "Registreer de brief met de hand.",
        "Reading ‘{name}’ asked for more than {limit} MB of memory and was stopped. Register the letter by hand.",
    ),
    ErrorCode.READING_FAILED: Wording(
        "Bij het lezen van ‘{name}’ ging er in het programma iets mis; het bestand zelf is ongemoeid. Registreer de "
        "brief met de hand en meld dit met het logboek erbij.",
        "The program failed while reading ‘{name}’; the file itself was left alone. Register the letter by hand and "
        "report this with the log.",
    ),
    ErrorCode.PACKAGE_DAMAGED: Wording(
        "Het Word-bestand[ ‘{name}’] is beschadigd of niet compleet. "
        "Vraag om een nieuw exemplaar, of open het in Word en sla het opnieuw op.",
        "The Word file[ ‘{name}’] is damaged or incomplete. "
        "Ask for a new copy, or open it in Word and save it again.",
    ),
    ErrorCode.PACKAGE_UNSAFE: Wording(
        "Het bestand[ ‘{name}’] is niet geopend omdat het onveilig is opgebouwd[ ({what})]. "
        "Vraag de afzender om een nieuw exemplaar en meld het bij uw beveiligingsmedewerker als u het niet "
        "vertrouwt.",
        "The file[ ‘{name}’] was not opened because it is built in an unsafe way[ ({what})]. "
        "Ask the sender for a new copy, and tell your security officer if you do not trust it.",
    ),
    ErrorCode.DISK_FULL: Wording(
        "De schijf is vol; ‘{name}’ is niet opgeslagen en wat er al stond is niet veranderd. "
        "Maak ruimte vrij en probeer het opnieuw.",
        "The disk is full; ‘{name}’ was not saved and what was there has not changed. Free some space and try again.",
    ),
    ErrorCode.TARGET_IN_USE: Wording(
        "‘{name}’ is in gebruik, waarschijnlijk door Word. Sluit het daar en probeer het opnieuw, of kies een "
        "andere naam.",
        "‘{name}’ is in use, probably by Word. Close it there and try again, or choose another name.",
    ),
    ErrorCode.TARGET_NOT_WRITABLE: Wording(
        "‘{name}’ kan hier niet worden opgeslagen[ ({detail})]. Kies een andere map of naam.",
        "‘{name}’ cannot be saved here[ ({detail})]. Choose another folder or name.",
    ),
    ErrorCode.SETTINGS_DAMAGED: Wording(
        "Het instellingenbestand[ ‘{name}’] klopt niet[ (bij {detail})]. Verbeter het, of verwijder het om weer "
        "met de "
        "standaardinstellingen te beginnen.",
        "The settings file[ ‘{name}’] is not right[ (at {detail})]. Correct it, or delete it to start again from "
        "the defaults.",
    ),
    ErrorCode.LOGO_UNUSABLE: Wording(
        "Het logo[ ‘{name}’] is geen PNG of JPEG; brieven kunnen er niet mee worden gemaakt. Kies een ander bestand "
        "bij Bestand › Instellingen, of laat het logo leeg.",
        "The logo[ ‘{name}’] is no PNG or JPEG; no letters can be made with it. Choose another file under File › "
        "Settings, or leave the logo empty.",
    ),
    ErrorCode.LIBREOFFICE_MISSING: Wording(
        "LibreOffice is niet gevonden en is nodig om een PDF te maken. Installeer LibreOffice, of maak de PDF in "
        "Word.",
        "LibreOffice was not found and is needed to make a PDF. Install LibreOffice, or make the PDF in Word.",
    ),
    ErrorCode.LIBREOFFICE_FAILED: Wording(
        "LibreOffice kon[ van ‘{name}’] geen PDF maken[ ({detail})]. "
        "Sluit openstaande vensters van LibreOffice en probeer het opnieuw; het Word-bestand is in orde.",
        "LibreOffice could not make a PDF[ of ‘{name}’][ ({detail})]. "
        "Close open LibreOffice windows and try again; the Word file is in order.",
    ),
    ErrorCode.LIBREOFFICE_STOPPED: Wording(
        "Het maken van de PDF is gestopt; er is niets geschreven. Begin opnieuw als de PDF toch nodig is.",
        "Making the PDF was stopped; nothing was written. Start again if the PDF is needed after all.",
    ),
}
