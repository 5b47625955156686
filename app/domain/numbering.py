"""The house's own kenmerken: masks, ranges, and what became of each number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.ids import DraftId, LetterId

_PLACE: Final = re.compile(r"\{(?P<kind>nummer|jaar)(?::(?P<width>[1-9][0-9]?))?\}")
LONGEST_MASK: Final = 60
LARGEST_NUMBER: Final = 10**15
"""More figures than any house counts with, and fewer than a column of the register holds."""


class MaskError(ValueError):
    """A mask that cannot number: no place for the number, two, or an unknown name between braces."""


@dataclass(frozen=True, slots=True)
class Mask:
    """How a house writes its kenmerk: plain characters with `{nummer}`, `{nummer:7}` and `{jaar}` among them.

    `{nummer:7}` is filled with zeros to seven figures; `{jaar}` is the year of issue in four. Numbers under a mask
    with a year begin again each year.
    """

    text: str

    def __post_init__(self) -> None:
        places = [match["kind"] for match in _PLACE.finditer(self.text)]
        rest = _PLACE.sub("", self.text)
        if places.count("nummer") != 1 or places.count("jaar") > 1 or "{" in rest or "}" in rest:
            raise MaskError(self.text)
        if any(match["kind"] == "jaar" and match["width"] for match in _PLACE.finditer(self.text)):
            raise MaskError(self.text)
        if len(self.text) > LONGEST_MASK or not self.text.isprintable():
            raise MaskError(self.text)

    @property
    def has_year(self) -> bool:
        """Return whether the year stands in the kenmerk."""
        return "{jaar}" in self.text

    @property
    def width(self) -> int:
        """Return to how many figures a number is filled; 0 for none."""
        return next(int(match["width"] or 0) for match in _PLACE.finditer(self.text) if match["kind"] == "nummer")

    @property
    def frame(self) -> str:
        """Return the mask without its width."""
        return _PLACE.sub(lambda match: f"{{{match['kind']}}}", self.text)

    def write(self, number: int, year: int) -> str:
        """Return the kenmerk with this number."""
        return _PLACE.sub(
            lambda match: f"{year:04}" if match["kind"] == "jaar" else str(number).zfill(self.width), self.text
        )

    def read(self, kenmerk: str) -> tuple[int, int | None] | None:
        """Return the number and the year, where the mask has one, of a kenmerk of this form; None for another."""
        found = re.fullmatch(self._pattern(), kenmerk)
        if found is None:
            return None
        parts = found.groupdict()
        number = int(parts["nummer"])
        return (number, int(parts["jaar"]) if "jaar" in parts else None) if number <= LARGEST_NUMBER else None

    def _pattern(self) -> str:
        """Figures beyond the width never begin with a nought: each number has one kenmerk and each kenmerk one."""
        width = self.width
        number = rf"[0-9]{{{width}}}|[1-9][0-9]{{{width},120}}" if width else "0|[1-9][0-9]{0,15}"
        pieces, at = [], 0
        for match in _PLACE.finditer(self.text):
            pieces.append(re.escape(self.text[at : match.start()]))
            pieces.append(f"(?P<{match['kind']}>{'[0-9]{4}' if match['kind'] == 'jaar' else number})")
            at = match.end()
        return "".join((*pieces, re.escape(self.text[at:])))


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Numbers a drafter may give out, both ends included, for one organisation. Ranges of a mask never overlap.

    `drafter` is the configured name of who uses it; empty for anyone.
    """

    id: UUID
    organisation: str
    mask: Mask
    first: int
    last: int
    drafter: str = ""

    def __post_init__(self) -> None:
        if not 0 < self.first <= self.last <= LARGEST_NUMBER:
            raise ValueError("a range needs a first number and a last one that is not before it")

    def number_of(self, kenmerk: str) -> tuple[int, int | None] | None:
        """Return the number and the year of a kenmerk that can come from this range; None for another."""
        read = self.mask.read(kenmerk)
        return read if read and self.first <= read[0] <= self.last else None

    def overlaps(self, other: Range) -> bool:
        """Return whether a kenmerk could come from both; of masks that differ in more than width none is sought.

        `{nummer:3}` and `{nummer:5}` write the same from five figures on.
        """
        if self.mask.frame != other.mask.frame:
            return False
        first, last = max(self.first, other.first), min(self.last, other.last)
        if self.mask.width != other.mask.width:
            first = max(first, 10 ** (max(self.mask.width, other.mask.width) - 1))
        return first <= last


class IssueState(StrEnum):
    """What became of a kenmerk of ours."""

    RESERVED = "reserved"
    """On a file that was exported."""
    FINAL = "final"
    """On a letter that was sent."""
    VOID = "void"
    """On a letter that was withdrawn, or never used: explained, and never given out again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A kenmerk of ours that was given out, or typed from the DMS: for what, when (UTC), by whom.

    `number` is None where it was typed and fits no range, `year` also where the mask has none. `why` explains a void
    one; a void one without draft and letter was skipped.
    """

    kenmerk: str
    state: IssueState
    at: datetime
    by: str
    range: UUID | None = None
    number: int | None = None
    year: int | None = None
    draft: DraftId | None = None
    letter: LetterId | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Who has a kenmerk: a letter or a draft, or nobody any more, and then why."""

    kenmerk: str
    letter: LetterId | None = None
    draft: DraftId | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of a range that were skipped below given ones, without a word why; of `year` where the mask has one."""

    range: Range
    first: int
    last: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Implausible:
    """A kenmerk whose number lies far from those of letters of the same time.

    A letter of `dated`, give or take a year, has a number from `expected_first` to `expected_last`; the day its own
    number points at is None where no calendar goes so far.
    """

    kenmerk: str
    dated: date
    expected_first: int
    expected_last: int
    points_at: date | None
