"""What must come first, and letters to come: phrases that say when without a date."""

import re
from collections.abc import Iterator
from typing import Final

from app.intake.promises.finite_words import AUXILIARY, OPENS
from app.intake.promises.verbs import is_verb
from app.intake.promises.when import Sort, Time, is_letter
from app.intake.promises.words import CABINET, SPEAKERS, Words, addressee_at, listed, lows

_NEVER_IN_PHRASE: Final = listed("""
    nader nadere verder hierover daarover hierop daarop hiervan over per ook opnieuw schriftelijk te zo en dan dat die
    waarin waarna op hoe wat om uw u mij mijn als naar aan bij wederom alsnog separaat graag
    """)
_EVENTS_OF: Final = re.compile(
    r"(?:debat|debatten|overleg|behandeling|begroting|voorjaarsnota|najaarsnota|miljoenennota|prinsjesdag|verkiezingen|"
    r"begrotingsbehandeling|raad|top|inwerkingtreding|zitting|wgo|ao|cd|kabinetsformatie|formatie|jaarwisseling|"
    r"bijeenkomst|reces|stemming|stemmingen|procedurevergadering|tweeminutendebat|plenaire)$"
)
_SAID_THERE: Final = listed("""
    toezegging toezeggingen toegezegd vraag vragen gevraagd verzoek verzoeken verzocht aangekondigd gesteld gedaan
    gedane gemeld besproken afgesproken gewisseld opmerking opmerkingen motie ingediend ingediende
    """)
"""After these "tijdens het debat" tells where it was said: "mijn toezegging tijdens het debat"."""

_ORDINAL: Final = re.compile(
    r"\w{0,20}(?:vier|vijf|zes|zeven|negen|tien|(?<!z)elf|twaalf)de|\w{0,20}(?:acht|tig|honderd)ste"
)
"""A number in a row of reports; of the first one there may be no other."""

_NEXT: Final = listed("""
    volgende eerstvolgende komende eerstkomende aankomende aanstaande aparte separate afzonderlijke latere nieuwe
    toekomstige aanvullende aangekondigde toegezegde nadere vervolgende tweede derde najaars
    """)


_TO_WEEKDAY: Final = listed("uiterlijk voor vóór op aanstaande komende eerstkomende volgende deze nog")
_WEEKDAYS: Final = listed("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")

_DETERMINERS: Final = ("de", "het", "een", "deze", "dit", "die")
_JOINED_BY: Final = (
    "van",
    "met",
    "in",
    "door",
    "tussen",
    "en",
    "of",
    "tot",
    "uit",
    "op",
    "tegen",
    "onder",
    "aan",
    "voor",
)
"""What a further noun of the same phrase comes after."""
_BEFORE_EVENT: Final = listed("voor vóór bij met op tijdens rond ten")
_IN_LETTER: Final = listed("in bij met via middels")
_ONCE: Final = ("zodra", "nadat")
_IF: Final = ("als", "wanneer", "indien", "mocht", "mochten", "totdat")
_BEFORE_IF: Final = (",", "en", "u", "kamer", "hierover", "daarover", "informeren", "berichten")
_AS: Final = listed("minister staatssecretaris kabinet volgt gevolg bijlage onderdeel verantwoordelijk eerste")
"""After these "als" means "as" rather than "if"."""

_AT_ONCE: Final = ("tegelijk", "tegelijkertijd", "gelijktijdig")
_OPENS_PHRASE: Final = frozenset(
    (*_ONCE, *_IF, *_TO_WEEKDAY, *_WEEKDAYS, *_BEFORE_EVENT, *_IN_LETTER, *_AT_ONCE, "na", "ná")
)
"""What such a phrase begins with; with most words none does."""


def undated(words: Words) -> Iterator[Time]:
    """Yield what else says when: a condition, an event to wait for, a letter to come, a habit."""
    skip = 0
    for at, word in enumerate(words):
        if at < skip or not (word.low in _OPENS_PHRASE or word.low.startswith("voorafgaand")):
            continue
        found = _condition(words, at) or _weekday(words, at) or _event(words, at) or _letter(words, at)
        if found is not None:
            sort, last = found
            skip = last + 1
            yield Time(words[at].start, words[last].end, sort)


