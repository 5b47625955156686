"""Letters dated by the sentence that tells of their sending: "Op 3 mei heb ik u een brief gestuurd"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.language.dates.values import DatePhrase, PhraseKind

_SENT: Final = re.compile(
    r"\b(?:gestuurd|verstuurd|verzonden|gezonden|toegezonden|toegestuurd|ontvangen|ontving(?:en)?|stuurden?|zond(?:en)?"
    r"|schreef|schreven|geschreven|geïnformeerd|informeerden?|bericht(?:te)?|gericht|aangeboden|toekomen|gereageerd"
    r"|reageerden?|medegedeeld|meegedeeld|beantwoord(?:de)?|gemeld|meldde|uitgebracht|gepubliceerd|openbaar\s+gemaakt"
    r"|bekendgemaakt)\b"
)
_WAS: Final = re.compile(
    r"\s+(?:is|zijn|was|waren|werd|werden|(?:heb|hebben|heeft)\s+(?:ik|wij|we|het\s+kabinet|mijn\s+[a-z]*voorganger))\s+op\s+"
)
_WAS_SENT: Final = re.compile(
    r"\b(?:gestuurd|verstuurd|verzonden|gezonden|toegezonden|toegestuurd|ontvangen|aangeboden|toegekomen)\b"
)
"""What stands around the day in "de brief is op 3 mei aan de Kamer gestuurd"."""

_ON: Final = re.compile(r"\b(?:[Oo]p|[Pp]er)\s+$")
_RELATIVE: Final = re.compile(r"\s*,?\s*(?:die|(?P<neuter>dat)|welke|waarmee|waarin|waarbij)\b")
_NEUTER: Final = re.compile(r"(?:bericht|standpunt|schrijven|verzoek|antwoord)\b", re.IGNORECASE)
"""The nouns that "dat" may refer to; a brief is "die"."""

_BY_IT: Final = re.compile(r"\s+(?:(?:aan\s+)?(?:mij|ons|u|uw\s+Kamer|de\s+Kamer)\s+)?(?:in|per|bij|via|middels)\s+")
"""What stands between a day and the letter by which something was said on it: "op 3 mei per brief"."""

_HAS: Final = re.compile(r"\b(?:heb|hebt|heeft|hebben|had|hadden|ben|is|zijn|was|waren|werd|werden)\b")
_WILL: Final = re.compile(r"\b(?:zal|zult|zullen|zou|zouden|wordt|worden)\b")
_BREAK: Final = re.compile(r"[;:()]|\b(?:toegezegd|verzocht|gevraagd|zal|zullen|dat)\b")
_CLAUSE: Final = re.compile(r"[,;:]\s")
_BEFORE: Final = 110
_BEHIND: Final = 100
_BARE: Final = re.compile(
    r"(?:\S+\s+)?(?:Kamer)?(?:brief|brieven|bericht|reactie|(?:e-?)?mails?|fax|schrijven)(?:\s*\([^()]{1,60}\))?",
    re.IGNORECASE,
)
"""Words as "een brief", which say nothing without their date."""

_LEAD: Final = 8
_VERB: Final = 60
"""Characters between a noun, a date and a verb of one clause."""


@dataclass(frozen=True, slots=True)
class Sending:
    """When a letter was sent or received, and from where to where it is named.

    `told` is where the verb of sending ends.
    """

    sent: DatePhrase
    start: int
    end: int
    told: int


def sending(text: str, noun: tuple[int, int], within: tuple[int, int], dates: Sequence[DatePhrase]) -> Sending | None:
    """Return when the letter was sent that is named at `noun`, from its beginning to its end, if the sentence tells.

    `within` is the sentence or as much of it as holds no other letter; `dates` are the dates of the passage in order.
    """
    return _told_behind(text, noun, within[1], dates) or _told_before(text, noun, within, dates)


def _told_behind(text: str, noun: tuple[int, int], limit: int, dates: Sequence[DatePhrase]) -> Sending | None:
    start, end = noun
    sent = _first_day(dates[bisect_left(dates, end, key=lambda each: each.start) :][:1])
    if sent is None or sent.end > min(limit, end + _BEHIND) or not _is_on(text, sent):
        return None
    between = text[end : sent.start]
    relative = _RELATIVE.match(between)
    if relative is not None:
        if relative["neuter"] and not _NEUTER.search(text, start, end):
            return None
        verb = _SENT.search(text, sent.end, min(sent.end + _VERB, limit))
        return Sending(sent, start, verb.end(), verb.end()) if verb else None
    if _WAS.fullmatch(between):
        verb = _WAS_SENT.search(text, sent.end, min(sent.end + _VERB, limit))
        told = verb is not None and not _BREAK.search(text, sent.end, verb.start())
    else:
        told = _SENT.search(between) is not None and not _BREAK.search(between)
    return Sending(sent, start, end, end) if told else None


def _told_before(
    text: str, noun: tuple[int, int], within: tuple[int, int], dates: Sequence[DatePhrase]
) -> Sending | None:
    place = bisect_right(dates, noun[0], key=lambda each: each.end)
    sent = _first_day(dates[max(place - 1, 0) : place])
    if sent is None or sent.start < max(within[0], noun[0] - _BEFORE):
        return None
    if not _is_on(text, sent) and text[within[0] : sent.start].strip():
        return None
    between = text[sent.end : noun[0]]
    if (
        _BREAK.search(between)
        or _WILL.search(between)
        or _WILL.search(_CLAUSE.split(text[within[0] : sent.start])[-1])
    ):
        return None
    verb = _SENT.search(text, noun[1], min(within[1], noun[1] + _VERB))
    behind = verb if verb and not _BREAK.search(text, noun[1], verb.start()) else None
    bare = _BARE.fullmatch(text, *noun) is not None
    if not (behind or _SENT.search(between) or (bare and _said_by_it(text, within[0], sent, between))):
        return None
    told = behind.end() if behind else noun[1]
    if not bare:
        return Sending(sent, noun[0], noun[1], told)
    on = _ON.search(text[max(sent.start - _LEAD, 0) : sent.start])
    start = sent.start - (len(on.group()) if on else 0)
    end = told if behind and not text[noun[1] : behind.start()].strip() else noun[1]
    return Sending(sent, start, end, told)


def _said_by_it(text: str, begin: int, sent: DatePhrase, between: str) -> bool:
    """Return whether something has been said by the letter: "heeft mij op 3 mei in een brief laten weten"."""
    lead = text[max(begin, sent.start - _BEFORE) : sent.start]
    return _BY_IT.fullmatch(between) is not None and _HAS.search(lead) is not None


def _first_day(dates: Sequence[DatePhrase]) -> DatePhrase | None:
    return dates[0] if dates and dates[0].kind is PhraseKind.DAYS else None


def _is_on(text: str, sent: DatePhrase) -> bool:
    return _ON.search(text[max(sent.start - _LEAD, 0) : sent.start]) is not None
