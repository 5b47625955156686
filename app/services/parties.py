"""Parties as a person fills them in, and how a letter will greet and address them."""

from dataclasses import dataclass, replace

from app.domain.parties import Address, Party, PersonName
from app.domain.values import enter_value
from app.language.addresses import address_lines
from app.language.salutations import salutation


@dataclass(frozen=True, slots=True)
class Addressed:
    """How a letter to a party opens, and the lines on its envelope; each empty where nothing is known."""

    salutation: str
    lines: tuple[str, ...]


def addressed(party: Party) -> Addressed:
    """Return how a letter addresses `party`."""
    return Addressed(salutation(party), address_lines(party))


def entered(party: Party) -> Party:
    """Return `party` with every value as it is kept: NFC, on one line.

    Raises:
        KnownError: VALUE_CHARACTER (name, character, called).
    """
    name = party.name and PersonName(
        surname=_kept("achternaam", party.name.surname),
        prefix=_kept("tussenvoegsel", party.name.prefix),
        initials=_kept("voorletters", party.name.initials),
        partner=_kept("naam van de partner", party.name.partner),
        titles_before=_kept("titels", party.name.titles_before),
        titles_after=_kept("titels", party.name.titles_after),
        belgian=party.name.belgian,
    )
    return replace(
        party,
        name=name,
        function=_kept("functie", party.function),
        organisation=tuple(_kept("organisatie", line) for line in party.organisation),
        address=_address(party.address),
        visiting=_address(party.visiting),
        website=_kept("website", party.website),
        salutation=_kept("aanhef", party.salutation),
    )


def _address(address: Address) -> Address:
    return Address(
        street=_kept("straat", address.street),
        postcode=_kept("postcode", address.postcode),
        place=_kept("plaats", address.place),
        country=_kept("land", address.country),
    )


def _kept(name: str, value: str) -> str:
    return enter_value(name, value).strip()
