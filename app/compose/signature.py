"""The signature block: the office above the room for signing, the name below it."""

from app.domain.parties import Party
from app.language.names import shown
from app.language.offices import with_article


def signature(signatory: Party | None, wanted: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines above and below the room for signing.

    The office ends in a comma; a person without an office has only the line below. Without a signatory the line
    below is `wanted`. Source: letters of the ministries; Algemene wet bestuursrecht 10:10 for who signs.
    """
    if signatory is None:
        return (), (wanted,) if wanted else ()
    above = (f"{with_article(signatory.function).rstrip(' ,')},",) if signatory.function else ()
    below = (shown(signatory.name),) if signatory.name else ()
    return above, below
