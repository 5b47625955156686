"""A verb of promising in its clause, with all that decides whether it promises."""

from dataclasses import dataclass, field
from typing import Final

from app.intake.promises.clauses import Clause, clause_of
from app.intake.promises.finite_words import AUXILIARY
from app.intake.promises.governing import Governor, governor
from app.intake.promises.verbs import Act, Hit
from app.intake.promises.when import Sort, Time
from app.intake.promises.word_order import is_second, opens_here
from app.intake.promises.words import Words, addressee_at, listed, lows

_COMPLEMENTS: Final = frozenset(("dat", "of", "hoe", "wat", "welke", "waarom", "waarin", "waarmee", "die", "waarbij"))
_RELATIVE: Final = listed("die dat waarin waarover waarvan waarop waarbij waarmee waarvoor")
_RANK: Final = {sort: number for number, sort in enumerate(Sort)}


@dataclass(frozen=True, slots=True)
class Reading:
    """A verb `hit` that `found` governs; `clause` is what holds both, `own` the part that is not told in it.

    `times` are the phrases of time in it that say when, the most telling first; `addressees` the places of words for
    the addressee. `carried` is the time of the promise in the sentence before, if there was one.
    """

    text: str
    words: Words
    hit: Hit
    found: Governor
    clause: Clause
    own: Clause
    times: tuple[Time, ...]
    addressees: tuple[int, ...]
    carried: Time | None = None
    after_promise: bool = field(default=False, kw_only=True)

    @property
    def said(self) -> str:
        """Return the words of the clause that are not what is told in it."""
        return self.text[self.words[self.own.first].start : self.words[self.own.last].end]

    @property
    def lows(self) -> tuple[str, ...]:
        """Return those words one by one."""
        return lows(self.words, self.own.first, self.own.last + 1)

    def opens_with(self, listed: frozenset[str]) -> bool:
        """Return whether the clause begins with one of the words."""
        return self.words[self.clause.first].low in listed

    @property
    def time(self) -> Time | None:
        """Return the most telling phrase of time."""
        return self.times[0] if self.times else None


def read(
    text: str, words: Words, hit: Hit, times: tuple[Time, ...], *, carried: Time | None, after: bool
) -> Reading | None:
    """Return the reading of `hit`, None where no finite verb makes it speak of what is to come."""
    found = governor(words, hit)
    if found is None:
        return None
    wide = clause_of(words, hit, found, 0)
    own = _own(words, hit, found, wide)
    spoken_of = _times(words, hit, found, own, times)
    addressees = tuple(at for at in range(own.first, own.last + 1) if addressee_at(words, at))
    last = max((_last_word(words, time) for time in spoken_of[:1]), default=0)
    clause = clause_of(words, hit, found, last if own.first <= last <= own.last else 0)
    return Reading(text, words, hit, found, clause, own, spoken_of, addressees, carried, after_promise=after)


def _own(words: Words, hit: Hit, found: Governor, wide: Clause) -> Clause:
    """Return the clause up to the sentence's end, without what a "dat" after the verbs tells."""
    core = max(hit.last, found.at)
    last = len(words) - 1
    for at in range(core + 1, len(words)):
        low = words[at].low
        if low in (";", ":") or (hit.act not in (Act.PLEDGE, Act.TREAT) and _tells(words, at)):
            last = at - 1
            break
    return Clause(wide.first, max(min(last, max(wide.last, last)), core))


def _tells(words: Words, at: int) -> bool:
    """Return whether what is told begins at `at`; "die" and "dat" may point as well: "voor die Raad"."""
    low = words[at].low
    return low in _COMPLEMENTS and (low not in ("die", "dat") or opens_here(words, at))


def _times(words: Words, hit: Hit, found: Governor, own: Clause, times: tuple[Time, ...]) -> tuple[Time, ...]:
    """Return the phrases of time that belong to the verb itself, the most telling first."""
    start, end = words[own.first].start, words[own.last].end
    begin = own.first if found.opens is None else found.opens + 1
    inside = [
        time
        for time in times
        if start <= time.start
        and time.end <= end
        and (_in_a_letter(words, hit, own) or not _in_object(words, hit, Clause(begin, own.last), time))
    ]
    return tuple(sorted(inside, key=lambda time: (_RANK[time.sort], time.start)))


def _in_a_letter(words: Words, hit: Hit, own: Clause) -> bool:
    """Return whether the clause names the letter to come, whose time is that of the promise.

    So it is in "In het plan, dat ik u in mei toestuur, kom ik terug op de kosten".
    """
    return hit.act is Act.TREAT or (hit.act is Act.RETURN and words[own.first].low in ("in", "bij"))


def _in_object(words: Words, hit: Hit, own: Clause, time: Time) -> bool:
    """Return whether the time belongs to what is told: "over de plannen voor 2025", "het plan dat in mei komt"."""
    relative = False
    for at in range(own.first, own.last + 1):
        low = words[at].low
        if words[at].start >= time.start:
            return relative
        if low == "over" and at > hit.at and time.sort is Sort.CALENDAR and not relative:
            return _only_a_year(words, time)
        if low == "," or (low in AUXILIARY and is_second(words, at)):
            relative = False
        elif at > own.first and low in _RELATIVE and opens_here(words, at):
            relative = True
    return relative


def _only_a_year(words: Words, time: Time) -> bool:
    inside = [word.low for word in words if time.start <= word.start < time.end]
    return bool(inside) and inside[0] in ("voor", "in", "van") and len(inside) <= 2 and inside[-1].isdigit()


def _last_word(words: Words, time: Time) -> int:
    return max((at for at, word in enumerate(words) if word.start < time.end), default=0)
