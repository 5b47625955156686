"""The clause of an earlier toezegging: "in het debat van 3 mei heb ik toegezegd te …", with what was promised in it.

A clause goes on over its complement: the infinitive with "te", the clause with "dat" or "of", the noun with "over".
"""

from dataclasses import dataclass
from typing import Final

from app.intake.promises.anchors import Marks, anchored, names_meeting, tells_which
from app.intake.promises.clauses import clause_start, main_start
from app.intake.promises.complements import complement_end
from app.intake.promises.guards import is_refused
from app.intake.promises.word_order import is_second, looks_participle, opening, second_before
from app.intake.promises.words import CABINET, SPEAKERS, Words, listed, lows

TOEZEGGINGEN: Final = listed("toezegging toezeggingen")
PREDECESSORS: Final = listed("ambtsvoorganger ambtsvoorgangster ambtsvoorgangers voorganger voorgangster voorgangers")
_PROMISED: Final = listed("toegezegd beloofd")
_DONE: Final = listed("gedaan gegeven")
_ZEGDE: Final = listed("zegde zegden")
_HAVE: Final = listed("heb hebt heeft hebben had hadden is zijn werd werden")
_IS: Final = listed("is zijn werd werden")
_AUTHORS: Final = SPEAKERS | CABINET | PREDECESSORS | {"hij"}
_KAMER: Final = listed("kamer lid leden commissie u")
_ON_THAT_OCCASION: Final = listed("toen daarbij destijds aldaar")
_DETERMINERS: Final = listed("de het mijn uw onze ons zijn haar een die deze")
_WHOSE: Final = listed("de die deze mijn onze beide")
_REACH: Final = 25
_SUBJECT: Final = 5
"""How many words of a subject tell who it is: "mijn ambtsvoorganger", "de toenmalige minister van"."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """The words `first` up to and including `last`; up to `said` they tell when and where it was promised."""

    first: int
    last: int
    said: int


@dataclass(frozen=True, slots=True)
class _Verbs:
    """The finite verb of a clause of promising, where the clause begins, and the last of its verbs.

    `opens` is the word that opens the clause where it is a subordinate one.
    """

    finite: int
    first: int
    last: int
    opens: int | None = None

    @property
    def is_relative(self) -> bool:
        """Return whether what was promised stands before the clause: "de notitie die ik heb toegezegd"."""
        return self.opens is not None and self.first < self.opens


def pledge(words: Words, at: int, told: Marks) -> Pledge | None:
    """Return the clause of an earlier toezegging whose verb stands at `at`, None where it is none or of others.

    It is one where a debate, a day or a member tells which, or where the Kamer is the one it was promised to.
    """
    verbs = _perfect(words, at) or _past(words, at)
    if verbs is None or not _by_author(words, verbs) or is_refused(words, verbs.first, verbs.last):
        return None
    right = anchored(words, verbs.last, told)
    last = (verbs.last if right is None else right) if verbs.is_relative else complement_end(words, verbs.last)
    if last == verbs.last and _some_or_other(words, at):
        return None
    if verbs.opens is not None and words[verbs.opens].low == "wat":
        last = _told_behind_colon(words, last if right is None else right)
    known = right is not None or tells_which(words, min(verbs.first, verbs.finite), at, told)
    known = known or bool(_ON_THAT_OCCASION & {*lows(words, verbs.first, at)})
    if not known and (last == verbs.last or not _KAMER & {*lows(words, verbs.first, last + 1)}):
        return None
    occasion = right is not None and (right >= last or names_meeting(words, verbs.last + 1, right + 1))
    return Pledge(verbs.first, last, right if right is not None and occasion else verbs.last)


def _some_or_other(words: Words, at: int) -> bool:
    """Return whether only "diverse toezeggingen gedaan" is said, which tells of none in particular."""
    return lows(words, at - 1, at) == ("toezeggingen",) and not _WHOSE & {*lows(words, at - 2, at - 1)}


def _told_behind_colon(words: Words, last: int) -> int:
    """Return the last word of what "wat ik heb toegezegd in het debat" is, told behind a colon: ": dat …"."""
    if lows(words, last + 1, last + 3) in ((":", "dat"), (":", "om")):
        return complement_end(words, last + 2)
    return last


def _perfect(words: Words, at: int) -> _Verbs | None:
    """Return the verbs around a participle: "heb ik toegezegd", "heb ik de toezegging gedaan", "toegezegd heb"."""
    done = words[at].low in _DONE and bool(TOEZEGGINGEN & {*lows(words, at - 2, at)})
    if words[at].low not in _PROMISED and not done:
        return None
    for finite in (at - 1, at + 1):
        if 0 <= finite < len(words) and words[finite].low in _HAVE:
            return _beside(words, at, finite)
    found = second_before(words, at)
    if found is None or words[found].low not in _HAVE:
        return None
    return _Verbs(found, _shared_start(words, found, at), at)


def _beside(words: Words, at: int, finite: int) -> _Verbs | None:
    """Return the verbs of a clause whose finite verb stands right beside the participle at `at`."""
    last = max(at, finite)
    opens = None if is_second(words, finite) else opening(words, finite)
    if opens is not None:
        return None if words[opens].low == "zoals" else _Verbs(finite, clause_start(words, opens), last, opens)
    return _Verbs(finite, min(main_start(words, finite), at), last)


def _past(words: Words, at: int) -> _Verbs | None:
    """Return the verbs of "zegde ik toe" around "zegde", or of "die ik toezegde"."""
    if words[at].low not in _ZEGDE:
        return None
    toe = next((place for place in range(at + 1, min(at + _REACH, len(words))) if words[place].low == "toe"), None)
    return None if toe is None else _Verbs(at, main_start(words, at), toe)


def _shared_start(words: Words, finite: int, at: int) -> int:
    """Return where the clause begins, after "gesproken en" where the finite verb is that of another participle."""
    for place in range(at - 1, finite, -1):
        if words[place].low == "en" and looks_participle(words[place - 1].low):
            return place + 1
    return main_start(words, finite)


def _by_author(words: Words, verbs: _Verbs) -> bool:
    """Return whether the author, the cabinet or a predecessor promised; in a passive nobody else may be named."""
    if words[verbs.finite].low not in _IS:
        return bool(_AUTHORS & _subject(words, verbs))
    clause = lows(words, min(verbs.first, verbs.finite), verbs.last + 1)
    by = next((at for at, low in enumerate(clause) if low == "door"), None)
    return by is None or bool((_AUTHORS | {"mij", "ons"}) & {*clause[by : by + _SUBJECT]})


def _subject(words: Words, verbs: _Verbs) -> frozenset[str]:
    """Return the first words of the subject; "u" is the minister in a nota and in a question."""
    following = lows(words, verbs.finite + 1, verbs.finite + 1 + _SUBJECT)
    if following[:1] == ("u",):
        return _AUTHORS
    first = verbs.first if verbs.first <= verbs.finite else main_start(words, verbs.finite)
    if verbs.opens is not None:
        first = verbs.opens + 1
    leads = first < verbs.finite and words[first].low in SPEAKERS | _DETERMINERS | {"u", "hij"}
    if words[first].low == "u":
        return _AUTHORS
    ahead = lows(words, first, min(first + _SUBJECT, verbs.finite)) if leads else following
    return frozenset((*ahead, *(following[:1] if {*following[:1]} & SPEAKERS else ())))
