"""Who gets an afschrift or kopie of a letter, by the letter itself: below a label, or in a sentence near its end.

"Kopie aan" and "Afschrift aan" stand in the margin or below the signature; "c.c." in mail and in older letters.
"""

import re
from typing import Final

_LABEL: Final = re.compile(
    r"(?:i\.?a\.?a\.?|c\.?\s?c\.?|(?:(?:een|in)\s+)?(?:afschrift(?:en)?|kopie(?:ën)?)(?:\s+(?:aan|naar|t\.b\.v\.))?)"
    r"\s*:\s*|(?:afschrift(?:en)?|kopie(?:ën)?)\s+aan\b\s*",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(
    r"\been\s+(?:gelijkluidende?\s+)?(?:afschrift|kopie|gelijkluidende\s+brief)\s+(?:van\s+deze\s+brief\s+)?"
    r"(?:[\w’']+\s+){1,4}?aan\s+(?P<whom>[^.;]{3,160}?)"
    r"(?:\s+(?:gezonden|verzonden|gestuurd|verstuurd|toegezonden|doen\s+toekomen|verstrekt))?\s*\.(?:\s|$)",
    re.IGNORECASE,
)
_BULLET: Final = re.compile(r"^[-–•*]\s+")
_LONGEST: Final = 120
_MOST: Final = 12


def copies(plain: str) -> tuple[str, ...]:
    """Return to whom, as printed, the text of a letter says that an afschrift or kopie of it went, in order."""
    lines = plain.splitlines()
    found: list[str] = []
    for place, line in enumerate(lines):
        match = _LABEL.match(line.strip())
        if match is None:
            continue
        rest = line.strip()[match.end() :]
        found += _named(rest) if rest else [each for below in _below(lines, place) for each in _named(below)]
    for match in _SENTENCE.finditer(" ".join(plain.split())):
        found += _named(match["whom"])
    return tuple(dict.fromkeys(found))


def _below(lines: list[str], place: int) -> list[str]:
    """The lines below a label up to the first that is empty."""
    ends = next((at for at in range(place + 1, len(lines)) if not lines[at].strip()), len(lines))
    return lines[place + 1 : min(ends, place + 1 + _MOST)]


def _named(text: str) -> list[str]:
    names = (_BULLET.sub("", each.strip()).strip(" ,.;") for each in text.split(";"))
    return [each for each in names if 2 < len(each) <= _LONGEST]
