"""How the parts of a ministry are called."""

import re
from typing import Final

UNIT: Final = re.compile(
    r"(?:Directoraat[- ]Generaal|(?:Programma-?|Hoofd)?directie|Programma-?\s?Directoraat[- ]Generaal|"
    r"DG|Bestuursdepartement|Bureau\s+Secretaris-Generaal|Kabinet\s+van\s+de|Inspectie)\b(?P<name>.*)",
    re.IGNORECASE,
)
BROKEN_OFF: Final = re.compile(r"(?:,|&|\b(?:van|en|voor|de))$", re.IGNORECASE)
"""At which a narrow column broke the name of a ministry, or of a part of it."""
_SENTENCE: Final = re.compile(r"\.\s|\b(?:heeft|hebben|is|zijn|was|waren|wordt|worden|zal|zullen|kan|kunnen)\b")
"""What shows that a line speaks of a directorate instead of naming it."""
_LONGEST: Final = 90


def names_a_unit(line: str) -> bool:
    """Return whether `line` names a directorate, and nothing else."""
    named = UNIT.fullmatch(line) is not None and line[0].isupper() and len(line) <= _LONGEST
    return named and _SENTENCE.search(line) is None
