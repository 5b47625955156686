"""What kind of letter it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from app.domain.passages import Role
from app.domain.readings import Candidate
from app.intake.fields.finer_kinds import said_by
from app.intake.kamervragen import Read
from app.intake.labels import NOTA, RETURN_ADDRESS, pattern
from app.intake.page_lines import SALUTATIONS, Letter

_RETURN: Final = pattern(RETURN_ADDRESS)
_FROM: Final = re.compile(r"Van:?(?:$|\s+(?:[Dd]irectie|[Dd]irectoraat|[Aa]fdeling|DG))")
"""Whom a nota comes from; letters do not say so by a label."""
_TITLED_NOTA: Final = re.compile(r"(?:Beslisn|Informatien|N)ota\s+\S")
_KAMER: Final = re.compile(r"\b(?:Tweede|Eerste)\s+Kamer\b|\bStaten-Generaal\b", re.IGNORECASE)
_YOUR_KAMER: Final = re.compile(
    r"\b[Uu]w\s+Kamer\b|\bde\s+Kamer\s+(?:\w+\s+){0,3}(?:informeren|toegezegd|verzocht)\b"
)
_BEWINDSPERSOON: Final = re.compile(
    r"^(?:demissionair\s+|de\s+)?(?:vice-?minister-president|minister-president|minister|staatssecretaris)\b",
    re.IGNORECASE,
)
_MINISTRY: Final = re.compile(
    r"\b(?:minister(?:-president)?|ministers|ministerie|staatssecretaris|bewindspersonen)\b", re.IGNORECASE
)
_GREETS_A_MINISTER: Final = re.compile(
    r"(?:(?:zeer\s+)?geachte|beste)\s+(?:heer\s+|mevrouw\s+)?(?:minister|staatssecretaris)\b|excellentie\b",
    re.IGNORECASE,
)
_GREETS_THE_KAMER: Final = re.compile(r"(?:zeer\s+)?geachte\s+(?:heer\s+|mevrouw\s+)?voorzitter\b", re.IGNORECASE)
_REPLY: Final = re.compile(
    r"\b(?:dank\s+(?:u\s+)?(?:\w+\s+){0,2}voor\s+uw\s+(?:brief|bericht|e-mail|mail|schrijven)|"
    r"(?:in\s+(?:antwoord|reactie)\s+op|naar\s+aanleiding\s+van|met|bij)\s+uw\s+(?:brief|bericht|e-mail|mail|schrijven)|"
    r"(?:uw|u\s+heeft\s+(?:mij\s+)?(?:een|per|bij))\s+(?:brief|e-mail)\b.{0,120}\b(?:heb\s+ik|gevraagd|verzocht|gestuurd|ontvangen))",
    re.IGNORECASE | re.DOTALL,
)
_ANSWERING: Final = re.compile(r"^antwoord(?:brief)?\b|^reactie\s+op\s+(?:uw|de)\s+brief\b", re.IGNORECASE)
_MANY_PAGES: Final = 4
_OPENING: Final = 1_500
"""Characters in which a letter says why it is written."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was read before: the best of each, None where nothing was."""

    addressee: Candidate | None
    subject: Candidate | None
    function: Candidate | None
    signatory: Candidate | None
    organisation: Candidate | None
    directorate: Candidate | None
    pages: Candidate | None
    questions: Read

    @property
    def by_bewindspersoon(self) -> bool:
        """Return whether a minister or staatssecretaris signs."""
        return _says(_BEWINDSPERSOON, self.function)

    @property
    def by_another(self) -> bool:
        """Return whether someone else signs; False also where nobody is seen to."""
        return self.signatory is not None and not self.by_bewindspersoon

    @property
    def by_a_ministry(self) -> bool:
        """Return whether a minister signs or the paper is a ministry's."""
        return self.by_bewindspersoon or self.organisation is not None


def opening(letter: Letter) -> str:
    """Return the first words of the letter proper, the salutation included."""
    words: list[str] = []
    for passage in letter.extract.passages:
        if passage.role is not Role.NOTE:
            words.append(passage.text)
        if sum(map(len, words)) > _OPENING:
            break
    return " ".join(words)[:_OPENING]


def candidates(letter: Letter, known: Known) -> Iterator[Candidate]:
    """Yield the kinds the grammar of the letter speaks for; what says most comes with most confidence."""
    yield from _nota(letter)
    yield from _to_a_minister(letter, known)
    yield from _from_outside(known)
    yield from _kamervragen(letter, known)
    yield from _put(letter)
    if not known.by_another or known.by_a_ministry:
        yield from _to_the_kamer(letter, known)
        yield from _to_others(letter, known)
    yield from _from_its_paper(known)
    yield from _to_somebody(letter, known)


def _from_its_paper(known: Known) -> Iterator[Candidate]:
    """Yield what a few pages out of a letter can be, when only the running margin is there to tell.

    A directorate's letter of many pages, without addressee or signature on them, most often goes to the Kamer.
    """
    unsaid = known.addressee is None and known.signatory is None and known.function is None
    if unsaid and known.directorate and known.pages and int(known.pages.value) >= _MANY_PAGES:
        yield _because_of(known.directorate, "kamerbrief", 0.5, "long_letter_of_a_directorate")


