"""The kenmerk of a letter, and that of the letter it answers."""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.readings import Candidate, Evidence
from app.intake.labelled import labelled
from app.intake.labels import OUR_KENMERK, THEIR_KENMERK
from app.intake.page_lines import POSTCODE, Letter
from app.language.dates import read_date

_KENMERK: Final = re.compile(r"[A-Za-z0-9][\w.:/()-]*(?: ?[/-]? ?[A-Z0-9][\w.:/()-]*){0,4}")
_SMALL_WORD: Final = re.compile(r"(?<![\w/.-])[a-z]{3,}(?![\w/-])")
_TELEPHONE: Final = re.compile(r"(?:[TFM] *)?(?:\+31|0)[\d ()-]{8,}")
_FEWEST_DIGITS: Final = 3
_LONGEST: Final = 45
_OUR_PROPERTIES: Final = ("kenmerk", "onskenmerk", "ons kenmerk", "onze referentie")
_CONFIDENCE: Final = {"label_beside": 0.97, "label_column": 0.95, "label_below": 0.93, "label_at_end": 0.8}
OF_A_PROPERTY: Final = 0.5
"""Enough to be proposed where the text shows none, too little to stand against what is printed."""


def ours(letter: Letter) -> Iterator[Candidate]:
    """Yield the kenmerk the writer gave the letter: by its label, else from the document properties."""
    yield from _labelled(letter, OUR_KENMERK)
    for name, value in letter.extract.properties:
        if name.casefold() in _OUR_PROPERTIES and is_kenmerk(value):
            yield Candidate(
                value=value, text=value, start=None, end=None, confidence=OF_A_PROPERTY, rule="property",
                evidence=Evidence.PROPERTY,
            )  # fmt: skip


def theirs(letter: Letter) -> Iterator[Candidate]:
    """Yield the kenmerk of the letter that is answered, by its label."""
    yield from _labelled(letter, THEIR_KENMERK)


def is_kenmerk(text: str) -> bool:
    """Return whether `text` can be a kenmerk: short, with three figures or more, no date, address or telephone."""
    return (
        len(text) <= _LONGEST
        and _KENMERK.fullmatch(text) is not None
        and sum(character.isdigit() for character in text) >= _FEWEST_DIGITS
        and _SMALL_WORD.search(text) is None
        and POSTCODE.match(text) is None
        and _TELEPHONE.fullmatch(text) is None
        and read_date(text) is None
    )


def _labelled(letter: Letter, labels: tuple[str, ...]) -> Iterator[Candidate]:
    for found in labelled(letter, labels, is_kenmerk):
        confidence = _CONFIDENCE[found.rule] - 0.04 * found.distance
        yield letter.candidate(found.text, found.span, confidence, found.rule)
