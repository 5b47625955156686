"""References to earlier toezeggingen: "zoals toegezegd in het debat van …", "de toezegging aan het lid …".

A mention that does not tell which toezegging is meant ("de moties en toezeggingen") is none.
"""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.found import Toezegging
from app.domain.passages import Role
from app.intake.promises.anchors import Marks, anchored, marks, with_brackets
from app.intake.promises.clauses import main_start
from app.intake.promises.finite_words import AUXILIARY
from app.intake.promises.word_order import opening, second_before
from app.intake.promises.words import SPEAKERS, Words, listed, lows, strands
from app.intake.running_text import RunningText, Spoken

_HEADING: Final = re.compile(r"(?:\W|\d)*toezegging\s+\w", re.IGNORECASE)
_NAMES: Final = ("toezegging", "toezeggingen")
_LEADS: Final = listed("conform overeenkomstig ingevolge gezien")
_BEFORE: Final = listed(
    "de mijn deze die een onze zijn haar eerdere gedane eerder gestelde betreffende diverse openstaande andere"
)
_WHERE: Final = listed("door in tijdens op bij eerder aan")
_COMPLEMENT: Final = listed("aan van tijdens uit om over gedaan in dat die inzake bij")
_DOERS: Final = listed(
    "ik wij we mijn ambtsvoorganger voorganger ambtsvoorgangster voorgangster eerder hierover daarover u de het "
    "minister staatssecretaris kabinet aan uw kamer heb heeft hebben is zijn"
)
_DID: Final = listed("deed deden gedaan heb heeft hebben is zijn werd gegeven")
"""What with "die" tells that a toezegging was done, and by whom: "die mijn ambtsvoorganger deed"."""

_STEMS: Final = ("toeze", "toege", "zegde")
_WE: Final = (("ik",), ("wij",), ("we",))
_HAVE: Final = listed("heb heeft hebben had hadden is zijn werd")


def toezeggingen(text: RunningText) -> tuple[Toezegging, ...]:
    """Return the references to earlier toezeggingen in order of place."""
    return tuple(found for spoken in text for found in _of_passage(spoken))


def _of_passage(spoken: Spoken) -> Iterator[Toezegging]:
    low = spoken.low
    if not any(stem in low for stem in _STEMS) and not _has_identifier(spoken.text):
        return
    told = marks(spoken)
    if spoken.passage.role is Role.HEADING and _HEADING.match(spoken.text):
        yield _toezegging(spoken, told, 0, len(spoken.text.rstrip()), "toezegging.heading")
        return
    end = -1
    for begin, finish, rule in sorted(_spans(spoken, told)):
        if begin >= end:
            yield _toezegging(spoken, told, begin, finish, rule)
            end = finish


def _has_identifier(text: str) -> bool:
    return re.search(r"TZ\d{6}-|T0\d{4}", text) is not None


def _spans(spoken: Spoken, told: Marks) -> Iterator[tuple[int, int, str]]:
    text = spoken.text
    seen: list[tuple[int, int]] = []
    for start, end in spoken.sentences:
        for words in strands(text, start, end):
            for at in range(len(words)):
                found = _promised(words, at, told) or _pledged(words, at, told) or _named(words, at, told)
                if found is not None:
                    first, last, rule = found
                    begin, finish = words[first].start, with_brackets(text, words[last].end)
                    seen.append((begin, finish))
                    yield begin, finish, rule
    for begin, finish, identifier in told.identifiers:
        if identifier.startswith("T") and not any(one <= begin < other for one, other in seen):
            yield begin, finish, "toezegging.identifier"


