"""The words and figures of a text that a phrase of time can be made of."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from app.language.dates.vocabulary import (
    FULL_DATE,
    MONTH,
    NO_DATE,
    NUMBER,
    ORDINAL,
    QUARTER,
    SEASON,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    TERMS,
    WEEKDAY,
    YEAR,
    Term,
)

UNUSABLE: Final = -1
"""The value of figures that are no number of their own: 20222, 2.500, 14e4."""


class Token(NamedTuple):
    """A word, mark or figure: its key in the vocabulary, its number, its lower-case word, its place."""

    key: str
    value: int
    word: str
    start: int
    end: int


_YEARS: Final = r"(?:1[89]|2[01])[0-9][0-9]"
_LETTER: Final = r"A-Za-z\u00c0-\u024f\u0300-\u036f"
_SCAN: Final = re.compile(
    rf"""(?P<iso>(?<![0-9A-Za-z])(?<![0-9][-/.]){_YEARS}-[0-9][0-9]-[0-9][0-9](?![-/.]?[0-9]))
       | (?P<figures>(?<![0-9A-Za-z])(?<![0-9][-/.])[0-9]{{1,2}}(?P<mark>[-/.])[0-9]{{1,2}}(?P=mark){_YEARS}
           (?![-/.]?[0-9]))
       | (?P<ordinal>(?<![0-9A-Za-z])(?<![0-9][.,])[0-9]{{1,2}}(?:ste|de|e)(?![0-9{_LETTER}]))
       | (?P<year>(?<![0-9{_LETTER}])['’][0-9][0-9](?![0-9{_LETTER}]))
       | (?P<number>[0-9]+)
       | (?P<quarter>[QqHh][1-4](?![0-9{_LETTER}]))
       | (?P<word>(?:t/m|en/of|'t|[A-Za-z](?:\.[A-Za-z]){{1,3}}(?![{_LETTER}])\.?|[{_LETTER}]+\.?)
           (?:(?<!\.)-(?=[{_LETTER}])[{_LETTER}]+)*)
       | (?P<sign>[,/&–—-])""",
    re.VERBOSE,
)
_NOTED_YEAR: Final = re.compile(r"(?:19[5-9]|20[0-5])[0-9][1-9][0-9]?")
"""A year to which the digits of a footnote stick: behind a month no other number of this size is written so."""
_MOST_SPACE: Final = 3
"""A phrase may be broken over two lines, not over two paragraphs of a form."""
_MOST_FIGURES: Final = 4
_FIGURES_KEPT: Final = 6
"""Enough to see that figures begin as a year and go on."""
_POINTS: Final = (".", ",", ":")
_TURN_OF_SHORT_YEARS: Final = 50


def _known() -> Mapping[str, Term]:
    """Return every word there is a token for; short forms with and without their point."""
    vague = {word: Term(word) for phrase in NO_DATE for word in phrase.split()}
    days = {f"{name}{point}": Term(WEEKDAY, number) for name, number in SHORT_WEEKDAYS.items() for point in ("", ".")}
    months = {f"{name}{point}": Term(MONTH, number) for name, number in SHORT_MONTHS.items() for point in ("", ".")}
    return MappingProxyType({**days, **vague, **months, **TERMS})


KNOWN: Final = _known()


def tokens(text: str, first: int, last: int) -> Iterator[Token | None]:
    """Yield the tokens of `text` from `first` to `last`, and None wherever something else stands between two of them.

    Neither end may lie within a word.
    """
    end, broken, after_month = first, True, False
    for match in _SCAN.finditer(text, first, last):
        start = match.start()
        gap = text[end:start] if start - end <= _MOST_SPACE else "…"
        if not broken and gap and not gap.isspace():
            broken = True
            yield None
        end = match.end()
        found: tuple[Token, ...] = ()
        if match.lastgroup == "word":
            word = match[0].lower()
            term = KNOWN.get(word)
            if term is not None:
                broken, after_month = False, term.key == MONTH
                yield Token(term.key, term.value, word, start, end)
                continue
            if not word.isalpha() or not word.isascii():
                found = _word(match[0], start)
        else:
            found = _read(match)
        if not found and not broken:
            broken = True
            yield None
        if found and after_month and not broken and _NOTED_YEAR.fullmatch(match[0]):
            yield Token(NUMBER, int(match[0][:_MOST_FIGURES]), match[0][:_MOST_FIGURES], start, start + _MOST_FIGURES)
            yield None
            found, broken = (), True
        for token in found:
            broken = False
            end = token.end
            yield token
        after_month = bool(found) and found[-1].key == MONTH


def _read(match: re.Match[str]) -> tuple[Token, ...]:
    kind, text, start, end = match.lastgroup, match.group(), match.start(), match.end()
    if kind == "number":
        return (Token(NUMBER, _number(match), text[:_FIGURES_KEPT], start, end),)
    if kind in {"sign", "quarter"}:
        term = TERMS.get(text.lower())
        return (Token(term.key, term.value, text.lower(), start, end),) if term else ()
    if kind == "ordinal":
        return (Token(ORDINAL, int(text.rstrip("sted")), text, start, end),)
    if kind == "year":
        short = int(text[1:])
        return (Token(YEAR, short + (2000 if short < _TURN_OF_SHORT_YEARS else 1900), text, start, end),)
    return (Token(FULL_DATE, _ordinal(text), text, start, end),)


def _number(match: re.Match[str]) -> int:
    text, start, end = match.string, match.start(), match.end()
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    glued = before[-1:].isalpha() or after[:1].isalpha()
    decimal = len(before) > 1 and before[1] in _POINTS and before[0].isdecimal()
    # 29 juni 2022.5 is the end of a sentence with the digit of a footnote
    decimal = decimal or (end - start < _MOST_FIGURES and after[:1] in _POINTS and after[1:].isdecimal())
    return UNUSABLE if glued or decimal or end - start > _MOST_FIGURES else int(match.group())


def _ordinal(text: str) -> int:
    numbers = [int(each) for each in re.split(r"[-/.]", text)]
    try:
        return date(*(numbers if numbers[0] > 31 else reversed(numbers))).toordinal()
    except ValueError:
        return UNUSABLE


def _word(text: str, start: int) -> tuple[Token, ...]:
    """Return what a word that is not simply known is: one at the end of a sentence, or of known words joined."""
    word = text.lower()
    if not word.isascii():
        word = unicodedata.normalize("NFC", word)
    bare = word.removesuffix(".")
    term = KNOWN.get(word) or KNOWN.get(bare)
    if term is not None:
        end = start + len(text) - (word not in KNOWN and word != bare)
        return (Token(term.key, term.value, bare, start, end),)
    return _compound(text, start) if "-" in word else ()


def _compound(text: str, start: int) -> tuple[Token, ...]:
    """Return the tokens of "april-mei"; nothing of a compound with another word: "mei-overleg"."""
    found: list[Token] = []
    for part in text.split("-"):
        if found:
            found.append(Token("-", 0, "-", start - 1, start))
        term = KNOWN.get(part.lower())
        if term is None or term.key not in {MONTH, SEASON, QUARTER}:
            return ()
        found.append(Token(term.key, term.value, part.lower(), start, start + len(part)))
        start += len(part) + 1
    return tuple(found)
