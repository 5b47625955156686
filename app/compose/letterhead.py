"""The letterhead: every fact by the name the house style binds, with what the reader sees of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from app.compose.correspondents import ADDRESSEE, SENDER, SIGNATORY
from app.compose.facts import DATE
from app.compose.filters import FIXED
from app.compose.values import Value, shown
from app.domain.kinds import LetterKind
from app.domain.organisation import Organisation
from app.domain.paragraphs import Variable, VariableType
from app.domain.parties import Address, Party
from app.domain.resolved import LetterField
from app.language.addresses import address_lines, return_line, sender_lines

OUR_KENMERK, THEIR_KENMERK = "ons_kenmerk", "uw_kenmerk"
MEDE_NAMENS = "mede_namens"
ADDRESS_LINES = 7
_DATE = Variable(name=DATE, type=VariableType.DATE, label="Datum")
_BLOCKS = {ADDRESSEE: "adres", SENDER: "afzender"}
"""The numbered fields that a party fills; the first of them is open when it is wanted and not there."""


def letterhead(
    kind: LetterKind,
    facts: Mapping[str, str],
    day: date | None,
    parties: Mapping[str, Party | None],
    own: Organisation,
) -> tuple[LetterField, ...]:
    """Return the fields of the letterhead: those with a value, and as open those that are required without one.

    `facts` are in the stored form with their defaults in place; `parties` are by fact. A sender without an
    organisation or an address of its own has that of `own`, and without a sender the letter comes from the
    organisation itself. The date always stands there, open until it is known.
    """
    return tuple(_fields(kind, facts, day, parties, own))


def _fields(
    kind: LetterKind,
    facts: Mapping[str, str],
    day: date | None,
    parties: Mapping[str, Party | None],
    own: Organisation,
) -> Iterator[LetterField]:
    lines = {
        "retouradres": _return_address(parties.get(SENDER), own),
        "adres": _fitting(_address(parties.get(ADDRESSEE))),
        "afzender": _fitting(_sender(parties.get(SENDER), own)),
    }
    yield from (LetterField("retouradres", line, line) for line in lines["retouradres"])
    for block in ("adres", "afzender"):
        for number, line in enumerate(lines[block], start=1):
            yield LetterField(f"{block}{number}", line, line)
    yield _filled(_DATE, day.isoformat()) if day else _open(DATE, DATE)
    for fact in kind.facts:
        required = fact.name in kind.required
        if fact.type is VariableType.PARTY:
            block = _BLOCKS.get(fact.name, "")
            if required and not (lines[block] if block else parties.get(fact.name)):
                yield _open(f"{block}1" if block else fact.name, fact.label)
        elif facts.get(fact.name):
            yield _filled(fact, facts[fact.name])
        elif required:
            yield _open(fact.name, fact.label)


def _filled(fact: Variable, stored: str) -> LetterField:
    """Return a field with what it shows by each filter a house style may ask for."""
    usual = shown(fact, stored)
    value = Value(fact, stored, usual, [])
    filtered = ((name, each(value).shown) for name, each in FIXED.items() if fact.type in each.types)
    return LetterField(fact.name, stored, usual, filtered=tuple(filtered))


def filters_of(type_: VariableType) -> frozenset[str]:
    """Return the filters a field of the letterhead with a value of this type may have."""
    return frozenset(name for name, each in FIXED.items() if type_ in each.types)


def letterhead_fields(kinds: Iterable[LetterKind]) -> Mapping[str, VariableType]:
    """Return every field a letter of one of these kinds may show in its letterhead, with the type of its value."""
    lines = (f"{block}{number}" for block in _BLOCKS.values() for number in range(1, ADDRESS_LINES + 1))
    fields = dict.fromkeys((*lines, "retouradres", SIGNATORY), VariableType.PARTY) | {DATE: VariableType.DATE}
    for kind in kinds:
        fields |= {fact.name: fact.type for fact in kind.facts if fact.type is not VariableType.PARTY}
    return fields


def _return_address(sender: Party | None, own: Organisation) -> tuple[str, ...]:
    line = (return_line(sender) if sender else "") or own.return_address
    return (line,) if line else ()


def _sender(sender: Party | None, own: Organisation) -> tuple[str, ...]:
    if sender is None:
        return tuple(filter(None, (own.name, *own.address)))
    has_address = sender.address != Address() or sender.visiting != Address()
    lines = sender_lines(sender) if has_address else (*sender_lines(sender), *own.address)
    return lines if sender.organisation or not own.name else (own.name, *lines)


def _address(addressee: Party | None) -> tuple[str, ...]:
    return address_lines(addressee) if addressee else ()


def _fitting(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return at most seven lines; where there are more, the first of them share one."""
    surplus = len(lines) - ADDRESS_LINES
    return lines if surplus <= 0 else (", ".join(lines[: surplus + 1]), *lines[surplus + 1 :])


def _open(name: str, label: str) -> LetterField:
    return LetterField(name, "", f"[{label.lower()}]", is_open=True)
