"""The labels Dutch letterheads print, and what stands beside them."""

import re
from collections.abc import Iterator
from typing import Final

DATE: Final = ("Datum", "Dagtekening", "Plaats en datum", "Datum brief", "Verzenddatum")
SUBJECT: Final = ("Onderwerp", "Betreft", "Betreffende")
OUR_KENMERK: Final = (
    "Ons kenmerk",
    "Onze referentie",
    "Kenmerk",
    "Onze ref.",
    "Ons kenm.",
    "Referentie",
    "Zaaknummer",
)
THEIR_KENMERK: Final = ("Uw kenmerk", "Uw referentie", "Uw ref.", "Uw kenm.")
THEIR_LETTER: Final = ("Uw brief van", "Uw brief", "Uw bericht", "Uw bericht van", "Uw brief d.d.")
RETURN_ADDRESS: Final = ("Retouradres",)
OTHERS: Final = (
    "Bijlage",
    "Bijlagen",
    "Bijlage(n)",
    "Contactpersoon",
    "Behandeld door",
    "Doorkiesnummer",
    "Telefoon",
    "E-mail",
    "Email",
    "Fax",
    "Projectnaam",
    "Aantal bijlagen",
    "Kopie aan",
    "Afschrift aan",
    "Rubricering",
    "Nummer",
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


def pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds one of `labels` at the beginning of a line, the sign and space after it included."""
    longest_first = sorted(labels, key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, label.split())) for label in longest_first)
    return re.compile(rf"[>*_#|\s]*(?P<label>{words})(?![\w-])[*_|]*\s*:?[*_|\s]*", re.IGNORECASE)


_ALL: Final = pattern(ALL)


def is_label(line: str) -> bool:
    """Return whether `line` is a label and nothing else."""
    return _ALL.fullmatch(line) is not None


def starts_with_label(line: str) -> bool:
    """Return whether `line` begins with a label."""
    return _ALL.match(line) is not None


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
_AFTER_SUBJECT: Final = re.compile(r"[>*_#|\s]*(?:Onderwerp|Betreft)\b", re.IGNORECASE)


def parted(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of `line[start:end]`, which begins with a label, each label after it beginning its own.

    A line that does not begin with a label is one stretch, and so is all that follows a subject.
    """
    begin = start
    if _ALL.match(line, start, end):
        for label in _NEXT.finditer(line, start, end):
            if _AFTER_SUBJECT.match(line, begin):
                break
            if label.start() > begin and _ALL.match(line, begin, label.start()):
                yield begin, label.start()
                begin = label.start()
    yield begin, end
