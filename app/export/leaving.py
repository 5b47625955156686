"""What may leave the building in a Word file, and what is taken out first: the rules for the two outputs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.domain.inspection import Inspected, Inspection, Leak, LeakCode, Receipt, Treatment
from app.export.manifest import NAMESPACE
from app.export.properties import OFFICE_PROPERTIES, READ_BY_DMS
from app.export.purpose import Purpose
from app.language.drafting_notes import DRAFTING_NOTE
from app.ooxml.inspection.finding import spots_in, told
from app.ooxml.inspection.marks import loose_ends
from app.ooxml.inspection.open_parts import OpenParts
from app.ooxml.inspection.spots import Spot
from app.ooxml.package import read_package

_MOST_PASSES: Final = 3
"""What hides behind something else shows only when that has gone."""
_NEEDED: Final = frozenset({LeakCode.PLACEHOLDER, LeakCode.ALT_CHUNK})
"""Taking these out would take words of the letter with it."""
_PEOPLE: Final = ("creator", "lastModifiedBy")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a letter whose file is looked at: the values in it, and the words of its open places.

    What stands in a value is told and does not block; open places are marked as such, and told elsewhere.
    """

    values: frozenset[str] = frozenset()
    open_places: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A file as it may leave, and the receipt of what was done to it."""

    data: bytes
    receipt: Receipt


def inspect(data: bytes, name: str, purpose: Purpose, known: Known = Known(), *, labels: bool = True) -> Inspection:
    """Return what a Word file holds that may not leave as `purpose`, and what is asked about or only told.

    Without `labels` a label of sensitivity may not leave either. `name` is what the file is called, for messages.

    Raises:
        KnownError: as `app.ooxml.package.read_package` and `Package.xml`.
    """
    found = spots_in(OpenParts(read_package(data, name)), DRAFTING_NOTE)
    rules = _rules(purpose, known, labels, found)
    return Inspection(sha256=hashlib.sha256(data).hexdigest(), found=rules.treated(found))


def clean(data: bytes, name: str, purpose: Purpose, known: Known = Known(), *, labels: bool = True) -> Cleaned:
    """Return the file without what may not leave as `purpose`; a file with nothing to take out comes back as it is.

    Its text stays the same: tracked changes count as accepted, fields keep what they show, objects their picture;
    what nobody could see is gone. What only a person can take out is left, and the receipt names it.

    Raises:
        KnownError: as `inspect`.
    """
    before = hashlib.sha256(data).hexdigest()
    removed: list[Leak] = []
    for last in (*(False,) * _MOST_PASSES, True):
        parts = OpenParts(read_package(data, name))
        found = spots_in(parts, DRAFTING_NOTE)
        rules = _rules(purpose, known, labels, found)
        going = [spot for spot in found if rules.treatment(spot) is Treatment.REMOVE]
        if last or not going:
            break
        removed.extend(told(going))
        _take_out(parts, going)
        data = parts.bytes()
    left = rules.treated(found)
    receipt = Receipt(
        before=before,
        after=hashlib.sha256(data).hexdigest(),
        removed=tuple(removed),
        left=tuple(each.leak for each in left if each.blocks),
        told=tuple(each for each in left if not each.blocks),
    )
    return Cleaned(data, receipt)


def _take_out(parts: OpenParts, going: Iterable[Spot]) -> None:
    for spot in going:
        if spot.take_out:
            spot.take_out()
    loose_ends(parts)


@dataclass(frozen=True, slots=True)
class _Rules:
    """What is done with each thing found in one file; None for what belongs there."""

    purpose: Purpose
    known: Known
    labels: bool
    offices: frozenset[str]
    declared: frozenset[str]

    def treated(self, found: Iterable[Spot]) -> tuple[Inspected, ...]:
        treatments = {
            treatment: told(spot for spot in found if self.treatment(spot) is treatment) for treatment in Treatment
        }
        return tuple(Inspected(leak, treatment) for treatment in Treatment for leak in treatments[treatment])

    def treatment(self, spot: Spot) -> Treatment | None:
        leak = spot.leak
        if self._belongs(leak):
            return None
        match leak.code:
            case LeakCode.PLACEHOLDER_IN_VALUE:
                return Treatment.TELL
            case LeakCode.PLACEHOLDER if any(leak.words in value for value in self.known.values):
                return Treatment.TELL
            case LeakCode.FILE_PATH if self._is_value(leak):
                return Treatment.TELL
            case LeakCode.LABEL:
                return Treatment.ASK if self.labels else Treatment.REMOVE
            case code if code in _NEEDED or spot.take_out is None:
                return Treatment.STAYS
            case _:
                return Treatment.REMOVE

    def _is_value(self, leak: Leak) -> bool:
        """Return whether a path was filled in: it stands in a value, or among what a document system reads."""
        words = leak.words.removesuffix("…")
        return words in self.declared or any(words in value for value in self.known.values)

    def _belongs(self, leak: Leak) -> bool:
        match leak.code:
            case LeakCode.CONTROL:
                return self.purpose is Purpose.TO_SIGN
            case LeakCode.CUSTOM_XML:
                return self.purpose is Purpose.TO_SIGN and leak.name == NAMESPACE
            case LeakCode.CUSTOM_PROPERTY:
                return leak.name in READ_BY_DMS
            case LeakCode.PERSON:
                return leak.name in _PEOPLE and leak.words in self.offices
            case LeakCode.PLACEHOLDER | LeakCode.PLACEHOLDER_IN_VALUE:
                return leak.words in self.known.open_places
            case _:
                return False


def _rules(purpose: Purpose, known: Known, labels: bool, found: Iterable[Spot]) -> _Rules:
    """Return the rules for a file; what it names as its sender is an organisation, and such an author no person."""
    several = tuple(found)
    declared = _properties(several, READ_BY_DMS)
    return _Rules(purpose, known, labels, _properties(several, OFFICE_PROPERTIES), declared)


def _properties(found: Iterable[Spot], names: Iterable[str]) -> frozenset[str]:
    wanted = frozenset(names)
    return frozenset(
        spot.leak.words for spot in found if spot.leak.code is LeakCode.CUSTOM_PROPERTY and spot.leak.name in wanted
    )
