"""The subject of a letter, which may run over several lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from app.domain.readings import Candidate, Evidence
from app.intake.fields.units import names_a_unit
from app.intake.kamervragen.printed_head import PrintedHead
from app.intake.labelled import below_in_row
from app.intake.labels import DATE, NOTA, SUBJECT, is_label, pattern, starts_with_label
from app.intake.page_lines import Letter, Line
from app.intake.passages import Piece, joined
from app.language.dates import read_date

_LABEL: Final = pattern(SUBJECT)
_CONCERNING: Final = re.compile(r"(?:Inzake|Zake|Re)\s*(?::\s*|$)")
"""What lawyers and companies write for a subject; without its colon, or in a column, it begins a sentence."""
_DATE: Final = pattern(DATE)
_SALUTATION: Final = re.compile(r"(?:Geachte?|Beste|Excellentie|Mijnheer|Zeer)\b")
_OF_THE_KAMER: Final = re.compile(r"(?:Brief\s+regering|Brief\s+derden|Kamerbrief)\s*:\s+(?P<title>\S.+)")
"""The sort of paper and its title, as the site of the Tweede Kamer heads it."""
_QUESTION: Final = re.compile(r"^(?:dit|deze|dat|die|het|u)\b[^?]*\?\s")
_OPEN_END: Final = re.compile(
    r"(?:[,(/-]|\b(?:aan|bij|de|den|der|het|een|en|in|inzake|met|naar|of|om|op|over|te|tot|tussen|uit|van|voor|lid|leden))$"
)
_UNWRAPPED: Final = 100
"""A line longer than this was not broken by a layout."""
_WRAPPED: Final = 40
"""A line shorter than this had room for the next word."""
_WIDEST_HEAD: Final = 25
"""Characters; the head of a column of a table has no more."""
_MOST_LINES: Final = 6
_LONGEST: Final = 400
_PROPERTIES: Final = ("onderwerp", "subject")
_NO_TITLE: Final = frozenset({"aan", "van", "aan:", "van:", "de", "t.a.v.", "cc", "postbus", "dossier", "ministerie"})
"""With what a line of the head of a nota begins that is not its title."""


def candidates(letter: Letter, printed: PrintedHead) -> Iterator[Candidate]:
    """Yield the text after a subject label in the letterhead, continued while its line was broken off.

    Printed Kamervragen have no such label: what they are about stands between the minister and the date.
    """
    if printed.subject is not None:
        about = printed.subject
        yield letter.candidate(about.text, about.passage.span(about.start, about.end), 0.85, "asked_about")
    head = letter.head
    for line in head[:2]:
        titled = _OF_THE_KAMER.fullmatch(line.text)
        if titled is not None:
            yield letter.candidate(titled["title"], (line.start + titled.start("title"), line.end), 0.6, "title")
    for place, line in enumerate(head):
        match = _LABEL.match(line.text) or _CONCERNING.match(line.text)
        if match is None:
            continue
        rest = line.text[match.end() :]
        if _heads_a_table(head, place):
            continue
        if rest and _is_a_label(line.text, match, rest):
            yield _continued(letter, letter.lines[place + 1 :], line.start + match.end(), line, 0.95, "label_beside")
        elif not rest:
            yield from _of_label_alone(letter, head, place)
    yield from _title_of_nota(letter, head)
    for name, value_of_property in letter.extract.properties:
        if name.casefold() in _PROPERTIES:
            yield Candidate(
                value=value_of_property, text=value_of_property, start=None, end=None, confidence=0.3,
                rule="property", evidence=Evidence.PROPERTY,
            )  # fmt: skip


def _heads_a_table(head: Sequence[Line], place: int) -> bool:
    """Return whether a label has two columns or more beside it that are none: Onderwerp | Vindplaats | Stand."""
    beside = [line.text for line in head if line.row == head[place].row and line is not head[place]]
    return len(beside) > 1 and all(_may_head_a_column(text) for text in beside)


def _may_head_a_column(text: str) -> bool:
    return len(text) <= _WIDEST_HEAD and not starts_with_label(text) and not any(map(str.isdigit, text))


def _of_label_alone(letter: Letter, head: Sequence[Line], place: int) -> Iterator[Candidate]:
    """Yield what stands beside, below, or in a row of labels below the label that is all of its line."""
    beneath = below_in_row(head, place)
    at = place + 1 if beneath is None else _at(head, beneath)
    if at >= len(head):
        return
    value = beneath or head[at]
    beside = head[at].row == head[place].row
    if starts_with_label(value.text) and (is_label(value.text) or not beside):
        return
    if not beside and place and _DATE.fullmatch(head[place - 1].text):
        # Both labels stand above the margin column, both values below it.
        stacked = range(at, len(head) - 1 if beneath is None else at)
        dates = (each for each in stacked if read_date(head[each].text))
        at = next((each + 1 for each in dates if each == at or not is_label(head[each - 1].text)), at)
        value = head[at] if beneath is None else value
    rule = "label_column" if beneath is not None else "label_beside" if beside else "label_below"
    yield _continued(letter, letter.lines[at + 1 :], value.start, value, 0.9, rule)


def _at(head: Sequence[Line], value: Line) -> int:
    """Return the place of the line that `value` is, or was cut from."""
    return next(place for place, line in enumerate(head) if line.start <= value.start < line.end)


def _title_of_nota(letter: Letter, head: Sequence[Line]) -> Iterator[Candidate]:
    """Yield the line under the word nota: a nota bears its subject as its title ([RH1]: at the document's name)."""
    for place, (line, title) in enumerate(pairwise(head)):
        words = title.text.split()
        if (
            NOTA.fullmatch(line.text)
            and not NOTA.fullmatch(title.text)
            and not starts_with_label(title.text)
            and not names_a_unit(title.text)
            and len(words) > 1
            and words[0].casefold() not in _NO_TITLE
            and title.text[0].isupper()
            and not title.text.endswith((".", ":", ","))
        ):
            yield _continued(letter, letter.lines[place + 2 :], title.start, title, 0.6, "title_of_nota")
            return


def _is_a_label(line: str, match: re.Match[str], rest: str) -> bool:
    """Return whether the word is a label and not the beginning of a sentence (Betreft dit ook de havens?)."""
    set_off = line[0].isupper() or match.group().rstrip().endswith(":")
    asks = rest.endswith("?") or _QUESTION.search(rest) is not None
    return set_off and not asks and len(rest) <= _LONGEST


def _continued(
    letter: Letter, following: Sequence[Line], start: int, line: Line, confidence: float, rule: str
) -> Candidate:
    pieces = [Piece(letter.extract.plain[start : line.end], start)]
    last = line
    """Return the subject from `start` on `line`, with the lines that go on with it.

    In a column, beside its label or beside other words, it goes on in what stands under it.
    """
    row = [each for each in following[:_MOST_LINES] if each.row == line.row]
    beside = start == line.start and (bool(row) or (rule != "label_below" and line.column > 0))
    for each in following[: 2 * _MOST_LINES]:
        if beside and (each.row == line.row or each.column > line.column):
            continue
        hangs = beside and each.column == line.column and not each.gap and each.row - last.row == 1
        if len(pieces) == _MOST_LINES or not (_continues(last, each, joined(pieces).text, hangs=hangs)):
            break
        pieces.append(Piece(each.text, each.start))
        last = each
    return letter.candidate(" ".join(joined(pieces).text.split()), (start, last.end), confidence, rule)


def _continues(above: Line, line: Line, so_far: str, *, hangs: bool) -> bool:
    """Return whether a line goes on with the subject; `hangs` says that it stands under it, beside nothing else."""
    text = line.text
    if NOTA.fullmatch(text) or names_a_unit(text):
        return False
    if len(above.text) > _UNWRAPPED or line.row == above.row or starts_with_label(text) or _SALUTATION.match(text):
        return False
    if len(so_far) + len(text) > _LONGEST or len(text) > _UNWRAPPED or text.endswith("."):
        return False
    if hangs or text[0].islower() or _OPEN_END.search(so_far):
        return True
    return not line.gap and len(above.text) >= _WRAPPED and len(text) < len(above.text)
