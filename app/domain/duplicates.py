"""Parties that may be the same, and parties that were made one."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum

from app.domain.ids import LetterId, TenureId
from app.domain.parties import Address, Form, Party, PersonName


class Sameness(StrEnum):
    """How sure it is that two parties are the same, the surest first."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


class SameBy(StrEnum):
    """What two parties have in common, accents, capitals and spaces aside."""

    E_MAIL = "e_mail"
    SLUG = "slug"
    NAME_AND_FUNCTION = "name_and_function"
    ORGANISATION_AND_PLACE = "organisation_and_place"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two parties that may be the same, how sure that is and what says so, the strongest reason first."""

    first: Party
    second: Party
    sameness: Sameness
    reasons: tuple[SameBy, ...]


@dataclass(frozen=True, slots=True)
class MovedPlace:
    """A place on a letter that named the merged party: the letter and the how manieth party, from 0."""

    letter: LetterId
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """A party that was merged into another: what both were before, and what went over with it.

    `became` is what the kept party was made of the two.
    """

    kept: Party
    merged: Party
    became: Party
    at: datetime
    by: str
    places: tuple[MovedPlace, ...] = ()
    tenures: tuple[TenureId, ...] = ()


class MergeStands(StrEnum):
    """Why a merge cannot be undone any more."""

    KEPT_MERGED = "kept_merged"
    """The kept party has itself been merged into another."""
    LATER_MERGE = "later_merge"
    """Another party has been merged into the kept one since."""
    KEPT_CHANGED = "kept_changed"
    LETTER_CHANGED = "letter_changed"
    """A letter that went over names somebody else by now."""
    TENURE_CHANGED = "tenure_changed"
    """An office that went over has another holder by now."""


def combined(kept: Party, merged: Party) -> Party:
    """Return `kept` with everything `merged` knows and it does not; what both know stays as `kept` has it."""
    name = kept.name or merged.name
    if kept.name and merged.name:
        name = _filled(kept.name, merged.name)
    return replace(
        kept,
        name=name,
        form=merged.form if kept.form is Form.UNKNOWN else kept.form,
        function=kept.function or merged.function,
        organisation=kept.organisation or merged.organisation,
        address=_address(kept.address, merged.address),
        visiting=_address(kept.visiting, merged.visiting),
        website=kept.website or merged.website,
        e_mail=kept.e_mail or merged.e_mail,
        salutation=kept.salutation or merged.salutation,
        slug=kept.slug or merged.slug,
    )


def _filled(kept: PersonName, merged: PersonName) -> PersonName:
    empty = (each.name for each in fields(PersonName) if getattr(kept, each.name) == "")
    return replace(kept, **{name: getattr(merged, name) for name in empty})


def _address(kept: Address, merged: Address) -> Address:
    """Addresses are taken whole: half of one and half of another is where nobody lives."""
    return merged if kept == Address() else kept
