"""The lines above the letter proper: addresses, reference block, date and subject."""

import re
from collections.abc import Sequence
from typing import Final

from app.intake.labels import DATE, OUR_KENMERK, RETURN_ADDRESS, SUBJECT, THEIR_KENMERK, pattern, starts_with_label
from app.intake.page_lines import POSTCODE
from app.intake.readers.printed_lines import PrintedLine

_SALUTATION: Final = re.compile(
    r"(?:(?:Zeer |Hoog|Wel)?[Gg]eachte?\b|Beste\s|Excellentie\b|Waarde\s|L\.?\s?S\.?,?$|"
    r"(?:Mijnheer|Mevrouw|Meneer) de \w+,|Dames en [Hh]eren\b)"
)
_STRONG: Final = pattern((*SUBJECT, *OUR_KENMERK, *THEIR_KENMERK, *RETURN_ADDRESS))
_DATE: Final = pattern(DATE)
_SUBJECT: Final = pattern(SUBJECT)
_ADDRESS: Final = re.compile(r"(?:www\.|https?://|Postbus\b|>|Aan\b)|\S+@\S+$", re.IGNORECASE)
_SMALL_WORDS: Final = re.compile(r"(?:^|\s)[a-zà-ÿ][a-zà-ÿ-]*(?=[\s,.;:]|$)")
_MOST_LINES: Final = 90
_PROSE: Final = 45
"""Characters; a line of running text is hardly shorter."""
_LEAST_SMALL_WORDS: Final = 4


def letterhead(lines: Sequence[PrintedLine]) -> range:
    """Return which lines at the top are no part of the letter proper.

    They end at the salutation, or where running text begins below the last label or address. A text that shows no
    label of a letterhead has none, nor one without running text below it.
    """
    head = lines[:_MOST_LINES]
    prose = next((place for place in range(len(head)) if _is_prose(head, place)), len(head))
    saluted = next((place for place, line in enumerate(head) if _SALUTATION.match(line.text)), len(head))
    end = min(prose, saluted)
    if end == len(lines) or not any(_STRONG.match(line.text) or _dated(line) for line in head[:end]):
        return range(0)
    if saluted <= prose and saluted < len(head):
        return range(saluted)
    signs = [place for place in range(end) if _is_sign(head[place])]
    return range(_end_of_value(head, signs[-1], end) if signs and prose < len(head) else 0)


def _dated(line: PrintedLine) -> bool:
    match = _DATE.match(line.text)
    return match is not None and any(map(str.isdigit, line.text[match.end() :]))


def _is_sign(line: PrintedLine) -> bool:
    return (
        starts_with_label(line.text)
        or POSTCODE.search(line.text) is not None
        or _ADDRESS.match(line.text) is not None
    )


def _is_prose(head: Sequence[PrintedLine], place: int) -> bool:
    """Return whether running text begins here: a full line of small words that is no subject and no label's value."""
    text = head[place].text
    if len(text) < _PROSE or len(_SMALL_WORDS.findall(text)) < _LEAST_SMALL_WORDS or starts_with_label(text):
        return False
    subject = next(
        (above for above in range(place, max(-1, place - 5), -1) if _SUBJECT.match(head[above].text)), None
    )
    return subject is None or _end_of_value(head, subject, place + 1) <= place


def _end_of_value(head: Sequence[PrintedLine], label: int, end: int) -> int:
    """Return where the value of a label ends that may run over lines: those that go on with it, without a gap."""
    longest = max(len(line.text) for line in head)
    alone = starts_with_label(head[label].text) and _is_bare(head[label].text)
    place = label + 1 + (alone and label + 1 < end)
    while place < end:
        above, line = head[place - 1], head[place]
        full = len(above.text) + 1 + len(line.text.partition(" ")[0]) > 0.85 * longest
        small = line.text[0].islower() and line.gap <= 1
        if (not small and (line.gap or not full)) or starts_with_label(line.text) or above.text.endswith("."):
            break
        place += 1
    return place


def _is_bare(text: str) -> bool:
    match = _STRONG.match(text) or _DATE.match(text)
    return match is not None and match.end() == len(text)
