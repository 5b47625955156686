"""What does not agree in a citation."""

import re
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Final

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations.dossiers import is_roman
from app.language.citations.values import (
    Aanhangsel,
    Citation,
    CitationValue,
    EuAct,
    Gazette,
    Handelingen,
    Identifier,
    OfficialJournal,
)
from app.language.parliament import vergaderjaar


class CitationFlag(StrEnum):
    """A reason to look at a citation again."""

    SESSION_NOT_SUCCESSIVE = "session_not_successive"
    """The two years of the vergaderjaar do not follow each other."""
    SESSION_AFTER_LETTER = "session_after_letter"
    """The vergaderjaar had not begun when the letter was written."""
    SESSION_NOT_OF_DATE = "session_not_of_date"
    """The paper is dated in another vergaderjaar."""
    SESSION_BEFORE_DOSSIER = "session_before_dossier"
    """The dossier was opened in a later vergaderjaar."""
    YEAR_AFTER_LETTER = "year_after_letter"
    """The publication is of a year after the letter."""
    CHAPTER_UNKNOWN = "chapter_unknown"
    """No budget has, or had, this Roman chapter."""
    NUMBER_ZERO = "number_zero"
    NUMBERS_NOT_ASCENDING = "numbers_not_ascending"
    """A range or list of numbers runs back."""
    NUMBER_OF_OTHER_CHAMBER = "number_of_other_chamber"
    """A letter as number in the Tweede Kamer, or figures alone in the Eerste Kamer."""


_CHAPTERS: Final = frozenset(
    {"I", "IIA", "IIB", "III", "IIIA", "IIIB", "IIIC", "IV", "V", "VI", "VII", "VIII", "IX", "IXA", "IXB", "X", "XI"}
    | {"XII", "XIIA", "XIIB", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXII", "XXIII"}
)
"""The chapters budgets have had since 1999, XI until 2010, XXII and XXIII since 2024. Source: the budget bills."""

_BUDGETS: Final = (
    (1999, 26800),
    (2000, 27400),
    (2001, 28000),
    (2002, 28600),
    (2003, 29200),
    (2004, 29800),
    (2005, 30300),
    (2006, 30800),
    (2007, 31200),
    (2008, 31700),
    (2009, 32123),
    (2010, 32500),
    (2011, 33000),
    (2012, 33400),
    (2013, 33750),
    (2014, 34000),
    (2015, 34300),
    (2016, 34550),
    (2017, 34775),
    (2018, 35000),
    (2019, 35300),
    (2020, 35570),
    (2021, 35925),
    (2022, 36200),
    (2023, 36410),
    (2024, 36600),
)
"""The dossier of the budget, opened in the September the session begins. Source: the budget bills."""

_RESERVED: Final = 50
"""The dossier of a budget is set apart ahead: so many after it may be given out before the session begins."""

_LETTERS_SINCE: Final = 2009
"""From this session on the Senate numbers with letters only, and the Tweede Kamer no advice with letters."""
_YEAR: Final = re.compile(r"(?:(?:ECLI:\w+:\w+:)|TZ|[a-z]+-(?:tk-|ek-|vv-)?|)(?P<year>(?:19|20)\d\d)")
_RUNNING: Final = ("kst-", "blg-")
"""Identifiers whose figures are running numbers."""


def check(citation: Citation, letter_date: date | None, paper_date: date | None = None) -> frozenset[CitationFlag]:
    """Return what does not agree in a citation in a letter of `letter_date`; without dates less can be told.

    `paper_date` is that of the paper cited, where the letter prints it.
    """
    value = citation.value
    flags = _of_session(value, letter_date, paper_date) | _of_numbers(value)
    if letter_date is not None and _year(value) > letter_date.year:
        flags |= {CitationFlag.YEAR_AFTER_LETTER}
    paper = value.kamerstuk if isinstance(value, Identifier) else value
    if isinstance(paper, Kamerstuk):
        flags |= _of_paper(paper)
    return flags


def _of_session(value: CitationValue, letter_date: date | None, paper_date: date | None) -> frozenset[CitationFlag]:
    session = value.session if isinstance(value, Kamerstuk | Handelingen | Aanhangsel) else None
    if session is None:
        return frozenset()
    first = int(session[:4])
    if session[5:] != f"{(first + 1) % 100:02}":
        return frozenset({CitationFlag.SESSION_NOT_SUCCESSIVE})
    flags = set()
    if letter_date is not None and first > int(vergaderjaar(letter_date)[:4]):
        flags.add(CitationFlag.SESSION_AFTER_LETTER)
    if paper_date is not None and session != vergaderjaar(paper_date):
        flags.add(CitationFlag.SESSION_NOT_OF_DATE)
    if isinstance(value, Kamerstuk) and value.dossier.isdigit() and first < _opened(int(value.dossier)):
        flags.add(CitationFlag.SESSION_BEFORE_DOSSIER)
    return frozenset(flags)


def _opened(dossier: int) -> int:
    """Return the first year of the earliest session a dossier can be of, 0 where the budgets do not tell."""
    return max((first for first, budget in _BUDGETS if budget + _RESERVED < dossier), default=0)


def _of_numbers(value: CitationValue) -> frozenset[CitationFlag]:
    if not isinstance(value, Kamerstuk | Aanhangsel | Gazette):
        return frozenset()
    numbers = value.numbers or ((value.number,) if value.number else ())
    flags = set()
    figures = [int(each) for number in numbers for each in number.split("-") if each.isdigit()]
    if 0 in figures:
        flags.add(CitationFlag.NUMBER_ZERO)
    if any(later <= earlier for earlier, later in pairwise(figures)):
        flags.add(CitationFlag.NUMBERS_NOT_ASCENDING)
    return frozenset(flags)


def _of_paper(paper: Kamerstuk) -> frozenset[CitationFlag]:
    flags = set()
    if paper.suffix is not None and is_roman(paper.suffix) and paper.suffix not in _CHAPTERS:
        flags.add(CitationFlag.CHAPTER_UNKNOWN)
    lettered = paper.number is not None and paper.number.isalpha()
    figures = paper.number is not None and paper.number.isdigit()
    recent = paper.session is not None and int(paper.session[:4]) >= _LETTERS_SINCE
    other = (lettered and paper.chamber is Chamber.SECOND) or (figures and paper.chamber is Chamber.FIRST)
    if other and recent:
        flags.add(CitationFlag.NUMBER_OF_OTHER_CHAMBER)
    return frozenset(flags)


def _year(value: CitationValue) -> int:
    """Return the year a publication bears, 0 where it bears none."""
    if isinstance(value, Gazette | EuAct):
        return value.year
    if isinstance(value, OfficialJournal):
        return value.year or 0
    if isinstance(value, Identifier) and not value.text.startswith(_RUNNING):
        found = _YEAR.match(value.text)
        return int(found["year"]) if found else 0
    return 0
