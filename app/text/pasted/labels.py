"""What the label of an item that was written out says: which list it is, and which number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.domain.blocks import HIGHEST_START, ListKind
from app.text.labels import letters_value
from app.text.pasted.declarations import DASHES

_NUMBERS: Final = re.compile(r"\d{1,9}")
_LETTER: Final = re.compile(r"\(?(([a-z])\2{0,4})[.):]|\(([a-z])\)")
_ROMAN: Final = re.compile(r"\(?([ivxlc]{1,8})[.):]")
_VALUES: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of list and, where it is counted, a number."""

    kind: ListKind
    number: int | None = None


def read_label(text: str, told: ListKind | None = None, last: Label | None = None) -> Label:
    """Return what a label says.

    `told` is what the style sheet says of this level, `last` the label of the item before on the same level: by
    these an `i.` is the ninth letter or the first number. A label that says nothing is that of a bullet.
    """
    said = text.replace("\N{NO-BREAK SPACE}", " ").strip().lower()
    if told in (ListKind.BULLET, ListKind.DASH):
        return Label(told)
    letter, roman, numbers = _letter(said), _roman(said), _NUMBERS.findall(said)
    if numbers:
        return Label(ListKind.NUMBER, min(int(numbers[-1]), HIGHEST_START))
    if told is ListKind.LETTER and letter is not None:
        return Label(ListKind.LETTER, letter)
    if roman is not None and (letter is None or not _follows(last, letter)):
        return Label(ListKind.NUMBER, roman)
    if letter is not None:
        return Label(ListKind.LETTER, letter)
    if told is not None:
        return Label(told)
    return Label(ListKind.DASH if said[:1] in DASHES and said else ListKind.BULLET)


def _follows(last: Label | None, letter: int) -> bool:
    """Whether a label that may be a letter or a Roman number is the letter, by the one before."""
    if last is None or last.number is None:
        return letter in (letters_value("c"), letters_value("l"))
    return last.kind is ListKind.LETTER and last.number + 1 == letter


def _letter(said: str) -> int | None:
    found = _LETTER.fullmatch(said)
    return letters_value(found[1] or found[3]) if found else None


def _roman(said: str) -> int | None:
    found = _ROMAN.fullmatch(said)
    if not found:
        return None
    values = [_VALUES[each] for each in found[1]]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-one if one < after else one for one, after in pairs)
