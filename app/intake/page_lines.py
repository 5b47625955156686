"""The plain text of a reading as lines that know where they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from app.domain.readings import Candidate, Extract
from app.intake.labels import may_hold_value, parted, starts_with_label

_GAP: Final = re.compile(r"\t+|[ \xa0]{3,}")
"""What parts two columns on one line: a tab, or more space than words have between them."""
_ORNAMENT: Final = " \xa0\u2007\u202f*_|>#"
"""Space and the marks of Markdown round a line; they are no part of what it says."""

HEAD_LINES: Final = 70
SALUTATIONS: Final = ("Geacht", "Zeer geacht", "Zeer Geacht", "Hooggeacht", "Beste ", "Excellentie", "Majesteit,")
ADDRESSED: Final = re.compile(
    r"Aan:?\s+(?:de\s+|het\s+)?(?:leden|voorzitters?|minister|staatssecretaris|burgemeester|koning(?:in)?|vice-president|"
    r"colleges?)\b",
    re.IGNORECASE,
)
ASKED_OF: Final = re.compile(
    r"(?:Schriftelijke\s+|Kamer)?[Vv]ragen\s+van\s+(?:het\s+|de\s+)(?:Kamer)?(?:lid|leden)\b.{1,200}?\saan\s+(?:de\s+)?"
    r"(?P<to>(?:minister|staatssecretaris)(?:-president)?\b(?:(?!\s(?:over|inzake|betreffende)\s)[^(.])*)",
    re.IGNORECASE | re.DOTALL,
)
"""The line with which members put their questions, before these are answered."""
_RETURNED: Final = re.compile(r"[>*_#|\s]*Retouradres\b", re.IGNORECASE)
_TOP: Final = 20
_LONGEST_IN_HEAD: Final = 70
_ANSWERED: Final = ("Antwoord", "Mededeling", "ANTWOORD")
POSTCODE: Final = re.compile(r"\b\d{4} ?[A-Z]{2}\b(?![-/\d])")


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of text between line ends or tabs, without the space and ornament round it.

    `start` counts characters in the plain text, `column` those of its row before it; `row` is the same for pieces of
    one line; `gap` says that an empty line stands above; `page` counts from 1, None where pages are not known.
    """

    text: str
    start: int
    row: int
    gap: bool
    page: int | None
    column: int = 0

    @property
    def end(self) -> int:
        """Return where the line ends in the plain text."""
        return self.start + len(self.text)


@dataclass(frozen=True)
class Letter:
    """A reading as the rules look at it."""

    extract: Extract

    def candidate(self, value: str, span: tuple[int, int], confidence: float, rule: str) -> Candidate:
        """Return `value` as read at `span` of the plain text."""
        start, end = span
        page = self.extract.plain.count("\f", 0, start) + 1 if self.extract.pages is not None else None
        text = self.extract.plain[start:end]
        return Candidate(
            value=value, text=text, start=start, end=end, confidence=round(confidence, 2), rule=rule, page=page
        )

    @cached_property
    def head(self) -> Sequence[Line]:
        """Return the lines among which a letterhead can stand: those before the salutation, at most `HEAD_LINES`."""
        within = (place for place, line in enumerate(self.lines) if line.text.startswith(SALUTATIONS))
        return self.lines[: min(next(within, HEAD_LINES), HEAD_LINES)]

    @cached_property
    def torn_head(self) -> Sequence[Line]:
        """Return the lines of a letterhead that comes behind the text of its page; none for a letter that has none.

        So it is pulled out of a PDF whose letterhead stands in frames: from the return address to the page number.
        """
        begin = next((place for place in self.label_places if _RETURNED.match(self.lines[place].text)), None)
        if begin is None or (begin < len(self.head) and self.lines[begin] in self.head[:_TOP]):
            return ()
        end = begin + 1
        while end < min(len(self.lines), begin + HEAD_LINES) and len(self.lines[end].text) <= _LONGEST_IN_HEAD:
            end += 1
        return self.lines[begin:end]

    @cached_property
    def has_letterhead(self) -> bool:
        """Return whether the text begins as letters do: with a salutation, a label, an address or an addressee.

        Questions of members begin with whom they are put to.
        """
        saluted = len(self.head) < len(self.lines) and self.lines[len(self.head)].text.startswith(SALUTATIONS)
        return (
            saluted
            or self.put_to is not None
            or any(
                starts_with_label(line.text) or POSTCODE.search(line.text) or ADDRESSED.match(line.text)
                for line in self.head
            )
        )

    @cached_property
    def put_to(self) -> Line | None:
        """Return the line that says to whom members put their questions; None where there is none, or are answers."""
        put = next((line for line in self.head if ASKED_OF.match(line.text)), None)
        return None if put is None or any(line.text.startswith(_ANSWERED) for line in self.lines) else put

    @cached_property
    def label_places(self) -> Sequence[int]:
        """Return the places of the lines that hold a label of a letterhead."""
        return [place for place, line in enumerate(self.lines) if may_hold_value(line.text)]

    @cached_property
    def lines(self) -> Sequence[Line]:
        """Return the lines that say something, in order."""
        found: list[Line] = []
        row, page, gap = 0, 1, False
        paged = self.extract.pages is not None
        at = 0
        for raw in re.split(r"([\n\f])", self.extract.plain):
            if raw in ("\n", "\f"):
                row += 1
                page += raw == "\f"
            elif not raw.strip(_ORNAMENT + "\t"):
                gap = True
            else:
                for start, text in _pieces(raw):
                    found.append(Line(text, at + start, row, gap, page if paged else None, start))
                    gap = False
            at += len(raw)
        return found


def _pieces(raw: str) -> Iterator[tuple[int, str]]:
    """Yield the columns of a printed line, cut again where a label and its value are followed by another label.

    A colon that stands before a column belongs to the label it is set off from.
    """
    start = 0
    for gap in (*_GAP.finditer(raw), None):
        end = gap.start() if gap else len(raw)
        for begin, finish in parted(raw, start, end):
            text = raw[begin:finish].strip(_ORNAMENT)
            if start:
                text = text.removeprefix(":").lstrip(_ORNAMENT)
            if text:
                yield begin + raw[begin:finish].index(text), text
        start = gap.end() if gap else end
