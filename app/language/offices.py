"""Offices as they stand above a signature."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.language.capitals import capital_first

_NEUTER: Final = frozenset(
    {"hoofd", "college", "bestuur", "kabinet", "lid", "plaatsvervangend hoofd", "waarnemend hoofd"}
)
"""Offices and bodies that take het."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


class Rank(StrEnum):
    """What kind of office it is."""

    MINISTER_PRESIDENT = "minister_president"
    MINISTER = "minister"
    STAATSSECRETARIS = "staatssecretaris"
    OTHER = "other"
    """Of officials, mayors, directors and the like."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office as printed: its title without article and closing comma, and whether it came with an article."""

    title: str
    rank: Rank
    has_article: bool


_MODIFIERS: Final = (
    r"(?:demissionaire?|waarnemend|fungerend|"
    r"plaatsvervangend|algemeen|adjunct[- ]|plv\.|wnd\.|loco-|eerste|tijdelijk|"
    r"uitvoerend|technisch|financieel|zakelijk|artistiek|medisch)\s*"
)
_RANKS: Final = (
    (Rank.MINISTER_PRESIDENT, r"(?:vice-?\s?)?minister-?\s?president"),
    (Rank.MINISTER, r"minister"),
    (Rank.STAATSSECRETARIS, r"staatssecretaris"),
    (
        Rank.OTHER,
        r"secretaris-?\s?generaal|directeur-?\s?generaal|inspecteur-?\s?generaal|procureur-?\s?generaal|"
        r"(?:hoofd|programma|project|bestuurs|afdelings|gemeente|provincie)?(?:directeur|secretaris)|directrice|"
        r"burgemeester(?!\s+en\s+wethouders)|wethouder|(?:adjunct-)?griffier|"
        r"(?:bestuurs|fractie|onder|vice-?)?voorzitter|commissaris|"
        r"gedeputeerde(?!\s+staten)|dijkgraaf|korpschef|hoofdcommissaris|hoofdofficier|hoofdinspecteur|inspecteur|"
        r"(?:vice-)?president|rector(?:\s+magnificus)?|nationale\s+ombudsman|ombudsman|ambassadeur|gouverneur|"
        r"(?:afdelings|sector|team)?hoofd|afdelingsmanager|teamleider|programmamanager|manager|bestuurder|bestuurslid|"
        r"raadslid|penningmeester|informateur|formateur|(?:beleids|project)?(?:medewerker|adviseur)|advocaat|notaris|"
        r"lid|co[oö]rdinator|co[oö]rdinerend|nationaal\s+co[oö]rdinator|commandant|kwartiermaker|"
        r"regeringscommissaris|deltacommissaris|thesaurier-?\s?generaal|landsadvocaat|bewindvoerder",
    ),
)
_OFFICES: Final = tuple(
    (
        rank,
        re.compile(
            rf"(?P<article>(?:de|het)\s+)?(?P<title>(?:{_MODIFIERS}){{0,2}}(?:{words})(?![\w-])(?P<rest>.*))",
            re.IGNORECASE | re.DOTALL,
        ),
    )
    for rank, words in _RANKS
)
_BEGINS: Final = re.compile(
    rf"\s*(?:(?:de|het)\s+)?(?:{_MODIFIERS}){{0,2}}(?:{'|'.join(words for _, words in _RANKS)})(?![\w-])",
    re.IGNORECASE,
)
"""How every office begins; most lines do not, and this is the cheaper to ask."""
_SECOND_OFFICE: Final = re.compile(r"(?:minister|staatssecretaris)(?!\w)", re.IGNORECASE)
_SMALL: Final = _words("van voor en de der den het in tot met aan op zonder portefeuille - – — & a.i. ad interim")
_WORD: Final = re.compile(r"\(?['’‘]?[^\W\d_][\w'’./-]*\)?,?|[-–—&],?")
_VERBS: Final = _words(
    """heeft hebben is was zijn wordt worden werd werden zal zullen kan kunnen zou moet moeten deelt stelt geeft vindt
    acht meldt schrijft heb ben ik wij u uw die dat deze dit als om niet ook"""
)
_MOST_WORDS: Final = 18
_LONGEST: Final = 150


def with_article(office: str) -> str:
    """Return an office with its article in front, for the line above a signature: De Minister van Financiën.

    An office that already begins with an article, or with Namens or Mede, keeps its own beginning.
    """
    first = office.split(" ")[0].lower()
    if first in ("de", "het", "namens", "mede"):
        return capital_first(office)
    neuter = first in _NEUTER or " ".join(office.lower().split(" ")[:2]) in _NEUTER
    return f"{'Het' if neuter else 'De'} {office}"


def read_office(text: str) -> Office | None:
    """Return the office that `text` names and nothing else; None for a sentence, a name or a body.

    De Minister van Justitie en Veiligheid, / DE MINISTER VAN DEFENSIE / minister-president, minister van Algemene
    Zaken / directeur Wetgeving. The field of a minister is written with capitals, that of others need not be.
    """
    if len(text) > _LONGEST or _BEGINS.match(text) is None:
        return None
    text = " ".join(text.split()).rstrip(" ,:")
    for rank, pattern in _OFFICES:
        read = pattern.fullmatch(text)
        if read is None:
            continue
        rest = read["rest"].lstrip(" ,")
        names_it = _is_field(rest) if rank is not Rank.OTHER else _is_description(rest)
        return Office(read["title"], rank, read["article"] is not None) if names_it else None
    return None


def is_field(text: str) -> bool:
    """Return whether `text` can be (part of) the field of a minister: Volksgezondheid, Welzijn en Sport."""
    words = text.rstrip(" ,").split()
    return bool(words) and len(words) <= _MOST_WORDS and _is_field(text.rstrip(" ,"))


def _is_field(text: str) -> bool:
    """Return whether a field follows, every word with a capital but the small ones; or nothing."""
    second = re.match(rf"(?:en\s+(?:de\s+)?)?{_SECOND_OFFICE.pattern}", text, re.IGNORECASE)
    words = text[second.end() :].split() if second else text.split()
    if len(words) > _MOST_WORDS:
        return False
    capitals = 0
    for word in words:
        if not _WORD.fullmatch(word) or any(map(str.isdigit, word)):
            return False
        if word.rstrip(",").lower() in _SMALL:
            continue
        if not word.lstrip("('’‘")[:1].isupper() or _has_initials(word) or _SECOND_OFFICE.match(word):
            return False
        capitals += 1
    return not words or capitals > 0


def _is_description(text: str) -> bool:
    words = text.split()
    if len(words) > _MOST_WORDS or any(word.rstrip(",").lower() in _VERBS for word in words):
        return False
    return all(_WORD.fullmatch(word) or word in ("B.V.", "N.V.", "a.i.") for word in words) and not any(
        _has_initials(word) for word in words
    )


def _has_initials(word: str) -> bool:
    return re.match(r"\(?(?:[^\W\d_]{1,2}\.){1,}", word) is not None and word.strip("(),") not in (
        "B.V.",
        "N.V.",
        "a.i.",
    )
