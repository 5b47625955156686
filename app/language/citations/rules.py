"""What a rule for one form of citation is: the words it begins with, and how it reads on from there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from re import Match, Pattern

from app.language.citations.values import Citation


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of citation: at each place where `heads` is found, `read` gives the citations that begin there.

    `heads` matches in bounded effort at every place; `read` takes the head found and gives citations in order of
    place, none where the form is not there. Every citation of the form holds one of `signs`, as `str.casefold`
    writes it: in a text with none of them no head is looked for.
    """

    name: str
    heads: Pattern[str]
    read: Callable[[Match[str]], Iterator[Citation]]
    signs: tuple[str, ...]
