"""The words phrases of time are made of: what each is called in the rules, and the number it stands for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from babel.dates import get_day_names, get_month_names

LOCALE: Final = "nl"

NUMBER: Final = "#number"
ORDINAL: Final = "#ordinal"
COUNT: Final = "#count"
FULL_DATE: Final = "#full date"
MONTH: Final = "#month"
WEEKDAY: Final = "#weekday"
SEASON: Final = "#season"
QUARTER: Final = "#quarter"
HALF_YEAR: Final = "#half year"
RECESS: Final = "#recess"
YEAR: Final = "#year"

MORE_SHORT_MONTHS: Final = MappingProxyType({"sept": 9, "mar": 3, "maa": 3})
"""Short forms in use beside those of the CLDR (jan, feb, mrt …)."""

LAST: Final = -1
"""The value of "laatste" as an ordinal."""


class Term(NamedTuple):
    """What a word is to the rules: its key and, of a month or a weekday (Monday is 0), its number."""

    key: str
    value: int = 0


def month_names() -> dict[str, int]:
    """Return the months written in full, in lower case, with their numbers."""
    return {name.lower(): number for number, name in get_month_names("wide", locale=LOCALE).items()}


def short_month_names() -> dict[str, int]:
    """Return the short forms of months, in lower case without a point; a form that is also the full name is none."""
    names = get_month_names("abbreviated", locale=LOCALE).items()
    short = {name.lower().rstrip("."): number for number, name in names} | MORE_SHORT_MONTHS
    return {name: number for name, number in short.items() if name not in month_names()}


def weekday_names() -> dict[str, int]:
    """Return the days of the week in full with their numbers; Monday is 0."""
    return {name.lower(): number for number, name in get_day_names("wide", locale=LOCALE).items()}


def short_weekday_names() -> dict[str, int]:
    """Return the days of the week as two letters without a point, with their numbers; Monday is 0."""
    names = get_day_names("abbreviated", locale=LOCALE).items()
    return {name.lower().rstrip("."): number for number, name in names}


_SAME: Final = {
    "jl": "jl. jl j.l. ll. ll l.l. jongstleden jongsleden laatstleden",
    "as": "a.s. a.s as as. aanstaande aanstaand aanst. e.k. ek eerstkomende eerstkomend eerstvolgende eerstvolgend",
    "komend": "komend komende aankomend aankomende",
    "volgend": "volgend volgende",
    "afgelopen": "afgelopen voorbije verleden",
    "vorig": "vorig vorige",
    "deze": "deze dit lopend lopende huidig huidige",
    "nieuw": "nieuw nieuwe",
    "het": "het de 't",
    "een": "een één eén",
    "in": "in", "op": "op", "van": "van", "aan": "aan", "over": "over", "binnen": "binnen", "per": "per",
    "en": "en alsmede &", "of": "of en/of", "respectievelijk": "respectievelijk resp. resp",
    "tot": "tot", "met": "met", "t/m": "t/m",
    "voor": "voor", "vóór": "vóór vòòr voór vóor", "na": "na ná", "uiterlijk": "uiterlijk", "vanaf": "vanaf",
    "sinds": "sinds sedert", "tussen": "tussen", "rond": "rond rondom omstreeks circa ca. tegen", "à": "à a",
    "direct": "direct meteen kort vlak",
    "tijdens": "tijdens gedurende", "nog": "nog", "later": "later", "eerder": "eerder",
    "niet": "niet", "dan": "dan", "afloop": "afloop", "ergens": "ergens",
    "loop": "loop", "periode": "periode", "begin": "begin primo", "medio": "medio midden halverwege mid",
    "eind": "eind einde", "ultimo": "ultimo", "helft": "helft", "maanden": "maanden", "half": "half",
    "kwartaal": "kwartaal kw.", "kwartalen": "kwartalen", "halfjaar": "halfjaar", "jaar": "jaar kalenderjaar",
    "jaren": "jaren", "maand": "maand", "week": "week weeknummer weeknr.", "weken": "weken weeknummers", "dag": "dag",
    "dagen": "dagen", "weekend": "weekend weekeinde", "werkdagen": "werkdagen", "enkele": "enkele enige paar aantal",
    "dezer": "dezer deser",
    "vandaag": "vandaag heden hedenmiddag hedenmorgen hedenochtend hedenavond",
    "gisteren": "gisteren gisterenavond gisteravond gistermiddag gisterochtend",
    "eergisteren": "eergisteren", "morgen": "morgen morgenavond morgenmiddag morgenochtend",
    "overmorgen": "overmorgen",
    "prinsjesdag": "prinsjesdag", "kerst": "kerst kerstmis", "jaarwisseling": "jaarwisseling", "reces": "reces",
    ",": ",", "/": "/", "-": "- – —", "geleden": "geleden",
}  # fmt: skip
_NUMBERED: Final = {
    SEASON: (
        "voorjaar lente", "zomer zomerperiode zomermaanden", "najaar herfst", "winter winterperiode wintermaanden",
    ),
    RECESS: (
        "voorjaarsreces krokusreces voorjaarsvakantie krokusvakantie", "meireces meivakantie",
        "zomerreces zomervakantie", "herfstreces najaarsreces herfstvakantie", "kerstreces winterreces kerstvakantie",
    ),
    QUARTER: ("q1", "q2", "q3", "q4"),
    HALF_YEAR: ("h1", "h2"),
    ORDINAL: ("", "eerste", "tweede", "derde", "vierde"),
    COUNT: ("", "", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
}  # fmt: skip


def _terms() -> Mapping[str, Term]:
    terms = {word: Term(key) for key, words in _SAME.items() for word in words.split()}
    for key, rows in _NUMBERED.items():
        terms |= {word: Term(key, value) for value, words in enumerate(rows) for word in words.split()}
    terms["laatste"] = Term(ORDINAL, LAST)
    terms |= {name: Term(MONTH, number) for name, number in month_names().items()}
    terms |= {
        f"{name}{part}": Term(WEEKDAY, number)
        for name, number in weekday_names().items()
        for part in ("", "morgen", "ochtend", "middag", "avond", "nacht")
    }
    return MappingProxyType(terms)


TERMS: Final = _terms()
"""Every word of a phrase of time, in lower case, but for the short forms and the phrases that mean no date."""

SHORT_MONTHS: Final = MappingProxyType(short_month_names())
SHORT_WEEKDAYS: Final = MappingProxyType(short_weekday_names())

NO_DATE: Final = (
    "zo spoedig mogelijk", "zo snel mogelijk", "z.s.m.", "zsm", "spoedig", "ten spoedigste", "binnenkort",
    "op korte termijn", "op kort termijn", "op zeer korte termijn", "op de kortst mogelijke termijn",
    "op een zo kort mogelijke termijn", "op zo kort mogelijke termijn", "op afzienbare termijn", "op termijn",
    "op langere termijn", "op de langere termijn", "op de lange termijn", "op middellange termijn",
    "op lange termijn", "op heel korte termijn", "zo spoedig als mogelijk", "zo snel als mogelijk",
    "op een passend moment", "op een geschikt moment", "ter zijner tijd", "binnen afzienbare tijd",
    "binnen afzienbare termijn", "binnen een redelijke termijn", "binnen redelijke termijn", "binnen korte termijn",
    "te zijner tijd", "t.z.t.", "tzt", "te gelegener tijd", "te gelegener ure", "in een later stadium",
    "op een later moment", "op een later tijdstip", "op een nader te bepalen moment",
    "op een nader te bepalen tijdstip", "in de nabije toekomst", "in de toekomst", "in de komende tijd",
    "in de komende periode", "de komende tijd", "de komende periode", "komende periode", "komende tijd", "onverwijld",
    "eerdaags", "dezer dagen", "zodra mogelijk", "deze kabinetsperiode", "in deze kabinetsperiode",
    "nog deze kabinetsperiode",
)  # fmt: skip
"""Phrases of time that mean no date: one line here is one more of them."""

_CONNECTING: Final = frozenset({
    NUMBER, ORDINAL, COUNT, "jl", "as", "komend", "volgend", "afgelopen", "vorig", "deze", "nieuw", "het", "een",
    "in", "op", "van", "aan", "over", "binnen", "per", "en", "of", "respectievelijk", "tot", "met", "t/m", "voor",
    "vóór", "na", "uiterlijk", "vanaf", "sinds", "tussen", "rond", "tijdens", "nog", "later", "eerder", "ergens",
    "direct", "niet", "dan", "afloop",
    "à", "loop", "periode", "begin", "medio", "eind", "ultimo", "helft", "half", "enkele",
    "geleden", ",", "/", "-",
})  # fmt: skip


def _leading_up() -> frozenset[str]:
    """Return the words that stand in a phrase without date, but never at its end: "zo" of "zo spoedig mogelijk"."""
    words = {word for phrase in NO_DATE for word in phrase.split()[:-1]}
    return frozenset(words - {phrase.split()[-1] for phrase in NO_DATE} - TERMS.keys())


CONNECTING: Final = _CONNECTING | _leading_up()
"""What is no phrase of time without a month, a weekday, a year … among it."""
