"""Requests of a committee or a member of one of the Kamers: "op verzoek van de vaste commissie voor …"."""

from collections.abc import Iterator
from typing import Final

from app.domain.found import CommitteeRequest
from app.intake.promises.anchors import Marks, anchored, kenmerk, marks, with_brackets
from app.intake.promises.clauses import main_start
from app.intake.promises.finite_words import AUXILIARY
from app.intake.promises.words import SPEAKERS, Words, addressee_at, listed, lows, strands
from app.intake.running_text import RunningText, Spoken

_COMMITTEE: Final = ("commissie", "kamercommissie", "commissies", "vkc")
_ASKED: Final = listed("verzocht gevraagd verzoekt vraagt verzocht")
_HAS: Final = listed("heeft hebben had")
_BEFORE: Final = listed("het uw dit een genoemd bovengenoemd op conform aan ingevolge vkc-verzoek")
_PREPOSITIONS: Final = listed("op aan conform ingevolge")
_NOUNS: Final = ("verzoek", "commissieverzoek", "vkc-verzoek", "rappelverzoek")
_FROM: Final = listed("van door uit")


def committee_requests(text: RunningText) -> tuple[CommitteeRequest, ...]:
    """Return the requests of committees and members that are referred to, in order of place."""
    return tuple(found for spoken in text for found in _of_passage(spoken))


def _of_passage(spoken: Spoken) -> Iterator[CommitteeRequest]:
    low = spoken.low
    if "verz" not in low and "commissie" not in low:
        return
    told = marks(spoken)
    for start, end in spoken.sentences:
        for words in strands(spoken.text, start, end):
            for first, last, rule in _requests(words, told):
                begin, finish = words[first].start, with_brackets(spoken.text, words[last].end)
                yield CommitteeRequest(
                    **spoken.at(begin, finish),
                    confidence=0.8,
                    rule=rule,
                    day=told.day(begin, finish),
                    kenmerk=told.identifier(begin, finish, toezegging=False) or kenmerk(spoken.text, begin, finish),
                )


def _requests(words: Words, told: Marks) -> Iterator[tuple[int, int, str]]:
    done = -1
    for at in range(len(words)):
        if at <= done:
            continue
        found = _asks(words, at) or _asked_for(words, at, told)
        if found is not None:
            done = found[1]
            yield found


def _asks(words: Words, at: int) -> tuple[int, int, str] | None:
    """Return the words from "de vaste commissie" up to "verzocht"."""
    if words[at].low not in _COMMITTEE or not _parliamentary(words, at):
        return None
    first = at
    while first > 0 and words[first - 1].low in ("vaste", "algemene", "tijdelijke", "bijzondere", "de", "uw"):
        first -= 1
    if first > 0 and words[first - 1].low in ("verzoekt", "vraagt"):
        return main_start(words, first - 1), _name_end(words, at), "request.committee_asks"
    for place in range(at + 1, min(at + 45, len(words))):
        low = words[place].low
        if low in (";", ":") or low in SPEAKERS:
            return None
        if low in ("verzoekt", "vraagt") or (low in _ASKED and _HAS & {*lows(words, at, place)}):
            return first, place, "request.committee_asks"
        if low in AUXILIARY and low not in _HAS:
            return None
    return None


def _parliamentary(words: Words, at: int) -> bool:
    """Return whether it is a committee of the Kamer: "vaste commissie", "commissie voor", "uw commissie"."""
    before, following = lows(words, at - 2, at), lows(words, at + 1, at + 2)
    return (
        words[at].low in ("kamercommissie", "vkc")
        or bool({"vaste", "algemene", "uw", "bijzondere", "tijdelijke"} & {*before})
        or following in (("voor",),)
    )


def _asked_for(words: Words, at: int, told: Marks) -> tuple[int, int, str] | None:
    """Return the words of "het verzoek van de vaste commissie voor … van 3 mei"."""
    if words[at].low not in _NOUNS:
        return None
    by = at + 1
    yours = at > 0 and words[at - 1].low == "uw"
    if not yours and not (by < len(words) and words[by].low in _FROM and _by_parliament(words, by + 1)):
        return None
    first = at
    while (
        first > 0 and words[first - 1].low in _BEFORE and not (first < at and words[first - 1].low in _PREPOSITIONS)
    ):
        first -= 1
    last = anchored(words, at, told)
    if last is None:
        if yours:
            return None
        last = _name_end(words, by)
    return first, max(last, _name_end(words, by) if not yours else at), "request.named"


def _by_parliament(words: Words, at: int) -> bool:
    if at >= len(words):
        return False
    near = {*lows(words, at, at + 4)}
    if near & {"commissie", "kamercommissie", "commissies"}:
        where = next(place for place in range(at, at + 4) if words[place].low in _COMMITTEE)
        return _parliamentary(words, where)
    return addressee_at(words, at) > 1 or bool(near & {"lid", "leden"})


def _name_end(words: Words, by: int) -> int:
    """Return the last word of the name of who asks."""
    last = by
    for at in range(by + 1, min(by + 16, len(words))):
        low = words[at].low
        if words[at].is_mark or low in AUXILIARY or low in SPEAKERS or low in ("om", "dat", "te", "over", "inzake"):
            break
        if SPEAKERS & {*lows(words, at + 1, at + 2)}:
            break
        last = at
    return last
