"""Kamervragen as they were put: what has to be answered, word for word."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.blocks import Blocks
from app.domain.found import Member

_PRINTED: Final = re.compile(r"(?<!\d)\d{1,3}[a-z]?(?![0-9a-z])")
_THROUGH: Final = re.compile(r"\s*(?:t/m|tot en met|[–-])\s*")
_MOST_AT_ONCE: Final = 60
"""A wider range is no range of questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """A question with the number it is printed under: 3, 3a, or "9 en 10" where two are printed as one.

    `letters` are those of its sub-questions where the set letters them; `sentences` is how many question marks its
    own words have.
    """

    number: str
    blocks: Blocks
    letters: tuple[str, ...] = ()
    sentences: int = 1

    @property
    def numbers(self) -> tuple[str, ...]:
        """Return the numbers it has, most often one."""
        return numbers_in(self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionSet:
    """The questions of one paper in their order; what is not printed with them is empty or None.

    `joint` are the numbers that the paper itself answers together, where it has answers.
    """

    questions: tuple[AskedQuestion, ...]
    joint: tuple[tuple[str, ...], ...] = ()
    members: tuple[Member, ...] = ()
    subject: str = ""
    number: str = ""
    """What the Kamer filed the questions under: 2024Z11859."""
    put: date | None = None

    @property
    def numbers(self) -> tuple[str, ...]:
        """Return every number there is to answer, in order."""
        return tuple(number for each in self.questions for number in each.numbers)


def numbers_in(printed: str) -> tuple[str, ...]:
    """Return the numbers that "3", "3a", "9 en 10" or "4 t/m 6" name, each once."""
    found: list[str] = []
    last = 0
    for match in _PRINTED.finditer(printed):
        number = match.group()
        if (
            found
            and number.isdecimal()
            and found[-1].isdecimal()
            and _THROUGH.fullmatch(printed[last : match.start()])
        ):
            between = range(int(found[-1]) + 1, int(number))
            found += [str(each) for each in between] if len(between) < _MOST_AT_ONCE else []
        found.append(number)
        last = match.end()
    return tuple(dict.fromkeys(found))


def in_order(number: str) -> tuple[int, str]:
    """Return what puts numbers of questions in order: 2 before 10, 3a before 3b."""
    match = _PRINTED.match(number)
    figures = number.rstrip("abcdefghijklmnopqrstuvwxyz") if match else ""
    return (int(figures), number[len(figures) :]) if figures.isdecimal() else (10**6, number)


def listed(numbers: Iterable[str]) -> str:
    """Return numbers as a sentence names them: 2, 3a en 5; nothing for none."""
    *most, last = (*numbers,) or ("",)
    return f"{', '.join(most)} en {last}" if most else last


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionState:
    """How far a question in a letter is answered.

    `part` is the place of the part it stands in, `answered_in` that of its answer; `together` are the numbers it is
    answered with. `open` names what is still to be answered: the number, or that of each lettered sub-question.
    `is_missing` says that there is no place for an answer at all.
    """

    number: str
    part: int
    begins: str = ""
    """Its first words."""
    letters: tuple[str, ...] = ()
    sentences: int = 1
    together: tuple[str, ...] = ()
    answered_in: int | None = None
    has_words: bool = False
    done: tuple[str, ...] = ()
    """The letters that are answered."""
    open: tuple[str, ...] = ()
    is_missing: bool = False

    @property
    def is_open(self) -> bool:
        """Return whether anything of it is still to be answered."""
        return bool(self.open)
