"""The house's own kenmerken: masks, ranges, and what became of each number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.ids import DraftId, LetterId

_NUMBER: Final = re.compile(r"\{(?P<kind>nummer|jaar)(?::(?P<width>\d{1,2}))?\}")
LONGEST_MASK: Final = 60


class MaskError(ValueError):
    """A mask that cannot number: no place for the number, two, or an unknown name between braces."""


@dataclass(frozen=True, slots=True)
class Mask:
    """How a house writes its kenmerk: plain characters with `{nummer}`, `{nummer:7}` and `{jaar}` among them.

    `{nummer:7}` is filled with zeros to seven figures; `{jaar}` is the year of issue in four.
    """

    text: str

    def __post_init__(self) -> None:
        places = [match["kind"] for match in _NUMBER.finditer(self.text)]
        rest = _NUMBER.sub("", self.text)
        if places.count("nummer") != 1 or places.count("jaar") > 1 or "{" in rest or "}" in rest:
            raise MaskError(self.text)
        if len(self.text) > LONGEST_MASK or not self.text.isprintable():
            raise MaskError(self.text)

    def write(self, number: int, year: int) -> str:
        """Return the kenmerk with this number."""

        def filled(match: re.Match[str]) -> str:
            value = number if match["kind"] == "nummer" else year
            return str(value).zfill(int(match["width"] or 0))

        return _NUMBER.sub(filled, self.text)

    def read(self, kenmerk: str) -> tuple[int, int | None] | None:
        """Return the number and the year, where the mask has one, of a kenmerk of this form; None for another."""
        found = re.fullmatch(self._pattern(), kenmerk)
        if found is None:
            return None
        parts = found.groupdict()
        return int(parts["nummer"]), int(parts["jaar"]) if "jaar" in parts else None

    def _pattern(self) -> str:
        pieces, at = [], 0
        for match in _NUMBER.finditer(self.text):
            pieces.append(re.escape(self.text[at : match.start()]))
            width = int(match["width"] or 0)
            figures = r"\d{4}" if match["kind"] == "jaar" else rf"\d{{{width},}}" if width else r"[1-9]\d*"
            pieces.append(f"(?P<{match['kind']}>{figures})")
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
        if not 0 < self.first <= self.last:
            raise ValueError("a range needs a first number and a last one that is not before it")

    def overlaps(self, other: Range) -> bool:
        """Return whether a kenmerk could come from both."""
        return self.mask == other.mask and self.first <= other.last and other.first <= self.last


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

    `number` is None where it was typed and fits no mask. `why` explains a void one.
    """

    kenmerk: str
    state: IssueState
    at: datetime
    by: str
    range: UUID | None = None
    number: int | None = None
    draft: DraftId | None = None
    letter: LetterId | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of a range that were skipped: between given ones, without a word why."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Implausible:
    """A kenmerk whose number lies far from those of letters of the same time: which day its number points at."""

    kenmerk: str
    dated: date
    expected_first: int
    expected_last: int
    points_at: date | None
