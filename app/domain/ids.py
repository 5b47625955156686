"""Identities that travel: UUIDs from an injected factory. Local integer keys never leave storage."""

from collections.abc import Callable
from typing import NewType
from uuid import UUID

LetterId = NewType("LetterId", UUID)
PartyId = NewType("PartyId", UUID)
ParagraphId = NewType("ParagraphId", UUID)
DraftId = NewType("DraftId", UUID)
PartId = NewType("PartId", UUID)
RevisionId = NewType("RevisionId", UUID)
TenureId = NewType("TenureId", UUID)

IdFactory = Callable[[], UUID]

SHORTEST_PREFIX = 6
"""People may type the first characters of an id; fewer than these would match too much."""
