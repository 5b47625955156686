"""What the check of a template has to say, in Dutch and in English."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.templates import TemplateCode, Where
from app.language.wording.table import Wording

PLACES: Mapping[StrEnum, Wording] = {
    Where.BODY: Wording("tekst", "text"),
    Where.TABLE: Wording("tabel", "table"),
    Where.TEXT_BOX: Wording("tekstvak", "text box"),
    Where.HEADER: Wording("koptekst", "header"),
    Where.FOOTER: Wording("voettekst", "footer"),
    Where.FOOTNOTE: Wording("voetnoot", "footnote"),
}

TEMPLATE_FINDINGS: Mapping[TemplateCode, Wording] = {
    TemplateCode.FIELD_UNKNOWN: Wording(
        "Het veld ‘{name}’ bestaat niet.[ Bedoelt u ‘{near}’?]", "There is no field ‘{name}’.[ Do you mean ‘{near}’?]"
    ),
    TemplateCode.FILTER_UNKNOWN: Wording(
        "Het filter ‘{filter}’ bij ‘{name}’ bestaat niet.[ Wel zijn er: {filters}.]",
        "There is no filter ‘{filter}’, named at ‘{name}’.[ There are: {filters}.]",
    ),
    TemplateCode.FILTER_MISFIT: Wording(
        "Het filter ‘{filter}’ past niet bij het veld ‘{name}’. Haal het weg of kies een ander.",
        "The filter ‘{filter}’ does not go with the field ‘{name}’. Take it out or choose another.",
    ),
    TemplateCode.LABEL_UNKNOWN: Wording(
        "Het opschrift ‘{name}’ bestaat niet. Typ de woorden zelf in het sjabloon.",
        "There is no label ‘{name}’. Type the words themselves in the template.",
    ),
    TemplateCode.TAG_FORMATTED: Wording(
        "‘{found}’ heeft niet overal dezelfde opmaak. De waarde krijgt die van het eerste teken.",
        "‘{found}’ does not look the same throughout. The value gets the look of its first character.",
    ),
    TemplateCode.TAG_BROKEN: Wording(
        "‘{found}’ wordt doorgesneden door een tab, een nieuwe regel, een afbeelding of de rand van een koppeling. "
        "Typ het opnieuw, in één keer.",
        "‘{found}’ is cut by a tab, a new line, a picture or the edge of a link. Type it again in one go.",
    ),
    TemplateCode.TAG_MISPLACED: Wording(
        "‘{found}’ staat waar niets kan worden ingevuld, zoals in WordArt, in een formule of in de omschrijving van"
        " een afbeelding. Zet het in gewone tekst.",
        "‘{found}’ stands where nothing can be filled in, such as in WordArt, a formula or the description of a"
        " picture. Put it in plain text.",
    ),
    TemplateCode.TAG_UNFINISHED: Wording(
        "Na ‘{found}’ ontbreken de sluitende accolades in dezelfde alinea. Zet er }} achter.",
        "The closing braces after ‘{found}’ are not in the same paragraph. Put }} behind it.",
    ),
    TemplateCode.BRACES_STRAY: Wording(
        "Hier staat }} zonder {{ ervoor. Haal het weg of zet het veld ervoor.",
        "Here stands }} without {{ before it. Take it out or put the field before it.",
    ),
    TemplateCode.BRACES_MALFORMED: Wording(
        "De accolades in ‘{found}’ kloppen niet. Schrijf een veld als {{ onderwerp }}.",
        "The braces in ‘{found}’ are wrong. Write a field as {{ onderwerp }}.",
    ),
    TemplateCode.BRACES_SINGLE: Wording(
        "‘{found}’ heeft enkele accolades en blijft zo in elke brief staan. Typ ze dubbel als u het veld bedoelt.",
        "‘{found}’ has single braces and stays like that in every letter. Double them if you mean the field.",
    ),
    TemplateCode.STATEMENT: Wording(
        "‘{found}’ kan niet: voorwaarden en herhalingen horen in een tekstblok.",
        "‘{found}’ cannot stand here: conditions and repetitions belong in a paragraph of the library.",
    ),
    TemplateCode.COMMENT: Wording(
        "‘{found}’ kan niet: haal de aantekening weg, of gebruik een opmerking van Word.",
        "‘{found}’ cannot stand here: take the note out, or use a comment of Word.",
    ),
    TemplateCode.EXPRESSION: Wording(
        "‘{found}’ kan niet: tussen de accolades mag alleen een veld staan, of een veld | filter.",
        "‘{found}’ cannot stand here: only a field may stand between the braces, or a field | filter.",
    ),
    TemplateCode.TAGS_TOO_MANY: Wording(
        "Er staan {count} velden in; meer dan {limit} kan niet.", "It has {count} fields; {limit} is the most."
    ),
    TemplateCode.CONTROL_UNKNOWN: Wording(
        "Het inhoudsbesturingselement ‘{name}’ is geen veld. De woorden erin blijven in elke brief staan.",
        "The content control ‘{name}’ is no field. The words in it stay in every letter.",
    ),
    TemplateCode.CONTROL_KIND: Wording(
        "Het inhoudsbesturingselement ‘{name}’ is van een soort die geen tekst toont. Kies tekst zonder opmaak.",
        "The content control ‘{name}’ is of a kind that shows no text. Choose plain text.",
    ),
    TemplateCode.CONTROL_NESTED: Wording(
        "Het inhoudsbesturingselement ‘{name}’ staat in het inhoudsbesturingselement ‘{outer}’; de waarde van het"
        " buitenste zou het wissen. Haal het ene uit het andere, of verwijder het buitenste.",
        "The content control ‘{name}’ stands within the content control ‘{outer}’, whose value would wipe it out."
        " Take the one out of the other, or remove the outer one.",
    ),
    TemplateCode.TEXT_MISSING: Wording(
        "De plaats voor de tekst van de brief ontbreekt. Zet {{ text }} in een alinea voor zich.",
        "The place for the text of the letter is missing. Put {{ text }} in a paragraph of its own.",
    ),
    TemplateCode.TEXT_TWICE: Wording(
        "Er is meer dan één plaats voor de tekst van de brief. Laat er één {{ text }} staan.",
        "There is more than one place for the text of the letter. Leave one {{ text }}.",
    ),
    TemplateCode.TEXT_NOT_ALONE: Wording(
        "Naast {{ text }} staan andere woorden. Geef het een alinea voor zich.",
        "Other words stand beside {{ text }}. Give it a paragraph of its own.",
    ),
    TemplateCode.TEXT_MISPLACED: Wording(
        "De tekst van de brief kan hier niet staan. Zet {{ text }} in de gewone tekst, buiten tabellen, tekstvakken, "
        "koptekst, voettekst en voetnoten.",
        "The text of the letter cannot stand here. Put {{ text }} in the ordinary text, outside tables, text boxes, "
        "headers, footers and footnotes.",
    ),
    TemplateCode.STYLE_MISSING: Wording(
        "De stijl ‘{style}’ ontbreekt; een brief krijgt die van Aanhef, in uw lettertype.",
        "There is no style ‘{style}’; a letter gets that of Aanhef, in your font.",
    ),
    TemplateCode.STYLE_UNDEFINED: Wording(
        "De tekst noemt een stijl ‘{style}’ die niet in het bestand staat; die tekst krijgt de gewone stijl.",
        "The text names a style ‘{style}’ that is not in the file; that text gets the ordinary style.",
    ),
    TemplateCode.FIELD_CODE: Wording(
        "De Word-veldcode ‘{found}’ kan niet in een brief. Gebruik een veld tussen accolades, of typ de tekst.",
        "The Word field code ‘{found}’ cannot stand in a letter. Use a field between braces, or type the text.",
    ),
    TemplateCode.TRACKED_CHANGES: Wording(
        "Hier staan wijzigingen die Word bijhoudt. Accepteer of weiger ze eerst.",
        "Here are changes that Word tracks. Accept or reject them first.",
    ),
    TemplateCode.EMBEDDED: Wording(
        "‘{found}’ kan een brief niet meenemen. Haal het weg; een afbeelding moet PNG, JPEG of GIF zijn en in het "
        "bestand zelf staan.",
        "A letter cannot take ‘{found}’ along. Take it out; a picture must be PNG, JPEG or GIF and lie in the file "
        "itself.",
    ),
    TemplateCode.LINK_UNSAFE: Wording(
        "De koppeling naar ‘{found}’ kan niet: alleen webadressen en e-mailadressen mogen.",
        "The link to ‘{found}’ cannot stand: only web and e-mail addresses may.",
    ),
    TemplateCode.SECTIONS: Wording(
        "Het bestand heeft {count} secties. Een brief krijgt de pagina-indeling van de laatste.",
        "The file has {count} sections. A letter gets the page layout of the last.",
    ),
    TemplateCode.PART_TOO_LARGE: Wording(
        "Het onderdeel ‘{found}’ is groter dan {limit} MB. Maak het sjabloon kleiner.",
        "The part ‘{found}’ is larger than {limit} MB. Make the template smaller.",
    ),
    TemplateCode.UNSOUND: Wording(
        "Een brief in deze huisstijl zou geen gaaf Word-bestand zijn ({detail}). Maak het sjabloon opnieuw.",
        "A letter in this house style would be no sound Word file ({detail}). Make the template anew.",
    ),
}
