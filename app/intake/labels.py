"""The labels Dutch letterheads print, and what stands beside them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

DATE: Final = ("Datum", "Dagtekening", "Plaats en datum", "Datum brief", "Verzenddatum")
SUBJECT: Final = ("Onderwerp", "Betreft", "Betreffende")
OUR_KENMERK: Final = (
    "Ons kenmerk",
    "Onze referentie",
    "Kenmerk",
    "Onze ref.",
    "Onze ref",
    "Ons kenm.",
    "Referentie",
    "Zaaknummer",
    "Ons nummer",
    "Mijn kenmerk",
    "Mijn referentie",
    "Mijn ref.",
    "Notanummer",
)
THEIR_KENMERK: Final = (
    "Uw kenmerk",
    "Uw referentie",
    "Uw ref.",
    "Uw ref",
    "Uw kenm.",
    "Uw nummer",
    "Uw zaaknummer",
    "Uw brief (kenmerk)",
)
THEIR_LETTER: Final = (
    "Uw brief van",
    "Uw brief",
    "Uw bericht",
    "Uw bericht van",
    "Uw brief d.d.",
    "Uw brief (kenmerk)",
)
RETURN_ADDRESS: Final = ("Retouradres",)
OTHERS: Final = (
    "Bijlage",
    "Bijlagen",
    "Bijlage(n)",
    "Contactpersoon",
    "Behandeld door",
    "Doorkiesnummer",
    "Doorkiesnummer(s)",
    "Inlichtingen bij",
    "Telefoon",
    "E-mail",
    "Email",
    "Fax",
    "Projectnaam",
    "Aantal bijlagen",
    "Kopie aan",
    "Afschrift aan",
    "Verzonden",
    "Verzonden op",
    "Rubricering",
    "Nummer",
    "Briefnummer",
    "Registratienummer",
    "Pagina",
    "Blad",
    "Auteur",
    "Telefoonnummer",
    "Uw contactpersoon",
    "Internet",
    "Bezoekadres",
    "Postadres",
)
ALL: Final = (*DATE, *SUBJECT, *OUR_KENMERK, *THEIR_KENMERK, *THEIR_LETTER, *RETURN_ADDRESS, *OTHERS)

NOTA: Final = re.compile(
    r"(?:beslis|informatie)?nota(?:\s+ter\s+\w+)?:?|"
    r"ter\s+(?:beslissing|informatie|(?:onder)?tekening|accordering|bespreking):?",
    re.IGNORECASE,
)
"""What a nota is headed with."""


def pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds one of `labels` at the beginning of a line, the sign and space after it included."""
    return re.compile(rf"[>*_#|\s]*(?P<label>{_words(labels)})(?![\w-])[*_|]*\s*:?[*_|\s]*", re.IGNORECASE)


def _words(labels: Sequence[str]) -> str:
    longest_first = sorted(labels, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, label.split())) for label in longest_first)


_ALL: Final = pattern(ALL)


def is_label(line: str) -> bool:
    """Return whether `line` is a label and nothing else."""
    return _ALL.fullmatch(line) is not None


def starts_with_label(line: str) -> bool:
    """Return whether `line` begins with a label."""
    return _ALL.match(line) is not None


def may_hold_value(line: str) -> bool:
    """Return whether `line` begins with a label, or ends in one: those are all that a label stands on."""
    return _ALL.match(line) is not None or line.endswith(ALL)


_MONTH: Final = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DAY: Final = rf"\d{{1,2}}\s+(?:{_MONTH})\s+\d{{4}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}"
_PLACE: Final = r"['’]?[A-Za-z]?-?[A-Z][a-zé-]+(?:\s[A-Z][a-zé-]+)?"
_NEXT: Final = re.compile(
    rf"(?<=\s)(?:(?:Datum|Dagtekening)\s*:?\s+(?={_DAY})|"
    r"(?:Uw|Ons|Onze)?\s?(?:[Kk]enmerk|[Rr]eferentie)\s*:?\s+(?=[\w/.-]*\d)|"
    r"(?:Onderwerp|Betreft)(?:\s*:\s+|\s+(?=\S))|"
    r"(?:Bijlagen?|Bijlage\(n\))\s*:?\s+(?=\d|geen\b|div)|(?:Blad|Pagina)\s+(?=\d)|(?:Contactpersoon|Doorkiesnummer|Telefoon)\b|"
    rf"{_PLACE},\s+(?={_DAY}))"
)
_AT_END: Final = re.compile(r"\s(?:(?:Ons|Uw)\s+kenmerk|(?:Onze|Uw)\s+referentie|Bijlage\(n\))\s?:?$")
"""A label of the next column at the end of a line; written with its capital, it ends no subject."""
_AFTER_SUBJECT: Final = re.compile(r"[>*_#|\s]*(?:Onderwerp|Betreft)\b", re.IGNORECASE)


