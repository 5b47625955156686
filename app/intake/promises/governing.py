"""Which finite verb governs a verb of promising, and whether it says that something will be done.

Dutch puts the finite verb second in a main clause and last, among the other verbs, in a subordinate one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.intake.promises.finite_words import AUXILIARY, CLUSTER, FINITE, MAY, PASSIVE, PRESENT, SURE, WILL
from app.intake.promises.verbs import Act, Form, Hit, may_be_participle
from app.intake.promises.word_order import is_second, opening, second_before
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


MEANT: Final = {
    word: mood
    for mood, words in (
        (Mood.WILL, "zeg zegt zeggen"),
        (
            Mood.MEANS,
            "streef streeft streven verwacht verwachten beoog beoogt beogen tracht trachten kies kiezen "
            "stel stelt stellen",
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


def governor(words: Words, hit: Hit) -> Governor | None:
    """Return the finite verb that makes `hit` a statement on the future, None where nothing does."""
    if hit.form in (Form.FIRST, Form.THIRD, Form.FINAL):
        return _finite(words, hit)
    first, last = _cluster(words, hit)
    if "te" in lows(words, first, hit.at):
        return _meant(words, first)
    inside = next((at for at in _inside(first, last, hit) if words[at].low in SURE), None)
    if inside is not None:
        return _of(words, hit, inside, opening(words, inside), first, last)
    before = second_before(words, first)
    plural = next((at for at in _inside(first, last, hit) if words[at].low in AUXILIARY), None)
    opens = opening(words, plural) if plural is not None else None
    if before is not None and (opens is None or opens < before):
        return _of(words, hit, before, None, first, last)
    if plural is not None:
        return _of(words, hit, plural, opens, first, last)
    return _plural(words, hit, first, last)


def _finite(words: Words, hit: Hit) -> Governor | None:
    if may_be_participle(words[hit.at].low) and second_before(words, hit.at) is not None:
        return None
    opens = None if is_second(words, hit.at) else opening(words, hit.at)
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
    while first > 0 and hit.at - first < 6 and words[first - 1].low in CLUSTER:
        first -= 1
    while last + 1 < len(words) and last - hit.at < 6 and words[last + 1].low in CLUSTER:
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
    opens = None if is_second(words, finite) else opening(words, finite)
    return Governor(mood, finite, opens, own=noun and low not in ("voornemens", "plan", "bereid"))


def _plural(words: Words, hit: Hit, first: int, last: int) -> Governor | None:
    """Return the infinitive as a finite plural: "informeren wij", "die we uw Kamer sturen"."""
    if hit.form is not Form.INFINITIVE and not any(words[at].low in PASSIVE for at in _inside(first, last, hit)):
        return None
    if hit.form is Form.PARTICIPLE:
        at = next(at for at in _inside(first, last, hit) if words[at].low in PASSIVE)
        return Governor(Mood.PASSIVE, at, opening(words, at))
    if {*lows(words, hit.at - 1, hit.at + 2)} & {"wij", "we"} or _joint(words, hit.at):
        opens = None if is_second(words, hit.at) else opening(words, hit.at)
        return Governor(Mood.PRESENT, hit.at, opens)
    opens = opening(words, hit.at)
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
    if near & {"hij", "zij"} and CABINET & {*lows(words, found.at - 40, found.at)}:
        return True
    return bool(near & SPEAKERS or near & CABINET) or hit.act is Act.ANSWER


def _addressee_before(words: Words, at: int) -> bool:
    """Return whether the addressee is the subject: "u kunt", "uw Kamer zal"."""
    return any(place + addressee_at(words, place) == at for place in range(max(at - 4, 0), at))
