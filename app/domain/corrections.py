"""What a person corrected in a reading, and what the next letter of that sender learns from it."""

from dataclasses import dataclass
from enum import StrEnum


class LabelPlace(StrEnum):
    """Where a value stands seen from its label."""

    BESIDE = "beside"
    BELOW = "below"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where a sender prints a field of the reading: by this label. It holds no value of any letter."""

    sender: str
    field: str
    label: str
    place: LabelPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A field of the reading that a person changed; `proposed` is empty where nothing was read.

    `layout` says by which label the right value is printed, None where it stands by none.
    """

    field: str
    proposed: str
    corrected: str
    layout: Layout | None = None