_SET_OFF: Final = re.compile(rf"(?<![^\s>*_#|])(?:{_words(ALL)})\s?:(?=\s|$)")
"""A label with its capital and its colon, which running text hardly holds two of."""
_AFTER_LABELS: Final = re.compile(
    r"\s(?:(?:Zeer\s+)?[Gg]eachte?\s+[^,:]{1,60},|Excellentie,|Beste\s+[^,:]{1,40},)|"
    rf"\s{_PLACE},?\s+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)(?:{_DAY})"
)
"""What ends the labels of a letter printed as one paragraph: the salutation, or the place with the day."""
_LEAST_SET_OFF: Final = 2
_SALUTATION_ALONE: Final = re.compile(r"(?:Zeer\s+)?[Gg]eachte?\s[^,]{1,60},\s+(?=\S*\d\S*\s*$)")
"""A salutation with a number of the margin beside it."""
_BESIDE_ADDRESSEE: Final = re.compile(r"(?:Post|Bezoek)adres\s+(?=Aan\s+(?:de|het)\s)")
_DAY_BEFORE_ADDRESSEE: Final = re.compile(rf"{_PLACE},\s+(?:{_DAY})\s+(?=(?:Aan|AAN)\s+(?:de|het|DE|HET)\s)")


def parted(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of `line[start:end]`, each label beginning its own.

    Two labels with a colon part a line wherever they stand, and the salutation behind them does. Otherwise a line is
    one stretch unless it begins with a label, and all that follows a subject is.
    """
    alone = _labels_alone(line, start, end)
    if alone:
        yield from pairwise((*alone, end))
        return
    apart = _DAY_BEFORE_ADDRESSEE.match(line, start, end) or _SALUTATION_ALONE.match(line, start, end)
    apart = apart or _BESIDE_ADDRESSEE.match(line, start, end)
    if apart is not None:
        yield start, apart.end()
        start = apart.end()
    labels = [label.start() for label in _SET_OFF.finditer(line, start, end)] if ":" in line else []
    if len(labels) >= _LEAST_SET_OFF:
        yield from _between(line, start, end, labels)
    elif _ALL.match(line, start, end):
        yield from _after_a_label(line, start, end)
    else:
        yield start, end


def _labels_alone(line: str, start: int, end: int) -> Sequence[int]:
    """Return where the labels begin of which a line consists, two or more; none of another line."""
    places: list[int] = []
    while start < end:
        label = _ALL.match(line, start, end)
        if label is None:
            return ()
        places.append(start)
        start = label.end()
    return places if len(places) > 1 else ()


def _between(line: str, start: int, end: int, labels: Sequence[int]) -> Iterator[tuple[int, int]]:
    ends = _AFTER_LABELS.search(line, labels[-1], end)
    while ends is not None:
        labels = [*labels, ends.start() + 1]
        ends = _AFTER_LABELS.search(line, labels[-1], end)
    places = [start, *(place for place in labels if place > start), end]
    yield from pairwise(places)


def _after_a_label(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at_end = _AT_END.search(line, start, end)
    if at_end is not None:
        yield from _after_a_label(line, start, at_end.start())
        yield at_end.start() + 1, end
        return
    begin = start
    for label in _NEXT.finditer(line, start, end):
        if _AFTER_SUBJECT.match(line, begin):
            break
        if label.start() > begin and _ALL.match(line, begin, label.start()):
            yield begin, label.start()
            begin = label.start()
    yield begin, end
