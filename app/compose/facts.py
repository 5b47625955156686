"""The facts of a letter by name: those its kind asks for and those it has anyway."""

from app.domain.kinds import LetterKind

DATE = "datum"
HOUSE_STYLE = "huisstijl"
"""What a draft is written in; asked for where there is more than one house style."""


def known_names(kind: LetterKind) -> tuple[str, ...]:
    """Return every name that can be set on a letter of this kind, in the order its kind lists them."""
    return (DATE, *(fact.name for fact in kind.facts))
