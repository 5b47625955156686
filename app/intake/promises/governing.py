"""Which finite verb governs a verb of promising, and whether it says that something will be done.

Dutch puts the finite verb second in a main clause and last, among the other verbs, in a subordinate one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.intake.promises.verbs import Act, Form, Hit, may_be_participle
from app.intake.promises.words import CABINET, SPEAKERS, Words, addressee_at, listed, lows


class Mood(StrEnum):
    """How surely the clause speaks of the future."""

    WILL = "will"
    """zal, ga, zeg toe: what will be done."""
    MEANS = "means"
    """streef ernaar, verwacht, ben voornemens: what is meant to be done."""
    MAY = "may"
    """wil, kan, hoop: a promise only with a time."""
    PRESENT = "present"
    """informeer ik: what is done now or later."""
    PASSIVE = "passive"
    """wordt geïnformeerd."""


@dataclass(frozen=True, slots=True)
class Governor:
    """The finite verb at `at`; `opens` is the word that opens the clause where it is a subordinate one.

    `own` says that it is the author's by itself: "het streven is".
    """

    mood: Mood
    at: int
    opens: int | None = None
    own: bool = False


WILL: Final = listed("zal zullen zult ga gaat gaan")
MAY: Final = listed("wil wilt willen kan kunt kunnen hoop hoopt hopen mag mogen")
PASSIVE: Final = listed("wordt worden")
PRESENT: Final = listed("doe doet doen laat laten blijf blijft blijven houd houdt houden")
PAST: Final = listed(
    """
    heb heeft hebben hebt had hadden is zijn ben bent was waren werd werden zou zouden wilde kon konden moest ging
    moet moeten dien dient dienen hoef hoeft hoeven behoort behoren
    """
)
"""Finite verbs that tell what was done, might be done or must be done: no promise."""

OTHER: Final = listed(
    """
    blijkt vindt staat staan loopt komt komen ligt geeft start begint maakt verschijnt betekent leidt volgt vormt
    bestaat geldt gelden speelt vraagt verzoekt verzoeken bevat omvat betreft zie ziet werkt werken
    vind bezie beziet bekijk bekijkt onderzoekt verken verkent neem neemt zet stel stelt
    """
)
"""Other finite verbs that often come before."""

AUXILIARY: Final = WILL | MAY | PASSIVE | PRESENT | PAST
FINITE: Final = AUXILIARY | OTHER
_SURE: Final = AUXILIARY - listed(
    "worden zullen kunnen willen gaan blijven hebben zijn laten doen houden moeten mogen dienen"
)
"""Finite verbs that cannot be infinitives."""

_CLUSTER: Final = AUXILIARY | listed("te doen weten toekomen")
"""Words that stand among the verbs at the end of a clause."""

OPENS: Final = listed(
    """
    dat die wat waarin waarmee waarbij waarover waarop waarvoor waarvan waarna waardoor waaruit waartoe waarmede
    zodat omdat opdat aangezien terwijl hoewel zodra nadat voordat alvorens als wanneer indien tenzij mits of hoe
    zoals zolang totdat tot waarom daar naarmate mocht
    """
)
"""Words that may open a subordinate clause."""

_PREPOSITIONS: Final = listed(
    "in op aan van over met bij voor na naar uit door tot om onder tegen tijdens binnen rond per"
)

MEANT: Final = {
    word: mood
    for mood, words in (
        (Mood.WILL, "zeg zegt zeggen"),
        (
            Mood.MEANS,
            "streef streeft streven verwacht verwachten beoog beoogt beogen tracht trachten stel stelt stellen",
        ),
        (
            Mood.MEANS,
            "voornemens voornemen plan bereid bedoeling planning inzet verwachting doel intentie neem nemen",
        ),
        (Mood.MAY, "denk denken hoop hoopt hopen probeer probeert proberen wens"),
    )
    for word in words.split()
}
"""What a "te" with infinitive hangs on where it is a promise: streef ernaar, ben voornemens, het streven is."""

_NOT_ALONE: Final = {
    "stel": ("mij", "me", "voor"), "stellen": ("ons", "voor"), "stelt": ("zich",), "zeg": ("toe",), "zegt": ("toe",),
    "zeggen": ("toe",), "plan": ("van",), "neem": ("mij", "me"), "nemen": ("ons",),
}  # fmt: skip
"""What must stand near it for that meaning: "stel ik mij voor", "van plan"."""

_MEANT_NOUNS: Final = listed("voornemens voornemen plan bereid bedoeling planning inzet doel intentie")
_DETERMINERS: Final = (("het",), ("de",), ("mijn",), ("ons",), ("onze",))
_PURPOSE: Final = listed("om door zonder teneinde alvorens ten")
_REACH: Final = 80


def governor(words: Words, hit: Hit) -> Governor | None:
    """Return the finite verb that makes `hit` a statement on the future, None where nothing does."""
    if hit.form in (Form.FIRST, Form.THIRD, Form.FINAL):
        return _finite(words, hit)
    first, last = _cluster(words, hit)
    if "te" in lows(words, first, hit.at):
        return _meant(words, first)
    inside = next((at for at in _inside(first, last, hit) if words[at].low in _SURE), None)
    if inside is not None:
        return _of(words, hit, inside, _opening(words, inside), first, last)
    before = second_before(words, first)
    if before is not None:
        return _of(words, hit, before, None, first, last)
    plural = next((at for at in _inside(first, last, hit) if words[at].low in AUXILIARY), None)
    if plural is not None:
        return _of(words, hit, plural, _opening(words, plural), first, last)
    return _plural(words, hit, first, last)


def _finite(words: Words, hit: Hit) -> Governor | None:
    if may_be_participle(words[hit.at].low) and second_before(words, hit.at) is not None:
        return None
    opens = None if is_second(words, hit.at) else _opening(words, hit.at)
    if hit.form is Form.FINAL and opens is None:
        return None
    return Governor(Mood.PRESENT, hit.at, opens)


def _cluster(words: Words, hit: Hit) -> tuple[int, int]:
    """Return the first and last word of the verbs that stand together around `hit`."""
    first = last = hit.at
    if hit.particle_at is not None and hit.at - 4 <= hit.particle_at < hit.at:
        first = hit.particle_at
    if hit.particle_at is not None and hit.at < hit.particle_at <= hit.at + 2:
        last = hit.last
    while first > 0 and hit.at - first < 6 and words[first - 1].low in _CLUSTER:
        first -= 1
    while last + 1 < len(words) and last - hit.at < 6 and words[last + 1].low in _CLUSTER:
        if words[last + 1].low not in PASSIVE and is_second(words, last + 1):
            break
        last += 1
    return first, last


def _inside(first: int, last: int, hit: Hit) -> Iterator[int]:
    yield from (at for at in range(first, last + 1) if at != hit.at)


def _of(words: Words, hit: Hit, at: int, opens: int | None, first: int, last: int) -> Governor | None:
    """Return what the finite verb at `at` makes of `hit`."""
    low = words[at].low
    passive = hit.form is Form.PARTICIPLE
    if passive and low not in PASSIVE and not PASSIVE & {*lows(words, first, last + 1)}:
        return None
    if low in WILL:
        return Governor(Mood.WILL, at, opens)
    if low in MAY:
        return Governor(Mood.MAY, at, opens)
    if low in PASSIVE and passive:
        return Governor(Mood.PASSIVE, at, opens)
    if low in PRESENT and not passive:
        return Governor(Mood.PRESENT, at, opens)
    return None


def second_before(words: Words, first: int) -> int | None:
    """Return the nearest finite verb before `first` that stands second in its clause."""
    for at in range(first - 1, max(first - _REACH, -1), -1):
        low = words[at].low
        if low in (";", ":"):
            return None
        if low in AUXILIARY and not _in_cluster(words, at) and is_second(words, at):
            return at
    return None


def _in_cluster(words: Words, at: int) -> bool:
    """Return whether the verb at `at` stands among the verbs at the end of a clause before."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or following.is_mark:
        return True
    before = words[at - 1].low if at else ""
    return before in ("te", "om") or (_looks_participle(following.low) and not _speaker(words, at + 2))


