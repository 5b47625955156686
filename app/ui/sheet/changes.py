"""What was written since the sheet was last kept, told part by part."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from uuid import UUID

from app.domain.ids import PartId
from app.services.rewriting import Added, Rewritten
from app.ui.sheet.reader import Parts


def part_id(text: str) -> PartId:
    """Return the id of a part that was kept as text."""
    return PartId(UUID(text))


def rewritten(before: Parts, now: Parts) -> Rewritten:
    """Return what is different between two readings of a sheet. No part may stand in either of them twice.

    A part that never had words and has none now is not worth keeping.
    """
    known, present = dict(before), dict(now)
    changed = {part_id(part): text for part, text in now if part in known and known[part] != text}
    behind = dict(pairwise(("", *present)))
    after = {part: above for above, part in behind.items()}
    added = [
        Added(part_id(part), text, _above(part, after, known, present))
        for part, text in now
        if part not in known and text
    ]
    removed = frozenset(part_id(part) for part in known if part not in present)
    return Rewritten(changed, tuple(added), removed)


def _above(
    part: str, after: Mapping[str, str], known: Mapping[str, object], present: Mapping[str, object]
) -> PartId | None:
    """Return the part a new one stands behind: one that is kept, or comes to be with it."""
    above = after[part]
    while above and above not in known and not present[above]:
        above = after[above]
    return part_id(above) if above else None
