"""What people type for a thing of the archive: an id, the beginning of one, a slug, a kenmerk."""

import re
import unicodedata
from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import SHORTEST_PREFIX

_DASHES = re.compile("[\u2010-\u2015\u2212]")
_SPACE = re.compile(r"\s+")
_MOST_CANDIDATES = 10

Found = TypeVar("Found")


def folded(text: str) -> str:
    """Return `text` as it is looked up: NFKC, lower case, every dash a hyphen, no white space.

    A kenmerk copied from a letter often carries a no-break space or another dash than the one registered.
    """
    return _SPACE.sub("", _DASHES.sub("-", unicodedata.normalize("NFKC", text).casefold())).replace("\u00ad", "")


def unaccented(text: str) -> str:
    """Return `text` folded and without accents, for names."""
    apart = unicodedata.normalize("NFKD", folded(text))
    return "".join(each for each in apart if not unicodedata.combining(each))


def id_range(reference: str) -> tuple[UUID, UUID] | None:
    """Return the first and last id that begin with `reference`; None where it is too short or no id at all."""
    digits = folded(reference).replace("-", "")
    if not re.fullmatch(f"[0-9a-f]{{{SHORTEST_PREFIX},32}}", digits):
        return None
    return UUID(digits.ljust(32, "0")), UUID(digits.ljust(32, "f"))


def the_one(found: Sequence[tuple[Found, str]], unknown: ErrorCode, reference: str) -> Found:
    """Return the only one of `found`, each with the words that name it among others.

    Raises:
        KnownError: `unknown` (reference) where there is none, AMBIGUOUS (reference, candidates) where there are more.
    """
    if not found:
        raise KnownError(unknown, reference=reference)
    if len(found) > 1:
        named = [name for _, name in found[:_MOST_CANDIDATES]]
        more = ["…"] if len(found) > _MOST_CANDIDATES else []
        raise KnownError(ErrorCode.AMBIGUOUS, reference=reference, candidates=", ".join(named + more))
    return found[0][0]
