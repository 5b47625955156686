"""The Kamerstukken a letter cites."""

from collections.abc import Iterator
from typing import Final

from app.domain.citations import Kamerstuk
from app.domain.found import KamerstukReference
from app.domain.passages import Role
from app.intake.running_text import RunningText, Spoken
from app.language.citations import Citation, CitationKind, Identifier

_NAMED: Final = 0.98
_BARE: Final = 0.9
_WITHOUT_NUMBER: Final = 0.8
_SURE_RULES: Final = frozenset({"kamerstuk", "kamer", "vergaderjaar"})


def kamerstukken(text: RunningText, own: Kamerstuk | None) -> tuple[KamerstukReference, ...]:
    """Return each place where a Kamerstuk is cited, in order.

    The letter's `own` number, in a head or running foot, is no reference; in a note it is one, for a letter does not
    cite itself. An identifier (kst-29911-348, in a link too) is one where the same paper is not cited in words.
    """
    found = [(spoken, each) for spoken in text for each in spoken.citations]
    in_words = {_key(each.value) for _, each in found if isinstance(each.value, Kamerstuk)}
    return tuple(_references(found, in_words, own))


def _references(
    found: list[tuple[Spoken, Citation]], in_words: set[tuple[str, str | None, str | None]], own: Kamerstuk | None
) -> Iterator[KamerstukReference]:
    for spoken, citation in found:
        kamerstuk = _kamerstuk(citation)
        if kamerstuk is None or (spoken.passage.role is not Role.NOTE and _is_own(kamerstuk, own)):
            continue
        if citation.kind is CitationKind.PUBLICATION and _key(kamerstuk) in in_words:
            continue
        yield KamerstukReference(
            **spoken.at(citation.start, citation.end),
            confidence=_confidence(citation, kamerstuk),
            rule=f"citation: {citation.rule}",
            kamerstuk=kamerstuk,
            identifier=citation.identifier,
        )


def _kamerstuk(citation: Citation) -> Kamerstuk | None:
    if isinstance(citation.value, Kamerstuk):
        return citation.value
    return citation.value.kamerstuk if isinstance(citation.value, Identifier) else None


def _is_own(cited: Kamerstuk, own: Kamerstuk | None) -> bool:
    """Return whether one paper is cited and it is the letter itself, in whichever of its dossiers."""
    if own is None or own.number is None or cited.numbers or cited.number != own.number:
        return False
    return cited.dossier in {own.dossier, *own.dossiers} and cited.suffix in {own.suffix, None}


def _key(kamerstuk: Kamerstuk) -> tuple[str, str | None, str | None]:
    return kamerstuk.dossier, kamerstuk.suffix, kamerstuk.number


def _confidence(citation: Citation, kamerstuk: Kamerstuk) -> float:
    if kamerstuk.number is None:
        return _WITHOUT_NUMBER
    return _NAMED if citation.rule in _SURE_RULES else _BARE
