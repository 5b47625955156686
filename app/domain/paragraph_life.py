"""The life of a paragraph version: where it may go from where it stands, who may send it there, the steps it took."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from app.domain.paragraphs import Paragraph, ParagraphState

TRANSITIONS: Mapping[ParagraphState, tuple[ParagraphState, ...]] = MappingProxyType({
    ParagraphState.CONCEPT: (ParagraphState.IN_REVIEW, ParagraphState.WITHDRAWN),
    ParagraphState.IN_REVIEW: (ParagraphState.APPROVED, ParagraphState.CONCEPT, ParagraphState.WITHDRAWN),
    ParagraphState.APPROVED: (ParagraphState.SUPERSEDED, ParagraphState.WITHDRAWN),
    ParagraphState.SUPERSEDED: (ParagraphState.WITHDRAWN,),
    ParagraphState.WITHDRAWN: (),
})  # fmt: skip
"""Where a version may go next, the usual first. Nobody sends one to superseded: approving the next version does."""

OPEN = (ParagraphState.CONCEPT, ParagraphState.IN_REVIEW)
"""In these a version is not approved yet; in concept alone it may be edited."""

NEEDS_A_REASON: frozenset[tuple[ParagraphState, ParagraphState]] = frozenset({
    (ParagraphState.IN_REVIEW, ParagraphState.CONCEPT),
    *((state, ParagraphState.WITHDRAWN) for state in ParagraphState if state is not ParagraphState.WITHDRAWN),
})  # fmt: skip
"""Steps nobody understands afterwards without a word why: back, and out."""

NEEDS_THE_OWNER: frozenset[tuple[ParagraphState, ParagraphState]] = frozenset({
    (ParagraphState.IN_REVIEW, ParagraphState.APPROVED),
    (ParagraphState.APPROVED, ParagraphState.WITHDRAWN),
    (ParagraphState.SUPERSEDED, ParagraphState.WITHDRAWN),
})  # fmt: skip
"""Steps that decide what others may write; the rest anyone may take."""

Teams = Mapping[str, tuple[str, ...]]
"""The members of each team, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStep:
    """One step of a version: from where to where, when (UTC), by whom and why."""

    version: int
    before: ParagraphState
    after: ParagraphState
    at: datetime
    by: str
    why: str = ""


def may_decide(paragraph: Paragraph, by: str, teams: Teams) -> bool:
    """Return whether somebody has the owner's role: is the owner, or a member of the team that is.

    A paragraph nobody owns is decided by anyone but the author of the version, so that two people have seen it.
    Names are compared without regard to capitals; there are no accounts, and the journal says who it was.
    """
    name = by.strip().casefold()
    if not name:
        return False
    owner = paragraph.owner.strip().casefold()
    if not owner:
        return name != paragraph.author.strip().casefold()
    members = next((held for team, held in teams.items() if team.strip().casefold() == owner), ())
    return name == owner or name in {each.strip().casefold() for each in members}
