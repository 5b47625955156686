"""What an inspection of a Word file finds, in Dutch and in English, and what became of it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from app.domain.inspection import Leak, LeakCode, Treatment, counted
from app.language.wording.table import Wording

LEAKS: Mapping[StrEnum, Wording] = {
    LeakCode.COMMENT: Wording("opmerkingen", "comments"),
    LeakCode.INSERTION: Wording("bijgehouden invoegingen", "tracked insertions"),
    LeakCode.DELETION: Wording("bijgehouden verwijderingen", "tracked deletions"),
    LeakCode.FORMAT_CHANGE: Wording("bijgehouden opmaakwijzigingen", "tracked changes of formatting"),
    LeakCode.HIDDEN_TEXT: Wording("verborgen tekst", "hidden text"),
    LeakCode.WHITE_TEXT: Wording("tekst in de kleur van de ondergrond", "text in the colour of its background"),
    LeakCode.TINY_TEXT: Wording("onleesbaar kleine tekst", "text too small to read"),
    LeakCode.PERSON: Wording("naam van een persoon", "name of a person"),
    LeakCode.COMPANY: Wording("naam van een organisatie", "name of an organisation"),
    LeakCode.REMARK: Wording("trefwoorden of toelichting bij het document", "keywords or remarks"),
    LeakCode.TEMPLATE: Wording("naam van het sjabloon", "name of the template"),
    LeakCode.EDITING: Wording("bewerktijd, revisienummer of afdrukdatum", "editing time, revisions or print date"),
    LeakCode.REVISION_IDS: Wording("kenmerken van bewerksessies (rsid)", "ids of editing sessions (rsid)"),
    LeakCode.EXTERNAL_LINK: Wording("verwijzing naar iets buiten het bestand", "reference outside the file"),
    LeakCode.ATTACHED_TEMPLATE: Wording("pad van het gekoppelde sjabloon", "path of the attached template"),
    LeakCode.MAIL_MERGE: Wording("gegevensbron van een samenvoeging", "data source of a mail merge"),
    LeakCode.MACRO: Wording("macro’s of invoegtoepassingen", "macros or add-ins"),
    LeakCode.OUTSIDE_FIELD: Wording("veldcode die buiten het bestand reikt", "field that reaches outside the file"),
    LeakCode.PERSONAL_FIELD: Wording(
        "veldcode met een persoon, bestand of sjabloon", "field with a person, file or template"
    ),
    LeakCode.PLACEHOLDER: Wording("werkaantekening in de tekst", "drafting note in the text"),
    LeakCode.PLACEHOLDER_IN_VALUE: Wording(
        "wat op een werkaantekening lijkt in een ingevuld gegeven", "what looks like a drafting note in a value"
    ),
    LeakCode.EMBEDDED_FILE: Wording("ingesloten bestand", "embedded file"),
    LeakCode.ACTIVEX: Wording("ActiveX-besturingselement", "ActiveX control"),
    LeakCode.ALT_CHUNK: Wording("ingevoegd document dat Word bij openen invoegt", "document Word inserts on opening"),
    LeakCode.IMAGE_METADATA: Wording("gegevens bij een afbeelding", "data in a picture"),
    LeakCode.CUSTOM_XML: Wording("aangepaste XML-gegevens", "custom XML"),
    LeakCode.CONTROL: Wording("inhoudsbesturingselement", "content control"),
    LeakCode.CUSTOM_PROPERTY: Wording("aangepaste documenteigenschap", "custom property"),
    LeakCode.LABEL: Wording("gevoeligheidslabel", "sensitivity label"),
    LeakCode.THUMBNAIL: Wording("miniatuur van de eerste bladzijde", "thumbnail of the first page"),
    LeakCode.PRINTER_SETTINGS: Wording("printerinstellingen", "printer settings"),
    LeakCode.BOOKMARK: Wording("bladwijzer", "bookmark"),
    LeakCode.HIDDEN_BOOKMARK: Wording("verborgen bladwijzer", "hidden bookmark"),
    LeakCode.FILE_PATH: Wording("pad van een bestand", "path of a file"),
    LeakCode.DOCUMENT_VARIABLE: Wording("documentvariabele", "document variable"),
    LeakCode.GLOSSARY: Wording("bouwstenen van het sjabloon", "building blocks of the template"),
    LeakCode.SMART_TAG: Wording("infolabel in de tekst", "smart tag in the text"),
    LeakCode.SIGNATURE: Wording("digitale handtekening", "digital signature"),
    LeakCode.STRAY_PART: Wording("onderdeel waar niets naar verwijst", "part nothing refers to"),
}

TREATMENTS: Mapping[StrEnum, Wording] = {
    Treatment.REMOVE: Wording("mag niet mee; wordt verwijderd", "may not leave; is taken out"),
    Treatment.STAYS: Wording("mag niet mee; haal dit zelf weg in Word", "may not leave; take it out in Word"),
    Treatment.ASK: Wording("blijft staan; kijk of dat de bedoeling is", "is kept; see whether that is meant"),
    Treatment.TELL: Wording("mag mee", "may leave"),
}

_PARAGRAPH = Wording("alinea", "paragraph")
_TIMES = Wording("keer", "times")
_LONGEST = 90
_NAMED = (
    LeakCode.COMMENT, LeakCode.OUTSIDE_FIELD, LeakCode.PERSONAL_FIELD, LeakCode.CUSTOM_XML, LeakCode.CONTROL,
    LeakCode.CUSTOM_PROPERTY, LeakCode.LABEL, LeakCode.BOOKMARK, LeakCode.HIDDEN_BOOKMARK, LeakCode.SMART_TAG,
    LeakCode.DOCUMENT_VARIABLE,
)  # fmt: skip
"""What people or programs gave a name that tells them which it is."""


def leak_label(code: LeakCode, language: str = "nl") -> str:
    """Return what a kind of thing found in a file is called."""
    return LEAKS[code].in_language(language)


def leak_text(leak: Leak, language: str = "nl") -> str:
    """Return one thing that was found, with its place and some words: what, name: “words” (part, paragraph 3)."""
    told = leak_label(leak.code, language) + (f" {leak.name}" if leak.name and leak.code in _NAMED else "")
    if leak.words:
        words = " ".join(leak.words.split())
        told += f": ‘{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}’"
    if leak.count > 1:
        told += f", {leak.count} {_TIMES.in_language(language)}"
    place = leak.part + (f", {_PARAGRAPH.in_language(language)} {leak.paragraph}" if leak.paragraph else "")
    return f"{told} ({place})"


def treatment_text(treatment: Treatment, language: str = "nl") -> str:
    """Return what is done with a thing that was found."""
    return TREATMENTS[treatment].in_language(language)


def leaks_counted(leaks: Iterable[Leak], language: str = "nl") -> str:
    """Return kinds and numbers in one line: opmerkingen (2), bladwijzer (1)."""
    return counts_text({code.value: str(number) for code, number in counted(leaks).items()}, language)


def counts_text(counts: Mapping[str, str], language: str = "nl") -> str:
    """Return kinds and numbers as a receipt keeps them, in one line; what has no name here keeps its code."""
    names = {code.value: leak_label(code, language) for code in LeakCode}
    return ", ".join(f"{names.get(code, code)} ({number})" for code, number in counts.items())
