"""The signature block: the office above the room for signing, the name below it."""

from app.domain.parties import Party
from app.language.names import shown
from app.language.offices import with_article


def signature(signatory: Party | None, wanted: str, also_for: str = "") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines above and below the room for signing.

    The office ends in a comma; a person without an office has only the line below. Without a signatory the line
    below is `wanted`. `also_for` is on whose behalf the letter is signed as well; its line comes first, and the
    office goes on from it. Source: letters of the ministries; Algemene wet bestuursrecht 10:10 for who signs.
    """
    first = (f"Mede namens {also_for.rstrip(' ,')},",) if also_for else ()
    if signatory is None:
        return first, (wanted,) if wanted else ()
    office = f"{with_article(signatory.function).rstrip(' ,')}," if signatory.function else ""
    if first and office:
        office = office[0].lower() + office[1:]
    below = (shown(signatory.name),) if signatory.name else ()
    return (*first, *((office,) if office else ())), below
