"""A letter beside those of the register: a number out of its time, and the same letter to somebody else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.beside import Beside
from app.domain.blocks import Blocks
from app.domain.ids import LetterId
from app.domain.letters import Direction, Letter, Role
from app.services.plausibility import odd_in
from app.services.registering import Registration
from app.storage.references import folded
from app.storage.work import Work
from app.text.alike import alike
from app.text.words import words

ALIKE: Final = 0.90
"""From here on two texts are the same letter, an address or a word of courtesy apart."""
FEWEST_WORDS: Final = 12
"""Of shorter texts nothing can be said: "Zie bijlage." stands in many letters."""


@dataclass(frozen=True, slots=True)
class _One:
    direction: Direction
    kenmerk: str
    dated: date | None
    addressee: str
    text: Blocks
    id: LetterId | None = None


def beside(work: Work, letter: Letter) -> Beside:
    """Return what is to be known of a letter of the register beside the others."""
    addressee = letter.party(Role.ADDRESSEE)
    kenmerk, shown = letter.our_kenmerk or "", addressee.shown if addressee else ""
    return _beside(work, _One(letter.direction, kenmerk, letter.dated, shown, letter.text, letter.id))


def beside_registration(work: Work, registration: Registration, text: Blocks) -> Beside:
    """Return what is to be known of a letter before it is registered as this."""
    kenmerk, shown = registration.our_kenmerk, registration.addressee
    return _beside(work, _One(registration.direction, kenmerk, registration.dated, shown, text))


def _beside(work: Work, one: _One) -> Beside:
    if one.dated is None:
        return Beside()
    odd = odd_in(work, one.kenmerk, one.dated) if one.kenmerk and one.direction is Direction.OUTGOING else None
    return Beside(odd, work.letters.rows(_twins(work, one, one.dated)))


def _twins(work: Work, one: _One, dated: date) -> Iterator[LetterId]:
    ours = words(one.text)
    if len(ours) < FEWEST_WORDS or not one.addressee:
        return
    linked = {each.letter for each in work.links.of(one.id)} if one.id else set()
    for other in work.letters.of_day(dated, one.direction, one.text):
        addressee = other.party(Role.ADDRESSEE)
        if other.id == one.id or other.id in linked or not addressee:
            continue
        is_another = folded(addressee.shown) != folded(one.addressee)
        if is_another and _may_be_alike(ours, words(other.text)) and alike(one.text, other.text) >= ALIKE:
            yield other.id


def _may_be_alike(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether the words are enough the same in whatever order: quick to see, and most letters of a day are not."""
    common = (Counter(map(str.casefold, ours)) & Counter(map(str.casefold, theirs))).total()
    return len(theirs) >= FEWEST_WORDS and 2 * common >= (ALIKE - 0.05) * (len(ours) + len(theirs))
