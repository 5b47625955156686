"""The number a letter has itself as a printed Kamerstuk: in the running foot and above its title."""

import re
from itertools import pairwise
from typing import Final

from app.domain.citations import Chamber, Kamerstuk
from app.intake.page_lines import Letter

_DOSSIER: Final = r"(?P<dossier>\d{2}\s?\d{3})(?:[\s-]*(?P<suffix>\d{2}(?=\D)|\(?[IVXLC]+[A-H]?\)?(?![\w])))?"
_FOOT: Final = re.compile(
    rf"(?P<chamber>Tweede|Eerste)\s+Kamer,\s+vergaderjaar\s+(?P<first>\d{{4}})\s*[–-]\s*(?P<last>\d{{4}}),\s*{_DOSSIER}"
    r"(?:\s*\([^()]{1,20}\))?,\s*(?:nr\.\s*)?(?P<number>[A-Z]{1,2}\b|\d{1,4}\b)"
)
_TITLED: Final = re.compile(rf"{_DOSSIER}\s+\D")
_NUMBER: Final = re.compile(
    r"(?:nr\.?\s*)(?P<number>\d{1,4}|[A-Z]{1,2})\b(?:\s+(?:BRIEF|LIJST|VERSLAG|NOTA)\b.*)?$", re.IGNORECASE
)
_REACH: Final = 12
"""Lines below the dossier in which the number of the piece stands, the titles of other dossiers between them."""


def own_kamerstuk(letter: Letter) -> Kamerstuk | None:
    """Return the Kamerstuk this letter is, None where the text does not print it as one."""
    foot = _foot(letter)
    if foot is not None:
        chamber = Chamber.SECOND if foot["chamber"] == "Tweede" else Chamber.FIRST
        return _kamerstuk(foot, foot["number"], chamber, f"{foot['first']}/{foot['last'][2:]}")
    head = letter.lines[:40]
    for place, line in enumerate(head):
        titled = _TITLED.match(line.text)
        if titled is None:
            continue
        for below in head[place + 1 : place + 1 + _REACH]:
            number = _NUMBER.match(below.text)
            if number is not None:
                return _kamerstuk(titled, number["number"], None, None)
    return None


def _foot(letter: Letter) -> re.Match[str] | None:
    """Return the running foot of a print; a note that cites so stands once, and without a page number beside it."""
    seen: set[str] = set()
    for line, following in pairwise((*letter.lines, None)):
        foot = _FOOT.match(line.text) if line else None
        if foot is None or line is None:
            continue
        rest = line.text[foot.end() :].strip()
        beside = following is not None and following.row == line.row and following.text.isdigit()
        if rest.isdigit() or beside or foot.group() in seen:
            return foot
        seen.add(foot.group())
    return None


def _kamerstuk(found: re.Match[str], number: str, chamber: Chamber | None, session: str | None) -> Kamerstuk:
    return Kamerstuk(
        dossier=re.sub(r"\s", "", found["dossier"]),
        chamber=chamber,
        session=session,
        suffix=found["suffix"].strip("()") if found["suffix"] else None,
        number=number,
    )
