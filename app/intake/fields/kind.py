"""What kind of letter it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from app.domain.readings import Candidate
from app.intake.page_lines import Letter

_QUESTION: Final = re.compile(r"^\W*Vraag\s+\d+", re.MULTILINE)
_ANSWER: Final = re.compile(r"^\W*Antwoord(?:\s+op\s+vra(?:ag|gen))?\s+\d+", re.MULTILINE)
_NOTA: Final = re.compile(r"(?:beslis|informatie)?nota\b(?!\s+van\s+wijziging)", re.IGNORECASE)
_KAMER: Final = re.compile(r"\b(?:Tweede|Eerste)\s+Kamer\b|\bStaten-Generaal\b", re.IGNORECASE)
_YOUR_KAMER: Final = re.compile(r"\buw\s+Kamer\b")
_BEWINDSPERSOON: Final = re.compile(
    r"^(?:viceminister-president|minister-president|minister|staatssecretaris)\b", re.IGNORECASE
)
_MINISTRY: Final = re.compile(r"\b(?:minister|ministerie|staatssecretaris)\b", re.IGNORECASE)
_REPLY: Final = re.compile(
    r"\b(?:dank\s+(?:u\s+)?(?:\w+\s+){0,2}voor\s+uw\s+(?:brief|bericht|e-mail|mail)|"
    r"(?:in\s+(?:antwoord|reactie)\s+op|naar\s+aanleiding\s+van|met)\s+uw\s+(?:brief|bericht|e-mail|mail)|"
    r"uw\s+brief\s+(?:van\s+[\w\s.,]{3,40}\s+)?heb\s+ik)",
    re.IGNORECASE,
)
_ANSWERING: Final = re.compile(r"^antwoord(?:brief)?\b|^reactie\s+op\s+(?:uw|de)\s+brief\b", re.IGNORECASE)
_OPENING: Final = 1_500
"""Characters after the salutation in which a reply thanks for the letter it answers."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was read before: the best of each, None where nothing was."""

    addressee: Candidate | None
    subject: Candidate | None
    function: Candidate | None
    signatory: Candidate | None

    @property
    def by_bewindspersoon(self) -> bool:
        """Return whether a minister or staatssecretaris signs."""
        return _says(_BEWINDSPERSOON, self.function)

    @property
    def by_another(self) -> bool:
        """Return whether someone else signs; False also where nobody is seen to."""
        return self.signatory is not None and not self.by_bewindspersoon


def candidates(letter: Letter, known: Known) -> Iterator[Candidate]:
    """Yield the kinds the grammar of the letter speaks for; what says most comes with most confidence."""
    plain = letter.extract.plain
    question, answer = _QUESTION.search(plain), _ANSWER.search(plain)
    if question and answer:
        yield letter.candidate("kamervragen", question.span(), 0.95, "questions_and_answers")
    for line in letter.head[:25]:
        if _NOTA.fullmatch(line.text):
            yield letter.candidate("nota", (line.start, line.end), 0.9, "named_nota")
    if known.by_another:
        yield from _incoming(known)
    else:
        yield from _to_the_kamer(letter, known)
        yield from _to_others(letter, known)


def _incoming(known: Known) -> Iterator[Candidate]:
    if known.addressee is not None and _says(_MINISTRY, known.addressee):
        yield _because_of(known.addressee, "incoming", 0.85, "addressed_to_a_minister")


def _to_the_kamer(letter: Letter, known: Known) -> Iterator[Candidate]:
    if known.addressee is not None:
        if _says(_KAMER, known.addressee):
            yield _because_of(known.addressee, "kamerbrief", 0.9, "addressed_to_the_kamer")
        return
    spoken = _YOUR_KAMER.search(letter.extract.plain)
    if spoken:
        yield letter.candidate("kamerbrief", spoken.span(), 0.75, "speaks_to_the_kamer")


def _to_others(letter: Letter, known: Known) -> Iterator[Candidate]:
    begin = max(letter.extract.plain.find("Geacht"), 0)
    thanks = _REPLY.search(letter.extract.plain, begin, begin + _OPENING)
    if thanks and known.by_bewindspersoon:
        yield letter.candidate("antwoordbrief", thanks.span(), 0.8, "answers_a_letter")
    elif known.subject is not None and _says(_ANSWERING, known.subject):
        yield _because_of(known.subject, "antwoordbrief", 0.7, "subject_says_answer")
    if known.by_bewindspersoon and known.function is not None:
        yield _because_of(known.function, "brief", 0.55, "signed_by_a_minister")


def _says(pattern: re.Pattern[str], candidate: Candidate | None) -> bool:
    return candidate is not None and pattern.search(candidate.value) is not None


def _because_of(ground: Candidate, kind: str, confidence: float, rule: str) -> Candidate:
    """Return `kind` read where `ground` stands."""
    return replace(ground, value=kind, confidence=confidence, rule=rule)
