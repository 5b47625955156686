"""The words of the block that signs a letter: closing, office, who stands in for whom, and the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.language.name_words import ORGANISATION_WORDS
from app.language.names import read_name
from app.language.offices import Office, Rank, read_office

_CLOSING: Final = re.compile(
    r"(?:(?:met\s+(?:de\s+meeste\s+)?)?(?:hoogachting|hoogachtend|eerbied|eerbiedig)|"
    r"(?:(?:met|een)\s+)?(?:(?:vriendelijke|hartelijke|collegiale|beste|warme)\s+)groet(?:en)?|"
    r"met\s+groet|groet(?:en)?|m\.?v\.?g\.?)(?:\s+en\s+hoogachting)?[,.]?",
    re.IGNORECASE,
)
_STANDS_IN: Final = re.compile(
    r"(?:(?:namens|voor)\s+(?:deze[n]?|hem|haar)|b\.?/?a\.?|i\.?\s?o\.?|o\.l\.v\.|p\.p\.|p\.o\.|bij\s+afwezigheid|in\s+opdracht)"
    r"(?=[\s,:]|$)[,:]?\s*(?P<office>.*)",
    re.IGNORECASE,
)
_PRINCIPAL: Final = re.compile(
    r"(?:namens|voor|i\.o\.|in\s+opdracht\s+van)\s+(?P<office>(?:de|het)\s+\S.*)", re.IGNORECASE
)
_MEDE_NAMENS: Final = re.compile(r"mede\s+namens\s+(?:(?:de|het)\s+)?(?P<office>\S.*)", re.IGNORECASE | re.DOTALL)
_SIGNED: Final = re.compile(
    r"\(?\s*(?:w\.\s?g\.|was\s+getekend|get\.|\bs/|digitaal\s+ondertekend)\s*\)?:?\s*", re.IGNORECASE
)
_INITIALS: Final = re.compile(r"(?:[^\W\d_]{1,3}\.\s?-?)+")
_SPACED_HYPHEN: Final = re.compile(r"\s[-–]\s")
_SECOND_INITIALS: Final = re.compile(
    r"(?<!\bmw)(?<!\bmevr)(?<!\bdhr)(?<!\bmr)(?<!\bdr)(?<!\bdrs)(?<!\bir)(?<!\bing)(?<!\bprof)"
    r"\.\s?[^\W\d_]{4,}\s+(?:[^\W\d_]{1,2}\.\s?){1,8}[^\W\d_]{2}",
    re.IGNORECASE,
)
"""Initials behind a surname: the name of a second signer. Behind a title stands a first name."""
_NEXT_OFFICE: Final = re.compile(
    r"(?<=[\w,])(?<!\bnamens)(?<!\ben)\s+(?=de\s+(?:minister|staatssecretaris)\b)", re.IGNORECASE
)
_NEXT_NAME: Final = re.compile(
    r"(?<=[^\W\d_][^\W\d_][^\W\d_])\s+(?=(?:(?:prof|dr|mr|ir|drs|ing|mw)\.\s?)*(?:[A-Z][a-z]?\.\s?)+(?:[a-z’']+\s+){0,3}[A-Z][^\W\d_])"
)
_CLOSED_IN_LINE: Final = re.compile(
    r"(?:(?<=[.!?])\s+|^)(?P<closing>Hoogachtend|Met\s+(?:vriendelijke|hartelijke)\s+groet(?:en)?|Met\s+hoogachting),"
    r"\s+(?=de\s+(?:minister|staatssecretaris)\b)",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(r"minister|staatssecretaris", re.IGNORECASE)
_INITIAL: Final = re.compile(r"[A-Z][a-z]?\.")
_OF_TWO_NAMES: Final = 2
_LONGEST_CLOSING: Final = 60
_SENTENCE_THEN_OFFICE: Final = re.compile(r"[.!?]\s+(?=De\s+(?:minister|staatssecretaris)\s)", re.IGNORECASE)
_LONGEST_NAME: Final = 70
_LONGEST_LINE: Final = 220
_OF_A_COMMITTEE: Final = re.compile(r"(?:\w+ )?(?:(?:onder)?voorzitter|(?:adjunct-)?griffier)\b", re.IGNORECASE)

_RANK: Final = r"(?:(?:vice-?)?minister-president|minister|staatssecretaris)"
_PREFIX: Final = r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Tt]e|['’][Tt])"
_SURNAME: Final = (
    rf"(?:{_PREFIX}\s+){{0,3}}[A-ZÀ-ÖØ-Þ’'][\w’'-]+(?:\s+(?:{_PREFIX}\s+){{0,3}}[A-ZÀ-ÖØ-Þ][\w’'-]+){{0,3}}"
)
_ANSWER: Final = re.compile(
    rf"(?:Antwoord|Mededeling|Nader antwoord|Aanvullend antwoord)\s+van\s+(?:de\s+)?(?P<rank>(?i:{_RANK}))\s+"
    rf"(?:(?P<name>(?!van\s|voor\s){_SURNAME})"
    rf"(?:\s*\((?!(?i:ontvangen))(?P<in>[^()]{{2,150}})\)"
    rf"|,?\s+(?P<of>(?:(?i:{_RANK})\s+)?(?:van|voor)\s+[^().]{{3,150}}?)(?=\s*[.,(]))"
    rf"|(?P<office>(?:van|voor)\s+[^().]{{3,200}}?)(?=(?:,\s+mede\s[^().]{{3,300}}?)?\s*\.?\s*\((?i:ontvangen)))",
)
_ANSWERS_FOR_TOO: Final = re.compile(
    r"\s*,?\s+mede\s+namens\s+(?:de\s+)?(?P<offices>[^().]{3,300}?)\s*[.(]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Answerer:
    """Who answers Kamervragen as the Kamer prints them: the place of the name, and the office with its place.

    `name` is None where the office alone is printed; `on_behalf` are the offices it answers for too, as printed.
    """

    name: tuple[int, int] | None
    office: str
    span: tuple[int, int]
    on_behalf: str = ""


@dataclass(frozen=True, slots=True)
class PrintedName:
    """A name on a line of its own: where it stands in the line, and how sure it is one (0 to 1)."""

    start: int
    end: int
    certainty: float


def is_closing(text: str) -> bool:
    """Return whether a line is the words a letter closes with, Hoogachtend or Met vriendelijke groet."""
    return len(text) <= _LONGEST_CLOSING and _CLOSING.fullmatch(" ".join(text.split())) is not None


def stands_in(text: str) -> tuple[int, int] | None:
    """Return the place of the office a line names behind "namens deze", "b/a", "i.o."; empty where it names none.

    None where the line does not say that who signs stands in for the office above. Sources: Awb 10:10 (besluit
    krachtens mandaat noemt de mandaatgever); onzetaal.nl, in opdracht.
    """
    found = _STANDS_IN.fullmatch(text[:_LONGEST_LINE])
    if found is None or (found["office"] and read_office(found["office"]) is None):
        return None
    return found.span("office")


def principal(text: str) -> tuple[int, int] | None:
    """Return the place of the office a line signs for: namens de Minister van X. None for mede namens, or a body."""
    found = _PRINCIPAL.fullmatch(text[:_LONGEST_LINE])
    return found.span("office") if found is not None and read_office(found["office"]) is not None else None


def on_behalf_of(text: str) -> str | None:
    """Return the offices a line signs for too, as printed: "mede namens de minister van X," gives minister van X."""
    found = _MEDE_NAMENS.fullmatch(text.strip()[:_LONGEST_LINE])
    return " ".join(found["office"].split()).rstrip(" ,:") if found else None


def printed_name(text: str) -> PrintedName | None:
    """Return the name a line holds and nothing else; None for anything else.

    With initials 0.95, with a first name 0.7. "(w.g.)" before it, brackets round it and a comma or point after it
    are no part of it. Not: a surname alone, an organisation.
    """
    if not text or len(text) > _LONGEST_NAME:
        return None
    signed = _SIGNED.match(text)
    start, end = signed.end() if signed else 0, len(text.rstrip())
    while start < end and text[start] in " (":
        start += 1
    while end > start and text[end - 1] in " ),.":
        end -= 1
    words = text[start:end]
    if any(character.isdigit() for character in words) or read_office(words) is not None or is_closing(words):
        return None
    name = read_name(_SPACED_HYPHEN.sub("-", words))
    if name is None or not name.initials or _SECOND_INITIALS.search(words):
        return None
    initials = _INITIALS.match(name.initials) is not None
    if not initials and not _is_first_and_surname(words):
        return None
    return PrintedName(start, end, 0.95 if initials else 0.7)


def office_and_name(text: str) -> tuple[Office, tuple[int, int], PrintedName] | None:
    """Return the office, its place, and the name of a line that holds both: De Minister van X, A. Voorbeeld.

    Either may come first. Behind the office of a committee a surname alone is enough: De griffier van de commissie,
    Voorbeeld. Source: Kamerstukken as printed since 1995.
    """
    if len(text) > _LONGEST_LINE:
        return None
    commas = [place for place, character in enumerate(text) if character == ","]
    for comma in reversed(commas):
        office = read_office(text[:comma])
        if office is None:
            continue
        after = text[comma + 1 :]
        offset = comma + 1 + len(after) - len(after.lstrip())
        name = printed_name(after.lstrip()) or surname_of_committee(office, after.lstrip())
        if name is not None and (name.certainty > 0.7 or office.rank is Rank.OTHER):
            return office, (0, comma), PrintedName(offset + name.start, offset + name.end, name.certainty)
    for comma in commas[:2]:
        office = read_office(text[comma + 1 :])
        name = printed_name(text[:comma]) if office is not None else None
        if office is not None and name is not None:
            return office, (comma + 1 + len(text[comma + 1 :]) - len(text[comma + 1 :].lstrip()), len(text)), name
    return None


def side_by_side(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of offices, or of names, that one line holds next to each other; else the whole line's.

    De minister van X, de staatssecretaris van Y, / A. Voorbeeld B.C. de Proef, as a two-column block comes out of a
    PDF. Only where every stretch is an office, or every stretch a name with initials. A closing that running text
    goes on in is cut out too: "Ik dank u. Hoogachtend, de minister van X,".
    """
    if _OFFICE.search(text) is None and len(_INITIAL.findall(text)) < _OF_TWO_NAMES:
        return ((0, len(text)),)
    signed = _signed_in_line(text)
    if signed is not None:
        return ((0, len(text[:signed].rstrip())), (signed, len(text)))
    closed = _CLOSED_IN_LINE.search(text)
    if closed is not None:
        parts = ((0, closed.start()), closed.span("closing"), (closed.end(), len(text)))
        return tuple((start, end) for start, end in parts if text[start:end].strip())
    for cut, fits in ((_NEXT_OFFICE, _is_office), (_NEXT_NAME, _is_sure_name)):
        starts = [0, *(found.end() for found in cut.finditer(text[:_LONGEST_LINE]))]
        ends = [*(place for place in starts[1:]), len(text)]
        stretches = tuple(
            (start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True)
        )
        if len(stretches) > 1 and all(fits(text[start:end]) for start, end in stretches):
            return stretches
    return ((0, len(text)),)


