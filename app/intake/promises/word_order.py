"""Where the finite verb stands: second in a main clause, last among the other verbs in a subordinate one.

So Dutch word order tells which verb belongs to which clause (Algemene Nederlandse Spraakkunst).
"""

from typing import Final

from app.intake.promises.finite_words import AUXILIARY, MAY, OPENS, PASSIVE, PREPOSITIONS, SURE, WILL
from app.intake.promises.words import CABINET, SPEAKERS, Words, addressee_at, lows

_REACH: Final = 80
"""How many words lie between a finite verb and the others at most."""


def second_before(words: Words, first: int) -> int | None:
    """Return the nearest finite verb before `first` that stands second in its clause."""
    for at in range(first - 1, max(first - _REACH, -1), -1):
        low = words[at].low
        if low in (";", ":"):
            return None
        if low in AUXILIARY and not _in_cluster(words, at) and is_second(words, at):
            return at if low in SURE else _surer(words, at)
    return None


def _surer(words: Words, at: int) -> int:
    """Return the finite verb that makes the one at `at` an infinitive: "zal" in "zal gereed zijn", else `at`."""
    for place in range(at - 1, max(at - 25, -1), -1):
        if words[place].is_mark or words[place].low in OPENS:
            break
        if words[place].low in SURE and is_second(words, place):
            return place
    return at


def _in_cluster(words: Words, at: int) -> bool:
    """Return whether the verb at `at` stands among the verbs at the end of a clause before."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or following.is_mark:
        return True
    before = words[at - 1].low if at else ""
    return before in ("te", "om") or (looks_participle(following.low) and not _speaker(words, at + 2))


def looks_participle(low: str) -> bool:
    """Return whether the word has the form of a participle: "aangekondigd"."""
    return (
        len(low) > 4
        and low.startswith(("ge", "be", "ver", "ont", "aange", "af", "op", "uit", "in", "toe"))
        and (low.endswith(("d", "t")) or (low.endswith("en") and low.startswith(("ge", "aange"))))
    )


def _speaker(words: Words, at: int) -> bool:
    return at < len(words) and words[at].low in SPEAKERS


def is_second(words: Words, at: int) -> bool:
    """Return whether the finite verb at `at` stands second in a main clause rather than last in a subordinate one."""
    if at == 0 or words[at - 1].low == ",":
        return True
    if _subject_follows(words, at):
        return True
    if at >= 1 and words[at - 1].low in SPEAKERS and at + 1 < len(words) and addressee_at(words, at + 1):
        return not (at >= 2 and words[at - 2].low in OPENS)
    return opening(words, at) is None


def _subject_follows(words: Words, at: int) -> bool:
    if at + 1 >= len(words):
        return False
    low = words[at + 1].low
    if low in SPEAKERS or low == "u":
        return True
    if addressee_at(words, at + 1) > 1:
        return words[at].low in PASSIVE | WILL | MAY or words[at].low in ("ontvangt", "krijgt", "verneemt", "is")
    return low in ("het", "de", "mijn", "dit", "een") and bool(CABINET & {*lows(words, at + 2, at + 4)})


def opening(words: Words, at: int) -> int | None:
    """Return the word that opens the subordinate clause which the finite verb at `at` ends, None in a main clause."""
    for place in range(at - 1, max(at - _REACH, -1), -1):
        low = words[place].low
        if low in (";", ":", "–", "—"):
            return None
        if low in AUXILIARY and place < at - 1 and not _in_infinitives(words, place):
            return None
        if low in OPENS and opens_here(words, place):
            return place
    return None


def _in_infinitives(words: Words, at: int) -> bool:
    """Return whether the verb at `at` may be an infinitive."""
    return words[at].low not in SURE and (at == 0 or not _subject_follows(words, at))


def opens_here(words: Words, at: int) -> bool:
    """Return whether the word opens a clause: "die" is none in "in die brief", nor "of" in "mei of juni"."""
    low = words[at].low
    before = words[at - 1].low if at else ""
    if low in ("die", "dat"):
        return bool(before) and before not in PREPOSITIONS and not (before == "," and _finite_next(words, at))
    if low in ("of", "daar", "tot", "wat", "hoe"):
        return before == "," or (low in ("of", "hoe", "wat") and at + 1 < len(words) and _subject_like(words, at + 1))
    if low == "als":
        return at == 0 or before in (",", "en", "maar")
    return True


def _finite_next(words: Words, at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].low in SURE


def _subject_like(words: Words, at: int) -> bool:
    return words[at].low in SPEAKERS or words[at].low in ("het", "de", "er", "dit", "deze", "een")
