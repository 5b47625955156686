"""References to earlier toezeggingen: "zoals toegezegd in het debat van …", "de toezegging aan het lid …".

A mention that does not tell which toezegging is meant ("de moties en toezeggingen") is none.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from app.domain.found import Toezegging
from app.domain.passages import Role
from app.intake.promises.anchors import Marks, anchored, marks, with_brackets, with_party, with_topic
from app.intake.promises.complements import content_end
from app.intake.promises.finite_words import AUXILIARY, SURE
from app.intake.promises.pledges import TOEZEGGINGEN, pledge
from app.intake.promises.words import SPEAKERS, Words, listed, lows, strands
from app.intake.running_text import RunningText, Spoken

_HEADING: Final = re.compile(r"(?:\W|\d)*toezegging\s+\w", re.IGNORECASE)
_LEADS: Final = listed("conform overeenkomstig ingevolge gezien")
_BEFORE: Final = listed(
    "de mijn uw deze die een onze zijn haar eerdere gedane eerder gestelde betreffende diverse openstaande andere"
)
_WHERE: Final = listed("door in tijdens op bij eerder aan")
_COMPLEMENT: Final = listed("aan van tijdens uit om over gedaan in dat die inzake bij")
_IS: Final = listed("is was luidt luidde")
_DOERS: Final = listed(
    "ik wij we mijn ambtsvoorganger voorganger ambtsvoorgangster voorgangster eerder hierover daarover u de het "
    "minister staatssecretaris kabinet aan uw kamer heb heeft hebben is zijn"
)
_DID: Final = listed("deed deden gedaan heb heeft hebben is zijn werd gegeven")
"""What with "die" tells that a toezegging was done, and by whom: "die mijn ambtsvoorganger deed"."""

_STEMS: Final = ("toeze", "toege", "zegde", "beloofd")


def toezeggingen(text: RunningText) -> tuple[Toezegging, ...]:
    """Return the references to earlier toezeggingen in order of place."""
    return tuple(found for spoken in text for found in _of_passage(spoken))


def _of_passage(spoken: Spoken) -> Iterator[Toezegging]:
    low = spoken.low
    if not any(stem in low for stem in _STEMS) and not _has_identifier(spoken.text):
        return
    told = marks(spoken)
    if spoken.passage.role is Role.HEADING and _HEADING.match(spoken.text):
        whole = len(spoken.text.rstrip())
        yield _toezegging(spoken, told, _Span(0, whole, whole, "toezegging.heading"))
        return
    end = -1
    for span in sorted(_spans(spoken, told), key=lambda span: (span.start, -span.end)):
        if span.start >= end:
            yield _toezegging(spoken, told, span)
            end = span.end


class _Span(NamedTuple):
    """The characters of a toezegging; those up to `said` tell when it was made."""

    start: int
    end: int
    said: int
    rule: str


def _has_identifier(text: str) -> bool:
    return re.search(r"TZ\d{6}-|T0\d{4}", text) is not None


def _spans(spoken: Spoken, told: Marks) -> Iterator[_Span]:
    for start, end in spoken.sentences:
        for words in strands(spoken.text, start, end):
            for at in range(len(words)):
                span = _span(spoken.text, words, at, told)
                if span is not None:
                    yield span
    for begin, finish, identifier in told.identifiers:
        if identifier.startswith("T"):
            yield _Span(begin, finish, finish, "toezegging.identifier")


def _span(text: str, words: Words, at: int, told: Marks) -> _Span | None:
    """Return the toezegging whose verb or noun is the word `at`, None where it names none."""
    phrase = _as_promised(words, at, told) if words[at].low == "toegezegd" else None
    clause = pledge(words, at, told) if phrase is None else None
    if clause is not None:
        end = _with_identifier(text, words[clause.last].end, told)
        return _Span(words[clause.first].start, end, words[clause.said].end, "toezegging.was_promised")
    found = phrase or _named(words, at, told)
    if found is None:
        return None
    first, last, rule = found
    to_member = any(word.start in told.members for word in words[first : last + 1])
    content = content_end(words, last) if to_member or words[last].low in _IS else last
    if content > last:  # a debate with its day tells which one it is, a member gets many
        return _Span(words[first].start, words[content].end, words[last].end, rule)
    end = with_brackets(text, with_party(words, with_topic(words, last), text, told))
    return _Span(words[first].start, end, end, rule)


def _with_identifier(text: str, end: int, told: Marks) -> int:
    """Return the end of a clause with the number of the toezegging in brackets behind it."""
    finish = with_brackets(text, end)
    return finish if told.identifier(end, finish, toezegging=True) else end


def _as_promised(words: Words, at: int, told: Marks) -> tuple[int, int, str] | None:
    """Return the words of "zoals toegezegd in …" around "toegezegd"; a finite verb behind a comma ends its clause."""
    led = next((place for place in range(at - 1, max(at - 25, -1), -1) if words[place].low == "zoals"), None)
    if led is None or any(words[place].low == "," and words[place + 1].low in SURE for place in range(led, at)):
        return None
    right = anchored(words, at, told)
    left = anchored(words[: at + 1], led, told) if right is None else None
    return (led, at if right is None else right, "toezegging.as_promised") if right or left else None


def _named(words: Words, at: int, told: Marks) -> tuple[int, int, str] | None:
    """Return the words of "de toezegging aan het lid …" around "toezegging"."""
    if words[at].low not in TOEZEGGINGEN:
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
    if last is None and definite and following and following[0] in _IS and content_end(words, at + 1) > at + 1:
        last = at + 1
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
        if words[place].low in _BEFORE and words[place + 1].low in _WHERE:
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


def _toezegging(spoken: Spoken, told: Marks, span: _Span) -> Toezegging:
    return Toezegging(
        **spoken.at(span.start, span.end),
        confidence=0.8,
        rule=span.rule,
        day=told.day(span.start, span.said),
        identifier=told.identifier(span.start, span.end, toezegging=True),
    )