def _signed_in_line(text: str) -> int | None:
    """Return where running text ends in an office with its name: "… dank ik u. De Minister van X, A. Voorbeeld"."""
    tail = max(0, len(text) - _LONGEST_LINE)
    starts = [found.end() for found in _SENTENCE_THEN_OFFICE.finditer(text, tail)]
    return next((start for start in starts if office_and_name(text[start:]) is not None), None)


def surname_of_committee(office: Office, text: str) -> PrintedName | None:
    """Return a surname alone under the office of a committee, which the Kamer prints without initials."""
    words = text.strip()
    if not _OF_A_COMMITTEE.match(office.title) or "commissie" not in office.title.lower():
        return None
    named = re.fullmatch(_SURNAME, words) is not None and read_office(words) is None
    return PrintedName(text.index(words), text.index(words) + len(words), 0.8) if named and words else None


def two_names(text: str) -> tuple[PrintedName, PrintedName] | None:
    """Return the names of two signers beside each other; None where a line cannot be cut so, or in several ways.

    Ask only under two offices: "Anna B. Voorbeeld Jan de Proef" is else one name with many first names.
    """
    found: list[tuple[PrintedName, PrintedName]] = []
    for gap in re.finditer(r"\s+", text[:_LONGEST_LINE]):
        first, second = printed_name(text[: gap.start()]), printed_name(text[gap.end() :])
        if first is not None and second is not None and text[gap.start() - 1] != ".":
            moved = PrintedName(gap.end() + second.start, gap.end() + second.end, second.certainty)
            found.append((first, moved))
    return found[0] if len(found) == 1 else None


