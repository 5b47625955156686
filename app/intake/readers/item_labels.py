"""The labels list items bear when they are printed with them: what kind of list they make."""

import re
from collections.abc import Sequence
from typing import Final

from app.domain.blocks import HIGHEST_START, ListKind

DASHES: Final = frozenset("-–—‐‑−\uf02d")
_BULLETS: Final = frozenset("•·*●○▪■□◦‣§o\uf0b7\uf0a7")
_NUMBER: Final = re.compile(r"\(?(?P<number>\d{1,5})[.):°º]{0,2}")
_LETTER: Final = re.compile(r"\(?(?P<letter>[a-zA-Z])[.):°º]{0,2}")


def list_kind(labels: Sequence[str]) -> tuple[ListKind, int] | None:
    """Return the kind of list items with these printed labels make and where it begins to count.

    None where they make no list: numbers that skip, Roman ones, several levels in one (2.1) or no labels at all.
    """
    if not labels:
        return None
    for signs, kind in ((DASHES, ListKind.DASH), (_BULLETS, ListKind.BULLET)):
        if all(label in signs for label in labels):
            return kind, 1
    numbers = [_NUMBER.fullmatch(label) for label in labels]
    counted = [int(match["number"]) for match in numbers if match]
    if len(counted) == len(labels) and _counts_on(counted):
        return ListKind.NUMBER, counted[0]
    letters = [_LETTER.fullmatch(label) for label in labels]
    spelled = [ord(match["letter"].casefold()) - ord("a") + 1 for match in letters if match]
    if len(spelled) == len(labels) and _counts_on(spelled):
        return ListKind.LETTER, spelled[0]
    return None


def _counts_on(numbers: Sequence[int]) -> bool:
    return numbers[-1] <= HIGHEST_START and list(numbers) == list(range(numbers[0], numbers[0] + len(numbers)))
