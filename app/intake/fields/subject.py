"""The subject of a letter, which may run over several lines."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.domain.readings import Candidate, Evidence
from app.intake.kamervragen.printed_head import PrintedHead
from app.intake.labels import SUBJECT, pattern, starts_with_label
from app.intake.page_lines import Letter, Line

_LABEL: Final = pattern(SUBJECT)
_SALUTATION: Final = re.compile(r"(?:Geachte?|Beste|Excellentie|Mijnheer|Zeer)\b")
_OF_THE_KAMER: Final = re.compile(r"(?:Brief\s+regering|Brief\s+derden|Kamerbrief)\s*:\s+(?P<title>\S.+)")
"""The sort of paper and its title, as the site of the Tweede Kamer heads it."""
_OPEN_END: Final = re.compile(
    r"(?:[,(/-]|\b(?:aan|bij|de|den|der|het|een|en|in|inzake|met|naar|of|om|op|over|te|tot|tussen|uit|van|voor|lid|leden))$"
)
_UNWRAPPED: Final = 100
"""A line longer than this was not broken by a layout."""
_WRAPPED: Final = 40
"""A line shorter than this had room for the next word."""
_MOST_LINES: Final = 6
_LONGEST: Final = 400
_PROPERTIES: Final = ("onderwerp", "subject")


def candidates(letter: Letter, printed: PrintedHead) -> Iterator[Candidate]:
    """Yield the text after a subject label in the letterhead, continued while its line was broken off.

    Printed Kamervragen have no such label: what they are about stands between the minister and the date.
    """
    if printed.subject is not None:
        about = printed.subject
        yield letter.candidate(about.text, about.passage.span(about.start, about.end), 0.95, "asked_about")
    head = letter.head
    for line in head[:2]:
        titled = _OF_THE_KAMER.fullmatch(line.text)
        if titled is not None:
            yield letter.candidate(titled["title"], (line.start + titled.start("title"), line.end), 0.6, "title")
    for place, line in enumerate(head):
        match = _LABEL.match(line.text)
        if match is None:
            continue
        rest = line.text[match.end() :]
        if not _is_a_label(line.text, match, rest):
            continue
        if rest:
            yield _continued(letter, head[place + 1 :], line.start + match.end(), line, 0.95, "label_beside")
        elif place + 1 < len(head) and not starts_with_label(head[place + 1].text):
            value = head[place + 1]
            yield _continued(letter, head[place + 2 :], value.start, value, 0.9, "label_below")
    for name, value_of_property in letter.extract.properties:
        if name.casefold() in _PROPERTIES:
            yield Candidate(
                value=value_of_property, text=value_of_property, start=None, end=None, confidence=0.3,
                rule="property", evidence=Evidence.PROPERTY,
            )  # fmt: skip


def _is_a_label(line: str, match: re.Match[str], rest: str) -> bool:
    """Return whether the word is a label and not the beginning of a sentence (Betreft dit ook de havens?)."""
    return line[0].isupper() and not rest.endswith("?") and len(rest) <= _LONGEST


def _continued(
    letter: Letter, following: Sequence[Line], start: int, line: Line, confidence: float, rule: str
) -> Candidate:
    words = [letter.extract.plain[start : line.end]]
    last = line
    for each in following[: _MOST_LINES - 1]:
        if not _continues(last, each, words):
            break
        words.append(each.text)
        last = each
    value = " ".join(" ".join(words).split())
    return letter.candidate(value, (start, last.end), confidence, rule)


def _continues(above: Line, line: Line, words: list[str]) -> bool:
    text = line.text
    if len(above.text) > _UNWRAPPED or line.row == above.row or starts_with_label(text) or _SALUTATION.match(text):
        return False
    if sum(map(len, words)) + len(text) > _LONGEST or len(text) > _UNWRAPPED or text.endswith("."):
        return False
    if text[0].islower() or _OPEN_END.search(above.text):
        return True
    return not line.gap and len(above.text) >= _WRAPPED and len(text) < len(above.text)
