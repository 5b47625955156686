"""Who signs a letter, and in which office: the block at its end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.readings import Candidate
from app.intake.labels import starts_with_label
from app.intake.page_lines import Letter, Line
from app.language.names import read_name

_OFFICES: Final = (
    "minister-president|minister|viceminister-president|staatssecretaris|secretaris-generaal|directeur-generaal|"
    "directeur|plaatsvervangend|burgemeester|wethouder|voorzitter|commissaris|gedeputeerde|korpschef|dijkgraaf|"
    "griffier|hoofd|inspecteur-generaal|secretaris|bestuurder|president"
)
_FUNCTION: Final = re.compile(rf"(?:(?:de|het)\s+)?(?:{_OFFICES})\b", re.IGNORECASE)
_ON_BEHALF: Final = re.compile(r"(?:mede\s+)?namens\b|b/a\b|i\.o\.|o\.l\.v\.", re.IGNORECASE)
_CLOSING: Final = re.compile(
    r"(?:hoogachtend|(?:met\s+)?(?:vriendelijke|hartelijke)\s+groet(?:en)?|met\s+hoogachting)\b", re.IGNORECASE
)
_INITIALS: Final = re.compile(r"(?:[^\W\d_]{1,2}\.[ -]?)+")
_ABOVE: Final = 4
_LONGEST_NAME: Final = 60
_LONGEST_FUNCTION: Final = 140
_ARTICLE: Final = re.compile(r"(?:de|het)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signature:
    """A name with the office above or below it; either may be all there is of its kind."""

    name: Candidate
    function: Candidate | None


def signatures(letter: Letter) -> Iterator[Signature]:
    """Yield the signatures of a letter in order: a name with its office, or a name under the closing line.

    Who signs "namens deze" bears the office printed below the name, not that of the minister above it.
    """
    lines = letter.lines
    for place, line in enumerate(lines):
        sure = _is_name(line.text)
        if sure == 0:
            continue
        above = lines[max(0, place - _ABOVE) : place]
        over, under = _function_above(letter, above), _function_below(letter, lines[place + 1 : place + 2])
        if over is None and not any(_CLOSING.match(each.text) for each in above):
            continue
        name = letter.candidate(line.text.rstrip(",. "), (line.start, line.end), sure, "signature")
        yield Signature(name, under if over is None or (_is_mandated(above) and under) else over)


def _is_name(text: str) -> float:
    """Return how sure a line is a name and nothing else: 0 for none, most with initials."""
    if len(text) > _LONGEST_NAME or any(character.isdigit() for character in text) or starts_with_label(text):
        return 0
    if _FUNCTION.match(text) or _CLOSING.match(text) or text.endswith((":", ";", "?", "!", ",")):
        return 0
    name = read_name(text)
    if name is None or not name.initials:
        return 0
    return 0.95 if _INITIALS.fullmatch(name.initials) else 0.7


def _function_above(letter: Letter, above: Sequence[Line]) -> Candidate | None:
    """Return the office in the lines above a name; the nearest that begins one, with the lines it runs on over."""
    for place in range(len(above) - 1, -1, -1):
        line = above[place]
        if not _FUNCTION.match(line.text) or _ON_BEHALF.match(line.text) or line.text.endswith("."):
            continue
        words, end = [line.text], line.end
        for each in above[place + 1 :]:
            if words[-1].endswith(",") or not each.text[0].islower() or _ON_BEHALF.match(each.text):
                break
            words.append(each.text)
            end = each.end
        return _function(letter, " ".join(words), (line.start, end), 0.95)
    return None


def _function_below(letter: Letter, below: Sequence[Line]) -> Candidate | None:
    for line in below:
        if _FUNCTION.match(line.text) and len(line.text) <= _LONGEST_FUNCTION and not line.text.endswith("."):
            return _function(letter, line.text, (line.start, line.end), 0.85)
    return None


def _function(letter: Letter, text: str, span: tuple[int, int], confidence: float) -> Candidate | None:
    if len(text) > _LONGEST_FUNCTION:
        return None
    value = _ARTICLE.sub("", " ".join(text.split()).rstrip(",. "), count=1) if _ARTICLE.match(text) else text
    return letter.candidate(value.rstrip(",. "), span, confidence, "signature")


def _is_mandated(above: Sequence[Line]) -> bool:
    """Return whether the one who signs does so for the office above: "namens deze" (Awb 10:10)."""
    return any(re.match(r"namens\s+deze", each.text, re.IGNORECASE) for each in above)
