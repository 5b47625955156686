"""Facts that are no names but words of our own: what was wanted where something else stood."""

from collections.abc import Mapping

from app.domain.duplicates import MergeStands
from app.domain.letters import Status
from app.domain.life import Lack
from app.domain.links import Relation
from app.domain.paragraphs import ParagraphState
from app.domain.rubricering import Level
from app.language.wording.labels import LABELS
from app.language.wording.labels_of_house import HOUSE_LABELS
from app.language.wording.labels_of_life import LIFE_LABELS
from app.language.wording.phrases_of_backups import BACKUP_PHRASES
from app.language.wording.table import Wording

_FILES: Mapping[str, Wording] = {
    "no_plain_file": Wording("dit is geen gewoon bestand", "this is no ordinary file"),
    "is_folder": Wording("dit is een map", "this is a folder"),
    "no_folder": Wording("die map bestaat niet", "that folder does not exist"),
    "no_rights": Wording("u hebt er geen rechten voor", "you have no rights to it"),
    "read_only": Wording("deze schijf is alleen te lezen", "this disk is read-only"),
    "no_sample": Wording("dit is geen voorbeeldarchief", "this is no sample archive"),
}

_PACKAGE: Mapping[str, Wording] = {
    "zip bomb": Wording("het wordt uitgepakt veel te groot", "it unpacks to far too much"),
    "duplicate member": Wording("het bevat een onderdeel dubbel", "it holds a part twice"),
    "member name": Wording("het bevat een onderdeel met een gevaarlijke naam", "a part has a dangerous name"),
    "number of members": Wording("het bevat veel te veel onderdelen", "it holds far too many parts"),
    "overlapping members": Wording("zijn onderdelen overlappen", "its parts overlap"),
    "declared size": Wording("het liegt over zijn omvang", "it lies about its size"),
    "compression method": Wording("het is op een vreemde manier ingepakt", "it is packed in an odd way"),
    "DOCTYPE": Wording("het bevat een DOCTYPE", "it holds a DOCTYPE"),
}

_MARKUP: Mapping[str, Wording] = {
    "character": Wording("een teken dat niet in een brief kan staan", "a character that cannot stand in a letter"),
    "code": Wording("programmacode of een inspringing van vier spaties", "code, or four spaces of indentation"),
    "fence_open": Wording("een blok met ::: dat niet wordt gesloten", "a ::: block that is not closed"),
    "fence_stray": Wording("een losse regel met :::", "a stray ::: line"),
    "fence_word": Wording("een onbekend woord na :::", "an unknown word after :::"),
    "field_place": Wording("een veld waar geen veld kan staan", "a field where no field can stand"),
    "field_unknown": Wording("een veld zonder waarde", "a field that is not there"),
    "footnote_nested": Wording("een voetnoot in een voetnoot", "a note within a note"),
    "footnote_reference": Wording(
        "een verwijzing naar een voetnoot; schrijf ^[noot]", "a note reference; write ^[note]"
    ),
    "heading_level": Wording("een kop van meer dan drie niveaus", "a heading deeper than level three"),
    "heading_underlined": Wording("een onderstreepte kop; schrijf # kop", "an underlined heading; write # heading"),
    "html": Wording("HTML", "HTML"),
    "link_title": Wording("een titel bij een link", "a title on a link"),
    "list_depth": Wording("een lijst van meer dan drie niveaus", "a list deeper than three levels"),
    "list_fence": Wording("een lijst in een vorm die niet wordt herkend", "a list in a form that is not known"),
    "list_marker": Wording("een lijstteken dat niet bestaat", "a list marker that does not exist"),
    "list_numbering": Wording("een nummering die niet doorloopt", "a numbering that does not count on"),
    "mark_open": Wording("een opmaak die niet wordt gesloten", "a mark that is not closed"),
    "note_paragraph": Wording("een nieuwe alinea buiten een voetnoot", "a new paragraph outside a note"),
    "picture_address": Wording(
        "een afbeelding die niet in het archief staat", "a picture that is not in the archive"
    ),
    "picture_place": Wording("een afbeelding midden in een zin", "a picture within a sentence"),
    "reference": Wording(
        "een link met een verwijzing; schrijf het adres erbij", "a link by reference; write its address"
    ),
    "size": Wording("de tekst is te lang", "the text is too long"),
    "strikethrough": Wording("doorgehaalde tekst", "struck-out text"),
    "table_alignment": Wording("uitlijning van een kolom", "alignment of a column"),
    "table_cells": Wording("rijen met een ongelijk aantal cellen", "rows with unequal numbers of cells"),
    "table_fence": Wording("een tabel die niet goed is opgebouwd", "a table that is not built right"),
    "title": Wording("een titel die er niet hoort of ontbreekt", "a title that is missing or out of place"),
}
"""What the notation of letters does not have."""

