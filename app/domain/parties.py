"""Who writes and who is written to."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.ids import PartyId


class Form(StrEnum):
    """How a person wishes to be addressed; never guessed from a name."""

    UNKNOWN = "unknown"
    MR = "heer"
    MRS = "mevrouw"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """The parts of a name as the person bears it."""

    surname: str
    prefix: str = ""
    """Tussenvoegsel: van der, ten, 't."""
    initials: str = ""
    partner: str = ""
    """Name of the partner where it is borne first: Jongsma in Jongsma-van der Sluis."""
    titles_before: str = ""
    titles_after: str = ""
    belgian: bool = False
    """Belgian names keep the capital of their prefix as registered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An address in the Netherlands or abroad."""

    street: str = ""
    """Street and number, or Postbus and number."""
    postcode: str = ""
    place: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person, an office or an organisation."""

    id: PartyId
    name: PersonName | None = None
    form: Form = Form.UNKNOWN
    function: str = ""
    """The office held: burgemeester, Voorzitter, Minister van Justitie en Veiligheid."""
    organisation: tuple[str, ...] = ()
    """Lines of the organisation's name as they stand on an envelope."""
    address: Address = field(default_factory=Address)
    visiting: Address = field(default_factory=Address)
    website: str = ""
    e_mail: str = ""
    salutation: str = ""
    """A salutation that overrides the rule, without comma: Geachte voorzitter. A dash means none at all."""
    slug: str = ""
    """A short name to type for a party that often returns; empty for most."""
