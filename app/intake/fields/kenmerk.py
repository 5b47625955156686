"""The kenmerk of a letter, and that of the letter it answers."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from app.domain.readings import Candidate, Evidence
from app.intake.labelled import Labelled, labelled
from app.intake.labels import ALL, OUR_KENMERK, THEIR_KENMERK, THEIR_LETTER, pattern
from app.intake.page_lines import Letter, Line
from app.language.dates import read_dates
from app.language.kenmerken import KenmerkKind, kind_of, likelihood, named_kenmerken

_BARE: Final = ("Kenmerk", "Referentie", "Zaaknummer", "Nummer", "Notanummer", "Briefnummer", "Registratienummer")
"""Labels that say of nothing that it is ours, as the heads of tables do; they count in the letterhead alone."""
_OURS: Final = tuple(dict.fromkeys(label for label in OUR_KENMERK if label not in _BARE))
_THEIRS: Final = THEIR_KENMERK
_OF_THE_KAMER: Final = frozenset({KenmerkKind.TK_ZAAK, KenmerkKind.TK_DOCUMENT, KenmerkKind.TK_COMMISSIE})
_OUR_PROPERTIES: Final = ("kenmerk", "onskenmerk", "ons kenmerk", "onze referentie")
_CONFIDENCE: Final = {"label_beside": 0.97, "label_column": 0.95, "label_below": 0.93, "label_at_end": 0.8}
_IN_A_ROW: Final = 0.85
_IN_THEIR_LETTER: Final = 0.8
_OF_FOLLOWING_PAGES: Final = 0.1
"""What a running head is less sure than the letterhead; still enough to be told when it differs."""
_LEAST_UNDER_A_BARE_LABEL: Final = 0.7
_BEHIND_DATE: Final = re.compile(r"\d[^()]{5,24}\d\s*\((?P<kenmerk>[^()\s]{3,40})\)")
"""The date of their letter with its kenmerk in brackets, under one label for both."""
_LETTERHEAD_LINES: Final = 90
_PIECES: Final = 8
_NO_VALUE: Final = re.compile(r"(?:[-–—]+|Bij\s+beantwoording\b.*|Wilt\s+u\b.*)$", re.IGNORECASE)
"""What shows that the label above was left empty: a dash, or the clause that ends the reference block."""
OF_A_PROPERTY: Final = 0.5
"""Enough to be proposed where the text shows none, too little to stand against what is printed."""
_LABEL: Final = pattern((*ALL, *_OURS, *_THEIRS, *_BARE))


def ours(letter: Letter) -> Iterator[Candidate]:
    """Yield the kenmerk the writer gave the letter: by its label, else from the document properties.

    That of the first page is surest; running heads of following pages may carry another.
    """
    yield from _labelled(letter, _OURS, is_kenmerk)
    yield from _labelled(letter, _BARE, _is_likely, head_only=True)
    yield from (candidate for ours, candidate in _in_rows(letter) if ours)
    for name, value in letter.extract.properties:
        if name.casefold() in _OUR_PROPERTIES and is_kenmerk(value):
            yield Candidate(
                value=value, text=value, start=None, end=None, confidence=OF_A_PROPERTY, rule="property",
                evidence=Evidence.PROPERTY,
            )  # fmt: skip


def theirs(letter: Letter) -> Iterator[Candidate]:
    """Yield the kenmerk of the letter that is answered: by its label, or named with the date of their letter.

    Houses that print "Uw brief" alone put its kenmerk there as well as its date.
    """
    yield from _labelled(letter, _THEIRS, is_kenmerk)
    for found in _labelled(letter, THEIR_LETTER, _is_likely, head_only=True):
        if found.rule in ("label_beside", "label_column"):
            yield found
    for dated in labelled(letter, THEIR_LETTER, lambda text: _BEHIND_DATE.fullmatch(text) is not None):
        behind = _BEHIND_DATE.fullmatch(dated.text)
        if behind is not None and is_kenmerk(behind["kenmerk"]):
            span = (dated.start + behind.start("kenmerk"), dated.start + behind.end("kenmerk"))
            yield letter.candidate(behind["kenmerk"], span, _IN_THEIR_LETTER, "in_their_letter")
    yield from (candidate for ours, candidate in _in_rows(letter) if not ours)
    yield from _in_their_letter(letter)


def _is_likely(text: str) -> bool:
    return likelihood(text) >= _LEAST_UNDER_A_BARE_LABEL


def is_kenmerk(text: str) -> bool:
    """Return whether `text`, standing by a label, can be a kenmerk."""
    return likelihood(text) > 0


def _labelled(
    letter: Letter, labels: tuple[str, ...], fits: Callable[[str], bool], *, head_only: bool = False
) -> Iterator[Candidate]:
    for found in labelled(letter, labels, fits):
        if head_only and not (_in_letterhead(letter, found.line) and _is_set_as_label(found)):
            continue
        between = _between(letter, found)
        if found.rule == "label_at_end" and _is_in_row(letter, found):
            continue
        if any(_NO_VALUE.match(line.text) for line in between):
            continue
        confidence = _CONFIDENCE[found.rule] - 0.04 * found.distance - _doubt(letter, found)
        text, span = found.text, found.span
        if between and between[-1].text.endswith(("/", "-")) and is_kenmerk(f"{between[-1].text} {text}"):
            text, span = f"{between[-1].text} {text}", (between[-1].start, span[1])
        yield letter.candidate(text, span, confidence, found.rule)


def _is_set_as_label(found: Labelled) -> bool:
    """Return whether the label beside a value has its capital: a small "kenmerk" behind a date is their letter's."""
    return found.rule != "label_beside" or found.line.text[:1].isupper() or found.start == found.line.start