_HOUSE_STYLE: Mapping[str, Wording] = {
    "syntax": Wording("het bestand is geen geldige TOML", "the file is not valid TOML"),
    "key": Wording("een gegeven ontbreekt of bestaat niet", "a key is missing or does not exist"),
    "label": Wording("een opschrift ontbreekt", "a label is missing"),
    "style": Wording("een opmaakprofiel ontbreekt", "a style is missing"),
    "measure": Wording("een maat klopt niet", "a measure is not right"),
    "page": Wording("het papierformaat of de marges ontbreken", "the page size or margins are missing"),
    "part": Wording("een kop- of voettekst ontbreekt", "a header or footer is missing"),
    "no styles": Wording("er zijn geen stijlen", "there are no styles"),
    "anchor": Wording("de plek voor de tekst ontbreekt", "the place for the text is missing"),
    "tag": Wording("een besturingselement noemt een onbekend veld", "a control names an unknown field"),
    "prefix": Wording(
        "het Word-bestand gebruikt andere voorvoegsels dan Word", "the file has prefixes that are not Word's"
    ),
}
"""What a house style can lack."""

_LIFE: Mapping[str, Wording] = {
    "subject": Wording("onderwerp", "subject"),
    "dated": Wording("datum", "date"),
    "sent": Wording("verzenddatum", "date of sending"),
    "our_kenmerk": Wording("kenmerk", "kenmerk"),
    "kind": Wording("soort", "kind"),
    "parties": Wording("relaties", "parties"),
    "not_in_bin": Wording(
        "hij ligt niet in de prullenbak; leg hem daar eerst in", "it is not in the bin; put it there"
    ),
    "kept_for_good": Wording("hij wordt blijvend bewaard", "it is kept for good"),
    **{code.value: words for code, words in LABELS[Status].items() if code is not Status.SENT},
    **{code.value: words for kind in (Relation, Level, Lack) for code, words in LIFE_LABELS[kind].items()},
}
"""What stands in the way of a step, and what is frozen."""