def _to_somebody(letter: Letter, known: Known) -> Iterator[Candidate]:
    """Yield what a letter is that greets somebody, when nothing else tells: sent by a ministry, else come in."""
    if len(letter.head) == len(letter.lines) or not letter.lines[len(letter.head)].text.startswith(SALUTATIONS):
        return
    own = known.by_a_ministry or any(_RETURN.match(line.text) for line in letter.head)
    greeting = letter.lines[len(letter.head)]
    yield letter.candidate("brief" if own else "incoming", (greeting.start, greeting.end), 0.5, "greets_somebody")


def _nota(letter: Letter) -> Iterator[Candidate]:
    for line in letter.head[:25]:
        if NOTA.fullmatch(line.text):
            yield letter.candidate("nota", (line.start, line.end), 0.96, "named_nota")
    if not any(_FROM.match(line.text) for line in letter.head):
        return
    for line in letter.head[:25]:
        if _TITLED_NOTA.match(line.text):
            yield letter.candidate("nota", (line.start, line.end), 0.95, "titled_nota")


def _kamervragen(letter: Letter, known: Known) -> Iterator[Candidate]:
    if known.questions.kamervragen is not None:
        first = letter.extract.passages[min(known.questions.asked)]
        yield letter.candidate("kamervragen", first.span(0, len(first.text)), 0.95, "questions_and_answers")
        return
    if known.by_another and not known.by_a_ministry:
        return
    subject = known.subject.value if known.subject else ""
    if any(code == "uitstelbrief" for code, _ in said_by(subject, opening(letter), "kamerbrief")):
        return
    for code, _ in said_by(subject, opening(letter), "kamervragen"):
        ground = known.subject or known.addressee or known.function
        if ground is not None:
            yield _because_of(ground, "kamervragen", 0.92, f"says_{code}")


def _put(letter: Letter) -> Iterator[Candidate]:
    """Yield kamervragen for questions as members put them, that nobody has answered yet."""
    if letter.put_to is not None:
        yield letter.candidate("kamervragen", (letter.put_to.start, letter.put_to.end), 0.94, "put_to_a_minister")


def _to_a_minister(letter: Letter, known: Known) -> Iterator[Candidate]:
    """Yield incoming for what is addressed to a minister by anyone but a minister."""
    if known.by_bewindspersoon or _says(_KAMER, known.addressee):
        return
    if known.addressee is not None:
        if _says(_MINISTRY, known.addressee):
            yield _because_of(known.addressee, "incoming", 0.93, "addressed_to_a_minister")
        return
    greeting = next((line for line in letter.lines if _GREETS_A_MINISTER.match(line.text)), None)
    if greeting is not None:
        yield letter.candidate("incoming", (greeting.start, greeting.end), 0.8, "greets_a_minister")


def _from_outside(known: Known) -> Iterator[Candidate]:
    """Yield incoming for what someone else signs on paper that is no ministry's, wherever it is addressed to."""
    if known.by_another and not known.by_a_ministry and known.signatory and not _says(_KAMER, known.addressee):
        yield _because_of(known.signatory, "incoming", 0.55, "signed_by_another")


def _to_the_kamer(letter: Letter, known: Known) -> Iterator[Candidate]:
    if known.addressee is not None:
        if _says(_KAMER, known.addressee):
            yield _because_of(known.addressee, "kamerbrief", 0.9, "addressed_to_the_kamer")
        return
    greeting = next((line for line in letter.lines if _GREETS_THE_KAMER.match(line.text)), None)
    if greeting is not None:
        yield letter.candidate("kamerbrief", (greeting.start, greeting.end), 0.85, "greets_the_kamer")
    spoken = _YOUR_KAMER.search(letter.extract.plain)
    if spoken:
        yield letter.candidate("kamerbrief", spoken.span(), 0.75, "speaks_to_the_kamer")


def _to_others(letter: Letter, known: Known) -> Iterator[Candidate]:
    if _says(_KAMER, known.addressee) or not known.by_a_ministry:
        return
    begin = max(letter.extract.plain.find("Geacht"), 0)
    thanks = _REPLY.search(letter.extract.plain, begin, begin + _OPENING)
    if thanks:
        yield letter.candidate("antwoordbrief", thanks.span(), 0.8, "answers_a_letter")
    elif known.subject is not None and _says(_ANSWERING, known.subject):
        yield _because_of(known.subject, "antwoordbrief", 0.7, "subject_says_answer")
    ground = known.function or known.organisation
    if ground is not None and (known.addressee is not None or known.by_bewindspersoon):
        yield _because_of(ground, "brief", 0.55, "sent_by_a_minister")


def _says(pattern: re.Pattern[str], candidate: Candidate | None) -> bool:
    return candidate is not None and pattern.search(candidate.value) is not None


def _because_of(ground: Candidate, kind: str, confidence: float, rule: str) -> Candidate:
    """Return `kind` read where `ground` stands."""
    return replace(ground, value=kind, confidence=confidence, rule=rule)