def _condition(words: Words, at: int) -> tuple[Sort, int] | None:
    """Return the end of a clause with zodra, nadat or als."""
    low = words[at].low
    if low not in _ONCE and low not in _IF:
        return None
    following = lows(words, at + 1, at + 2)
    if low in _ONCE and following == ("mogelijk",):
        return Sort.VAGUE, at + 1
    if low in _IF and (not following or following[0] in _AS or (at and words[at - 1].low not in _BEFORE_IF)):
        return None
    for place in range(at + 2, min(at + 60, len(words))):
        if words[place].is_mark or _main_verb(words, place):
            return Sort.CONDITION, place - 1
    return (Sort.CONDITION, len(words) - 1) if at and at + 2 < len(words) else None


def _main_verb(words: Words, at: int) -> bool:
    """Return whether the finite verb of the main clause stands at `at`, its subject after it: "is bekend zal ik"."""
    if at + 1 >= len(words) or words[at].low in OPENS:
        return False
    return words[at + 1].low in SPEAKERS or (words[at].low in AUXILIARY and addressee_at(words, at + 1) > 0)


def _weekday(words: Words, at: int) -> tuple[Sort, int] | None:
    """Return the end of a day of the week to come: "uiterlijk vrijdag", "op maandag a.s.", "aanstaande dinsdag"."""
    place = at
    while place < min(at + 4, len(words)) and words[place].low in _TO_WEEKDAY:
        place += 1
    if place >= len(words) or words[place].low not in _WEEKDAYS:
        return None
    to_come = lows(words, place + 1, place + 2)[:1] in (("a.s",), ("as",), ("aanstaande",))
    return (Sort.CALENDAR, place + to_come) if to_come or words[at].low in _TO_WEEKDAY else None


def _event(words: Words, at: int) -> tuple[Sort, int] | None:
    """Return the end of what must come first: "na afronding van het onderzoek", "voorafgaand aan het debat"."""
    low = words[at].low
    following = lows(words, at + 1, at + 3)
    if low in ("na", "ná") and following and following[0] != "te":
        last = _phrase_end(words, at + 1)
    elif (low.startswith("voorafgaand") and following[:1] == ("aan",)) or (
        low in _AT_ONCE and following[:1] == ("met",)
    ):
        last = _phrase_end(words, at + 2)
    elif (low in ("bij", "op", "tijdens") and at and words[at - 1].low in _SAID_THERE) or following[:1] == (
        "ingang",
    ):
        return None
    elif low in _BEFORE_EVENT and following:
        last = _phrase_end(words, at + 1)
        if not any(_EVENTS_OF.search(word.low) for word in words[at + 1 : min(last + 1, at + 5)]):
            return None
    else:
        return None
    return (Sort.EVENT, last) if last > at else None


def _letter(words: Words, at: int) -> tuple[Sort, int] | None:
    """Return the end of a letter to come: "in mijn volgende brief", "bij de eerstvolgende rapportage"."""
    if words[at].low not in _IN_LETTER:
        return None
    for place in range(at + 1, min(at + 7, len(words))):
        if words[place].is_mark or words[place].low in AUXILIARY:
            return None
        if is_letter(words[place].low):
            named = lows(words, at + 1, place)
            to_come = named[:2] == ("ingang", "van") or any(low in _NEXT or _ORDINAL.fullmatch(low) for low in named)
            return (Sort.LETTER, place) if to_come else None
    return None


def _phrase_end(words: Words, first: int) -> int:
    """Return the last word of the noun phrase that begins at `first`, its "van …" with it."""
    last = first - 1
    for at in range(first, min(first + 25, len(words))):
        low = words[at].low
        if _ends_clause(words, at) or low in SPEAKERS or (low in CABINET and at == first):
            break
        if (
            low in _NEVER_IN_PHRASE
            or SPEAKERS & {*lows(words, at + 1, at + 2)}
            or (at > first and addressee_at(words, at) and words[at - 1].low != "van")
            or (at > first and low in _DETERMINERS and words[at - 1].low not in _JOINED_BY)
        ):
            break
        last = at
    while last > first and words[last].low in ("het", "de", "een", "in", "van", "met", "door", "ik", "dit"):
        last -= 1
    return last


def _ends_clause(words: Words, at: int) -> bool:
    """Return whether a mark, a finite verb or the verbs at the end of the clause stand at `at`."""
    if words[at].is_mark or words[at].low in AUXILIARY:
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    return is_verb(words[at].low) and (following is None or following.is_mark or following.low in AUXILIARY)
