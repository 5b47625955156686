"""Lines of an address: on the envelope, in the return line and in the reference column."""

from __future__ import annotations

from app.domain.parties import Address, Form, Party
from app.language import names
from app.language.postcodes import is_home, read_postcode

_TITLES = {Form.MR: "De heer ", Form.MRS: "Mevrouw "}


def address_lines(party: Party) -> tuple[str, ...]:
    """Return the lines for the envelope window: organisation, person, office, street, postcode and place, country.

    The office is left out where a line before it already names it. The place and a country abroad stand in capitals,
    two spaces behind a Dutch postcode. Source: PostNL, adresseren; letters of the ministries.
    """
    lines = [*party.organisation]
    if party.name:
        lines.append(_TITLES.get(party.form, "") + names.shown(party.name))
    if not any(party.function.lower() in line.lower() for line in lines):
        lines.append(party.function)
    lines += [party.address.street, _place_line(party.address, capitals=True)]
    if not is_home(party.address):
        lines.append(party.address.country.upper())
    return tuple(line for line in lines if line)


def return_line(party: Party) -> str:
    """Return the postal address in one line: Postbus 20301 2500 EH  Den Haag; empty without an address.

    The words "> Retouradres" before it are a label, and labels belong to the house style.
    """
    return " ".join(part for part in _address(party.address) if part)


def sender_lines(party: Party) -> tuple[str, ...]:
    """Return the lines of the reference column: organisation, visiting address, postal address, website."""
    lines = (*party.organisation, *_address(party.visiting), *_address(party.address), party.website)
    return tuple(line for line in lines if line)


def _address(address: Address) -> tuple[str, str]:
    return address.street, _place_line(address, capitals=False)


def _place_line(address: Address, *, capitals: bool) -> str:
    place = address.place.upper() if capitals else address.place
    dutch = read_postcode(address.postcode)
    if dutch and is_home(address):
        return f"{dutch}  {place}".rstrip()
    return " ".join(part for part in (address.postcode.strip(), place) if part)
