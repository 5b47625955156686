"""The life of a letter: where it may go from where it stands, and the steps it took."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from app.domain.letters import Letter, Role, Status

TRANSITIONS: Mapping[Status, tuple[Status, ...]] = MappingProxyType({
    Status.CONCEPT: (Status.TO_SIGN, Status.WITHDRAWN),
    Status.TO_SIGN: (Status.SIGNED, Status.CONCEPT, Status.WITHDRAWN),
    Status.SIGNED: (Status.SENT, Status.CONCEPT, Status.WITHDRAWN),
    Status.SENT: (),
    Status.WITHDRAWN: (),
    Status.RECEIVED: (Status.IN_PROGRESS, Status.ANSWERED, Status.NOTED),
    Status.IN_PROGRESS: (Status.ANSWERED, Status.NOTED),
    Status.ANSWERED: (Status.IN_PROGRESS,),
    Status.NOTED: (Status.IN_PROGRESS,),
})  # fmt: skip
"""Where a letter may go next, the usual first. What has left the building is undone by a new letter."""

NEEDS_A_REASON: frozenset[tuple[Status, Status]] = frozenset({
    (Status.CONCEPT, Status.WITHDRAWN),
    (Status.TO_SIGN, Status.WITHDRAWN),
    (Status.SIGNED, Status.WITHDRAWN),
    (Status.TO_SIGN, Status.CONCEPT),
    (Status.SIGNED, Status.CONCEPT),
    (Status.ANSWERED, Status.IN_PROGRESS),
    (Status.NOTED, Status.IN_PROGRESS),
})  # fmt: skip
"""Steps nobody understands afterwards without a word why: back, and out."""


class Lack(StrEnum):
    """What a letter still needs before it may take a step."""

    DATE = "no_date"
    SENT_DATE = "no_sent_date"
    REASON = "no_reason"


_FROZEN_WHEN_SIGNED = frozenset({"text", "subject", "dated", "our_kenmerk", "kind", "parties"})
FROZEN: Mapping[Status, frozenset[str]] = MappingProxyType({
    Status.SIGNED: _FROZEN_WHEN_SIGNED,
    Status.SENT: _FROZEN_WHEN_SIGNED | {"sent"},
    Status.WITHDRAWN: _FROZEN_WHEN_SIGNED,
})  # fmt: skip
"""The fields of an outgoing letter that stay as they are from a status on."""


ENDED = frozenset({Status.SENT, Status.WITHDRAWN, Status.ANSWERED, Status.NOTED})
"""In these a letter is done with; terms of retention begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step in the life of a letter: from where to where, when (UTC), by whom and why."""

    before: Status
    after: Status
    at: datetime
    by: str
    why: str = ""


def lacks(letter: Letter, after: Status, why: str) -> tuple[Lack, ...]:
    """Return what stands in the way of an allowed step. The date of a letter may stay open until it is signed."""
    found: list[Lack] = []
    if after in (Status.SIGNED, Status.SENT) and letter.dated is None:
        found.append(Lack.DATE)
    if after is Status.SENT and letter.sent is None:
        found.append(Lack.SENT_DATE)
    if (letter.status, after) in NEEDS_A_REASON and not why.strip():
        found.append(Lack.REASON)
    return tuple(found)


def altered_frozen(old: Letter, new: Letter) -> tuple[str, ...]:
    """Return the fields that `new` alters though the status of `old` froze them, in a fixed order.

    What was registered from a file that came in from outside may be mended; its words are frozen all the same.
    """
    frozen = FROZEN.get(old.status, frozenset())
    return tuple(sorted(name for name in frozen if _frozen(old, name) != _frozen(new, name)))


def _frozen(letter: Letter, name: str) -> object:
    """A copy to somebody more can go out at any time: it is not among what is frozen of the parties."""
    if name == "parties":
        return tuple(each for each in letter.parties if each.role is not Role.COPY)
    return getattr(letter, name)


def closed_on(letter: Letter, steps: Sequence[Step]) -> date | None:
    """Return the day a letter was done with; None for one that is not.

    The day it was sent, else that of its last step; of one that was registered as done, the date it bears.
    """
    if letter.status not in ENDED:
        return None
    last = steps[-1].at.astimezone().date() if steps else None
    return letter.sent or last or letter.dated
