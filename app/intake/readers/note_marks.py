"""Digits in running text that are marks of notes: printed small and raised, drawn from the page like any other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.intake.readers.printed_lines import PrintedLine

RAISED_AS_PLAIN: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_GLUED: Final = re.compile(r"(?<=[^\W\d_]|[.,;:?!)\]»”’\"'])(?P<mark>\d{1,3})(?=[\s.,;:?!)»”’\"']|$)")
_RAISED: Final = re.compile(r"[⁰¹²³⁴-⁹]{1,3}")
_MONTH: Final = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_AFTER_YEAR: Final = re.compile(rf"\b(?:{_MONTH}) (?:19|20)\d\d(?P<mark>\d{{1,2}})(?!\d)", re.IGNORECASE)
_DIGIT: Final = re.compile(r"[\d⁰¹²³⁴-⁹]")
_TOKEN: Final = re.compile(r"\S*$")
_LAST_WORD: Final = re.compile(r"[^\W\d_]+(?=[\W_]*$)")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{3}[\W_]{0,4}$")
"""What a raised figure stands behind as a mark; behind a unit it is a power: m², km³."""
_CLOSES_A_NAME: Final = re.compile(r"(?:^|[\s(/])(?:c\.s|e\.a|e\.d|a\.s)\.$")
"""Abbreviations behind what they belong to, where no figure is: c.s., e.a., a.s."""

_LOOK_BACK: Final = 60
_SHORTEST_WORD: Final = 3
_LONGEST_MARK: Final = 3
_CLOSED: Final = ("?", "!", ")", "»", "”", "’", ").", "».", "”.")
_YEAR_ENDS: Final = re.compile(r"\b(?:19|20)\d\d[.;,]$")


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A mark that may refer to note `number`: on line `line`, characters `start` up to `end`.

    `ends_sentence` says that it stands between the point of a sentence and a capital, where no figure can. `alone`
    says that it is a line of its own, raised above the one that follows.
    """

    number: int
    line: int
    start: int
    end: int
    ends_sentence: bool = False
    alone: bool = False


def number_alone(text: str) -> int | None:
    """Return the number that is all of a line, raised or not; None where it says more, or is longer than a mark."""
    if len(text) > _LONGEST_MARK:
        return None
    plain = text.translate(RAISED_AS_PLAIN)
    return int(plain) if plain.isascii() and plain.isdigit() else None


def note_marks(lines: Sequence[PrintedLine]) -> Iterator[NoteMark]:
    """Yield what may be note marks, in order."""
    for place, line in enumerate(lines):
        text = line.text
        number = number_alone(text)
        if number is not None:
            yield NoteMark(number, place, 0, len(text), alone=True)
        elif _DIGIT.search(text):
            yield from sorted(_in_line(text, place), key=lambda mark: mark.start)


def _in_line(text: str, place: int) -> Iterator[NoteMark]:
    for found in _GLUED.finditer(text):
        before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
        if _may_bear_mark(before):
            closed = text.startswith(")", found.end()) and before.count("(") <= before.count(")")
            yield NoteMark(
                int(found["mark"]), place, found.start(), found.end() + closed, _ends_sentence(text, found)
            )
    for found in _AFTER_YEAR.finditer(text):
        yield NoteMark(int(found["mark"]), place, found.start("mark"), found.end())
    for found in _RAISED.finditer(text):
        if _LONG_WORD.search(text, max(0, found.start() - _LOOK_BACK), found.start()):
            yield NoteMark(
                int(found.group().translate(RAISED_AS_PLAIN)), place, found.start(), found.end(), ends_sentence=True
            )


def _may_bear_mark(before: str) -> bool:
    """Return whether a mark may stand just after `before`: a word of letters, whole or with marks that close it."""
    token = _TOKEN.search(before)
    if token is None or any(sign in token.group() for sign in ("@", "://", "www.")):
        return False
    if before.endswith(_CLOSED) or _YEAR_ENDS.search(before) or _CLOSES_A_NAME.search(before):
        return True
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    letters, closed = word.group(), word.end() < len(before)
    if not closed and any(map(str.isdigit, token.group())):
        return False
    if letters.isupper() and not closed:
        return len(letters) > _SHORTEST_WORD
    return len(letters) >= _SHORTEST_WORD or letters in ("jl", "ll")


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    before, after = text[: found.start()].rstrip(")»”’\"'"), text[found.end() :].lstrip()
    word = _LAST_WORD.search(before[-_LOOK_BACK:])
    long = word is not None and len(word.group()) > _SHORTEST_WORD
    return before.endswith((".", "?", "!")) and long and (not after or after[0].isupper())
