"""The letters as a table for a spreadsheet: one row each, and no cell that a spreadsheet would calculate.

Source for what a spreadsheet takes for a formula: OWASP, CSV Injection (= + - @, tab, return and line feed at the
beginning, and their full-width forms), here also behind spaces and characters that do not show.
"""

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator

from app.domain.letters import Letter, Role
from app.language.wording import kind_label, label

BOM = "\ufeff"
"""Without it a Dutch Excel takes the file for Windows-1252."""
SEPARATOR = ";"
"""What a Dutch Excel expects, for which the comma stands in numbers."""
COLUMNS = (
    "id", "richting", "soort", "status", "onderwerp", "ons kenmerk", "uw kenmerk", "datum", "ontvangen", "verzonden",
    "afzender", "geadresseerde", "ondertekenaar", "afschrift aan", "rubricering", "rubricering tot",
    "rubricering tot gebeurtenis", "markeringen", "blijvend bewaren", "bewaartermijn in jaren", "categorie",
    "bestand", "sha256", "prullenbak",
)  # fmt: skip

_BEGINS_FORMULA = frozenset("=+-@\t\r\n")
_PARTIES = (Role.SENDER, Role.ADDRESSEE, Role.SIGNATORY, Role.COPY)


def letters_csv(letters: Iterable[tuple[Letter, bool]]) -> Iterator[str]:
    """Yield the lines of the table, the names of the columns first; letters come with whether they are binned."""
    yield BOM + _line(COLUMNS)
    for letter, is_binned in letters:
        yield _line(harmless(each) for each in _cells(letter, is_binned))


def harmless(cell: str) -> str:
    """Return a cell that a spreadsheet shows as it stands: an apostrophe goes before what could be a formula."""
    if cell[:1] in _BEGINS_FORMULA and cell:
        return f"'{cell}"
    seen = "".join(_shown(character) for character in cell).lstrip()
    return f"'{cell}" if seen[:1] in _BEGINS_FORMULA and seen else cell


def _shown(character: str) -> str:
    """Return a character as it is taken: full-width ones as the plain, those that do not show not at all."""
    return "" if unicodedata.category(character) in ("Cf", "Cc") else unicodedata.normalize("NFKC", character)


def _line(cells: Iterable[str]) -> str:
    written = io.StringIO()
    csv.writer(written, delimiter=SEPARATOR, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return written.getvalue()


def _cells(letter: Letter, is_binned: bool) -> Iterator[str]:
    yield str(letter.id)
    yield label(letter.direction)
    yield kind_label(letter.kind)
    yield label(letter.status)
    yield letter.subject
    yield letter.our_kenmerk or ""
    yield letter.their_kenmerk or ""
    for day in (letter.dated, letter.received, letter.sent):
        yield day.isoformat() if day else ""
    for role in _PARTIES:
        yield ", ".join(each.shown for each in letter.parties if each.role is role)
    rubricering, retention = letter.rubricering, letter.retention
    yield rubricering.level.value
    yield rubricering.until.isoformat() if rubricering.until else ""
    yield rubricering.event
    yield ", ".join(each.value for each in rubricering.markings)
    yield "ja" if retention.keep else ""
    yield str(retention.years or "")
    yield retention.category
    yield letter.original.name if letter.original else ""
    yield letter.original.sha256 if letter.original else ""
    yield "ja" if is_binned else ""