def _looks_participle(low: str) -> bool:
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
    return _opening(words, at) is None


def _subject_follows(words: Words, at: int) -> bool:
    if at + 1 >= len(words):
        return False
    low = words[at + 1].low
    if low in SPEAKERS or low == "u":
        return True
    if addressee_at(words, at + 1) > 1:
        return words[at].low in PASSIVE | WILL | MAY or words[at].low in ("ontvangt", "krijgt", "verneemt", "is")
    return low in ("het", "de", "mijn", "dit", "een") and bool(CABINET & {*lows(words, at + 2, at + 4)})


def _opening(words: Words, at: int) -> int | None:
    """Return the word that opens the subordinate clause which the finite verb at `at` ends, None in a main clause."""
    for place in range(at - 1, max(at - _REACH, -1), -1):
        low = words[place].low
        if low in (";", ":", "–", "—"):
            return None
        if low in AUXILIARY and place < at - 1 and not _in_infinitives(words, place):
            return None
        if low in OPENS and _opens_here(words, place):
            return place
    return None


def _in_infinitives(words: Words, at: int) -> bool:
    """Return whether the verb at `at` may be an infinitive."""
    return words[at].low not in _SURE and (at == 0 or not _subject_follows(words, at))


def _opens_here(words: Words, at: int) -> bool:
    """Return whether the word opens a clause: "die" is none in "in die brief", nor "of" in "mei of juni"."""
    low = words[at].low
    before = words[at - 1].low if at else ""
    if low in ("die", "dat"):
        return bool(before) and before not in _PREPOSITIONS and not (before == "," and _finite_next(words, at))
    if low in ("of", "daar", "tot", "wat", "hoe"):
        return before == "," or (low in ("of", "hoe", "wat") and at + 1 < len(words) and _subject_like(words, at + 1))
    if low == "als":
        return at == 0 or before in (",", "en", "maar")
    return True


