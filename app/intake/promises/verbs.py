"""The verbs of telling, sending and coming back to a matter, in the forms in which a letter promises.

Finite forms of the past are left out on purpose: what was done is no promise.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.intake.promises.verb_table import TABLE
from app.intake.promises.words import Words, listed, lows


class Act(StrEnum):
    """What a verb does with the addressee, and so what else must stand in its clause."""

    TELL = "tell"
    """The addressee is told: informeren."""
    SEND = "send"
    """Something goes to the addressee: toezenden."""
    RETURN = "return"
    """The author comes back to the matter; no addressee is needed: terugkomen."""
    TREAT = "treat"
    """The matter gets its place in a letter to come, which must be named: meenemen."""
    SHOW = "show"
    """A paper of the author appears: presenteren."""
    RECEIVE = "receive"
    """The addressee is the subject: ontvangen."""
    REACH = "reach"
    """What is sent is the subject: toegaan."""
    ANSWER = "answer"
    """Questions are answered: beantwoorden."""
    PLEDGE = "pledge"
    """The promise is called one: toezeggen."""


class Form(StrEnum):
    """The form of a verb; FINAL is the finite of a separable verb as a subordinate clause has it: toestuur."""

    FIRST = "first"
    THIRD = "third"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb form as it is looked up; `particle` still has to be found beside it, `to` before the addressee."""

    act: Act
    form: Form
    particle: tuple[str, ...] = ()
    to: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A verb in a sentence: `at` is its word, `particle_at` where the particle that it parted with begins."""

    verb: Verb
    at: int
    particle_at: int | None = None

    @property
    def form(self) -> Form:
        """Return the form of the verb."""
        return self.verb.form

    @property
    def act(self) -> Act:
        """Return what the verb does."""
        return self.verb.act

    @property
    def last(self) -> int:
        """Return the last word of the verb with its particle."""
        end = 0 if self.particle_at is None else self.particle_at + len(self.verb.particle) - 1
        return max(self.at, end)


_WORD: Final = re.compile(r"\w+")
_FORMS: Final = (Form.FIRST, Form.THIRD, Form.INFINITIVE, Form.PARTICIPLE)
_REACH: Final = 60
"""How many words a verb and its particle may lie apart."""

_PARTS: Final = frozenset((";", ":"))
"""What a verb and its particle never lie on both sides of."""
_AFTER_PARTICLE: Final = listed(
    "en of maar aan bij op over in tijdens binnen met dan als wanneer zodra nadat indien dat hoe welke"
)


def has_verb(text: str) -> bool:
    """Return whether any word of `text` is a form of a verb of the table; most passages have none."""
    return not _LOOK_UP.keys().isdisjoint(_WORD.findall(text.lower()))


def hits(words: Words) -> Iterator[tuple[Hit, ...]]:
    """Yield for every verb of the table its possible readings, those with a particle first."""
    for at, word in enumerate(words):
        verbs = _LOOK_UP.get(word.low)
        if verbs and (readings := [hit for verb in verbs for hit in _read(words, at, verb)]):
            yield tuple(sorted(readings, key=lambda hit: hit.particle_at is None))


def _read(words: Words, at: int, verb: Verb) -> Iterator[Hit]:
    if not verb.particle:
        yield Hit(verb, at)
        return
    before = _before(words, at, verb)
    found = before if before is not None else _after(words, at, verb)
    if found is not None:
        yield Hit(verb, at, found)


def _before(words: Words, at: int, verb: Verb) -> int | None:
    """Return where the particle stands shortly before the verb: "toe te zenden", "op de hoogte worden gehouden"."""
    size = len(verb.particle)
    reach = 4 if size > 1 or verb.form is Form.PARTICIPLE or len(verb.particle[0]) > 5 else 2
    for place in range(at - size, max(at - size - reach, 0) - 1, -1):
        if lows(words, place, place + size) == verb.particle:
            between = lows(words, place + size, at)
            if len(verb.particle[0]) > 5 or size > 1 or between in (("te",), ("te", "kunnen")):
                return place
    return None


def _after(words: Words, at: int, verb: Verb) -> int | None:
    """Return where the particle stands after the finite verb: "stuur ik u het rapport toe"."""
    size = len(verb.particle)
    for place in range(at + 1, min(at + _REACH, len(words) - size + 1)):
        low = words[place].low
        if low in _PARTS:
            return None
        if (
            low == verb.particle[0]
            and lows(words, place, place + size) == verb.particle
            and _stands_apart(words, place, verb)
        ):
            return place
    return None


def _stands_apart(words: Words, place: int, verb: Verb) -> bool:
    """Return whether the particle is no preposition of what follows it."""
    if len(verb.particle) > 1 or verb.particle[0] not in (
        "in",
        "voor",
        "aan",
        "op",
        "over",
        "na",
        "door",
        "bij",
        "uit",
        "toe",
    ):
        return True
    following = words[place + 1] if place + 1 < len(words) else None
    return following is None or following.is_mark or following.low in _AFTER_PARTICLE


def _look_up() -> dict[str, tuple[Verb, ...]]:
    table: dict[str, dict[Verb, None]] = {}
    for line in TABLE.split("\n"):
        if not line:
            continue
        act, part, *words = line.split()
        for word, form in zip(words, _FORMS, strict=True):
            for written, verb in _entries(Act(act), part, word, form):
                table.setdefault(written, {})[verb] = None
    return {word: tuple(found) for word, found in table.items()}


def _entries(act: Act, part: str, word: str, form: Form) -> Iterator[tuple[str, Verb]]:
    """Yield what is looked up for one form of a verb, written apart and joined."""
    if word == "-":
        return
    if part == ".":
        yield word, Verb(act, form)
    elif part.startswith("@"):
        yield word, Verb(act, form, to=part[1:])
    elif not part.endswith("-"):
        yield word, Verb(act, form, tuple(part.split("_")))
    else:
        particle = part[:-1]
        if form is not Form.PARTICIPLE:
            yield word, Verb(act, form, (particle,))
        joined = form if form in (Form.INFINITIVE, Form.PARTICIPLE) else Form.FINAL
        yield particle + word, Verb(act, joined)


_LOOK_UP: Final = _look_up()


def may_be_participle(low: str) -> bool:
    """Return whether the word is, or may also be, a participle: "verstrekt"."""
    return any(verb.form is Form.PARTICIPLE for verb in _LOOK_UP.get(low, ()))


def is_verb(low: str) -> bool:
    """Return whether the word is an infinitive or participle with which a letter promises."""
    return any(verb.form in (Form.INFINITIVE, Form.PARTICIPLE) for verb in _LOOK_UP.get(low, ()))