def _is_in_row(letter: Letter, found: Labelled) -> bool:
    """Return whether the label at the end of its line stands there behind other labels, and not behind prose."""
    return len(_labels_in(letter.lines[_place(letter, found) - found.distance - 1].text)) > 1


def _between(letter: Letter, found: Labelled) -> Sequence[Line]:
    """Return the lines between a label and the value below it."""
    if found.rule not in ("label_below", "label_at_end"):
        return ()
    place = _place(letter, found)
    return letter.lines[place - found.distance : place]


def _place(letter: Letter, found: Labelled) -> int:
    return bisect_left(letter.lines, found.line.start, key=lambda line: line.start)


def _in_their_letter(letter: Letter) -> Iterator[Candidate]:
    """Yield what stands with the date of their letter: Uw brief van 3 mei 2031, kenmerk ABC-12345."""
    finder = pattern(THEIR_LETTER)
    for place, line in enumerate(letter.lines):
        if not finder.match(line.text) or not _in_letterhead(letter, line):
            continue
        row = [each for each in letter.lines[place : place + _PIECES] if each.row == line.row]
        start, end = line.start, row[-1].end
        for named in named_kenmerken(letter.extract.plain[start:end]):
            span = (start + named.start, start + named.end)
            yield letter.candidate(named.text, span, _IN_THEIR_LETTER, "in_their_letter")


def _doubt(letter: Letter, found: Labelled) -> float:
    return 0 if _in_letterhead(letter, found.line) else _OF_FOLLOWING_PAGES


def _in_letterhead(letter: Letter, line: Line) -> bool:
    """Return whether a line stands on the first page; without pages, among the first lines."""
    if line.page is not None and letter.extract.pages is not None and letter.extract.pages > 1:
        return line.page == 1
    first = letter.lines[: max(len(letter.head), _LETTERHEAD_LINES)]
    return bool(first) and line.start < first[-1].end


def _in_rows(letter: Letter) -> Iterator[tuple[bool, Candidate]]:
    """Yield kenmerken under a row of labels on one line, and whether each is ours: Uw brief Ons kenmerk.

    The values stand on one line too, in the order of the labels; a date belongs to a label of its own, and what is
    missing cannot be seen. One value for two labels is theirs when the Kamer gives such, else ours.
    """
    for place in letter.label_places:
        if place + 1 == len(letter.lines):
            return
        above, below = letter.lines[place : place + 2]
        labels = _labels_in(above.text)
        wanted = [label in _THEIRS for label in labels if label in (*_OURS, *_THEIRS, *_BARE)]
        if len(labels) < 2 or not wanted or not _in_letterhead(letter, above):
            continue
        values = tuple(_kenmerken_in(below))
        if len(values) == len(wanted):
            belongs = [not of_theirs for of_theirs in wanted]
        elif len(values) == 1:
            text = below.text[values[0][0] - below.start : values[0][1] - below.start]
            belongs = [kind_of(text) not in _OF_THE_KAMER]
        else:
            continue
        for is_ours, span in zip(belongs, values, strict=True):
            text = below.text[span[0] - below.start : span[1] - below.start]
            yield is_ours, letter.candidate(text, span, _IN_A_ROW, "label_row")


def _labels_in(text: str) -> Sequence[str]:
    """Return the labels a line consists of; none for a line with anything else."""
    labels: list[str] = []
    place = 0
    while place < len(text):
        found = _LABEL.match(text, place)
        if found is None:
            return ()
        labels.append(_BY_WORDS[" ".join(found["label"].split()).casefold()])
        place = found.end()
    return labels


_BY_WORDS: Final = {label.casefold(): label for label in (*ALL, *_OURS, *_THEIRS, *_BARE)}


def _kenmerken_in(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where a line of values holds kenmerken: the words left of it without its dates, one by one."""
    days = [(read.start, read.end) for read in read_dates(line.text)]
    place = 0
    for word in line.text.split(" "):
        start, end = place, place + len(word)
        place = end + 1
        dated = any(begin < end and start < finish for begin, finish in days)
        if not dated and likelihood(word) >= _LEAST_UNDER_A_BARE_LABEL and sum(map(str.isdigit, word)) > 3:
            yield line.start + start, line.start + end
