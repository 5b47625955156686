"""What is read in one sentence, for a person who wonders why."""

from dataclasses import dataclass
from enum import StrEnum


class ReadAs(StrEnum):
    """What a passage was read as."""

    DAYS = "days"
    PERIOD = "period"
    CITATION = "citation"
    LETTER = "letter"
    MOTIE = "motie"
    PROMISE = "promise"
    TOEZEGGING = "toezegging"
    COMMITTEE_REQUEST = "committee_request"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A passage of a sentence: characters `start` up to `end`, what it was read as, by which rule, and what it means.

    `facts` are pairs of a name and a value (dates ISO), `flags` what a careful reader remarks on it.
    """

    read_as: ReadAs
    text: str
    start: int
    end: int
    rule: str
    facts: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()
