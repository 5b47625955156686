"""Sentences about paragraphs, kinds of letter, house styles and the values that are filled in."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.table import Wording

WRITING_ERRORS: Mapping[ErrorCode, Wording] = {
    ErrorCode.PARAGRAPH_HEADER: Wording(
        "De kop van tekstblok[ ‘{name}’] klopt niet[ op regel {line}][ bij ‘{key}’][: {detail}]. "
        "Verbeter het deel tussen de regels met +++ en laad het opnieuw.",
        "The header of paragraph[ ‘{name}’] is not right[ at line {line}][ at ‘{key}’][: {detail}]. "
        "Correct the part between the +++ lines and load it again.",
    ),
    ErrorCode.PARAGRAPH_KEY_UNKNOWN: Wording(
        "In de kop van tekstblok[ ‘{name}’] staat ‘{key}’, en dat gegeven bestaat niet. "
        "Verbeter de schrijfwijze of haal de regel weg.",
        "The header of paragraph[ ‘{name}’] has ‘{key}’, which does not exist. Correct its spelling or take the "
        "line out.",
    ),
    ErrorCode.PARAGRAPH_TEMPLATE: Wording(
        "In tekstblok[ ‘{name}’] staat[ op regel {line}] iets wat niet kan of niet mag[: {what}]. "
        "Verbeter het; alleen velden, keuzes met ‘if’ en één herhaling met ‘for’ zijn toegestaan.",
        "Paragraph[ ‘{name}’] holds[ at line {line}] something that cannot stand there[: {what}]. "
        "Correct it; only fields, choices with ‘if’ and one repetition with ‘for’ are allowed.",
    ),
    ErrorCode.PARAGRAPH_VARIABLE_UNKNOWN: Wording(
        "Tekstblok[ ‘{name}’] gebruikt[ op regel {line}] het veld ‘{variable}’, dat niet in de kop staat. "
        "Voeg het daar toe of verbeter de naam.",
        "Paragraph[ ‘{name}’] uses[ at line {line}] the field ‘{variable}’, which is not in its header. "
        "Add it there or correct the name.",
    ),
    ErrorCode.PARAGRAPH_VERSION_FROZEN: Wording(
        "Versie[ {version}] van tekstblok[ ‘{name}’] is vastgesteld en verandert niet meer. "
        "Maak een opvolger: een nieuwe versie met een hoger nummer.",
        "Version[ {version}] of paragraph[ ‘{name}’] was approved and no longer changes. "
        "Succeed it: make a new version with a higher number.",
    ),
    ErrorCode.PARAGRAPH_SOURCE: Wording(
        "De bron ‘{source}’ van tekstblok[ ‘{name}’] kan niet worden gebruikt[: {what}]. "
        "Schrijf die als verwijzing, zoals ‘Kamerstukken II 2021/22, 29911, nr. 348’ of ‘Opiumwet, artikel 2’.",
        "The source ‘{source}’ of paragraph[ ‘{name}’] cannot be used[: {what}]. "
        "Write it as a reference, for example ‘Kamerstukken II 2021/22, 29911, nr. 348’ or ‘Opiumwet, artikel 2’.",
    ),
    ErrorCode.PARAGRAPH_USES: Wording(
        "Tekstblok[ ‘{name}’] bevat het tekstblok ‘{slug}’ niet zoals het hoort[: {what}]. "
        "Verbeter ‘uses’ in de kop of de plek in de tekst.",
        "Paragraph[ ‘{name}’] does not hold the paragraph ‘{slug}’ as it should[: {what}]. "
        "Correct ‘uses’ in its header or the place in its text.",
    ),
    ErrorCode.PARAGRAPH_CYCLE: Wording(
        "Tekstblok ‘{name}’ bevat zichzelf, langs deze weg: {path}. Haal een van deze tekstblokken uit het andere.",
        "Paragraph ‘{name}’ holds itself, by this way: {path}. Take one of these out of the other.",
    ),
    ErrorCode.PARAGRAPH_STEP: Wording(
        "Versie {version} van tekstblok ‘{name}’ is {what} en kan die stap niet zetten.[ Wel kan: {detail}.] "
        "Er is niets gewijzigd.",
        "Version {version} of paragraph ‘{name}’ is {what} and cannot take that step.[ It can become: {detail}.] "
        "Nothing was changed.",
    ),
    ErrorCode.PARAGRAPH_LACKS_REASON: Wording(
        "Voor deze stap met tekstblok ‘{name}’ is een reden nodig. Geef die en doe de stap opnieuw.",
        "This step with paragraph ‘{name}’ needs a reason. Give one and take the step again.",
    ),
    ErrorCode.PARAGRAPH_NOT_YOURS: Wording(
        "Over tekstblok ‘{name}’ kan[ {by}] niet beslissen.[ De eigenaar is {owner}: die kan dat wel, of een lid van "
        "dat team.] Vraag het een ander dan wie het schreef; teams en hun leden staan in settings.toml.",
        "Paragraph ‘{name}’ is not[ for {by}] to decide on.[ Its owner {owner} can, or a member of that team.] "
        "Ask somebody else than its author; teams and their members stand in settings.toml.",
    ),
    ErrorCode.PARAGRAPH_NOT_CONCEPT: Wording(
        "Versie {version} van tekstblok ‘{name}’ is {what}; alleen een concept kan worden gewijzigd. "
        "Stuur het terug naar concept, of maak een opvolger.",
        "Version {version} of paragraph ‘{name}’ is {what}; only a concept can be changed. "
        "Send it back to concept, or succeed it.",
    ),
    ErrorCode.PARAGRAPH_SUCCESSOR: Wording(
        "Van tekstblok ‘{name}’ is versie {version} nog in de maak. Ga daarmee verder of trek die eerst in.",
        "Version {version} of paragraph ‘{name}’ is still being made. Go on with it, or withdraw it first.",
    ),
    ErrorCode.PARAGRAPH_SLUG_TAKEN: Wording(
        "Er is al een ander tekstblok ‘{name}’. Kies een andere naam.",
        "There is another paragraph ‘{name}’ already. Choose another name.",
    ),
    ErrorCode.TEXTS_WITHOUT_HEADINGS: Wording(
        "In ‘{name}’ staan geen koppen, dus is niet te zien waar een tekst begint. "
        "Geef elke tekst in Word een kop (stijl Kop 1) en probeer het opnieuw.",
        "There are no headings in ‘{name}’, so it cannot be seen where a text begins. "
        "Give each text a heading in Word (style Heading 1) and try again.",
    ),
    ErrorCode.UNKNOWN_PART: Wording(
        "Dit concept heeft geen onderdeel ‘{reference}’.[ Wel: {candidates}.] Kies een van de onderdelen.",
        "This draft has no part ‘{reference}’.[ It has: {candidates}.] Choose one of its parts.",
    ),
    ErrorCode.UNKNOWN_SOURCE: Wording(
        "‘{reference}’ is niet te lezen als een bron. Schrijf het nummer van het Kamerstuk, de wet in het Staatsblad "
        "of het besluit voluit, bijvoorbeeld: Kamerstukken II 2021/22, 29911, nr. 348.",
        "‘{reference}’ cannot be read as a source. Write the number of the Kamerstuk, the act in the Staatsblad or "
        "the decision in full, for example: Kamerstukken II 2021/22, 29911, nr. 348.",
    ),
    ErrorCode.UNKNOWN_QUESTION: Wording(
        "Er staat geen vraag {reference} in de eigen tekst van dit concept. [Er zijn: {candidates}. ]Kies een van de "
        "nummers die er staan.",
        "There is no question {reference} in the draft's own text. [There are: {candidates}. ]Pick one of these "
        "numbers.",
    ),
    ErrorCode.QUESTIONS_PRINTED_AS_ONE: Wording(
        "De vragen {numbers} staan als één tekst in de brief van de Kamer en krijgen dus één antwoord. Splits eerst "
        "de tekst van de vraag.",
        "The questions {numbers} are one text in the letter of the Kamer and so get one answer. Part the text of the "
        "question first.",
    ),
    ErrorCode.NO_MOVING_DATE: Wording(
        "Dit concept heeft geen datum of leeftijd met nummer {reference} waarmee dat kan. Bekijk met ‘draft dates’ "
        "welke er zijn.",
        "There is no date or age numbered {reference} in this draft with which that can be done. See with ‘draft "
        "dates’ which there are.",
    ),
    ErrorCode.BIRTH_AFTER_LETTER: Wording(
        "De geboortedatum {day} ligt na de datum van de brief. Kijk de datum na.",
        "The day of birth {day} is after the date of the letter. Look at that date.",
    ),
    ErrorCode.LETTER_WITHOUT_QUESTIONS: Wording(
        "In de brief waarop ‘{reference}’ antwoordt, zijn geen genummerde vragen gevonden. Neem de vragen zelf over, "
        "met ::: vraag 1 in de notatie.",
        "No numbered questions were found in the letter that ‘{reference}’ answers. Put the questions in yourself, "
        "with ::: vraag 1 in the notation.",
    ),
    ErrorCode.UPDATE_UNDECIDED: Wording(
        "Het concept is niet bijgewerkt: de nieuwe versie van tekstblok ‘{name}’ en uw eigen wijzigingen raken op "
        "{count} plaats(en) dezelfde woorden. Kies per plaats uw woorden of die van het tekstblok.",
        "The draft was not updated: the new version of paragraph ‘{name}’ and your own changes touch the same words "
        "in {count} place(s). Choose at each place your words or those of the paragraph.",
    ),
    ErrorCode.UPDATE_NO_CONFLICT: Wording(
        "Bij het bijwerken van tekstblok ‘{name}’ is er geen plaats {reference} om over te beslissen. "
        "Bekijk eerst welke plaatsen er zijn.",
        "In updating paragraph ‘{name}’ there is no place {reference} to decide on. "
        "First see which places there are.",
    ),
    ErrorCode.NOTATION_UNSUPPORTED: Wording(
        "De tekst[ van ‘{name}’] bevat[ op regel {line}] een opmaak die een brief niet kent[: {what}]. "
        "Schrijf dat deel anders; docs/notation.md noemt wat wel kan.",
        "The text[ of ‘{name}’] has[ at line {line}] markup that a letter does not know[: {what}]. "
        "Write that part differently; docs/notation.md lists what can be used.",
    ),
    ErrorCode.TEXT_VERSION_UNKNOWN: Wording(
        "De opgeslagen tekst[ van ‘{name}’] heeft een vorm die dit programma niet kent"
        "[ (versie {version})][ (versie {what})][ ({detail})]. "
        "Installeer de nieuwste versie van Aanhef; helpt dat niet, zet dan de laatste reservekopie terug.",
        "The stored text[ of ‘{name}’] has a form this program does not know"
        "[ (version {version})][ (version {what})][ ({detail})]. "
        "Install the newest version of Aanhef; if that does not help, restore the last copy.",
    ),
    ErrorCode.KIND_DAMAGED: Wording(
        "De briefsoort ‘{name}’ kan niet worden gelezen[ (bij ‘{key}’)][: {detail}]. "
        "Verbeter het bestand in de map met briefsoorten, of installeer Aanhef opnieuw.",
        "The kind of letter ‘{name}’ cannot be read[ (at ‘{key}’)][: {detail}]. "
        "Correct the file in the folder of kinds, or install Aanhef again.",
    ),
    ErrorCode.HOUSE_STYLE_DAMAGED: Wording(
        "De huisstijl ‘{style}’ kan niet worden gebruikt[: {what}][ ({name})]. "
        "Herstel de bestanden ervan of kies een andere huisstijl.",
        "The house style ‘{style}’ cannot be used[: {what}][ ({name})]. "
        "Repair its files or choose another house style.",
    ),
    ErrorCode.UNKNOWN_HOUSE_STYLE: Wording(
        "De huisstijl ‘{reference}’ is er niet.[ Wel zijn er: {candidates}.] Kies een andere, of voeg het sjabloon "
        "weer toe.",
        "There is no house style ‘{reference}’.[ There are: {candidates}.] Choose another, or add it again.",
    ),
    ErrorCode.TEMPLATE_NAME: Wording(
        "‘{reference}’ kan geen naam van een sjabloon zijn. Begin met een letter en gebruik alleen kleine letters, "
        "cijfers en streepjes, hoogstens veertig tekens.",
        "‘{reference}’ cannot be the name of a template. Begin with a letter and use only small letters, digits and "
        "hyphens, at most forty characters.",
    ),
    ErrorCode.TEMPLATE_EXISTS: Wording(
        "Er is al een huisstijl ‘{reference}’, en er is niets toegevoegd. Kies een andere naam, of vervang het "
        "sjabloon als het van uzelf is.",
        "There is a house style ‘{reference}’ already, and nothing was added. Choose another name, or replace the "
        "template if it is your own.",
    ),
    ErrorCode.FIGURE_UNUSABLE: Wording(
        "‘{name}’ is geen PNG of JPEG, of is beschadigd; er is niets ingevoegd. Sla de afbeelding op als PNG of JPEG "
        "en kies dat bestand.",
        "‘{name}’ is no PNG or JPEG, or is damaged; nothing was inserted. Save the picture as PNG or JPEG and choose "
        "that file.",
    ),
    ErrorCode.FIGURE_TOO_LARGE: Wording(
        "‘{name}’ is te groot voor een brief[: {width} bij {height} beeldpunten], en er is niets ingevoegd. Maak de "
        "afbeelding kleiner[, tot hoogstens {limit} miljoen beeldpunten,] en kies haar opnieuw.",
        "‘{name}’ is too large for a letter[: {width} by {height} pixels], and nothing was inserted. Make the "
        "picture smaller[, at most {limit} million pixels,] and choose it again.",
    ),
    ErrorCode.FIGURE_UNDESCRIBED: Wording(
        "De afbeelding[ ‘{name}’] heeft nog geen alternatieve tekst: wie haar niet kan zien, krijgt die woorden "
        "voorgelezen, en een overheidsdocument moet ze hebben. Schrijf in één of twee zinnen wat zij laat zien.",
        "The picture[ ‘{name}’] has no alternative text yet: who cannot see it has those words read out, and a "
        "public document must have them. Write in one or two sentences what it shows.",
    ),
    ErrorCode.VALUE_CHARACTER: Wording(
        "In ‘{name}’ staat een teken dat niet in een brief kan staan[: {character}][ ({called})]. "
        "Haal het weg en probeer het opnieuw.",
        "‘{name}’ holds a character that cannot stand in a letter[: {character}][ ({called})]. Take it out and "
        "try again.",
    ),
    ErrorCode.VALUE_TYPE: Wording(
        "Wat bij ‘{name}’ is ingevuld kan niet worden gebruikt. Vul in[: {what}][; kies uit: {choices}].",
        "What was filled in for ‘{name}’ cannot be used. Fill in[: {what}][; choose one of: {choices}].",
    ),
    ErrorCode.VALUE_CHECK: Wording(
        "Wat bij ‘{name}’ is ingevuld valt buiten wat daar mag staan: {what}. Vul iets in wat daarbinnen valt.",
        "What was filled in for ‘{name}’ lies outside what may stand there: {what}. Fill in something within it.",
    ),
    ErrorCode.NAME_UNKNOWN: Wording(
        "‘{name}’ is geen gegeven van deze brief en geen veld van een gekozen tekstblok.[ Wel bekend: {candidates}.] "
        "Controleer de naam.",
        "‘{name}’ is not a fact of this letter nor a field of a chosen paragraph.[ Known are: {candidates}.] "
        "Check the name.",
    ),
}