def answerers(text: str) -> Iterator[Answerer]:
    """Yield who answers by the line above printed Kamervragen: Antwoord van Minister Voorbeeld (Justitie).

    An office is written as the line has it: Minister (Justitie), or minister van Justitie. Source: Aanhangsel van de
    Handelingen, 1995 to 2024.
    """
    for found in _ANSWER.finditer(text):
        rank = found["rank"]
        if found["in"]:
            office = f"{rank} ({' '.join(found['in'].split())})"
        else:
            rest = " ".join((found["of"] or found["office"]).split()).rstrip(" ,")
            office = rest if re.match(_RANK, rest, re.IGNORECASE) else f"{rank} {rest}"
        name = found.span("name") if found["name"] else None
        too = _ANSWERS_FOR_TOO.match(text, found.end())
        on_behalf = " ".join(too["offices"].split()) if too else ""
        yield Answerer(name, office, (found.start("rank"), found.end()), on_behalf)


def _is_office(text: str) -> bool:
    return read_office(text) is not None


def _is_sure_name(text: str) -> bool:
    name = printed_name(text)
    return name is not None and name.certainty > 0.9


def _is_first_and_surname(words: str) -> bool:
    parts = words.replace(",", " ").lower().split()
    return 2 <= len(parts) <= 7 and not any(part.strip(".-") in ORGANISATION_WORDS for part in parts)
