"""The lines that say which question or answer begins."""

import re
from dataclasses import dataclass
from typing import Final

_NUMBERS: Final = (
    r"\d{1,3}[a-z]?\b(?:(?:\s*[,;&/–-]\s*(?:en\s+)?|\s+(?:en|t/m|tot\s+en\s+met)\s+|\s+)\d{1,3}[a-z]?\b){0,60}"
)
_END: Final = r"\s*(?:[:.)\-–]\s*|\n|$)"
_QUESTION: Final = re.compile(
    rf"\W*(?:de\s+)?vra(?:ag|gen)\s+(?:nr\.?\s*)?(?P<numbers>{_NUMBERS}){_END}", re.IGNORECASE
)
_ANSWER: Final = re.compile(
    rf"\W*antwoord(?:en)?\s*(?:(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s*)?(?:nr\.?\s*)?(?P<numbers>{_NUMBERS})?{_END}",
    re.IGNORECASE,
)
_BARE: Final = re.compile(rf"(?P<numbers>{_NUMBERS})[.):]?(?:\s+(?=\S)|$)")
_STEP: Final = re.compile(r"(?P<to>t/m|tot\s+en\s+met|[–-])\s*$")
_NUMBER: Final = re.compile(r"\d{1,3}")
MOST_AT_ONCE: Final = 60
"""Questions of one member are seldom more than thirty; a wider range is no range of questions."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """The numbers a line bears, none for a lone "Antwoord", and the place behind it where its own words begin."""

    numbers: tuple[int, ...]
    end: int


def question(text: str) -> Numbered | None:
    """Return the numbers of a passage that begins a question: "Vraag 3", "Vragen 4, 5 en 6:"; None for any other."""
    return _read(_QUESTION.match(text))


def answer(text: str) -> Numbered | None:
    """Return the numbers of a passage that begins an answer: "Antwoord op vraag 3", "Antwoord 4 t/m 6"."""
    return _read(_ANSWER.match(text))


def bare(text: str) -> Numbered | None:
    """Return the numbers of a passage that begins with nothing but them, as prints before 2010 do: "2 en 3"."""
    return _read(_BARE.match(text.rstrip()))


def _read(match: re.Match[str] | None) -> Numbered | None:
    if match is None:
        return None
    printed = match["numbers"]
    return Numbered(_listed(printed) if printed else (), match.end())


def _listed(printed: str) -> tuple[int, ...]:
    numbers: list[int] = []
    last = 0
    for match in _NUMBER.finditer(printed):
        number = int(match.group())
        ranged = _STEP.search(printed[last : match.start()]) if numbers else None
        if ranged and 1 < number - numbers[-1] <= MOST_AT_ONCE:
            numbers.extend(range(numbers[-1] + 1, number))
        numbers.append(number)
        last = match.end()
    return tuple(dict.fromkeys(numbers))
