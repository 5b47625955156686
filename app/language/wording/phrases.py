"""Facts that are no names but words of our own: what was wanted where something else stood."""

from collections.abc import Mapping

from app.language.wording.table import Wording

_PHRASES: Mapping[str, Wording] = {
    "text": Wording("tekst", "text"),
    "date": Wording("een datum, bijvoorbeeld 28 juni 2022", "a date, for example 28-06-2022"),
    "amount": Wording("een bedrag, bijvoorbeeld 1.250.000 of 198,50", "an amount, for example 1.250.000 or 198,50"),
    "number": Wording("een getal, bijvoorbeeld 12 of 2,5", "a number, for example 12 or 2,5"),
    "choice": Wording("één van de keuzes", "one of the choices"),
    "yes_no": Wording("ja of nee", "yes or no"),
    "lines": Wording("ten hoogste duizend regels", "no more than a thousand lines"),
    "party": Wording("een relatie uit het archief", "a party of the archive"),
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
    "no_party": Wording("een tekstblok kan geen relatie vragen", "a paragraph cannot ask for a party"),
    "too_long": Wording("de tekst is te lang", "the text is too long"),
    "too_complex": Wording("de tekst is te ingewikkeld", "the text is too complex"),
    "lines_not_alone": Wording(
        "een lijst van regels staat alleen in een alinea, of in een herhaling",
        "a list of lines stands alone in a paragraph, or in a repetition",
    ),
    "nesting": Wording("te diep genest", "nested too deep"),
}


def phrase(fact: str, language: str) -> str:
    """Return the words for a fact that is one of our own, and any other fact as it stands.

    What follows a colon and a space is kept: `lines_not_alone: havens` names the list.
    """
    word, colon, rest = fact.partition(": ")
    return _PHRASES[word].in_language(language) + colon + rest if word in _PHRASES else fact
