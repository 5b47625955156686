"""Everything a Word package holds beside its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.comments import comment_spots
from app.ooxml.inspection.data_parts import data_spots
from app.ooxml.inspection.editing import editing_spots
from app.ooxml.inspection.fields import field_spots
from app.ooxml.inspection.foreign import foreign_spots
from app.ooxml.inspection.hidden import hidden_spots
from app.ooxml.inspection.links import link_spots
from app.ooxml.inspection.marks import mark_spots
from app.ooxml.inspection.open_parts import OpenParts
from app.ooxml.inspection.pictures import picture_spots
from app.ooxml.inspection.placeholders import placeholder_spots
from app.ooxml.inspection.properties import property_spots
from app.ooxml.inspection.revisions import revision_spots
from app.ooxml.inspection.spots import Spot

_FINDERS = (
    comment_spots, revision_spots, hidden_spots, field_spots, property_spots, editing_spots, link_spots, mark_spots,
    data_spots, picture_spots, foreign_spots,
)  # fmt: skip


def spots_in(parts: OpenParts, notes: re.Pattern[str]) -> tuple[Spot, ...]:
    """Return everything found, first to last; `notes` finds what a drafter left for later."""
    found = [spot for finder in _FINDERS for spot in finder(parts)]
    return (*found, *placeholder_spots(parts, notes))


def told(spots: Iterable[Spot]) -> tuple[Leak, ...]:
    """Return the leaks to tell: an echo only where nothing else says the same."""
    several = tuple(spots)
    said = {(spot.leak.code, spot.leak.part) for spot in several if not spot.is_echo}
    return tuple(_once(several, said))


def _once(spots: tuple[Spot, ...], said: set[tuple[LeakCode, str]]) -> Iterator[Leak]:
    for spot in spots:
        if not spot.is_echo:
            yield spot.leak
        elif (spot.leak.code, spot.leak.part) not in said:
            said.add((spot.leak.code, spot.leak.part))
            yield spot.leak
