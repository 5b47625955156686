"""The finer kinds of letters and the six kinds of the record they belong to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class FinerKind:
    """One finer kind: its code, the kind the record keeps, and what its subject or its opening says."""

    code: str
    kind: str
    subject: re.Pattern[str] | None = None
    opening: re.Pattern[str] | None = None


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{each})" for each in alternatives), re.IGNORECASE)


_QUESTIONS: Final = r"(?:schriftelijke\s+|feitelijke\s+)?(?:kamer)?vragen"
_ANSWERING: Final = r"(?:beantwoording|antwoord(?:en)?(?:\s+op)?|beantwoord\w*)"
_MEMBER: Final = r"(?:het\s+|de\s+)?(?:(?:tweede\s+|eerste\s+)?kamer)?(?:lid|leden)\b"
_COMMITTEE: Final = r"(?:vaste\s+(?:kamer)?|algemene\s+|tijdelijke\s+)?commissie"

_POSTPONED: Final = _words(
    r"uitstel\w*\s+(?:van\s+(?:de\s+)?)?(?:beantwoording|antwoord)", rf"uitstel\s+{_QUESTIONS}"
)
_LATE: Final = _words(
    r"niet\s+binnen\s+de\s+(?:gebruikelijke|gestelde)\s+termijn", r"uitstel\s+van\s+(?:de\s+)?beantwoording"
)
_OF_MEMBERS: Final = _words(
    rf"{_ANSWERING}\s+(?:van\s+)?(?:de\s+)?{_QUESTIONS}\s+(?:van|door)?\s*{_MEMBER}",
    rf"{_ANSWERING}\s+(?:van\s+)?(?:de\s+|op\s+)?(?:schriftelijke\s+vragen|kamervragen)\b",
    rf"^(?:schriftelijke\s+|kamer)?vragen\s+van\s+{_MEMBER}",
    r"^(?:schriftelijke\s+|kamer)vragen(?:\s+(?:over|inzake|betreffende)\b|$)",
)
_ANSWERS_MEMBERS: Final = _words(
    rf"vragen\s+(?:gesteld\s+)?(?:van|door)\s+{_MEMBER}.{{0,900}}\bantwoord\s+van\s+(?:de\s+)?(?:minister|staatssecretaris)",
    rf"^antwoord(?:en)?\s+van\s.{{0,250}}\bop\s+(?:de\s+)?(?:schriftelijke\s+)?(?:kamer)?vragen\s+van\s+{_MEMBER}",
    rf"vragen\s+(?:gesteld\s+)?(?:van|door)\s+{_MEMBER}.{{0,400}}\bbeantwoord",
    rf"(?:^|[.!?]\s+|\b(?:hierbij|bijgaand|bijgevoegd|bied|zend|stuur|doe|treft|ontvangt|vindt)\b"
    rf"(?:(?!\b(?:tevens|ook|daarnaast)\b)[^.]){{0,160}})"
    rf"(?:antwoord(?:en)?\s+(?:\w+\s+){{0,3}}op|beantwoording\s+van)\s+(?:de\s+)?(?:schriftelijke\s+)?(?:kamer)?vragen\s+"
    rf"(?:\w+\s+){{0,4}}(?:van|door)\s+{_MEMBER}",
)
_OF_COMMITTEE: Final = _words(
    rf"{_ANSWERING}\s+.{{0,60}}\bvragen\b.{{0,60}}\b{_COMMITTEE}", r"lijst\s+van\s+vragen\s+en\s+antwoorden"
)
_ANSWERS_COMMITTEE: Final = _words(
    rf"\bantwoord(?:en)?\s.{{0,40}}\bvragen\b.{{0,80}}\b{_COMMITTEE}",
    rf"(?<!\btevens )(?<!\book )beantwoord\s.{{0,100}}\bvragen\b.{{0,60}}\b{_COMMITTEE}",
)
_REACTS: Final = _words(r"(?:beleids|kabinets)reactie", r"reactie\s+op\s+(?:het\s+)?(?:rapport|advies)")
_AT_REQUEST: Final = _words(r"reactie\s+op\s+verzoek", r"verzoek\s+(?:van\s+)?(?:de\s+)?(?:vaste\s+)?commissie")
_OFFERS: Final = _words(
    r"(?:hierbij|bijgaand|bijgevoegd|graag)\s+(?:bied|zend|stuur|doe|treft|ontvangt)",
    r"bied\s+ik\s+u\s.{0,120}\baan\b",
)
_TELLS: Final = _words(r"(?:hierbij|met\s+deze\s+brief|graag)\s+(?:deel|informeer|bericht|meld)")

FINER_KINDS: Final = (
    FinerKind("uitstelbrief", "kamerbrief", _POSTPONED, _LATE),
    FinerKind("beantwoording_kamervragen", "kamervragen", _OF_MEMBERS, _ANSWERS_MEMBERS),
    FinerKind("beantwoording_commissievragen", "kamervragen", _OF_COMMITTEE, _ANSWERS_COMMITTEE),
    FinerKind(
        "voortgangsbrief", "kamerbrief", _words(r"voortgang", r"stand\s+van\s+zaken", r"halfjaar(?:brief|bericht)")
    ),
    FinerKind("geannoteerde_agenda", "kamerbrief", _words(r"geannoteerde\s+agenda")),
    FinerKind("verslag", "kamerbrief", _words(r"^verslag\b")),
    FinerKind("beleidsreactie", "kamerbrief", _REACTS),
    FinerKind("reactie_op_verzoek", "kamerbrief", _AT_REQUEST),
    FinerKind("reactie_op_motie", "kamerbrief", _words(r"\bmoties?\b")),
    FinerKind("aanbiedingsbrief", "kamerbrief", _words(r"aanbieding"), _OFFERS),
    FinerKind("mededeling", "kamerbrief", _words(r"mededeling"), _TELLS),
    FinerKind("kamerbrief", "kamerbrief"),
    FinerKind("beslisnota", "nota", _words(r"beslisnota"), _words(r"ter\s+beslissing", r"beslisnota")),
    FinerKind("informatienota", "nota", _words(r"informatienota"), _words(r"ter\s+informatie", r"informatienota")),
    FinerKind("nota_ter_ondertekening", "nota", None, _words(r"ter\s+(?:onder)?tekening", r"ter\s+accordering")),
    FinerKind("nota", "nota"),
    FinerKind("ontvangstbevestiging", "brief", _words(r"ontvangstbevestiging", r"behandel(?:ings)?bericht")),
    FinerKind("brief", "brief"),
    FinerKind("antwoordbrief", "antwoordbrief"),
    FinerKind("verzoek_van_commissie", "incoming", _words(rf"verzoek\b.{{0,80}}\b{_COMMITTEE}")),
    FinerKind("incoming", "incoming"),
)
"""One table; of the finer kinds of a record kind the first whose words are said, else the one of its own name."""


def finer_kind(kind: str, subject: str, opening: str) -> str:
    """Return the code of the finer kind a letter of record kind `kind` is, by its subject and its first sentences."""
    fitting = [each for each in FINER_KINDS if each.kind == kind]
    for said, words in (("subject", subject), ("opening", opening)):
        for each in fitting:
            pattern = each.subject if said == "subject" else each.opening
            if words and pattern is not None and pattern.search(words):
                return each.code
    return kind


def said_by(subject: str, opening: str, kind: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the finer kinds of `kind` that the subject, then the opening names, with the words that do."""
    for each in FINER_KINDS:
        if each.kind == kind:
            for pattern, words in ((each.subject, subject), (each.opening, opening)):
                match = pattern.search(words) if pattern is not None and words else None
                if match is not None:
                    yield each.code, match
