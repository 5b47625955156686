"""The aanhef: how a letter greets whom it is written to."""

from __future__ import annotations

from app.domain.parties import Form, Party
from app.language import names

_NO_SALUTATION = ("-", "–", "—")
_SOVEREIGN = ("koning", "koningin", "zijne majesteit de koning", "hare majesteit de koningin")
_ROYAL = ("prins", "prinses")
_WITHOUT_E = ("college", "bestuur", "presidium", "kabinet", "dagelijks bestuur", "algemeen bestuur")
"""Groups that are het-words, so Geacht and not Geachte."""
_GROUPS = (*_WITHOUT_E, "raad", "gemeenteraad", "directie", "redactie", "commissie", "leden")
_LINKS = ("van", "voor", "der", "bij", "in", "te", "aan", "op")


def salutation(party: Party) -> str:
    """Return the line that opens a letter to `party`, comma included; empty for a party that has none.

    A salutation the party was given itself comes first. Then the name, by the form the person wishes; then the
    office; then the group; else both forms. A form is never guessed from a name.
    Source: onzetaal.nl, taaladvies.net (briefaanhef; taal en gender); koninklijkhuis.nl, aanspreektitels.
    """
    if party.salutation in _NO_SALUTATION:
        return ""
    if party.salutation:
        return party.salutation.rstrip(" ,") + ","
    return f"{_royal(party) or _person(party) or _office(party) or _group(party) or 'Geachte heer/mevrouw'},"


def _royal(party: Party) -> str:
    office = party.function.lower()
    if office in _SOVEREIGN:
        return "Majesteit"
    return "Koninklijke Hoogheid" if office.split(" ")[0] in _ROYAL else ""


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


def _office(party: Party) -> str:
    """Return the greeting of an office without its holder's name: the office up to what it is an office of."""
    words = party.function.split()
    office: list[str] = []
    for word in words:
        if office and (word.lower() in _LINKS or word[0].isupper()):
            break
        office.append(word.lower())
    return f"Geachte {' '.join(office)}" if office else ""


def _group(party: Party) -> str:
    first = party.organisation[0].lower() if party.organisation else ""
    first = first.removeprefix("aan ").removeprefix("het ").removeprefix("de ")
    for group in sorted(_GROUPS, key=len, reverse=True):
        if first == group or first.startswith(f"{group} "):
            greeting = "Geacht" if group in _WITHOUT_E else "Geachte"
            return f"{greeting} {group}"
    return ""