_PHRASES: Mapping[str, Wording] = {
    "text": Wording("tekst", "text"),
    "files": Wording("bladzijden en bijlagen", "pages and enclosures"),
    "date": Wording("een datum, bijvoorbeeld 28 juni 2022", "a date, for example 28-06-2022"),
    "amount": Wording("een bedrag, bijvoorbeeld 1.250.000 of 198,50", "an amount, for example 1.250.000 or 198,50"),
    "number": Wording("een getal, bijvoorbeeld 12 of 2,5", "a number, for example 12 or 2,5"),
    "choice": Wording("één van de keuzes", "one of the choices"),
    "yes_no": Wording("ja of nee", "yes or no"),
    "lines": Wording("ten hoogste duizend regels", "no more than a thousand lines"),
    "party": Wording("een relatie uit het archief", "a party of the archive"),
    "period": Wording(
        "een periode, bijvoorbeeld 2025, januari 2026 of 1 januari 2026 tot en met 31 maart 2026",
        "a period, for example 2025, januari 2026 or 1-1-2026 t/m 31-3-2026",
    ),
    "kamerstuk": Wording(
        "een Kamerstuk, bijvoorbeeld Kamerstukken II 2021/22, 29911, nr. 348",
        "a Kamerstuk, for example Kamerstukken II 2021/22, 29911, nr. 348",
    ),
    "letter": Wording("een brief uit het register, bij zijn kenmerk", "a letter of the register, by its kenmerk"),
    "moment": Wording(
        "hier hoort een tijdstip als 2026-01-31T10:00:00Z", "a moment like 2026-01-31T10:00:00Z belongs here"
    ),
    "check": Wording(
        "een controle is een grens als 1..100, bij dit soort veld", "a check is a bound like 1..100, for this type"
    ),
    "source_twice": Wording("schrijf alleen ‘sources’", "write ‘sources’ alone"),
    "no_source": Wording(
        "dit is geen Kamerstuk, wet, besluit of ‘brief met kenmerk …’",
        "this is no Kamerstuk, law, decision or ‘brief met kenmerk …’",
    ),
    "no_letter": Wording(
        "in het register staat geen brief met dit kenmerk", "the register has no letter with this kenmerk"
    ),
    "uses": Wording("hier horen namen als ‘havens’ of ‘havens@2’", "names like ‘havens’ or ‘havens@2’ belong here"),
    "not_placed": Wording(
        "het staat in de kop maar nergens in de tekst", "its header names it, but it stands nowhere in the text"
    ),
    "not_named": Wording("het staat in de tekst maar niet bij ‘uses’", "it stands in the text but not in ‘uses’"),
    "used_twice": Wording("de kop noemt het tweemaal", "its header names it twice"),
    "other_type": Wording(
        "beide hebben een veld met deze naam, van een ander soort", "both have a field of this name, of another type"
    ),
    "not_approved": Wording("het is nog niet vastgesteld", "it is not approved yet"),
    "no_text": Wording("onder deze kop staat geen tekst", "there is no text under this heading"),
    "missing": Wording("dit gegeven ontbreekt", "this is missing"),
    "unknown": Wording("dit gegeven bestaat niet", "this does not exist"),
    "twice": Wording("deze naam is al in gebruik", "this name is taken"),
    "list": Wording("hier hoort een lijst van woorden", "a list of words belongs here"),
    "tables": Wording("hier hoort een lijst van tabellen", "a list of tables belongs here"),
    "flag": Wording("hier hoort true of false", "true or false belongs here"),
    "counted": Wording("hier hoort een heel getal vanaf 1", "a whole number from 1 belongs here"),
    "day": Wording("hier hoort een datum als 2026-01-31", "a date like 2026-01-31 belongs here"),
    "name": Wording("een naam bestaat uit kleine letters, cijfers en _", "a name is of small letters, figures and _"),
    "choices": Wording("keuzes horen bij het type ‘choice’", "choices go with the type ‘choice’"),
    "slug": Wording(
        "de bestandsnaam bestaat uit kleine letters, cijfers en koppeltekens",
        "the file name is of small letters, figures and hyphens",
    ),
    "fences": Wording("het bestand begint met een kop tussen regels met +++", "the file begins with +++ lines"),
    "format": Wording("alleen format = 1 is bekend", "only format = 1 is known"),
    "uuid": Wording("hier hoort een UUID", "a UUID belongs here"),
    "too_long": Wording("de tekst is te lang", "the text is too long"),
    "too_complex": Wording("de tekst is te ingewikkeld", "the text is too complex"),
    "lines_not_alone": Wording(
        "een lijst van regels staat alleen in een alinea, of in een herhaling",
        "a list of lines stands alone in a paragraph, or in a repetition",
    ),
    "nesting": Wording("te diep genest", "nested too deep"),
    **_FILES,
    **_PACKAGE,
    **_MARKUP,
    **_HOUSE_STYLE,
    **_LIFE,
    **{code.value: words for code, words in LABELS[ParagraphState].items()},
    **{why.value: said for why, said in HOUSE_LABELS[MergeStands].items()},
    **BACKUP_PHRASES,
}


def phrase(fact: str, language: str) -> str:
    """Return the words for a fact that is one of our own, and any other fact as it stands.

    What follows a colon and a space is kept: `lines_not_alone: havens` names the list. Several of our own stand
    between commas.
    """
    several = fact.split(", ")
    if len(several) > 1 and all(each in _PHRASES for each in several):
        return ", ".join(_PHRASES[each].in_language(language) for each in several)
    word, colon, rest = fact.partition(": ")
    return _PHRASES[word].in_language(language) + colon + rest if word in _PHRASES else fact
