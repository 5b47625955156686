"""What a careful reader remarks on a date or a citation, and what the facts of an explanation are called."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from app.language.citations import CitationFlag
from app.language.dates.values import DateFlag
from app.language.wording.table import Wording

FLAGS: Final[Mapping[StrEnum, Wording]] = {
    DateFlag.LANG: Wording("meer dan drie maanden van de brief", "more than three months from the letter"),
    DateFlag.VER_WEG: Wording("meer dan een half jaar van de brief", "more than half a year from the letter"),
    DateFlag.ANDER_JAAR: Wording("valt in een ander jaar dan de brief", "in another year than the letter"),
    DateFlag.WEEKDAG: Wording("de weekdag klopt niet bij de datum", "the weekday is not that of the date"),
    DateFlag.VANDAAG: Wording("is de dag van de brief zelf", "the day of the letter itself"),
    DateFlag.GEEN_JAAR: Wording("er staat geen jaar bij", "no year is printed"),
    DateFlag.JAAR_EN_REL: Wording("jaar en jl. of a.s. samen", "a year and a relative word together"),
    DateFlag.ONGELDIG: Wording("deze dag bestaat niet", "there is no such day"),
    DateFlag.JL_IN_TOEKOMST: Wording("jl., maar de dag ligt na de brief", "said to be past, but after the letter"),
    DateFlag.AS_IN_VERLEDEN: Wording("a.s., maar de dag ligt voor de brief", "said to come, but before the letter"),
    DateFlag.GEEN_DATUM: Wording("hier is geen dag mee bedoeld", "no day is meant by it"),
    CitationFlag.SESSION_NOT_SUCCESSIVE: Wording(
        "de jaren van het vergaderjaar volgen niet op elkaar", "the years of the session do not follow each other"
    ),
    CitationFlag.SESSION_AFTER_LETTER: Wording(
        "het vergaderjaar ligt na de brief", "the session is later than the letter"
    ),
    CitationFlag.SESSION_NOT_OF_DATE: Wording(
        "het vergaderjaar is niet dat van de datum van het stuk", "the session is not that of the date of the paper"
    ),
    CitationFlag.SESSION_BEFORE_DOSSIER: Wording(
        "het dossier is jonger dan dit vergaderjaar", "the dossier is younger than this session"
    ),
    CitationFlag.YEAR_AFTER_LETTER: Wording("het jaar ligt na de brief", "the year is later than the letter"),
    CitationFlag.CHAPTER_UNKNOWN: Wording(
        "dit begrotingshoofdstuk is niet bekend", "this budget chapter is not known"
    ),
    CitationFlag.NUMBER_ZERO: Wording("een nummer nul bestaat niet", "there is no number nought"),
    CitationFlag.NUMBERS_NOT_ASCENDING: Wording("de nummers lopen niet op", "the numbers do not ascend"),
    CitationFlag.NUMBER_OF_OTHER_CHAMBER: Wording(
        "zo nummert de andere Kamer haar stukken", "the other House numbers its papers so"
    ),
}

_FACTS: Final[Mapping[str, Wording]] = {
    "days": Wording("dag", "day"),
    "first": Wording("van", "from"),
    "last": Wording("tot en met", "up to"),
    "kind": Wording("soort", "kind"),
    "kamerstuk": Wording("Kamerstuk", "paper"),
    "session": Wording("vergaderjaar", "session"),
    "identifier": Wording("vindplaats", "identifier"),
    "direction": Wording("richting", "direction"),
    "date": Wording("datum", "date"),
    "kenmerk": Wording("kenmerk", "kenmerk"),
    "movers": Wording("indieners", "movers"),
    "when": Wording("wanneer", "when"),
}
_BY_CODE: Final = {flag.value: wording for flag, wording in FLAGS.items()}


def flag_text(code: str, language: str = "nl") -> str:
    """Return what a flag of a date or citation says. Raises KeyError for a code neither has."""
    return _BY_CODE[code].in_language(language)


def fact_name(name: str, language: str = "nl") -> str:
    """Return what a fact of an explanation is called. Raises KeyError for one that has no name."""
    return _FACTS[name].in_language(language)
