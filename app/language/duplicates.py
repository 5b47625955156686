"""Which parties may be the same, by what they are called and where they are written to.

Two persons whose names contradict each other are never the same. A person may hold two offices and two addresses.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from app.domain.duplicates import Duplicate, SameBy, Sameness
from app.domain.parties import Party, PersonName

_ORDER = tuple(Sameness)
_Key = tuple[SameBy, str]


def duplicates(parties: Iterable[Party]) -> tuple[Duplicate, ...]:
    """Return the pairs that may be the same, the surest first, else in the order of the parties."""
    groups: dict[_Key, list[int]] = defaultdict(list)
    listed = tuple(parties)
    for place, party in enumerate(listed):
        for key in _keys(party):
            groups[key].append(place)
    pairs = {pair for group in groups.values() for pair in combinations(group, 2)}
    found = (duplicate(listed[one], listed[other]) for one, other in sorted(pairs))
    return tuple(sorted(filter(None, found), key=lambda each: _ORDER.index(each.sameness)))


def duplicate(one: Party, other: Party) -> Duplicate | None:
    """Return how sure it is that two parties are the same and why; None where nothing says so.

    The same e-mail address makes it certain where the names do not contradict; the same name with the same function
    makes it likely, and certain where they live at one address; the same name alone makes it possible.
    """
    reasons = tuple(each for each in SameBy if {k for k in _keys(one) if k[0] is each} & set(_keys(other)))
    if one.id == other.id or not reasons or _contradict(one.name, other.name):
        return None
    return Duplicate(one, other, _sameness(one, other, set(reasons)), reasons)


def _sameness(one: Party, other: Party, reasons: set[SameBy]) -> Sameness:
    both_named = (one.name is None) == (other.name is None)
    same_function = _folds_alike(one.function, other.function)
    if both_named and same_function and SameBy.E_MAIL in reasons:
        return Sameness.CERTAIN
    if SameBy.NAME_AND_FUNCTION in reasons:
        at_home = one.address == other.address and bool(one.address.street)
        return Sameness.CERTAIN if at_home or SameBy.SLUG in reasons else Sameness.LIKELY
    if both_named and same_function and reasons & {SameBy.SLUG, SameBy.ORGANISATION_AND_PLACE}:
        return Sameness.LIKELY
    return Sameness.POSSIBLE


def _folds_alike(one: str, other: str) -> bool:
    """Return whether two words say the same, or one says nothing."""
    return not one or not other or fold(one) == fold(other)


def _contradict(one: PersonName | None, other: PersonName | None) -> bool:
    if one is None or other is None:
        return False
    first, second = _letters(one.initials), _letters(other.initials)
    return _family(one) != _family(other) or not (first.startswith(second) or second.startswith(first))


def _keys(party: Party) -> tuple[_Key, ...]:
    """Return what a party can be the same by; nobody is the same by what he has not."""
    name = _family(party.name) if party.name else ""
    organisation = fold(" ".join(party.organisation))
    place, function = fold(party.address.place), fold(party.function)
    keys = (
        (SameBy.E_MAIL, party.e_mail.strip().casefold()),
        (SameBy.SLUG, fold(party.slug)),
        (SameBy.NAME_AND_FUNCTION, f"{name}/{function}" if name and function else ""),
        (
            SameBy.ORGANISATION_AND_PLACE,
            f"{organisation}/{place}/{name}/{function}" if organisation and place else "",
        ),
        (SameBy.NAME, name),
    )
    return tuple(key for key in keys if key[1])


def _family(name: PersonName) -> str:
    """Return what a name is compared by: a partner's name is borne by some letters and not by others."""
    return fold(f"{name.prefix} {name.surname}")


def _letters(initials: str) -> str:
    return fold(initials)


def fold(text: str) -> str:
    """Return the letters and figures of a text, without accents, capitals, spaces and marks."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if each.isalnum())