def _promised(words: Words, at: int, told: Marks) -> tuple[int, int, str] | None:
    """Return the words of "zoals toegezegd in …" or "tijdens het debat heb ik toegezegd" around "toegezegd"."""
    if words[at].low != "toegezegd":
        return None
    right = anchored(words, at, told)
    led = next((place for place in range(at - 1, max(at - 25, -1), -1) if words[place].low == "zoals"), None)
    if led is not None:
        left = anchored(words[: at + 1], led, told) if right is None else None
        return (led, at if right is None else right, "toezegging.as_promised") if right or left else None
    finite = second_before(words, at)
    if finite is None and lows(words, at - 2, at - 1)[0:1] in _WE and opening(words, at - 1) is None:
        finite = at - 1
    if finite is None or words[finite].low not in _HAVE:
        return None
    first = main_start(words, finite)
    told_before = any(anchored(words[:at], place, told) is not None for place in (max(first - 1, -1), finite))
    if right is None and not told_before:
        last = _complement(words, at)
        kamer = {"kamer", "lid", "leden", "commissie", "u"} & {*lows(words, first, last + 1)}
        return (first, last, "toezegging.was_promised") if kamer else None
    return first, at if right is None else right, "toezegging.was_promised"


def _pledged(words: Words, at: int, told: Marks) -> tuple[int, int, str] | None:
    """Return the words of "in het debat van 3 mei zegde ik toe" around "zegde"."""
    if words[at].low not in ("zegde", "zegden"):
        return None
    toe = next((place for place in range(at + 1, min(at + 25, len(words))) if words[place].low == "toe"), None)
    if toe is None:
        return None
    first = main_start(words, at)
    right = anchored(words, toe, told)
    before = any(anchored(words[:toe], place, told) is not None for place in (max(first - 1, -1), at))
    return (first, toe if right is None else right, "toezegging.was_promised") if before or right else None


def _named(words: Words, at: int, told: Marks) -> tuple[int, int, str] | None:
    """Return the words of "de toezegging aan het lid …" around "toezegging"."""
    if words[at].low not in _NAMES:
        return None
    last = anchored(words, at, told) or _done(words, at, told)
    first = at
    while first > 0 and words[first - 1].low in _BEFORE:
        first -= 1
    if first > 0 and words[first - 1].low in _LEADS:
        first -= 1
    definite = first < at and words[first].low not in ("een", "diverse", "openstaande", "andere")
    following = lows(words, at + 1, at + 2)
    if last is None and words[at].low == "toezegging" and definite and following and following[0] in _COMPLEMENT:
        last = _complement(words, at) if first < at else None
        last = None if last == at else last
    if last is None and lows(words, at - 1, at) in (("gedane",), ("gegeven",)):
        return _done_before(words, at, told)
    return None if last is None else (first, last, "toezegging.named")


def _done(words: Words, at: int, told: Marks) -> int | None:
    """Return the last word of "die ik deed in het debat van 3 mei", or with its verbs last, after `at`."""
    relative = at + 2 if lows(words, at + 1, at + 2) == (",",) else at + 1
    if lows(words, relative, relative + 1) != ("die",):
        return None
    place = relative + 1
    while place < len(words) and (words[place].low in _DOERS or words[place].low in _DID):
        place += 1
    last = anchored(words, place - 1, told) if place > relative + 1 else None
    if last is None:
        return None
    behind = last + 1
    while behind < len(words) and words[behind].low in _DID:
        behind += 1
    return behind - 1


def _done_before(words: Words, at: int, told: Marks) -> tuple[int, int, str] | None:
    """Return the words of "de door mij tijdens het debat van 3 mei gedane toezegging"."""
    for place in range(at - 2, max(at - 30, -1), -1):
        if words[place].is_mark:
            return None
        if words[place].low in _BEFORE and words[place + 1].low in (
            "door",
            "in",
            "tijdens",
            "op",
            "bij",
            "eerder",
            "aan",
        ):
            return (place, at, "toezegging.named") if anchored(words[:at], place, told) else None
    return None


def _complement(words: Words, at: int) -> int:
    """Return the last word of what the toezegging is about, up to the next mark."""
    last = at
    while last + 1 < len(words) and last - at < 25:
        following = words[last + 1]
        if (
            following.is_mark
            or (following.low in AUXILIARY and words[last].low != "te")
            or following.low == "gestand"
            or SPEAKERS & {*lows(words, last + 1, last + 3)}
        ):
            break
        last += 1
    return last


def _toezegging(spoken: Spoken, told: Marks, start: int, end: int, rule: str) -> Toezegging:
    return Toezegging(
        **spoken.at(start, end),
        confidence=0.8,
        rule=rule,
        day=told.day(start, end),
        identifier=told.identifier(start, end, toezegging=True),
    )
