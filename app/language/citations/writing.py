"""Citations as they are written."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations.dossiers import COUNCILS, is_roman
from app.language.citations.values import (
    Aanhangsel,
    CitationKind,
    CitationValue,
    EuAct,
    Gazette,
    Handelingen,
    Identifier,
    OfficialJournal,
)


class CitationForm(StrEnum):
    """The house forms."""

    OFFICIAL = "official"
    """Kamerstukken II 2009/10, 27858, nr. 88. Source: Aanwijzingen voor de regelgeving, 3.43."""
    MINISTRY = "ministry"
    """Kamerstuk 27 858, nr. 88, with the session where it is known: observed in letters of most ministries."""


_GAZETTES: Final = {CitationKind.STB: "Stb.", CitationKind.STCRT: "Stcrt.", CitationKind.TRB: "Trb."}
_FIVE: Final = 5
_YEAR_FIRST_SINCE: Final = 2015
_BEHIND: Final = frozenset({"EG", "EEG", "JBZ", "GBVB", "Euratom", "EGKS"})


def write(value: CitationValue, form: CitationForm) -> str:
    """Return a citation in a house form, without page and closing period; what the value does not hold is left out.

    `read_citations` of what comes back gives one citation of an equal value, wherever the value is one that can be
    read. Spaces are plain: no-break spaces belong to the making of the letter.
    """
    match value:
        case Kamerstuk():
            return _kamerstuk(value, form)
        case Handelingen():
            return _handelingen(value)
        case Aanhangsel():
            return _aanhangsel(value)
        case Gazette():
            numbers = value.numbers or (value.number,)
            return f"{_GAZETTES[value.kind]} {value.year}, {_and(numbers)}"
        case EuAct():
            return _act(value)
        case OfficialJournal():
            return _journal(value)
        case Identifier():
            return value.text


def _kamerstuk(value: Kamerstuk, form: CitationForm) -> str:
    grouped = form is CitationForm.MINISTRY
    heading = " ".join(part for part in (value.chamber, value.session) if part)
    word = "Kamerstuk" if grouped and not heading else "Kamerstukken"
    dossiers = [_split(each) for each in value.dossiers] or [(value.dossier, value.suffix)]
    last = len(dossiers) - 1
    written = _and(
        _figures(figures, None if place else value.kingdom, grouped=grouped)
        + _suffix(figures, suffix, numbered=place == last and value.number is not None)
        for place, (figures, suffix) in enumerate(dossiers)
    )
    phrase = f"{word} {heading}, {written}" if heading else f"{word} {written}"
    return phrase + _numbers(value)


def _split(dossier: str) -> tuple[str, str | None]:
    figures, _, suffix = dossier.partition("-")
    return figures, suffix or None


def _figures(figures: str, kingdom: str | None, *, grouped: bool) -> str:
    written = f"{figures[:-3]} {figures[-3:]}" if grouped and len(figures) == _FIVE and figures.isdigit() else figures
    return f"{written} ({kingdom[0]} {kingdom[1:]})" if kingdom else written


def _suffix(figures: str, suffix: str | None, *, numbered: bool) -> str:
    """Return a chapter with a space, a part with a hyphen; by name where it could be taken for a number."""
    if suffix is None:
        return ""
    if suffix.isdigit():
        return f"-{suffix}" if numbered or figures == COUNCILS else f" hoofdstuk {suffix}"
    return f" {suffix}" if numbered or is_roman(suffix) else f" hoofdstuk {suffix}"


def _numbers(value: Kamerstuk) -> str:
    """Return the numbers; those of the Senate stand without "nr."."""
    numbers = value.numbers or ((value.number,) if value.number else ())
    if not numbers:
        return ""
    if len(numbers) == 1 and numbers[0].isalpha() and (len(numbers[0]) == 1 or value.chamber is Chamber.FIRST):
        return f", {numbers[0]}"
    several = len(numbers) > 1 or "-" in numbers[0]
    return f", {'nrs.' if several else 'nr.'} {_and(number.replace('-', '–') for number in numbers)}"


def _handelingen(value: Handelingen) -> str:
    heading = " ".join(part for part in ("Handelingen", value.chamber, value.session) if part)
    number = f"nr. {value.number}" if value.number else None
    item = f"item {value.item}" if value.item else None
    pages = f"p. {value.pages}" if value.pages else None
    return ", ".join(part for part in (heading, number, item, pages) if part)


def _aanhangsel(value: Aanhangsel) -> str:
    heading = " ".join(part for part in ("Aanhangsel Handelingen", value.chamber, value.session) if part)
    numbers = value.numbers or ((value.number,) if value.number else ())
    number = f"{'nrs.' if len(numbers) > 1 else 'nr.'} {_and(numbers)}" if numbers else None
    pages = f"p. {value.pages}" if value.pages else None
    return ", ".join(part for part in (heading, number, pages) if part)


def _act(value: EuAct) -> str:
    """Return an act by the title of its time: (EU) year/number since 2015, before it year/number/EG or nr.

    Source: the Union's interinstitutional style guide, numbering of acts since 1 January 2015.
    """
    body = value.body or ""
    number_first = value.form.lower().endswith("verordening") and value.year < _YEAR_FIRST_SINCE
    if number_first:
        return (
            f"{value.form} ({body}) nr. {value.number}/{value.year}"
            if body
            else f"{value.form} {value.number}/{value.year}"
        )
    pair = f"{value.year}/{value.number}"
    if body in _BEHIND or (body and value.year < _YEAR_FIRST_SINCE):
        return f"{value.form} {pair}/{body}"
    return f"{value.form} ({body}) {pair}" if body else f"{value.form} {pair}"


def _journal(value: OfficialJournal) -> str:
    if "/" in value.number:
        return f"PbEU {value.series}, {value.number}"
    return (
        f"PbEU {value.year}, {value.series} {value.number}" if value.year else f"PbEU {value.series} {value.number}"
    )


def _and(parts: Iterable[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} en {last}" if first else last
