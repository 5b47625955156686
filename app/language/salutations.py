"""The aanhef: how a letter greets whom it is written to."""

from __future__ import annotations

import re
from typing import Final

from app.domain.parties import Form, Party
from app.language import names

_NO_SALUTATION: Final = ("-", "–", "—")
_TO: Final = re.compile(r"\A(?:aan\s+)?(?:(?:de|het)\s+)?", re.IGNORECASE)
_SOVEREIGN: Final = re.compile(
    r"(?:(?:(?:zijne|hare)\s+majesteit|[zh]\.\s?m\.)(?:\s+(?:de\s+)?koning(?:in)?)?|koning(?:in)?)(?:\s|$)",
    re.IGNORECASE,
)
_ROYAL: Final = re.compile(
    r"(?:(?:zijne|hare)\s+koninklijke\s+hoogheid|[zh]\.\s?k\.\s?h\.|prins(?:es)?)(?:\s|$)", re.IGNORECASE
)
_NEUTER_GROUPS: Final = (
    "college",
    "bestuur",
    "dagelijks bestuur",
    "algemeen bestuur",
    "presidium",
    "kabinet",
    "comité",
    "parlement",
    "genootschap",
    "team",
)
"""Groups that are het-words, so Geacht and not Geachte."""
_GROUPS: Final = (
    *_NEUTER_GROUPS,
    "raad",
    "gemeenteraad",
    "ministerraad",
    "ondernemingsraad",
    "directie",
    "redactie",
    "commissie",
    "fractie",
)
_CALLED_OTHERWISE: Final = {
    "burgemeester en wethouders": "Geacht college",
    "gedeputeerde staten": "Geacht college",
    "provinciale staten": "Geachte Staten",
}
_WHOLE: Final = ("leden", "voorzitter en leden", "bewoners", "familie")
"""What is greeted with all that follows it: Geachte leden van de commissie."""
_LINKS: Final = ("van", "voor", "der", "bij", "in", "te", "aan", "op")


def salutation(party: Party) -> str:
    """Return the line that opens a letter to `party`, comma included; empty for a party that has none.

    A salutation the party was given itself comes first. Then the King and his family; then the name, by the form
    the person wishes; then the office; then the group; else both forms. A form is never guessed from a name.
    Source: onzetaal.nl, taaladvies.net (briefaanhef; taal en gender); koninklijkhuis.nl, aanspreektitels.
    """
    if party.salutation in _NO_SALUTATION:
        return ""
    if party.salutation:
        return party.salutation.rstrip(" ,") + ","
    body = party.organisation[0] if party.organisation else ""
    greeting = _royal(party) or _person(party) or _group(party.function) or _office(party.function) or _group(body)
    return f"{greeting or 'Geachte heer/mevrouw'},"


def _royal(party: Party) -> str:
    for words in (party.function, *party.organisation[:1]):
        office = _without_article(words)
        if _SOVEREIGN.match(office):
            return "Majesteit"
        if _ROYAL.match(office):
            return "Koninklijke Hoogheid"
    return ""


def _person(party: Party) -> str:
    if party.name is None or not party.name.surname:
        return ""
    match party.form:
        case Form.MR:
            return f"Geachte heer {names.surname(party.name)}"
        case Form.MRS:
            return f"Geachte mevrouw {names.surname(party.name)}"
        case Form.NEUTRAL:
            return f"Geachte {names.without_titles(party.name)}"
        case Form.UNKNOWN:
            return f"Geachte heer/mevrouw {names.surname(party.name)}"


def _office(function: str) -> str:
    """Return the greeting of an office without its holder's name: the office up to what it is an office of."""
    office: list[str] = []
    for word in function.split():
        if office and (word.lower() in _LINKS or word[0].isupper()):
            break
        office.append(word.lower())
    return f"Geachte {' '.join(office)}" if office else ""


def _group(body: str) -> str:
    words = _without_article(body)
    first = words.lower()
    for group, greeting in _CALLED_OTHERWISE.items():
        if _begins(first, group):
            return greeting
    for group in sorted(_GROUPS, key=len, reverse=True):
        if _begins(first, group):
            return f"{'Geacht' if group in _NEUTER_GROUPS else 'Geachte'} {group}"
    return _whole(words)


def _whole(words: str) -> str:
    if not any(_begins(words.lower(), group) for group in _WHOLE):
        return ""
    return f"Geachte {words[:1].lower()}{words[1:]}"


def _without_article(words: str) -> str:
    return _TO.sub("", words, count=1)


def _begins(words: str, group: str) -> bool:
    return words == group or words.startswith((f"{group} ", f"{group},"))
