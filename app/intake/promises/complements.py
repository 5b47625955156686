"""How far a clause goes on over what its verb is about: an infinitive with "te", a clause with "dat", "over …"."""

from typing import Final

from app.intake.promises.clauses import inverts
from app.intake.promises.finite_words import AUXILIARY, CLUSTER, OPENS, OTHER, SURE
from app.intake.promises.word_order import is_second, opens_here
from app.intake.promises.words import SPEAKERS, Words, addressee_at, listed, lows

_JOINS: Final = listed("en maar want dus doch")
_NOW: Final = listed("hierbij hiermee hiermede hierdoor bijgaand bijgaande bijgevoegd bijgevoegde bijlage")
"""Words for the letter in hand, of which nothing promised before can speak."""

_FINITE: Final = SURE | OTHER - listed("start maakt werken komen gelden verzoeken")
_NEAR: Final = 8
"""How many words lie between the "en" that joins a main clause and its finite verb at most."""


def complement_end(words: Words, verb: int) -> int:
    """Return the last word of the clause whose verbs end at `verb`, with its complement.

    The sentence ends it, and so does a main clause that follows, and a clause behind a comma on the letter in hand.
    """
    last = verb
    for at in range(verb + 1, len(words)):
        low = words[at].low
        if low == ":" or (low in ("–", "—") and _comments(words, at)):
            break
        if low == "," and (_comments(words, at) or _main_after_comma(words, at + 1)):
            break
        if low in _JOINS and _main_clause(words, at + 1):
            break
        last = at
    while last > verb and (words[last].is_mark or words[last].low in _JOINS):
        last -= 1
    return last


def content_end(words: Words, last: int) -> int:
    """Return the last word of what is promised by the noun phrase that ends at `last`, `last` where it does not tell.

    "De toezegging aan het lid Jansen om de brug te bezien wordt nagekomen" tells it up to the verb of its own clause,
    and so does a "dat" behind it.
    """
    begin = last + 2 if lows(words, last + 1, last + 2) == (",",) else last + 1
    if lows(words, begin, begin + 1) not in (("om",), ("dat",)):
        return last
    end = complement_end(words, begin)
    open_clauses = 1 if words[begin].low == "dat" else 0
    told = False
    for at in range(begin + 1, end + 1):
        low = words[at].low
        told = told or low == "te" or (low in SURE and open_clauses > 0)
        if (told and low == "," and open_clauses == 0) or low == "gestand":
            return _without_marks(words, at - 1)
        if low in OPENS and opens_here(words, at):
            open_clauses += 1
        elif low in _FINITE and open_clauses == 0:
            return _without_marks(words, at - 1)
        elif low in _FINITE:
            open_clauses -= 1
    return end


def _without_marks(words: Words, last: int) -> int:
    while words[last].is_mark:
        last -= 1
    return last


def _comments(words: Words, at: int) -> bool:
    """Return whether the part of the sentence behind the mark at `at` speaks of the letter in hand."""
    for place in range(at + 1, len(words)):
        low = words[place].low
        if low == ",":
            return False
        if low in _NOW or (low == "brief" and lows(words, place - 1, place) == ("deze",)):
            return True
    return False


def _main_after_comma(words: Words, at: int) -> bool:
    """Return whether a main clause begins at `at`, be it that it goes on after a clause before it: ", stuur ik u"."""
    following = lows(words, at, at + 2)
    if following[:1] == ("dat",) and SPEAKERS & {*lows(words, at + 2, at + 3)}:
        return True
    if not following or following[0] in _JOINS:
        return _main_clause(words, at + 1)
    if following[0] in OPENS or following[0].startswith("waar"):
        return False
    return following[0] in SURE or bool(SPEAKERS & {*following})


def _main_clause(words: Words, at: int) -> bool:
    """Return whether a main clause with a finite verb of its own begins at `at`, not a part of the complement."""
    if at >= len(words) or words[at].low in OPENS:
        return False
    if words[at].low in SURE or inverts(words, at):
        return True
    if words[at].low in SPEAKERS:
        return at + 1 < len(words) and addressee_at(words, at + 1) == 0
    finite = next((place for place in range(at, min(at + _NEAR, len(words))) if _stops(words, place)), None)
    return finite is not None and words[finite].low in SURE and is_second(words, finite) and not _last(words, finite)


def _stops(words: Words, at: int) -> bool:
    return words[at].is_mark or words[at].low == "te" or words[at].low in AUXILIARY


def _last(words: Words, at: int) -> bool:
    """Return whether the finite verb at `at` stands among the verbs that end a clause."""
    following = words[at + 1] if at + 1 < len(words) else None
    return following is None or following.is_mark or following.low in CLUSTER | _JOINS
