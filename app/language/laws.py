"""Laws and decisions as letters name them: a title, with the article where one is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_ABBREVIATIONS: Final = {
    "awb": "Algemene wet bestuursrecht",
    "avg": "Algemene verordening gegevensbescherming",
    "sr": "Wetboek van Strafrecht",
    "sv": "Wetboek van Strafvordering",
    "bw": "Burgerlijk Wetboek",
    "woo": "Wet open overheid",
    "wwft": "Wet ter voorkoming van witwassen en financieren van terrorisme",
    "wpg": "Wet politiegegevens",
    "gw": "Grondwet",
}
"""Source: Leidraad voor juridische auteurs, the usual abbreviations."""

_PLACE: Final = re.compile(
    r"(?:artikel|art\.)\s+(?P<article>\d+(?:[.:]\d+)*[a-z]{0,2})"
    r"(?:,?\s+(?P<paragraph>(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\s+lid))?"
    r"(?:,?\s+(?:aanhef\s+en\s+)?onder(?:deel)?\s+(?P<item>[a-z]))?",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(
    rf"(?P<place>{_PLACE.pattern}),?\s+(?:van\s+)?(?:de\s+|het\s+)?(?P<title>\S.*)", re.IGNORECASE
)
_LAST: Final = re.compile(rf"(?P<title>\S.*?),\s*(?P<place>{_PLACE.pattern})", re.IGNORECASE)
_LAW: Final = re.compile(
    r"(?:wet|wetboek|rijkswet|verdrag|statuut|\w{3,}wet|algemene\s+(?:wet|verordening))\s+\S.*"
    r"|burgerlijk\s+wetboek(?:\s+\S.*)?|grondwet|\w{3,}wet|bwbr\d{7}",
    re.IGNORECASE,
)
_DECISION: Final = re.compile(
    r"(?:koninklijk\s+besluit|tijdelijke\s+regeling|besluit|regeling|beschikking|beleidsregels?|circulaire|aanwijzing(?:en)?)"
    r"\s+\S.*|\w{3,}(?:besluit|regeling|beschikking)(?:\s+\S.*)?",
    re.IGNORECASE,
)
_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class Law:
    """A law or decision by its title, and the place in it ("artikel 36e, eerste lid"), empty for the whole."""

    title: str
    place: str
    is_decision: bool

    def __str__(self) -> str:
        return f"{self.title}, {self.place}" if self.place else self.title


def read_law(text: str) -> Law | None:
    """Return the law or decision that the whole of `text` names; None where it names none.

    Either order is read ("artikel 36e van het Wetboek van Strafrecht", "Wet open overheid, artikel 5.1"), and the
    usual abbreviations ("art. 36e Sr"). Written again it is the title first; that reads back as the same.
    """
    words = " ".join(text.split()).rstrip(".")
    if not words or len(words) > _MOST:
        return None
    found = _FIRST.fullmatch(words) or _LAST.fullmatch(words)
    title = found["title"] if found else words
    place = _written(found["place"]) if found else ""
    title = _ABBREVIATIONS.get(title.casefold(), title)
    title = title[:1].upper() + title[1:]
    if "," in title and found is None:
        return None
    if _DECISION.fullmatch(title):
        return Law(title, place, is_decision=True)
    return Law(title, place, is_decision=False) if _LAW.fullmatch(title) else None


def _written(place: str) -> str:
    found = _PLACE.fullmatch(place)
    assert found is not None
    said = [f"artikel {found['article'].lower()}"]
    said += [" ".join(found["paragraph"].lower().split())] if found["paragraph"] else []
    said += [f"onder {found['item'].lower()}"] if found["item"] else []
    return ", ".join(said)