def _finite_next(words: Words, at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].low in _SURE


def _subject_like(words: Words, at: int) -> bool:
    return words[at].low in SPEAKERS or words[at].low in ("het", "de", "er", "dit", "deze", "een")


def _meant(words: Words, first: int) -> Governor | None:
    """Return what a "te" with infinitive that begins at `first` hangs on."""
    for at in range(first, max(first - 50, -1), -1):
        low = words[at].low
        if low in (";", ":"):
            return None
        if low in _PURPOSE and low != "om":
            return None
        if low == "om" and not MEANT.keys() & {*lows(words, at - 3, at)}:
            return None
        if low in MEANT and _means(words, at):
            return _meant_by(words, at)
    return None


def _means(words: Words, at: int) -> bool:
    near = _NOT_ALONE.get(words[at].low)
    return near is None or any(word in near for word in lows(words, at - 2, at + 8))


def _meant_by(words: Words, at: int) -> Governor | None:
    """Return the governor with the finite verb that belongs to the word of meaning at `at`."""
    low = words[at].low
    noun = low in _MEANT_NOUNS
    noun = noun or (low in ("streven", "verwachting") and lows(words, at - 1, at)[0:1] in _DETERMINERS)
    finite = at
    if noun:
        near = [*range(at - 1, max(at - 8, -1), -1), *range(at + 1, min(at + 5, len(words)))]
        finite = next((place for place in near if words[place].low in FINITE), at)
        if words[finite].low not in ("is", "ben", "zijn", "blijft", "heb", "heeft"):
            return None
        if words[finite].low in ("heb", "heeft") and low not in ("voornemen", "intentie"):
            return None
    mood = MEANT[low]
    opens = None if is_second(words, finite) else _opening(words, finite)
    return Governor(mood, finite, opens, own=noun and low not in ("voornemens", "plan", "bereid"))


def _plural(words: Words, hit: Hit, first: int, last: int) -> Governor | None:
    """Return the infinitive as a finite plural: "informeren wij", "die we uw Kamer sturen"."""
    if hit.form is not Form.INFINITIVE and not any(words[at].low in PASSIVE for at in _inside(first, last, hit)):
        return None
    if hit.form is Form.PARTICIPLE:
        at = next(at for at in _inside(first, last, hit) if words[at].low in PASSIVE)
        return Governor(Mood.PASSIVE, at, _opening(words, at))
    if {*lows(words, hit.at - 1, hit.at + 2)} & {"wij", "we"} or _joint(words, hit.at):
        opens = None if is_second(words, hit.at) else _opening(words, hit.at)
        return Governor(Mood.PRESENT, hit.at, opens)
    opens = _opening(words, hit.at)
    if opens is not None and {*lows(words, opens, opens + 3)} & {"wij", "we"}:
        return Governor(Mood.PRESENT, hit.at, opens)
    return None


def _joint(words: Words, at: int) -> bool:
    """Return whether several ministers stand before or after the verb."""
    return bool({"ministers", "bewindspersonen", "bewindslieden", "ambtgenoten"} & {*lows(words, at - 8, at + 4)})


def subject_is_author(words: Words, hit: Hit, found: Governor, first: int) -> bool:
    """Return whether the author or the cabinet is the subject of the clause that begins at `first`."""
    if found.own or (hit.form is Form.FIRST and found.at == hit.at):
        return True
    following = lows(words, found.at + 1, found.at + 2)
    if following and following[0] in SPEAKERS:
        return True
    if found.opens is None and _addressee_before(words, found.at):
        return False
    if first == found.at:
        first = max(found.at - 25, 0)
    near = {*lows(words, first, found.at + (5 if found.opens is None else 1))}
    return bool(near & SPEAKERS or near & CABINET) or hit.act is Act.ANSWER


def _addressee_before(words: Words, at: int) -> bool:
    """Return whether the addressee is the subject: "u kunt", "uw Kamer zal"."""
    return any(place + addressee_at(words, place) == at for place in range(max(at - 4, 0), at))
