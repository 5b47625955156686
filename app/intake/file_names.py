"""What the name of a file says of the letter in it: for what its text leaves open, to be confirmed by a person.

People name a letter by its date, its kenmerk and its subject: "2022-06-28 VB-2022-017 Aanpak havens.pdf". A name
proves nothing (it may be the day of scanning), so it fills no field a rule read, and registers nothing by itself.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import PurePath
from typing import Final

from app.domain.readings import Candidate, Evidence, ReadField, Reading
from app.language.dates import read_dates
from app.language.kenmerken import kind_of, likelihood

RULE: Final = "file_name"
_CONFIDENCE: Final = 0.4
_SURE_KENMERK: Final = 0.9
_FIRST_YEAR: Final = 1990
_DAY: Final = re.compile(
    r"(?<!\d)(?:(?P<y>(?:19|20)\d\d)(?P<mark>[-. ]?)(?P<m>\d\d)(?P=mark)(?P<d>\d\d)"
    r"|(?P<d2>\d{1,2})[-. ](?P<m2>\d{1,2})[-. ](?P<y2>(?:19|20)\d\d))(?!\d)"
)
_A_TIME: Final = re.compile(r"\d{6}")
"""As cameras and scanners write it; a kenmerk of six figures is of before 2016."""
_JOINED: Final = re.compile(r"(?=.*[A-Z])(?=.*\d)[A-Z0-9]+(?:[-.][A-Z0-9]+)+")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_SUFFIX: Final = re.compile(r"\.[A-Za-z]{3,4}")
_MADE_BY_MACHINE: Final = frozenset({"scan", "img", "image", "document", "doc", "kopie", "copy", "page", "pagina"})
_LEAST_WORDS: Final = 2


def supplemented(reading: Reading, name: str) -> Reading:
    """Return the reading with date, kenmerk and subject by the file's name where its text shows none."""
    pure = PurePath(name)
    while _SUFFIX.fullmatch(pure.suffix):
        pure = pure.with_suffix("")
    stem = pure.name.replace("_", " ")
    day, rest = _day(stem)
    kenmerk, rest = _kenmerk(rest)
    return replace(
        reading,
        dated=reading.dated or _field(day, name),
        our_kenmerk=reading.our_kenmerk or _field(kenmerk, name),
        subject=reading.subject or _field(_subject(rest), name),
    )


def _field(value: str, name: str) -> ReadField | None:
    if not value:
        return None
    evidence = Evidence.FILE_NAME
    return ReadField(
        Candidate(value=value, text=name, start=None, end=None, confidence=_CONFIDENCE, rule=RULE, evidence=evidence)
    )


def _day(stem: str) -> tuple[str, str]:
    """Return the one date in a name, ISO, and the name without it; of two dates neither is the letter's for sure."""
    found = sorted(_days(stem))
    if len(found) != 1:
        return "", stem
    start, end, day = found[0]
    return day.isoformat(), f"{stem[:start]} {stem[end:]}"


def _days(stem: str) -> Iterator[tuple[int, int, date]]:
    in_figures = list(_DAY.finditer(stem))
    for match in in_figures:
        year, month, day = match["y"] or match["y2"], match["m"] or match["m2"], match["d"] or match["d2"]
        try:
            meant = date(int(year), int(month), int(day))
        except ValueError:
            continue
        if meant.year >= _FIRST_YEAR:
            yield match.start(), match.end(), meant
    for read in read_dates(stem):
        if not any(match.start() < read.end and read.start < match.end() for match in in_figures):
            yield read.start, read.end, read.day


def _kenmerk(stem: str) -> tuple[str, str]:
    """Return the first word of a name that has the form of a kenmerk, and the name without it."""
    for match in re.finditer(r"\S+", stem):
        word = match[0].strip("()[],;")
        if _is_kenmerk(word):
            return word, f"{stem[: match.start()]} {stem[match.end() :]}"
    return "", stem


def _is_kenmerk(word: str) -> bool:
    """Return whether a word is a kenmerk of a known form, or capitals and figures joined by marks."""
    if _DAY.fullmatch(word) or _A_TIME.fullmatch(word):
        return False
    if kind_of(word) is not None:
        return True
    return _JOINED.fullmatch(word) is not None and likelihood(word) >= _SURE_KENMERK


def _subject(rest: str) -> str:
    """Return what is left of a name where it is words; what a scanner or a copy calls a file is no subject."""
    told = " ".join(word for word in rest.split() if re.search(r"\w", word))
    words = [word for word in _WORD.findall(told) if word.lower() not in _MADE_BY_MACHINE]
    return told.strip(" -–") if len(words) >= _LEAST_WORDS else ""
